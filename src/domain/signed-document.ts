// What leaves the service signed, as bytes: `{"<what>":{…},"signature":{…}}` in its canonical form. Taken apart for
// checking, by the same code in Node and in browsers. Pure; nothing of it is believed yet.
//
// The signature covers the canonical form of one member. Whatever else a reader would see beside it (a second member of the
// same name, an unknown one, a byte that a parser passes over) is signed by nobody, so there may be none: the bytes must
// be the only ones that say this.
import { canonicalJson, type JsonValue } from './canonical-json.js';

/** What a document says. */
export interface SignedDocument {
  /** the member that is signed */
  readonly signed: { readonly [name: string]: unknown };
  readonly keyId: string;
  /** base64 of 32 bytes: not to be believed, but to be the same as the key that is */
  readonly publicKey: string;
  /** 64 bytes */
  readonly signature: Uint8Array;
  /** what was signed */
  readonly message: Uint8Array;
}

/** `none`: no document with that member. `not_canonical`: one, in bytes that are not the ones it was issued in. */
export type Unreadable = 'none' | 'not_canonical';

/** A key that is known. `publicKey`: base64 of 32 bytes. */
export interface KnownKey {
  readonly id: string;
  readonly publicKey: string;
}

const signatureMembers = ['algorithm', 'keyId', 'publicKey', 'value'];
// The last letter holds bits that belong to no byte: they are zero in the one spelling that counts.
const base64Of32 = /^[A-Za-z0-9+/]{42}[AEIMQUYcgkosw048]=$/;
const base64Of64 = /^[A-Za-z0-9+/]{85}[AQgw]==$/;

/**
 * Takes a document apart. It has exactly two members, `member` and `signature`, that of exactly four, and its bytes are
 * the canonical form of what they say.
 * @param ending what stands behind the last bracket: nothing, or one line feed
 */
export function readSignedDocument(
  bytes: Uint8Array,
  member: string,
  ending: '' | '\n' = '',
): SignedDocument | Unreadable {
  const document = parseBytes(bytes);
  if (document === undefined || !isRecord(document[member])) return 'none';
  if (!hasExactly(document, [member, 'signature'])) return 'not_canonical';
  return signedPart(bytes, document, document[member], ending);
}

/**
 * Takes a record apart: a document whose members are signed all together, all but `signature`. What it is says its member
 * `kind`, so that no record passes for another.
 */
export function readSignedRecord(bytes: Uint8Array): SignedDocument | Unreadable {
  const document = parseBytes(bytes);
  if (document === undefined || typeof document.kind !== 'string' || document.signature === undefined)
    return 'none';
  const { signature: _signature, ...signed } = document;
  return signedPart(bytes, document, signed, '');
}

function parseBytes(bytes: Uint8Array): Record<string, unknown> | undefined {
  return parse(textOf(bytes) ?? new TextDecoder().decode(bytes));
}

function signedPart(
  bytes: Uint8Array,
  document: Record<string, unknown>,
  signed: Record<string, unknown>,
  ending: '' | '\n',
): SignedDocument | 'not_canonical' {
  const text = textOf(bytes);
  const { signature } = document;
  if (!isRecord(signature) || text === undefined || !hasExactly(signature, signatureMembers))
    return 'not_canonical';
  const { algorithm, keyId, publicKey, value } = signature;
  if (algorithm !== 'Ed25519' || typeof keyId !== 'string') return 'not_canonical';
  if (typeof publicKey !== 'string' || !base64Of32.test(publicKey)) return 'not_canonical';
  if (typeof value !== 'string' || !base64Of64.test(value)) return 'not_canonical';
  const whole = canonical(document);
  const message = canonical(signed);
  if (message === undefined || `${whole}${ending}` !== text) return 'not_canonical';
  const encoder = new TextEncoder();
  return { signed, keyId, publicKey, signature: bytesOf(value), message: encoder.encode(message) };
}

/**
 * The key of a document, out of those that are known: the one of its id, which must also be the one that stands in it.
 * @returns its 32 bytes; `unknown` where none has that id; `other` where another key stands in the document
 */
export function keyOf(
  document: SignedDocument,
  known: readonly KnownKey[],
): Uint8Array | 'unknown' | 'other' {
  const key = known.find(({ id }) => id === document.keyId);
  if (key === undefined) return 'unknown';
  return key.publicKey === document.publicKey ? bytesOf(key.publicKey) : 'other';
}

/** Whether a text is base64 of 32 bytes in its one right spelling, as public keys are given. */
export function isPublicKey(text: string): boolean {
  return base64Of32.test(text);
}

/** Whether a value is an object with names. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Undefined where the bytes are no UTF-8; a byte order mark is kept, and then it is no JSON. */
function textOf(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function parse(text: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(text.replace(/^\ufeff/, ''));
    return isRecord(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** Undefined where it is no JSON of ours, such as one with fractions. */
function canonical(value: unknown): string | undefined {
  try {
    return canonicalJson(value as JsonValue);
  } catch {
    return undefined;
  }
}

function hasExactly(value: Record<string, unknown>, names: readonly string[]): boolean {
  const own = Object.keys(value);
  return own.length === names.length && names.every((name) => Object.hasOwn(value, name));
}

function bytesOf(base64: string): Uint8Array {
  return Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
}
