// Somebody who handles a ticket writes a note for colleagues. It is erased with the ticket's other words.
import type { Context } from '../../context/context.js';
import { appendAudit } from '../../db/audit-log.js';
import { lockTicket } from '../../db/tickets.js';
import { assertHandles } from '../../domain/access.js';
import { type Agent, actorOf } from '../../domain/actor.js';
import { assertOpen } from '../../domain/ticket.js';

/** @throws not_found, ticket_closed */
export async function addNote(
  ctx: Pick<Context, 'sql' | 'chain'>,
  agent: Agent,
  { ticketId, note }: { readonly ticketId: string; readonly note: string },
): Promise<void> {
  await ctx.sql.begin(async (tx) => {
    const ticket = await lockTicket(tx, ticketId);
    assertHandles(agent, ticket, 'add-note', { ticketId });
    assertOpen(ticket);
    await appendAudit(tx, ctx.chain, [
      { action: 'ticket.noted', actor: actorOf(agent, ticket), subject: { ticketId }, facts: {}, note },
    ]);
  });
}
