// Transfers that run in this process, so that a shutdown can let them end and then cut what is left.
import { SluiceError } from '../../errors.js';

/** Registers transfers; nothing of their state lives here. */
export class RunningTransfers {
  readonly #cut = new AbortController();
  #running = 0;
  #idle: (() => void) | undefined;
  #ending = false;
  #requests = 0;

  /** Aborted when the shutdown's grace is over. */
  get signal(): AbortSignal {
    return this.#cut.signal;
  }

  /** Whether the process is about to stop: proxies are to send nothing new, and what comes is still answered. */
  get ending(): boolean {
    return this.#ending;
  }

  /** From now on readiness says no. */
  announceEnd(): void {
    this.#ending = true;
  }

  get count(): number {
    return this.#running;
  }

  /** Runs a transfer and remembers it while it runs. */
  async run<T>(transfer: () => Promise<T>): Promise<T> {
    this.#running += 1;
    try {
      return await transfer();
    } finally {
      this.#running -= 1;
      this.#tellIdle();
    }
  }

  /** Any other request: a shutdown lets it be answered. @param ended resolves when it was, or its connection is gone */
  answering(ended: Promise<unknown>): void {
    this.#requests += 1;
    void ended.finally(() => {
      this.#requests -= 1;
      this.#tellIdle();
    });
  }

  #tellIdle(): void {
    if (this.#running === 0 && this.#requests === 0) this.#idle?.();
  }

  /** Waits until nothing runs, at most `graceSeconds`; then cuts what is left. */
  async drain(graceSeconds: number): Promise<void> {
    if (this.#running > 0 || this.#requests > 0) {
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, graceSeconds * 1000);
        this.#idle = () => {
          clearTimeout(timer);
          resolve();
        };
      });
    }
    this.#cut.abort(new SluiceError('shutting_down', 'the service shuts down'));
  }
}
