// Cuts a stream into pieces of one length and gives each only when it is wanted, so that no more than one waits. What is made
// again after a break must be what was made before, or an archive of two halves that do not belong together would arrive.
import { RunningCrc32 } from '../../zip/crc32.js';
import type { Mark } from './mark.js';
import { UnreadableFile } from './unreadable-file.js';

/** How a {@link PieceSink} cuts and to whom it gives. */
export interface PieceOptions {
  /** length of every piece but the last */
  readonly pieceBytes: number;
  /** bytes at the beginning that are thrown away: they have arrived before */
  readonly skip: number;
  /** what was made before, in order */
  readonly marks: readonly Mark[];
  /** `mark`: behind the piece's last byte */
  readonly give: (piece: Uint8Array<ArrayBuffer>, mark: Mark) => void;
  /** told now and then how much was thrown away */
  readonly skipped: (bytes: number) => void;
}

const skippedReportBytes = 8 * 1024 * 1024;

/** The end of the packing stream. */
export class PieceSink {
  readonly #options: PieceOptions;
  readonly #marks: readonly Mark[];
  readonly #crc = new RunningCrc32();
  #failure: UnreadableFile | undefined;
  #piece: Uint8Array<ArrayBuffer>;
  #filled = 0;
  #at = 0;
  #nextMark = 0;
  #reported = 0;
  #wanted = 0;
  #wake: (() => void) | undefined;

  constructor(options: PieceOptions) {
    this.#options = options;
    this.#marks = options.marks.filter(({ bytes }, at, all) => bytes > (all[at - 1]?.bytes ?? 0));
    this.#piece = new Uint8Array(options.pieceBytes);
  }

  /** Why it takes no more: whoever writes may hear it in other words. */
  get failure(): UnreadableFile | undefined {
    return this.#failure;
  }

  /** One more piece is wanted. */
  grant(): void {
    this.#wanted += 1;
    this.#wake?.();
  }

  /** Its `write` throws {@link UnreadableFile} where what is made again differs. */
  writable(): WritableStream<Uint8Array> {
    return new WritableStream<Uint8Array>(
      {
        write: async (chunk) => await this.#take(chunk),
        close: async () => {
          if (this.#filled > 0) await this.#give(this.#piece.slice(0, this.#filled));
        },
      },
      { highWaterMark: 1 },
    );
  }

  async #take(chunk: Uint8Array): Promise<void> {
    for (let rest = chunk; rest.length > 0; ) {
      const part = rest.subarray(0, this.#untilStop());
      rest = rest.subarray(part.length);
      const wanted = this.#at >= this.#options.skip;
      this.#crc.update(part);
      this.#at += part.length;
      this.#compare();
      if (!wanted) {
        this.#report();
        continue;
      }
      this.#piece.set(part, this.#filled);
      this.#filled += part.length;
      if (this.#filled < this.#piece.length) continue;
      const full = this.#piece;
      this.#piece = new Uint8Array(this.#options.pieceBytes);
      this.#filled = 0;
      await this.#give(full);
    }
  }

  /** Bytes up to the next place where something is to be done: a mark, the first byte that is wanted, a piece's end. */
  #untilStop(): number {
    const { skip } = this.#options;
    const mark = (this.#marks[this.#nextMark]?.bytes ?? Number.POSITIVE_INFINITY) - this.#at;
    const own = this.#at < skip ? skip - this.#at : this.#piece.length - this.#filled;
    return Math.min(mark, own);
  }

  #compare(): void {
    const mark = this.#marks[this.#nextMark];
    if (mark === undefined || mark.bytes !== this.#at) return;
    if (mark.crc !== this.#crc.value) {
      this.#failure = new UnreadableFile('', [], 'differs');
      throw this.#failure;
    }
    this.#nextMark += 1;
  }

  #report(): void {
    if (this.#at < this.#options.skip && this.#at - this.#reported < skippedReportBytes) return;
    this.#reported = this.#at;
    this.#options.skipped(this.#at);
  }

  async #give(piece: Uint8Array<ArrayBuffer>): Promise<void> {
    const mark = { bytes: this.#at, crc: this.#crc.value };
    while (this.#wanted === 0) {
      await new Promise<void>((resolve) => {
        this.#wake = resolve;
      });
    }
    this.#wanted -= 1;
    this.#options.give(piece, mark);
  }
}
