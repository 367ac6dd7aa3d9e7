// Only one request writes an upload at a time, whichever process it reached.

import { sleep } from '../../../concurrency/sleep.js';
import type { Context } from '../../../context/context.js';
import { newId } from '../../../crypto/tokens.js';
import { findResumable, type ResumableRow, takeWriterLease } from '../../../db/resumable-uploads.js';
import { assertFound } from '../../../domain/access.js';
import { SluiceError } from '../../../errors.js';
import { assertStores } from '../../steps/check-stores.js';

/** The right to write an upload, until it is ended or lost. */
export interface AcquiredLease {
  readonly writerId: string;
  /** the upload as it is under the lease */
  readonly row: ResumableRow;
  /** aborted when the sender is gone, or the lease or the upload is lost */
  readonly signal: AbortSignal;
  /** Bytes came: the sender is alive. */
  moved(): void;
  /** From now on work is done that needs no bytes. */
  settle(): void;
  end(): Promise<void>;
}

type Edges = Pick<Context, 'sql' | 'config' | 'leases' | 'places'>;

/** How long a request waits for its lease: longer than a dead sender is let keep it. */
const waitTries = 25;
const waitMs = 200;

/**
 * Waits for the lease. A lease is a row, not a connection; a sender that brought no byte for 2 s loses it to the next.
 * @throws not_found, upload_gone, link_used when it is committed already, upload_busy, storage_unavailable
 */
export async function acquireWriterLease(
  ctx: Edges,
  ids: { readonly uploadId: string; readonly linkId: string },
  outer: AbortSignal,
): Promise<AcquiredLease> {
  const ttlHours = ctx.config.policy.uploadTtlHours;
  const writerId = newId();
  await assertStores(ctx, ctx.sql, 'storage_unavailable');
  for (let tries = 0; tries < waitTries; tries += 1) {
    assertUnfinished(await findResumable(ctx.sql, ids, ttlHours));
    const row = await takeWriterLease(ctx.sql, { uploadId: ids.uploadId, writerId }, ttlHours);
    if (row !== undefined) return begin(ctx, row, writerId, outer);
    outer.throwIfAborted();
    await sleep(waitMs);
  }
  throw new SluiceError('upload_busy', 'another request writes this upload', {
    extras: { retryAfterSeconds: 3 },
  });
}

/** Narrows to an upload that may go on. @throws not_found, upload_gone, link_used */
export function assertUnfinished(row: ResumableRow | undefined): asserts row is ResumableRow {
  assertFound(row);
  if (row.state === 'rejected' || (row.state === 'receiving' && row.fencedAt !== null))
    throw new SluiceError('upload_gone');
  if (row.state === 'receiving' && row.lapsed)
    throw new SluiceError('upload_gone', 'the upload was not resumed in time');
  if (row.state === 'receiving') return;
  throw new SluiceError(
    row.state === 'purging' && row.receivedBytes < row.declaredBytes ? 'upload_gone' : 'link_used',
  );
}

function begin(ctx: Edges, row: ResumableRow, writerId: string, outer: AbortSignal): AcquiredLease {
  const lost = new AbortController();
  const held = ctx.leases.hold({ uploadId: row.id, writerId }, () =>
    lost.abort(new SluiceError('upload_gone', 'the upload was ended or taken over')),
  );
  return {
    writerId,
    row,
    signal: AbortSignal.any([outer, lost.signal]),
    moved: held.moved,
    settle: held.settle,
    end: held.release,
  };
}
