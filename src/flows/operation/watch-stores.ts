// A process that is set to other stores than those where the uploads lie must be noticed before somebody misses a file.
import type { Context } from '../../context/context.js';
import { deleteLapsedAlarms } from '../../db/alarms.js';
import { alarmLapsesMinutes } from '../../domain/alarm.js';
import { settleStores } from '../steps/check-stores.js';
import { raiseAlarm } from '../steps/raise-alarm.js';

/**
 * Looks once: records the places where none are yet or nothing lies in the old ones, and tells the operators where they
 * differ. Until that is mended this process takes no uploads and calls nothing absent; what lies there can be fetched.
 * @returns whether they differ
 */
export async function watchStores(
  ctx: Pick<Context, 'sql' | 'chain' | 'places' | 'log'>,
): Promise<{ changed: boolean }> {
  const change = await settleStores(ctx);
  if (change !== undefined) {
    ctx.log.error({ change }, 'the stores are not those where the uploads lie: no uploads are taken');
    await raiseAlarm(ctx, 'stores_changed');
  }
  const lapsing = ['stores_changed', 'stores_emptied', 'master_key_unknown', 'storage_full'] as const;
  await deleteLapsedAlarms(ctx.sql, lapsing, alarmLapsesMinutes);
  return { changed: change !== undefined };
}
