// Something is wrong with the service itself: operators are told once for as long as it lasts.
import type { Context } from '../../context/context.js';
import { insertAlarm } from '../../db/alarms.js';
import { appendAudit } from '../../db/audit-log.js';
import type { ToldAlarm } from '../../domain/alarm.js';
import { tellOperators } from './tell-operators.js';

/** A mail to each operator and an entry in the chain, unless that has been done since it began. */
export async function raiseAlarm(ctx: Pick<Context, 'sql' | 'chain'>, kind: ToldAlarm): Promise<void> {
  await ctx.sql.begin(async (tx) => {
    if (!(await insertAlarm(tx, kind))) return;
    await tellOperators(tx, 'alarm', { kind });
    await appendAudit(tx, ctx.chain, [
      { action: 'alarm.raised', actor: { kind: 'system' }, subject: {}, facts: { kind } },
    ]);
  });
}
