// What every way of sending has in common: it can be halted and ended, and waits when it does not get through.
import type { Meaning, Stop } from './answers.js';

/** By which way bytes go: as tus means it; tus where PATCH is not let through; all in one form. */
export type Way = 'tus' | 'tus-by-post' | 'form';

/** What a sender tells while it works. */
export interface SenderEvents {
  /** bytes that have arrived, or are on their way */
  progress(sent: number): void;
  /** why it waits, or that it goes on */
  trouble(what: Exclude<Meaning, 'ours'> | undefined): void;
  /** it goes by another way from now on */
  way(way: Way): void;
  /** everything is on the server, which judges it now */
  checking(): void;
}

/** How sending ended, or was interrupted. `blocked`: the network lets nothing through by this way. */
export type Sent = 'done' | 'ended' | 'blocked' | Stop;

const retryDelaysMs = [500, 1_000, 2_000, 4_000, 8_000, 15_000];

/** One way of sending one upload. */
export abstract class Sender {
  protected readonly events: SenderEvents;
  #paused = false;
  #ended = false;
  #request: XMLHttpRequest | undefined;
  #wake: (() => void) | undefined;

  constructor(events: SenderEvents) {
    this.events = events;
  }

  /**
   * Sends until everything was acknowledged. After a `Stop` of kind `session` it may be called again.
   * @throws what the source throws when its files cannot be read
   */
  abstract run(): Promise<Sent>;

  /** Stops at once; nothing that has arrived is lost. */
  pause(): void {
    this.#paused = true;
    this.#request?.abort();
  }

  resume(): void {
    this.#paused = false;
    this.#wake?.();
  }

  /** Ends for good. */
  end(): void {
    this.#ended = true;
    this.pause();
    this.#wake?.();
  }

  protected get halted(): boolean {
    return this.#paused;
  }

  /** The request that a pause gives up. */
  protected readonly holding = (request: XMLHttpRequest): void => {
    this.#request = request;
  };

  /** @returns whether it was ended */
  protected async waitWhilePaused(): Promise<boolean> {
    while (this.#paused && !this.#ended) await this.#sleep(undefined);
    return this.#ended;
  }

  /** Waits before the next try, longer each time; what the person can see of it is said. */
  protected async backOff(
    failures: number,
    what: Exclude<Meaning, 'ours'>,
    askedMs?: number | undefined,
  ): Promise<void> {
    if (this.#paused) return;
    this.events.trouble(what);
    await this.#sleep(askedMs ?? retryDelaysMs[Math.min(failures, retryDelaysMs.length - 1)]);
  }

  /** Sleeps; a network that comes back, a window that is looked at again, or `resume`, ends it early. */
  async #sleep(ms: number | undefined): Promise<void> {
    await new Promise<void>((resolve) => {
      const timer = ms === undefined ? undefined : setTimeout(resolve, ms);
      const wake = () => {
        clearTimeout(timer);
        globalThis.removeEventListener('online', wake);
        resolve();
      };
      globalThis.addEventListener('online', wake);
      this.#wake = wake;
    });
  }
}
