// Which programs may work in whose name.
import type { Context } from '../../context/context.js';
import { listLiveTokens as findLiveTokens, type LiveToken } from '../../db/api-tokens.js';

export type { LiveToken };

/** The tokens that work, of every account: the newest of each. */
export async function listLiveTokens(ctx: Pick<Context, 'sql'>): Promise<LiveToken[]> {
  return await findLiveTokens(ctx.sql);
}
