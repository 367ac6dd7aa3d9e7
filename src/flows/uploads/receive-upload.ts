// The clinic's file comes in: intent, bytes, verdict, commit point. At each step a comment says what a crash leaves
// and who cleans it up.
import { bytesOnce } from '../../concurrency/bytes-once.js';
import type { Context } from '../../context/context.js';
import { type DataKey, newDataKey, wrapDataKey } from '../../crypto/file-key.js';
import { SEGMENT_BYTES } from '../../crypto/seal.js';
import { markUploadSeen } from '../../db/uploads.js';
import { heartbeatSeconds } from '../../domain/upload.js';
import { isSluiceError, SluiceError } from '../../errors.js';
import { FirstReason } from '../../streams/first-reason.js';
import { inspectFirstBytes } from '../../streams/inspect-first-bytes.js';
import { limitBytes } from '../../streams/limit-bytes.js';
import { leastRate, requireRate } from '../../streams/require-rate.js';
import { checkFirstBytes, firstBytes } from '../../zip/check-first-bytes.js';
import { isLoss, tellOfUnfinished } from '../steps/tell-loss.js';
import { type Acknowledgement, commitUpload, type Digest } from './steps/commit-upload.js';
import { createUploadIntent, type Intent } from './steps/create-upload-intent.js';
import { discardUpload } from './steps/discard-upload.js';
import { judgeUpload } from './steps/judge-upload.js';
import { SegmentSealer } from './steps/seal-segments.js';

type Edges = Pick<
  Context,
  'sql' | 'chain' | 'config' | 'masterKeys' | 'objects' | 'keys' | 'places' | 'log' | 'slabs' | 'sealing'
>;

/** A body on its way in. */
export interface IncomingBody {
  readonly bytes: AsyncIterable<Uint8Array>;
  /** Called when all bytes are stored: throws if anything follows them that should not, or the body was cut. */
  readonly confirmEnd: () => Promise<void>;
  /** The sender is gone, or the process shuts down. */
  readonly signal: AbortSignal;
}

/**
 * Receives one file through a link whose password was given.
 * @returns what the uploader may rely on: from here on the file is never lost
 * @throws link_used, link_expired, link_revoked, ticket_closed, too_many_uploads, too_large, too_slow, truncated_body,
 * no_file, too_many_parts, the `zip_…` codes, not_a_zip, storage_unavailable, storage_full. After any of them nothing is kept and a
 * live link is still good.
 */
export async function receiveUpload(
  ctx: Edges,
  linkId: string,
  body: IncomingBody,
): Promise<Acknowledgement> {
  const intent = await createUploadIntent(ctx, linkId);
  const watch = watchIntent(ctx, intent, body.signal);
  const first = new FirstReason(watch.signal);
  try {
    const dataKey = newDataKey();
    // Dying here leaves sealed bytes without a key anywhere: noise. The sweeper finds the row and removes them.
    const digest = await storeBytes(ctx, intent, { ...body, dataKey, first, signal: watch.signal });
    const report = await judgeUpload(ctx, { ...intent, dataKey, size: digest.bytes }, watch.signal);
    const sealedKey = wrapDataKey(ctx.masterKeys, {
      uploadId: intent.id,
      segmentBytes: SEGMENT_BYTES,
      dataKey,
    });
    // Dying behind this leaves bytes and key under a row that is still `receiving`: the sweeper removes both.
    await ctx.keys.put(intent.keyName, bytesOnce(sealedKey), { signal: watch.signal });
    return await commitUpload(ctx, intent, digest, report);
  } catch (error) {
    // a full store ends the reading of the body too, which looks like a connection that broke, and never follows from one
    const full = isSluiceError(error, 'storage_full');
    const reason = full ? error : translate(first.or(error), watch.signal);
    await tellOfUnfinished(ctx, reason);
    throw unacknowledged(await discardUpload(ctx, intent, reason));
  } finally {
    watch.stop();
  }
}

/** Says every few seconds that this process lives, and learns that the upload was fenced. */
function watchIntent(ctx: Edges, intent: Intent, outer: AbortSignal): { signal: AbortSignal; stop(): void } {
  const fenced = new AbortController();
  const timer = setInterval(() => {
    // a database that does not answer for a moment ends nothing: the commit decides
    markUploadSeen(ctx.sql, intent.id).then(
      (alive) => alive || fenced.abort(new SluiceError('link_revoked')),
      () => undefined,
    );
  }, heartbeatSeconds * 1000);
  return { signal: AbortSignal.any([outer, fenced.signal]), stop: () => clearInterval(timer) };
}

/** ONE pipeline: body -> minimum rate -> byte limit -> first look -> segments -> digest and seal -> object store. */
async function storeBytes(
  ctx: Edges,
  intent: Intent,
  body: IncomingBody & { readonly dataKey: DataKey; readonly first: FirstReason },
): Promise<Digest> {
  const { dataKey, signal } = body;
  const rated = requireRate(leastRate)(body.bytes);
  const limited = limitBytes(ctx.config.policy.maxUploadBytes)(rated);
  const looked = inspectFirstBytes(firstBytes, refuseEarly)(limited);
  const sealer = new SegmentSealer(ctx, dataKey, {
    ...{ uploadId: intent.id, signal },
    body: body.first.watch(looked),
  });
  try {
    await ctx.objects.put(intent.objectName, sealer.all(), { signal, release: sealer.release });
    await body.confirmEnd();
    const sha256 = await ctx.sealing.digest(intent.id, sealer.bytes);
    if (sha256 === undefined) throw new SluiceError('unavailable', 'a sealing thread ended');
    return { sha256, bytes: sealer.bytes };
  } finally {
    await sealer.stop();
    ctx.sealing.forget(intent.id);
  }
}

function refuseEarly(head: Uint8Array): void {
  if (head.length === 0) throw new SluiceError('no_file', 'the file is empty');
  checkFirstBytes(head);
}

/** What was stored a moment ago does not open: to the sender that is a store which does not work. */
function unacknowledged(error: unknown): unknown {
  return isLoss(error) ? new SluiceError('storage_unavailable', undefined, { cause: error }) : error;
}

/** Why it ended, in the uploader's terms. */
function translate(reason: unknown, signal: AbortSignal): unknown {
  const foreign = signal.aborted && reason === signal.reason && !(reason instanceof SluiceError);
  return foreign ? new SluiceError('truncated_body', undefined, { cause: reason }) : reason;
}
