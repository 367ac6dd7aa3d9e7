// The commit point of an upload. Decision 0009.

import type { Context } from '../../../context/context.js';
import { newId } from '../../../crypto/tokens.js';
import { appendAudit } from '../../../db/audit-log.js';
import { lockLink, markLinkUsed } from '../../../db/links.js';
import { insertMessage } from '../../../db/messages.js';
import { retryWhileLocked } from '../../../db/retry-while-locked.js';
import { lockTicket } from '../../../db/tickets.js';
import { fenceUploads, lockUpload, markUploadStored } from '../../../db/uploads.js';
import { endedCode, endedExtras, isLiveState, linkStateAt } from '../../../domain/link.js';
import { isSluiceError, SluiceError } from '../../../errors.js';
import type { ArchiveReport } from '../../../zip/check-archive.js';
import { assertStores } from '../../steps/check-stores.js';
import { emitWebhookEvents } from '../../steps/emit-webhook-events.js';
import { tellHandler } from '../../steps/tell-handler.js';
import type { Intent } from './create-upload-intent.js';

/** What was received. */
export interface Digest {
  /** SHA-256, 32 bytes */
  readonly sha256: Buffer;
  readonly bytes: number;
}

/** What is acknowledged. `size` in bytes, `sha256` in hex. */
export interface Acknowledgement {
  readonly uploadId: string;
  readonly sha256: string;
  readonly size: number;
  readonly receivedAt: Date;
  readonly reference: string;
}

/**
 * Transaction 2, THE COMMIT POINT: stored, used, announced and recorded, all together or not at all. All bytes came, so
 * it is waited for longer than for anything else.
 * @throws link_used, link_expired, link_revoked, request_timeout when another won or the link ended; storage_unavailable
 * where the bytes do not lie in the stores of the uploads
 */
export async function commitUpload(
  ctx: Pick<Context, 'sql' | 'chain' | 'config' | 'places'>,
  intent: Intent,
  digest: Digest,
  report: ArchiveReport,
): Promise<Acknowledgement> {
  return await retryWhileLocked(() => commitOnce(ctx, intent, digest, report));
}

async function commitOnce(
  ctx: Pick<Context, 'sql' | 'chain' | 'config' | 'places'>,
  intent: Intent,
  digest: Digest,
  report: ArchiveReport,
): Promise<Acknowledgement> {
  const { link } = intent;
  const sha256 = digest.sha256.toString('hex');
  const receipt = { uploadId: intent.id, sha256, size: digest.bytes, reference: link.reference };
  try {
    const receivedAt = await ctx.sql.begin(async (tx) => {
      await assertStores(ctx, tx, 'storage_unavailable');
      await lockTicket(tx, link.ticketId);
      const won = await markLinkUsed(tx, link.id);
      const storedAt = won
        ? await markUploadStored(tx, { ...intent, sizeBytes: digest.bytes, sha256: digest.sha256 })
        : undefined;
      // asked after winning, the link would say that it is used: by the very upload that is taken back here
      if (storedAt === undefined) throw won ? new SluiceError('request_timeout') : await lossOf(tx, link.id);
      await fenceUploads(tx, [link.id]);
      const subject = { uploadId: intent.id, linkId: link.id, ticketId: link.ticketId };
      await tellHandler(tx, ctx, { ...subject, template: 'upload-stored' });
      await insertMessage(tx, {
        ...{ ...subject, id: newId(), kind: 'mail', template: 'receipt', to: { contactId: link.contactId } },
        facts: { sha256, size: digest.bytes, receivedAt: storedAt.toISOString() },
      });
      await emitWebhookEvents(tx, [
        { event: 'upload.stored', ...subject },
        { event: 'link.used', ...subject },
      ]);
      const facts = { sha256, size: digest.bytes, entries: report.entries };
      await appendAudit(tx, ctx.chain, [
        { action: 'upload.stored', actor: intent.actor, subject, facts },
        { action: 'link.used', actor: intent.actor, subject, facts: {} },
      ]);
      return storedAt;
    });
    return { ...receipt, receivedAt };
  } catch (error) {
    if (isSluiceError(error)) throw error;
    // the answer to the commit was lost: the row, once no transaction holds it, tells whether it took effect
    const row = await ctx.sql.begin(async (tx) => await lockUpload(tx, intent.id));
    if (row?.storedAt != null) return { ...receipt, receivedAt: row.storedAt };
    throw error;
  }
}

/** Why an upload could not be committed; whoever got the link by mistake may have ended it. */
export async function lossOf(tx: Parameters<typeof lockLink>[0], linkId: string): Promise<SluiceError> {
  const link = await lockLink(tx, linkId);
  const state = link === undefined ? 'revoked' : linkStateAt(link, link.now);
  // a live link means that this process was silent for so long that the sweeper took the upload for dead
  if (isLiveState(state)) return new SluiceError('request_timeout');
  return new SluiceError(endedCode(state), undefined, {
    extras: link === undefined ? {} : endedExtras(link),
  });
}
