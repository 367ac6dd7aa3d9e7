// After a restore: what was erased since the dump is erased again, by the list that is kept outside of the database.

import { findInstallation, listErasureBatches } from '../../db/erasures.js';
import { listNotErased } from '../../db/restored-rows.js';
import { listSigningKeys } from '../../db/signing-keys.js';
import { beginSweep } from '../../db/sweeps.js';
import { type ErasureBatch, erasedKinds } from '../../domain/erasure.js';
import { isSluiceError } from '../../errors.js';
import { assertStores } from '../steps/check-stores.js';
import { demandList, listBatches, readBatch } from '../steps/read-erasures.js';
import { keysById } from '../steps/read-signed.js';
import { applyBatch, type Reapplied, type ReconcileEdges } from './reconcile-restore/apply-batch.js';

/** What was found and done. Counts of things; `batches` of the list that the database did not know. */
export interface Reconciliation {
  readonly batches: number;
  /** erased again, or with `dryRun` to be */
  readonly uploads: number;
  readonly tickets: number;
  readonly agents: number;
  readonly contacts: number;
  /** could not be erased, the next run tries again */
  readonly failed: number;
  /** batches that are not what this installation signed: nothing of them was done */
  readonly forged: readonly string[];
  /** batches that others name, or that the database knows, and that are not in the list */
  readonly missing: readonly string[];
}

/**
 * Does every erasure again that the list has and the database does not know. Erasing twice is erasing once; killed
 * anywhere, it goes on where it was with the next run. Nothing that the list does not name is touched.
 * @param options.publicKeys base64; keys that signed after the dump, which the database does not know
 * @throws config_invalid where no list is kept; stores_changed, storage_unavailable
 */
export async function reconcileRestore(
  ctx: ReconcileEdges,
  options: { dryRun: boolean; publicKeys?: readonly string[] },
): Promise<Reconciliation> {
  const list = demandList(ctx);
  if (!options.dryRun) await assertStores(ctx, ctx.sql);
  await list.check();
  const before = await listErasureBatches(ctx.sql);
  const names = await listBatches(list);
  const known = new Set((await listErasureBatches(ctx.sql)).map(({ id }) => id));
  const keys = keysById(await listSigningKeys(ctx.sql), options.publicKeys ?? []);
  const installation = await findInstallation(ctx.sql);
  const unknown = names.filter((id) => !known.has(id));
  const inList = new Set(names);
  const missing = new Set(before.filter(({ id, listed }) => listed && !inList.has(id)).map(({ id }) => id));
  const forged: string[] = [];
  const done: Reapplied = { upload: 0, ticket: 0, agent: 0, contact: 0, failed: 0 };
  const run = options.dryRun ? undefined : await beginSweep(ctx.sql);
  try {
    for (const id of unknown) {
      const batch = await readOrMiss(() => readBatch(list, id, keys, installation));
      if (batch === undefined) {
        forged.push(id);
        continue;
      }
      for (const earlier of batch.after) if (!inList.has(earlier)) missing.add(earlier);
      const applied = run === undefined ? await countDue(ctx, batch) : await applyBatch(ctx, batch, run.id);
      for (const kind of [...erasedKinds, 'failed'] as const) done[kind] += applied[kind];
    }
  } finally {
    await run?.release();
  }
  return {
    batches: unknown.length,
    uploads: done.upload,
    tickets: done.ticket,
    agents: done.agent,
    contacts: done.contact,
    failed: done.failed,
    forged,
    missing: [...missing].sort(),
  };
}

/** A batch that went while it was to be read cannot be believed either. */
async function readOrMiss(read: () => Promise<ErasureBatch | undefined>): Promise<ErasureBatch | undefined> {
  try {
    return await read();
  } catch (error) {
    if (isSluiceError(error, 'object_not_found')) return undefined;
    throw error;
  }
}

async function countDue(ctx: ReconcileEdges, batch: ErasureBatch): Promise<Reapplied> {
  const due: Reapplied = { upload: 0, ticket: 0, agent: 0, contact: 0, failed: 0 };
  for (const kind of erasedKinds) {
    const ids = batch.entries.filter((entry) => entry.kind === kind).map(({ id }) => id);
    due[kind] = (await listNotErased(ctx.sql, kind, ids)).length;
  }
  return due;
}
