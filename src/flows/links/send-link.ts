// A handler opens a ticket and sends its first link, both or neither: at the desk that is one form.
import type { Context } from '../../context/context.js';
import { newId } from '../../crypto/tokens.js';
import { appendAudit } from '../../db/audit-log.js';
import { isUniqueViolation, type Tx } from '../../db/connect.js';
import { claimIdempotencyKey } from '../../db/idempotency.js';
import { insertInstitutionOnce } from '../../db/institutions.js';
import { endLinkRequest } from '../../db/link-requests.js';
import { insertTicket } from '../../db/tickets.js';
import { type Agent, actorOf } from '../../domain/actor.js';
import type { AuditEvent } from '../../domain/audit-event.js';
import { assertSameRequest } from '../../domain/idempotency.js';
import { SluiceError } from '../../errors.js';
import {
  linkRequestHash,
  type NewLink,
  prepareLink,
  type WrittenLink,
  writeLink,
} from './steps/write-link.js';

/** The ticket's id, and the link with its secrets unless this was sent before. */
export type SentLink =
  | { readonly ticketId: string; readonly repeated: true }
  | { readonly ticketId: string; readonly repeated: false; readonly link: WrittenLink };

/**
 * Opens a ticket with the agent as its handler or, `unassigned`, for the team's queue, and issues a link on it, in one transaction.
 * @param request `linkRequestId`: the request for a link that this answers; it ends in the same step
 * @throws institution_unknown, reference_taken, request_taken and all that issuing a link throws; then there is no ticket either
 */
export async function sendLink(
  ctx: Pick<Context, 'sql' | 'chain' | 'config' | 'masterKeys' | 'passwords' | 'renderSms'>,
  agent: Agent,
  request: NewLink & {
    readonly reference: string;
    readonly institution: string;
    readonly subject?: string | undefined;
    readonly unassigned?: boolean | undefined;
    /** an institution of this name is entered, where there is none */
    readonly newInstitution?: boolean | undefined;
    readonly linkRequestId?: string | undefined;
  },
  idempotencyKey: string,
): Promise<SentLink> {
  const { reference, institution, subject, newInstitution = false, linkRequestId } = request;
  const { unassigned = false } = request;
  const ticketId = newId();
  const prepared = await prepareLink(ctx, agent, request);
  try {
    return await ctx.sql.begin(async (tx) => {
      const requestHash = linkRequestHash(ctx, request, {
        ...{ reference, institution, subject: subject ?? null },
        ...(unassigned && { unassigned }),
        ...(linkRequestId !== undefined && { linkRequestId }),
      });
      const about = { agentId: agent.id, operation: 'send-link', requestHash };
      const claim = { ...about, key: idempotencyKey, resultId: ticketId };
      const before = await claimIdempotencyKey(tx, claim);
      if (before !== undefined) {
        assertSameRequest(before, claim);
        return { ticketId: before.resultId, repeated: true };
      }
      const handlerId = unassigned ? null : agent.id;
      const ticket = { id: ticketId, reference, institution, subject, handlerId };
      const entered = newInstitution ? await enterInstitution(tx, agent, institution) : [];
      const { institutionId } = await insertTicket(tx, ticket);
      if (institutionId === null) throw new SluiceError('institution_unknown');
      const answered =
        linkRequestId === undefined ? [] : await answerRequest(tx, agent, { ticketId, linkRequestId });
      const tied = { id: ticketId, institutionId, handlerId };
      const { link, events } = await writeLink(tx, ctx, agent, { ticket: tied, asked: request, prepared });
      const opened = {
        action: 'ticket.opened',
        actor: actorOf(agent),
        subject: { ticketId },
        facts: unassigned ? { queued: true as const } : {},
      } as const;
      await appendAudit(tx, ctx.chain, [...entered, opened, ...answered, ...events]);
      return { ticketId, repeated: false, link };
    });
  } catch (error) {
    if (isUniqueViolation(error, 'tickets_open_reference')) {
      throw new SluiceError('reference_taken', 'an open ticket has this reference');
    }
    throw error;
  }
}

/** Enters an institution, unless there is one of that name. */
async function enterInstitution(tx: Tx, agent: Agent, name: string): Promise<AuditEvent[]> {
  const institutionId = newId();
  if (!(await insertInstitutionOnce(tx, { id: institutionId, name }))) return [];
  return [{ action: 'institution.added', actor: actorOf(agent), subject: {}, facts: { institutionId } }];
}

/** The request for a link that a ticket answers. @throws request_taken where a colleague was first */
async function answerRequest(
  tx: Tx,
  agent: Agent,
  { ticketId, linkRequestId: requestId }: { readonly ticketId: string; readonly linkRequestId: string },
): Promise<AuditEvent[]> {
  if (!(await endLinkRequest(tx, { id: requestId, ticketId }))) throw new SluiceError('request_taken');
  const about = { actor: actorOf(agent), subject: { ticketId }, facts: { requestId } };
  return [{ action: 'link_request.taken', ...about }];
}
