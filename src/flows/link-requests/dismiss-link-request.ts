// A request for a link that no link is issued for: nobody was reached, or whoever was reached had asked for nothing.
import type { Context } from '../../context/context.js';
import { appendAudit } from '../../db/audit-log.js';
import { endLinkRequest } from '../../db/link-requests.js';
import { type Agent, actorOf } from '../../domain/actor.js';
import { SluiceError } from '../../errors.js';

/** Ends it and erases its line. @throws request_taken */
export async function dismissLinkRequest(
  ctx: Pick<Context, 'sql' | 'chain'>,
  agent: Agent,
  requestId: string,
): Promise<void> {
  await ctx.sql.begin(async (tx) => {
    if (!(await endLinkRequest(tx, { id: requestId }))) throw new SluiceError('request_taken');
    const about = { actor: actorOf(agent), subject: {}, facts: { requestId } };
    await appendAudit(tx, ctx.chain, [{ action: 'link_request.dismissed', ...about }]);
  });
}
