// A value that must never be printed by accident.
import { inspect } from 'node:util';

/** Holds a secret. Printing, logging, inspecting or serialising it gives `**redacted**`; only `reveal()` gives the value. */
export class Secret<T> {
  readonly #value: T;

  constructor(value: T) {
    this.#value = value;
  }

  /** The value itself. Call it at the last moment, never to store or log the result. */
  reveal(): T {
    return this.#value;
  }

  toString(): string {
    return '**redacted**';
  }

  toJSON(): string {
    return '**redacted**';
  }

  [inspect.custom](): string {
    return '**redacted**';
  }
}
