// Somebody stops answering for tickets: another agent gets the open ones, or the leads are told that nobody has them.
import { newId } from '../../../crypto/tokens.js';
import { findActiveAgent, findAgentByEmail, listLeads } from '../../../db/agents.js';
import type { Queryable } from '../../../db/connect.js';
import { insertMessage } from '../../../db/messages.js';
import { lockOpenTicketsOf, markTicketsHandler } from '../../../db/tickets.js';
import type { Actor } from '../../../domain/actor.js';
import type { AuditEvent } from '../../../domain/audit-event.js';
import { SluiceError } from '../../../errors.js';
import { alarmUnread } from '../../steps/tell-failure.js';

/** Who gets the tickets. `leads`: nobody yet; they stay as they are, and the leads are told */
export type HandOver = 'leads' | { readonly id: string } | { readonly email: string };

/**
 * Hands over every open ticket of an agent, in the transaction of what ends their work. What still waits to be mailed to them
 * goes to the next, as whatever happens from now on does.
 * @param to undefined: nobody was named
 * @returns what is to be recorded of it
 * @throws open_tickets where somebody must be named; not_found where the named one handles no tickets
 */
export async function handOver(
  tx: Queryable,
  actor: Actor,
  agentId: string,
  to: HandOver | undefined,
): Promise<AuditEvent[]> {
  const tickets = await lockOpenTicketsOf(tx, agentId);
  const count = tickets.length;
  if (count === 0) return [];
  if (to === undefined)
    throw new SluiceError(
      'open_tickets',
      `${count} open tickets: say who gets them, or leave them to the leads`,
      {
        extras: { openTickets: count },
      },
    );
  if (to === 'leads') {
    const leads = (await listLeads(tx)).filter(({ id }) => id !== agentId);
    for (const lead of leads) await tellCount(tx, lead.id, 'tickets-left', count);
    return leads.length > 0 ? [] : await alarmUnread(tx, agentId);
  }
  const next = 'id' in to ? await findActiveAgent(tx, to.id) : await findAgentByEmail(tx, to.email);
  if (next === undefined || next.id === agentId || !['handler', 'lead'].includes(next.role))
    throw new SluiceError('not_found', 'nobody who handles tickets has this account');
  await markTicketsHandler(tx, tickets, next.id);
  await tellCount(tx, next.id, 'tickets-given', count);
  const facts = { from: agentId, to: next.id };
  return tickets.map((ticketId) => ({
    ...{ action: 'ticket.reassigned' as const, actor },
    ...{ subject: { ticketId, agentId: next.id }, facts },
  }));
}

async function tellCount(tx: Queryable, agentId: string, template: string, count: number): Promise<void> {
  await insertMessage(tx, { id: newId(), kind: 'mail', template, to: { agentId }, facts: { count } });
}
