// Somebody at the desk looks at a ticket, or at the list, and wants to see at once what happens.
import type { Context } from '../../context/context.js';
import { findTicket } from '../../db/tickets.js';
import { assertSees } from '../../domain/access.js';
import { type Agent, maySee } from '../../domain/actor.js';

/**
 * Calls `changed` whenever something happened on the ticket or, without one, on any that the agent sees in the list; also
 * when something may have been missed. It may be called for nothing: whoever is told reads anew.
 * @returns ends it
 * @throws not_found, also for other handlers' tickets
 */
export async function followTickets(
  ctx: Pick<Context, 'sql' | 'ticketChanges'>,
  agent: Agent,
  { ticketId, changed }: { readonly ticketId: string | undefined; readonly changed: () => void },
): Promise<() => void> {
  if (ticketId !== undefined)
    assertSees(agent, await findTicket(ctx.sql, ticketId), 'follow-tickets', { ticketId });
  return ctx.ticketChanges.follow({
    changed: (id, handlerId) => {
      const meant = ticketId === undefined ? maySee(agent, { handlerId }) : id === ticketId;
      if (meant) changed();
    },
    missed: changed,
  });
}
