// Which words a message of the outbox has: its template with its facts.
import type { Context } from '../../../context/context.js';
import { openFromDatabase } from '../../../crypto/database-secret.js';
import type { ClaimedMessage } from '../../../db/messages.js';
import { roles } from '../../../domain/actor.js';
import { toldAlarm } from '../../../domain/alarm.js';
import type { Locale } from '../../../domain/locale.js';
import { SluiceError } from '../../../errors.js';
import type { MailFacts, RenderedMail } from '../../../notify/messages.js';

type Edges = Pick<Context, 'config' | 'masterKeys' | 'renderMail'>;

/** The token or password that a message carries. @throws internal where it is gone */
export function openMessageSecret(ctx: Pick<Edges, 'masterKeys'>, message: ClaimedMessage): string {
  if (message.sealedSecret === null) throw new SluiceError('internal', 'a message lacks its secret');
  return Buffer.from(
    openFromDatabase(ctx.masterKeys, `message:${message.id}`, message.sealedSecret),
  ).toString('utf8');
}

/** Subject and bodies of a mail. @throws internal for a template that is none, or a secret that is gone */
export function renderNotice(ctx: Edges, message: ClaimedMessage, locale: Locale): RenderedMail {
  const reference = message.reference ?? '';
  switch (message.template) {
    case 'link': {
      const facts: MailFacts['link'] = {
        reference,
        url: new URL(`/l/${openMessageSecret(ctx, message)}`, ctx.config.baseUrl).href,
        expiresAt: message.expiresAt ?? message.createdAt,
        institution: message.institution ?? '',
        passwordBy: message.passwordBy ?? 'phone',
        ...(message.name === null ? {} : { contactName: message.name }),
        ...(message.request === null ? {} : { request: message.request }),
        ...(message.mailLines === null ? {} : { mailLines: message.mailLines }),
      };
      return ctx.renderMail('link', locale, facts);
    }
    case 'invitation':
      return ctx.renderMail('invitation', locale, {
        url: new URL(`/desk/invitation/${openMessageSecret(ctx, message)}`, ctx.config.deskUrl).href,
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
    case 'abuse-reported': {
      const role = roles.find((each) => each === message.facts.role) ?? 'handler';
      return ctx.renderMail(message.template, locale, { role, account: String(message.facts.account) });
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
    case 'mail-not-delivered':
      return ctx.renderMail(message.template, locale, { reference, about: String(message.facts.about) });
    case 'link-extended':
    case 'link-ending':
      return ctx.renderMail(message.template, locale, {
        ...{ reference, institution: message.institution ?? '' },
        sentAt: message.linkCreatedAt ?? message.createdAt,
        expiresAt: message.expiresAt ?? message.createdAt,
        ...(message.name === null ? {} : { contactName: message.name }),
      });
    case 'tickets-given':
    case 'tickets-left':
      return ctx.renderMail(message.template, locale, { count: Number(message.facts.count) });
    case 'notice-not-delivered':
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
