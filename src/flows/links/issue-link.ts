// A handler issues a one-time link: its address by mail, its password by SMS or by phone (domain MP4).
import type { Context } from '../../context/context.js';
import { appendAudit } from '../../db/audit-log.js';
import { claimIdempotencyKey } from '../../db/idempotency.js';
import { lockTicket } from '../../db/tickets.js';
import { assertHandles } from '../../domain/access.js';
import type { Agent } from '../../domain/actor.js';
import { assertSameRequest } from '../../domain/idempotency.js';
import { assertOpen } from '../../domain/ticket.js';
import {
  linkRequestHash,
  type NewLink,
  prepareLink,
  type WrittenLink,
  writeLink,
} from './steps/write-link.js';

/** What a handler says when issuing a link on a ticket. */
export interface LinkRequest extends NewLink {
  readonly ticketId: string;
}

/** What came of it; a repeat shows no secrets. */
export type IssuedLink =
  | { readonly id: string; readonly repeated: true }
  | (WrittenLink & { readonly repeated: false });

type Edges = Pick<Context, 'sql' | 'chain' | 'config' | 'masterKeys' | 'passwords' | 'renderSms'>;

/**
 * Issues a link. Mail and SMS are written to the outbox in the same transaction and sent after it.
 * @throws not_found, ticket_closed, agreement_required, contact_not_authorised, invalid_phone, phone_country_refused, sms_limit, idempotency_key_reused, busy
 */
export async function issueLink(
  ctx: Edges,
  agent: Agent,
  request: LinkRequest,
  idempotencyKey?: string,
): Promise<IssuedLink> {
  const { ticketId } = request;
  const prepared = await prepareLink(ctx, agent, request);
  return await ctx.sql.begin(async (tx) => {
    const ticket = await lockTicket(tx, ticketId);
    assertHandles(agent, ticket, 'issue-link', { ticketId });
    if (idempotencyKey !== undefined) {
      const requestHash = linkRequestHash(ctx, request, { ticketId });
      const about = { agentId: agent.id, operation: 'issue-link', requestHash };
      const claim = { ...about, key: idempotencyKey, resultId: prepared.id };
      const before = await claimIdempotencyKey(tx, claim);
      if (before !== undefined) {
        assertSameRequest(before, claim);
        return { id: before.resultId, repeated: true };
      }
    }
    assertOpen(ticket);
    const { link, events } = await writeLink(tx, ctx, agent, { ticket, asked: request, prepared });
    await appendAudit(tx, ctx.chain, events);
    return { ...link, repeated: false };
  });
}
