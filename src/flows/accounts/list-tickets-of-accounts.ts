// What would be left behind by an account that ends or is frozen.
import type { Context } from '../../context/context.js';
import { listOpenTickets } from '../../db/tickets.js';
import type { Agent } from '../../domain/actor.js';

/** Open tickets that are named beside an account; the count tells of the rest. */
const namedTickets = 20;

/** The oldest open tickets of each account, for whoever may see tickets; nobody else learns more than how many. */
export async function listTicketsOfAccounts(
  ctx: Pick<Context, 'sql'>,
  agent: Agent,
): Promise<{ id: string; reference: string; handlerId: string }[]> {
  return agent.role === 'lead' ? await listOpenTickets(ctx.sql, namedTickets) : [];
}
