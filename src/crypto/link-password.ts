// The password of a one-time link: how it is made, and what of an entry is hashed and compared.
import { randomInt } from 'node:crypto';
import {
  groupedLinkPassword,
  linkPasswordAlphabet,
  linkPasswordSymbols,
  normaliseLinkPassword,
  readLinkPassword,
} from '../domain/link-password.js';
import { SluiceError } from '../errors.js';

/** A fresh link password, grouped for reading aloud: `XKQ7-MP3D-9RTW-B4`. Each symbol is drawn without bias. */
export function newLinkPassword(): string {
  const draw = () => linkPasswordAlphabet.charAt(randomInt(linkPasswordAlphabet.length));
  return groupedLinkPassword(Array.from({ length: linkPasswordSymbols }, draw).join(''));
}

/** What programs send as a password is at most so long, normalised: nothing longer is hashed. */
const maxSymbols = 64;

/**
 * The form of an entry that is hashed and compared.
 * @param entered by a `person` on a page: what cannot be a password is none, so that whoever mistyped loses no try; by a `program`,
 * which does not mistype: it is a wrong one, unless it is empty or far too long
 * @throws password_malformed with `fault`
 */
export function acceptLinkPassword(text: string, entered: 'person' | 'program'): string {
  const entry = readLinkPassword(text);
  if ('password' in entry) return entry.password;
  const whole = normaliseLinkPassword(text);
  const plausible = whole !== '' && text.length <= 2 * maxSymbols && whole.length <= maxSymbols;
  if (entered === 'program' && plausible) return whole;
  throw new SluiceError('password_malformed', 'what was entered cannot be the password of a link', {
    extras: { fault: entry.fault },
  });
}
