// What both stores do with the bytes going in and coming out.
import { Readable } from 'node:stream';
import { SluiceError } from '../../errors.js';
import type { ByteRange } from './object-store.js';

/**
 * Passes `body` on, one chunk asked for at a time, and ends at once when `signal` fires, even if the body stalls.
 * A body that is left early is told so (`return()`), but never waited for: a stalled one would not answer.
 * @throws the signal's reason, or whatever the body throws
 */
export async function* untilAborted(
  body: AsyncIterable<Uint8Array>,
  signal: AbortSignal | undefined,
): AsyncGenerator<Uint8Array, void, void> {
  signal?.throwIfAborted();
  const source = body[Symbol.asyncIterator]();
  // One promise per chunk: racing every chunk against one long-lived promise would keep all of them in memory.
  let interrupt: ((reason: unknown) => void) | undefined;
  const onAbort = (): void => interrupt?.(signal?.reason);
  signal?.addEventListener('abort', onAbort, { once: true });
  let ended = false;
  try {
    while (true) {
      const step = await new Promise<IteratorResult<Uint8Array, unknown>>((resolve, reject) => {
        interrupt = reject;
        source.next().then(resolve, reject);
      });
      if (step.done) {
        ended = true;
        return;
      }
      signal?.throwIfAborted();
      if (step.value.byteLength > 0) yield step.value;
      signal?.throwIfAborted();
    }
  } finally {
    signal?.removeEventListener('abort', onAbort);
    if (!ended) Promise.resolve(source.return?.()).catch(() => {});
  }
}

/**
 * Passes on a body that must have exactly `length` bytes. The chunk that makes them full is held back until the body
 * has ended, so a receiver that counts never takes a body that is too long for a whole one.
 * @throws internal when it is shorter or longer; whatever the body throws
 */
export async function* exactly(
  body: AsyncIterable<Uint8Array>,
  length: number,
): AsyncGenerator<Uint8Array, void, void> {
  let left = length;
  let last: Uint8Array | undefined;
  for await (const chunk of body) {
    if (chunk.byteLength === 0) continue;
    left -= chunk.byteLength;
    if (left < 0) throw new SluiceError('internal', 'a part has more bytes than were announced');
    if (left > 0) yield chunk;
    else last = chunk;
  }
  if (left > 0) throw new SluiceError('internal', 'a part has fewer bytes than were announced');
  if (last) yield last;
}

/** Releases each chunk when the next is asked for: for a reader that has done with one by then. */
export async function* releasing(
  body: AsyncIterable<Uint8Array>,
  release: ((chunk: Uint8Array) => void) | undefined,
): AsyncGenerator<Uint8Array, void, void> {
  for await (const chunk of body) {
    yield chunk;
    release?.(chunk);
  }
}

/**
 * A stream that asks its body for a chunk only when it is asked for one itself. `Readable.from` asks for the next while
 * one is still in the pipe; piped, this asks when the other end has written all of the one before.
 */
export function oneByOne(body: AsyncIterable<Uint8Array>): Readable {
  const source = body[Symbol.asyncIterator]();
  return new Readable({
    highWaterMark: 0,
    read() {
      source.next().then(
        (step) => this.push(step.done ? null : step.value),
        (error: Error) => this.destroy(error),
      );
    },
    destroy(error, done) {
      // a body that stalls would not answer: told, and not waited for
      Promise.resolve(source.return?.()).catch(() => {});
      done(error);
    },
  });
}

/** An empty stream, for a range of no bytes. */
export function noBytes(): Readable {
  return Readable.from([], { objectMode: false });
}

/**
 * Refuses a range that is not made of whole, non-negative numbers, or that ends beyond `objectBytes` where that is known.
 * @throws invalid_request
 */
export function requireRange(range: ByteRange, objectBytes = Number.MAX_SAFE_INTEGER): void {
  const { offset, length } = range;
  if (!Number.isSafeInteger(offset) || !Number.isSafeInteger(length) || offset < 0 || length < 0) {
    throw new SluiceError('invalid_request', 'a byte range is two whole numbers');
  }
  if (offset + length > objectBytes) throw rangeOutside();
}

/** The error for a range that reaches beyond the end of its object. */
export function rangeOutside(cause?: unknown): SluiceError {
  return new SluiceError('invalid_request', 'the byte range lies outside the object', { cause });
}

/** What the operating system says when a disk, or somebody's share of it, is full. */
const fullCodes: readonly unknown[] = ['ENOSPC', 'EDQUOT'];

/**
 * `storage_unavailable` with what was being done, or `storage_full`; an error that is ours already passes through
 * unchanged.
 */
export function storageUnavailable(doing: string, cause: unknown): SluiceError {
  if (cause instanceof SluiceError) return cause;
  const full = cause instanceof Error && 'code' in cause && fullCodes.includes(cause.code);
  return new SluiceError(full ? 'storage_full' : 'storage_unavailable', `${doing} failed${reasonOf(cause)}`, {
    cause,
  });
}

/** A short reason that cannot hold personal data: the system's or the protocol's own error name. */
function reasonOf(cause: unknown): string {
  if (!(cause instanceof Error)) return '';
  const code = 'code' in cause && typeof cause.code === 'string' ? cause.code : cause.name;
  return /^[A-Za-z0-9_.-]{1,60}$/.test(code) ? `: ${code}` : '';
}
