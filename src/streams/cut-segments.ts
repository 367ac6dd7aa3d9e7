// Guarantees pieces of one size, all full but the last, and that the last is known as such.
import { SluiceError } from '../errors.js';

/** A piece of a stream. Only the last may be shorter than the others; it is empty only if nothing came at all. */
export interface Segment {
  readonly bytes: Uint8Array;
  readonly last: boolean;
}

/**
 * Cuts a stream into segments of `size` bytes. An empty stream gives one empty, last segment. A full segment is held
 * back until it is known whether anything follows.
 * @param options `reuse`: all segments lie in one slab, so each is valid only until the next is asked for; for a
 * consumer that takes its copy at once. Without it every segment has memory of its own.
 * @throws internal where `size` is not a positive integer
 */
export function cutSegments(
  size: number,
  options: { readonly reuse?: boolean } = {},
): (source: AsyncIterable<Uint8Array>) => AsyncGenerator<Segment, void, undefined> {
  if (!Number.isSafeInteger(size) || size < 1)
    throw new SluiceError('internal', 'a segment has at least a byte');
  return async function* segments(source) {
    let slab = Buffer.allocUnsafeSlow(size);
    let filled = 0;
    for await (const chunk of source) {
      let at = 0;
      while (at < chunk.length) {
        if (filled === size) {
          yield { bytes: slab, last: false };
          if (!options.reuse) slab = Buffer.allocUnsafeSlow(size);
          filled = 0;
        }
        const piece = chunk.subarray(at, at + size - filled);
        slab.set(piece, filled);
        filled += piece.length;
        at += piece.length;
      }
    }
    yield { bytes: slab.subarray(0, filled), last: true };
  };
}
