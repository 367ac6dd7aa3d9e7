// The password of a one-time link: how it is made, and what of an entry is hashed and compared.
import { randomInt } from 'node:crypto';
import {
  groupedLinkPassword,
  linkPasswordAlphabet,
  linkPasswordSymbols,
  readLinkPassword,
} from '../domain/link-password.js';
import { SluiceError } from '../errors.js';

/** A fresh link password, grouped for reading aloud: `XKQ7-MP3D-9RTW-B4`. Each symbol is drawn without bias. */
export function newLinkPassword(): string {
  const draw = () => linkPasswordAlphabet.charAt(randomInt(linkPasswordAlphabet.length));
  return groupedLinkPassword(Array.from({ length: linkPasswordSymbols }, draw).join(''));
}

/**
 * The form of an entry that is hashed and compared. What cannot be a password is neither: a hash costs 19 MiB, and whoever mistyped
 * loses no try.
 * @throws password_malformed with `fault`
 */
export function acceptLinkPassword(text: string): string {
  const entry = readLinkPassword(text);
  if ('password' in entry) return entry.password;
  throw new SluiceError('password_malformed', 'what was entered cannot be the password of a link', {
    extras: { fault: entry.fault },
  });
}
