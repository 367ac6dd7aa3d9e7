// Turns a body into durable parts. Two ways: where the whole part is sure to come it is streamed into the store; where
// it is not, or the line is known to break, what comes is gathered in a rest object first, so that nothing is lost.
import type { Context } from '../../../context/context.js';
import type { DataKey } from '../../../crypto/file-key.js';
import { openRest, sealRest } from '../../../crypto/rest.js';
import { SEGMENT_BYTES, SEGMENT_EXTRA_BYTES, sealedLength } from '../../../crypto/seal.js';
import { type DurablePart, markUploadAdvanced, markUploadBegun } from '../../../db/resumable-uploads.js';
import { type Cut, partSpan, progressOf } from '../../../domain/resumable.js';
import { SluiceError } from '../../../errors.js';
import type { AcquiredLease } from '../steps/acquire-writer-lease.js';
import { SegmentSealer, type SegmentUnderway } from '../steps/seal-segments.js';

type Edges = Pick<Context, 'transferSql' | 'objects' | 'log' | 'slabs' | 'sealing'>;

/** A body with what is known of it. */
export interface WriterBody {
  readonly body: AsyncIterable<Uint8Array>;
  readonly bodyBytes: number | undefined;
  /** present where nothing counts before the whole body was found right */
  readonly verified: (() => boolean) | undefined;
}

/** Parts whose bytes were all handed to the store and that are not durable yet, at most. */
const partsInFlight = 3;
const sealedSegmentBytes = SEGMENT_BYTES + SEGMENT_EXTRA_BYTES;

/** Writes one request's bytes. Used once. */
export class PartWriter {
  readonly #ctx: Edges;
  readonly #lease: AcquiredLease;
  readonly #dataKey: DataKey;
  readonly #from: WriterBody;
  readonly #cut: Cut;
  readonly #unverified: DurablePart[] = [];
  #handle: string | null;
  /** plaintext bytes taken in so far, the upload's from its beginning */
  #at: number;
  /** plaintext bytes that a record says are durable */
  #durable: number;
  #restObject: string | null;
  #restCount = 0;
  #recording: Promise<void> = Promise.resolve();
  /** every part's record, from the first to the last: {@link #recording} may fail before those that it follows */
  readonly #records: Promise<void>[] = [];
  #inFlight = 0;

  constructor(ctx: Edges, lease: AcquiredLease, dataKey: DataKey, from: WriterBody) {
    const { row } = lease;
    this.#ctx = ctx;
    this.#lease = lease;
    this.#dataKey = dataKey;
    this.#from = from;
    this.#cut = {
      declaredBytes: row.declaredBytes,
      segmentBytes: SEGMENT_BYTES,
      partSegments: row.partSegments,
    };
    this.#handle = row.storeHandle;
    this.#at = row.receivedBytes;
    this.#durable = row.receivedBytes;
    this.#restObject = row.restObject;
  }

  /** Writes until the body ends. @returns where the upload stands, durably */
  async run(): Promise<number> {
    const { row } = this.#lease;
    const { parts, segments, restBytes } = progressOf(this.#at, this.#cut);
    const sealer = new SegmentSealer(this.#ctx, this.#dataKey, {
      uploadId: row.id,
      body: this.#from.body,
      seed: await this.#readRest(segments, restBytes),
      signal: this.#lease.signal,
    });
    let carried = segments;
    let number = parts + 1;
    try {
      while (this.#at < row.declaredBytes) {
        const need = this.#partEnd(number) - this.#at;
        const sure = row.cuts === 0 && this.#from.bodyBytes !== undefined && this.#left() >= need;
        const whole = sure
          ? await this.#stream(number, carried, sealer)
          : await this.#gather(number, carried, sealer);
        if (!whole) break;
        number += 1;
        carried = 0;
      }
      await this.#recording;
      return await this.#verify();
    } finally {
      // a part that is still being written may become durable, and reads memory that nobody else may get until then
      await Promise.allSettled(this.#records);
      await sealer.stop();
      this.#ctx.sealing.settle(row.id, this.#durableBoundary());
    }
  }

  #left(): number {
    return (this.#from.bodyBytes ?? 0) - (this.#at - this.#lease.row.receivedBytes);
  }

  #partEnd(number: number): number {
    const { offset, length } = partSpan(number, this.#cut);
    return offset + length;
  }

  /** Hands a whole part to the store as it comes. It is recorded when it is durable; the next may begin before. */
  async #stream(number: number, carried: number, sealer: SegmentSealer): Promise<true> {
    const unfinished = await this.#begun();
    while (this.#inFlight >= partsInFlight) await this.#recording;
    let handedOver = () => {};
    const handed = new Promise<void>((resolve) => {
      handedOver = resolve;
    });
    const end = this.#partEnd(number);
    const sealed = this.#sealedPart(number, carried, sealer);
    const body = async function* () {
      yield* sealed;
      handedOver();
    };
    const written = this.#ctx.objects.writePart(unfinished, this.#place(number), body(), {
      signal: this.#lease.signal,
      release: sealer.release,
    });
    this.#inFlight += 1;
    const before = this.#recording;
    this.#recording = (async () => {
      try {
        const part = await written;
        await before;
        await this.#record({ part, end });
      } finally {
        this.#inFlight -= 1;
      }
    })();
    this.#recording.catch(() => undefined);
    this.#records.push(this.#recording);
    await Promise.race([handed, written]);
    return true;
  }

  /** The part's segments: those that lie in the rest object already, then new ones. */
  async *#sealedPart(number: number, carried: number, sealer: SegmentSealer): AsyncGenerator<Uint8Array> {
    yield* this.#carriedSegments(carried);
    const first = (number - 1) * this.#cut.partSegments;
    const end = this.#partEnd(number);
    let before: SegmentUnderway | undefined;
    for (let index = first + carried; index * SEGMENT_BYTES < end; index += 1) {
      if (before !== undefined && !sealer.mayGoAhead) {
        yield await before.sealed;
        before = undefined;
      }
      const underway = await this.#nextSegment(index, sealer);
      if (underway === undefined)
        throw new SluiceError('truncated_body', 'the body ends before its announced length');
      if (before !== undefined) yield await before.sealed;
      before = underway;
    }
    if (before !== undefined) yield await before.sealed;
  }

  /** Fills one segment and begins to seal it; undefined when the body ended before it was full. */
  async #nextSegment(index: number, sealer: SegmentSealer): Promise<SegmentUnderway | undefined> {
    const bytes = Math.min(SEGMENT_BYTES, this.#cut.declaredBytes - index * SEGMENT_BYTES);
    const end = index * SEGMENT_BYTES + bytes;
    const underway = await sealer.next(index, bytes, end === this.#cut.declaredBytes);
    if (underway !== undefined) this.#at = end;
    return underway;
  }

  /**
   * Gathers what comes in a new rest object. A body that ends or breaks off ends the object in order: what came is
   * kept. @returns whether the part became whole
   */
  async #gather(number: number, carried: number, sealer: SegmentSealer): Promise<boolean> {
    const name = this.#nextRestName();
    const ending: { whole: boolean; failure?: unknown; bytes: number } = { whole: false, bytes: 0 };
    await this.#ctx.objects.put(name, this.#gathered(number, carried, sealer, ending), {
      release: sealer.release,
    });
    this.#at = ending.bytes;
    // records are made in order: what was streamed before may not be durable yet
    await this.#recording;
    if (!ending.whole) {
      await this.#recordRest(name, ending.failure !== undefined);
      if (ending.failure !== undefined) throw ending.failure;
      return false;
    }
    const stored = await this.#ctx.objects.get(name);
    const part = await this.#ctx.objects.writePart(await this.#begun(), this.#place(number), stored, {
      signal: this.#lease.signal,
    });
    await this.#record({ part, end: this.#partEnd(number) });
    await this.#forgetRest(name);
    return true;
  }

  async *#gathered(
    number: number,
    carried: number,
    sealer: SegmentSealer,
    ending: { whole: boolean; failure?: unknown; bytes: number },
  ): AsyncGenerator<Uint8Array> {
    yield* this.#carriedSegments(carried);
    const end = this.#partEnd(number);
    let index = (number - 1) * this.#cut.partSegments + carried;
    let before: SegmentUnderway | undefined;
    for (; index * SEGMENT_BYTES < end; index += 1) {
      if (before !== undefined && !sealer.mayGoAhead) {
        yield await before.sealed;
        before = undefined;
      }
      let underway: SegmentUnderway | undefined;
      try {
        underway = await this.#nextSegment(index, sealer);
      } catch (error) {
        if (this.#from.verified !== undefined) throw error;
        ending.failure = error;
      }
      if (underway === undefined) break;
      if (before !== undefined) yield await before.sealed;
      before = underway;
    }
    if (before !== undefined) yield await before.sealed;
    ending.whole = index * SEGMENT_BYTES >= end;
    const rest = ending.whole ? new Uint8Array(0) : sealer.rest();
    ending.bytes = Math.min(end, index * SEGMENT_BYTES) + rest.length;
    if (rest.length > 0) yield sealRest(this.#dataKey, { uploadId: this.#lease.row.id, index }, rest);
  }

  async *#carriedSegments(carried: number): AsyncGenerator<Uint8Array> {
    if (carried === 0 || this.#restObject === null) return;
    const range = { offset: 0, length: carried * sealedSegmentBytes };
    for await (const piece of await this.#ctx.objects.get(this.#restObject, { range }))
      yield piece as Uint8Array;
  }

  async #readRest(segments: number, restBytes: number): Promise<Uint8Array> {
    if (restBytes === 0 || this.#restObject === null) return new Uint8Array(0);
    const range = { offset: segments * sealedSegmentBytes, length: restBytes + SEGMENT_EXTRA_BYTES };
    const pieces: Uint8Array[] = [];
    for await (const piece of await this.#ctx.objects.get(this.#restObject, { range }))
      pieces.push(piece as Uint8Array);
    const place = { uploadId: this.#lease.row.id, index: Math.floor(this.#at / SEGMENT_BYTES) };
    return openRest(this.#dataKey, place, Buffer.concat(pieces));
  }

  #place(number: number) {
    const { length } = partSpan(number, this.#cut);
    const offset = (number - 1) * this.#cut.partSegments * sealedSegmentBytes;
    return { number, offset, length: sealedLength(length, SEGMENT_BYTES) };
  }

  async #begun(): Promise<{ name: string; handle: string }> {
    const { row, writerId } = this.#lease;
    if (this.#handle === null) {
      // Dying behind this leaves an unfinished object of a known name: the purge of the name ends it.
      const { handle } = await this.#ctx.objects.begin(row.objectName);
      if (!(await markUploadBegun(this.#ctx.transferSql, { uploadId: row.id, writerId, handle })))
        throw lost();
      this.#handle = handle;
    }
    return { name: row.objectName, handle: this.#handle };
  }

  async #record({ part, end }: { part: DurablePart; end: number }): Promise<void> {
    if (this.#from.verified !== undefined) {
      this.#unverified.push(part);
      return;
    }
    await this.#advance(end, [part], null, false);
  }

  async #recordRest(name: string, cut: boolean): Promise<void> {
    if (this.#from.verified !== undefined) {
      this.#pendingRest = name;
      return;
    }
    await this.#advance(this.#at, [], name, cut);
  }

  #pendingRest: string | null = null;

  /** With a checksum everything counts now or nothing does. */
  async #verify(): Promise<number> {
    const { verified } = this.#from;
    if (verified === undefined) return this.#at;
    if (!verified()) {
      if (this.#pendingRest !== null) await this.#forgetRest(this.#pendingRest);
      throw new SluiceError('checksum_mismatch', 'the body is not what its checksum says');
    }
    if (this.#at > this.#lease.row.receivedBytes)
      await this.#advance(this.#at, this.#unverified, this.#pendingRest, false);
    return this.#at;
  }

  /** Records progress under the lease; what the record no longer needs goes. */
  async #advance(
    receivedBytes: number,
    parts: readonly DurablePart[],
    restObject: string | null,
    cut: boolean,
  ): Promise<void> {
    const { row, writerId } = this.#lease;
    const old = this.#restObject;
    const kept = await this.#ctx.transferSql.begin(
      async (tx) =>
        await markUploadAdvanced(tx, { uploadId: row.id, writerId, receivedBytes, parts, restObject, cut }),
    );
    if (!kept) {
      if (restObject !== null) await this.#forgetRest(restObject);
      throw lost();
    }
    this.#restObject = restObject;
    this.#durable = receivedBytes;
    if (old !== null && old !== restObject) await this.#forgetRest(old);
  }

  /** What is not removed now is known by its name to belong to this upload, and goes with it. */
  async #forgetRest(name: string): Promise<void> {
    await this.#ctx.objects.destroy(name).catch((err: unknown) => {
      this.#ctx.log.warn(
        { uploadId: this.#lease.row.id, err },
        'a rest that is not needed any more was not removed',
      );
    });
  }

  #nextRestName(): string {
    this.#restCount += 1;
    return `${this.#lease.row.restName}-${this.#lease.writerId.slice(-12)}-${this.#restCount}`;
  }

  /** Where the durable segments end: what was sealed beyond may come again as other bytes. */
  #durableBoundary(): number {
    const whole = this.#durable === this.#cut.declaredBytes;
    return whole ? this.#durable : Math.floor(this.#durable / SEGMENT_BYTES) * SEGMENT_BYTES;
  }
}

function lost(): SluiceError {
  return new SluiceError('upload_gone', 'the upload was ended or taken over');
}
