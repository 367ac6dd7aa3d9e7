// For what must not be given up because somebody holds a lock.
import { sleep } from '../concurrency/sleep.js';
import { isHeldUp } from './transaction-limiter.js';

/** So long it is tried, in milliseconds: bytes were sent for it, or somebody was told. */
const patienceMs = 60_000;
const pauseMs = 100;

/**
 * Does it again as long as nothing but others held it up, which leaves nothing behind.
 * @param act a transaction of its own
 * @throws what `act` throws; after a minute also that it was held up
 */
export async function retryWhileLocked<T>(act: () => Promise<T>, limitMs = patienceMs): Promise<T> {
  const until = performance.now() + limitMs;
  for (;;) {
    try {
      return await act();
    } catch (error) {
      if (!isHeldUp(error) || performance.now() >= until) throw error;
      await sleep(pauseMs);
    }
  }
}
