// What was asked of leads and is not over.
import type { Context } from '../../context/context.js';
import { type ApprovalRow, listLiveApprovals } from '../../db/approvals.js';
import type { Agent } from '../../domain/actor.js';
import { approvalsOnPage } from '../../domain/page.js';

/** What waits or may be used: leads see all, others their own. @param page `after`: the last one before */
export async function listApprovals(
  ctx: Pick<Context, 'sql'>,
  agent: Agent,
  { ticketId, after }: { ticketId?: string | undefined; after?: string | undefined } = {},
): Promise<ApprovalRow[]> {
  return await listLiveApprovals(ctx.sql, {
    agentId: agent.role === 'lead' ? undefined : agent.id,
    ...{ ticketId, after, limit: approvalsOnPage },
  });
}
