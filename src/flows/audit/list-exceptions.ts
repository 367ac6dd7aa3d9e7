// Links that were issued past the rules, by somebody's word (domain MP1, MP2).
import type { Context } from '../../context/context.js';
import { type ExceptionRow, listExceptions as listRows } from '../../db/audit-log.js';
import { eventsOnPage, type Page, pageOf } from '../../domain/page.js';

export type { ExceptionRow } from '../../db/audit-log.js';

/** A page of them, newest first. @param before the number of the last one of the page before */
export async function listExceptions(
  ctx: Pick<Context, 'sql'>,
  before?: number,
): Promise<Page<ExceptionRow, number>> {
  const found = await listRows(ctx.sql, { before, limit: eventsOnPage + 1 });
  return pageOf(found, eventsOnPage, ({ seq }) => seq);
}
