// The sender gives an unfinished upload up.
import type { Context } from '../../context/context.js';
import { SluiceError } from '../../errors.js';
import { acquireWriterLease } from './steps/acquire-writer-lease.js';
import { discardUpload } from './steps/discard-upload.js';
import { intentOf } from './steps/finish-upload.js';

type Edges = Pick<
  Context,
  'sql' | 'chain' | 'config' | 'objects' | 'keys' | 'places' | 'log' | 'sealing' | 'leases'
>;

/**
 * Ends an unfinished upload and removes what came of it; the link is still good. What was acknowledged stays.
 * @throws not_found, upload_gone, upload_busy, link_used
 */
export async function terminateUpload(
  ctx: Edges,
  ids: { readonly uploadId: string; readonly linkId: string },
  signal: AbortSignal,
): Promise<void> {
  const lease = await acquireWriterLease(ctx, ids, signal);
  try {
    await discardUpload(
      ctx,
      await intentOf(ctx, lease.row),
      new SluiceError('upload_gone', 'terminated by the sender'),
    );
    ctx.sealing.forget(ids.uploadId);
  } finally {
    await lease.end();
  }
}
