// What was asked of leads and is not over.
import type { Context } from '../context.js';
import { type ApprovalRow, listLiveApprovals } from '../db/approvals.js';
import type { Agent } from '../domain/actor.js';

/** What waits or may be used: leads see all, others their own. @param ticketId of one ticket only */
export async function listApprovals(
  ctx: Pick<Context, 'sql'>,
  agent: Agent,
  ticketId?: string,
): Promise<ApprovalRow[]> {
  return await listLiveApprovals(ctx.sql, {
    agentId: agent.role === 'lead' ? undefined : agent.id,
    ticketId,
  });
}
