// Everything unguessable that is made of randomness alone: tokens, object names, ids. Passwords are link-password.ts.
import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

const TOKEN_BYTES = 32;
const API_TOKEN_PREFIX = 'slc_';
// 43 characters carry 258 bits; the last one has its two lowest bits clear, so that each token has one spelling only
const tokenPattern = /^[A-Za-z0-9_-]{42}[AEIMQUYcgkosw048]$/;

function newToken(): string {
  return randomBytes(TOKEN_BYTES).toString('base64url');
}

/** The secret part of a one-time link: 256 random bits as 43 characters of base64url. */
export function newLinkToken(): string {
  return newToken();
}

/** A session's cookie value: 256 random bits as 43 characters of base64url. */
export function newSessionToken(): string {
  return newToken();
}

/** An API token: `slc_` and 256 random bits as 43 characters of base64url. The prefix lets scanners find a leaked one. */
export function newApiToken(): string {
  return API_TOKEN_PREFIX + newToken();
}

/**
 * What is stored of a token: SHA-256 of its characters. No salt and no slow hash: 256 random bits cannot be guessed.
 * @returns 32 bytes
 */
export function hashToken(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}

/** Whether `text` could be a link or session token: 43 characters of base64url in the one canonical spelling. */
export function isWellFormedToken(text: string): boolean {
  return tokenPattern.test(text);
}

/** Whether `text` could be an API token: `slc_` and a well-formed token. */
export function isWellFormedApiToken(text: string): boolean {
  return text.startsWith(API_TOKEN_PREFIX) && isWellFormedToken(text.slice(API_TOKEN_PREFIX.length));
}

/** Hexadecimal digits that the names of one upload share: enough to keep a million uploads' names close in both stores. */
const SHARED_DIGITS = 4;

/**
 * A name for an object or a key file that tells nothing: 128 random bits as 32 hexadecimal digits.
 * @param beside another name of the same upload: the new one begins like it (and is 112 bits of its own), so that a
 * sweep finds the objects and the keys of its batches in a few stretches of either store's listing
 */
export function newObjectName(beside = ''): string {
  const random = randomBytes(16).toString('hex');
  const shared = beside.slice(0, SHARED_DIGITS);
  return shared + random.slice(shared.length);
}

/** Whether both are equal, in a time that tells at most whether their lengths are. Text is compared as UTF-8. */
export function constantTimeEqual(a: string | Uint8Array, b: string | Uint8Array): boolean {
  const left = Buffer.from(a);
  const right = Buffer.from(b);
  return left.length === right.length && timingSafeEqual(left, right);
}

let lastMillisecond = 0;
let counter = 0;

/**
 * A UUIDv7 (RFC 9562 section 5.7), strictly greater than every one before it in this process: twelve bits behind the
 * time are a counter with a random start (section 6.2, method 1), 62 bits are random. A clock set back is not followed.
 * @param now milliseconds since 1970, UTC
 */
export function newId(now: number = Date.now()): string {
  if (now > lastMillisecond) {
    lastMillisecond = now;
    counter = randomBytes(2).readUInt16BE() & 0x7ff; // the top bit is left clear as room to count
  } else if (counter < 0xfff) {
    counter += 1;
  } else {
    lastMillisecond += 1; // the counter is full: borrow the next millisecond
    counter = randomBytes(2).readUInt16BE() & 0x7ff;
  }
  const bytes = randomBytes(16);
  bytes.writeUIntBE(lastMillisecond, 0, 6);
  bytes.writeUInt16BE(0x7000 | counter, 6);
  bytes.writeUInt8(0x80 | (bytes.readUInt8(8) & 0x3f), 8);
  const hex = bytes.toString('hex');
  return [8, 12, 16, 20, 32].map((end, part) => hex.slice([0, 8, 12, 16, 20][part], end)).join('-');
}
