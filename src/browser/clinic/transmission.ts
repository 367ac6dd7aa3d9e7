// One upload from this window, with what a person may see and do of it. Views watch it; it knows no view.

import type { Mark } from '../workers/mark.js';
import { UnreadableFile } from '../workers/unreadable-file.js';
import type { Order } from '../workers/worker-messages.js';
import type { Meaning, Stop } from './answers.js';
import { FormSender } from './form-sender.js';
import { isOutdated, PartMissing } from './packing.js';
import { openOrder, type PieceSource } from './piece-source.js';
import type { Sender, SenderEvents, Sent, Way } from './sender.js';
import { Speedometer } from './speedometer.js';
import { deleteUpload, pieceBytes, TusSender, uploadPath } from './tus-sender.js';

export type Phase =
  | 'starting'
  | 'catching-up'
  | 'sending'
  | 'checking'
  | 'paused'
  | 'offline'
  | 'later'
  | 'network'
  | 'session';

/** What is to be seen now. Bytes and seconds. */
export interface Progress {
  readonly phase: Phase;
  readonly way: Way;
  readonly sent: number;
  readonly total: number;
  readonly bytesPerSecond: number | undefined;
  /** while catching up: bytes made again */
  readonly caughtUp: number;
}

/** Before anything is known. */
export const idle: Progress = {
  phase: 'starting',
  way: 'tus',
  sent: 0,
  total: 1,
  bytesPerSecond: undefined,
  caughtUp: 0,
};

/** How it ended. `ended`: the person ended it, or another window took it · `outdated`: the page must be loaded anew */
export type End =
  | 'done'
  | 'ended'
  | 'blocked'
  | 'outdated'
  | 'unloaded'
  | Exclude<Stop, { kind: 'session' }>
  | UnreadableFile;

/** What became of what was sent, as the service says it: there was nothing, it is gone, or that could not be made sure. */
export type Discarded = 'nothing' | 'deleted' | 'kept';

/** What is sent, what is known of it, and who is told. */
export interface Task {
  /** `/l/{token}` */
  readonly path: string;
  readonly order: Order;
  /** what arrived before */
  readonly before: { readonly id: string; readonly marks: readonly Mark[] } | undefined;
  announced(id: string, size: number, expires: number | undefined): Promise<void>;
  marked(mark: Mark): void;
  /** what was announced counts no more: it goes as one form */
  givenUp(): Promise<void>;
  watch(progress: Progress): void;
}

const phaseOf: Readonly<Record<Exclude<Meaning, 'ours'>, Phase>> = {
  lost: 'offline',
  later: 'later',
  'sign-in': 'network',
  refused: 'network',
  'too-large': 'network',
};
const waiting: ReadonlySet<Phase> = new Set<Phase>(['offline', 'later', 'network']);

/** An upload on its way. */
export class Transmission {
  readonly #task: Task;
  readonly #speed = new Speedometer();
  #sender: Sender | undefined;
  #tus: TusSender | undefined;
  #progress: Progress = idle;
  #lock: WakeLockSentinel | undefined;
  #over = false;

  constructor(task: Task) {
    this.#task = task;
  }

  /** @returns how it ended */
  async run(): Promise<End> {
    document.addEventListener('visibilitychange', this.#looked);
    await this.#keepAwake();
    let source: (PieceSource & { close(): void }) | undefined;
    try {
      source = await openOrder(this.#task.order, pieceBytes, {
        marks: this.#task.before?.marks ?? [],
        marked: (mark) => this.#task.marked(mark),
        catchingUp: (caughtUp) => this.#show({ phase: 'catching-up', caughtUp }),
      });
      return await this.#sendAll(source);
    } catch (error) {
      this.#sender?.end();
      if (error instanceof PartMissing) return (await isOutdated()) ? 'outdated' : 'unloaded';
      return error instanceof UnreadableFile ? error : new UnreadableFile('', [], 'unknown');
    } finally {
      source?.close();
      document.removeEventListener('visibilitychange', this.#looked);
      await this.#lock?.release().catch(() => undefined);
    }
  }

  pause(): void {
    this.#sender?.pause();
    this.#speed.forget();
    this.#show({ phase: 'paused', bytesPerSecond: undefined });
  }

  resume(): void {
    this.#show({ phase: 'starting' });
    this.#sender?.resume();
  }

  /** The password of the link was given again. */
  sessionIsBack(): void {
    if (this.#progress.phase === 'session') this.resume();
  }

  /** Ends it here; what was sent stays, for another window to go on. */
  end(): void {
    this.#over = true;
    this.#sender?.end();
  }

  /** Ends it and deletes what was sent. */
  async stop(): Promise<Discarded> {
    this.end();
    return await this.#discard();
  }

  async #discard(): Promise<Discarded> {
    const { path, before } = this.#task;
    const upload = this.#tus?.upload ?? (before && uploadPath(path, before.id));
    if (upload === undefined) return 'nothing';
    return (await deleteUpload(upload)) ? 'deleted' : 'kept';
  }

  async #sendAll(source: PieceSource): Promise<End> {
    const { path, before } = this.#task;
    this.#show({ total: source.size });
    const task = {
      path,
      id: before?.id,
      announced: async (id: string, expires: number | undefined) =>
        await this.#task.announced(id, source.size, expires),
    };
    this.#tus = new TusSender(task, source, this.#events());
    const end = await this.#sendBy(this.#tus);
    if (end !== 'blocked') return end;
    await this.#discard();
    await this.#task.givenUp();
    this.#show({ sent: 0, bytesPerSecond: undefined });
    return await this.#sendBy(new FormSender(path, source, this.#events()));
  }

  /** Sends by one way; where the password of the link is needed again it waits for that. */
  async #sendBy(sender: Sender): Promise<End> {
    this.#sender = sender;
    if (this.#over) return 'ended';
    for (;;) {
      const end: Sent = await sender.run();
      if (typeof end !== 'object' || end.kind !== 'session') return end;
      sender.pause();
      this.#show({ phase: 'session', bytesPerSecond: undefined });
    }
  }

  #events(): SenderEvents {
    return {
      progress: (sent) => this.#sent(sent),
      trouble: (what) => this.#show({ phase: what === undefined ? 'sending' : phaseOf[what] }),
      way: (way) => this.#show({ way }),
      checking: () => this.#show({ phase: 'checking' }),
    };
  }

  #sent(sent: number): void {
    const bytesPerSecond = this.#speed.at(sent, performance.now());
    const { phase } = this.#progress;
    const still = phase === 'paused' || phase === 'session' || phase === 'checking' ? phase : 'sending';
    this.#show({ phase: still, sent, bytesPerSecond });
  }

  #show(change: Partial<Progress>): void {
    const halted = this.#progress.phase === 'paused' || this.#progress.phase === 'session';
    if (halted && change.phase !== undefined && waiting.has(change.phase)) return;
    this.#progress = { ...this.#progress, ...change };
    this.#task.watch(this.#progress);
  }

  /** A computer that sleeps sends nothing; the browser takes the lock away whenever the window is hidden. */
  readonly #keepAwake = async (): Promise<void> => {
    if (document.visibilityState !== 'visible' || !('wakeLock' in navigator)) return;
    this.#lock = await navigator.wakeLock.request('screen').catch(() => undefined);
  };

  readonly #looked = (): void => {
    void this.#keepAwake();
    // whoever comes back from the window with the password need press nothing
    if (document.visibilityState === 'visible') this.sessionIsBack();
  };
}
