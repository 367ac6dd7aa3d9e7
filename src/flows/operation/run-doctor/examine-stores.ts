// Whether the stores are those where the uploads lie, and the uploads lie in them.
import type { Context } from '../../../context/context.js';
import { findStorePlaces } from '../../../db/stores.js';
import { comparePlaces } from '../../../domain/store-identity.js';
import { describeChange, describeSample, sampleStores } from '../../steps/check-stores.js';
import { type Finding, notTried } from './finding.js';

const part = 'stores';

/** Records nothing. @param answering whether both stores can be looked into */
export async function examineStores(
  ctx: Pick<Context, 'sql' | 'objects' | 'keys' | 'places'>,
  answering: boolean,
): Promise<Finding[]> {
  const recorded = await findStorePlaces(ctx.sql);
  if (comparePlaces(recorded, ctx.places) === 'changed') {
    const remedy = 'correct OBJECT_STORE_URL, KEY_STORE_URL, S3_ENDPOINT; or run sluice stores accept';
    return [
      { part, code: 'stores_changed', severity: 'fail', what: describeChange(recorded, ctx.places), remedy },
    ];
  }
  if (!answering) return [notTried(part)];
  const sample = await sampleStores(ctx);
  const emptied = describeSample(sample);
  if (emptied !== undefined)
    return [{ part, severity: 'fail', what: emptied, remedy: 'mount the volume, or find the bucket' }];
  return [{ part, severity: 'ok', what: `${sample.looked} uploads looked for, most are there`, remedy: '' }];
}
