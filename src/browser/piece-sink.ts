// Cuts a stream into pieces of one length and gives each only when it is wanted, so that no more than one waits.

/** How a {@link PieceSink} cuts and to whom it gives. */
export interface PieceOptions {
  /** length of every piece but the last */
  readonly pieceBytes: number;
  /** bytes at the beginning that are thrown away: they have arrived before */
  readonly skip: number;
  readonly give: (piece: Uint8Array<ArrayBuffer>) => void;
  /** told now and then how much was thrown away */
  readonly skipped: (bytes: number) => void;
}

const skippedReportBytes = 8 * 1024 * 1024;

/** The end of the packing stream. */
export class PieceSink {
  readonly #options: PieceOptions;
  #piece: Uint8Array<ArrayBuffer>;
  #filled = 0;
  #skipLeft: number;
  #reported = 0;
  #wanted = 0;
  #wake: (() => void) | undefined;

  constructor(options: PieceOptions) {
    this.#options = options;
    this.#piece = new Uint8Array(options.pieceBytes);
    this.#skipLeft = options.skip;
  }

  /** One more piece is wanted. */
  grant(): void {
    this.#wanted += 1;
    this.#wake?.();
  }

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
    let rest = this.#afterSkipped(chunk);
    while (rest.length > 0) {
      const part = rest.subarray(0, this.#piece.length - this.#filled);
      this.#piece.set(part, this.#filled);
      this.#filled += part.length;
      rest = rest.subarray(part.length);
      if (this.#filled < this.#piece.length) continue;
      const full = this.#piece;
      this.#piece = new Uint8Array(this.#options.pieceBytes);
      this.#filled = 0;
      await this.#give(full);
    }
  }

  #afterSkipped(chunk: Uint8Array): Uint8Array {
    if (this.#skipLeft === 0) return chunk;
    const thrown = Math.min(chunk.length, this.#skipLeft);
    this.#skipLeft -= thrown;
    const done = this.#options.skip - this.#skipLeft;
    if (this.#skipLeft === 0 || done - this.#reported >= skippedReportBytes) {
      this.#reported = done;
      this.#options.skipped(done);
    }
    return chunk.subarray(thrown);
  }

  async #give(piece: Uint8Array<ArrayBuffer>): Promise<void> {
    while (this.#wanted === 0) {
      await new Promise<void>((resolve) => {
        this.#wake = resolve;
      });
    }
    this.#wanted -= 1;
    this.#options.give(piece);
  }
}
