// Random access to a sealed file: opens only the segments that a range touches.
import type { DataKey } from './file-key.js';
import { openSpan, type SealedFile, sealedSpan } from './seal.js';

/** Fetches `length` bytes of the sealed object from `offset` on. */
export type FetchSealed = (offset: number, length: number) => Promise<AsyncIterable<Uint8Array>>;

/** Plaintext by range. `size` in bytes. */
export interface SealedReader {
  readonly size: number;
  /** Exactly `length` bytes from `offset` on. @throws seal_broken and whatever the fetch throws */
  read(offset: number, length: number): Promise<Uint8Array>;
}

/** Segments kept opened: the end of an archive and the entry being looked at, and little more. */
const keptSegments = 4;

/**
 * A reader over a sealed file that keeps the few segments it opened last, so that many small reads near each other
 * cost one fetch. Memory: four segments, and the range asked for.
 */
export function sealedReader(dataKey: DataKey, file: SealedFile, fetch: FetchSealed): SealedReader {
  const opened = new Map<number, Uint8Array>();
  const segment = async (index: number): Promise<Uint8Array> => {
    const known = opened.get(index);
    if (known !== undefined) return known;
    const start = index * file.segmentBytes;
    const span = sealedSpan(
      start,
      Math.min(file.segmentBytes, file.size - start),
      file.size,
      file.segmentBytes,
    );
    const pieces: Uint8Array[] = [];
    for await (const piece of openSpan(dataKey, file, span, await fetch(span.offset, span.length)))
      pieces.push(piece);
    const bytes = pieces.length === 1 && pieces[0] !== undefined ? pieces[0] : Buffer.concat(pieces);
    const [oldest] = opened.keys();
    if (opened.size >= keptSegments && oldest !== undefined) opened.delete(oldest);
    opened.set(index, bytes);
    return bytes;
  };
  return {
    size: file.size,
    read: async (offset, length) => {
      const result = new Uint8Array(length);
      for (let filled = 0; filled < length; ) {
        const at = offset + filled;
        const bytes = await segment(Math.floor(at / file.segmentBytes));
        const within = at % file.segmentBytes;
        const piece = bytes.subarray(within, within + length - filled);
        result.set(piece, filled);
        filled += piece.length;
      }
      return result;
    },
  };
}
