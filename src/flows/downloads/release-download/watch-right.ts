// Whether who fetches a file may still have it, asked while its bytes flow, and also while nobody takes them.

/** How often it is asked, in milliseconds: what ends a right ends a running download within a second. */
export const askEveryMs = 500;
/** An answer that is older than this is not good for another piece, in milliseconds. */
const goodForMs = 1000;

/** Asks in the background; whoever waits for a silent receiver learns of the end by {@link RightWatch.ended}. */
export class RightWatch {
  readonly #ask: () => Promise<boolean>;
  readonly #ended = new AbortController();
  #timer: NodeJS.Timeout | undefined;
  #asking: Promise<void> | undefined;
  #answeredAt = performance.now();

  /** @param ask false ends it; a rejection ends nothing, it is asked again */
  constructor(ask: () => Promise<boolean>) {
    this.#ask = ask;
    this.#timer = setInterval(() => void this.#look(), askEveryMs);
  }

  /** Aborted when the right has ended: from then on no byte may leave, not even one that was written already. */
  get ended(): AbortSignal {
    return this.#ended.signal;
  }

  /** Waits for an answer that is fresh enough for one more piece. @returns whether it may leave */
  async stillMay(): Promise<boolean> {
    if (performance.now() - this.#answeredAt > goodForMs) await this.#look();
    return !this.#ended.signal.aborted;
  }

  stop(): void {
    clearInterval(this.#timer);
    this.#timer = undefined;
  }

  /** One question at a time: a database that answers slowly gets no more of them. */
  #look(): Promise<void> {
    this.#asking ??= this.#ask()
      .then(
        (may) => {
          if (!may && this.#timer !== undefined) this.#ended.abort();
        },
        () => undefined,
      )
      .finally(() => {
        this.#answeredAt = performance.now();
        this.#asking = undefined;
      });
    return this.#asking;
  }
}
