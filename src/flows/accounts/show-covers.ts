// Who is away and who covers, for those whom it concerns.
import type { Context } from '../../context/context.js';
import { findAccount } from '../../db/agents.js';
import { type CoverRow, listCovers } from '../../db/covers.js';
import { assertFound } from '../../domain/access.js';
import type { Agent } from '../../domain/actor.js';
import { assertMaySetCover } from '../../domain/cover.js';

export type { CoverRow };

/** The absence of an account that has not ended. @throws not_found, also for whoever may say nothing of it */
export async function showCovers(
  ctx: Pick<Context, 'sql'>,
  agent: Agent,
  agentId: string,
): Promise<{
  readonly account: { readonly id: string; readonly name: string | null };
  readonly own: CoverRow | undefined;
}> {
  assertMaySetCover(agent, agentId);
  const account = await findAccount(ctx.sql, agentId);
  assertFound(account);
  const [own] = await listCovers(ctx.sql, { agentId });
  return { account, own };
}
