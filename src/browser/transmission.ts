// One upload from this window, with what a person may see and do of it. Views watch it; it knows no view.
import { fileSource, type PieceSource, packedSource } from './piece-source.js';
import { Speedometer } from './speedometer.js';
import { deleteUpload, pieceBytes, type Stop, TusSender } from './tus-sender.js';
import { UnreadableFile } from './unreadable-file.js';
import type { PackOrder } from './worker-messages.js';

export type Phase = 'starting' | 'catching-up' | 'sending' | 'checking' | 'paused' | 'offline' | 'session';

/** What is to be seen now. Bytes and seconds. */
export interface Progress {
  readonly phase: Phase;
  readonly sent: number;
  readonly total: number;
  readonly bytesPerSecond: number | undefined;
  /** while catching up: bytes made again */
  readonly caughtUp: number;
}

/** How it ended. */
export type End = 'done' | 'ended' | Exclude<Stop, { kind: 'session' }> | UnreadableFile;

/** What is sent: an archive as it is, or one that is packed on the way. */
export type Cargo =
  | { readonly kind: 'own'; readonly file: File }
  | { readonly kind: 'packed'; readonly order: PackOrder };

/** Starts the packing worker; the one address that the page's policy lets become script. */
export function startWorker(): Worker {
  return new Worker(trustedWorkerAddress as unknown as string, { type: 'module' });
}

interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL(url: string): string },
  ): { createScriptURL(url: string): unknown };
}
const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
const policy = trustedTypes?.createPolicy('sluice', {
  createScriptURL: (url) => {
    if (url !== PACK_WORKER_ADDRESS) throw new TypeError('not the packing worker');
    return url;
  },
});
const trustedWorkerAddress = policy?.createScriptURL(PACK_WORKER_ADDRESS) ?? PACK_WORKER_ADDRESS;

/** Opens the cargo; its length is known then. @throws UnreadableFile */
export async function openCargo(cargo: Cargo, caughtUp: (bytes: number) => void): Promise<PieceSource> {
  if (cargo.kind === 'own') return fileSource(cargo.file);
  return await packedSource(startWorker, cargo.order, pieceBytes, { catchingUp: caughtUp });
}

/** An upload on its way. */
export class Transmission {
  readonly #upload: string;
  readonly #sender: TusSender;
  readonly #speed = new Speedometer();
  readonly #watch: (progress: Progress) => void;
  #progress: Progress;
  #lock: WakeLockSentinel | undefined;

  constructor(upload: string, source: PieceSource, watch: (progress: Progress) => void) {
    this.#upload = upload;
    this.#watch = watch;
    this.#progress = {
      phase: 'starting',
      sent: 0,
      total: source.size,
      bytesPerSecond: undefined,
      caughtUp: 0,
    };
    this.#sender = new TusSender(upload, source, {
      progress: (sent) => this.#sent(sent),
      connection: (lost) => this.#show(lost ? { phase: 'offline' } : { phase: 'sending' }),
      checking: () => this.#show({ phase: 'checking' }),
    });
  }

  /** Bytes that are made again after a reload. */
  caughtUp(bytes: number): void {
    this.#show({ phase: 'catching-up', caughtUp: bytes });
  }

  /** @returns how it ended */
  async run(): Promise<End> {
    document.addEventListener('visibilitychange', this.#keepAwake);
    await this.#keepAwake();
    try {
      for (;;) {
        const end = await this.#sender.run();
        if (typeof end !== 'object' || end.kind !== 'session') return end;
        this.#show({ phase: 'session' });
        this.#sender.pause();
      }
    } catch (error) {
      this.#sender.end();
      return error instanceof UnreadableFile ? error : new UnreadableFile('');
    } finally {
      document.removeEventListener('visibilitychange', this.#keepAwake);
      await this.#lock?.release().catch(() => undefined);
    }
  }

  pause(): void {
    this.#sender.pause();
    this.#speed.forget();
    this.#show({ phase: 'paused', bytesPerSecond: undefined });
  }

  resume(): void {
    this.#show({ phase: 'starting' });
    this.#sender.resume();
  }

  /** Ends it and deletes what was sent. */
  async stop(): Promise<void> {
    this.#sender.end();
    await deleteUpload(this.#upload);
  }

  #sent(sent: number): void {
    const bytesPerSecond = this.#speed.at(sent, performance.now());
    const { phase } = this.#progress;
    const still = phase === 'paused' || phase === 'checking' ? phase : 'sending';
    this.#show({ phase: still, sent, bytesPerSecond });
  }

  #show(change: Partial<Progress>): void {
    if (this.#progress.phase === 'paused' && change.phase === 'offline') return;
    this.#progress = { ...this.#progress, ...change };
    this.#watch(this.#progress);
  }

  /** A computer that sleeps sends nothing; the browser takes the lock away whenever the window is hidden. */
  readonly #keepAwake = async (): Promise<void> => {
    if (document.visibilityState !== 'visible' || !('wakeLock' in navigator)) return;
    this.#lock = await navigator.wakeLock.request('screen').catch(() => undefined);
  };
}
