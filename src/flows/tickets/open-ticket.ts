// A handler opens a ticket.
import type { Context } from '../../context/context.js';
import { numberMac } from '../../crypto/number-mac.js';
import { newId } from '../../crypto/tokens.js';
import { appendAudit } from '../../db/audit-log.js';
import { isUniqueViolation } from '../../db/connect.js';
import { claimIdempotencyKey } from '../../db/idempotency.js';
import { findTicket, insertTicket, type TicketRow } from '../../db/tickets.js';
import { assertFound } from '../../domain/access.js';
import { type Agent, actorOf } from '../../domain/actor.js';
import { canonicalJson } from '../../domain/canonical-json.js';
import { assertSameRequest } from '../../domain/idempotency.js';
import { SluiceError } from '../../errors.js';

/**
 * Opens a ticket with the agent as its handler or, `unassigned`, for the team's queue.
 * @returns the ticket; on a repeat of the idempotency key the one it made before, with `repeated`
 * @throws reference_taken, idempotency_key_reused
 */
export async function openTicket(
  ctx: Pick<Context, 'sql' | 'chain' | 'masterKeys'>,
  agent: Agent,
  request: {
    reference: string;
    institution: string;
    subject?: string | undefined;
    unassigned?: boolean | undefined;
  },
  idempotencyKey?: string,
): Promise<{ ticket: TicketRow; repeated: boolean }> {
  const id = newId();
  const { unassigned = false, reference, institution, subject } = request;
  const requestHash = numberMac(
    ctx.masterKeys,
    canonicalJson({ reference, institution, subject: subject ?? null, ...(unassigned && { unassigned }) }),
  );
  try {
    return await ctx.sql.begin(async (tx) => {
      if (idempotencyKey !== undefined) {
        const claim = {
          agentId: agent.id,
          key: idempotencyKey,
          operation: 'open-ticket',
          requestHash,
          resultId: id,
        };
        const before = await claimIdempotencyKey(tx, claim);
        if (before !== undefined) {
          assertSameRequest(before, claim);
          const ticket = await findTicket(tx, before.resultId);
          assertFound(ticket);
          return { ticket, repeated: true };
        }
      }
      const handlerId = unassigned ? null : agent.id;
      await insertTicket(tx, { id, reference, institution, subject, handlerId });
      const ticket = await findTicket(tx, id);
      assertFound(ticket);
      await appendAudit(tx, ctx.chain, [
        {
          action: 'ticket.opened',
          actor: actorOf(agent),
          subject: { ticketId: id },
          facts: unassigned ? { queued: true } : {},
        },
      ]);
      return { ticket, repeated: false };
    });
  } catch (error) {
    if (isUniqueViolation(error, 'tickets_open_reference')) {
      throw new SluiceError('reference_taken', 'an open ticket has this reference');
    }
    throw error;
  }
}
