// Stored bytes become plaintext: read here, opened and verified in a thread, a little ahead of who takes them.
import { Readable } from 'node:stream';
import type { Context } from '../../../context/context.js';
import type { DataKey } from '../../../crypto/file-key.js';
import {
  openSpan,
  SEGMENT_EXTRA_BYTES,
  type SealedFile,
  type SealedSpan,
  sealedSpan,
  segmentCount,
} from '../../../crypto/seal.js';
import { PLAIN_AT, type SealingSession } from '../../../crypto/sealing-threads.js';
import { SluiceError } from '../../../errors.js';
import { SegmentFiller } from '../../../streams/segment-filler.js';
import type { SlabAllocation } from '../../../streams/slab-pool.js';

/** Plaintext, a segment at a time. */
export interface OpenedBytes {
  /** Each piece was verified whole. @throws seal_broken and what the store throws */
  readonly bytes: AsyncGenerator<Uint8Array, void, undefined>;
  /** Gives a piece's memory back: to be called with each as soon as it is not needed, also after the last. */
  readonly giveBack: (piece: Uint8Array) => void;
}

/** Segments that are read or opened while one is with the reader. */
const segmentsAhead = 2;

/**
 * Opens a stored file, or the range of it that `span` is about. Also of a segment of which only a part is asked for
 * nothing is given out before the whole of it was verified.
 * @param stored the sealed bytes from the beginning, or of the span; ended when the reader leaves
 */
export function openStored(
  ctx: Pick<Context, 'slabs' | 'sealing'>,
  dataKey: DataKey,
  file: SealedFile,
  stored: AsyncIterable<Uint8Array>,
  span: SealedSpan = sealedSpan(0, file.size, file.size, file.segmentBytes),
): OpenedBytes {
  if (file.segmentBytes + SEGMENT_EXTRA_BYTES > ctx.slabs.slabBytes) {
    // no upload of ours is cut like that, but the format allows it
    return { bytes: openSpan(dataKey, file, span, stored), giveBack: () => undefined };
  }
  const opening = new StoredOpening(ctx, dataKey, file, stored, span);
  return { bytes: opening.run(), giveBack: opening.giveBack };
}

class StoredOpening {
  readonly #file: SealedFile;
  readonly #stored: AsyncIterable<Uint8Array>;
  readonly #span: SealedSpan;
  /** segments of the file, and the one behind the last that is opened */
  readonly #count: number;
  readonly #end: number;
  readonly #session: SealingSession;
  readonly #slabs: SlabAllocation;
  readonly #filler: SegmentFiller;
  readonly #stop = new AbortController();
  /** given out and not given back yet */
  readonly #lent = new Set<ArrayBufferLike>();
  #filling: Promise<unknown> = Promise.resolve();

  constructor(
    ctx: Pick<Context, 'slabs' | 'sealing'>,
    dataKey: DataKey,
    file: SealedFile,
    stored: AsyncIterable<Uint8Array>,
    span: SealedSpan,
  ) {
    const allocation = ctx.slabs.allocate();
    this.#file = file;
    this.#stored = stored;
    this.#span = span;
    this.#count = segmentCount(file.size, file.segmentBytes);
    this.#end = span.firstSegment + span.segments;
    this.#slabs = allocation;
    this.#session = ctx.sealing.begin(dataKey, file);
    const slabs = {
      take: async () => await allocation.take(this.#stop.signal),
      giveBack: (slab: ArrayBuffer) => allocation.giveBack(slab),
    };
    this.#filler = new SegmentFiller(stored, slabs, 0);
  }

  readonly giveBack = (piece: Uint8Array): void => {
    if (this.#lent.delete(piece.buffer)) this.#slabs.giveBack(piece.buffer as ArrayBuffer);
  };

  async *run(): AsyncGenerator<Uint8Array, void, undefined> {
    const ahead: Promise<ArrayBuffer>[] = [];
    let begun = this.#span.firstSegment;
    let { skip, take } = this.#span;
    try {
      for (let index = begun; index < this.#end; index += 1) {
        while (begun < this.#end && begun <= index + segmentsAhead) {
          ahead.push(this.#begin(begun));
          begun += 1;
        }
        const slab = await ahead.shift();
        if (slab === undefined) throw new SluiceError('internal', 'a segment was not begun');
        this.#lent.add(slab);
        const bytes = Math.min(this.#bytesOf(index) - skip, take);
        yield new Uint8Array(slab, PLAIN_AT + skip, bytes);
        take -= bytes;
        skip = 0;
      }
    } finally {
      await this.#close(ahead);
    }
  }

  /** Reads a segment behind the one before, and opens it while the next is being read. */
  #begin(index: number): Promise<ArrayBuffer> {
    const last = index === this.#count - 1;
    const bytes = this.#bytesOf(index);
    const filled = this.#filling.then(async () => await this.#fill(index, bytes));
    this.#filling = filled;
    const opened = filled.then((slab) =>
      this.#session.open({ index, last, bytes }, slab).catch((error: unknown) => {
        this.#slabs.lose();
        throw error;
      }),
    );
    // met when its turn comes; until then nobody listens
    opened.catch(() => undefined);
    return opened;
  }

  async #fill(index: number, bytes: number): Promise<ArrayBuffer> {
    const filled = await this.#filler.next(bytes + SEGMENT_EXTRA_BYTES);
    if (filled === undefined) throw new SluiceError('seal_broken', `segment ${index} is cut short`);
    if (index === this.#end - 1 && (await this.#filler.more())) {
      this.#slabs.giveBack(filled.slab);
      throw new SluiceError('seal_broken', 'there are bytes behind the last segment');
    }
    return filled.slab;
  }

  #bytesOf(index: number): number {
    const { size, segmentBytes } = this.#file;
    return Math.min(segmentBytes, size - index * segmentBytes);
  }

  async #close(ahead: readonly Promise<ArrayBuffer>[]): Promise<void> {
    this.#stop.abort(new SluiceError('shutting_down', 'the reader left'));
    // an iterator would end only after its pending read, and a store may be silent
    if (this.#stored instanceof Readable) this.#stored.destroy();
    await this.#filling.catch(() => undefined);
    await this.#filler.stop().catch(() => undefined);
    for (const segment of ahead) {
      const slab = await segment.catch(() => undefined);
      if (slab !== undefined) this.#slabs.giveBack(slab);
    }
    this.#session.end();
  }
}
