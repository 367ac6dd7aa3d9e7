// A handler looks over their tickets; a lead or the data-protection officer over all.
import type { Context } from '../../context/context.js';
import { listTickets as findTickets, type TicketRow } from '../../db/tickets.js';
import { type Agent, workedBy } from '../../domain/actor.js';
import type { TicketState } from '../../domain/ticket.js';

/** Tickets on one page. */
const pageSize = 50;

/**
 * One page, newest first.
 * @param filter `unassigned`: those in the team's queue alone; `cursor` is `nextCursor` of the page before
 */
export async function listTickets(
  ctx: Pick<Context, 'sql'>,
  agent: Agent,
  filter: {
    state?: TicketState | undefined;
    q?: string | undefined;
    cursor?: string | undefined;
    unassigned?: boolean | undefined;
  },
): Promise<{ tickets: TicketRow[]; nextCursor: string | null }> {
  const tickets = await findTickets(ctx.sql, {
    handlers: filter.unassigned === true ? null : agent.role === 'handler' ? workedBy(agent) : undefined,
    state: filter.state,
    search: filter.q === '' ? undefined : filter.q,
    before: filter.cursor,
    limit: pageSize + 1,
  });
  const page = tickets.slice(0, pageSize);
  return { tickets: page, nextCursor: tickets.length > pageSize ? (page.at(-1)?.id ?? null) : null };
}
