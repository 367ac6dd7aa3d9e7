// Guarantees that bytes of any size come out as segments of one size, asked for one at a time.

/** What was filled until the source ended or the segment was full. */
export interface FilledSegment {
  /** in memory that is used again for the next segment */
  readonly bytes: Uint8Array;
  /** false: the source ended before the segment was full */
  readonly full: boolean;
}

/**
 * Fills segments from a source that is read only as far as needed. Unlike a generator it can be asked to stop at any
 * segment and be asked again, which is what parts need.
 */
export class SegmentFiller {
  readonly #source: AsyncIterator<Uint8Array>;
  readonly #slab: Buffer;
  #filled = 0;
  #left: Uint8Array = new Uint8Array(0);

  /** @param seed bytes that begin the first segment, fewer than a segment */
  constructor(source: AsyncIterable<Uint8Array>, segmentBytes: number, seed: Uint8Array) {
    this.#source = source[Symbol.asyncIterator]();
    this.#slab = Buffer.allocUnsafeSlow(segmentBytes);
    this.#slab.set(seed);
    this.#filled = seed.length;
  }

  /** Fills one segment up to `bytes`. @throws what the source throws; what was filled until then is kept for `rest()` */
  async next(bytes: number): Promise<FilledSegment> {
    while (this.#filled < bytes) {
      if (this.#left.length === 0) {
        const step = await this.#source.next();
        if (step.done === true) return { bytes: this.#slab.subarray(0, this.#filled), full: false };
        this.#left = step.value;
      }
      const taken = this.#left.subarray(0, bytes - this.#filled);
      this.#slab.set(taken, this.#filled);
      this.#filled += taken.length;
      this.#left = this.#left.subarray(taken.length);
    }
    this.#filled = 0;
    return { bytes: this.#slab.subarray(0, bytes), full: true };
  }

  /** What began the segment that was not filled. */
  rest(): Uint8Array {
    return this.#slab.subarray(0, this.#filled);
  }

  /** Stops the source. */
  async stop(): Promise<void> {
    await this.#source.return?.();
  }
}
