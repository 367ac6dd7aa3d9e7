// A lead gives a ticket to another agent.
import type { Context } from '../../context/context.js';
import { findActiveAgent } from '../../db/agents.js';
import { appendAudit } from '../../db/audit-log.js';
import { lockTicket, markTicketHandler } from '../../db/tickets.js';
import { assertHandles } from '../../domain/access.js';
import { type Agent, actorOf, mayBeGivenTickets } from '../../domain/actor.js';
import { assertOpen } from '../../domain/ticket.js';
import { SluiceError } from '../../errors.js';

/** @throws not_found (the ticket, or nobody who handles tickets), forbidden, ticket_closed */
export async function reassignTicket(
  ctx: Pick<Context, 'sql' | 'chain'>,
  agent: Agent,
  request: { ticketId: string; agentId: string },
): Promise<void> {
  const { ticketId, agentId } = request;
  if (agent.role !== 'lead') throw new SluiceError('forbidden');
  await ctx.sql.begin(async (tx) => {
    const ticket = await lockTicket(tx, ticketId);
    assertHandles(agent, ticket, 'reassign-ticket', { ticketId });
    assertOpen(ticket);
    const next = await findActiveAgent(tx, agentId);
    if (next === undefined || !mayBeGivenTickets(next.role)) throw new SluiceError('not_found');
    await markTicketHandler(tx, ticketId, agentId);
    const facts = { from: ticket.handlerId, to: agentId };
    await appendAudit(tx, ctx.chain, [
      { action: 'ticket.reassigned', actor: actorOf(agent), subject: { ticketId, agentId }, facts },
    ]);
  });
}
