// Who has a ticket, for a colleague who came upon it.
import type { Context } from '../../context/context.js';
import { findActiveAgent } from '../../db/agents.js';
import { findTicket } from '../../db/tickets.js';
import type { Agent } from '../../domain/actor.js';
import { mayBeGivenTickets } from '../../domain/actor.js';

/**
 * Told to those alone who could be given the ticket, so that they know whom to ask for it: nothing else of it is.
 * @returns undefined for everybody else, for what does not exist, and where nobody active has it
 */
export async function findHandler(
  ctx: Pick<Context, 'sql'>,
  agent: Agent,
  ticketId: string,
): Promise<{ readonly name: string } | undefined> {
  if (!mayBeGivenTickets(agent.role)) return undefined;
  const ticket = await findTicket(ctx.sql, ticketId);
  return ticket === undefined || ticket.handlerId === null
    ? undefined
    : await findActiveAgent(ctx.sql, ticket.handlerId);
}
