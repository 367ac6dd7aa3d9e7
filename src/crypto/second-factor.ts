// One-time codes by RFC 6238 (SHA-1, 6 digits, 30 s: what every authenticator app understands) and recovery codes.
import { createHash, randomInt } from 'node:crypto';
import { Secret as OtpSecret, TOTP } from 'otpauth';
import { linkPasswordAlphabet } from '../domain/link-password.js';

const PERIOD_SECONDS = 30;
const SECRET_BYTES = 20; // RFC 4226 section 4 recommends 160 bits
/** Clocks may differ by one step to either side. */
const WINDOW = 1;
const RECOVERY_SYMBOLS = 16; // 24^16: 73 bits
/** How many recovery codes a person gets. */
export const recoveryCodeCount = 10;

/** A new secret in Base32, as authenticator apps take it. */
export function newTotpSecret(): string {
  return new OtpSecret({ size: SECRET_BYTES }).base32;
}

/** The `otpauth://` address that an app reads. @param label whose it is, shown in the app */
export function totpUri(secret: string, label: string, issuer: string): string {
  return totpOf(secret, label, issuer).toString();
}

/** The 30-second step whose code this is, or undefined. @param now milliseconds since 1970 */
export function totpStep(secret: string, code: string, now: number = Date.now()): number | undefined {
  const token = code.replace(/\s/g, '');
  if (!/^\d{6}$/.test(token)) return undefined;
  const delta = totpOf(secret, '', '').validate({ token, timestamp: now, window: WINDOW });
  return delta === null ? undefined : Math.floor(now / 1000 / PERIOD_SECONDS) + delta;
}

function totpOf(secret: string, label: string, issuer: string): TOTP {
  return new TOTP({ issuer, label, secret: OtpSecret.fromBase32(secret), period: PERIOD_SECONDS });
}

/** A fresh recovery code: `XKQ7-MP3D-9RTW-B4KC`. */
export function newRecoveryCode(): string {
  const symbols = Array.from({ length: RECOVERY_SYMBOLS }, () =>
    linkPasswordAlphabet.charAt(randomInt(linkPasswordAlphabet.length)),
  );
  return symbols.join('').replace(/(.{4})(?=.)/g, '$1-');
}

/** What is stored of a recovery code, or undefined for what cannot be one. 73 random bits need no slow hash. */
export function hashRecoveryCode(code: string): Buffer | undefined {
  const normalised = code.normalize('NFKC').toUpperCase().replace(/[\s-]/g, '');
  if (normalised.length !== RECOVERY_SYMBOLS) return undefined;
  return createHash('sha256').update(`sluice/recovery-code/1:${normalised}`).digest();
}
