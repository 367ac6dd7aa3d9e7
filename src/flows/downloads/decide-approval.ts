// A lead approves what another person asked for, or refuses it.
import type { Context } from '../../context/context.js';
import { newId } from '../../crypto/tokens.js';
import { type ApprovalRow, findApproval, markApprovalDecided } from '../../db/approvals.js';
import { appendAudit } from '../../db/audit-log.js';
import { insertMessage } from '../../db/messages.js';
import { lockTicket } from '../../db/tickets.js';
import { assertFound, assertHandles } from '../../domain/access.js';
import { type Agent, actorOf } from '../../domain/actor.js';
import { assertDecidable } from '../../domain/approval.js';
import { assertOpen } from '../../domain/ticket.js';
import { SluiceError } from '../../errors.js';

/**
 * Decides once; who asked is told by mail. An approval is good for one download by who asked, within `APPROVAL_TTL_HOURS`.
 * @param decision `words`: why, kept apart from the audit chain; a refusal needs them
 * @throws not_found, forbidden, ticket_closed, approval_own, approval_decided, invalid_request
 */
export async function decideApproval(
  ctx: Pick<Context, 'sql' | 'chain' | 'config'>,
  agent: Agent,
  decision: { approvalId: string; approved: boolean; words?: string | undefined },
): Promise<ApprovalRow> {
  const { approvalId: id, approved, words } = decision;
  if (agent.role !== 'lead') throw new SluiceError('forbidden');
  if (!approved && words === undefined)
    throw new SluiceError('invalid_request', 'a refusal needs a reason', { extras: { fields: ['reason'] } });
  const found = await findApproval(ctx.sql, id);
  assertFound(found);
  const { uploadId, ticketId, linkId } = found;
  const subject = { uploadId, ticketId, linkId };
  return await ctx.sql.begin(async (tx) => {
    const ticket = await lockTicket(tx, ticketId);
    assertHandles(agent, ticket, 'decide-approval', subject);
    const asked = await findApproval(tx, id);
    assertFound(asked);
    assertDecidable(agent, asked, asked.now);
    assertOpen(ticket);
    const state = approved ? 'approved' : 'refused';
    const ttlHours = ctx.config.policy.approvalTtlHours;
    if (!(await markApprovalDecided(tx, { id, agentId: agent.id, state, ttlHours })))
      throw new SluiceError('approval_decided');
    const template = approved ? 'approval-given' : 'approval-refused';
    const to = { agentId: asked.agentId };
    await insertMessage(tx, { id: newId(), kind: 'mail', template, ticketId, uploadId, linkId, to });
    const decided = await findApproval(tx, id);
    assertFound(decided);
    await appendAudit(tx, ctx.chain, [
      {
        action: approved ? 'approval.given' : 'approval.refused',
        ...{ actor: actorOf(agent, ticket), subject, facts: { approvalId: id }, note: words },
      },
    ]);
    return decided;
  });
}
