import { SluiceError } from '../errors.js';

/**
 * A file of known length that can be read at any place: a `Blob` in a browser, sealed segments on the server.
 * `read` resolves to the `length` bytes from `offset` on; it is only asked for bytes inside `size`. What it throws
 * reaches the caller of `checkArchive` unchanged.
 */
export interface ByteSource {
  /** length of the file in bytes */
  readonly size: number;
  read(offset: number, length: number): Promise<Uint8Array>;
}

/**
 * Reads exactly `length` bytes; an answer that came short is continued where it stopped.
 * @throws internal if the source gives nothing, or more than it was asked for: then it does not hold what its `size`
 * promises, and that is no fault of the archive
 */
export async function readExactly(source: ByteSource, offset: number, length: number): Promise<Uint8Array> {
  const first = length === 0 ? new Uint8Array(0) : await source.read(offset, length);
  if (first.length === length) return first;
  const bytes = new Uint8Array(length);
  let filled = 0;
  for (let piece = first; ; piece = await source.read(offset + filled, length - filled)) {
    if (piece.length === 0 || piece.length > length - filled) {
      throw new SluiceError('internal', `byte source answered ${piece.length} bytes for ${length - filled}`);
    }
    bytes.set(piece, filled);
    filled += piece.length;
    if (filled === length) return bytes;
  }
}

/** How a {@link ByteWindow} reads: where it must stop, how far it reads ahead, and what ends it early. */
export interface WindowOptions {
  /** no byte from here on is ever read */
  readonly end: number;
  /** bytes read at least, when a read is needed at all */
  readonly ahead: number;
  readonly signal?: AbortSignal | undefined;
}

/** One piece of a source in memory at a time, read ahead so that neighbouring small ranges cost one read. */
export class ByteWindow {
  readonly #source: ByteSource;
  readonly #options: WindowOptions;
  #start = 0;
  #bytes: Uint8Array = new Uint8Array(0);

  constructor(source: ByteSource, options: WindowOptions) {
    this.#source = source;
    this.#options = options;
  }

  /**
   * A view of `length` bytes from `offset` on, valid until the next call; undefined where that reaches past the end.
   */
  async view(offset: number, length: number): Promise<DataView | undefined> {
    if (offset < 0 || offset + length > this.#options.end) return undefined;
    if (offset < this.#start || offset + length > this.#start + this.#bytes.length) {
      this.#options.signal?.throwIfAborted();
      const wanted = Math.min(Math.max(length, this.#options.ahead), this.#options.end - offset);
      this.#bytes = await readExactly(this.#source, offset, wanted);
      this.#start = offset;
    }
    return new DataView(this.#bytes.buffer, this.#bytes.byteOffset + offset - this.#start, length);
  }
}
