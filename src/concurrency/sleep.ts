import { setTimeout } from 'node:timers/promises';

/**
 * Resolves after `ms` milliseconds, or as soon as the signal is aborted: whoever must know which it was asks the signal.
 */
export async function sleep(ms: number, signal?: AbortSignal): Promise<void> {
  await setTimeout(ms, undefined, { signal }).catch(() => undefined);
}
