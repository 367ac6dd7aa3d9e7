// Which roles wait for a second person's word.
import type { Context } from '../../context/context.js';
import { listRoleRequests as findRoleRequests, type RoleRequestRow } from '../../db/role-requests.js';
import type { Agent } from '../../domain/actor.js';
import { maySecond } from '../../domain/role-request.js';

/** What waits, the oldest first, and whether this agent may be the second person. */
export async function listRoleRequests(
  ctx: Pick<Context, 'sql'>,
  agent: Agent,
): Promise<(RoleRequestRow & { readonly decidable: boolean })[]> {
  const waiting = await findRoleRequests(ctx.sql);
  return waiting.map((request) => ({ ...request, decidable: maySecond(agent, request) }));
}
