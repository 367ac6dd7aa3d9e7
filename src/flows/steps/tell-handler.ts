// Whoever answers for a ticket is told what happens on it; where nobody does, the leads are.
import type { Context } from '../../context/context.js';
import { newId } from '../../crypto/tokens.js';
import { listLeads, listNoticeReceivers } from '../../db/agents.js';
import type { Queryable } from '../../db/connect.js';
import { insertMessage, type MessageFacts } from '../../db/messages.js';
import { findTicket } from '../../db/tickets.js';

/** A mail about a ticket. */
export interface Notice {
  readonly template: string;
  readonly ticketId: string;
  readonly linkId?: string | undefined;
  readonly uploadId?: string | undefined;
  readonly facts?: MessageFacts | undefined;
}

/**
 * A mail to the handler or, where the account is frozen, has ended or may no longer see the ticket, to each lead; and one to
 * the team's address, if one is set. Of a ticket in the queue the leads are told and, where there is none, every handler. Where nobody
 * is left it is written for the handler all the same: sending finds that out
 * and tells the operators.
 */
export async function tellHandler(
  tx: Queryable,
  ctx: Pick<Context, 'config'>,
  notice: Notice,
): Promise<void> {
  const receivers = await listNoticeReceivers(tx, notice.ticketId);
  const handler = receivers.length > 0 ? undefined : await findTicket(tx, notice.ticketId);
  const ids = [...receivers.map(({ id }) => id), ...(handler?.handlerId ? [handler.handlerId] : [])];
  for (const agentId of ids)
    await insertMessage(tx, { ...notice, id: newId(), kind: 'mail', to: { agentId } });
  if (ctx.config.team !== undefined)
    await insertMessage(tx, { ...notice, id: newId(), kind: 'mail', to: { team: true } });
}

/** A mail to each lead but one. @returns to how many */
export async function tellLeads(tx: Queryable, notice: Notice, except?: string): Promise<number> {
  const leads = (await listLeads(tx)).filter(({ id }) => id !== except);
  for (const { id: agentId } of leads)
    await insertMessage(tx, { ...notice, id: newId(), kind: 'mail', to: { agentId } });
  return leads.length;
}
