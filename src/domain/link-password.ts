// What a link's password looks like, and how one is read out of what a person enters. The service decides by it, and the clinic's page
// says the same beforehand.

/**
 * The 24 symbols of a link password. Left out is what is taken for another one in print or by hand (0 O, 1 I L, U for V,
 * S for 5, Z for 2, 6 for G, 8 for B), and the vowels A and E, so that no password spells a word.
 */
export const linkPasswordAlphabet = '234579BCDFGHJKMNPQRTVWXY';

/** Symbols in a link password: 24^14 possibilities, 64.2 bits. */
export const linkPasswordSymbols = 14;
/** Symbols between two dashes, where it is written for people. */
const groups = [4, 4, 4, 2];

/** The longest text that is looked at at all, in UTF-16 code units as entered: a whole SMS has room in it. */
const maxEntered = 1024;
/** So many different characters that stand in no password are named, at most. */
const maxNamed = 5;

// White space, format characters (zero-width, soft hyphen, byte order mark) and everything that looks like a dash:
// Pd holds hyphen to horizontal bar, the three beside it are the hyphen bullet, the minus sign and the modifier minus.
const separator = '[\\p{White_Space}\\p{Cf}\\p{Pd}\\u2043\\u2212\\u02d7]';
const separators = new RegExp(separator, 'gu');

/** A password as it is written for people, or in one piece, with no letter or digit at either end. */
const inGroups = groups.map((count) => `[${linkPasswordAlphabet}]{${count}}`).join(`${separator}{0,3}`);
const written = new RegExp(`(?<![\\p{L}\\p{N}])${inGroups}(?![\\p{L}\\p{N}])`, 'gu');

/**
 * What was found: the password in the one form in which it is hashed and compared, or why the entry cannot be one. `length`: it has
 * `count` symbols. `letters`: those that stand in no password.
 */
export type LinkPasswordEntry =
  | { readonly password: string }
  | { readonly fault: 'empty' }
  | { readonly fault: 'length'; readonly count: number }
  | { readonly fault: 'letters'; readonly letters: readonly string[] };

/**
 * What of an entered password counts: Unicode NFKC, then upper case (without a locale), then all white space, format
 * characters and dashes dropped.
 */
export function normaliseLinkPassword(text: string): string {
  return text.normalize('NFKC').toUpperCase().replace(separators, '');
}

/** Reads an entry: a password however it is typed, or a text in which exactly one stands, such as the whole SMS. */
export function readLinkPassword(entered: string): LinkPasswordEntry {
  if (entered.length > maxEntered) return { fault: 'length', count: entered.length };
  const symbols = [...normaliseLinkPassword(entered)];
  if (symbols.length === 0) return { fault: 'empty' };
  const strange = [...new Set(symbols)].filter((symbol) => !linkPasswordAlphabet.includes(symbol));
  if (symbols.length === linkPasswordSymbols && strange.length === 0) return { password: symbols.join('') };
  const found = entered.normalize('NFKC').toUpperCase().match(written) ?? [];
  const [only, ...others] = new Set(found.map(normaliseLinkPassword));
  if (only !== undefined && others.length === 0) return { password: only };
  if (symbols.length !== linkPasswordSymbols) return { fault: 'length', count: symbols.length };
  return { fault: 'letters', letters: strange.slice(0, maxNamed) };
}

/** A password with a dash behind each group, as people read it. */
export function groupedLinkPassword(password: string): string {
  return (password.match(/.{1,4}/gu) ?? []).join('-');
}
