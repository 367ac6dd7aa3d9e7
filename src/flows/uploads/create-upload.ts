// An upload that may go on over many requests is announced, with its key.
import { bytesOnce } from '../../concurrency/bytes-once.js';
import type { Context } from '../../context/context.js';
import { newDataKey, wrapDataKey } from '../../crypto/file-key.js';
import { SEGMENT_BYTES } from '../../crypto/seal.js';
import { newObjectName } from '../../crypto/tokens.js';
import { findResumable, markUploadResumable } from '../../db/resumable-uploads.js';
import { assertFound } from '../../domain/access.js';
import { choosePartSegments } from '../../domain/resumable.js';
import { SluiceError } from '../../errors.js';
import { tellOfUnfinished } from '../steps/tell-loss.js';
import { createUploadIntent } from './steps/create-upload-intent.js';
import { discardUpload } from './steps/discard-upload.js';

type Edges = Pick<Context, 'sql' | 'chain' | 'config' | 'masterKeys' | 'objects' | 'keys' | 'places' | 'log'>;

/**
 * Announces an upload of `declaredBytes`. Its data key is durable before any byte is acknowledged: any process must be
 * able to go on.
 * @throws too_large, too_many_uploads, link_used, link_expired, link_revoked, ticket_closed, ticket_restricted, storage_unavailable,
 * storage_full
 */
export async function createUpload(
  ctx: Edges,
  linkId: string,
  declaredBytes: number,
): Promise<{ uploadId: string; expiresAt: Date }> {
  const { maxUploadBytes, uploadTtlHours } = ctx.config.policy;
  if (declaredBytes > maxUploadBytes) {
    throw new SluiceError('too_large', 'more is announced than is allowed', {
      extras: { maxBytes: maxUploadBytes },
    });
  }
  const partSegments = choosePartSegments(declaredBytes, SEGMENT_BYTES);
  const intent = await createUploadIntent(ctx, linkId, async (tx, { id, objectName }) => {
    const restName = newObjectName(objectName);
    await markUploadResumable(tx, { id, declaredBytes, partSegments, restName, ttlHours: uploadTtlHours });
  });
  try {
    const key = { uploadId: intent.id, segmentBytes: SEGMENT_BYTES, dataKey: newDataKey() };
    // Dying behind this leaves a key without bytes under a row that expires: the sweeper removes it.
    await ctx.keys.put(intent.keyName, bytesOnce(wrapDataKey(ctx.masterKeys, key)));
  } catch (error) {
    await tellOfUnfinished(ctx, error);
    throw await discardUpload(ctx, intent, error);
  }
  const row = await findResumable(ctx.sql, { uploadId: intent.id, linkId }, uploadTtlHours);
  assertFound(row);
  return { uploadId: intent.id, expiresAt: row.expiresAt };
}
