// Anchors of the audit chain that stand outside, where they can be read back: folders and buckets, not mail or log.
import type { Context } from '../../../context/context.js';
import { listAnchorsOf } from '../../../db/anchors.js';
import { findInstallation } from '../../../db/erasures.js';
import { listSigningKeys } from '../../../db/signing-keys.js';
import { anchorName, readAnchor, seqOfAnchorName } from '../../../domain/anchor.js';
import { isSluiceError } from '../../../errors.js';
import type { ObjectStore } from '../../../storage/contract/object-store.js';
import { type KeysById, keysById, readSigned } from '../../steps/read-signed.js';

/** What stands outside; entries are named by their place in the chain. */
export interface FoundAnchors {
  /** places that were read */
  readonly places: number;
  /** hash in hex by entry, of what is signed by a key of this service */
  readonly hashes: ReadonlyMap<number, string>;
  /** not signed by a key that this database knows, or not an anchor at all */
  readonly forged: readonly number[];
  /** signed, and of another installation's chain */
  readonly foreign: readonly number[];
  /** published there according to the database, and not there */
  readonly missing: readonly number[];
}

const atOnce = 16;

/** Reads every anchor in every place that can be read. @throws storage_unavailable */
export async function readAnchors(ctx: Pick<Context, 'sql' | 'anchors'>): Promise<FoundAnchors> {
  const hashes = new Map<number, string>();
  const forged = new Set<number>();
  const foreign = new Set<number>();
  const missing = new Set<number>();
  const stores = ctx.anchors.flatMap((place) => (place.kind === 'store' ? [place] : []));
  if (stores.length === 0) return { places: 0, hashes, forged: [], foreign: [], missing: [] };
  const installation = await findInstallation(ctx.sql);
  const keys = keysById(await listSigningKeys(ctx.sql));
  for (const { store, location } of stores) {
    const published = await listAnchorsOf(ctx.sql, location);
    const seqs = new Set<number>();
    await store.check();
    for await (const { name } of store.list()) {
      const seq = seqOfAnchorName(name);
      if (seq !== undefined) seqs.add(seq);
    }
    const queue = seqs.values();
    const lane = async () => {
      for (const seq of queue) {
        const anchor = await read(store, seq, keys);
        if (anchor === undefined || anchor.seq !== seq) forged.add(seq);
        else if (anchor.installation !== installation) foreign.add(seq);
        else if ((hashes.get(seq) ?? anchor.hash) !== anchor.hash) forged.add(seq);
        else hashes.set(seq, anchor.hash);
      }
    };
    await Promise.all(Array.from({ length: atOnce }, lane));
    for (const { seq } of published) if (!seqs.has(seq)) missing.add(seq);
  }
  const inOrder = (found: Set<number>) => [...found].sort((a, b) => a - b);
  return {
    ...{ places: stores.length, hashes },
    ...{ forged: inOrder(forged), foreign: inOrder(foreign), missing: inOrder(missing) },
  };
}

async function read(store: ObjectStore, seq: number, keys: KeysById) {
  try {
    return readAnchor(await readSigned(store, anchorName(seq), 'anchor', keys));
  } catch (error) {
    if (isSluiceError(error, 'object_not_found')) return undefined;
    throw error;
  }
}
