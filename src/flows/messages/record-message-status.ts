// The SMS provider reports how a message fares; reports come repeated and out of order.
import type { Context } from '../../context/context.js';
import { appendAudit } from '../../db/audit-log.js';
import { lockMessage, markMessageStatus } from '../../db/messages.js';
import { markCopyReported } from '../../db/provider-copies.js';
import type { AuditEvent } from '../../domain/audit-event.js';
import { isFinalStatus, type MessageStatus, mergeStatus } from '../../domain/message.js';
import { tellFailure } from '../steps/tell-failure.js';

/** A report. `id` is our own id, as the callback's address carries it; `code` the provider's error code. */
export interface MessageReport {
  readonly providerId: string;
  readonly id: string | undefined;
  readonly status: MessageStatus;
  readonly code: string | undefined;
}

/**
 * Notes a report if it is news. A report about a message whose acceptance was never learned (the answer was lost)
 * counts as its acceptance, so that it is not sent again; of any further copy only the text is erased in time. Reports
 * about unknown messages are passed over.
 */
export async function recordMessageStatus(
  ctx: Pick<Context, 'sql' | 'chain' | 'config'>,
  report: MessageReport,
): Promise<void> {
  await ctx.sql.begin(async (tx) => {
    const message = await lockMessage(tx, report);
    if (message === undefined || message.state === 'canceled') {
      return await markCopyReported(tx, { ...report, final: isFinalStatus(report.status) });
    }
    const state = mergeStatus(message.state, report.status);
    if (state === message.state && message.acceptedAt !== null) return;
    const final = isFinalStatus(state);
    await markMessageStatus(tx, {
      id: message.id,
      providerId: report.providerId,
      state,
      final,
      code: report.code,
    });
    const subject = { ticketId: message.ticketId ?? undefined, linkId: message.linkId ?? undefined };
    const actor = { kind: 'provider' as const };
    const { id: messageId, kind, template, segments } = message;
    const events: AuditEvent[] = [];
    if (message.acceptedAt === null) {
      events.push({
        action: 'message.accepted',
        actor,
        subject,
        facts: { messageId, kind, template, segments },
      });
    }
    events.push({ action: 'message.status', actor, subject, facts: { messageId, kind, state } });
    if (state === 'undelivered' || state === 'failed') events.push(...(await tellFailure(tx, ctx, message)));
    await appendAudit(tx, ctx.chain, events);
  });
}
