// The outbox is drained: what was written with its fact is sent now, at least once.
import type { Context } from '../context.js';
import { openFromDatabase } from '../crypto/database-secret.js';
import { newId } from '../crypto/tokens.js';
import { appendAudit } from '../db/audit-log.js';
import { findCertificateFacts } from '../db/certificates.js';
import {
  type ClaimedMessage,
  claimDueMessages,
  insertMessage,
  markMessageAccepted,
  markMessageEnded,
  markMessageRetry,
} from '../db/messages.js';
import { patiently } from '../db/patiently.js';
import { findTicket } from '../db/tickets.js';
import { roles } from '../domain/actor.js';
import { toldAlarm } from '../domain/alarm.js';
import type { AuditEvent } from '../domain/audit-event.js';
import type { Certificate } from '../domain/certificate.js';
import type { Locale } from '../domain/locale.js';
import { type MessageKind, retryDelaySeconds } from '../domain/message.js';
import { isSluiceError, SluiceError } from '../errors.js';
import type { MailFacts } from '../notify/messages.js';
import type { Attachment, Sent } from '../notify/notice.js';
import { makeCertificate } from './steps/make-certificate.js';

/** `certificatePdf`: the proof of deletion as pages for people, which whoever runs this draws. */
export type DeliveryEdges = Pick<
  Context,
  'sql' | 'chain' | 'config' | 'masterKeys' | 'sms' | 'mail' | 'renderSms' | 'renderMail' | 'log'
> & { readonly certificatePdf: (locale: Locale, certificate: Certificate, keyId: string) => Buffer };

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
export async function deliverNotices(
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
    const code = pointless(message);
    if (code !== undefined) return await end(ctx, message, 'canceled', code);
    const sent = await send(ctx, message);
    // Dying here repeats the message after the claim lapses: the provider may deliver it twice.
    if (sent.outcome === 'accepted') await patiently(() => accept(ctx, message, sent));
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

/** Why there is nothing left to say. */
function pointless(message: ClaimedMessage): string | undefined {
  const aboutLink = message.template === 'link' || message.template === 'link-password';
  if (aboutLink && !message.linkLive) return 'link_not_live';
  if ((aboutLink || message.template === 'invitation') && message.sealedSecret === null) return 'secret_gone';
  if (message.kind === 'sms' ? message.phone === null : message.email === null) return 'receiver_gone';
  return undefined;
}

async function send(ctx: DeliveryEdges, message: ClaimedMessage): Promise<Sent> {
  if (message.kind === 'sms') {
    const { text } = ctx.renderSms('link-password', message.locale, { password: openSecret(ctx, message) });
    const callback = statusCallback(ctx, message.id);
    return await ctx.sms.send({
      id: message.id,
      to: message.phone ?? '',
      text,
      ...(callback === undefined ? {} : { statusCallback: callback }),
    });
  }
  const to = { address: message.email ?? '', ...(message.name === null ? {} : { name: message.name }) };
  const attachments = message.template === 'certificate' ? await certificateOf(ctx, message) : [];
  return await ctx.mail.send({ id: message.id, to, ...renderMailOf(ctx, message), attachments });
}

/** The proof of deletion, for people and for machines. */
async function certificateOf(ctx: DeliveryEdges, message: ClaimedMessage): Promise<Attachment[]> {
  const facts = message.ticketId === null ? undefined : await findCertificateFacts(ctx.sql, message.ticketId);
  if (facts === undefined) throw new SluiceError('internal', 'a certificate without a ticket');
  const { signed, text } = await makeCertificate(ctx, facts);
  const name = `certificate-${facts.ticket.id}`;
  const pdf = ctx.certificatePdf(message.locale, signed.certificate, signed.signature.keyId);
  return [
    { filename: `${name}.pdf`, contentType: 'application/pdf', content: pdf },
    { filename: `${name}.json`, contentType: 'application/json', content: Buffer.from(text) },
  ];
}

function openSecret(ctx: DeliveryEdges, message: ClaimedMessage): string {
  if (message.sealedSecret === null) throw new SluiceError('internal', 'a message lacks its secret');
  return Buffer.from(
    openFromDatabase(ctx.masterKeys, `message:${message.id}`, message.sealedSecret),
  ).toString('utf8');
}

/** Where Twilio reports progress. A service that is reachable on this machine only cannot be called back. */
function statusCallback(ctx: DeliveryEdges, id: string): string | undefined {
  const { sms, baseUrl } = ctx.config;
  if (sms.provider !== 'twilio' || (baseUrl.protocol !== 'https:' && sms.apiUrl === undefined))
    return undefined;
  return new URL(`/hooks/twilio/status?id=${id}`, baseUrl).href;
}

function renderMailOf(ctx: DeliveryEdges, message: ClaimedMessage) {
  const reference = message.reference ?? '';
  const { locale } = message;
  switch (message.template) {
    case 'link': {
      const facts: MailFacts['link'] = {
        reference,
        url: new URL(`/l/${openSecret(ctx, message)}`, ctx.config.baseUrl).href,
        expiresAt: message.expiresAt ?? message.createdAt,
        institution: message.institution ?? '',
        passwordBy: message.passwordBy ?? 'phone',
        ...(message.name === null ? {} : { contactName: message.name }),
      };
      return ctx.renderMail('link', locale, facts);
    }
    case 'invitation':
      return ctx.renderMail('invitation', locale, {
        url: new URL(`/desk/invitation/${openSecret(ctx, message)}`, ctx.config.deskUrl).href,
        expiresAt: new Date(String(message.facts.expiresAt)),
        ...(message.name === null ? {} : { name: message.name }),
      });
    case 'token-created':
      return ctx.renderMail('token-created', locale, {
        expiresAt: new Date(String(message.facts.expiresAt)),
      });
    case 'role-asked':
    case 'role-given': {
      const role = roles.find((each) => each === message.facts.role) ?? 'handler';
      return ctx.renderMail(message.template, locale, { role });
    }
    case 'undelivered-warning-handler':
    case 'undelivered-warning-contact':
      return ctx.renderMail(message.template, locale, {
        reference,
        purgeAt: new Date(String(message.facts.purgeAt)),
      });
    case 'receipt': {
      const { sha256, size, receivedAt } = message.facts;
      const facts = { reference, sha256: String(sha256), size: Number(size) };
      return ctx.renderMail('receipt', locale, { ...facts, receivedAt: new Date(String(receivedAt)) });
    }
    case 'sweep-overdue': {
      const { lastSweepAt } = message.facts;
      return ctx.renderMail('sweep-overdue', locale, {
        ...(lastSweepAt ? { lastSweepAt: new Date(String(lastSweepAt)) } : {}),
      });
    }
    case 'alarm':
      return ctx.renderMail(message.template, locale, { kind: toldAlarm(message.facts.kind) });
    case 'webhook-given-up':
      return ctx.renderMail(message.template, locale, { name: String(message.facts.name) });
    case 'certificate': {
      const checkUrl = new URL('/certificate', ctx.config.baseUrl).href;
      return ctx.renderMail('certificate', locale, { reference, checkUrl });
    }
    case 'upload-stored':
    case 'upload-withdrawn':
    case 'link-disowned':
    case 'link-locked':
    case 'password-sms-failed':
    case 'close-requested':
    case 'approval-asked':
    case 'approval-given':
    case 'approval-refused':
    case 'seal-alarm':
      return ctx.renderMail(message.template, locale, { reference });
    default:
      throw new SluiceError('internal', `no mail is called ${message.template}`);
  }
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
    if (message.template === 'link-password' && message.ticketId !== null) {
      const ticket = await findTicket(tx, message.ticketId);
      if (ticket !== undefined) {
        const about = {
          ticketId: ticket.id,
          linkId: message.linkId ?? undefined,
          to: { agentId: ticket.handlerId },
        };
        await insertMessage(tx, { ...about, id: newId(), kind: 'mail', template: 'password-sms-failed' });
      }
    }
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
