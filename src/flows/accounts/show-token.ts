// One token that works, for who is about to take it back.
import type { Context } from '../../context/context.js';
import { findLiveToken } from '../../db/api-tokens.js';
import { assertFound } from '../../domain/access.js';

/** @param token `ownerId`: of this agent alone @throws not_found, also for one that was taken back before */
export async function showToken(
  ctx: Pick<Context, 'sql'>,
  token: { readonly id: string; readonly ownerId?: string },
): Promise<{ readonly name: string; readonly agentName: string | null }> {
  const found = await findLiveToken(ctx.sql, token.id, token.ownerId);
  assertFound(found);
  return found;
}
