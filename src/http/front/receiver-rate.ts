// Guarantees that a receiver keeps taking: who reads slowly must not keep a file from being destroyed.
import { leastBytesPerMinute } from '../../domain/download.js';

const windowMs = 60_000;

/** Time, as {@link ReceiverRate} needs it. */
export interface WaitClock {
  /** milliseconds on a scale that never goes back */
  now(): number;
  /** Calls back once after `ms` milliseconds; what is returned calls it off. */
  after(ms: number, callback: () => void): () => void;
}

const systemClock: WaitClock = {
  now: () => performance.now(),
  after: (ms, callback) => {
    const timer = setTimeout(callback, ms);
    return () => clearTimeout(timer);
  },
};

/**
 * Watches one transfer. Only time spent waiting for the receiver counts: a slow store is not its fault. In each minute of
 * that it must take {@link leastBytesPerMinute} bytes, or what is left of the transfer.
 */
export class ReceiverRate {
  readonly #total: number;
  readonly #tooSlow: () => void;
  readonly #clock: WaitClock;
  #taken = 0;
  #takenBefore = 0;
  #waitedMs = 0;

  /** @param total bytes of the transfer @param tooSlow called once it takes less */
  constructor(total: number, tooSlow: () => void, clock: WaitClock = systemClock) {
    this.#total = total;
    this.#tooSlow = tooSlow;
    this.#clock = clock;
  }

  /** So many bytes more were taken. */
  took(bytes: number): void {
    this.#taken += bytes;
  }

  /** Waits for the receiver. */
  async wait<T>(until: Promise<T>): Promise<T> {
    let since = this.#clock.now();
    let callOff = (): void => undefined;
    const arm = () => {
      callOff = this.#clock.after(Math.max(0, windowMs - this.#waitedMs), () => {
        since = this.#clock.now();
        this.#waitedMs = 0;
        const least = Math.min(leastBytesPerMinute, this.#total - this.#takenBefore);
        const enough = this.#taken - this.#takenBefore >= least;
        this.#takenBefore = this.#taken;
        if (enough) arm();
        else this.#tooSlow();
      });
    };
    arm();
    try {
      return await until;
    } finally {
      callOff();
      this.#waitedMs += this.#clock.now() - since;
    }
  }
}
