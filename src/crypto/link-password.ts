// The password of a one-time link: how it is made, and the one normalisation under which it is hashed and compared.
import { randomInt } from 'node:crypto';
import { SluiceError } from '../errors.js';

/**
 * The 24 symbols of a link password. Left out is what is taken for another one in print or by hand (0 O, 1 I L, U for V,
 * S for 5, Z for 2, 6 for G, 8 for B), and the vowels A and E, so that no password spells a word.
 */
export const LINK_PASSWORD_ALPHABET = '234579BCDFGHJKMNPQRTVWXY';

/** Symbols in a link password: 24^14 possibilities, 64.2 bits. */
export const LINK_PASSWORD_SYMBOLS = 14;
const GROUP_SYMBOLS = 4;

/** The longest text that is looked at at all, in UTF-16 code units as typed. */
const MAX_TYPED_LENGTH = 128;
/** The longest normalised password that is hashed, in UTF-16 code units. */
const MAX_NORMALISED_LENGTH = 64;

// White space, format characters (zero-width, soft hyphen, byte order mark) and everything that looks like a dash:
// Pd holds hyphen to horizontal bar, the three beside it are the hyphen bullet, the minus sign and the modifier minus.
const separators = /[\p{White_Space}\p{Cf}\p{Pd}\u2043\u2212\u02d7]/gu;

/** A fresh link password, grouped for reading aloud: `XKQ7-MP3D-9RTW-B4`. Each symbol is drawn without bias. */
export function newLinkPassword(): string {
  let password = '';
  for (let at = 0; at < LINK_PASSWORD_SYMBOLS; at += 1) {
    if (at > 0 && at % GROUP_SYMBOLS === 0) password += '-';
    password += LINK_PASSWORD_ALPHABET.charAt(randomInt(LINK_PASSWORD_ALPHABET.length));
  }
  return password;
}

/**
 * What of a typed password counts: Unicode NFKC, then upper case (without a locale), then all white space, format
 * characters and dashes dropped. A password is always hashed and compared in this form, never as typed.
 */
export function normaliseLinkPassword(text: string): string {
  return text.normalize('NFKC').toUpperCase().replace(separators, '');
}

/**
 * Whether a typed password may be hashed and compared: at most 128 characters as typed, and 1 to 64 normalised. Any
 * length within is an ordinary right or wrong password. Ask before hashing: a hash costs 19 MiB.
 */
export function linkPasswordAcceptable(text: string): boolean {
  if (text.length > MAX_TYPED_LENGTH) return false;
  const length = normaliseLinkPassword(text).length;
  return length >= 1 && length <= MAX_NORMALISED_LENGTH;
}

/**
 * The normalised form of an acceptable password.
 * @throws password_malformed where {@link linkPasswordAcceptable} refuses it
 */
export function acceptLinkPassword(text: string): string {
  if (!linkPasswordAcceptable(text)) {
    throw new SluiceError('password_malformed', 'the password is empty or too long to be one');
  }
  return normaliseLinkPassword(text);
}
