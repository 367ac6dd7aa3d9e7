// How an SMS is counted and paid for (MF6): the GSM 7-bit alphabet or UCS-2, and how many segments a text takes.
// No wording and no sending here.

/** The basic character set of GSM 03.38 (3GPP TS 23.038 section 6.2.1); each counts one septet. Escape is no character. */
const basicCharacters = new Set(
  '@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?' +
    '¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà',
);

/** The extension table (3GPP TS 23.038 section 6.2.1.1): sent as escape plus one, so each counts two septets. */
const extensionCharacters = new Set('\f^{}\\[~]|€');

/** Septets or UTF-16 units in a text sent alone, and in each part of a longer one (its header takes 6 octets). */
const capacity = {
  gsm7: { alone: 160, part: 153 },
  ucs2: { alone: 70, part: 67 },
} as const;

/** How a text travels: `units` are septets (gsm7) or UTF-16 code units (ucs2); `segments` is what is billed. */
export interface SmsSize {
  readonly encoding: 'gsm7' | 'ucs2';
  readonly units: number;
  readonly segments: number;
}

/**
 * Counts a text as the networks bill it. An empty text takes no segment.
 * An escape and its character, or the halves of a surrogate pair, are never put into different parts.
 */
export function smsSegments(text: string): SmsSize {
  const characters = [...text];
  const septets = characters.map(septetsOf);
  const encoding = septets.every((count) => count > 0) ? 'gsm7' : 'ucs2';
  const sizes = encoding === 'gsm7' ? septets : characters.map((character) => character.length);
  const units = sizes.reduce((sum, size) => sum + size, 0);
  const { alone, part } = capacity[encoding];
  if (units <= alone) return { encoding, units, segments: units === 0 ? 0 : 1 };

  let segments = 1;
  let used = 0;
  for (const size of sizes) {
    if (used + size > part) {
      segments += 1;
      used = 0;
    }
    used += size;
  }
  return { encoding, units, segments };
}

/** 1 or 2 septets, or 0 for a character that GSM 7-bit cannot carry. */
function septetsOf(character: string): number {
  if (basicCharacters.has(character)) return 1;
  return extensionCharacters.has(character) ? 2 : 0;
}

/** Letters and signs that lose more than an accent on the way into GSM 7-bit, or would lose the wrong one. */
const replacements: ReadonlyMap<string, string> = new Map([
  ...Object.entries({ ł: 'l', Ł: 'L', đ: 'd', Đ: 'D', ð: 'd', Ð: 'D', þ: 'th', Þ: 'Th', ħ: 'h', Ħ: 'H' }),
  ...Object.entries({ ő: 'ö', Ő: 'Ö', ű: 'ü', Ű: 'Ü', œ: 'oe', Œ: 'OE', ı: 'i', ŋ: 'n', Ŋ: 'N', ẞ: 'SS' }),
  ...Object.entries({ '“': '"', '”': '"', '„': '"', '‟': '"', '«': '"', '»': '"', '″': '"' }),
  ...Object.entries({
    '‘': "'",
    '’': "'",
    '‚': "'",
    '‛': "'",
    '‹': "'",
    '›': "'",
    '′': "'",
    '`': "'",
    '´': "'",
  }),
  ...Object.entries({ '‐': '-', '‑': '-', '‒': '-', '–': '-', '—': '-', '―': '-', '−': '-' }),
  ...Object.entries({ '…': '...', '•': '*', '·': '.', '×': 'x', '÷': '/', '№': 'No', '°': 'o', '™': 'TM' }),
]);

/**
 * The text in letters that GSM 7-bit carries: accents are dropped where they must be (`č` -> `c`, `ő` -> `ö`), typographic
 * signs become plain ones, invisible characters vanish, and anything without a likeness becomes `?`.
 */
export function toGsm7(text: string): string {
  return [...text.normalize('NFC')].map(toGsm7Character).join('');
}

/** The beginning of a text in letters of GSM 7-bit, of at most so many septets. */
export function shortInGsm7(text: string, most: number): string {
  let short = '';
  let left = most;
  for (const character of toGsm7(text)) {
    left -= septetsOf(character);
    if (left < 0) break;
    short += character;
  }
  return short.trim();
}

function toGsm7Character(character: string): string {
  if (septetsOf(character) > 0) return character;
  const replacement = replacements.get(character);
  if (replacement !== undefined) return replacement;
  // Tabs, no-break and other spaces; then marks, joiners and controls, which have no width of their own.
  if (/[\t\v\p{Zs}\p{Zl}\p{Zp}]/u.test(character)) return ' ';
  if (/[\p{M}\p{Cf}\p{Cc}]/u.test(character)) return '';
  const base = character.normalize('NFD').replace(/\p{M}/gu, '');
  return septetsOf(base) > 0 ? base : '?';
}
