// Looks for secrets in texts, also where they stand in another spelling.

/** A secret by a name that a failing test may print. */
export type Secrets = Readonly<Record<string, string>>;

/** The spellings in which a text may come out of a program: as it is, escaped, encoded, in capitals or not. */
function disguises(secret: string): string[] {
  const bytes = Buffer.from(secret);
  const json = JSON.stringify(secret).slice(1, -1);
  const form = new URLSearchParams({ x: secret }).toString().slice(2);
  const ascii = json.replace(
    /[\u0080-\uffff]/g,
    (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return [secret, json, ascii, encodeURIComponent(secret), form, bytes.toString('hex'), ...inBase64(bytes)];
}

/** What base64 of any text around the bytes must hold: they may begin at any of three places of a group. */
function inBase64(bytes: Buffer): string[] {
  return [0, 1, 2].flatMap((shift) => {
    const encoded = Buffer.concat([Buffer.alloc(shift), bytes])
      .toString('base64')
      .replace(/=+$/, '');
    // the first and the last letters depend on what stands beside the bytes
    const sure = encoded.slice(shift === 0 ? 0 : shift + 1, -1);
    return sure.length < 8 ? [] : [sure, sure.replaceAll('+', '-').replaceAll('/', '_')];
  });
}

/** Names of the secrets that a text holds in any spelling, each with the place where it stands. */
export function secretsIn(text: string, secrets: Secrets): string[] {
  const folded = text.toLowerCase();
  return Object.entries(secrets).flatMap(([name, secret]) => {
    const found = disguises(secret).find((spelling) => folded.includes(spelling.toLowerCase()));
    if (found === undefined) return [];
    const at = folded.indexOf(found.toLowerCase());
    return [`${name}: …${text.slice(Math.max(0, at - 80), at)}<HERE>`];
  });
}
