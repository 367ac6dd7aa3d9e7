// A mail server reports what became of a mail it took.
import type { Context } from '../../context/context.js';
import { appendAudit } from '../../db/audit-log.js';
import { lockReportedMail, markMailReported } from '../../db/messages.js';
import type { AuditEvent } from '../../domain/audit-event.js';
import { readDeliveryReport } from '../../domain/delivery-report.js';
import { mergeMailReport } from '../../domain/message.js';
import { tellFailure } from '../steps/tell-failure.js';

/** `recorded`: it was news; `nothing_new`: known, or the mail is still on its way; `unknown`: no mail of ours has the id */
export type BounceOutcome = 'recorded' | 'nothing_new' | 'unknown' | 'no_report';

/**
 * Notes a report. Whoever made one up without knowing the mail's id is `unknown`; who knows it can do no more than set a
 * flag that a handler looks into: no link ends by it and nothing is destroyed.
 * @param raw the report as it came, headers included
 */
export async function recordBounce(
  ctx: Pick<Context, 'sql' | 'chain' | 'config'>,
  raw: string,
): Promise<BounceOutcome> {
  const report = readDeliveryReport(raw);
  if (report === undefined) return 'no_report';
  const { id: bounceId, outcome, code } = report;
  return await ctx.sql.begin(async (tx) => {
    const mail = await lockReportedMail(tx, bounceId);
    if (mail === undefined) return 'unknown';
    if (outcome === 'pending' || mail.state === 'canceled') return 'nothing_new';
    const state = mergeMailReport(mail.state, outcome);
    if (state === mail.state) return 'nothing_new';
    await markMailReported(tx, { id: mail.id, state, code: outcome === 'delivered' ? undefined : code });
    const { id: messageId, kind, template } = mail;
    const subject = {
      ticketId: mail.ticketId ?? undefined,
      linkId: mail.linkId ?? undefined,
      uploadId: mail.uploadId ?? undefined,
    };
    const about = { actor: { kind: 'provider' as const }, subject };
    const events: AuditEvent[] = [];
    if (mail.acceptedAt === null)
      events.push({
        action: 'message.accepted',
        ...about,
        facts: { messageId, kind, template, segments: null },
      });
    events.push({ action: 'message.status', ...about, facts: { messageId, kind, state } });
    if (state === 'undelivered') events.push(...(await tellFailure(tx, ctx, mail)));
    await appendAudit(tx, ctx.chain, events);
    return 'recorded';
  });
}
