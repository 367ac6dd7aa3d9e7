// A handler sends a new password for a link.
import type { Context } from '../../context/context.js';
import { sealForDatabase } from '../../crypto/database-secret.js';
import { askerOfAgent } from '../../crypto/fair-queue.js';
import { newLinkPassword } from '../../crypto/link-password.js';
import { numberMac } from '../../crypto/number-mac.js';
import { newId } from '../../crypto/tokens.js';
import { appendAudit } from '../../db/audit-log.js';
import { findLink, lockLink, markLinkResent } from '../../db/links.js';
import { cancelLinkMessages, countSms, insertMessage, isLinkMailRefused } from '../../db/messages.js';
import { findContact, findTicket, lockTicket } from '../../db/tickets.js';
import { assertFound, assertHandles } from '../../domain/access.js';
import { type Agent, actorOf } from '../../domain/actor.js';
import { assertResendable } from '../../domain/link.js';
import { normaliseLinkPassword } from '../../domain/link-password.js';
import { assertNumberMayBeTexted, assertWithinSmsLimits } from '../../domain/sms-limits.js';
import { assertUnrestricted } from '../../domain/ticket.js';
import { SluiceError } from '../../errors.js';

type Edges = Pick<Context, 'sql' | 'chain' | 'config' | 'masterKeys' | 'passwords' | 'renderSms'>;

/**
 * Makes a new password and sends it the same way as the first; the old one is dead at once, and so are the sessions
 * opened with it. Uploads under way go on.
 * @returns the password, only where it is dictated by phone
 * @throws not_found, ticket_restricted, link_locked, link_not_live, resend_limit, mail_refused, sms_limit, busy
 */
export async function resendLink(
  ctx: Edges,
  agent: Agent,
  id: string,
): Promise<{ password: string | undefined }> {
  const found = await findLink(ctx.sql, id);
  assertFound(found);
  const subject = { linkId: id, ticketId: found.ticketId };
  // looked at before, so that who may not costs no hash; it is decided in the transaction
  assertHandles(agent, await findTicket(ctx.sql, found.ticketId), 'resend-link', subject);
  assertResendable(found, found.now);
  const password = newLinkPassword();
  const asker = askerOfAgent(agent.id);
  const passwordHash = await ctx.passwords.hash(normaliseLinkPassword(password), { asker });
  return await ctx.sql.begin(async (tx) => {
    const ticket = await lockTicket(tx, found.ticketId);
    assertHandles(agent, ticket, 'resend-link', subject);
    assertUnrestricted(ticket);
    const link = await lockLink(tx, id);
    assertFound(link);
    assertResendable(link, link.now);
    if (await isLinkMailRefused(tx, id)) throw new SluiceError('mail_refused', 'nobody has the link');
    const resends = await markLinkResent(tx, id, passwordHash);
    await cancelLinkMessages(tx, [id], 'sms');
    if (link.passwordBy === 'sms') {
      const contact = await findContact(tx, link.contactId);
      const phone = assertNumberMayBeTexted(
        contact?.phone ?? undefined,
        'sms',
        ctx.config.policy.smsCountries,
      );
      assertWithinSmsLimits(await countSms(tx, numberMac(ctx.masterKeys, phone ?? '')), ctx.config.policy);
      const messageId = newId();
      await insertMessage(tx, {
        ...subject,
        id: messageId,
        kind: 'sms',
        template: 'link-password',
        to: { contactId: link.contactId },
        sealedSecret: sealForDatabase(ctx.masterKeys, `message:${messageId}`, password),
        segments: ctx.renderSms('link-password', link.locale, { password }).segments,
      });
    }
    await appendAudit(tx, ctx.chain, [
      { action: 'link.resent', actor: actorOf(agent, ticket), subject, facts: { resends } },
    ]);
    return { password: link.passwordBy === 'phone' ? password : undefined };
  });
}
