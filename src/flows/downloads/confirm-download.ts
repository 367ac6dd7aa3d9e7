// The downloader confirms that what was saved is what was sent.
import { sleep } from '../../concurrency/sleep.js';
import type { Context } from '../../context/context.js';
import { constantTimeEqual } from '../../crypto/tokens.js';
import { appendAudit } from '../../db/audit-log.js';
import { findDownload, markDownloadConfirmed } from '../../db/downloads.js';
import { lockTicket } from '../../db/tickets.js';
import { findUpload, markUploadConfirmed } from '../../db/uploads.js';
import { AccessDenied, assertFound, assertHandles } from '../../domain/access.js';
import { type Agent, actorOf } from '../../domain/actor.js';
import { SluiceError } from '../../errors.js';

/** A download that has just sent its last byte is noted as complete within moments; so long a confirmation waits. */
const completionTries = 30;
const completionPauseMs = 100;

/**
 * Confirms a completed download by its SHA-256. The server copy goes at the next sweep, unless it is kept until the
 * ticket closes. Confirming again changes nothing.
 * @param sha256 hex
 * @throws not_found, download_not_complete, digest_mismatch
 */
export async function confirmDownload(
  ctx: Pick<Context, 'sql' | 'chain'>,
  agent: Agent,
  request: { downloadId: string; sha256: string },
): Promise<{ uploadId: string; ticketId: string; confirmedAt: Date }> {
  const { downloadId } = request;
  const download = await findEnded(ctx, downloadId);
  const upload = await findUpload(ctx.sql, download.uploadId);
  assertFound(upload);
  const subject = { downloadId, uploadId: upload.id, ticketId: upload.ticketId, linkId: upload.linkId };
  return await ctx.sql.begin(async (tx) => {
    const ticket = await lockTicket(tx, upload.ticketId);
    assertHandles(agent, ticket, 'confirm-download', subject);
    if (download.agentId !== agent.id) throw new AccessDenied('confirm-download', subject);
    if (download.state !== 'completed') throw new SluiceError('download_not_complete');
    const right =
      upload.sha256 !== null &&
      constantTimeEqual(upload.sha256.toString('hex'), request.sha256.toLowerCase());
    if (!right) throw new SluiceError('digest_mismatch', 'what was saved is not what was sent');
    const first = await markDownloadConfirmed(tx, downloadId);
    if (first) await markUploadConfirmed(tx, upload.id);
    const confirmed = await findDownload(tx, downloadId);
    const facts = { sha256: request.sha256.toLowerCase() };
    const event = { action: 'download.confirmed' as const, actor: actorOf(agent, ticket), subject, facts };
    await appendAudit(tx, ctx.chain, first ? [event] : []);
    return {
      uploadId: upload.id,
      ticketId: upload.ticketId,
      confirmedAt: confirmed?.confirmedAt ?? download.now,
    };
  });
}

async function findEnded(ctx: Pick<Context, 'sql'>, downloadId: string) {
  for (let tries = 0; ; tries += 1) {
    const download = await findDownload(ctx.sql, downloadId);
    assertFound(download);
    if (download.state !== 'running' || tries >= completionTries) return download;
    await sleep(completionPauseMs);
  }
}
