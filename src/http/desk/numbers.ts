// The numbers at the desk, as pictures and as tables to take away.
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { SluiceError } from '../../errors.js';
import { drawUpBill } from '../../flows/operation/draw-up-bill.js';
import { showNumbers } from '../../flows/operation/show-numbers.js';
import { csvOf } from '../../locales/csv.js';
import { billCsv, billLinesCsv } from '../../pages/desk/bill.js';
import { type NumberTableName, numbersPage, numberTables, periods } from '../../pages/desk/numbers.js';
import { agentOf } from '../front/guard-routes.js';
import { localeOf } from '../front/request-facts.js';
import { type DeskOptions, html } from './sign-in.js';

const query = {
  querystring: {
    type: 'object',
    properties: { weeks: { type: 'string', maxLength: 3 }, month: { type: 'string', maxLength: 7 } },
  },
} as const;

/** Registers /desk/numbers. */
export function numbersPages(app: FastifyInstance, { ctx }: Pick<DeskOptions, 'ctx'>): void {
  app.get('/numbers', { schema: { hide: true, ...query } }, async (request, reply) => {
    const weeks = weeksOf(request);
    const numbers = await showNumbers(ctx, weeks);
    return html(
      reply,
      numbersPage({ locale: localeOf(request), agent: agentOf(request), weeks, numbers, month: lastMonth() }),
    );
  });

  const sendBill = async (request: FastifyRequest, reply: FastifyReply, name: string) => {
    const { month = '' } = request.query as { month?: string };
    const { rows, lines } = await drawUpBill(ctx, month);
    const locale = localeOf(request);
    return await reply
      .type('text/csv; charset=utf-8; header=present')
      .header('content-disposition', `attachment; filename="sluice-${month}-${name}"`)
      .send(name === 'bill.csv' ? billCsv(locale, rows) : billLinesCsv(locale, lines));
  };

  app.get('/numbers/:table', { schema: { hide: true, ...query } }, async (request, reply) => {
    const { table } = request.params as { table: string };
    if (table === 'bill.csv' || table === 'bill-lines.csv') return await sendBill(request, reply, table);
    const name = /^([a-z-]+)\.csv$/.exec(table)?.[1] ?? '';
    if (!isTable(name)) throw new SluiceError('not_found');
    const locale = localeOf(request);
    const { head, rows } = numberTables[name](locale, await showNumbers(ctx, weeksOf(request)));
    return await reply
      .type('text/csv; charset=utf-8; header=present')
      .header('content-disposition', `attachment; filename="sluice-${name}.csv"`)
      .send(csvOf(locale, [head, ...rows.map((row) => row.map(({ raw }) => raw))]));
  });
}

const isTable = (name: string): name is NumberTableName => Object.hasOwn(numberTables, name);

/** One of the periods that are offered; the usual one for anything else. */
function weeksOf(request: FastifyRequest): number {
  const asked = Number((request.query as { weeks?: string }).weeks);
  return periods.find((weeks) => weeks === asked) ?? 12;
}

/** The month before this one, `YYYY-MM`, UTC: the latest that is over. */
function lastMonth(): string {
  const now = new Date();
  return new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - 1, 1)).toISOString().slice(0, 7);
}
