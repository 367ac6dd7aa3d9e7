// A body becomes sealed segments: filled here, sealed and hashed in a thread, while the one before is being stored.
import type { Context } from '../../../context/context.js';
import type { DataKey } from '../../../crypto/file-key.js';
import { SEGMENT_BYTES, SEGMENT_EXTRA_BYTES } from '../../../crypto/seal.js';
import { PLAIN_AT, type SealingSession } from '../../../crypto/sealing-threads.js';
import { SluiceError } from '../../../errors.js';
import { SegmentFiller } from '../../../streams/segment-filler.js';
import type { SlabAllocation } from '../../../streams/slab-pool.js';

/** A segment on its way through a thread; `sealed` must be waited for before the next but one is begun. */
export interface SegmentUnderway {
  readonly sealed: Promise<Uint8Array>;
  /** plaintext bytes */
  readonly bytes: number;
}

/** Seals one body. Used once; `stop` must follow. */
export class SegmentSealer {
  readonly #filler: SegmentFiller;
  readonly #session: SealingSession;
  readonly #slabs: SlabAllocation;
  /** sealed and not released yet */
  readonly #lent = new Set<ArrayBufferLike>();
  #bytes = 0;
  readonly #underway = new Set<Promise<unknown>>();

  /** @param from `seed`: bytes that begin the first segment */
  constructor(
    ctx: Pick<Context, 'slabs' | 'sealing'>,
    dataKey: DataKey,
    from: {
      readonly uploadId: string;
      readonly body: AsyncIterable<Uint8Array>;
      readonly seed?: Uint8Array;
      readonly signal: AbortSignal;
    },
  ) {
    const allocation = ctx.slabs.allocate();
    this.#slabs = allocation;
    this.#session = ctx.sealing.begin(dataKey, { uploadId: from.uploadId, segmentBytes: SEGMENT_BYTES });
    const slabs = {
      take: async () => await allocation.take(from.signal),
      giveBack: (slab: ArrayBuffer) => allocation.giveBack(slab),
    };
    this.#filler = new SegmentFiller(from.body, slabs, PLAIN_AT, from.seed);
  }

  /**
   * Fills the segment `index` of `bytes` and begins to seal it.
   * @returns undefined when the body ended before @throws what the body throws; what came is kept, see {@link rest}
   */
  async next(index: number, bytes: number, last: boolean): Promise<SegmentUnderway | undefined> {
    const filled = await this.#filler.next(bytes);
    return filled && this.#seal(index, filled.slab, filled.bytes, last);
  }

  /**
   * Whether there is memory for the next segment beside the one before it. Where there is none, that one must go out
   * first: a transfer that waited for more with a segment in its hands would wait for others who do the same.
   */
  get mayGoAhead(): boolean {
    return this.#filler.holding || this.#slabs.ready();
  }

  /** The whole body from segment 0 on, however long it is, one segment ahead of the reader. */
  async *all(): AsyncGenerator<Uint8Array, void, undefined> {
    let before: SegmentUnderway | undefined;
    let last = false;
    for (let index = 0; !last; index += 1) {
      if (before !== undefined && !this.mayGoAhead) {
        yield await before.sealed;
        before = undefined;
      }
      const filled = await this.#filler.next(SEGMENT_BYTES);
      // a full segment is the last one only if nothing follows it
      last = filled === undefined || !(await this.#filler.more());
      const { slab, bytes } = filled ?? (await this.#filler.takeRest()) ?? stopped();
      this.#bytes += bytes;
      const underway = this.#seal(index, slab, bytes, last);
      if (before !== undefined) yield await before.sealed;
      before = underway;
    }
    if (before !== undefined) yield await before.sealed;
  }

  /** Plaintext bytes of which {@link all} made segments so far. */
  get bytes(): number {
    return this.#bytes;
  }

  /** What began the segment that the body did not fill. */
  rest(): Uint8Array {
    return this.#filler.rest();
  }

  /** Takes back the memory of a sealed segment, for another one. Others' memory is none of its business. */
  readonly release = (segment: Uint8Array): void => {
    if (this.#lent.delete(segment.buffer)) this.#slabs.giveBack(segment.buffer as ArrayBuffer);
  };

  /** Ends the body and the session and takes back all memory. Nothing may be reading sealed segments any more. */
  async stop(): Promise<void> {
    await this.#filler.stop().catch(() => undefined);
    await Promise.all(this.#underway);
    for (const slab of this.#lent) this.#slabs.giveBack(slab as ArrayBuffer);
    this.#lent.clear();
    this.#session.end();
  }

  #seal(index: number, slab: ArrayBuffer, bytes: number, last: boolean): SegmentUnderway {
    const sealed = this.#session.seal({ index, last, bytes }, slab).then(
      (done) => {
        this.#lent.add(done);
        return new Uint8Array(done, 0, bytes + SEGMENT_EXTRA_BYTES);
      },
      (error: unknown) => {
        this.#slabs.lose();
        throw error;
      },
    );
    const settled: Promise<unknown> = sealed.then(
      () => this.#underway.delete(settled),
      () => this.#underway.delete(settled),
    );
    this.#underway.add(settled);
    return { sealed, bytes };
  }
}

function stopped(): never {
  throw new SluiceError('internal', 'a body goes on that was stopped');
}
