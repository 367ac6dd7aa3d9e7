// Mail addresses, and what every door must make of them.

/** What is typed, and the address that is kept; null: refused. */
export interface AddressCase {
  readonly typed: string;
  readonly kept: string | null;
  /** `invalid_request` unless something else can be said */
  readonly code?: 'email_not_ascii';
}

const taken: readonly (readonly [string, string?])[] = [
  ['anna@clinic.example'],
  ['Anna.Kowalska+post@Clinic.Example'],
  ["o'neil_x-1@a-b.clinic.example"],
  [`${'a'.repeat(64)}@clinic.example`],
  ['anna@szpital-łódź.example', 'anna@xn--szpital-d-d7a28fjt.example'],
  ['anna@BÜCHER.example', 'anna@xn--bcher-kva.example'],
  ['anna@xn--bcher-kva.example'],
  ['anna@клиника.example', 'anna@xn--80apagcdp.example'],
];
const notAscii = ['józef@clinic.example', 'ołena@szpital-łódź.example', '娜@clinic.example'];
const malformed = [
  ...['', 'anna', '@', 'anna@', '@clinic.example', 'anna@clinic', 'anna@localhost'],
  ...['anna@clinic.example.', 'anna@.clinic.example', 'anna@clinic..example', 'anna@-clinic.example'],
  ...['anna@clinic-.example', 'anna@clin_ic.example', 'anna@clinic.123', 'anna@127.0.0.1'],
  ...['.anna@clinic.example', 'anna.@clinic.example', 'an..na@clinic.example', 'an na@clinic.example'],
  ...['anna @clinic.example', 'anna@ clinic.example', ' anna @clinic.example', 'anna@clinic.example x'],
  ...['anna\t@clinic.example', 'anna@clinic\n.example', 'anna\r\nBcc:x@clinic.example'],
  ...['anna\u007f@clinic.example', 'anna@clinic.example\u0000', '\u001banna@clinic.example'],
  ...['"anna"@clinic.example', '"an na"@clinic.example', 'anna@[127.0.0.1]', 'anna@[IPv6:::1]'],
  ...['<anna@clinic.example>', 'Anna <anna@clinic.example>', 'anna@clinic.example,x@clinic.example'],
  ...['anna@x@clinic.example', 'anna(x)@clinic.example', 'anna@clinic.example(x)', 'anna@%63linic.example'],
  ...[
    'anna\u00a0@clinic.example',
    'anna\u200b@clinic.example',
    'anna@clinic\u3002example',
    'anna@cli\u00adnic.example',
  ],
  ...[`${'a'.repeat(65)}@clinic.example`, `anna@${'a'.repeat(64)}.example`],
  ...[`anna@${`${'a'.repeat(60)}.`.repeat(4)}example`, `anna@${'łóżźćęą'.repeat(9)}.example`],
];

/** One table for every door, and for the reader behind them. */
export const addressCases: readonly AddressCase[] = [
  ...taken.map(([typed, kept = typed]) => ({ typed, kept })),
  ...notAscii.map((typed) => ({ typed, kept: null, code: 'email_not_ascii' as const })),
  ...malformed.map((typed) => ({ typed, kept: null })),
];

/**
 * Good addresses with something around them, which every door takes off before the reader sees them. Blanks may stand around
 * at every door; line breaks and tabs in forms only, into which they come by pasting.
 */
export const surroundedCases: readonly { typed: string; kept: string; around: 'blanks' | 'breaks' }[] = [
  ...[' anna@clinic.example', 'anna@clinic.example ', '\u00a0 anna@clinic.example\u3000'].map((typed) => ({
    ...{ typed, kept: 'anna@clinic.example', around: 'blanks' as const },
  })),
  ...['anna@clinic.example\n', '\r\n anna@clinic.example', '\tanna@clinic.example\t'].map((typed) => ({
    ...{ typed, kept: 'anna@clinic.example', around: 'breaks' as const },
  })),
];
