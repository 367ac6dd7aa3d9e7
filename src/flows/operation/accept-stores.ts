// The stores were moved: what must be there is looked for before the place is believed.
import { type Acceptance, acceptPlaces, type PlaceEdges } from './steps/accept-places.js';

export type { Acceptance };

/**
 * Looks for every kept upload in the configured places and, where all are there, records the places. With `acceptMissing`
 * it records them all the same, and tells the handlers what is lost.
 * @throws busy when an upload was acknowledged in the recorded place meanwhile; storage_unavailable
 */
export async function acceptStores(
  ctx: PlaceEdges,
  options: { dryRun: boolean; acceptMissing: boolean },
): Promise<Acceptance> {
  return await acceptPlaces(ctx, options);
}
