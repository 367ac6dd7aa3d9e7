// Somebody who may not fetch a file alone asks the leads.
import type { Context } from '../../context/context.js';
import { newId } from '../../crypto/tokens.js';
import { listLeads } from '../../db/agents.js';
import { findLiveApproval, insertApproval } from '../../db/approvals.js';
import { appendAudit } from '../../db/audit-log.js';
import { databaseTime } from '../../db/connect.js';
import { insertMessage } from '../../db/messages.js';
import { lockTicket } from '../../db/tickets.js';
import { findUpload, findUploadsToSweep, lockUpload } from '../../db/uploads.js';
import { assertFound, assertHandles } from '../../domain/access.js';
import { type Agent, actorOf } from '../../domain/actor.js';
import { type ApprovalCause, approvalCause } from '../../domain/approval.js';
import { assertReasoned, type DownloadReason } from '../../domain/download.js';
import { assertNotDue } from '../../domain/retention.js';
import { assertOpen, assertUnrestricted } from '../../domain/ticket.js';
import { assertDownloadable } from '../../domain/upload.js';
import { SluiceError } from '../../errors.js';

/**
 * Asks for the approval of one download, and tells every other lead by mail.
 * @param request `note`: free words, kept apart from the audit chain
 * @throws invalid_request (a note is missing), not_found, ticket_closed, ticket_restricted, upload_not_available, destruction_due, approval_not_needed, approval_asked
 */
export async function askApproval(
  ctx: Pick<Context, 'sql' | 'chain' | 'config'>,
  agent: Agent,
  request: { uploadId: string; reason: DownloadReason; note?: string | undefined },
): Promise<{ id: string; because: ApprovalCause; expiresAt: Date; ticketId: string }> {
  const { uploadId, reason, note } = request;
  assertReasoned(reason, note);
  const { policy } = ctx.config;
  const found = await findUpload(ctx.sql, uploadId);
  assertFound(found);
  const { ticketId, linkId } = found;
  const subject = { uploadId, ticketId, linkId };
  return await ctx.sql.begin(async (tx) => {
    const ticket = await lockTicket(tx, ticketId);
    assertHandles(agent, ticket, 'ask-approval', subject);
    assertOpen(ticket);
    assertUnrestricted(ticket);
    const upload = await lockUpload(tx, uploadId);
    assertFound(upload);
    assertDownloadable(upload);
    const now = await databaseTime(tx);
    const [kept] = await findUploadsToSweep(tx, [uploadId]);
    if (kept !== undefined) assertNotDue(kept, policy, now);
    const because = approvalCause(upload, policy, now);
    if (because === undefined) throw new SluiceError('approval_not_needed');
    // the ticket's lock keeps a second request of the same agent waiting until it can see this one
    if ((await findLiveApproval(tx, uploadId, agent.id)) !== undefined)
      throw new SluiceError('approval_asked');
    const id = newId();
    const ttlHours = policy.approvalTtlHours;
    const expiresAt = await insertApproval(tx, {
      id,
      uploadId,
      agentId: agent.id,
      because,
      reason,
      ttlHours,
    });
    for (const lead of await listLeads(tx)) {
      if (lead.id === agent.id) continue;
      const to = { agentId: lead.id };
      await insertMessage(tx, {
        ...{ id: newId(), kind: 'mail', template: 'approval-asked', ticketId, uploadId, linkId, to },
      });
    }
    const facts = { approvalId: id, because, reason };
    await appendAudit(tx, ctx.chain, [
      { action: 'approval.asked', actor: actorOf(agent, ticket), subject, facts, note },
    ]);
    return { id, because, expiresAt, ticketId };
  });
}
