// Where the bytes of an upload lie that goes on over many requests: parts, then whole segments, then the rest of one.
// Pure arithmetic; all lengths are plaintext bytes unless said otherwise.
import { SluiceError } from '../errors.js';

/** How an upload is cut. */
export interface Cut {
  readonly declaredBytes: number;
  readonly segmentBytes: number;
  /** segments in each part but the last */
  readonly partSegments: number;
}

/** How far an upload is: parts are in the store, segments and the rest in its rest object. */
export interface Progress {
  /** whole parts */
  readonly parts: number;
  /** whole segments behind them */
  readonly segments: number;
  /** bytes of the segment that is cut */
  readonly restBytes: number;
}

/** Segments of a part where nothing demands more: 8 MiB of 1 MiB segments, above S3's least of 5 MiB. */
const usualPartSegments = 8;
/** Parts that an object may have (S3). */
export const maxParts = 10_000;

/**
 * How many segments make a part, so that the whole fits into 10,000 parts of one length.
 * @returns at least 8; for 5 TiB of 1 MiB segments 525
 */
export function choosePartSegments(declaredBytes: number, segmentBytes: number): number {
  return Math.max(usualPartSegments, Math.ceil(Math.ceil(declaredBytes / segmentBytes) / maxParts));
}

/** Where `receivedBytes` end. At the declared end everything is in parts, the last of which may be short. */
export function progressOf(receivedBytes: number, cut: Cut): Progress {
  const partBytes = cut.partSegments * cut.segmentBytes;
  if (receivedBytes === cut.declaredBytes) {
    return { parts: Math.ceil(receivedBytes / partBytes), segments: 0, restBytes: 0 };
  }
  const parts = Math.floor(receivedBytes / partBytes);
  const behind = receivedBytes - parts * partBytes;
  const segments = Math.floor(behind / cut.segmentBytes);
  return { parts, segments, restBytes: behind - segments * cut.segmentBytes };
}

/** The plaintext of a part: its first byte and its length. @param number from 1 */
export function partSpan(number: number, cut: Cut): { readonly offset: number; readonly length: number } {
  const partBytes = cut.partSegments * cut.segmentBytes;
  const offset = (number - 1) * partBytes;
  return { offset, length: Math.min(partBytes, cut.declaredBytes - offset) };
}

/**
 * Whether a request may write at `offset`.
 * @param bodyBytes the announced length of its body, where it is announced
 * @throws offset_conflict (with the right offset), too_large
 */
export function assertContinues(
  upload: { readonly receivedBytes: number; readonly declaredBytes: number },
  offset: number,
  bodyBytes: number | undefined,
): void {
  if (offset !== upload.receivedBytes) {
    throw new SluiceError('offset_conflict', 'the upload stands elsewhere', {
      extras: { offset: upload.receivedBytes },
    });
  }
  if (bodyBytes !== undefined && offset + bodyBytes > upload.declaredBytes) {
    throw new SluiceError('too_large', 'more is sent than was declared', {
      extras: { maxBytes: upload.declaredBytes },
    });
  }
}
