// The links of the audit chain: canonical bytes of an event, its hash over the one before, and commitments to text
// that must stay erasable. What an event says is domain's; where the chain lies is db's.
import { createHash, randomBytes } from 'node:crypto';
import { SluiceError } from '../errors.js';

/** What an event may be made of: JSON whose numbers are safe integers. */
export type JsonValue =
  | string
  | number
  | boolean
  | null
  | readonly JsonValue[]
  | { readonly [name: string]: JsonValue };

/** The hash before the first event: 32 zero bytes. */
export const GENESIS: Uint8Array = new Uint8Array(32);

const HASH_BYTES = 32;
const CHAIN_LABEL = 'sluice/audit/1';
const COMMITMENT_LABEL = 'sluice/commitment/1';
/** Deeper than any event, and shallow enough that a circle is found before the stack ends. */
const MAX_DEPTH = 32;
const loneSurrogate = /\p{Surrogate}/u;

function refuse(what: string): never {
  throw new SluiceError('internal', `not canonical JSON: ${what}`);
}

function canonicalString(text: string): string {
  if (loneSurrogate.test(text)) refuse('a string with a lone surrogate');
  return JSON.stringify(text);
}

function isPlainObject(value: object): value is { readonly [name: string]: unknown } {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

function canonical(value: unknown, depth: number): string {
  if (value === null || typeof value === 'boolean') return String(value);
  if (typeof value === 'string') return canonicalString(value);
  if (typeof value === 'number') {
    // String() would write -0 as 0 and RFC 8785 does so too
    return Number.isSafeInteger(value) ? String(value) : refuse('a number that is no safe integer');
  }
  if (typeof value !== 'object') return refuse(`a value of type ${typeof value}`);
  if (depth >= MAX_DEPTH) return refuse('nesting without end');
  if (Array.isArray(value)) {
    return `[${Array.from(value, (item: unknown) => canonical(item, depth + 1)).join(',')}]`;
  }
  if (!isPlainObject(value)) return refuse('an object that is not plain');
  // sort() without a comparator orders by UTF-16 code units, which is the order of RFC 8785
  const members = Object.keys(value).sort();
  return `{${members.map((name) => `${canonicalString(name)}:${canonical(value[name], depth + 1)}`).join(',')}}`;
}

/**
 * The one spelling of a value: JSON Canonicalization Scheme (RFC 8785) for strings, safe integers, booleans, null,
 * arrays and plain objects.
 * @throws internal for anything else: other numbers, `undefined`, dates, lone surrogates, circles
 */
export function canonicalJson(value: JsonValue): string {
  return canonical(value, 0);
}

/**
 * The hash of an event behind `previous`: SHA-256 of `sluice/audit/1` ‖ previous ‖ canonical JSON as UTF-8.
 * @param previous 32 bytes: the hash of the event before, or {@link GENESIS}
 * @returns 32 bytes
 */
export function chainHash(previous: Uint8Array, event: JsonValue): Buffer {
  if (previous.length !== HASH_BYTES) throw new SluiceError('internal', 'a chain hash has 32 bytes');
  return createHash('sha256').update(CHAIN_LABEL).update(previous).update(canonicalJson(event)).digest();
}

/** A salt for one commitment: 32 random bytes. Erase it with the text and the commitment says nothing any more. */
export function newSalt(): Buffer {
  return randomBytes(HASH_BYTES);
}

/**
 * A commitment to a text that is kept elsewhere: SHA-256 of `sluice/commitment/1` ‖ salt ‖ text as UTF-8.
 * @param salt 32 bytes from {@link newSalt}, never used twice
 * @returns 32 bytes
 */
export function commitment(salt: Uint8Array, text: string): Buffer {
  if (salt.length !== HASH_BYTES) throw new SluiceError('internal', 'a salt has 32 bytes');
  return createHash('sha256').update(COMMITMENT_LABEL).update(salt).update(text).digest();
}
