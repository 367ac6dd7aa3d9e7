// A handler issues a one-time link: its address by mail, its password by SMS or by phone (domain MP4).
import type { Context } from '../../context/context.js';
import { appendAudit } from '../../db/audit-log.js';
import type { Tx } from '../../db/connect.js';
import { claimIdempotencyKey } from '../../db/idempotency.js';
import { lockLink, markLinkRevoked } from '../../db/links.js';
import { cancelLinkMessages } from '../../db/messages.js';
import { lockTicket } from '../../db/tickets.js';
import { fenceUploads } from '../../db/uploads.js';
import { assertHandles } from '../../domain/access.js';
import { type Actor, type Agent, actorOf } from '../../domain/actor.js';
import type { AuditEvent } from '../../domain/audit-event.js';
import { assertSameRequest } from '../../domain/idempotency.js';
import { linkStateAt } from '../../domain/link.js';
import { assertOpen, assertUnrestricted } from '../../domain/ticket.js';
import { SluiceError } from '../../errors.js';
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
  /** a link of the same ticket that went to a wrong address, number or person: it ends in the same step */
  readonly replaces?: string | undefined;
}

/** What came of it; a repeat shows no secrets. */
export type IssuedLink =
  | { readonly id: string; readonly repeated: true }
  | (WrittenLink & { readonly repeated: false });

type Edges = Pick<Context, 'sql' | 'chain' | 'config' | 'masterKeys' | 'passwords' | 'renderSms'>;

/**
 * Issues a link. Mail and SMS are written to the outbox in the same transaction and sent after it.
 * @throws link_not_live where the one to be replaced was used; not_found, ticket_closed, ticket_restricted, agreement_required, contact_not_authorised, invalid_phone, phone_country_refused, sms_limit, idempotency_key_reused, busy
 */
export async function issueLink(
  ctx: Edges,
  agent: Agent,
  request: LinkRequest,
  idempotencyKey?: string,
): Promise<IssuedLink> {
  const { ticketId, replaces } = request;
  const prepared = await prepareLink(ctx, agent, request);
  return await ctx.sql.begin(async (tx) => {
    const ticket = await lockTicket(tx, ticketId);
    assertHandles(agent, ticket, 'issue-link', { ticketId });
    if (idempotencyKey !== undefined) {
      const requestHash = linkRequestHash(ctx, request, {
        ticketId,
        ...(replaces !== undefined && { replaces }),
      });
      const about = { agentId: agent.id, operation: 'issue-link', requestHash };
      const claim = { ...about, key: idempotencyKey, resultId: prepared.id };
      const before = await claimIdempotencyKey(tx, claim);
      if (before !== undefined) {
        assertSameRequest(before, claim);
        return { id: before.resultId, repeated: true };
      }
    }
    assertOpen(ticket);
    assertUnrestricted(ticket);
    const ended =
      replaces === undefined
        ? []
        : await endReplaced(tx, actorOf(agent, ticket), { ticketId, linkId: replaces });
    const { link, events } = await writeLink(tx, ctx, agent, { ticket, asked: request, prepared });
    await appendAudit(tx, ctx.chain, [...ended, ...events]);
    return { ...link, repeated: false };
  });
}

/** Ends the link that another one takes the place of; one that has ended stays as it is. @throws not_found, link_not_live */
async function endReplaced(
  tx: Tx,
  actor: Actor,
  subject: { readonly ticketId: string; readonly linkId: string },
): Promise<AuditEvent[]> {
  const { ticketId, linkId } = subject;
  const link = await lockLink(tx, linkId);
  if (link === undefined || link.ticketId !== ticketId) throw new SluiceError('not_found');
  const state = linkStateAt(link, link.now);
  if (state === 'used')
    throw new SluiceError('link_not_live', 'a file came through the link', { extras: { state } });
  if (!(await markLinkRevoked(tx, linkId))) return [];
  await fenceUploads(tx, [linkId]);
  await cancelLinkMessages(tx, [linkId], undefined);
  return [{ action: 'link.revoked', actor, subject, facts: { because: 'replaced' } }];
}
