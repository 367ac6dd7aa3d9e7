// Cutting a body into parts, with the memory for them counted across every upload of a store.
import { createHash, type Hash } from 'node:crypto';
import { SluiceError } from '../../errors.js';
import { MOST_PARTS } from '../contract/object-parts.js';

/** After so many parts their size doubles, so 10,000 of 8 MiB upwards hold 293 GiB. */
const PARTS_PER_SIZE = 2_500;
/** A first part begins this small: most objects of a key store are far smaller than a part. */
const SMALL_BYTES = 64 * 1024;

/** Bytes of part `number` (from 1). Equal for the first 19.5 GiB, because some servers want all parts equal. */
export function partBytesAt(number: number, firstBytes: number): number {
  return firstBytes * 2 ** Math.floor((number - 1) / PARTS_PER_SIZE);
}

/** One part, filled by {@link cutParts}; its memory goes back with `PartMemory.giveBack`. */
export interface Part {
  readonly number: number;
  readonly data: Uint8Array;
  /** of `data`, hex: signed with the request, so the server refuses a damaged part */
  readonly sha256: string;
  /** a part that is not full can only be the last */
  readonly full: boolean;
  readonly memory: PartBuffer;
}

/** A buffer of a part, and whether it counts against the memory shared by all uploads. */
export interface PartBuffer {
  readonly bytes: Buffer;
  readonly shared: boolean;
}

/**
 * The buffers of a store. Every upload may hold one, so none waits for another; what it holds beyond that, to fill the
 * next part while one is being sent, comes out of a shared allowance.
 */
export class PartMemory {
  readonly #partBytes: number;
  #sharedLeft: number;
  readonly #free: Buffer[] = [];

  constructor(partBytes: number, sharedParts: number) {
    this.#partBytes = partBytes;
    this.#sharedLeft = sharedParts;
  }

  /** @returns a buffer of `bytes`; null when it would have to come out of an allowance that is used up */
  take(bytes: number, shared: boolean): PartBuffer | null {
    if (shared && this.#sharedLeft === 0) return null;
    if (shared) this.#sharedLeft--;
    const reused = bytes === this.#partBytes ? this.#free.pop() : undefined;
    // Not from Node's pool, and untouched: the system gives it memory only as far as it is filled.
    return { bytes: reused ?? Buffer.allocUnsafeSlow(bytes), shared };
  }

  giveBack(buffer: PartBuffer): void {
    if (buffer.shared) this.#sharedLeft++;
    // A few stay for the next part; the rest go back to the system.
    if (buffer.bytes.byteLength === this.#partBytes && this.#free.length < 4) this.#free.push(buffer.bytes);
  }
}

/**
 * Cuts `body` into parts, asking for the next chunk only when there is memory for it. At least one part, maybe empty.
 * @param nextBuffer gives the memory for a part of so many bytes, when there is some
 * @throws too_large beyond 10,000 parts
 */
export async function* cutParts(
  body: AsyncIterable<Uint8Array>,
  firstBytes: number,
  nextBuffer: (bytes: number) => Promise<PartBuffer>,
): AsyncGenerator<Part, void, void> {
  let filling: FillingPart | undefined;
  let number = 0;
  for await (const chunk of body) {
    let rest = chunk;
    while (rest.byteLength > 0) {
      if (!filling) {
        number++;
        if (number > MOST_PARTS)
          throw new SluiceError('too_large', 'the object has more parts than S3 allows');
        filling = new FillingPart(number, partBytesAt(number, firstBytes), nextBuffer);
      }
      rest = await filling.add(rest);
      if (filling.isFull) {
        const part: Part = await filling.finish();
        filling = undefined;
        yield part;
      }
    }
  }
  if (filling) yield await filling.finish();
  else if (number === 0) yield await new FillingPart(1, firstBytes, nextBuffer).finish();
}

class FillingPart {
  readonly #number: number;
  readonly #size: number;
  readonly #nextBuffer: (bytes: number) => Promise<PartBuffer>;
  readonly #hash: Hash = createHash('sha256');
  #buffer: PartBuffer | undefined;
  #small: Buffer | undefined;
  #used = 0;

  constructor(number: number, size: number, nextBuffer: (bytes: number) => Promise<PartBuffer>) {
    this.#number = number;
    this.#size = size;
    this.#nextBuffer = nextBuffer;
    if (number === 1) this.#small = Buffer.allocUnsafe(Math.min(SMALL_BYTES, size));
  }

  get isFull(): boolean {
    return this.#used === this.#size;
  }

  /** @returns what found no place */
  async add(chunk: Uint8Array): Promise<Uint8Array> {
    const taken = chunk.subarray(0, this.#size - this.#used);
    const target = await this.#room(taken.byteLength);
    target.set(taken, this.#used);
    this.#hash.update(taken);
    this.#used += taken.byteLength;
    return chunk.subarray(taken.byteLength);
  }

  async finish(): Promise<Part> {
    const bytes = this.#buffer?.bytes ?? this.#small ?? Buffer.alloc(0);
    return {
      number: this.#number,
      data: bytes.subarray(0, this.#used),
      sha256: this.#hash.digest('hex'),
      full: this.isFull,
      memory: this.#buffer ?? { bytes, shared: false },
    };
  }

  async #room(bytes: number): Promise<Buffer> {
    if (this.#buffer) return this.#buffer.bytes;
    if (this.#small && this.#used + bytes <= this.#small.byteLength) return this.#small;
    this.#buffer = await this.#nextBuffer(this.#size);
    if (this.#small) this.#buffer.bytes.set(this.#small.subarray(0, this.#used));
    this.#small = undefined;
    return this.#buffer.bytes;
  }
}
