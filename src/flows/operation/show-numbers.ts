// What the work amounts to: transfers, how long they took, what SMS cost.
import type { Context } from '../../context/context.js';
import { listArrivals, listDestructions, listSmsMonths, type WeekRow } from '../../db/numbers.js';
import { type SmsBill, smsBills } from '../../domain/sms-cost.js';

export type { WeekRow };

/** Numbers of the last weeks. */
export interface Numbers {
  readonly arrivals: readonly WeekRow[];
  readonly destructions: readonly WeekRow[];
  readonly sms: readonly SmsBill[];
}

/** Adds up what remains when people are erased, so it holds for closed tickets too. @param weeks 1 to 104 */
export async function showNumbers(ctx: Pick<Context, 'sql' | 'config'>, weeks: number): Promise<Numbers> {
  const [arrivals, destructions, months] = await Promise.all([
    listArrivals(ctx.sql, weeks),
    listDestructions(ctx.sql, weeks),
    listSmsMonths(ctx.sql, weeks),
  ]);
  return { arrivals, destructions, sms: smsBills(months, ctx.config.smsTerms) };
}
