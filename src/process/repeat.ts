// What a process does again and again beside serving.
import { sleep } from '../concurrency/sleep.js';
import type { Context } from '../context/context.js';

/** Acts until the signal. What fails is logged and tried again: no loop ends by an error. @param everyMs the pause between */
export async function repeat(
  ctx: Pick<Context, 'log'>,
  loop: { readonly stopping: AbortSignal; readonly everyMs: number; readonly failed: string },
  act: () => Promise<'at once' | 'after a pause'>,
): Promise<void> {
  while (!loop.stopping.aborted) {
    let again: Awaited<ReturnType<typeof act>> = 'after a pause';
    try {
      again = await act();
    } catch (err) {
      ctx.log.warn({ err }, loop.failed);
    }
    if (again === 'after a pause') await sleep(loop.everyMs, loop.stopping);
  }
}
