// An API token is taken back; it is refused from the next request on.
import type { Context } from '../../context/context.js';
import { markTokenRevoked } from '../../db/api-tokens.js';
import { appendAudit } from '../../db/audit-log.js';
import type { Actor } from '../../domain/actor.js';
import { SluiceError } from '../../errors.js';

/**
 * @param ownerId limits to one agent's own tokens; undefined: any, for who manages accounts
 * @throws not_found, also for one that was taken back before
 */
export async function revokeToken(
  ctx: Pick<Context, 'sql' | 'chain'>,
  actor: Actor,
  { tokenId, ownerId }: { tokenId: string; ownerId?: string },
): Promise<void> {
  await ctx.sql.begin(async (tx) => {
    const agentId = await markTokenRevoked(tx, tokenId, ownerId);
    if (agentId === undefined) throw new SluiceError('not_found', 'there is no such token');
    await appendAudit(tx, ctx.chain, [
      { action: 'token.revoked', actor, subject: { agentId }, facts: { tokenId } },
    ]);
  });
}
