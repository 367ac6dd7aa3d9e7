// Transactions wait for one another: for a connection of the pool, or for a row that another one has locked. As long as
// they end one after the other that is how it should be. When somebody holds a lock and does not give it back, it is not.

/** What whoever waits for a turn in vain is told; another kind of `CONNECTION_…` of the driver. */
const AWAITED = 'CONNECTION_AWAITED';
/** Waiting is counted in ticks, so that a process that was itself held up blames nobody. */
const tickMs = 100;

/**
 * Whether an error says that others held it up: a turn, or a lock, was not to be had in time (`lock_not_available`,
 * `query_canceled`). Postgres answers, nothing was done, and the same may work in a moment.
 */
export function isHeldUp(error: unknown): boolean {
  return [AWAITED, '55P03', '57014'].includes(String((error as { code?: unknown } | null | undefined)?.code));
}

interface Waiter {
  readonly begin: () => void;
  readonly tell: (error: Error) => void;
}

/**
 * Lets so many transactions run at once; others wait for their turn, first come first served. When none has ended for
 * `patienceMs` although some run, they are stuck: whoever waits is told, and whoever comes, until there is a turn.
 */
export class TransactionLimiter {
  readonly #atOnce: number;
  readonly #patienceMs: number;
  readonly #waiting: Waiter[] = [];
  #running = 0;
  /** since one began when none ran, or one ended that was not held up itself */
  #silentMs = 0;
  #clock: NodeJS.Timeout | undefined;

  constructor({ atOnce, patienceMs }: { readonly atOnce: number; readonly patienceMs: number }) {
    this.#atOnce = atOnce;
    this.#patienceMs = patienceMs;
  }

  /** Whether transactions run and none has ended for too long. */
  get stuck(): boolean {
    return this.#silentMs >= this.#patienceMs;
  }

  /** Runs `act` in its turn. @throws what it throws; CONNECTION_AWAITED where there is no turn to be had */
  async run<T>(act: () => Promise<T>): Promise<T> {
    await this.#take();
    let heldUp = false;
    try {
      return await act();
    } catch (error) {
      heldUp = isHeldUp(error);
      throw error;
    } finally {
      if (!heldUp) this.#silentMs = 0;
      this.#giveBack();
    }
  }

  async #take(): Promise<void> {
    if (this.#running === this.#atOnce) {
      if (this.stuck) throw awaited();
      return await new Promise<void>((begin, tell) => this.#waiting.push({ begin, tell }));
    }
    this.#running += 1;
    this.#clock ??= setInterval(() => this.#tick(), tickMs);
  }

  #giveBack(): void {
    const next = this.#waiting.shift();
    if (next !== undefined) {
      next.begin();
      return;
    }
    this.#running -= 1;
    if (this.#running > 0) return;
    clearInterval(this.#clock);
    this.#clock = undefined;
    this.#silentMs = 0;
  }

  #tick(): void {
    this.#silentMs += tickMs;
    if (this.stuck) for (const { tell } of this.#waiting.splice(0)) tell(awaited());
  }
}

const awaited = () =>
  Object.assign(new Error('other transactions hold every connection and do not end'), { code: AWAITED });
