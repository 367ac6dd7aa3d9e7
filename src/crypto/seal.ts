// The sealed object: nothing but sealed segments, one behind the other. Each is one secretstream of one message and is
// bound to its upload, its place and whether it is the last. Key files are file-key.ts; bytes are docs/sealed-format.md.
// Decision 0008.
import { SluiceError } from '../errors.js';
import type { DataKey } from './file-key.js';
import { assertSegmentBytes, SEGMENT_EXTRA_BYTES, type SealedSpan, segmentCount } from './segment-size.js';
import { openInPlace, openStreamOfOne, sealInPlace, sealStreamOfOne } from './sodium.js';
import { uploadIdBytes } from './upload-id.js';

export * from './segment-size.js';

/** Where a segment belongs; all of it is authenticated. */
export interface SegmentPlace {
  readonly uploadId: string;
  /** from 0 */
  readonly index: number;
  /** bytes of plaintext in each segment but the last */
  readonly segmentBytes: number;
  readonly last: boolean;
}

/** A file that was sealed: whose it is and how it was cut. `size` is its plaintext's, in bytes. */
export interface SealedFile {
  readonly uploadId: string;
  readonly segmentBytes: number;
  readonly size: number;
}

const AD_LABEL = Buffer.from('sluice/segment/1');

function associatedData({ uploadId, index, segmentBytes, last }: SegmentPlace): Buffer {
  const ad = Buffer.alloc(AD_LABEL.length + 16 + 8 + 4 + 1);
  let at = AD_LABEL.copy(ad);
  at += uploadIdBytes(uploadId).copy(ad, at);
  at = ad.writeBigUInt64BE(BigInt(index), at);
  at = ad.writeUInt32BE(segmentBytes, at);
  ad.writeUInt8(last ? 1 : 0, at);
  return ad;
}

/** All segments but the last are full; the last is empty only if it is the only one. */
function hasRightLength(bytes: number, { index, segmentBytes, last }: SegmentPlace): boolean {
  if (!last) return bytes === segmentBytes;
  return bytes <= segmentBytes && (bytes > 0 || index === 0);
}

/**
 * Seals one segment.
 * @returns the segment's bytes, {@link SEGMENT_EXTRA_BYTES} longer, in memory of their own
 * @throws internal where the length does not fit the place
 */
export function sealSegment(dataKey: DataKey, place: SegmentPlace, plaintext: Uint8Array): Uint8Array {
  assertSegmentBytes(place.segmentBytes);
  if (!hasRightLength(plaintext.length, place)) {
    throw new SluiceError('internal', `segment ${place.index} has a wrong length`);
  }
  return sealStreamOfOne(dataKey.reveal(), associatedData(place), plaintext, place.last);
}

/**
 * Opens one whole sealed segment, or nothing of it.
 * @returns its plaintext, in memory of its own
 * @throws seal_broken where it was changed, cut, lengthened, or belongs to another place or upload
 */
export function openSegment(dataKey: DataKey, place: SegmentPlace, sealed: Uint8Array): Uint8Array {
  assertSegmentBytes(place.segmentBytes);
  const plaintext = hasRightLength(sealed.length - SEGMENT_EXTRA_BYTES, place)
    ? openStreamOfOne(dataKey.reveal(), associatedData(place), sealed, place.last)
    : null;
  if (plaintext === null) throw new SluiceError('seal_broken', `segment ${place.index} does not open`);
  return plaintext;
}

/**
 * {@link sealSegment} without memory of its own: the plaintext lies in `slab` where {@link PLAIN_AT} says, and the slab,
 * {@link SEGMENT_EXTRA_BYTES} longer than it, is the sealed segment afterwards.
 * @throws internal where the length does not fit the place
 */
export function sealSegmentInPlace(dataKey: DataKey, place: SegmentPlace, slab: Uint8Array): void {
  assertSegmentBytes(place.segmentBytes);
  if (!hasRightLength(slab.length - SEGMENT_EXTRA_BYTES, place)) {
    throw new SluiceError('internal', `segment ${place.index} has a wrong length`);
  }
  sealInPlace(dataKey.reveal(), associatedData(place), slab, place.last);
}

/**
 * {@link openSegment} without memory of its own: `slab` is the sealed segment, and its plaintext lies where
 * {@link PLAIN_AT} says afterwards. @throws seal_broken, and then nothing of it is left in the slab
 */
export function openSegmentInPlace(dataKey: DataKey, place: SegmentPlace, slab: Uint8Array): void {
  assertSegmentBytes(place.segmentBytes);
  const opened =
    hasRightLength(slab.length - SEGMENT_EXTRA_BYTES, place) &&
    openInPlace(dataKey.reveal(), associatedData(place), slab, place.last);
  if (!opened) throw new SluiceError('seal_broken', `segment ${place.index} does not open`);
}

/** Which segments of an object a stream of sealed bytes brings: from `first` up to and without `end`. */
interface Stretch {
  readonly first: number;
  readonly end: number;
  lengthOf(index: number): number;
}

/**
 * Cuts a stream of arbitrary pieces into whole sealed segments. The last one is held until the stream has ended, so
 * that nothing of it is released when more follows than should. What is yielded is valid until the next is asked for.
 */
async function* wholeSegments(
  { first, end, lengthOf }: Stretch,
  sealed: AsyncIterable<Uint8Array>,
): AsyncGenerator<Uint8Array, void, undefined> {
  let index = first;
  let wanted = lengthOf(index);
  const slab = Buffer.allocUnsafeSlow(wanted); // the first is as long as any, or the only one
  let filled = 0;
  for await (const chunk of sealed) {
    let at = 0;
    while (at < chunk.length) {
      if (filled === wanted) throw new SluiceError('seal_broken', 'there are bytes behind the last segment');
      const inner = index < end - 1;
      if (inner && filled === 0 && chunk.length - at >= wanted) {
        yield chunk.subarray(at, at + wanted); // whole as it came: no copy
        at += wanted;
        wanted = lengthOf(++index);
        continue;
      }
      const piece = chunk.subarray(at, at + wanted - filled);
      slab.set(piece, filled);
      filled += piece.length;
      at += piece.length;
      if (inner && filled === wanted) {
        yield slab.subarray(0, filled);
        filled = 0;
        wanted = lengthOf(++index);
      }
    }
  }
  if (filled !== wanted) throw new SluiceError('seal_broken', `segment ${index} is cut short`);
  yield slab.subarray(0, filled);
}

/**
 * Opens a stream of sealed bytes, cut anyhow, that begins with segment `firstSegment` and brings `segments` of them
 * (absent: all up to the file's end). Each segment is verified whole before a byte of it is yielded.
 * @throws seal_broken where a segment does not open, or bytes are missing or left over
 */
export async function* openSegments(
  dataKey: DataKey,
  file: SealedFile & { readonly firstSegment: number; readonly segments?: number },
  sealed: AsyncIterable<Uint8Array>,
): AsyncGenerator<Uint8Array, void, undefined> {
  const { uploadId, segmentBytes, size, firstSegment } = file;
  const count = segmentCount(size, segmentBytes);
  const end = firstSegment + (file.segments ?? count - firstSegment);
  if (!(firstSegment >= 0 && firstSegment < end && end <= count)) {
    throw new SluiceError('internal', 'segments were asked for that the file does not have');
  }
  const lengthOf = (at: number): number =>
    SEGMENT_EXTRA_BYTES + (at === count - 1 ? size - at * segmentBytes : segmentBytes);
  let index = firstSegment;
  for await (const bytes of wholeSegments({ first: firstSegment, end, lengthOf }, sealed)) {
    yield openSegment(dataKey, { uploadId, index, segmentBytes, last: index === count - 1 }, bytes);
    index += 1;
  }
}

/**
 * Opens one range of a file: `sealed` brings the object's bytes that `span` asks for, and exactly the range is yielded.
 * @throws seal_broken as {@link openSegments}
 */
export async function* openSpan(
  dataKey: DataKey,
  file: SealedFile,
  span: SealedSpan,
  sealed: AsyncIterable<Uint8Array>,
): AsyncGenerator<Uint8Array, void, undefined> {
  const { uploadId, segmentBytes, size } = file;
  const { firstSegment, segments } = span;
  let { skip, take } = span;
  const place = { uploadId, segmentBytes, size, firstSegment, segments };
  for await (const bytes of openSegments(dataKey, place, sealed)) {
    const kept = bytes.subarray(skip, skip + take);
    skip = 0;
    take -= kept.length;
    if (kept.length > 0) yield kept;
  }
}
