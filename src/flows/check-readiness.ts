// Whether this process can do its work now.
import type { Context } from '../context.js';
import { pingDatabase } from '../db/connect.js';
import type { AlarmKind } from '../domain/alarm.js';
import { findDegraded } from './steps/find-degraded.js';

/** What answers and what does not. */
export interface Readiness {
  readonly ready: boolean;
  readonly parts: Readonly<Record<'database' | 'objects' | 'keys', 'ok' | 'unavailable'>>;
  /** what is wrong and stops nobody; absent where nothing is, or the database does not say */
  readonly degraded?: readonly AlarmKind[];
}

/** Longer than this is no answer, in milliseconds. */
const patienceMs = 3000;

/** Asks Postgres and both stores, side by side. Never throws. */
export async function checkReadiness(
  ctx: Pick<Context, 'sql' | 'objects' | 'keys' | 'places' | 'config'>,
): Promise<Readiness> {
  let degraded: readonly AlarmKind[] = [];
  const watched = findDegraded(ctx).then((found) => {
    degraded = found;
  });
  const [database, objects, keys] = await Promise.all([
    answers(pingDatabase(ctx.sql)),
    answers(ctx.objects.check()),
    answers(ctx.keys.check()),
    answers(watched),
  ]);
  const parts = { database, objects, keys };
  const ready = Object.values(parts).every((part) => part === 'ok');
  return { ready, parts, ...(degraded.length > 0 && { degraded }) };
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
