// Names of whoever works here.
import type { Context } from '../../context/context.js';
import { listAgentNames } from '../../db/agents.js';
import type { Role } from '../../domain/actor.js';

/** Who works here, for names on pages. */
export async function listColleagues(
  ctx: Pick<Context, 'sql'>,
): Promise<{ id: string; name: string | null; role: Role }[]> {
  return await listAgentNames(ctx.sql);
}
