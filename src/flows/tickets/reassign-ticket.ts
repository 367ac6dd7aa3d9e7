// A ticket is given to a colleague: by whoever handles it, or by a lead.
import type { Context } from '../../context/context.js';
import { findActiveAgent } from '../../db/agents.js';
import { appendAudit } from '../../db/audit-log.js';
import { lockTicket, markTicketHandler, type TicketRow } from '../../db/tickets.js';
import { assertAssigns } from '../../domain/access.js';
import { type Agent, actorOf, mayBeGivenTickets } from '../../domain/actor.js';
import { assertOpen } from '../../domain/ticket.js';
import { SluiceError } from '../../errors.js';

/** @throws not_found (the ticket, or nobody who handles tickets), ticket_closed, ticket_unassigned where it must be taken first */
export async function reassignTicket(
  ctx: Pick<Context, 'sql' | 'chain'>,
  agent: Agent,
  request: { ticketId: string; agentId: string },
): Promise<TicketRow> {
  const { ticketId, agentId } = request;
  return await ctx.sql.begin(async (tx) => {
    const ticket = await lockTicket(tx, ticketId);
    assertAssigns(agent, ticket, 'reassign-ticket', { ticketId });
    assertOpen(ticket);
    const next = await findActiveAgent(tx, agentId);
    if (next === undefined || !mayBeGivenTickets(next.role)) throw new SluiceError('not_found');
    if (ticket.handlerId === agentId) return ticket;
    await markTicketHandler(tx, ticketId, agentId);
    const facts = { from: ticket.handlerId, to: agentId };
    await appendAudit(tx, ctx.chain, [
      { action: 'ticket.reassigned', actor: actorOf(agent, ticket), subject: { ticketId, agentId }, facts },
    ]);
    return { ...ticket, handlerId: agentId };
  });
}
