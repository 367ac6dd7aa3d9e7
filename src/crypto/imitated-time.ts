// Time that looks like work: what is asked about nobody takes as long as what was just asked about somebody, and none of the
// places that somebody needs. Decision 0014.
import { randomInt } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { SluiceError } from '../errors.js';

/** So many durations are remembered. */
const remembered = 32;
/** A duration older than this says little about now, in milliseconds. */
const staleMs = 10_000;

/** Remembers how long real work took, and takes as long. */
export class ImitatedTime {
  #durations: number[] = [];
  #measuredAt = Number.NEGATIVE_INFINITY;
  #measuring: Promise<void> | undefined;
  #running = 0;
  readonly #measure: () => Promise<unknown>;
  readonly #most: number;
  readonly #refusal: () => SluiceError;

  /**
   * @param measure the real work, done by itself now and then where nobody else does any
   * @param most so many may wait at once; the next one gets the refusal
   */
  constructor(measure: () => Promise<unknown>, most: number, refusal: () => SluiceError) {
    this.#measure = measure;
    this.#most = most;
    this.#refusal = refusal;
  }

  /** Notes how long somebody's real work took, its waiting included, in milliseconds. */
  note(ms: number): void {
    this.#durations = [...this.#durations.slice(1 - remembered), ms];
    this.#measuredAt = performance.now();
  }

  /** Takes as long as real work that was just done. At most one does the work itself. */
  async take(signal: AbortSignal | undefined): Promise<void> {
    if (this.#running >= this.#most) throw this.#refusal();
    this.#running += 1;
    const begun = performance.now();
    try {
      if (begun - this.#measuredAt > staleMs) {
        if (this.#measuring === undefined) return await this.#measureNow();
        await this.#measuring;
      }
      const [duration = 0] = this.#durations.slice(randomInt(Math.max(1, this.#durations.length)));
      await pause(Math.max(0, duration - (performance.now() - begun)), undefined, { signal });
    } catch (error) {
      signal?.throwIfAborted();
      throw error;
    } finally {
      this.#running -= 1;
    }
  }

  async #measureNow(): Promise<void> {
    const begun = performance.now();
    this.#measuring = this.#measure().then(() => undefined);
    try {
      await this.#measuring;
      this.#durations = [];
      this.note(performance.now() - begun);
    } finally {
      this.#measuring = undefined;
    }
  }
}
