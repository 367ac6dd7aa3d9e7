// Guarantees that bytes of any size come out as segments of one size, asked for one at a time, in memory that goes round.

/** Where slabs come from. */
export interface SlabSource {
  /** Waits until there is memory: until then nothing is read. */
  take(): Promise<ArrayBuffer>;
  giveBack(slab: ArrayBuffer): void;
}

/** A filled segment, now the caller's: its memory goes back to where it came from when it is done with. */
export interface FilledSegment {
  readonly slab: ArrayBuffer;
  readonly bytes: number;
}

/**
 * Fills segments from a source that is read only as far as needed. Unlike a generator it can be asked to stop at any
 * segment and be asked again, which is what parts need.
 */
export class SegmentFiller {
  readonly #source: AsyncIterator<Uint8Array>;
  readonly #slabs: SlabSource;
  readonly #plainAt: number;
  #slab: ArrayBuffer | undefined;
  #filled = 0;
  #left: Uint8Array;

  /**
   * @param plainAt where in a slab the segment begins
   * @param seed bytes that begin the first segment, fewer than a segment
   */
  constructor(
    source: AsyncIterable<Uint8Array>,
    slabs: SlabSource,
    plainAt: number,
    seed: Uint8Array = new Uint8Array(0),
  ) {
    this.#source = source[Symbol.asyncIterator]();
    this.#slabs = slabs;
    this.#plainAt = plainAt;
    this.#left = seed;
  }

  /**
   * Fills one segment of `bytes`.
   * @returns undefined when the source ended before it was full @throws what the source throws; what was filled until
   * then is kept, for {@link rest} or {@link takeRest}
   */
  async next(bytes: number): Promise<FilledSegment | undefined> {
    this.#slab ??= await this.#slabs.take();
    const target = new Uint8Array(this.#slab, this.#plainAt, bytes);
    while (this.#filled < bytes) {
      if (!(await this.more())) return undefined;
      const taken = this.#left.subarray(0, bytes - this.#filled);
      target.set(taken, this.#filled);
      this.#filled += taken.length;
      this.#left = this.#left.subarray(taken.length);
    }
    return this.#handOver(this.#slab);
  }

  /** Whether the source has another byte behind what was filled; waits for it. */
  async more(): Promise<boolean> {
    while (this.#left.length === 0) {
      const step = await this.#source.next();
      if (step.done === true) return false;
      this.#left = step.value;
    }
    return true;
  }

  /** What began the segment that was not filled, to be looked at. */
  rest(): Uint8Array {
    return this.#slab === undefined ? this.#left : new Uint8Array(this.#slab, this.#plainAt, this.#filled);
  }

  /** What began the segment that was not filled, handed over. */
  async takeRest(): Promise<FilledSegment> {
    this.#slab ??= await this.#slabs.take();
    return this.#handOver(this.#slab);
  }

  /** Gives back what was not handed over, and stops the source. */
  async stop(): Promise<void> {
    if (this.#slab !== undefined) this.#slabs.giveBack(this.#slab);
    this.#slab = undefined;
    await this.#source.return?.();
  }

  #handOver(slab: ArrayBuffer): FilledSegment {
    const bytes = this.#filled;
    this.#slab = undefined;
    this.#filled = 0;
    return { slab, bytes };
  }
}
