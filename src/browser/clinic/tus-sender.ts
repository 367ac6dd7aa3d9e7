// Sends one upload by tus 1.0.0 in pieces, and goes on after whatever may happen to a connection: lost, slow, a proxy that
// limits bodies, a network that lets no PATCH through, a server that restarts.
import { type Answer, type Meaning, meaningOf, type Stop, stopOf } from './answers.js';
import type { PieceReader, PieceSource } from './piece-source.js';
import { ask, send, tusHeaders } from './requests.js';
import { Sender, type SenderEvents, type Sent } from './sender.js';
import { standingOf } from './standing.js';

/** Bytes in one request. Small enough that little is sent again after a break, large enough for a fast line. */
export const pieceBytes = 8 * 1024 * 1024;
/** A proxy that takes less than this takes nothing. */
const leastPieceBytes = 128 * 1024;
/** So many pieces in a row that nothing of arrived, while questions are answered: then it is the method, not the line. */
const strikesAtMost = 3;
/** So many changes of the method in vain, and it is neither. */
const turnsAtMost = 4;

/** How much of an upload has arrived; or why that cannot be said now. */
export async function arrivedBytes(upload: string): Promise<number | Stop | Exclude<Meaning, 'ours'>> {
  const answer = await ask('HEAD', upload, tusHeaders);
  const meaning = meaningOf(answer);
  if (meaning !== 'ours') return meaning;
  if (answer.status === 200 && answer.offset !== undefined) return answer.offset;
  return stopOf(answer) ?? 'later';
}

/** Where an upload is. */
export function uploadPath(path: string, id: string): string {
  return `${path}/tus/${id}`;
}

/** Deletes what was sent. @returns whether the service says that it is gone */
export async function deleteUpload(upload: string): Promise<boolean> {
  for (let tries = 0; tries < 2; tries += 1) {
    const answer = await ask('DELETE', upload, tusHeaders);
    const ours = meaningOf(answer) === 'ours';
    if (ours && [204, 404, 410].includes(answer.status)) return true;
    await new Promise((resolve) => setTimeout(resolve, 300));
  }
  return false;
}

/** An upload that may be there already. */
export interface TusTask {
  /** `/l/{token}` */
  readonly path: string;
  /** absent for one that is still to be announced */
  readonly id: string | undefined;
  /** is told the id of what was announced, and its end in milliseconds since 1970 */
  announced(id: string, expires: number | undefined): Promise<void>;
}

/** One upload on its way by tus. */
export class TusSender extends Sender {
  readonly #task: TusTask;
  readonly #source: PieceSource;
  #id: string | undefined;
  #limit = pieceBytes;
  #byPost = false;
  #strikes = 0;
  #turns = 0;
  /** the last offset that the service told; undefined once a piece was sent whose end is not known */
  #known: number | undefined;
  #furthest = 0;

  constructor(task: TusTask, source: PieceSource, events: SenderEvents) {
    super(events);
    this.#task = task;
    this.#id = task.id;
    this.#source = source;
  }

  /** Path of the upload, once there is one. */
  get upload(): string | undefined {
    return this.#id === undefined ? undefined : uploadPath(this.#task.path, this.#id);
  }

  override async run(): Promise<Sent> {
    let reader: PieceReader | undefined;
    try {
      for (let failures = 0; ; ) {
        if (await this.waitWhilePaused()) return 'ended';
        const offset = await this.#place();
        if (offset === this.#source.size) return 'done';
        if (typeof offset === 'object' || offset === 'blocked') return offset;
        if (typeof offset === 'string') {
          await this.backOff(failures++, offset);
          continue;
        }
        if (offset > this.#furthest) [this.#strikes, this.#turns, this.#furthest] = [0, 0, offset];
        this.events.trouble(undefined);
        this.events.progress(offset);
        if (reader === undefined || !reader.goTo(offset)) {
          reader?.close();
          reader = this.#source.open(offset, pieceBytes);
        }
        const { answer, advanced } = await this.#sendFrom(reader, offset);
        if (advanced) failures = 0;
        if (answer === undefined) continue;
        const end = await this.#after(answer, failures);
        if (end !== undefined) return end;
        failures += 1;
      }
    } finally {
      reader?.close();
    }
  }

  /** Announces it. @returns 0, the bytes that have arrived; or why there is no upload */
  async #announce(): Promise<number | Stop | 'blocked' | Exclude<Meaning, 'ours'>> {
    const headers = { ...tusHeaders, 'upload-length': String(this.#source.size) };
    const answer = await ask('POST', `${this.#task.path}/tus`, headers);
    const meaning = meaningOf(answer);
    const id = answer.location?.split('/').at(-1);
    if (meaning === 'ours' && answer.status === 201 && id !== undefined) {
      this.#id = id;
      this.#known = 0;
      await this.#task.announced(id, answer.expires);
      return 0;
    }
    if (meaning === 'ours') return stopOf(answer) ?? 'later';
    if (meaning !== 'refused') return meaning;
    return (await standingOf(this.#task.path)).kind === 'unknown' ? 'sign-in' : 'blocked';
  }

  /** How much has arrived. Where the network lets no HEAD through, and what was sent is certain, that is known without. */
  async #place(): Promise<number | Stop | 'blocked' | Exclude<Meaning, 'ours'>> {
    const { upload } = this;
    if (upload === undefined) return await this.#announce();
    const offset = await arrivedBytes(upload);
    if (typeof offset === 'number') this.#known = offset;
    if (offset !== 'refused' && offset !== 'too-large') return offset;
    // the whole network may be closed until somebody signs in; then other questions get no answer of ours either
    const standing = await standingOf(this.#task.path);
    if (standing.kind === 'unknown') return 'sign-in';
    return this.#known ?? 'blocked';
  }

  /** What follows from an answer to a piece that was not taken. @returns how sending ends by it; nothing to try again */
  async #after(answer: Answer, failures: number): Promise<Sent | undefined> {
    const meaning = meaningOf(answer);
    if (meaning === 'ours') {
      // 405 of our own, to a version that does not know the other way
      if (this.#byPost && (answer.status === 405 || answer.status === 404) && answer.offset === undefined)
        return (await this.#isThere()) ? 'blocked' : { kind: 'gone' };
      const stop = stopOf(answer);
      if (stop !== undefined) return stop;
      await this.backOff(failures, 'later', answer.retryAfterMs);
      return undefined;
    }
    // a proxy that takes not even small pieces
    if (meaning === 'too-large') return 'blocked';
    // just now HEAD was answered by the service itself: so it is this method that is not let through
    if (meaning === 'refused' || meaning === 'sign-in') {
      if (this.#byPost) return 'blocked';
      this.#turn();
      return undefined;
    }
    this.#strikes += 1;
    if (this.#strikes >= strikesAtMost) {
      if (this.#turns >= turnsAtMost && meaning === 'later') return 'blocked';
      this.#turn();
    }
    await this.backOff(failures, meaning, answer.retryAfterMs);
    return undefined;
  }

  #turn(): void {
    this.#byPost = !this.#byPost;
    this.#strikes = 0;
    this.#turns += 1;
    this.events.way(this.#byPost ? 'tus-by-post' : 'tus');
  }

  async #isThere(): Promise<boolean> {
    return this.upload !== undefined && typeof (await arrivedBytes(this.upload)) === 'number';
  }

  /** Sends piece after piece until one is not taken. @returns that one's answer; none when all was taken, or paused */
  async #sendFrom(reader: PieceReader, from: number): Promise<{ answer?: Answer; advanced: boolean }> {
    let offset = from;
    while (offset < this.#source.size) {
      if (this.halted) return { advanced: offset > from };
      const piece = await reader.piece(this.#limit);
      if (this.halted) return { advanced: offset > from };
      this.#known = undefined;
      const answer = await this.#send(piece, offset);
      const meaning = meaningOf(answer);
      // somebody between answered: nothing of it came to us
      if (meaning !== 'ours' && meaning !== 'lost' && meaning !== 'later') this.#known = offset;
      if (this.halted) return { advanced: offset > from };
      if (meaning === 'too-large' && this.#limit > leastPieceBytes) {
        this.#limit /= 2;
        continue;
      }
      if (answer.status !== 204 || answer.offset === undefined) return { answer, advanced: offset > from };
      offset = answer.offset;
      this.#known = offset;
      if (offset < this.#source.size && !reader.goTo(offset)) return { advanced: true };
    }
    return { advanced: true };
  }

  async #send(piece: Blob, offset: number): Promise<Answer> {
    const last = offset + piece.size === this.#source.size;
    return await send(this.#byPost ? 'POST' : 'PATCH', this.upload ?? '', {
      headers: {
        ...tusHeaders,
        'content-type': 'application/offset+octet-stream',
        'upload-offset': String(offset),
        ...(this.#byPost ? { 'x-http-method-override': 'PATCH' } : {}),
      },
      body: piece,
      size: piece.size,
      begun: this.holding,
      moved: (bytes) => {
        this.events.progress(offset + Math.min(bytes, piece.size));
        if (last && bytes >= piece.size) this.events.checking();
      },
    });
  }
}
