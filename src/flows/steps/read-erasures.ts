// The list of erased ids, read and not believed: what it says counts only under a signature of ours.
import type { Context } from '../../context/context.js';
import { batchName, batchOfName, type ErasureBatch, readErasureBatch } from '../../domain/erasure.js';
import { SluiceError } from '../../errors.js';
import type { ObjectStore } from '../../storage/contract/object-store.js';
import { type KeysById, readSigned } from './read-signed.js';

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
 * One batch. @param keys public keys that may have signed it
 * @returns undefined where it is not what one of these keys signed, or was written by another installation
 * @throws object_not_found, storage_unavailable
 */
export async function readBatch(
  list: ObjectStore,
  id: string,
  keys: KeysById,
  installation: string,
): Promise<ErasureBatch | undefined> {
  const batch = readErasureBatch(await readSigned(list, batchName(id), 'batch', keys));
  return batch?.id === id && batch.installation === installation ? batch : undefined;
}
