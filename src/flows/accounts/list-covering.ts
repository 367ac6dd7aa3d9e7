// For whom somebody covers now.
import type { Context } from '../../context/context.js';
import { type CoverRow, listCovers } from '../../db/covers.js';
import type { Agent } from '../../domain/actor.js';

/** Absences that have begun and not ended, for which the agent covers. */
export async function listCovering(ctx: Pick<Context, 'sql'>, agent: Agent): Promise<CoverRow[]> {
  if ((agent.covers ?? []).length === 0) return [];
  const rows = await listCovers(ctx.sql, { coverId: agent.id });
  return rows.filter(({ agentId }) => agent.covers?.includes(agentId));
}
