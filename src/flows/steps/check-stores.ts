// Whether the stores that this process is set to are those where the uploads lie. Absence proves nothing anywhere else.
// Decision 0022.
import type { Context } from '../../context/context.js';
import { newObjectName } from '../../crypto/tokens.js';
import { appendAudit } from '../../db/audit-log.js';
import type { Queryable } from '../../db/connect.js';
import {
  countLiveUploads,
  findStorePlaces,
  lockStorePlaces,
  markStorePlaces,
  sampleKeptUploads,
  shareStorePlaces,
} from '../../db/stores.js';
import {
  comparePlaces,
  isEmptied,
  type RecordedPlaces,
  type StorePlaces,
  type StoreSample,
} from '../../domain/store-identity.js';
import { type ErrorCode, isSluiceError, SluiceError } from '../../errors.js';
import { whatIsMissing } from './look-for-kept.js';

/** Uploads that are looked for before anything may be called absent. */
const sampleSize = 40;

/** What to say of places that differ. They are no secrets. */
export function describeChange(recorded: RecordedPlaces, configured: StorePlaces): string {
  const differing = (['objects', 'keys'] as const).filter((store) => recorded[store] !== configured[store]);
  const settings = { objects: 'OBJECT_STORE_URL', keys: 'KEY_STORE_URL' };
  const places = differing.map(
    (store) => `${settings[store]} is ${configured[store]}, the uploads lie in ${recorded[store]}`,
  );
  return (
    `${places.join('; ')}. Correct the setting (S3_ENDPOINT is part of it); ` +
    'if the stores were moved or restored there, run sluice stores accept'
  );
}

/**
 * Refuses work on stores that are not those of the uploads. In a transaction nobody records others until it ends.
 * @param code what is thrown: to a clinic it is a store that cannot be used
 * @throws stores_changed, or `code`
 */
export async function assertStores(
  ctx: Pick<Context, 'places'>,
  sql: Queryable,
  code: ErrorCode = 'stores_changed',
): Promise<void> {
  const recorded = await shareStorePlaces(sql);
  if (comparePlaces(recorded, ctx.places) === 'changed')
    throw new SluiceError(code, describeChange(recorded, ctx.places));
}

/**
 * Records the places where none are yet, or where nothing lies in the old ones any more.
 * @returns what differs, in words; undefined where the places are the recorded ones
 */
export async function settleStores(
  ctx: Pick<Context, 'sql' | 'chain' | 'places'>,
): Promise<string | undefined> {
  if (comparePlaces(await findStorePlaces(ctx.sql), ctx.places) === 'same') return undefined;
  return await ctx.sql.begin(async (tx) => {
    const recorded = await lockStorePlaces(tx);
    const verdict = comparePlaces(recorded, ctx.places);
    if (verdict === 'same') return undefined;
    const { kept, receiving, purging } = await countLiveUploads(tx);
    if (verdict === 'changed' && kept + receiving + purging > 0) return describeChange(recorded, ctx.places);
    await markStorePlaces(tx, ctx.places);
    const facts = { ...ctx.places, kept, missing: 0 };
    await appendAudit(tx, ctx.chain, [
      { action: 'stores.recorded', actor: { kind: 'system' }, subject: {}, facts },
    ]);
    return undefined;
  });
}

/** Looks for some of the uploads that must be there. What a store does not tell just now is not counted. */
export async function sampleStores(ctx: Pick<Context, 'sql' | 'objects' | 'keys'>): Promise<StoreSample> {
  const sample = await sampleKeptUploads(ctx.sql, newObjectName(), sampleSize);
  const unknown = (error: unknown) => {
    if (!isSluiceError(error, 'storage_unavailable')) throw error;
    return 'unknown' as const;
  };
  const found = await Promise.all(sample.map((upload) => whatIsMissing(ctx, upload).catch(unknown)));
  const count = (what: (typeof found)[number]) => found.filter((each) => each === what).length;
  return {
    looked: sample.length - count('unknown'),
    objectsAbsent: count('object_not_found'),
    keysAbsent: count('key_not_found'),
  };
}

/** What a sample says to an operator; undefined where all is well. */
export function describeSample(sample: StoreSample): string | undefined {
  if (!isEmptied(sample)) return undefined;
  const { looked, objectsAbsent, keysAbsent } = sample;
  return (
    `of ${looked} uploads that must be there, ${objectsAbsent} are not in the object store and ${keysAbsent} have no key: ` +
    'is a volume not mounted, or a bucket another one? Nothing is destroyed until that is mended. ' +
    'If they are really lost, run sluice stores accept --accept-missing'
  );
}
