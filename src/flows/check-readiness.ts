// Whether this process can do its work now.
import type { Context } from '../context.js';
import { pingDatabase } from '../db/connect.js';

/** What answers and what does not. */
export interface Readiness {
  readonly ready: boolean;
  readonly parts: Readonly<Record<'database' | 'objects' | 'keys', 'ok' | 'unavailable'>>;
}

/** Longer than this is no answer, in milliseconds. */
const patienceMs = 3000;

/** Asks Postgres and both stores, side by side. Never throws. */
export async function checkReadiness(ctx: Pick<Context, 'sql' | 'objects' | 'keys'>): Promise<Readiness> {
  const [database, objects, keys] = await Promise.all([
    answers(pingDatabase(ctx.sql)),
    answers(ctx.objects.check()),
    answers(ctx.keys.check()),
  ]);
  const parts = { database, objects, keys };
  return { ready: Object.values(parts).every((part) => part === 'ok'), parts };
}

async function answers(asked: Promise<void>): Promise<'ok' | 'unavailable'> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<'unavailable'>((resolve) => {
    timer = setTimeout(() => resolve('unavailable'), patienceMs);
  });
  try {
    return await Promise.race([
      asked.then(
        () => 'ok' as const,
        () => 'unavailable' as const,
      ),
      late,
    ]);
  } finally {
    clearTimeout(timer);
  }
}
