// Somebody takes a ticket out of the team's queue. Decision 0041.
import type { Context } from '../../context/context.js';
import { appendAudit } from '../../db/audit-log.js';
import { findTicket, type TicketRow, takeTicket as take } from '../../db/tickets.js';
import { assertFound } from '../../domain/access.js';
import { type Agent, actorOf, mayBeGivenTickets } from '../../domain/actor.js';
import { assertOpen } from '../../domain/ticket.js';
import { SluiceError } from '../../errors.js';

/**
 * The agent answers for the ticket from now on. Of those who take it at once one statement picks one; for whoever has it already
 * nothing changes.
 * @throws not_found, forbidden, ticket_closed, ticket_taken where somebody else has it
 */
export async function takeTicket(
  ctx: Pick<Context, 'sql' | 'chain'>,
  agent: Agent,
  ticketId: string,
): Promise<TicketRow> {
  if (!mayBeGivenTickets(agent.role)) throw new SluiceError('forbidden');
  return await ctx.sql.begin(async (tx) => {
    const taken = await take(tx, ticketId, agent.id);
    const ticket = await findTicket(tx, ticketId);
    assertFound(ticket);
    if (!taken && ticket.handlerId !== agent.id && ticket.handlerId !== null)
      throw new SluiceError('ticket_taken', 'somebody else has it');
    assertOpen(ticket);
    if (taken)
      await appendAudit(tx, ctx.chain, [
        {
          action: 'ticket.taken',
          actor: actorOf(agent),
          subject: { ticketId, agentId: agent.id },
          facts: {},
        },
      ]);
    return ticket;
  });
}
