// The list of erased ids, read and not believed: what it says counts only under a signature of ours.
import type { Readable } from 'node:stream';
import type { Context } from '../../context.js';
import { canonicalJson, type JsonValue } from '../../crypto/hash-chain.js';
import { publicKeyId, verifyDetached } from '../../crypto/signatures.js';
import { batchName, batchOfName, type ErasureBatch, readErasureBatch } from '../../domain/erasure.js';
import { SluiceError } from '../../errors.js';
import type { ObjectStore } from '../../storage/object-store.js';

/** More than a whole batch takes, in bytes. */
const mostBytes = 256 * 1024;

/** The list. @throws config_invalid where none is kept */
export function demandList(ctx: Pick<Context, 'erasures'>): ObjectStore {
  if (ctx.erasures === undefined)
    throw new SluiceError(
      'config_invalid',
      'ERASURE_LOG_URL is not set, so there is no list to compare with',
    );
  return ctx.erasures;
}

/** Ids of all batches in the list, oldest first. @throws storage_unavailable */
export async function listBatches(list: ObjectStore): Promise<string[]> {
  const found: string[] = [];
  for await (const { name } of list.list()) {
    const id = batchOfName(name);
    if (id !== undefined) found.push(id);
  }
  return found.sort();
}

/**
 * One batch. @param keys public keys that may have signed it, by id; the key that stands in the batch is not asked
 * @returns undefined where it is not what one of these keys signed, or was written by another installation
 * @throws object_not_found, storage_unavailable
 */
export async function readBatch(
  list: ObjectStore,
  id: string,
  keys: ReadonlyMap<string, Uint8Array>,
  installation: string,
): Promise<ErasureBatch | undefined> {
  const { batch: signed, signature } = parse(await textOf(await list.get(batchName(id))));
  const batch = readErasureBatch(signed);
  if (batch === undefined || batch.id !== id || batch.installation !== installation) return undefined;
  const { keyId, value } = (signature ?? {}) as Record<string, unknown>;
  const key = typeof keyId === 'string' ? keys.get(keyId) : undefined;
  if (key === undefined || typeof value !== 'string') return undefined;
  const message = Buffer.from(canonicalJson(signed as JsonValue));
  return verifyDetached(key, message, Buffer.from(value, 'base64')) ? batch : undefined;
}

/** Public keys by id. @param more base64 of 32 bytes each */
export function keysById(
  known: readonly { readonly publicKey: Uint8Array }[],
  more: readonly string[],
): Map<string, Uint8Array> {
  const keys = [
    ...known.map(({ publicKey }) => publicKey),
    ...more.map((text) => Buffer.from(text, 'base64')),
  ];
  return new Map(keys.map((key) => [publicKeyId(key), key]));
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
