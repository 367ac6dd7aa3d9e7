// One attempt at a download, and the note in its row of how far it may have got.
import type { Context } from '../../../context/context.js';
import { type DownloadAttempt, markDownloadSeen } from '../../../db/downloads.js';
import type { ByteRange } from '../../../domain/byte-range.js';
import { heartbeatSeconds } from '../../../domain/upload.js';
import { SluiceError } from '../../../errors.js';

/** So much may leave before the first note, in bytes; less than a receiver's and a sender's buffers may hold. */
export const firstWindowBytes = 2 * 1024 * 1024;
const widestWindowBytes = 64 * 1024 * 1024;
/** A window that is used up sooner is doubled, so that fast transfers note a few times a second, in milliseconds. */
const quickMs = 250;

type Edges = Pick<Context, 'transferSql'>;

/**
 * Notes bytes before they leave. If this process dies, whoever goes on behind byte N in another one is believed as far
 * as the note says that bytes before N may have left; a note that ran behind would never let such a download be
 * completed. It is ahead of the bytes by a window, which is what a receiver could claim without having got it.
 */
export class SendingNote {
  readonly #ctx: Edges;
  readonly #attempt: DownloadAttempt & ByteRange;
  readonly #ttlMinutes: number;
  readonly #fenced = new AbortController();
  readonly #heartbeat: NodeJS.Timeout;
  #noted: number;
  #notedAt = performance.now();
  #window = firstWindowBytes;
  #left: number;
  #handedOver: number;

  constructor(ctx: Edges, attempt: DownloadAttempt & ByteRange, ttlMinutes: number) {
    this.#ctx = ctx;
    this.#attempt = attempt;
    this.#ttlMinutes = ttlMinutes;
    this.#left = attempt.from;
    this.#handedOver = attempt.from;
    this.#noted = Math.min(attempt.to, attempt.from + firstWindowBytes);
    this.#heartbeat = setInterval(() => {
      this.#sayAlive().catch(() => undefined);
    }, heartbeatSeconds * 1000);
  }

  /** Aborted when another attempt took over: whoever waits for a silent receiver may stop. */
  get fenced(): AbortSignal {
    return this.#fenced.signal;
  }

  /** Behind the last byte that may have left this process. */
  get left(): number {
    return this.#left;
  }

  /** Behind the last byte that the network took: these have surely left. */
  get surelyLeft(): number {
    return this.#handedOver;
  }

  /** The network took so many bytes more. */
  handedOver(bytes: number): void {
    this.#handedOver += bytes;
  }

  /** Waits until the next `bytes` may leave. @throws download_used where another attempt took over */
  async allow(bytes: number): Promise<void> {
    const end = this.#left + bytes;
    if (end > this.#noted) {
      const now = performance.now();
      this.#window =
        now - this.#notedAt < quickMs ? Math.min(2 * this.#window, widestWindowBytes) : firstWindowBytes;
      const upTo = Math.min(this.#attempt.to, end + this.#window);
      await this.#sayAlive(upTo);
      this.#noted = upTo;
      this.#notedAt = now;
    }
    this.#left = end;
  }

  end(): void {
    clearInterval(this.#heartbeat);
  }

  async #sayAlive(upTo?: number): Promise<void> {
    if (await markDownloadSeen(this.#ctx.transferSql, this.#attempt, this.#ttlMinutes, upTo)) return;
    this.#fenced.abort();
    throw new SluiceError('download_used', 'another request goes on with this download');
  }
}
