// A handler closes a ticket: everything of it becomes due for destruction (domain MP7).

import { sleep } from '../../concurrency/sleep.js';
import type { Context } from '../../context/context.js';
import { appendAudit } from '../../db/audit-log.js';
import { markTicketLinksRevoked } from '../../db/links.js';
import { cancelLinkMessages } from '../../db/messages.js';
import {
  countForClosing,
  findTicket,
  lockTicket,
  markTicketClosed,
  type TicketRow,
} from '../../db/tickets.js';
import { fenceTicketUploads, markUploadsDiscarded } from '../../db/uploads.js';
import { assertFound, assertHandles } from '../../domain/access.js';
import { type Agent, actorOf } from '../../domain/actor.js';
import type { AuditEvent } from '../../domain/audit-event.js';
import { assertClosable } from '../../domain/ticket.js';
import { deadAfterSeconds } from '../../domain/upload.js';
import { isSluiceError, SluiceError } from '../../errors.js';
import { assertStores } from '../steps/check-stores.js';

/** A download that has just sent its last byte is noted as complete within moments; so long closing waits for it. */
const completionTries = 30;
const completionPauseMs = 100;

/** What the handler says. */
export interface Closing {
  readonly ticketId: string;
  /** the attestation that all working copies are destroyed */
  readonly workingCopiesDestroyed: boolean;
  /** why what was never downloaded is given up */
  readonly discardUndelivered?: string | undefined;
  /** whether the contact gets the proof by mail, when all is destroyed */
  readonly certificateByMail?: boolean | undefined;
}

/**
 * Closes a ticket. Its links end at once, and uploads under way on them can no longer be stored.
 * @throws not_found, attestation_required, ticket_closed, download_running, undelivered_uploads (with how many), stores_changed
 */
export async function closeTicket(
  ctx: Pick<Context, 'sql' | 'chain' | 'places'>,
  agent: Agent,
  closing: Closing,
): Promise<TicketRow> {
  for (let tries = 0; ; tries += 1) {
    try {
      return await close(ctx, agent, closing);
    } catch (error) {
      const maySettle = isSluiceError(error, 'download_running') && tries < completionTries;
      if (!maySettle) throw error;
      await sleep(completionPauseMs);
    }
  }
}

async function close(
  ctx: Pick<Context, 'sql' | 'chain' | 'places'>,
  agent: Agent,
  closing: Closing,
): Promise<TicketRow> {
  const { ticketId, discardUndelivered: note, certificateByMail: certificateWanted = false } = closing;
  const subject = { ticketId };
  return await ctx.sql.begin(async (tx) => {
    // what cannot be fetched, because this process looks elsewhere, must not be given up for that
    await assertStores(ctx, tx);
    const ticket = await lockTicket(tx, ticketId);
    assertHandles(agent, ticket, 'close-ticket', subject);
    const actor = actorOf(agent, ticket);
    if (!closing.workingCopiesDestroyed) throw new SluiceError('attestation_required');
    const facts = await countForClosing(tx, ticketId, deadAfterSeconds);
    assertClosable({ state: ticket.state, ...facts }, note !== undefined);
    const discarded = await markUploadsDiscarded(tx, ticketId);
    const revoked = await markTicketLinksRevoked(tx, ticketId);
    await fenceTicketUploads(tx, ticketId);
    await cancelLinkMessages(tx, revoked, undefined);
    await markTicketClosed(tx, { ticketId, agentId: agent.id, certificateWanted });
    const events: AuditEvent[] = [
      ...discarded.map((uploadId) => ({
        action: 'upload.discarded' as const,
        actor,
        subject: { ...subject, uploadId },
        facts: {},
      })),
      ...revoked.map((linkId) => ({
        action: 'link.revoked' as const,
        actor,
        subject: { ...subject, linkId },
        facts: { because: 'ticket_closed' as const },
      })),
      {
        action: 'ticket.closed',
        actor,
        subject,
        facts: { attested: true, discarded: discarded.length, certificateByMail: certificateWanted },
        note,
      },
    ];
    const closed = await findTicket(tx, ticketId);
    assertFound(closed);
    await appendAudit(tx, ctx.chain, events);
    return closed;
  });
}
