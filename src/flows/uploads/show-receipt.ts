// The uploader looks where the data is.
import type { Context } from '../../context/context.js';
import { findAcknowledgedUpload } from '../../db/uploads.js';
import { type Fetched, fetchedOf } from '../../domain/fetching.js';
import { isWithdrawable, type Whereabouts, whereabouts } from '../../domain/upload.js';
import { SluiceError } from '../../errors.js';

/** A receipt. `size` in bytes, `sha256` in hex. */
export interface Receipt {
  readonly uploadId: string;
  readonly sha256: string;
  readonly size: number;
  readonly receivedAt: Date;
  readonly reference: string;
  readonly state: Whereabouts;
  /** how far it was fetched, now or before it was destroyed */
  readonly fetched: Fetched;
  /** when all of it, or as good as all, had left */
  readonly fetchedAt: Date | null;
  /** whether somebody fetches it now */
  readonly beingFetched: boolean;
  /** bytes of it that left, at most */
  readonly bytesSent: number;
  readonly lastSentAt: Date | null;
  /** whether one download took it whole and ended in order */
  readonly delivered: boolean;
  readonly destroyedAt: Date | null;
  /** when its sender took it back */
  readonly withdrawnAt: Date | null;
  /** false once a byte of it was fetched, or it is gone; where true, taking it back may still be refused */
  readonly withdrawable: boolean;
}

const dayMs = 24 * 3600 * 1000;

/** The receipt of a link's upload. @throws no_receipt when nothing was acknowledged, or its time is over */
export async function showReceipt(
  ctx: Pick<Context, 'sql' | 'config'>,
  link: { readonly id: string; readonly reference: string; readonly now: Date },
): Promise<Receipt> {
  const upload = await findAcknowledgedUpload(ctx.sql, link.id);
  if (upload?.storedAt == null || upload.sha256 === null || upload.sizeBytes === null)
    throw new SluiceError('no_receipt');
  const shownUntil =
    (upload.purgedAt?.getTime() ?? Number.POSITIVE_INFINITY) + ctx.config.policy.receiptDays * dayMs;
  if (shownUntil < link.now.getTime()) throw new SluiceError('no_receipt');
  return {
    uploadId: upload.id,
    sha256: upload.sha256.toString('hex'),
    size: upload.sizeBytes,
    receivedAt: upload.storedAt,
    reference: link.reference,
    state: whereabouts(upload.state, fetchedOf(upload)),
    fetched: fetchedOf(upload),
    fetchedAt: upload.fetchedAt,
    beingFetched: upload.beingFetched,
    bytesSent: upload.bytesSent,
    lastSentAt: upload.lastSentAt,
    delivered: upload.deliveredAt !== null,
    destroyedAt: upload.purgedAt,
    withdrawnAt: upload.purgeReason === 'withdrawn' ? upload.purgeBegunAt : null,
    withdrawable: isWithdrawable({ ...upload, held: false }),
  };
}
