// argon2id behind a queue. Every hash of the process goes through one hasher: each takes 19 MiB and a thread that
// file access needs too, so more than two at once would starve everything else.
import { randomBytes } from 'node:crypto';
import argon2 from 'argon2';
import { SluiceError } from '../errors.js';
import { type Asker, anyAgent, busyFor, FairQueue } from './fair-queue.js';
import { ImitatedTime } from './imitated-time.js';

/** Argon2id as OWASP's password storage cheat sheet gives it: 19 MiB, two passes, one lane. */
const PARAMETERS = { type: argon2.argon2id, memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;
/** What one hash takes, rounded up, in seconds; measured 0.024 on one core. Only for telling when to come again. */
const SECONDS_PER_HASH = 0.05;
/** Nobody is told to wait longer than this, in seconds. */
const MAX_RETRY_AFTER_SECONDS = 15;

/** Strangers who wait for an answer about nobody, at most: each costs a timer. */
const STRANGERS_AT_ONCE = 2048;

/** `asker`: whose turn it takes (absent: some agent's). `signal`: gives the place up while waiting */
export interface HashOptions {
  readonly asker?: Asker;
  readonly signal?: AbortSignal;
}

/** Checks and makes password hashes, a few at a time: lanes take turns, then links and accounts, then who came first. */
export interface PasswordHasher {
  /**
   * A new hash of `text` in PHC string form, under a fresh salt. Hash what was normalised, never what was typed.
   * @throws busy where the queue is full; the signal's reason where it is aborted while waiting
   */
  hash(text: string, options?: HashOptions): Promise<string>;

  /**
   * Whether `text` is the password of `hash`.
   * @throws busy and the signal's reason as `hash`; internal where `hash` is no argon2 hash
   */
  verify(hash: string, text: string, options?: HashOptions): Promise<boolean>;

  /**
   * For a link or an account that does not exist: the answer takes as long as `verify` just took others in the same lane, the waiting
   * for a key's first place included, and is always false. It takes no place in the queue: whoever makes addresses up holds up
   * nobody who has one.
   * @param options `lane`: what was asked about (absent: an agent)
   * @throws busy only where thousands ask at once; the signal's reason
   */
  verifyNothing(
    text: string,
    options?: Pick<HashOptions, 'signal'> & { readonly lane?: Asker['lane'] },
  ): Promise<false>;

  /** hashes being computed now */
  readonly inFlight: number;
  /** callers that wait for their turn */
  readonly waiting: number;
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
 * @param queueLimit callers that may wait in each lane; the next is refused with `busy` and `retryAfterSeconds`
 */
export function createPasswordHasher({
  concurrency = 2,
  queueLimit = 256,
}: {
  readonly concurrency?: number;
  readonly queueLimit?: number;
} = {}): PasswordHasher {
  const later = (waiting: number) =>
    busyFor((waiting * SECONDS_PER_HASH) / concurrency, MAX_RETRY_AFTER_SECONDS);
  const turns = new FairQueue(concurrency, queueLimit, later);
  const nothing = hashOfNothing();
  // one more than the queue does at once, now and then: without it the first answer about nobody would come too early
  const imitation = () =>
    new ImitatedTime(
      () => verifyHash(nothing, 'nobody'),
      STRANGERS_AT_ONCE,
      () => later(0),
    );
  // one for each lane: where links are flooded an account that exists does not wait, and so none that does not may
  const imitated = { links: imitation(), agents: imitation() };
  const verify: PasswordHasher['verify'] = async (hash, text, { asker = anyAgent, signal } = {}) =>
    await turns.run(
      asker,
      async (firstSince) => {
        const right = await verifyHash(hash, text);
        imitated[asker.lane].note(performance.now() - firstSince);
        return right;
      },
      signal,
    );
  return {
    hash: (text, { asker = anyAgent, signal } = {}) =>
      turns.run(asker, () => argon2.hash(text, PARAMETERS), signal),
    verify,
    verifyNothing: async (_text, { lane = anyAgent.lane, signal } = {}) => {
      await imitated[lane].take(signal);
      return false;
    },
    get inFlight() {
      return turns.inFlight;
    },
    get waiting() {
      return turns.waiting;
    },
  };
}
