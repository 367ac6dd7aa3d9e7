// Somebody must notice when nothing is destroyed any more: the service itself does.
import type { Context } from '../../context/context.js';
import { deleteAlarm, insertAlarm } from '../../db/alarms.js';
import { appendAudit } from '../../db/audit-log.js';
import { findSweepFacts } from '../../db/sweeps.js';
import { isSweepOverdue } from '../../domain/alarm.js';
import { tellOperators } from '../steps/tell-operators.js';

/**
 * Looks once. An overdue sweep is told to the operators by one mail, however many processes look and for as long as it
 * lasts; uploads go on.
 * @returns whether it is overdue
 */
export async function watchSweep(
  ctx: Pick<Context, 'sql' | 'chain' | 'config' | 'log'>,
): Promise<{ overdue: boolean }> {
  const facts = await findSweepFacts(ctx.sql);
  const overdue = isSweepOverdue(facts, ctx.config.sweepOverdueMinutes);
  if (!overdue) {
    await deleteAlarm(ctx.sql, 'sweep_overdue');
    return { overdue };
  }
  ctx.log.error('no sweep has ended for too long: nothing is destroyed');
  const lastSweepAt = facts.lastSweepAt?.toISOString() ?? '';
  await ctx.sql.begin(async (tx) => {
    if (!(await insertAlarm(tx, 'sweep_overdue'))) return;
    await tellOperators(tx, 'sweep-overdue', { lastSweepAt });
    await appendAudit(tx, ctx.chain, [
      { action: 'sweep.overdue', actor: { kind: 'system' }, subject: {}, facts: { lastSweepAt } },
    ]);
  });
  return { overdue };
}
