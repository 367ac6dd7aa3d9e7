// Small signed documents that lie outside: read, and not believed before their signature is.
import type { Readable } from 'node:stream';
import { publicKeyId, verifyDetached } from '../../crypto/signatures.js';
import { type KnownKey, keyOf, readSignedDocument } from '../../domain/signed-document.js';
import type { ObjectStore } from '../../storage/contract/object-store.js';

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
 * What one of these keys signed: the member `member` of the document under `name`, which is in its canonical bytes and a
 * line feed, as it was written. The key that stands in the document is not asked.
 * @returns undefined where nothing in it is to be believed @throws object_not_found, storage_unavailable
 */
export async function readSigned(
  store: ObjectStore,
  name: string,
  member: string,
  keys: KeysById,
): Promise<unknown> {
  const document = readSignedDocument(await bytesOf(await store.get(name)), member, '\n');
  if (typeof document === 'string') return undefined;
  const key = keyOf(document, knownKeys(keys));
  if (typeof key === 'string') return undefined;
  return verifyDetached(key, document.message, document.signature) ? document.signed : undefined;
}

function knownKeys(keys: KeysById): KnownKey[] {
  return [...keys].map(([id, key]) => ({ id, publicKey: Buffer.from(key).toString('base64') }));
}

async function bytesOf(stream: Readable): Promise<Uint8Array> {
  const pieces: Buffer[] = [];
  let bytes = 0;
  for await (const piece of stream as AsyncIterable<Buffer>) {
    bytes += piece.length;
    if (bytes > mostBytes) return new Uint8Array(0);
    pieces.push(piece);
  }
  return Buffer.concat(pieces);
}
