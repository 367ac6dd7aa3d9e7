// Sends one upload by tus 1.0.0 in pieces, and goes on after whatever may happen to a connection: lost, slow, a proxy that
// limits bodies, a server that restarts. Progress comes from XMLHttpRequest, the only way browsers tell it.
import type { PieceReader, PieceSource } from './piece-source.js';

/** Why sending does not go on by itself. */
export type Stop =
  /** the session is over: the password is needed again, then `resume` */
  | { readonly kind: 'session' }
  /** the upload is no more; nothing of it was kept */
  | { readonly kind: 'gone' }
  /** the server refuses, and says why in the reader's language */
  | { readonly kind: 'refused'; readonly detail: string };

/** What a sender tells while it works. */
export interface SenderEvents {
  /** bytes that have arrived, or are on their way */
  progress(sent: number): void;
  /** the connection is lost, or back */
  connection(lost: boolean): void;
  /** everything is on the server, which judges it now */
  checking(): void;
}

/** Bytes in one request. Small enough that little is sent again after a break, large enough for a fast line. */
export const pieceBytes = 8 * 1024 * 1024;
/** A proxy that takes less than this takes nothing. */
const leastPieceBytes = 128 * 1024;
const retryDelaysMs = [500, 1_000, 2_000, 4_000, 8_000, 15_000];
/** Without any sign of progress for so long a connection counts as lost. */
const stalledMs = 45_000;
/** The server reads back what came before it says that all is there. */
const judgingMs = 180_000;

interface Reply {
  /** 0: no answer */
  readonly status: number;
  readonly offset: number | undefined;
  readonly problem: { readonly code: string; readonly detail: string } | undefined;
  readonly location: string | undefined;
  readonly retryAfterMs: number | undefined;
}

/** Announces an upload. @returns its path, or why there is none */
export async function announceUpload(path: string, size: number): Promise<string | Stop | 'unreachable'> {
  const reply = await ask('POST', `${path}/tus`, { 'upload-length': String(size) });
  if (reply.status === 201 && reply.location !== undefined)
    return `${path}/tus/${reply.location.split('/').at(-1)}`;
  return stopOf(reply) ?? 'unreachable';
}

/** How much of an upload has arrived. */
export async function arrivedBytes(upload: string): Promise<number | Stop | 'unreachable'> {
  const reply = await ask('HEAD', upload, {});
  return reply.status === 200 && reply.offset !== undefined ? reply.offset : (stopOf(reply) ?? 'unreachable');
}

/** Deletes what was sent. */
export async function deleteUpload(upload: string): Promise<void> {
  await ask('DELETE', upload, {});
}

/** One upload on its way. */
export class TusSender {
  readonly #upload: string;
  readonly #source: PieceSource;
  readonly #events: SenderEvents;
  #limit = pieceBytes;
  #paused = false;
  #request: XMLHttpRequest | undefined;
  #wake: (() => void) | undefined;
  #ended = false;

  constructor(upload: string, source: PieceSource, events: SenderEvents) {
    this.#upload = upload;
    this.#source = source;
    this.#events = events;
  }

  /** Stops at once; nothing that has arrived is lost. */
  pause(): void {
    this.#paused = true;
    this.#request?.abort();
  }

  resume(): void {
    this.#paused = false;
    this.#wake?.();
  }

  /** Ends for good. */
  end(): void {
    this.#ended = true;
    this.pause();
    this.#wake?.();
  }

  /**
   * Sends until everything was acknowledged. After a `Stop` of kind `session` it may be called again.
   * @throws what the source throws when its files cannot be read
   */
  async run(): Promise<'done' | 'ended' | Stop> {
    let reader: PieceReader | undefined;
    try {
      for (let failures = 0; ; ) {
        if (await this.#waitWhilePaused()) return 'ended';
        const offset = await arrivedBytes(this.#upload);
        if (offset === this.#source.size) return 'done';
        if (typeof offset === 'object') return offset;
        if (offset === 'unreachable') {
          await this.#backOff(failures++, undefined);
          continue;
        }
        this.#events.connection(false);
        this.#events.progress(offset);
        if (reader === undefined || !reader.goTo(offset)) {
          reader?.close();
          reader = this.#source.open(offset, pieceBytes);
        }
        const { reply, advanced } = await this.#sendFrom(reader, offset);
        const stop = reply === undefined ? undefined : stopOf(reply);
        if (stop !== undefined) return stop;
        if (advanced) failures = 0;
        if (reply !== undefined) await this.#backOff(failures++, reply.retryAfterMs);
      }
    } finally {
      reader?.close();
    }
  }

  /** Sends piece after piece until one is not taken. @returns that one's reply; none when all was taken, or paused */
  async #sendFrom(reader: PieceReader, from: number): Promise<{ reply?: Reply; advanced: boolean }> {
    let offset = from;
    while (offset < this.#source.size) {
      if (this.#paused) return { advanced: offset > from };
      const piece = await reader.piece(this.#limit);
      if (this.#paused) return { advanced: offset > from };
      const reply = await this.#send(piece, offset);
      if (this.#paused) return { advanced: offset > from };
      const isLimit = reply.status === 413 && reply.problem === undefined;
      if (isLimit && this.#limit > leastPieceBytes) {
        this.#limit /= 2;
        continue;
      }
      if (reply.status !== 204 || reply.offset === undefined) return { reply, advanced: offset > from };
      offset = reply.offset;
      if (offset < this.#source.size && !reader.goTo(offset)) return { advanced: true };
    }
    return { advanced: true };
  }

  async #send(piece: Blob, offset: number): Promise<Reply> {
    const headers = { 'content-type': 'application/offset+octet-stream', 'upload-offset': String(offset) };
    const last = offset + piece.size === this.#source.size;
    return await ask('PATCH', this.#upload, headers, {
      body: piece,
      begun: (request) => {
        this.#request = request;
      },
      moved: (bytes) => {
        this.#events.progress(offset + Math.min(bytes, piece.size));
        if (last && bytes >= piece.size) this.#events.checking();
      },
    });
  }

  /** @returns whether it was ended */
  async #waitWhilePaused(): Promise<boolean> {
    while (this.#paused && !this.#ended) await this.#sleep(undefined);
    return this.#ended;
  }

  async #backOff(failures: number, askedMs: number | undefined): Promise<void> {
    this.#events.connection(true);
    await this.#sleep(askedMs ?? retryDelaysMs[Math.min(failures, retryDelaysMs.length - 1)]);
  }

  /** Sleeps; a network that comes back, or `resume`, ends it early. */
  async #sleep(ms: number | undefined): Promise<void> {
    await new Promise<void>((resolve) => {
      const timer = ms === undefined ? undefined : setTimeout(resolve, ms);
      const wake = () => {
        clearTimeout(timer);
        globalThis.removeEventListener('online', wake);
        resolve();
      };
      globalThis.addEventListener('online', wake);
      this.#wake = wake;
    });
  }
}

/** What ends sending for good, or until a person helps; nothing for what time may heal. */
function stopOf({ status, problem }: Reply): Stop | undefined {
  if (status === 401) return { kind: 'session' };
  // HEAD answers without a body: what ended the link says its page
  if (status === 404 || (status === 410 && (problem === undefined || problem.code === 'upload_gone')))
    return { kind: 'gone' };
  const passing = [0, 408, 409, 423, 425, 429, 460].includes(status) || status >= 500;
  const ended = problem?.code === 'link_used';
  if (problem !== undefined && (!passing || ended)) return { kind: 'refused', detail: problem.detail };
  return undefined;
}

interface Sending {
  readonly body: Blob;
  readonly begun: (request: XMLHttpRequest) => void;
  readonly moved: (bytes: number) => void;
}

async function ask(
  method: string,
  address: string,
  headers: Readonly<Record<string, string>>,
  sending?: Sending,
): Promise<Reply> {
  return await new Promise((resolve) => {
    const request = new XMLHttpRequest();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const watch = (ms: number) => {
      clearTimeout(timer);
      timer = setTimeout(() => request.abort(), ms);
    };
    request.open(method, address);
    const all = { 'tus-resumable': '1.0.0', accept: 'application/json', ...headers };
    for (const [name, value] of Object.entries(all)) request.setRequestHeader(name, value);
    request.upload.onprogress = ({ loaded }) => {
      watch(loaded >= (sending?.body.size ?? 0) ? judgingMs : stalledMs);
      sending?.moved(loaded);
    };
    request.onloadend = () => {
      clearTimeout(timer);
      resolve(replyOf(request));
    };
    sending?.begun(request);
    watch(stalledMs);
    request.send(sending?.body ?? null);
  });
}

function replyOf(request: XMLHttpRequest): Reply {
  const header = (name: string) => (request.status === 0 ? null : request.getResponseHeader(name));
  const offset = header('upload-offset');
  const retryAfter = Number(header('retry-after') ?? Number.NaN);
  return {
    status: request.status,
    offset: offset === null ? undefined : Number(offset),
    problem: problemOf(request),
    location: header('location') ?? undefined,
    retryAfterMs: Number.isFinite(retryAfter) ? retryAfter * 1000 : undefined,
  };
}

function problemOf(request: XMLHttpRequest): Reply['problem'] {
  if (!(request.getResponseHeader('content-type') ?? '').startsWith('application/problem+json'))
    return undefined;
  try {
    const { code, detail } = JSON.parse(request.responseText) as { code?: unknown; detail?: unknown };
    return { code: String(code), detail: String(detail) };
  } catch {
    return undefined;
  }
}
