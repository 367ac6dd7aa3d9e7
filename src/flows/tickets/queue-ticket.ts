// Whoever handles a ticket puts it back into the team's queue, for anybody to take.
import type { Context } from '../../context/context.js';
import { appendAudit } from '../../db/audit-log.js';
import { lockTicket, markTicketHandler, type TicketRow } from '../../db/tickets.js';
import { assertAssigns } from '../../domain/access.js';
import { type Agent, actorOf } from '../../domain/actor.js';
import { assertOpen } from '../../domain/ticket.js';

/**
 * Nobody answers for the ticket from now on. A download that runs is cut, and what was authorised cannot be fetched before
 * somebody took the ticket. One that is in the queue stays as it is.
 * @throws not_found, ticket_closed
 */
export async function queueTicket(
  ctx: Pick<Context, 'sql' | 'chain'>,
  agent: Agent,
  ticketId: string,
): Promise<TicketRow> {
  return await ctx.sql.begin(async (tx) => {
    const ticket = await lockTicket(tx, ticketId);
    assertAssigns(agent, ticket, 'queue-ticket', { ticketId });
    assertOpen(ticket);
    const { handlerId: from } = ticket;
    if (from === null) return ticket;
    await markTicketHandler(tx, ticketId, null);
    await appendAudit(tx, ctx.chain, [
      {
        action: 'ticket.queued',
        actor: actorOf(agent, ticket),
        subject: { ticketId, agentId: from },
        facts: { from },
      },
    ]);
    return { ...ticket, handlerId: null };
  });
}
