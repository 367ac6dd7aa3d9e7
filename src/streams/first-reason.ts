// Guarantees that a transfer ends for the reason that came first: what is undone afterwards (a stream that is closed, a
// connection that goes) fails in its own way, and must not be told in the place of it.

/** Why one transfer ends. Made before its first byte is read. */
export class FirstReason {
  #noted: { readonly reason: unknown } | undefined;

  /** @param signal what may end the transfer from outside; its reason counts from the moment it is aborted */
  constructor(signal: AbortSignal) {
    if (signal.aborted) this.#note(signal.reason);
    else signal.addEventListener('abort', () => this.#note(signal.reason), { once: true });
  }

  /** Passes everything on and notes what the stream ends with. Put it behind all that may refuse bytes. */
  async *watch(source: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array, void, undefined> {
    try {
      yield* source;
    } catch (error) {
      this.#note(error);
      throw error;
    }
  }

  /** @returns what came first, `thrown` being the last thing that is known */
  or(thrown: unknown): unknown {
    this.#note(thrown);
    return this.#noted?.reason;
  }

  #note(reason: unknown): void {
    this.#noted ??= { reason };
  }
}
