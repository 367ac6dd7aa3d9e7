// Where the bytes of an upload come from: the packing worker, which also reads an archive that is sent as it is.
import type { Mark } from '../workers/mark.js';
import { UnreadableFile } from '../workers/unreadable-file.js';
import type { FromWorker, Order } from '../workers/worker-messages.js';
import { isLoadFailure, PartMissing, takeWorker } from './packing.js';

/** Bytes of a known length that can be read again from any place. */
export interface PieceSource {
  readonly size: number;
  /** @param pieceBytes the longest piece that will be asked for */
  open(offset: number, pieceBytes: number): PieceReader;
}

/** Reads on from one place. */
export interface PieceReader {
  /**
   * The bytes from the present place on, at most so many; asking again gives them again.
   * @throws UnreadableFile, PartMissing
   */
  piece(most: number): Promise<Blob>;
  /** Goes on from `offset`. @returns false where that is not near: then a new reader is needed */
  goTo(offset: number): boolean;
  close(): void;
}

/** What reading tells beside its bytes, and what is known from before. */
export interface PackEvents {
  /** what was made of this order before */
  readonly marks: readonly Mark[];
  /** one more piece was made, and not sent yet */
  marked(mark: Mark): void;
  /** bytes made again that had arrived before */
  catchingUp(bytes: number): void;
}

/**
 * An archive that is read, and packed where it is to be, while it is sent.
 * @returns its length with it: the worker is asked first
 * @throws UnreadableFile, PartMissing
 */
export async function openOrder(
  order: Order,
  pieceBytes: number,
  events: PackEvents,
): Promise<PieceSource & { close(): void }> {
  const marks = [...events.marks];
  const noting: PackEvents = {
    marks,
    marked: (mark) => {
      if (mark.bytes <= (marks.at(-1)?.bytes ?? 0)) return;
      marks.push(mark);
      events.marked(mark);
    },
    catchingUp: (bytes) => events.catchingUp(bytes),
  };
  const first = new PackReader(order, 0, pieceBytes, noting);
  let unused: PackReader | undefined = first;
  const size = await first.begun.catch((error: unknown) => {
    first.close();
    throw error;
  });
  return {
    size,
    open: (offset) => {
      const reader =
        unused !== undefined && offset === 0 ? unused : new PackReader(order, offset, pieceBytes, noting);
      if (unused !== reader) unused?.close();
      unused = undefined;
      reader.askAhead();
      return reader;
    },
    close: () => unused?.close(),
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

  constructor(order: Order, offset: number, pieceBytes: number, events: PackEvents) {
    const worker = takeWorker();
    this.#worker = worker;
    this.#at = offset;
    this.begun = new Promise((resolve, reject) => {
      const fail = (failure: Error) => {
        this.#failure = failure;
        reject(failure);
        this.#wake?.();
      };
      worker.onmessage = ({ data }: MessageEvent<FromWorker>) => {
        if (data.kind === 'begun') resolve(data.size);
        else if (data.kind === 'piece') {
          events.marked(data.mark);
          this.#put(new Blob([data.bytes]));
        } else if (data.kind === 'catching-up') events.catchingUp(data.bytes);
        else if (data.kind === 'failed') fail(new UnreadableFile(data.name, data.files, data.why));
      };
      worker.onerror = (event) => {
        event.preventDefault();
        fail(isLoadFailure(event) ? new PartMissing() : new UnreadableFile('', [], 'unknown'));
      };
    });
    this.begun.catch(() => undefined);
    worker.postMessage({ kind: 'pack', order, skip: offset, pieceBytes, marks: [...events.marks] });
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
      // what was torn is noticed behind what was read before: nothing more of it is sent
      if (this.#failure !== undefined) throw this.#failure;
      const blob = this.#queue.shift();
      if (blob !== undefined) {
        this.#worker.postMessage({ kind: 'next' });
        return blob;
      }
      await new Promise<void>((resolve) => {
        this.#wake = resolve;
      });
    }
  }
}
