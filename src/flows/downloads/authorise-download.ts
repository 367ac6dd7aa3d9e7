// A handler asks to fetch an upload, and says why (domain MM1).
import type { Context } from '../../context/context.js';
import { numberMac } from '../../crypto/number-mac.js';
import { newId } from '../../crypto/tokens.js';
import { markApprovalUsed } from '../../db/approvals.js';
import { appendAudit } from '../../db/audit-log.js';
import { databaseTime } from '../../db/connect.js';
import { findDownload, insertDownload } from '../../db/downloads.js';
import { claimIdempotencyKey } from '../../db/idempotency.js';
import { lockTicket } from '../../db/tickets.js';
import { findUpload, findUploadsToSweep, lockUpload } from '../../db/uploads.js';
import { assertFound, assertHandles } from '../../domain/access.js';
import { type Agent, actorOf } from '../../domain/actor.js';
import { approvalCause } from '../../domain/approval.js';
import { canonicalJson } from '../../domain/canonical-json.js';
import { assertReasoned, type DownloadReason } from '../../domain/download.js';
import { assertSameRequest } from '../../domain/idempotency.js';
import { assertNotDue } from '../../domain/retention.js';
import { assertOpen, assertUnrestricted } from '../../domain/ticket.js';
import { assertDownloadable } from '../../domain/upload.js';
import { SluiceError } from '../../errors.js';

/** An authorised download; it may be started once, until `expiresAt`, by nobody but who asked. */
export interface AuthorisedDownload {
  readonly id: string;
  readonly expiresAt: Date;
  readonly ticketId: string;
  readonly repeated: boolean;
}

/**
 * Authorises one download.
 * @param request `note`: free words, kept apart from the audit chain and erased with the ticket's personal data
 * @throws invalid_request (a note is missing), not_found, ticket_closed, ticket_restricted, upload_not_available, destruction_due, approval_required, idempotency_key_reused
 */
export async function authoriseDownload(
  ctx: Pick<Context, 'sql' | 'chain' | 'config' | 'masterKeys'>,
  agent: Agent,
  request: { uploadId: string; reason: DownloadReason; note?: string | undefined },
  idempotencyKey?: string,
): Promise<AuthorisedDownload> {
  const { uploadId, reason, note } = request;
  assertReasoned(reason, note);
  const found = await findUpload(ctx.sql, uploadId);
  assertFound(found);
  const subject = { uploadId, ticketId: found.ticketId, linkId: found.linkId };
  const id = newId();
  return await ctx.sql.begin(async (tx) => {
    const ticket = await lockTicket(tx, found.ticketId);
    assertHandles(agent, ticket, 'authorise-download', subject);
    if (idempotencyKey !== undefined) {
      const requestHash = numberMac(ctx.masterKeys, canonicalJson({ uploadId, reason, note: note ?? null }));
      const claim = {
        agentId: agent.id,
        key: idempotencyKey,
        operation: 'authorise-download',
        requestHash,
        resultId: id,
      };
      const before = await claimIdempotencyKey(tx, claim);
      if (before !== undefined) {
        assertSameRequest(before, claim);
        const download = await findDownload(tx, before.resultId);
        assertFound(download);
        return { id: download.id, expiresAt: download.expiresAt, ticketId: ticket.id, repeated: true };
      }
    }
    assertOpen(ticket);
    assertUnrestricted(ticket);
    const upload = await lockUpload(tx, uploadId);
    assertFound(upload);
    assertDownloadable(upload);
    const now = await databaseTime(tx);
    const [facts] = await findUploadsToSweep(tx, [uploadId]);
    if (facts !== undefined) assertNotDue(facts, ctx.config.policy, now);
    const because = approvalCause(upload, ctx.config.policy, now);
    const ttlMinutes = ctx.config.policy.downloadTtlMinutes;
    const expiresAt = await insertDownload(tx, { id, uploadId, agentId: agent.id, reason, ttlMinutes });
    const approvalId =
      because === undefined ? undefined : await markApprovalUsed(tx, { id, uploadId, agentId: agent.id });
    if (because !== undefined && approvalId === undefined)
      throw new SluiceError('approval_required', 'another lead has to approve it', { extras: { because } });
    await appendAudit(tx, ctx.chain, [
      {
        action: 'download.authorised',
        actor: actorOf(agent, ticket),
        subject: { ...subject, downloadId: id },
        facts: { reason, ...(approvalId !== undefined && { approvalId }) },
        note,
      },
    ]);
    return { id, expiresAt, ticketId: ticket.id, repeated: false };
  });
}
