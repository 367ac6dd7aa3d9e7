// Turns at something scarce, given out fairly: whoever asks often waits behind himself and not before others.
import { SluiceError } from '../errors.js';

/** Who asks. Lanes take turns, and within a lane its keys: a link, an account. */
export interface Asker {
  readonly lane: 'links' | 'agents';
  readonly key: string;
}

interface Waiter {
  /** since when nobody of its key stands before it, by `performance.now()` */
  firstSince: number;
  begin(): void;
  /** Tells it that the lane is full, where it has left already. */
  giveWay(): void;
}

/** One lane's waiters by key, the key whose turn is next first. */
type Lane = Map<string, Waiter[]>;

/**
 * At most `concurrency` at once; in each lane at most `laneLimit` waiting, half of them under one key. A full lane refuses those of
 * whom most wait, not whoever comes next.
 */
export class FairQueue {
  inFlight = 0;
  waiting = 0;
  readonly #lanes: Readonly<Record<Asker['lane'], Lane>> = { links: new Map(), agents: new Map() };
  #last: Asker['lane'] = 'links';
  readonly #concurrency: number;
  readonly #laneLimit: number;
  readonly #refusal: (waiting: number) => SluiceError;

  /** @param refusal what the next one is told where a lane is full */
  constructor(concurrency: number, laneLimit: number, refusal: (waiting: number) => SluiceError) {
    this.#concurrency = concurrency;
    this.#laneLimit = laneLimit;
    this.#refusal = refusal;
  }

  /**
   * @param work is told since when (`performance.now()`) nobody of the same key stood before it: who comes with a new key waits as
   * long as from then on
   * @throws the refusal where the lane, or what one key may have of it, is full, also later if another key with fewer waiters
   * needs the place; the signal's reason
   */
  async run<T>(
    asker: Asker,
    work: (firstSince: number) => Promise<T>,
    signal: AbortSignal | undefined,
  ): Promise<T> {
    signal?.throwIfAborted();
    let firstSince = performance.now();
    if (this.inFlight < this.#concurrency) this.inFlight += 1;
    else firstSince = await this.#wait(asker, signal);
    try {
      return await work(firstSince);
    } finally {
      // A turn is handed on, not given back: nobody who comes later can slip in between.
      const next = this.#next();
      if (next === undefined) this.inFlight -= 1;
      else next.begin();
    }
  }

  #wait({ lane, key }: Asker, signal: AbortSignal | undefined): Promise<number> {
    const keys = this.#lanes[lane];
    const own = keys.get(key) ?? [];
    const inLane = [...keys.values()].reduce((sum, each) => sum + each.length, 0);
    if (own.length >= Math.ceil(this.#laneLimit / 2)) throw this.#refusal(inLane);
    if (inLane >= this.#laneLimit && !this.#makeRoom(keys, own.length)) throw this.#refusal(inLane);
    return new Promise((resolve, reject) => {
      const waiter: Waiter = {
        firstSince: performance.now(),
        begin: () => {
          signal?.removeEventListener('abort', leave);
          resolve(waiter.firstSince);
        },
        giveWay: () => {
          signal?.removeEventListener('abort', leave);
          reject(this.#refusal(inLane));
        },
      };
      const leave = (): void => {
        this.#remove(keys, key, waiter);
        reject(signal?.reason);
      };
      signal?.addEventListener('abort', leave, { once: true });
      own.push(waiter);
      keys.set(key, own);
      this.waiting += 1;
    });
  }

  /** The last waiter of the longest key gives way to one whose key stays shorter even with it. @returns whether one did */
  #makeRoom(keys: Lane, ownLength: number): boolean {
    let longest: readonly [string, Waiter[]] | undefined;
    for (const each of keys) if (each[1].length > (longest?.[1].length ?? ownLength + 1)) longest = each;
    const last = longest?.[1].at(-1);
    if (longest === undefined || last === undefined) return false;
    this.#remove(keys, longest[0], last);
    last.giveWay();
    return true;
  }

  /** The other lane's next where it has one; of a lane the key that waited longest for its turn, which then goes last. */
  #next(): Waiter | undefined {
    const other = this.#last === 'links' ? 'agents' : 'links';
    const lane = this.#lanes[other].size > 0 ? other : this.#last;
    const keys = this.#lanes[lane];
    const [first] = keys;
    if (first === undefined) return undefined;
    this.#last = lane;
    const [key, own] = first;
    const [waiter] = own;
    if (waiter !== undefined) this.#remove(keys, key, waiter);
    if (keys.delete(key) && own.length > 0) keys.set(key, own);
    // behind all other keys now, where a new one would come too
    const [following] = own;
    if (following !== undefined) following.firstSince = performance.now();
    return waiter;
  }

  #remove(keys: Lane, key: string, waiter: Waiter): void {
    const own = keys.get(key) ?? [];
    const at = own.indexOf(waiter);
    if (at < 0) return;
    own.splice(at, 1);
    this.waiting -= 1;
    const [following] = own;
    if (at === 0 && following !== undefined) following.firstSince = waiter.firstSince;
    if (own.length === 0) keys.delete(key);
  }
}

/** Nobody in particular. */
export const anyAgent: Asker = { lane: 'agents', key: '' };

/** Whoever knows the address of a link. */
export const askerOfLink = (linkId: string): Asker => ({ lane: 'links', key: linkId });

/** Whoever gives the password of an account. */
export const askerOfAgent = (agentId: string): Asker => ({ lane: 'agents', key: agentId });

/** `busy`, and when to come again: never later than in `mostSeconds`. */
export function busyFor(seconds: number, mostSeconds: number): SluiceError {
  const retryAfterSeconds = Math.min(mostSeconds, Math.max(1, Math.ceil(seconds)));
  return new SluiceError('busy', 'too many passwords wait to be checked', { extras: { retryAfterSeconds } });
}
