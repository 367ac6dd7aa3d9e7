// A handler takes a link back.
import type { Context } from '../../context/context.js';
import { appendAudit } from '../../db/audit-log.js';
import { findLink, lockLink, markLinkRevoked } from '../../db/links.js';
import { cancelLinkMessages } from '../../db/messages.js';
import { lockTicket } from '../../db/tickets.js';
import { fenceUploads } from '../../db/uploads.js';
import { assertFound, assertHandles } from '../../domain/access.js';
import { type Agent, actorOf } from '../../domain/actor.js';
import { linkStateAt } from '../../domain/link.js';
import { SluiceError } from '../../errors.js';

/**
 * Ends a live link at once: its address and password work no more, uploads under way on it cannot be stored any more.
 * Revoking a revoked link changes nothing.
 * @throws not_found, link_not_live when it was used or has expired
 */
export async function revokeLink(
  ctx: Pick<Context, 'sql' | 'chain'>,
  agent: Agent,
  id: string,
): Promise<void> {
  const found = await findLink(ctx.sql, id);
  assertFound(found);
  const subject = { linkId: id, ticketId: found.ticketId };
  await ctx.sql.begin(async (tx) => {
    const ticket = await lockTicket(tx, found.ticketId);
    assertHandles(agent, ticket, 'revoke-link', subject);
    const link = await lockLink(tx, id);
    assertFound(link);
    if (link.state === 'revoked') return;
    if (!(await markLinkRevoked(tx, id))) {
      const state = linkStateAt(link, link.now);
      throw new SluiceError('link_not_live', `the link is ${state}`, { extras: { state } });
    }
    await fenceUploads(tx, [id]);
    await cancelLinkMessages(tx, [id], undefined);
    await appendAudit(tx, ctx.chain, [
      { action: 'link.revoked', actor: actorOf(agent, ticket), subject, facts: { because: 'revoked' } },
    ]);
  });
}
