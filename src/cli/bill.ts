// `sluice bill --month YYYY-MM`
import { defaultLocale } from '../domain/locale.js';
import { drawUpBill } from '../flows/operation/draw-up-bill.js';
import { billCsv, billLinesCsv } from '../pages/desk/bill.js';
import { type Command, demand, parseFlags, withContext } from './command.js';

/** The bill of a month as CSV: a row for each institution, or with `--lines` what is behind it. Exit 0. */
export const billCommand: Command = async (args) => {
  const flags = parseFlags(args, { month: { type: 'string' }, lines: { type: 'boolean' } });
  const month = demand(flags.month, 'month');
  return await withContext('bill', async (ctx) => {
    const { rows, lines } = await drawUpBill(ctx, month);
    const csv = flags.lines === true ? billLinesCsv(defaultLocale, lines) : billCsv(defaultLocale, rows);
    process.stdout.write(csv);
    return 0;
  });
};
