// The rest of a cut segment: what a resumed upload begins its next segment with. Sealed like a segment under a label of
// its own, so that neither ever passes for the other.
import { SluiceError } from '../errors.js';
import type { DataKey } from './file-key.js';
import { openStreamOfOne, sealStreamOfOne } from './sodium.js';
import { uploadIdBytes } from './upload-id.js';

/** Which segment the rest begins, and of which upload. */
export interface RestPlace {
  readonly uploadId: string;
  readonly index: number;
}

const AD_LABEL = Buffer.from('sluice/rest/1');

function associatedData({ uploadId, index }: RestPlace): Buffer {
  const ad = Buffer.alloc(AD_LABEL.length + 16 + 8);
  let at = AD_LABEL.copy(ad);
  at += uploadIdBytes(uploadId).copy(ad, at);
  ad.writeBigUInt64BE(BigInt(index), at);
  return ad;
}

/** Seals the beginning of a segment; 41 bytes longer than it. */
export function sealRest(dataKey: DataKey, place: RestPlace, plaintext: Uint8Array): Uint8Array {
  return sealStreamOfOne(dataKey.reveal(), associatedData(place), plaintext, true);
}

/** Opens what {@link sealRest} sealed for the same place. @throws seal_broken */
export function openRest(dataKey: DataKey, place: RestPlace, sealed: Uint8Array): Uint8Array {
  const plaintext = openStreamOfOne(dataKey.reveal(), associatedData(place), sealed, true);
  if (plaintext === null)
    throw new SluiceError('seal_broken', `the rest of segment ${place.index} does not open`);
  return plaintext;
}
