// A handler gives a link more time.
import type { Context } from '../../context/context.js';
import { newId } from '../../crypto/tokens.js';
import { appendAudit } from '../../db/audit-log.js';
import { findLink, lockLink, markLinkExtended } from '../../db/links.js';
import { insertMessage } from '../../db/messages.js';
import { lockTicket } from '../../db/tickets.js';
import { assertFound, assertHandles } from '../../domain/access.js';
import { type Agent, actorOf } from '../../domain/actor.js';
import { linkStateAt } from '../../domain/link.js';
import { assertUnrestricted } from '../../domain/ticket.js';
import { SluiceError } from '../../errors.js';

/** An end that moved by less is told to nobody, in milliseconds: a button pressed twice. */
const worthTellingMs = 60_000;

/**
 * The link lives as long from now on as a new one would, or `ttlHours`; never shorter than before. Its password stays. The
 * clinic is told by mail, which holds neither the link nor its password.
 * @throws not_found, ticket_restricted, link_not_live when it is locked or has ended
 */
export async function extendLink(
  ctx: Pick<Context, 'sql' | 'chain' | 'config'>,
  agent: Agent,
  id: string,
  ttlHours: number = ctx.config.policy.linkTtlHours,
): Promise<{ expiresAt: Date; ticketId: string }> {
  const found = await findLink(ctx.sql, id);
  assertFound(found);
  const subject = { linkId: id, ticketId: found.ticketId };
  return await ctx.sql.begin(async (tx) => {
    const ticket = await lockTicket(tx, found.ticketId);
    assertHandles(agent, ticket, 'extend-link', subject);
    assertUnrestricted(ticket);
    const link = await lockLink(tx, id);
    assertFound(link);
    const expiresAt = await markLinkExtended(tx, id, ttlHours);
    if (expiresAt === undefined) {
      const state = linkStateAt(link, link.now);
      throw new SluiceError('link_not_live', `the link is ${state}`, { extras: { state } });
    }
    const facts = { expiresAt: expiresAt.toISOString() };
    if (expiresAt.getTime() - link.expiresAt.getTime() >= worthTellingMs) {
      const about = { ...subject, facts, to: { contactId: link.contactId } };
      await insertMessage(tx, { ...about, id: newId(), kind: 'mail', template: 'link-extended' });
    }
    await appendAudit(tx, ctx.chain, [
      { action: 'link.extended', actor: actorOf(agent, ticket), subject, facts },
    ]);
    return { expiresAt, ticketId: found.ticketId };
  });
}
