// A link and its notices, written in the transaction of whoever issues it.
import type { Context } from '../../../context/context.js';
import { sealForDatabase } from '../../../crypto/database-secret.js';
import { askerOfAgent } from '../../../crypto/fair-queue.js';
import { newLinkPassword } from '../../../crypto/link-password.js';
import { numberMac } from '../../../crypto/number-mac.js';
import { hashToken, newId, newLinkToken } from '../../../crypto/tokens.js';
import type { Tx } from '../../../db/connect.js';
import { findStanding } from '../../../db/institutions.js';
import { insertLink } from '../../../db/links.js';
import { countSms, insertMessage } from '../../../db/messages.js';
import { insertContact } from '../../../db/tickets.js';
import { type Agent, actorOf, type Handled } from '../../../domain/actor.js';
import type { AuditEvent } from '../../../domain/audit-event.js';
import { canonicalJson } from '../../../domain/canonical-json.js';
import { assertIssuable, type Statements } from '../../../domain/institution.js';
import type { PasswordChannel } from '../../../domain/link.js';
import { normaliseLinkPassword } from '../../../domain/link-password.js';
import type { Locale } from '../../../domain/locale.js';
import { assertMailAddress } from '../../../domain/mail-address.js';
import { assertNumberMayBeTexted, assertWithinSmsLimits } from '../../../domain/sms-limits.js';

/** What a handler says of a link. `ttlHours`: hours the link lives, at most 720. */
export interface NewLink extends Statements {
  readonly contact: {
    readonly name: string;
    readonly email: string;
    readonly phone?: string | undefined;
    readonly locale: Locale;
  };
  readonly passwordBy: PasswordChannel;
  readonly ttlHours?: number | undefined;
  /** what is asked for: one line, shown in the mail with the link and on the clinic's page after the password */
  readonly request?: string | undefined;
  /** the desk's own words for the mail, where the institution has none; one that is gone meanwhile adds nothing */
  readonly templateId?: string | undefined;
}

/** A link's secrets and ids before anything is written; the password's hash takes its time, so it is made beforehand. */
export interface PreparedLink {
  readonly id: string;
  readonly token: string;
  readonly password: string;
  readonly passwordHash: string;
  readonly phone: string | undefined;
  readonly email: string;
}

/** What came of it. The address always, the password only for dictation by phone; both are shown once. */
export interface WrittenLink {
  readonly id: string;
  readonly url: string;
  readonly expiresAt: Date;
  readonly password: string | undefined;
}

type Edges = Pick<Context, 'config' | 'masterKeys' | 'passwords' | 'renderSms'>;

/** @throws invalid_request (the address), email_not_ascii, invalid_phone, phone_country_refused, busy */
export async function prepareLink(
  ctx: Pick<Edges, 'config' | 'passwords'>,
  agent: Agent,
  { contact, passwordBy }: NewLink,
): Promise<PreparedLink> {
  const email = assertMailAddress(contact.email);
  const phone = assertNumberMayBeTexted(contact.phone, passwordBy, ctx.config.policy.smsCountries);
  const password = newLinkPassword();
  const asker = askerOfAgent(agent.id);
  const passwordHash = await ctx.passwords.hash(normaliseLinkPassword(password), { asker });
  return { id: newId(), token: newLinkToken(), password, passwordHash, phone, email };
}

/**
 * Writes the link, its contact, and the mail and SMS about it. The ticket is locked, or of the same transaction.
 * @returns beside the link what is to be recorded of it
 * @throws agreement_required, contact_not_authorised, sms_limit
 */
export async function writeLink(
  tx: Tx,
  ctx: Edges,
  agent: Agent,
  link: {
    readonly ticket: { readonly id: string; readonly institutionId: string | null } & Handled;
    readonly asked: NewLink;
    readonly prepared: PreparedLink;
  },
): Promise<{ readonly link: WrittenLink; readonly events: readonly AuditEvent[] }> {
  const { ticket, asked, prepared } = link;
  const { id, token, password, passwordHash, phone, email } = prepared;
  const { policy } = ctx.config;
  const { passwordBy } = asked;
  const { institutionId } = ticket;
  const standing = await findStanding(tx, { institutionId, email, phone });
  const { agreementId, authorisationId } = standing;
  const needed = assertIssuable(policy, agent, standing, asked);
  const contact = { ...asked.contact, email, phone, id: newId(), ticketId: ticket.id };
  await insertContact(tx, contact);
  const ttlHours = asked.ttlHours ?? policy.linkTtlHours;
  const row = {
    id,
    ticketId: ticket.id,
    contactId: contact.id,
    passwordHash,
    passwordBy,
    ttlHours,
    request: asked.request,
    templateId: asked.templateId,
    ...{ agreementId, authorisedContactId: authorisationId },
  };
  const { expiresAt } = await insertLink(tx, { ...row, tokenHash: hashToken(token), issuedBy: agent.id });
  const about = { ticketId: ticket.id, linkId: id, to: { contactId: contact.id } };
  const mailId = newId();
  const sealedToken = sealForDatabase(ctx.masterKeys, `message:${mailId}`, token);
  const mail = { id: mailId, kind: 'mail', template: 'link', sealedSecret: sealedToken } as const;
  await insertMessage(tx, { ...about, ...mail });
  if (passwordBy === 'sms' && phone !== undefined) {
    assertWithinSmsLimits(await countSms(tx, numberMac(ctx.masterKeys, phone)), policy);
    const smsId = newId();
    const sealedSecret = sealForDatabase(ctx.masterKeys, `message:${smsId}`, password);
    const { segments } = ctx.renderSms('link-password', asked.contact.locale, { password });
    const sms = { id: smsId, kind: 'sms', template: 'link-password', sealedSecret, segments } as const;
    await insertMessage(tx, { ...about, ...sms });
  }
  const onRecord = { actor: actorOf(agent, ticket), subject: { ticketId: ticket.id, linkId: id }, facts: {} };
  const issued = {
    ...{ passwordBy, expiresAt: expiresAt.toISOString() },
    ...(agreementId !== null && { agreementId }),
    ...(authorisationId !== null && { authorisationId }),
  };
  const events: AuditEvent[] = [{ action: 'link.issued', ...onRecord, facts: issued }];
  if (needed.override)
    events.push({ action: 'agreement.overridden', ...onRecord, note: asked.agreementOverride });
  if (needed.verified) {
    const way = asked.verificationWay ?? 'other';
    events.push({ action: 'contact.verified', ...onRecord, facts: { way }, note: asked.verification });
  }
  const url = new URL(`/l/${token}`, ctx.config.baseUrl).href;
  const told = passwordBy === 'phone' ? password : undefined;
  return { link: { id, url, expiresAt, password: told }, events };
}

/** A keyed hash over everything that a request for a link says, to know a repeated one by. */
export function linkRequestHash(ctx: Pick<Edges, 'masterKeys'>, asked: NewLink, about: object): Buffer {
  const { contact, passwordBy, ttlHours = null, request, verification, agreementOverride } = asked;
  const { verificationWay } = asked;
  const stated = {
    ...(request === undefined ? {} : { request }),
    ...(asked.templateId === undefined ? {} : { templateId: asked.templateId }),
    ...(verification === undefined ? {} : { verification }),
    ...(verificationWay === undefined ? {} : { verificationWay }),
    ...(agreementOverride === undefined ? {} : { agreementOverride }),
  };
  const content = { ...about, passwordBy, ttlHours, ...stated, ...contact, phone: contact.phone ?? null };
  return numberMac(ctx.masterKeys, canonicalJson(content));
}
