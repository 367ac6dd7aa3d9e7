// Guarantees that bytes on their way take a bounded amount of memory, however many transfers run: who finds none
// waits, and with him his sender. Memory goes round instead of being thrown away. Decision 0011.
import { SluiceError } from '../errors.js';

/** How much there is. */
export interface SlabRoom {
  /** bytes of each slab */
  readonly slabBytes: number;
  /** transfers that may hold a slab at the same time; each of them can go on with one */
  readonly holders: number;
  /** slabs beyond the first, of all transfers together: they let work overlap */
  readonly extra: number;
}

/** What one transfer holds. A slab is any `ArrayBuffer` of the pool's size: one that went to a thread comes back as another. */
export interface SlabAllocation {
  /** Waits for a slab, its old bytes still in it. @throws the signal's reason */
  take(signal?: AbortSignal): Promise<ArrayBuffer>;
  /** Whether `take`, called now, has a slab at once. */
  ready(): boolean;
  /** @throws internal for what this allocation cannot have taken */
  giveBack(slab: ArrayBuffer): void;
  /** A slab will not come back: its memory is gone with the thread that had it. */
  lose(): void;
}

interface Waiter {
  readonly allocation: Held;
  readonly grant: (slab: ArrayBuffer) => void;
}

interface Held {
  slabs: number;
}

/** The slabs of a process. */
export class SlabPool {
  readonly #room: SlabRoom;
  readonly #free: ArrayBuffer[] = [];
  readonly #waiting = new Set<Waiter>();
  #holders = 0;
  #extra = 0;

  constructor(room: SlabRoom) {
    this.#room = room;
  }

  /** Bytes of each slab. */
  get slabBytes(): number {
    return this.#room.slabBytes;
  }

  /** Slabs that are taken just now. */
  get inUse(): number {
    return this.#holders + this.#extra;
  }

  /** For one transfer. */
  allocate(): SlabAllocation {
    const held: Held = { slabs: 0 };
    return {
      take: async (signal) => await this.#take(held, signal),
      ready: () => this.#waiting.size === 0 && this.#mayTake(held),
      giveBack: (slab) => {
        if (slab.byteLength !== this.#room.slabBytes) throw new SluiceError('internal', 'not a slab');
        this.#release(held);
        this.#free.push(slab);
        this.#serve();
      },
      lose: () => {
        this.#release(held);
        this.#serve();
      },
    };
  }

  async #take(held: Held, signal: AbortSignal | undefined): Promise<ArrayBuffer> {
    signal?.throwIfAborted();
    if (this.#waiting.size === 0 && this.#mayTake(held)) return this.#grant(held);
    return await new Promise((resolve, reject) => {
      const waiter: Waiter = {
        allocation: held,
        grant: (slab) => {
          signal?.removeEventListener('abort', onAbort);
          resolve(slab);
        },
      };
      const onAbort = (): void => {
        this.#waiting.delete(waiter);
        reject(signal?.reason as Error);
      };
      signal?.addEventListener('abort', onAbort, { once: true });
      this.#waiting.add(waiter);
      this.#serve();
    });
  }

  #mayTake({ slabs }: Held): boolean {
    return slabs === 0 ? this.#holders < this.#room.holders : this.#extra < this.#room.extra;
  }

  #grant(held: Held): ArrayBuffer {
    if (held.slabs === 0) this.#holders += 1;
    else this.#extra += 1;
    held.slabs += 1;
    return this.#free.pop() ?? new ArrayBuffer(this.#room.slabBytes);
  }

  #release(held: Held): void {
    if (held.slabs === 0) throw new SluiceError('internal', 'a slab came back that was not taken');
    held.slabs -= 1;
    if (held.slabs === 0) this.#holders -= 1;
    else this.#extra -= 1;
  }

  /** Who waits longest comes first; who cannot be served does not hold up those behind. */
  #serve(): void {
    for (const waiter of this.#waiting) {
      if (!this.#mayTake(waiter.allocation)) continue;
      this.#waiting.delete(waiter);
      waiter.grant(this.#grant(waiter.allocation));
    }
  }
}
