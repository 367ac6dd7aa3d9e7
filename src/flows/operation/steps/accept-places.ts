// The stores were moved, or restored in another place: what must be there is looked for before the place is believed.
import type { Context } from '../../../context/context.js';
import { deleteAlarm } from '../../../db/alarms.js';
import { appendAudit } from '../../../db/audit-log.js';
import { findInstallation, listErasureBatches } from '../../../db/erasures.js';
import { listSigningKeys } from '../../../db/signing-keys.js';
import {
  countLiveUploads,
  isAnyStoredSince,
  type KeptNames,
  lockStorePlaces,
  markStorePlaces,
} from '../../../db/stores.js';
import { listKeptUploads } from '../../../db/uploads.js';
import { SluiceError } from '../../../errors.js';
import { type Absence, alarmMissing, whatIsMissing } from '../../steps/look-for-kept.js';
import { listBatches, readBatch } from '../../steps/read-erasures.js';
import { keysById } from '../../steps/read-signed.js';

/** What was found where the settings lead now. Counts of uploads. */
export interface Acceptance {
  /** whether these are the recorded places from now on */
  readonly accepted: boolean;
  /** bytes and key are there */
  readonly found: number;
  /** ids of those whose bytes or key are not */
  readonly missing: readonly string[];
  /** erased since the dump, according to the list of erasures: nobody misses them */
  readonly erasedSince: number;
  /** not finished: their senders begin anew where the parts did not come along */
  readonly receiving: number;
  /** under destruction: what is left of them in the old place must be destroyed there */
  readonly purging: number;
}

export type PlaceEdges = Pick<
  Context,
  'sql' | 'chain' | 'config' | 'objects' | 'keys' | 'places' | 'erasures'
>;

const pageSize = 500;
const actor = { kind: 'operator' } as const;

/**
 * Looks for every kept upload in the configured places and, where all are there, records the places. With `acceptMissing`
 * it records them all the same, and tells the handlers what is lost.
 * @throws busy when an upload was acknowledged in the recorded place meanwhile; storage_unavailable
 */
export async function acceptPlaces(
  ctx: PlaceEdges,
  options: { dryRun: boolean; acceptMissing: boolean },
): Promise<Acceptance> {
  const { now: since } = await countLiveUploads(ctx.sql);
  const erased = await erasedSince(ctx);
  const missing: { readonly upload: KeptNames; readonly code: Absence }[] = [];
  let found = 0;
  let forgotten = 0;
  for (let after: string | undefined; ; ) {
    const page = await listKeptUploads(ctx.sql, after, pageSize);
    for (const upload of page) {
      const code = await whatIsMissing(ctx, upload);
      if (code === undefined) found += 1;
      else if (erased.has(upload.id) || erased.has(upload.ticketId)) forgotten += 1;
      else missing.push({ upload, code });
    }
    after = page.at(-1)?.id;
    if (page.length < pageSize) break;
  }
  const accepted = !options.dryRun && (missing.length === 0 || options.acceptMissing);
  if (accepted) {
    for (const { upload, code } of missing) await alarmMissing(ctx, actor, upload, code);
    await record(ctx, since, { kept: found, missing: missing.length });
  }
  const { receiving, purging } = await countLiveUploads(ctx.sql);
  return {
    ...{ accepted, found, missing: missing.map(({ upload }) => upload.id) },
    ...{ erasedSince: forgotten, receiving, purging },
  };
}

/** @throws busy where somebody is still served from the recorded place: that upload would be left behind */
async function record(
  ctx: PlaceEdges,
  since: Date,
  counts: { kept: number; missing: number },
): Promise<void> {
  await ctx.sql.begin(async (tx) => {
    const { objects, keys } = await lockStorePlaces(tx);
    const moves = objects !== ctx.places.objects || keys !== ctx.places.keys;
    if (moves && (await isAnyStoredSince(tx, since)))
      throw new SluiceError(
        'busy',
        'an upload came meanwhile: stop every process that is set to the old place, copy again, and repeat this',
      );
    for (const kind of ['stores_changed', 'stores_emptied'] as const) await deleteAlarm(tx, kind);
    if (!moves && counts.missing === 0) return;
    await markStorePlaces(tx, ctx.places);
    const facts = { ...ctx.places, ...counts };
    await appendAudit(tx, ctx.chain, [{ action: 'stores.recorded', actor, subject: {}, facts }]);
  });
}

/** Uploads and tickets in batches of the list that this database does not know, as after a restore. */
async function erasedSince(ctx: PlaceEdges): Promise<Set<string>> {
  const ids = new Set<string>();
  const list = ctx.erasures;
  if (list === undefined) return ids;
  await list.check();
  const known = new Set((await listErasureBatches(ctx.sql)).map(({ id }) => id));
  const unknown = (await listBatches(list)).filter((id) => !known.has(id));
  const keys = keysById(await listSigningKeys(ctx.sql), []);
  const installation = await findInstallation(ctx.sql);
  for (const id of unknown)
    for (const entry of (await readBatch(list, id, keys, installation))?.entries ?? []) ids.add(entry.id);
  return ids;
}
