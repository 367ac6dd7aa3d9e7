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
  #stopped = false;
  /** the source, or the memory, is being waited for */
  #waiting = false;

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
   * @returns undefined when the source ended before it was full, or the filler was stopped @throws what the source throws; what was filled until
   * then is kept, for {@link rest} or {@link takeRest}
   */
  async next(bytes: number): Promise<FilledSegment | undefined> {
    if (!(await this.#ready())) return undefined;
    while (this.#filled < bytes) {
      if (!(await this.more()) || this.#slab === undefined) return undefined;
      const target = new Uint8Array(this.#slab, this.#plainAt, bytes);
      const taken = this.#left.subarray(0, bytes - this.#filled);
      target.set(taken, this.#filled);
      this.#filled += taken.length;
      this.#left = this.#left.subarray(taken.length);
    }
    return this.#handOver();
  }

  /** Whether it has the memory for the segment that comes next already. */
  get holding(): boolean {
    return this.#slab !== undefined;
  }

  /** Whether the source has another byte behind what was filled; waits for it. */
  async more(): Promise<boolean> {
    while (this.#left.length === 0) {
      const step = await this.#wait(this.#source.next());
      if (step.done === true) return false;
      this.#left = step.value;
    }
    return true;
  }

  /** What began the segment that was not filled, to be looked at. */
  rest(): Uint8Array {
    return this.#slab === undefined ? this.#left : new Uint8Array(this.#slab, this.#plainAt, this.#filled);
  }

  /** What began the segment that was not filled, handed over; undefined if the filler was stopped. */
  async takeRest(): Promise<FilledSegment | undefined> {
    return (await this.#ready()) ? this.#handOver() : undefined;
  }

  /**
   * Gives back what was not handed over, and stops the source. One that is silent is told and not waited for; what it
   * still brings goes nowhere.
   */
  async stop(): Promise<void> {
    this.#stopped = true;
    if (this.#slab !== undefined) this.#slabs.giveBack(this.#slab);
    this.#slab = undefined;
    const stopped = Promise.resolve(this.#source.return?.());
    if (this.#waiting) stopped.catch(() => undefined);
    else await stopped;
  }

  /** Whether there is memory to fill; waits for it. */
  async #ready(): Promise<boolean> {
    if (this.#slab !== undefined || this.#stopped) return !this.#stopped;
    const slab = await this.#wait(this.#slabs.take());
    if (this.#stopped) this.#slabs.giveBack(slab);
    else this.#slab = slab;
    return !this.#stopped;
  }

  async #wait<T>(awaited: Promise<T>): Promise<T> {
    this.#waiting = true;
    try {
      return await awaited;
    } finally {
      this.#waiting = false;
    }
  }

  #handOver(): FilledSegment | undefined {
    const [slab, bytes] = [this.#slab, this.#filled];
    this.#slab = undefined;
    this.#filled = 0;
    return slab && { slab, bytes };
  }
}
