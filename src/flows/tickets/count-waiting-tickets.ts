// How much waits for somebody: for the counter of a window that nobody looks at.
import type { Context } from '../../context/context.js';
import { countDeskTickets } from '../../db/desk-tickets.js';
import { countUnassigned } from '../../db/tickets.js';
import { type Agent, workedBy } from '../../domain/actor.js';

/** A window says "99" for more. */
const countedAtMost = 99;

/** Files that wait to be fetched on the agent's own tickets (those of whom they cover for too), and tickets in the queue. */
export async function countWaitingTickets(
  ctx: Pick<Context, 'sql'>,
  agent: Agent,
): Promise<{ readonly arrived: number; readonly unassigned: number }> {
  const mine = {
    handlers: workedBy(agent),
    state: 'open',
    search: undefined,
    attentions: ['arrived'],
  } as const;
  const [arrived, unassigned] = await Promise.all([
    countDeskTickets(ctx.sql, mine, countedAtMost),
    countUnassigned(ctx.sql),
  ]);
  return { arrived, unassigned: Math.min(unassigned, countedAtMost) };
}
