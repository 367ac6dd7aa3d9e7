// An API token is taken back; it is refused from the next request on.
import type { Context } from '../context.js';
import { markTokenRevoked } from '../db/api-tokens.js';
import { appendAudit } from '../db/audit-log.js';
import { type Actor, type Agent, actorOf } from '../domain/actor.js';
import { SluiceError } from '../errors.js';

/**
 * @param owner limits to this agent's own tokens; undefined: the operator may take back any
 * @throws not_found, also for one that was taken back before
 */
export async function revokeToken(
  ctx: Pick<Context, 'sql' | 'chain'>,
  owner: Agent | undefined,
  tokenId: string,
): Promise<void> {
  const actor: Actor = owner === undefined ? { kind: 'operator' } : actorOf(owner);
  await ctx.sql.begin(async (tx) => {
    const agentId = await markTokenRevoked(tx, tokenId, owner?.id);
    if (agentId === undefined) throw new SluiceError('not_found', 'there is no such token');
    await appendAudit(tx, ctx.chain, [
      { action: 'token.revoked', actor, subject: { agentId }, facts: { tokenId } },
    ]);
  });
}
