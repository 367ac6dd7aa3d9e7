// Somebody looks at a ticket who does not answer for it (domain MM1): on record once a session.
import type { Context } from '../../context/context.js';
import { appendAudit } from '../../db/audit-log.js';
import { findLink } from '../../db/links.js';
import { insertTicketView } from '../../db/ticket-proposals.js';
import { findTicket } from '../../db/tickets.js';
import { type Agent, actorOf } from '../../domain/actor.js';

/** @param view what was shown, by its id; `viewer`: hash of the session or token that it was shown to */
export async function noteView(
  ctx: Pick<Context, 'sql' | 'chain'>,
  agent: Agent,
  view: { readonly of: 'ticket' | 'link'; readonly id: string; readonly viewer: Buffer },
): Promise<void> {
  const { of, id, viewer } = view;
  const ticketId = of === 'ticket' ? id : (await findLink(ctx.sql, id))?.ticketId;
  const ticket = ticketId === undefined ? undefined : await findTicket(ctx.sql, ticketId);
  if (ticket === undefined || ticket.handlerId === agent.id) return;
  await ctx.sql.begin(async (tx) => {
    if (!(await insertTicketView(tx, viewer, ticket.id))) return;
    const subject = { ticketId: ticket.id };
    await appendAudit(tx, ctx.chain, [
      { action: 'ticket.viewed', actor: actorOf(agent, ticket), subject, facts: {} },
    ]);
  });
}
