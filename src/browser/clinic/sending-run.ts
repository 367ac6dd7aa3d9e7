// Sends what was chosen, to an end that is known: what is said of it then was asked, not guessed. A file that is written to
// meanwhile lets it start anew; another window may go on in the place of this one.
import { passphraseOf } from '../../domain/passphrase.js';
import { UnreadableFile } from '../workers/unreadable-file.js';
import type { Order } from '../workers/worker-messages.js';
import type { Chosen, Selection } from './add-files.js';
import type { Stop } from './answers.js';
import type { KeptUpload, Memory } from './memory.js';
import type { HandedOver, OtherWindows } from './other-windows.js';
import { isOutdated } from './packing.js';
import { standingOf } from './standing.js';
import { type Discarded, type End, type Progress, Transmission } from './transmission.js';
import type { Say } from './wording.js';

/** What is to be sent. */
export interface Cargo {
  readonly selection: Selection;
  /** of the files; absent for an archive that is sent as it is */
  readonly words: readonly string[] | undefined;
  /** an upload that is continued; without one a new one is announced */
  readonly before: KeptUpload | undefined;
}

/** What is to be shown at the end. */
export type Outcome =
  | { readonly kind: 'receipt' }
  /** the person ended it */
  | { readonly kind: 'ended'; readonly problem: string | undefined }
  /** another window goes on, or was sending already */
  | { readonly kind: 'moved' }
  | { readonly kind: 'elsewhere' }
  /** something is to be chosen again; the rest is still chosen */
  | { readonly kind: 'choose'; readonly selection: Selection; readonly problem: string }
  | { readonly kind: 'failed'; readonly reason: string; readonly next: 'anew' | 'receipt' | 'reload' }
  /** the password of the link is needed */
  | { readonly kind: 'password' }
  /** the page is older than the service */
  | { readonly kind: 'renew' };

/** How often files are read anew by themselves: what is being written all the time is told of instead. */
const anewAtMost = 2;

interface Surroundings {
  /** `/l/{token}` */
  readonly path: string;
  readonly say: Say;
  readonly memory: Memory;
  readonly windows: OtherWindows;
  watch(progress: Progress): void;
  /** something to know while it goes on */
  notice(text: string): void;
}

/** One run from the button to the end. */
export class SendingRun {
  readonly #around: Surroundings;
  #transmission: Transmission | undefined;
  #cargo: Cargo | undefined;
  #hand: ((what: HandedOver) => void) | undefined;
  #stopped: Promise<Discarded> | undefined;

  constructor(around: Surroundings) {
    this.#around = around;
    around.windows.onSession(() => this.#transmission?.sessionIsBack());
  }

  pause(): void {
    this.#transmission?.pause();
  }

  resume(): void {
    this.#transmission?.resume();
  }

  /** Ends it and deletes what was sent. */
  stop(): void {
    this.#stopped ??= this.#transmission?.stop() ?? Promise.resolve('nothing');
  }

  async start(cargo: Cargo): Promise<Outcome> {
    const { windows } = this.#around;
    const alone = await windows.claim((hand) => {
      this.#hand = hand;
      this.#transmission?.end();
    });
    if (!alone) return { kind: 'elsewhere' };
    try {
      return await this.#send(cargo);
    } finally {
      windows.release();
    }
  }

  async #send(first: Cargo): Promise<Outcome> {
    let cargo = first;
    for (let anew = 0; ; anew += 1) {
      this.#cargo = cargo;
      const transmission = this.#transmit(cargo);
      this.#transmission = transmission;
      const end = await transmission.run();
      if (!(end instanceof UnreadableFile)) return await this.#outcome(end);
      const discarded = await transmission.stop();
      await this.#around.memory.forgetUpload();
      const next = anew < anewAtMost && end.why !== 'unknown' ? await readAnew(cargo, end) : undefined;
      if (next === undefined) return this.#unreadable(cargo, end, discarded);
      const { say, notice } = this.#around;
      const why = say(end.why === 'differs' ? 'sending-differs' : 'sending-changed', { name: end.fileName });
      notice(why + became(say, discarded));
      cargo = next;
    }
  }

  #transmit({ selection, words, before }: Cargo): Transmission {
    const { path, memory } = this.#around;
    const packing = before?.packing ?? {
      salt: [...crypto.getRandomValues(new Uint8Array(16))],
      time: Date.now(),
    };
    const order = orderOf(selection.chosen, words, packing);
    // words that were made and are not used are none: an archive that goes as it is has a password of its own
    memory.keep({ words });
    return new Transmission({
      path,
      order,
      before: before && { id: before.id, marks: before.marks },
      announced: async (id, size, expires) => {
        const files = await memory.files(selection.chosen);
        const upload = { id, size, files, packing: words && packing, marks: [] };
        memory.keep({ upload, renewedAt: undefined });
        await memory.keepHandles(selection.handles, expires);
      },
      marked: (mark) => {
        const { upload } = memory;
        if (upload !== undefined) memory.keep({ upload: { ...upload, marks: [...upload.marks, mark] } });
      },
      givenUp: async () => await memory.forgetUpload(),
      watch: (progress) => this.#around.watch(progress),
    });
  }

  async #outcome(end: Exclude<End, UnreadableFile>): Promise<Outcome> {
    const { say, memory } = this.#around;
    switch (end) {
      case 'done':
        await memory.forgetUpload();
        memory.keepSent(this.#cargo?.selection.chosen.map(({ path }) => path) ?? []);
        return { kind: 'receipt' };
      case 'ended':
        return await this.#ended();
      case 'blocked':
        await memory.forgetUpload();
        return { kind: 'failed', reason: say('failed-blocked'), next: 'reload' };
      case 'outdated':
        return { kind: 'renew' };
      case 'unloaded':
        return { kind: 'failed', reason: say('failed-unloaded'), next: 'reload' };
      default:
        return await stopOutcome(this.#around, end, memory.upload?.id);
    }
  }

  /** By the person's hand, or by that of another window. */
  async #ended(): Promise<Outcome> {
    const { say, memory } = this.#around;
    if (this.#stopped === undefined && this.#hand !== undefined && this.#cargo !== undefined) {
      const { selection, words } = this.#cargo;
      this.#hand({ upload: memory.upload, words, ...selection });
      await memory.forget();
      return { kind: 'moved' };
    }
    const discarded = await this.#stopped;
    await memory.forget();
    return { kind: 'ended', problem: discarded === 'kept' ? say('sending-not-deleted') : undefined };
  }

  #unreadable(cargo: Cargo, end: UnreadableFile, discarded: Discarded): Outcome {
    const { say } = this.#around;
    const more = became(say, discarded);
    if (end.files.length === 0)
      return { kind: 'failed', reason: say('failed-memory') + more, next: 'reload' };
    const { chosen, handles } = cargo.selection;
    const names = end.files.slice(0, 5).map((index) => say('quoted', { name: chosen[index]?.path ?? '' }));
    return {
      kind: 'choose',
      selection: { chosen: chosen.filter((_, index) => !end.files.includes(index)), handles },
      problem: say('changed-choose', { names: names.join(', '), count: end.files.length }) + more,
    };
  }
}

/** Why an upload does not go on, as the service tells it. @param own id of the upload of this window */
export async function stopOutcome(
  { path, say, memory }: Pick<Surroundings, 'path' | 'say' | 'memory'>,
  stop: Stop,
  own: string | undefined,
): Promise<Outcome> {
  if (stop.kind === 'session') return { kind: 'password' };
  if (stop.kind === 'unknown' && (await isOutdated())) return { kind: 'renew' };
  const standing = await standingOf(path);
  if (standing.kind === 'used') {
    await (standing.uploadId === own ? memory.forgetUpload() : memory.forget());
    if (standing.uploadId === own) return { kind: 'receipt' };
    return { kind: 'failed', reason: say('failed-other'), next: 'receipt' };
  }
  if (standing.kind === 'session') return { kind: 'password' };
  if (standing.kind === 'ended') await memory.forget();
  else await memory.forgetUpload();
  if (standing.kind === 'ended') return { kind: 'failed', reason: standing.detail, next: 'anew' };
  if (stop.kind !== 'gone')
    return { kind: 'failed', reason: stop.detail ?? say('failed-unknown'), next: 'anew' };
  return {
    kind: 'failed',
    reason: say(standing.kind === 'open' ? 'failed-gone' : 'failed-unsure'),
    next: 'anew',
  };
}

function orderOf(
  chosen: readonly Chosen[],
  words: readonly string[] | undefined,
  packing: { readonly salt: readonly number[]; readonly time: number },
): Order {
  const files = chosen.map(({ file }) => file);
  const names = chosen.map(({ path }) => path);
  // a handle for each of very many files is more than browsers like to hand to a worker
  const handles = chosen.length <= handedHandles ? chosen.map(({ handle }) => handle) : undefined;
  if (words === undefined) return { kind: 'own', files, names, handles };
  const salt = Uint8Array.from(packing.salt);
  return { kind: 'packed', files, names, handles, passphrase: passphraseOf(words), salt, time: packing.time };
}

const handedHandles = 5_000;

function became(say: Say, discarded: Discarded): string {
  if (discarded === 'nothing') return '';
  return ` ${say(discarded === 'deleted' ? 'sending-deleted' : 'sending-not-deleted')}`;
}

/** The same files as they are now, for a new upload; nothing where the person must choose or look again. */
async function readAnew(
  { selection, words }: Cargo,
  { files, why }: UnreadableFile,
): Promise<Cargo | undefined> {
  // an archive of one's own was judged as it was
  if (words === undefined) return undefined;
  const chosen: Chosen[] = [];
  for (const [index, each] of selection.chosen.entries()) {
    const file = await each.handle?.getFile().catch(() => undefined);
    if (file === undefined && files.includes(index)) return undefined;
    chosen.push(file === undefined ? each : { ...each, file });
  }
  if (why === 'changed' && files.length === 0) return undefined;
  return { selection: { ...selection, chosen }, words, before: undefined };
}
