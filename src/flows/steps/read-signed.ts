// Small signed documents that lie outside: read, and not believed before their signature is.
import type { Readable } from 'node:stream';
import { canonicalJson, type JsonValue } from '../../crypto/hash-chain.js';
import { publicKeyId, verifyDetached } from '../../crypto/signatures.js';
import type { ObjectStore } from '../../storage/object-store.js';

/** More than any of them takes, in bytes. */
const mostBytes = 256 * 1024;

/** Public keys by their id. */
export type KeysById = ReadonlyMap<string, Uint8Array>;

/** @param more base64 of 32 bytes each */
export function keysById(
  known: readonly { readonly publicKey: Uint8Array }[],
  more: readonly string[] = [],
): KeysById {
  const keys = [
    ...known.map(({ publicKey }) => publicKey),
    ...more.map((text) => Buffer.from(text, 'base64')),
  ];
  return new Map(keys.map((key) => [publicKeyId(key), key]));
}

/**
 * What one of these keys signed: the member `member` of the JSON under `name`, whose `signature` is over its canonical
 * form. The key that stands in the document is not asked.
 * @returns undefined where nothing in it is to be believed @throws object_not_found, storage_unavailable
 */
export async function readSigned(
  store: ObjectStore,
  name: string,
  member: string,
  keys: KeysById,
): Promise<unknown> {
  const { [member]: signed, signature } = parse(await textOf(await store.get(name)));
  const { keyId, value } = (signature ?? {}) as Record<string, unknown>;
  const key = typeof keyId === 'string' ? keys.get(keyId) : undefined;
  if (signed === undefined || key === undefined || typeof value !== 'string') return undefined;
  const message = canonical(signed);
  if (message === undefined) return undefined;
  return verifyDetached(key, message, Buffer.from(value, 'base64')) ? signed : undefined;
}

/** Undefined where it is no JSON of ours, such as one with fractions. */
function canonical(value: unknown): Buffer | undefined {
  try {
    return Buffer.from(canonicalJson(value as JsonValue));
  } catch {
    return undefined;
  }
}

function parse(text: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}

async function textOf(stream: Readable): Promise<string> {
  const pieces: Buffer[] = [];
  let bytes = 0;
  for await (const piece of stream as AsyncIterable<Buffer>) {
    bytes += piece.length;
    if (bytes > mostBytes) return '';
    pieces.push(piece);
  }
  return Buffer.concat(pieces).toString('utf8');
}
