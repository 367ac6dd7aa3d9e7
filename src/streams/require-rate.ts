// Guarantees that a source keeps coming: a sender who trickles or falls silent is cut off.
import { Readable } from 'node:stream';
import { SluiceError } from '../errors.js';
import type { ByteTransform } from './byte-transform.js';

/** Time, as {@link requireRate} needs it. */
export interface RateClock {
  /** milliseconds on a scale that never goes back */
  now(): number;
  /** Calls back once after `ms` milliseconds; what is returned calls it off. */
  after(ms: number, callback: () => void): () => void;
}

const systemClock: RateClock = {
  now: () => performance.now(),
  after: (ms, callback) => {
    const timer = setTimeout(callback, ms);
    return () => clearTimeout(timer);
  },
};

const tooLate = Symbol('the window is over');

/** The source's next piece, or `tooLate` after `ms`; the timer is gone either way. */
async function nextWithin<T>(next: Promise<T>, ms: number, clock: RateClock): Promise<T | typeof tooLate> {
  let callOff = (): void => undefined;
  const deadline = new Promise<typeof tooLate>((resolve) => {
    callOff = clock.after(ms, () => resolve(tooLate));
  });
  try {
    return await Promise.race([next, deadline]);
  } finally {
    callOff();
  }
}

/** The least that an uploader must bring: slower than any modem, faster than a held socket. */
export const leastRate = { bytesPerWindow: 8 * 1024, windowMs: 60_000 } as const;

/**
 * Refuses a source that brings fewer than `bytesPerWindow` bytes in any window of `windowMs` milliseconds, and one that
 * is silent altogether. Only time spent waiting for the source counts: a slow reader behind is not the sender's fault.
 * The stream's last window may end early. Put it directly behind the body: a `Readable` is destroyed when it is too
 * slow, since a pending read cannot be called off in another way.
 * @param clock absent: the system's
 * @throws too_slow with `bytesPerWindow` and `windowMs`
 */
export function requireRate(options: {
  readonly bytesPerWindow: number;
  readonly windowMs: number;
  readonly clock?: RateClock;
}): ByteTransform {
  const { bytesPerWindow, windowMs, clock = systemClock } = options;
  return async function* rated(source) {
    const iterator = source[Symbol.asyncIterator]();
    let windowBytes = 0;
    let waitedMs = 0;
    let silent = false;
    let ended = false;
    try {
      while (!ended) {
        const next = iterator.next();
        let since = clock.now();
        let result = await nextWithin(next, Math.max(0, windowMs - waitedMs), clock);
        while (result === tooLate && windowBytes >= bytesPerWindow) {
          windowBytes = 0;
          waitedMs = 0;
          since = clock.now();
          result = await nextWithin(next, windowMs, clock);
        }
        if (result === tooLate) {
          silent = true;
          next.catch(() => undefined); // nobody waits for it any more, and ending the source may fail it
          throw new SluiceError('too_slow', 'the sender is too slow', {
            extras: { bytesPerWindow, windowMs },
          });
        }
        waitedMs += clock.now() - since;
        ended = result.done === true;
        if (result.done === true) return;
        windowBytes += result.value.length;
        yield result.value;
      }
    } finally {
      if (!ended) await endSource(source, iterator, silent);
    }
  };
}

/** A generator would end only after its pending read, so a silent one is told to end and not waited for. */
async function endSource(
  source: AsyncIterable<Uint8Array>,
  iterator: AsyncIterator<Uint8Array>,
  silent: boolean,
): Promise<void> {
  if (source instanceof Readable) source.destroy();
  const returned = Promise.resolve(iterator.return?.()).catch(() => undefined);
  if (!silent) await returned;
}
