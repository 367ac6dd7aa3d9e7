// What a text that somebody gives may hold, and what an id looks like. One rule for the API, forms, commands and hooks.
// The patterns are sources of regular expressions under the `u` flag, so that JSON Schema can state them too.

/** A UUID in its one spelling; digits of either case. What PostgreSQL and `format: uuid` also take is none. */
export const idPattern = '^[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$';

/**
 * Never in a text: halves of letters (lone surrogates), separators that end a line where nobody sees it (U+2028, U+2029),
 * and what turns the direction of what stands around it (U+202A to U+202E, U+2066 to U+2069).
 */
const harmful = '\\p{Cs}\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069';

/** One line: no control character at all. */
export const linePattern = `^[^\\p{Cc}${harmful}]*$`;
/** Free words: line breaks and tabs, and no other control character. */
export const wordsPattern = `^[^\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f-\\u009f${harmful}]*$`;
/** What is hashed and never stored or shown: anything but what no program can hold as text. */
export const secretPattern = '^[^\\u0000\\p{Cs}]*$';

const id = new RegExp(idPattern, 'u');
const line = new RegExp(linePattern, 'u');

/** Whether a text is an id. */
export const isId = (text: unknown): text is string => typeof text === 'string' && id.test(text);

/** Whether a text is one line of at most `maxLength` code points, blanks around it not counted, and not empty. */
export function isLine(text: unknown, maxLength: number): text is string {
  if (typeof text !== 'string' || !line.test(text)) return false;
  const { length } = [...trimmed('line', text).slice(0, 2 * maxLength + 1)];
  return length > 0 && length <= maxLength;
}

/**
 * What is taken off before a text is looked at. `line`: blanks around it. `words`: line breaks and tabs around it as well.
 * `pasted`: a line of a form, into which line breaks and tabs come by pasting; each run of them is a blank.
 */
export type Trimming = 'line' | 'words' | 'pasted';

/** The text without what stands around it. In a time that grows with its length and not faster. */
export function trimmed(how: Trimming, text: string): string {
  if (how === 'words') return text.trim();
  const flat = how === 'pasted' ? text.replace(/[\t\r\n]+/g, ' ') : text;
  let from = 0;
  let to = flat.length;
  while (from < to && isBlank(flat.charCodeAt(from))) from += 1;
  while (to > from && isBlank(flat.charCodeAt(to - 1))) to -= 1;
  return flat.slice(from, to);
}

/** Blanks that are no control characters: the separators of Unicode's class Zs, and U+FEFF. */
function isBlank(unit: number): boolean {
  return (
    unit === 0x20 ||
    unit === 0xa0 ||
    unit === 0x1680 ||
    (unit >= 0x2000 && unit <= 0x200a) ||
    unit === 0x202f ||
    unit === 0x205f ||
    unit === 0x3000 ||
    unit === 0xfeff
  );
}
