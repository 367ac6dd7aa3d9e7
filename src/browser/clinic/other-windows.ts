// Two windows with one link: the one that sends holds a lock, so that no other begins, and hands over what it has to a window
// that is asked to go on in its place.
import type { Chosen } from './add-files.js';
import { type KeptUpload, linkKey } from './memory.js';

/** All that is needed to go on with an upload. */
export interface HandedOver {
  /** absent where nothing was announced yet */
  readonly upload: KeptUpload | undefined;
  readonly words: readonly string[] | undefined;
  readonly chosen: readonly Chosen[];
  readonly handles: readonly FileSystemHandle[];
}

type Message =
  | { readonly kind: 'ask'; readonly by: string }
  | { readonly kind: 'hand'; readonly to: string; readonly what: HandedOver }
  | { readonly kind: 'session' };

/** For how long a window that sends is waited for, in milliseconds. */
const answerMs = 8_000;

/** The windows of one link in this browser. */
export class OtherWindows {
  readonly #lock: string;
  readonly #channel: BroadcastChannel | undefined;
  readonly #id = crypto.randomUUID();
  #free: (() => void) | undefined;
  #give: ((hand: (what: HandedOver) => void) => void) | undefined;
  #session: (() => void) | undefined;
  #taken: ((what: HandedOver) => void) | undefined;

  private constructor(key: string) {
    this.#lock = `sluice-sending:${key}`;
    if (!('BroadcastChannel' in globalThis)) return;
    this.#channel = new BroadcastChannel(`sluice:${key}`);
    this.#channel.onmessage = ({ data }: MessageEvent<Message>) => this.#heard(data);
  }

  /** @param path `/l/{token}` */
  static async of(path: string): Promise<OtherWindows> {
    return new OtherWindows(await linkKey(path));
  }

  /** Whether another window sends by this link. */
  async isSending(): Promise<boolean> {
    if (!('locks' in navigator) || this.#free !== undefined) return false;
    const { held = [] } = await navigator.locks.query();
    return held.some(({ name }) => name === this.#lock);
  }

  /**
   * Waits until no other window sends by this link any more.
   * @returns whether that came: not where the browser cannot tell, nor behind the signal
   */
  async whenFree(signal: AbortSignal): Promise<boolean> {
    if (!('locks' in navigator) || this.#free !== undefined) return false;
    const came = await navigator.locks.request(this.#lock, { signal }, () => true).catch(() => false);
    return came && !signal.aborted;
  }

  /**
   * Makes this window the one that sends.
   * @param give is called when another window asks to go on in its place
   * @returns false where another one is that already
   */
  async claim(give: (hand: (what: HandedOver) => void) => void): Promise<boolean> {
    const alone = await this.#hold();
    if (alone) this.#give = give;
    return alone;
  }

  async #hold(): Promise<boolean> {
    if (this.#free !== undefined || !('locks' in navigator)) return true;
    return await new Promise((resolve) => {
      const hold = async (lock: Lock | null) => {
        resolve(lock !== null);
        if (lock === null) return;
        await new Promise<void>((free) => {
          this.#free = free;
        });
      };
      void navigator.locks.request(this.#lock, { ifAvailable: true }, hold).catch(() => resolve(true));
    });
  }

  /** This window sends no more. */
  release(): void {
    this.#give = undefined;
    this.#free?.();
    this.#free = undefined;
  }

  /** Asks the window that sends to hand over. @returns nothing where it does not answer: it may be asleep */
  async takeOver(): Promise<HandedOver | undefined> {
    const what = await new Promise<HandedOver | undefined>((resolve) => {
      const timer = setTimeout(() => resolve(undefined), answerMs);
      this.#taken = (handed) => {
        clearTimeout(timer);
        resolve(handed);
      };
      this.#say({ kind: 'ask', by: this.#id });
    });
    this.#taken = undefined;
    for (let waited = 0; what !== undefined && waited < 50 && (await this.isSending()); waited += 1)
      await new Promise((resolve) => setTimeout(resolve, 100));
    return what;
  }

  /** Tells all windows that the password was given again. */
  tellSession(): void {
    this.#say({ kind: 'session' });
  }

  /** @param back is called when the password was given again in another window */
  onSession(back: () => void): void {
    this.#session = back;
  }

  #heard(message: Message): void {
    if (message.kind === 'session') this.#session?.();
    else if (message.kind === 'hand' && message.to === this.#id) this.#taken?.(message.what);
    else if (message.kind === 'ask')
      this.#give?.((what) => this.#say({ kind: 'hand', to: message.by, what }));
  }

  #say(message: Message): void {
    try {
      this.#channel?.postMessage(message);
    } catch {
      if (message.kind !== 'hand') return;
      // not every browser hands handles from window to window; without them the person is asked once more after a reload
      const chosen = message.what.chosen.map((each) => ({ ...each, handle: undefined }));
      this.#channel?.postMessage({ ...message, what: { ...message.what, chosen, handles: [] } });
    }
  }
}
