// A handler issues a one-time link: its address by mail, its password by SMS or by phone (domain MP4).
import type { Context } from '../context.js';
import { sealForDatabase } from '../crypto/database-secret.js';
import { canonicalJson } from '../crypto/hash-chain.js';
import { newLinkPassword, normaliseLinkPassword } from '../crypto/link-password.js';
import { numberMac } from '../crypto/number-mac.js';
import { hashToken, newId, newLinkToken } from '../crypto/tokens.js';
import { appendAudit } from '../db/audit-log.js';
import { claimIdempotencyKey } from '../db/idempotency.js';
import { findStanding } from '../db/institutions.js';
import { insertLink } from '../db/links.js';
import { countSms, insertMessage } from '../db/messages.js';
import { insertContact, lockTicket } from '../db/tickets.js';
import { assertHandles } from '../domain/access.js';
import { type Agent, actorOf } from '../domain/actor.js';
import { assertSameRequest } from '../domain/idempotency.js';
import { assertIssuable, type Statements } from '../domain/institution.js';
import type { PasswordChannel } from '../domain/link.js';
import type { Locale } from '../domain/locale.js';
import { assertNumberMayBeTexted, assertWithinSmsLimits } from '../domain/sms-limits.js';
import { assertOpen } from '../domain/ticket.js';

/** What a handler says when issuing a link. `ttlHours`: hours the link lives, at most 720. */
export interface LinkRequest extends Statements {
  readonly ticketId: string;
  readonly contact: {
    readonly name: string;
    readonly email: string;
    readonly phone?: string | undefined;
    readonly locale: Locale;
  };
  readonly passwordBy: PasswordChannel;
  readonly ttlHours?: number | undefined;
}

/** What came of it. The address always, the password only for dictation by phone; both are shown once. */
export type IssuedLink =
  | { readonly id: string; readonly repeated: true }
  | {
      readonly id: string;
      readonly repeated: false;
      readonly url: string;
      readonly expiresAt: Date;
      readonly password: string | undefined;
    };

type Edges = Pick<Context, 'sql' | 'chain' | 'config' | 'masterKeys' | 'passwords' | 'renderSms'>;

/**
 * Issues a link. Mail and SMS are written to the outbox in the same transaction and sent after it.
 * @throws not_found, ticket_closed, agreement_required, contact_not_authorised, invalid_phone, phone_country_refused, sms_limit, idempotency_key_reused, busy
 */
export async function issueLink(
  ctx: Edges,
  agent: Agent,
  request: LinkRequest,
  idempotencyKey?: string,
): Promise<IssuedLink> {
  const phone = assertNumberMayBeTexted(
    request.contact.phone,
    request.passwordBy,
    ctx.config.policy.smsCountries,
  );
  const id = newId();
  const token = newLinkToken();
  const password = newLinkPassword();
  const passwordHash = await ctx.passwords.hash(normaliseLinkPassword(password));
  const contact = { ...request.contact, phone, id: newId(), ticketId: request.ticketId };
  return await ctx.sql.begin(async (tx) => {
    const ticket = await lockTicket(tx, request.ticketId);
    assertHandles(agent, ticket, 'issue-link', { ticketId: request.ticketId });
    if (idempotencyKey !== undefined) {
      const claim = { ...claimOf(ctx, agent, request), key: idempotencyKey, resultId: id };
      const before = await claimIdempotencyKey(tx, claim);
      if (before !== undefined) {
        assertSameRequest(before, claim);
        return { id: before.resultId, repeated: true };
      }
    }
    assertOpen(ticket);
    const { institution } = ticket;
    const standing = await findStanding(tx, { institution, email: contact.email, phone });
    const needed = assertIssuable(ctx.config.policy, agent, standing, request);
    await insertContact(tx, contact);
    const link = {
      id,
      ticketId: ticket.id,
      contactId: contact.id,
      passwordHash,
      passwordBy: request.passwordBy,
    };
    const ttlHours = request.ttlHours ?? ctx.config.policy.linkTtlHours;
    const { expiresAt } = await insertLink(tx, {
      ...link,
      tokenHash: hashToken(token),
      issuedBy: agent.id,
      ttlHours,
    });
    const about = { ticketId: ticket.id, linkId: id, to: { contactId: contact.id } };
    const mailId = newId();
    const sealedToken = sealForDatabase(ctx.masterKeys, `message:${mailId}`, token);
    await insertMessage(tx, {
      ...about,
      id: mailId,
      kind: 'mail',
      template: 'link',
      sealedSecret: sealedToken,
    });
    if (request.passwordBy === 'sms' && phone !== undefined) {
      assertWithinSmsLimits(await countSms(tx, numberMac(ctx.masterKeys, phone)), ctx.config.policy);
      const smsId = newId();
      const sealedSecret = sealForDatabase(ctx.masterKeys, `message:${smsId}`, password);
      const { segments } = ctx.renderSms('link-password', request.contact.locale, { password });
      await insertMessage(tx, {
        ...about,
        id: smsId,
        kind: 'sms',
        template: 'link-password',
        sealedSecret,
        segments,
      });
    }
    const onRecord = { actor: actorOf(agent), subject: { ticketId: ticket.id, linkId: id } };
    await appendAudit(tx, ctx.chain, [
      {
        action: 'link.issued',
        ...onRecord,
        facts: { passwordBy: request.passwordBy, expiresAt: expiresAt.toISOString() },
      },
      ...(needed.override
        ? [
            {
              action: 'agreement.overridden' as const,
              ...onRecord,
              facts: {},
              note: request.agreementOverride,
            },
          ]
        : []),
      ...(needed.verified
        ? [{ action: 'contact.verified' as const, ...onRecord, facts: {}, note: request.verification }]
        : []),
    ]);
    const url = new URL(`/l/${token}`, ctx.config.baseUrl).href;
    return {
      id,
      repeated: false,
      url,
      expiresAt,
      password: request.passwordBy === 'phone' ? password : undefined,
    };
  });
}

function claimOf(ctx: Edges, agent: Agent, request: LinkRequest) {
  const { contact, ...rest } = request;
  const stated = {
    ...(rest.verification === undefined ? {} : { verification: rest.verification }),
    ...(rest.agreementOverride === undefined ? {} : { agreementOverride: rest.agreementOverride }),
  };
  const { ticketId, passwordBy, ttlHours = null } = rest;
  const content = { ticketId, passwordBy, ttlHours, ...stated, ...contact, phone: contact.phone ?? null };
  return {
    agentId: agent.id,
    operation: 'issue-link',
    requestHash: numberMac(ctx.masterKeys, canonicalJson(content)),
  };
}
