// A handler says that the password of a link was told by phone. Nothing else knows.
import type { Context } from '../../context/context.js';
import { appendAudit } from '../../db/audit-log.js';
import { findLink, lockLink, markLinkTold } from '../../db/links.js';
import { lockTicket } from '../../db/tickets.js';
import { assertFound, assertHandles } from '../../domain/access.js';
import { type Agent, actorOf } from '../../domain/actor.js';
import { linkStateAt } from '../../domain/link.js';
import { SluiceError } from '../../errors.js';

/**
 * Records it, once for each password. @throws not_found, link_not_live where its password goes by SMS, or it has ended
 */
export async function recordTold(
  ctx: Pick<Context, 'sql' | 'chain'>,
  agent: Agent,
  id: string,
): Promise<{ ticketId: string }> {
  const found = await findLink(ctx.sql, id);
  assertFound(found);
  const { ticketId } = found;
  const subject = { linkId: id, ticketId };
  return await ctx.sql.begin(async (tx) => {
    assertHandles(agent, await lockTicket(tx, ticketId), 'record-told', subject);
    const link = await lockLink(tx, id);
    assertFound(link);
    const state = linkStateAt(link, link.now);
    if (link.passwordBy !== 'phone' || !['issued', 'opened', 'locked'].includes(state))
      throw new SluiceError('link_not_live', 'there is no password to be told', { extras: { state } });
    if (!(await markLinkTold(tx, id, agent.id))) return { ticketId };
    await appendAudit(tx, ctx.chain, [{ action: 'link.told', actor: actorOf(agent), subject, facts: {} }]);
    return { ticketId };
  });
}
