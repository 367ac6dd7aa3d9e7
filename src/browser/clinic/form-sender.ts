// The way of last resort: the whole archive in one form, as the page without script sends it. For networks that let nothing of
// tus through. It cannot go on in the middle, and what is sent must be gathered before.
import { type Answer, meaningOf, stopOf } from './answers.js';
import type { PieceSource } from './piece-source.js';
import { send } from './requests.js';
import { Sender, type SenderEvents, type Sent } from './sender.js';
import { standingOf } from './standing.js';
import { pieceBytes } from './tus-sender.js';

/** More than this no browser is asked to gather, in bytes. */
const gatheredAtMost = 2 * 1024 * 1024 * 1024;

/** One archive on its way as a form. */
export class FormSender extends Sender {
  readonly #path: string;
  readonly #source: PieceSource;
  #gathered: Blob | undefined;

  /** @param path `/l/{token}` */
  constructor(path: string, source: PieceSource, events: SenderEvents) {
    super(events);
    this.#path = path;
    this.#source = source;
  }

  override async run(): Promise<Sent> {
    this.events.way('form');
    if (this.#source.size > gatheredAtMost) return 'blocked';
    for (let failures = 0; ; failures += 1) {
      if (await this.waitWhilePaused()) return 'ended';
      this.#gathered ??= await this.#gather();
      if (this.#gathered === undefined || this.halted) continue;
      this.events.trouble(undefined);
      const answer = await this.#send(this.#gathered);
      if (this.halted) continue;
      const end = await this.#after(answer, failures);
      if (end !== undefined) return end;
    }
  }

  async #after(answer: Answer, failures: number): Promise<Sent | undefined> {
    if (answer.status === 201) return 'done';
    const meaning = meaningOf(answer);
    if (meaning === 'ours') {
      const stop = stopOf(answer);
      // the answer to what was sent before may have been lost on its way
      if (stop !== undefined && !(await this.#cameThrough())) return stop;
      if (stop !== undefined) return 'done';
    }
    if (meaning === 'lost' || meaning === 'later' || meaning === 'ours') {
      await this.backOff(failures, meaning === 'ours' ? 'later' : meaning, answer.retryAfterMs);
      return (await this.#cameThrough()) ? 'done' : undefined;
    }
    return 'blocked';
  }

  async #cameThrough(): Promise<boolean> {
    const standing = await standingOf(this.#path);
    return standing.kind === 'used' && standing.size === this.#source.size;
  }

  /** Pieces become one blob, which browsers keep on the disk where it is large. It is encrypted already. */
  async #gather(): Promise<Blob | undefined> {
    const pieces: Blob[] = [];
    const reader = this.#source.open(0, pieceBytes);
    try {
      for (let bytes = 0; bytes < this.#source.size; ) {
        if (this.halted) return undefined;
        const piece = await reader.piece(pieceBytes);
        pieces.push(piece);
        bytes += piece.size;
        reader.goTo(bytes);
      }
      return new Blob(pieces, { type: 'application/zip' });
    } finally {
      reader.close();
    }
  }

  async #send(archive: Blob): Promise<Answer> {
    const form = new FormData();
    // the name is not kept anywhere, and names nobody
    form.append('file', archive, 'data.zip');
    return await send('POST', `${this.#path}/upload`, {
      headers: {},
      body: form,
      size: this.#source.size,
      begun: this.holding,
      moved: (bytes) => {
        this.events.progress(Math.min(bytes, this.#source.size));
        if (bytes >= this.#source.size) this.events.checking();
      },
    });
  }
}
