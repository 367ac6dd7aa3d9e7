// A sender asks where an upload stands. If a process died between the last byte and the verdict, this completes it.
import { sleep } from '../../concurrency/sleep.js';
import type { Context } from '../../context/context.js';
import { findResumable, type ResumableRow } from '../../db/resumable-uploads.js';
import { assertFound } from '../../domain/access.js';
import { acquireWriterLease, assertUnfinished } from './steps/acquire-writer-lease.js';
import { finishUpload } from './steps/finish-upload.js';

type Edges = Pick<
  Context,
  'sql' | 'chain' | 'config' | 'masterKeys' | 'objects' | 'keys' | 'places' | 'log' | 'sealing' | 'leases'
>;

/** So often and so long a question waits for a request that still writes. */
const settleTries = 30;
const settleMs = 100;

/** Where an upload stands, in bytes. The full length stands there only behind the commit point. */
export interface Standing {
  readonly offset: number;
  readonly declaredBytes: number;
  /** until when an unfinished one may go on; null for a finished one */
  readonly expiresAt: Date | null;
}

/**
 * Asks for the offset on which a resumed upload may build.
 * @throws not_found, upload_gone, upload_busy; with the verdict what `appendUpload` throws
 */
export async function resumeUpload(
  ctx: Edges,
  ids: { readonly uploadId: string; readonly linkId: string },
  signal: AbortSignal,
): Promise<Standing> {
  const row = await findSettled(ctx, ids);
  const { declaredBytes, receivedBytes, expiresAt } = row;
  if (['stored', 'delivered', 'purging', 'purged'].includes(row.state) && receivedBytes === declaredBytes) {
    return { offset: declaredBytes, declaredBytes, expiresAt: null };
  }
  assertUnfinished(row);
  if (receivedBytes < declaredBytes) return { offset: receivedBytes, declaredBytes, expiresAt };
  return await complete(ctx, ids, declaredBytes, signal);
}

/**
 * A sender that lost its connection asks at once, while the cut request is still noting what came: a moment's patience
 * gives it all of that.
 */
async function findSettled(
  ctx: Edges,
  ids: { readonly uploadId: string; readonly linkId: string },
): Promise<ResumableRow> {
  for (let tries = 0; ; tries += 1) {
    const row = await findResumable(ctx.sql, ids, ctx.config.policy.uploadTtlHours);
    assertFound(row);
    const willFinish = row.receivedBytes === row.declaredBytes;
    if (!row.writing || willFinish || row.state !== 'receiving' || tries >= settleTries) return row;
    await sleep(settleMs);
  }
}

async function complete(
  ctx: Edges,
  ids: { readonly uploadId: string; readonly linkId: string },
  declaredBytes: number,
  signal: AbortSignal,
): Promise<Standing> {
  try {
    const lease = await acquireWriterLease(ctx, ids, signal);
    lease.settle();
    try {
      await finishUpload(ctx, lease);
    } finally {
      await lease.end();
    }
  } catch (error) {
    // another request completed it meanwhile
    const row = await findResumable(ctx.sql, ids, ctx.config.policy.uploadTtlHours);
    if (row === undefined || row.state === 'receiving' || row.state === 'rejected') throw error;
  }
  return { offset: declaredBytes, declaredBytes, expiresAt: null };
}
