// The outbox is drained: what was written with its fact is sent now, at least once. Decision 0037.
import type { Context } from '../../context/context.js';
import { listNoticeReceivers } from '../../db/agents.js';
import { appendAudit } from '../../db/audit-log.js';
import { findCertificateFacts } from '../../db/certificates.js';
import {
  type ClaimedMessage,
  claimDueMessages,
  markMessageAccepted,
  markMessageEnded,
  markMessageRetry,
} from '../../db/messages.js';
import { retryWhileLocked } from '../../db/retry-while-locked.js';
import type { AuditEvent } from '../../domain/audit-event.js';
import type { Certificate } from '../../domain/certificate.js';
import { defaultLocale, type Locale } from '../../domain/locale.js';
import { type MessageKind, retryDelaySeconds } from '../../domain/message.js';
import { isSluiceError, SluiceError } from '../../errors.js';
import type { Attachment, Sent } from '../../notify/transport.js';
import { makeCertificate } from '../steps/make-certificate.js';
import { alarmUnread, tellFailure } from '../steps/tell-failure.js';
import { tellHandler, tellLeads } from '../steps/tell-handler.js';
import { openMessageSecret, renderNotice } from './steps/render-message.js';

/** `certificatePdf`: the proof of deletion as pages for people, which whoever runs this draws. */
export type DeliveryEdges = Pick<
  Context,
  'sql' | 'chain' | 'config' | 'masterKeys' | 'sms' | 'mail' | 'renderSms' | 'renderMail' | 'log'
> & {
  readonly certificatePdf: (
    locale: Locale,
    certificate: Certificate,
    reading: { readonly keyId: string; readonly issuer: string | undefined },
  ) => Buffer;
};

/** Messages of one kind that one process sends side by side. */
const parallel = 10;
/**
 * Longer than a provider may take to answer (SMS 10 s, mail 60 s), so that a claim lapses only when its process died;
 * and no longer than that, because until then nobody else sends the message.
 */
const claimSeconds: Readonly<Record<MessageKind, number>> = { sms: 30, mail: 90 };
/** A message that could not be sent for so long is given up, in hours; a link's messages end with the link. */
const giveUpAfterHours = 72;
/** When no final status came, the text is erased at the provider after so many hours (domain MF6: validity 72 h). */
const redactAfterHours = 72;

/**
 * Begins to send what is due of one kind, as far as there is room beside what is `running`, and does not wait for it: a
 * message that hangs must not delay others. An ambiguous send is repeated with the same content: a duplicate is
 * acceptable, a lost message is not.
 * @param running sends of this process and kind; what is begun is put in and takes itself out. None of them rejects
 * @returns `full` when no room is left: more may be due
 */
export async function deliverMessages(
  ctx: DeliveryEdges,
  kind: MessageKind,
  running: Set<Promise<void>>,
): Promise<{ full: boolean }> {
  const room = parallel - running.size;
  if (room <= 0) return { full: true };
  const claim = { kind, limit: room, claimSeconds: claimSeconds[kind] };
  for (const message of await claimDueMessages(ctx.sql, claim)) {
    const sending = deliver(ctx, message).finally(() => running.delete(sending));
    running.add(sending);
  }
  return { full: running.size >= parallel };
}

async function deliver(ctx: DeliveryEdges, message: ClaimedMessage): Promise<void> {
  try {
    if (!message.receiverFits) return await redirect(ctx, message);
    const code = pointless(ctx, message);
    if (code !== undefined) return await end(ctx, message, 'canceled', code);
    const sent = await send(ctx, message);
    // Dying here repeats the message after the claim lapses: the provider may deliver it twice.
    if (sent.outcome === 'accepted') await retryWhileLocked(() => accept(ctx, message, sent));
    else await end(ctx, message, 'failed', sent.reason);
  } catch (error) {
    const code = isSluiceError(error) ? String(error.extras.reason ?? error.code) : 'internal';
    ctx.log.warn(
      { messageId: message.id, kind: message.kind, attempts: message.attempts, err: error },
      'a message was not sent',
    );
    const ageHours = (Date.now() - message.createdAt.getTime()) / 3_600_000;
    if (ageHours > giveUpAfterHours) return await end(ctx, message, 'failed', code).catch(() => undefined);
    await markMessageRetry(
      ctx.sql,
      message.id,
      retryDelaySeconds(message.attempts, Math.random()),
      code,
    ).catch(() => undefined);
  }
}

/** What is about a link that can still be used, and of no use when it ended. */
const aboutLinks: readonly string[] = ['link', 'link-password', 'link-extended', 'link-ending'];

/** Why there is nothing left to say. */
function pointless(ctx: DeliveryEdges, message: ClaimedMessage): string | undefined {
  const { template } = message;
  if (aboutLinks.includes(template) && !message.linkLive) return 'link_not_live';
  if (template === 'link-password' && !message.linkMailed) return 'mail_refused';
  const secret = template === 'link' || template === 'link-password' || template === 'invitation';
  if (secret && message.sealedSecret === null) return 'secret_gone';
  // another end was set meanwhile, and told
  const { expiresAt } = message.facts;
  if (template === 'link-ending' && expiresAt !== message.expiresAt?.toISOString()) return 'superseded';
  if (message.kind === 'sms' ? message.phone === null : receiverOf(ctx, message) === null)
    return 'receiver_gone';
  return undefined;
}

/** To which address, in which language. */
function receiverOf(ctx: DeliveryEdges, message: ClaimedMessage): { address: string; locale: Locale } | null {
  if (message.toTeam) return ctx.config.team ?? null;
  if (message.email === null) return null;
  return { address: message.email, locale: message.locale ?? defaultLocale };
}

async function send(ctx: DeliveryEdges, message: ClaimedMessage): Promise<Sent> {
  if (message.kind === 'sms') {
    const password = openMessageSecret(ctx, message);
    const { text } = ctx.renderSms('link-password', message.locale ?? defaultLocale, { password });
    const callback = statusCallback(ctx, message.id);
    return await ctx.sms.send({
      id: message.id,
      to: message.phone ?? '',
      text,
      ...(callback === undefined ? {} : { statusCallback: callback }),
    });
  }
  const { address, locale } = receiverOf(ctx, message) ?? { address: '', locale: defaultLocale };
  const to = { address, ...(message.name === null ? {} : { name: message.name }) };
  const attachments = message.template === 'certificate' ? await certificateOf(ctx, message, locale) : [];
  const envelope = message.bounceId === null ? {} : { envelopeId: message.bounceId };
  return await ctx.mail.send({
    id: message.id,
    to,
    ...envelope,
    ...renderNotice(ctx, message, locale),
    attachments,
  });
}

/** The proof of deletion, for people and for machines. */
async function certificateOf(
  ctx: DeliveryEdges,
  message: ClaimedMessage,
  locale: Locale,
): Promise<Attachment[]> {
  const facts = message.ticketId === null ? undefined : await findCertificateFacts(ctx.sql, message.ticketId);
  if (facts === undefined) throw new SluiceError('internal', 'a certificate without a ticket');
  const { signed, text } = await makeCertificate(ctx, facts);
  const name = `certificate-${facts.ticket.id}`;
  const { keyId } = signed.signature;
  const pdf = ctx.certificatePdf(locale, signed.certificate, { keyId, issuer: ctx.config.deskName });
  return [
    { filename: `${name}.pdf`, contentType: 'application/pdf', content: pdf },
    { filename: `${name}.json`, contentType: 'application/json', content: Buffer.from(text) },
  ];
}

/** Where Twilio reports progress. A service that is reachable on this machine only cannot be called back. */
function statusCallback(ctx: DeliveryEdges, id: string): string | undefined {
  const { sms, baseUrl } = ctx.config;
  if (sms.provider !== 'twilio' || (baseUrl.protocol !== 'https:' && sms.apiUrl === undefined))
    return undefined;
  return new URL(`/hooks/twilio/status?id=${id}`, baseUrl).href;
}

async function accept(
  ctx: DeliveryEdges,
  message: ClaimedMessage,
  sent: Sent & { outcome: 'accepted' },
): Promise<void> {
  const redact = message.kind === 'sms' && ctx.config.sms.provider === 'twilio';
  await ctx.sql.begin(async (tx) => {
    const news = await markMessageAccepted(tx, {
      id: message.id,
      providerId: sent.providerId,
      state: sent.status,
      segments: sent.segments,
      redactAfterHours: redact ? redactAfterHours : undefined,
    });
    if (!news) return;
    const facts = {
      messageId: message.id,
      kind: message.kind,
      template: message.template,
      segments: sent.segments ?? null,
    };
    await appendAudit(tx, ctx.chain, [
      { action: 'message.accepted', actor: { kind: 'system' }, subject: subjectOf(message), facts },
    ]);
  });
}

async function end(
  ctx: DeliveryEdges,
  message: ClaimedMessage,
  state: 'failed' | 'canceled',
  code: string,
): Promise<void> {
  await ctx.sql.begin(async (tx) => {
    if (!(await markMessageEnded(tx, message.id, state, code)) || state === 'canceled') return;
    const facts = { messageId: message.id, kind: message.kind, template: message.template, code };
    const events: AuditEvent[] = [
      { action: 'message.refused', actor: { kind: 'system' }, subject: subjectOf(message), facts },
    ];
    events.push(...(await tellFailure(tx, ctx, message)));
    await appendAudit(tx, ctx.chain, events);
  });
}

/** Of an approval only whoever asked can make use; all other notices are as good for whoever answers for the ticket now. */
const forRequester: readonly string[] = ['approval-asked', 'approval-given', 'approval-refused'];

/**
 * The agent no longer works here, or the ticket is another's by now: it is told to whoever answers for it, and the notice is
 * not sent. Dying before the commit leaves it to be claimed again.
 */
async function redirect(ctx: DeliveryEdges, message: ClaimedMessage): Promise<void> {
  const { id, template, facts } = message;
  await ctx.sql.begin(async (tx) => {
    if (!(await markMessageEnded(tx, id, 'canceled', 'receiver_changed'))) return;
    const subject = subjectOf(message);
    const actor = { kind: 'system' as const };
    const events: AuditEvent[] = [
      { action: 'message.redirected', actor, subject, facts: { messageId: id, template } },
    ];
    const { ticketId } = subject;
    const somebody = ticketId === undefined ? [] : await listNoticeReceivers(tx, ticketId);
    if (ticketId === undefined || somebody.length === 0) events.push(...(await alarmUnread(tx)));
    else if (forRequester.includes(template))
      await tellLeads(tx, { ...subject, ticketId, template: 'notice-not-delivered' });
    else
      await tellHandler(
        tx,
        { config: { ...ctx.config, team: undefined } },
        {
          ...subject,
          ticketId,
          template,
          facts,
        },
      );
    await appendAudit(tx, ctx.chain, events);
  });
}

function subjectOf(message: ClaimedMessage) {
  return {
    ticketId: message.ticketId ?? undefined,
    linkId: message.linkId ?? undefined,
    uploadId: message.uploadId ?? undefined,
  };
}
