// Where the bytes of an upload come from: a file as it is, or the packing worker.

import { UnreadableFile } from './unreadable-file.js';
import type { FromWorker, PackOrder } from './worker-messages.js';

/** Bytes of a known length that can be read again from any place. */
export interface PieceSource {
  readonly size: number;
  /** @param pieceBytes the longest piece that will be asked for */
  open(offset: number, pieceBytes: number): PieceReader;
}

/** Reads on from one place. */
export interface PieceReader {
  /** The bytes from the present place on, at most so many; asking again gives them again. @throws UnreadableFile */
  piece(most: number): Promise<Blob>;
  /** Goes on from `offset`. @returns false where that is not near: then a new reader is needed */
  goTo(offset: number): boolean;
  close(): void;
}

/** A file as it is. */
export function fileSource(file: File): PieceSource {
  return {
    size: file.size,
    open: (start) => {
      let at = start;
      return {
        piece: async (most) => {
          const piece = file.slice(at, at + most);
          // XMLHttpRequest says of an unreadable file only that there was an error
          await piece
            .slice(0, 1)
            .arrayBuffer()
            .catch(() => {
              throw new UnreadableFile(file.name);
            });
          return piece;
        },
        goTo: (offset) => {
          at = offset;
          return true;
        },
        close: () => undefined,
      };
    },
  };
}

/** What the packing of an order tells beside its bytes. */
export interface PackEvents {
  /** bytes made again that had arrived before */
  catchingUp(bytes: number): void;
}

/**
 * An archive that is packed while it is sent. @returns its length with it: the worker is asked first
 * @throws UnreadableFile
 */
export async function packedSource(
  startWorker: () => Worker,
  order: PackOrder,
  pieceBytes: number,
  events: PackEvents,
): Promise<PieceSource> {
  const first = new PackReader(startWorker(), order, 0, pieceBytes, events);
  const size = await first.begun;
  let unused: PackReader | undefined = first;
  return {
    size,
    open: (offset) => {
      const reader =
        unused !== undefined && offset === 0
          ? unused
          : new PackReader(startWorker(), order, offset, pieceBytes, events);
      if (unused !== reader) unused?.close();
      unused = undefined;
      reader.askAhead();
      return reader;
    },
  };
}

class PackReader implements PieceReader {
  readonly begun: Promise<number>;
  readonly #worker: Worker;
  readonly #queue: Blob[] = [];
  #failure: Error | undefined;
  #wake: (() => void) | undefined;
  /** the piece at the present place, and where it begins */
  #current: { readonly start: number; readonly blob: Blob } | undefined;
  #at: number;

  constructor(worker: Worker, order: PackOrder, offset: number, pieceBytes: number, events: PackEvents) {
    this.#worker = worker;
    this.#at = offset;
    this.begun = new Promise((resolve, reject) => {
      worker.onmessage = ({ data }: MessageEvent<FromWorker>) => {
        if (data.kind === 'begun') resolve(data.size);
        else if (data.kind === 'piece') this.#put(new Blob([data.bytes]));
        else if (data.kind === 'catching-up') events.catchingUp(data.bytes);
        else if (data.kind === 'failed') {
          this.#failure = new UnreadableFile(data.name ?? '');
          reject(this.#failure);
          this.#wake?.();
        }
      };
      worker.onerror = () => {
        this.#failure = new UnreadableFile('');
        reject(this.#failure);
        this.#wake?.();
      };
    });
    this.begun.catch(() => undefined);
    worker.postMessage({ kind: 'pack', order, skip: offset, pieceBytes });
  }

  /** Two pieces: one is sent while the next is packed. */
  askAhead(): void {
    this.#worker.postMessage({ kind: 'next' });
    this.#worker.postMessage({ kind: 'next' });
  }

  async piece(most: number): Promise<Blob> {
    if (this.#current === undefined || this.#at >= this.#current.start + this.#current.blob.size) {
      const blob = await this.#take();
      this.#current = { start: this.#at, blob };
    }
    const { start, blob } = this.#current;
    return blob.slice(this.#at - start, this.#at - start + most);
  }

  goTo(offset: number): boolean {
    const { start, blob } = this.#current ?? { start: this.#at, blob: new Blob() };
    if (offset < start || offset > start + blob.size) return false;
    this.#at = offset;
    return true;
  }

  close(): void {
    this.#worker.terminate();
  }

  #put(blob: Blob): void {
    this.#queue.push(blob);
    this.#wake?.();
  }

  async #take(): Promise<Blob> {
    for (;;) {
      const blob = this.#queue.shift();
      if (blob !== undefined) {
        this.#worker.postMessage({ kind: 'next' });
        return blob;
      }
      if (this.#failure !== undefined) throw this.#failure;
      await new Promise<void>((resolve) => {
        this.#wake = resolve;
      });
    }
  }
}
