// The desk's list: what needs attention comes first.
import type { Context } from '../context.js';
import { type DeskTicketRow, listDeskTickets } from '../db/desk-tickets.js';
import type { Agent } from '../domain/actor.js';
import type { Attention } from '../domain/attention.js';
import type { TicketState } from '../domain/ticket.js';

export type { DeskTicketRow };

const shown = 200;

/** A handler's own tickets; a lead's and the data-protection officer's are all. At most 200. */
export async function surveyTickets(
  ctx: Pick<Context, 'sql'>,
  agent: Agent,
  filter: { state?: TicketState | undefined; q?: string | undefined; attention?: Attention | undefined },
): Promise<DeskTicketRow[]> {
  return await listDeskTickets(ctx.sql, {
    handlerId: agent.role === 'handler' ? agent.id : undefined,
    state: filter.state,
    search: filter.q === undefined || filter.q.trim() === '' ? undefined : filter.q.trim(),
    attention: filter.attention,
    limit: shown,
  });
}
