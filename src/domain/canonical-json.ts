// One spelling for each value, so that a hash or a signature over it can be made again: in Node and in browsers.
import { SluiceError } from '../errors.js';

/** What is hashed or signed is made of this: JSON whose numbers are safe integers. */
export type JsonValue =
  | string
  | number
  | boolean
  | null
  | readonly JsonValue[]
  | { readonly [name: string]: JsonValue };

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
