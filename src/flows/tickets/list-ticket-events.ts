// What happened on a ticket, in pages, newest first: what its page has no room for.
import type { Context } from '../../context/context.js';
import { type AuditRow, listTicketEvents as findEvents } from '../../db/audit-log.js';
import { findTicket } from '../../db/tickets.js';
import { assertSees } from '../../domain/access.js';
import type { Agent } from '../../domain/actor.js';
import { type Page, pageOf, partsShown } from '../../domain/page.js';

/** @param before the number of the last event of the page before @throws not_found, also for other handlers' tickets */
export async function listTicketEvents(
  ctx: Pick<Context, 'sql'>,
  agent: Agent,
  ticketId: string,
  before: number | undefined,
): Promise<Page<AuditRow & { readonly note: string | null }, number>> {
  assertSees(agent, await findTicket(ctx.sql, ticketId), 'show-ticket', { ticketId });
  const found = await findEvents(ctx.sql, ticketId, { before, limit: partsShown + 1 });
  return pageOf(found, partsShown, ({ seq }) => seq);
}
