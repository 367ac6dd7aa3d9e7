// argon2id behind a queue. Every hash of the process goes through one hasher: each takes 19 MiB and a thread that
// file access needs too, so more than two at once would starve everything else.
import { randomBytes } from 'node:crypto';
import argon2 from 'argon2';
import { SluiceError } from '../errors.js';

/** Argon2id as OWASP's password storage cheat sheet gives it: 19 MiB, two passes, one lane. */
const PARAMETERS = { type: argon2.argon2id, memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;
/** What one hash takes, rounded up, in seconds; measured 0.024 on one core. Only for telling when to come again. */
const SECONDS_PER_HASH = 0.05;
/** Nobody is told to wait longer than this, in seconds. */
const MAX_RETRY_AFTER_SECONDS = 15;

/** Checks and makes password hashes, a few at a time, first come first served. */
export interface PasswordHasher {
  /**
   * A new hash of `text` in PHC string form, under a fresh salt. Hash what was normalised, never what was typed.
   * @throws busy where the queue is full; the signal's reason where it is aborted while waiting
   */
  hash(text: string, options?: { readonly signal?: AbortSignal }): Promise<string>;

  /**
   * Whether `text` is the password of `hash`.
   * @throws busy and the signal's reason as `hash`; internal where `hash` is no argon2 hash
   */
  verify(hash: string, text: string, options?: { readonly signal?: AbortSignal }): Promise<boolean>;

  /**
   * The same work as `verify`, for a link or an account that does not exist: the answer takes as long as a wrong
   * password and is always false. @throws busy and the signal's reason as `hash`
   */
  verifyNothing(text: string, options?: { readonly signal?: AbortSignal }): Promise<false>;

  /** hashes being computed now */
  readonly inFlight: number;
  /** callers that wait for their turn */
  readonly waiting: number;
}

interface Waiter {
  begin(): void;
}

/** At most `concurrency` at once, at most `queueLimit` waiting, in the order they came. */
class Turns {
  inFlight = 0;
  readonly queue: Waiter[] = [];
  readonly #concurrency: number;
  readonly #queueLimit: number;

  constructor(concurrency: number, queueLimit: number) {
    this.#concurrency = concurrency;
    this.#queueLimit = queueLimit;
  }

  async run<T>(work: () => Promise<T>, signal: AbortSignal | undefined): Promise<T> {
    signal?.throwIfAborted();
    if (this.inFlight < this.#concurrency) this.inFlight += 1;
    else await this.#wait(signal);
    try {
      return await work();
    } finally {
      // A turn is handed on, not given back: nobody who comes later can slip in between.
      const next = this.queue.shift();
      if (next === undefined) this.inFlight -= 1;
      else next.begin();
    }
  }

  #wait(signal: AbortSignal | undefined): Promise<void> {
    if (this.queue.length >= this.#queueLimit) {
      const seconds = Math.ceil((this.queue.length * SECONDS_PER_HASH) / this.#concurrency);
      const retryAfterSeconds = Math.min(MAX_RETRY_AFTER_SECONDS, Math.max(1, seconds));
      throw new SluiceError('busy', 'too many passwords wait to be checked', {
        extras: { retryAfterSeconds },
      });
    }
    return new Promise((resolve, reject) => {
      const leave = (): void => {
        this.queue.splice(this.queue.indexOf(waiter), 1);
        reject(signal?.reason);
      };
      const waiter: Waiter = {
        begin: () => {
          signal?.removeEventListener('abort', leave);
          resolve();
        },
      };
      signal?.addEventListener('abort', leave, { once: true });
      this.queue.push(waiter);
    });
  }
}

/** A hash of nobody's password, under the real parameters: random digest, so no text verifies against it. */
function hashOfNothing(): string {
  const { memoryCost, timeCost, parallelism } = PARAMETERS;
  const field = (bytes: number): string => randomBytes(bytes).toString('base64').replace(/=+$/, '');
  return `$argon2id$v=19$m=${memoryCost},t=${timeCost},p=${parallelism}$${field(16)}$${field(32)}`;
}

async function verifyHash(hash: string, text: string): Promise<boolean> {
  try {
    return await argon2.verify(hash, text);
  } catch (cause) {
    throw new SluiceError('internal', 'a stored password hash cannot be read', { cause });
  }
}

/**
 * A hasher with a queue of its own; a process has one.
 * @param concurrency hashes computed at once
 * @param queueLimit callers that may wait; the next is refused with `busy` and `retryAfterSeconds`
 */
export function createPasswordHasher({
  concurrency = 2,
  queueLimit = 256,
}: {
  readonly concurrency?: number;
  readonly queueLimit?: number;
} = {}): PasswordHasher {
  const turns = new Turns(concurrency, queueLimit);
  const nothing = hashOfNothing();
  return {
    hash: (text, options) => turns.run(() => argon2.hash(text, PARAMETERS), options?.signal),
    verify: (hash, text, options) => turns.run(() => verifyHash(hash, text), options?.signal),
    verifyNothing: async (text, options) => {
      await turns.run(() => verifyHash(nothing, text), options?.signal);
      return false;
    },
    get inFlight() {
      return turns.inFlight;
    },
    get waiting() {
      return turns.queue.length;
    },
  };
}
