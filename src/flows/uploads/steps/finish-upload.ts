// All bytes of a resumable upload are durable: it is put together, judged and committed. Any process may do it, and may
// do it again after a crash: until the commit point nothing of it counts.
import { createHash } from 'node:crypto';
import type { Context } from '../../../context/context.js';
import type { DataKey } from '../../../crypto/file-key.js';
import { openSegments, SEGMENT_BYTES } from '../../../crypto/seal.js';
import { lockLink } from '../../../db/links.js';
import { findStoreHandle, listParts, type ResumableRow } from '../../../db/resumable-uploads.js';
import { assertFound } from '../../../domain/access.js';
import { uploaderActor } from '../../../domain/actor.js';
import { isSluiceError, retryOf } from '../../../errors.js';
import { readDataKey } from '../../steps/read-data-key.js';
import { isLoss, tellOfUnfinished } from '../../steps/tell-loss.js';
import type { AcquiredLease } from './acquire-writer-lease.js';
import { type Acknowledgement, commitUpload } from './commit-upload.js';
import type { Intent } from './create-upload-intent.js';
import { discardLost } from './discard-lost.js';
import { discardUpload } from './discard-upload.js';
import { judgeUpload } from './judge-upload.js';

type Edges = Pick<
  Context,
  'sql' | 'chain' | 'config' | 'masterKeys' | 'objects' | 'keys' | 'places' | 'log' | 'sealing'
>;

/**
 * Puts the parts together, judges what is stored, commits. What is refused is discarded; what could not be done now
 * stays for the next request.
 * @throws the `zip_…` codes, not_a_zip, link_used, link_expired, link_revoked, storage_unavailable, storage_full; upload_gone
 * where key or bytes are lost or damaged, master_key_unknown
 */
export async function finishUpload(ctx: Edges, lease: AcquiredLease): Promise<Acknowledgement> {
  const { row } = lease;
  const intent = await intentOf(ctx, row);
  try {
    const parts = await listParts(ctx.sql, row.id);
    const handle = await findStoreHandle(ctx.sql, row.id);
    await ctx.objects.complete({ name: row.objectName, handle }, parts);
    const { dataKey } = await readDataKey(ctx, row);
    const file = { ...row, dataKey, size: row.declaredBytes };
    const sha256 = (await ctx.sealing.digest(row.id, row.declaredBytes)) ?? (await readDigest(ctx, file));
    const report = await judgeUpload(ctx, file, lease.signal);
    return await commitUpload(ctx, intent, { sha256, bytes: row.declaredBytes }, report);
  } catch (error) {
    if (isLoss(error)) throw await discardLost(ctx, intent, error);
    await tellOfUnfinished(ctx, error);
    // an upload that is gone was ended by somebody else already
    const mayPass = !isSluiceError(error) || retryOf(error.code) === 'later' || error.code === 'upload_gone';
    throw mayPass ? error : await discardUpload(ctx, intent, error);
  }
}

/** What discarding and committing need to know of a resumable upload. */
export async function intentOf(ctx: Pick<Context, 'sql'>, row: ResumableRow): Promise<Intent> {
  const link = await lockLink(ctx.sql, row.linkId);
  assertFound(link);
  const { id, objectName, keyName } = row;
  return { id, link, objectName, keyName, actor: uploaderActor(link.contactId) };
}

/** The digest of what is stored, read again: its bytes came over several processes, or over a cut. */
async function readDigest(
  ctx: Pick<Context, 'objects'>,
  file: {
    readonly id: string;
    readonly objectName: string;
    readonly dataKey: DataKey;
    readonly size: number;
  },
) {
  const hash = createHash('sha256');
  const sealed = await ctx.objects.get(file.objectName);
  const place = { uploadId: file.id, segmentBytes: SEGMENT_BYTES, size: file.size, firstSegment: 0 };
  for await (const segment of openSegments(file.dataKey, place, sealed)) hash.update(segment);
  return hash.digest();
}
