// The bill of a month, with the lines behind it.
import type { Context } from '../../context/context.js';
import { listBillLines } from '../../db/numbers.js';
import { type BillLine, type BillRow, billOf, readMonth } from '../../domain/bill.js';
import { SluiceError } from '../../errors.js';

/** A month's bill. */
export interface Bill {
  readonly rows: readonly BillRow[];
  readonly lines: readonly BillLine[];
}

/** Draws it up from what remains when people are erased. @param month `YYYY-MM`, UTC @throws invalid_request for no month */
export async function drawUpBill(ctx: Pick<Context, 'sql' | 'config'>, month: string): Promise<Bill> {
  const period = readMonth(month);
  if (period === undefined)
    throw new SluiceError('invalid_request', 'a month is YYYY-MM', { extras: { fields: ['month'] } });
  const lines = await listBillLines(ctx.sql, period);
  return { lines, rows: billOf(lines, ctx.config.billTerms) };
}
