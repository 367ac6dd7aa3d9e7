// Sealing, opening and hashing beside the main thread, which has sockets to serve. Memory is handed over and comes back:
// nothing is copied, and nobody writes into a segment while it is being sealed. Decision 0010.
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { SluiceError } from '../errors.js';
import type { DataKey } from './file-key.js';
import type { SealingAnswer, SealingRequest, SegmentWork } from './sealing-work.js';
import { MESSAGE_AT } from './sodium.js';

export type { SegmentWork } from './sealing-work.js';

/** Where the plaintext of a segment lies in its slab. */
export const PLAIN_AT = MESSAGE_AT;

/** The file whose segments are worked on. */
export interface SegmentedFile {
  readonly uploadId: string;
  /** plaintext bytes of each segment but the last */
  readonly segmentBytes: number;
}

/** One transfer's place in a thread. Where work fails, the memory that was handed over is gone. */
export interface SealingSession {
  /**
   * Seals the plaintext that lies at {@link PLAIN_AT}; the sealed segment begins at 0.
   * @returns the memory of `slab`, which itself is of no use any more
   * @throws internal (a wrong length), unavailable (the thread died)
   */
  seal(work: SegmentWork, slab: ArrayBuffer): Promise<ArrayBuffer>;
  /** Opens the sealed segment that begins at 0. @throws seal_broken, unavailable */
  open(work: SegmentWork, slab: ArrayBuffer): Promise<ArrayBuffer>;
  /** Makes the thread forget the key. Work that was given before is still done. */
  end(): void;
}

interface Waiting {
  resolve(answer: SealingAnswer): void;
  reject(error: unknown): void;
}

interface Thread {
  readonly worker: Worker;
  readonly waiting: Map<number, Waiting>;
  alive: boolean;
}

/** More threads than this seal faster than any disk or network takes. */
const mostThreads = 4;

/** The sealing threads of a process, started with the first work. They do not keep the process alive. */
export class SealingThreads {
  readonly #size: number;
  readonly #threads: (Thread | undefined)[];
  #next = 0;
  #closed = false;

  /** @param size threads; absent: one for each core but the main thread's, at least one and at most four */
  constructor(size = Math.min(mostThreads, Math.max(1, availableParallelism() - 1))) {
    this.#size = size;
    this.#threads = Array.from({ length: size }, () => undefined);
  }

  /** Begins work on a file. The digest of what is sealed runs on from session to session. */
  begin(dataKey: DataKey, file: SegmentedFile): SealingSession {
    const thread = this.#threadOf(file.uploadId);
    this.#next += 1;
    const session = this.#next;
    // a copy: memory of the key's own must not be handed over
    const key = Uint8Array.from(dataKey.reveal());
    post(thread, { kind: 'begin', session, ...file, key }, [key.buffer]);
    const run = async (kind: 'seal' | 'open', work: SegmentWork, slab: ArrayBuffer): Promise<ArrayBuffer> => {
      const answer = await this.#ask(thread, (id) => ({ kind, id, session, work, slab }), [slab]);
      if (answer.failed !== undefined || answer.slab === undefined) {
        throw new SluiceError(answer.failed ?? 'internal', `segment ${work.index} does not ${kind}`);
      }
      return answer.slab;
    };
    return {
      seal: (work, slab) => run('seal', work, slab),
      open: (work, slab) => run('open', work, slab),
      end: () => post(thread, { kind: 'end', session }),
    };
  }

  /** SHA-256 of the first `bytes` bytes of an upload, where all of them were sealed here in order; else undefined. */
  async digest(uploadId: string, bytes: number): Promise<Buffer | undefined> {
    const thread = this.#threadOf(uploadId);
    const answer = this.#ask(thread, (id) => ({ kind: 'digest', id, uploadId, bytes }));
    // a thread that died knew nothing that could not be read again
    const { digest } = await answer.catch((): Partial<SealingAnswer> => ({}));
    return digest && Buffer.from(digest);
  }

  /** Says where an upload's durable segments end; a digest that stands elsewhere is dropped. */
  settle(uploadId: string, bytes: number): void {
    post(this.#threadOf(uploadId), { kind: 'settle', uploadId, bytes });
  }

  /** Drops an upload's digest. */
  forget(uploadId: string): void {
    post(this.#threadOf(uploadId), { kind: 'forget', uploadId });
  }

  /** Ends the threads; what they had fails. */
  async close(): Promise<void> {
    this.#closed = true;
    await this.killThreads();
  }

  /** Ends the threads as a crash would: the next work starts others. */
  async killThreads(): Promise<void> {
    await Promise.all(this.#threads.map((thread) => thread?.worker.terminate()));
  }

  /** An upload has one thread, as long as that lives: its digest runs there. */
  #threadOf(uploadId: string): Thread {
    const index = Number.parseInt(uploadId.slice(-4), 16) % this.#size;
    const known = this.#threads[index];
    if (known?.alive) return known;
    const thread = this.#start();
    this.#threads[index] = thread;
    return thread;
  }

  #start(): Thread {
    if (this.#closed) throw unavailable();
    const worker = new Worker(new URL('./sealing-thread.js', import.meta.url), { name: 'sealing' });
    const thread: Thread = { worker, waiting: new Map(), alive: true };
    worker.unref();
    worker.on('message', (answer: SealingAnswer) => {
      const waiting = thread.waiting.get(answer.id);
      thread.waiting.delete(answer.id);
      if (thread.waiting.size === 0) worker.unref();
      waiting?.resolve(answer);
    });
    const died = (cause?: unknown): void => {
      thread.alive = false;
      for (const waiting of thread.waiting.values()) waiting.reject(unavailable(cause));
      thread.waiting.clear();
    };
    worker.on('error', died);
    worker.on('exit', () => died());
    return thread;
  }

  async #ask(
    thread: Thread,
    request: (id: number) => SealingRequest,
    handedOver: ArrayBuffer[] = [],
  ): Promise<SealingAnswer> {
    if (!thread.alive) throw unavailable();
    this.#next += 1;
    const id = this.#next;
    return await new Promise((resolve, reject) => {
      thread.waiting.set(id, { resolve, reject });
      // work that is waited for keeps the process alive, a thread that waits for work does not
      thread.worker.ref();
      post(thread, request(id), handedOver);
    });
  }
}

function post(thread: Thread, request: SealingRequest, handedOver: ArrayBuffer[] = []): void {
  if (thread.alive) thread.worker.postMessage(request, handedOver);
}

function unavailable(cause?: unknown): SluiceError {
  return new SluiceError('unavailable', 'a sealing thread ended', { cause });
}
