// One more request for a download's content is let in, or not: asked anew each time, however the ones before ended.
import type { Context } from '../../../context/context.js';
import { isApprovedOrAlone } from '../../../db/approvals.js';
import { appendAudit } from '../../../db/audit-log.js';
import type { Queryable } from '../../../db/connect.js';
import {
  type BegunAttempt,
  type DownloadRow,
  findDownload,
  markDownloadRunning,
} from '../../../db/downloads.js';
import { lockTicket, type TicketRow } from '../../../db/tickets.js';
import { findUpload, findUploadsToSweep, lockUpload, type UploadRow } from '../../../db/uploads.js';
import { AccessDenied, assertFound, assertHandles } from '../../../domain/access.js';
import { type Agent, actorOf } from '../../../domain/actor.js';
import type { AuditSubject } from '../../../domain/audit-event.js';
import { type ByteRange, entityTag, type RangeAsked, rangeOf } from '../../../domain/byte-range.js';
import { assertStartable } from '../../../domain/download.js';
import { assertNotDue } from '../../../domain/retention.js';
import { assertOpen, assertUnrestricted } from '../../../domain/ticket.js';
import { assertDownloadable, deadAfterSeconds } from '../../../domain/upload.js';
import { isWorkingTime } from '../../../domain/working-hours.js';
import { SluiceError } from '../../../errors.js';
import { firstWindowBytes } from './sending-note.js';

/** An attempt that may send. */
export interface Release extends BegunAttempt, ByteRange {
  readonly part: ByteRange | undefined;
  readonly upload: UploadRow & { readonly sizeBytes: number; readonly sha256: Buffer };
  readonly ticket: TicketRow;
  readonly subject: AuditSubject;
}

type Edges = Pick<Context, 'sql' | 'chain' | 'config'>;

/**
 * One transaction gives the attempt its number, and notes how far bytes may leave at once. The ticket's lock keeps
 * closing, withdrawing and sweeping out.
 * @throws not_found, ticket_closed, ticket_restricted, download_used, download_expired, range_not_satisfiable, approval_required,
 * destruction_due, upload_not_available
 */
export async function beginAttempt(
  ctx: Edges,
  agent: Agent,
  downloadId: string,
  asked: RangeAsked,
): Promise<Release> {
  const found = await findDownload(ctx.sql, downloadId);
  assertFound(found);
  const seen = await findUpload(ctx.sql, found.uploadId);
  assertFound(seen);
  const subject = { downloadId, uploadId: seen.id, ticketId: seen.ticketId, linkId: seen.linkId };
  return await ctx.sql.begin(async (tx) => {
    const ticket = await lockTicket(tx, seen.ticketId);
    assertHandles(agent, ticket, 'release-download', subject);
    if (found.agentId !== agent.id) throw new AccessDenied('release-download', subject);
    const upload = await lockUpload(tx, seen.id);
    const download = await findDownload(tx, downloadId);
    assertFound(upload);
    assertFound(download);
    assertOpen(ticket);
    assertUnrestricted(ticket);
    assertDownloadable(upload);
    const { sizeBytes, sha256 } = upload;
    if (sizeBytes === null || sha256 === null) throw new SluiceError('upload_not_available');
    const part = rangeOf(asked, { size: sizeBytes, etag: entityTag(sha256) });
    assertStartable(download, download.now, part !== undefined);
    const [facts] = await findUploadsToSweep(tx, [upload.id]);
    if (facts !== undefined) assertNotDue(facts, ctx.config.policy, download.now);
    await assertApproved(ctx, tx, download, upload);
    const { from, to } = part ?? { from: 0, to: sizeBytes };
    const begun = await markDownloadRunning(tx, {
      ...{ id: downloadId, before: download.attempt, from, upTo: Math.min(to, from + firstWindowBytes) },
      ttlMinutes: ctx.config.policy.downloadTtlMinutes,
    });
    if (begun === undefined) throw new SluiceError('download_used');
    const by = { actor: actorOf(agent, ticket), subject };
    await appendAudit(tx, ctx.chain, [
      download.state === 'authorised'
        ? { action: 'download.started', ...by, facts: {} }
        : { action: 'download.resumed', ...by, facts: { attempt: begun.attempt, from, to } },
    ]);
    return {
      ...{ ...begun, part, from, to, ticket, subject },
      upload: { ...upload, sizeBytes, sha256 },
    };
  });
}

/**
 * Two downloads that were authorised before either was fetched must not both be the first one; and working hours that
 * were over when it was authorised are over for each request, too.
 * @throws approval_required
 */
async function assertApproved(
  ctx: Pick<Context, 'config'>,
  tx: Queryable,
  download: DownloadRow,
  upload: UploadRow,
): Promise<void> {
  const { secondApproval, workingHours } = ctx.config.policy;
  if (!secondApproval) return;
  const { approved, alone } = await isApprovedOrAlone(tx, download, deadAfterSeconds);
  if (approved) return;
  if (upload.state === 'delivered' || !alone)
    throw new SluiceError('approval_required', 'another download came first', {
      extras: { because: 'repeated' },
    });
  if (!isWorkingTime(workingHours, download.now))
    throw new SluiceError('approval_required', 'it is outside working hours', {
      extras: { because: 'outside_hours' },
    });
}
