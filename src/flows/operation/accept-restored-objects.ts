// The object store came back from a backup in another place.
import { findStorePlaces } from '../../db/stores.js';
import { comparePlaces } from '../../domain/store-identity.js';
import { type Acceptance, acceptPlaces, type PlaceEdges } from './steps/accept-places.js';

/**
 * Records the place of a copy of the object store that came back in another place, while the key store is where it was: whatever
 * is erased again has its key destroyed where it lies, and nothing in either place opens without it.
 * @returns undefined where the object store is in its recorded place, or the key store is not
 * @throws busy, storage_unavailable
 */
export async function acceptRestoredObjects(ctx: PlaceEdges): Promise<Acceptance | undefined> {
  const recorded = await findStorePlaces(ctx.sql);
  const moved = comparePlaces(recorded, ctx.places) === 'changed' && recorded.keys === ctx.places.keys;
  return moved ? await acceptPlaces(ctx, { dryRun: false, acceptMissing: false }) : undefined;
}
