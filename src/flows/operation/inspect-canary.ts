// What of a trial run lies in its stores, read behind the service's back.
import type { Context } from '../../context/context.js';
import { listCanaryNames } from '../../db/canary.js';
import type { ObjectStore } from '../../storage/contract/object-store.js';

/** What lies there. */
export interface AtRest {
  /** finished and unfinished objects of the run */
  readonly objects: number;
  readonly keys: number;
  /** whether any of them holds any of the known bytes in clear */
  readonly readable: boolean;
}

/** Looks for every name of the run in both stores. @param known bytes that must not be found in clear */
export async function inspectCanary(
  trial: Pick<Context, 'sql' | 'objects' | 'keys'>,
  known: readonly Uint8Array[],
): Promise<AtRest> {
  const names = await listCanaryNames(trial.sql);
  const objects = await contentsOf(trial.objects, names.objects);
  const keys = await contentsOf(trial.keys, names.keys);
  const readable = [...objects, ...keys].some((bytes) =>
    known.some((clear) => bytes.includes(Buffer.from(clear))),
  );
  return { objects: objects.length, keys: keys.length, readable };
}

/** What is listed under these names; of what is not finished nothing but that it is there. */
async function contentsOf(store: ObjectStore, names: readonly string[]): Promise<Buffer[]> {
  const ours = new Set(names);
  const found: Buffer[] = [];
  for await (const { name } of store.list()) {
    if (!ours.has(name)) continue;
    const pieces: Uint8Array[] = [];
    for await (const piece of await store.get(name)) pieces.push(piece as Uint8Array);
    found.push(Buffer.concat(pieces));
  }
  for (const _unfinished of await store.findUnfinished(names)) found.push(Buffer.alloc(0));
  return found;
}
