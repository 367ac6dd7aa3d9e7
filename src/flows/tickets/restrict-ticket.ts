// A restriction: everything of a ticket is kept, and nothing is done with it (domain DC4; Art. 18 GDPR).
import type { Context } from '../../context/context.js';
import { appendAudit } from '../../db/audit-log.js';
import { findTicket, lockTicket, markTicketRestricted, type TicketRow } from '../../db/tickets.js';
import { assertFound, assertSees } from '../../domain/access.js';
import { type Agent, actorOf } from '../../domain/actor.js';
import { assertRestrictable, assertRestricted } from '../../domain/ticket.js';
import { decideTogether } from './steps/decide-together.js';

/** What is to be done, and why in words. */
export interface Restriction {
  readonly ticketId: string;
  readonly restricted: boolean;
  readonly reason: string;
}

/**
 * Sets or lifts a restriction. Nothing of the ticket is fetched, sent, received anew or destroyed while it lies there; a
 * download that runs is cut within a second, an upload that began in time may end, and is kept. Where there is no officer
 * one lead proposes it, and another one does it.
 * @throws not_found, forbidden, own_proposal, ticket_restricted, ticket_not_restricted, ticket_erased
 */
export async function restrictTicket(
  ctx: Pick<Context, 'sql' | 'chain'>,
  agent: Agent,
  { ticketId, restricted, reason }: Restriction,
): Promise<{ ticket: TicketRow; proposed: boolean }> {
  const subject = { ticketId };
  return await ctx.sql.begin(async (tx) => {
    const ticket = await lockTicket(tx, ticketId);
    assertSees(agent, ticket, 'restrict-ticket', subject);
    if (restricted) assertRestrictable(ticket);
    else assertRestricted(ticket);
    const about = { actor: actorOf(agent), subject, note: reason };
    const asked = { ticketId, kind: 'restriction', act: restricted ? 'set' : 'lift' } as const;
    if ((await decideTogether(tx, agent, asked)) === 'proposed') {
      const facts = { kind: asked.kind, act: asked.act };
      await appendAudit(tx, ctx.chain, [{ action: 'ticket.proposed', ...about, facts }]);
      return { ticket, proposed: true };
    }
    await markTicketRestricted(tx, ticketId, restricted ? agent.id : null);
    const action = restricted ? 'ticket.restricted' : 'ticket.restriction_lifted';
    const changed = await findTicket(tx, ticketId);
    assertFound(changed);
    await appendAudit(tx, ctx.chain, [{ action, ...about, facts: {} }]);
    return { ticket: changed, proposed: false };
  });
}
