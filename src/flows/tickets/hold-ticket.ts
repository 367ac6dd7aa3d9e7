// A legal hold: nothing of a ticket is purged or erased until it is lifted (domain DC4).
import type { Context } from '../../context/context.js';
import { appendAudit } from '../../db/audit-log.js';
import { findTicket, lockTicket, markTicketHeld, type TicketRow } from '../../db/tickets.js';
import { assertFound, assertSees } from '../../domain/access.js';
import { type Agent, actorOf } from '../../domain/actor.js';
import { assertHeld, assertHoldable } from '../../domain/ticket.js';
import { decideTogether } from './steps/decide-together.js';

/** What is to be done, and why in words. */
export interface Hold {
  readonly ticketId: string;
  readonly held: boolean;
  readonly reason: string;
}

/**
 * Sets or lifts a legal hold. It takes the ticket's lock, for which the sweep's claims wait: an upload is either claimed
 * before, and then on its way out, or kept. Closing stays possible.
 * Where there is no officer one lead proposes it, and another one does it.
 * @throws not_found, forbidden, own_proposal, ticket_held, ticket_not_held, ticket_erased
 */
export async function holdTicket(
  ctx: Pick<Context, 'sql' | 'chain'>,
  agent: Agent,
  { ticketId, held, reason }: Hold,
): Promise<{ ticket: TicketRow; proposed: boolean }> {
  const subject = { ticketId };
  return await ctx.sql.begin(async (tx) => {
    const ticket = await lockTicket(tx, ticketId);
    assertSees(agent, ticket, 'hold-ticket', subject);
    if (held) assertHoldable(ticket);
    else assertHeld(ticket);
    const about = { actor: actorOf(agent), subject, note: reason };
    const asked = { ticketId, kind: 'hold', act: held ? 'set' : 'lift' } as const;
    if ((await decideTogether(tx, agent, asked)) === 'proposed') {
      const facts = { kind: asked.kind, act: asked.act };
      await appendAudit(tx, ctx.chain, [{ action: 'ticket.proposed', ...about, facts }]);
      return { ticket, proposed: true };
    }
    await markTicketHeld(tx, ticketId, held ? agent.id : null);
    const action = held ? 'ticket.held' : 'ticket.hold_lifted';
    const changed = await findTicket(tx, ticketId);
    assertFound(changed);
    await appendAudit(tx, ctx.chain, [{ action, ...about, facts: {} }]);
    return { ticket: changed, proposed: false };
  });
}
