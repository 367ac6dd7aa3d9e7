// How large a segment is, and the arithmetic between a file's bytes and its sealed object's. Pure numbers.
import { SluiceError } from '../errors.js';
import { STREAM_HEADER_BYTES, STREAM_MESSAGE_EXTRA_BYTES } from './sodium.js';

/** Bytes of plaintext in each segment of a new upload but the last: 1 MiB, large enough that no per-segment cost shows. */
export const SEGMENT_BYTES = 1024 * 1024;
/** The largest segment that is accepted: one is held in memory whole, before a byte of it may be released. */
export const MAX_SEGMENT_BYTES = 64 * 1024 * 1024;
/** Bytes by which a sealed segment is longer than its plaintext. */
export const SEGMENT_EXTRA_BYTES = STREAM_HEADER_BYTES + STREAM_MESSAGE_EXTRA_BYTES;

/** What to read of a sealed object, and what to keep of it, to get one range of the file. All in bytes. */
export interface SealedSpan {
  /** index of the first segment to open */
  readonly firstSegment: number;
  /** how many segments to open, at least one */
  readonly segments: number;
  /** where to begin reading the object */
  readonly offset: number;
  /** how much of the object to read */
  readonly length: number;
  /** plaintext bytes of the first segment that lie before the range */
  readonly skip: number;
  /** plaintext bytes of the range */
  readonly take: number;
}

/** Whether a number may be a segment size. */
export function isSegmentBytes(value: number): boolean {
  return Number.isSafeInteger(value) && value >= 1 && value <= MAX_SEGMENT_BYTES;
}

/** @throws internal where `value` may not be a segment size */
export function assertSegmentBytes(value: number): void {
  if (!isSegmentBytes(value)) throw new SluiceError('internal', 'a segment size is out of bounds');
}

function assertLength(value: number): void {
  if (!Number.isSafeInteger(value) || value < 0)
    throw new SluiceError('internal', 'a length is out of bounds');
}

/** How many segments a file of `size` bytes has: at least one, and no empty one behind a full one. */
export function segmentCount(size: number, segmentBytes: number): number {
  assertLength(size);
  assertSegmentBytes(segmentBytes);
  return Math.max(1, Math.ceil(size / segmentBytes));
}

/** Bytes of the sealed object of a file of `size` bytes. */
export function sealedLength(size: number, segmentBytes: number): number {
  return size + segmentCount(size, segmentBytes) * SEGMENT_EXTRA_BYTES;
}

/**
 * What to read to get `length` bytes of the file from `offset` on. Every span has at least one segment, so also an
 * empty range is verified before it is believed.
 * @throws internal where the range does not lie inside a file of `size` bytes
 */
export function sealedSpan(offset: number, length: number, size: number, segmentBytes: number): SealedSpan {
  assertLength(offset);
  assertLength(length);
  const count = segmentCount(size, segmentBytes);
  if (offset + length > size) throw new SluiceError('internal', 'a range lies outside of its file');
  const firstSegment = Math.min(Math.floor(offset / segmentBytes), count - 1);
  const endSegment = length === 0 ? firstSegment + 1 : Math.ceil((offset + length) / segmentBytes);
  const sealedSegmentBytes = segmentBytes + SEGMENT_EXTRA_BYTES;
  const begin = firstSegment * sealedSegmentBytes;
  const end = Math.min(endSegment * sealedSegmentBytes, sealedLength(size, segmentBytes));
  return {
    firstSegment,
    segments: endSegment - firstSegment,
    offset: begin,
    length: end - begin,
    skip: offset - firstSegment * segmentBytes,
    take: length,
  };
}
