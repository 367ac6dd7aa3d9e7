// Bytes come in for an upload that goes on over many requests; with the last of them comes the verdict.
import { createHash } from 'node:crypto';
import type { Context } from '../../context/context.js';
import { constantTimeEqual } from '../../crypto/tokens.js';
import { findResumable, isTakenOver, markUploadCut } from '../../db/resumable-uploads.js';
import { assertContinues } from '../../domain/resumable.js';
import { isSluiceError, SluiceError } from '../../errors.js';
import { FirstReason } from '../../streams/first-reason.js';
import { inspectFirstBytes } from '../../streams/inspect-first-bytes.js';
import { limitBytes } from '../../streams/limit-bytes.js';
import { leastRate, requireRate } from '../../streams/require-rate.js';
import { checkFirstBytes, firstBytes } from '../../zip/check-first-bytes.js';
import { readDataKey } from '../steps/read-data-key.js';
import { isLoss, tellOfUnfinished } from '../steps/tell-loss.js';
import { PartWriter } from './append-upload/part-writer.js';
import { type AcquiredLease, acquireWriterLease } from './steps/acquire-writer-lease.js';
import type { Acknowledgement } from './steps/commit-upload.js';
import { discardLost } from './steps/discard-lost.js';
import { discardUpload } from './steps/discard-upload.js';
import { finishUpload, intentOf } from './steps/finish-upload.js';

type Edges = Pick<
  Context,
  | 'sql'
  | 'chain'
  | 'config'
  | 'masterKeys'
  | 'objects'
  | 'keys'
  | 'places'
  | 'log'
  | 'transferSql'
  | 'slabs'
  | 'sealing'
  | 'leases'
>;

/** One request's bytes. All lengths in bytes. */
export interface AppendRequest {
  readonly linkId: string;
  readonly uploadId: string;
  /** where the sender thinks that the upload stands */
  readonly offset: number;
  /** the announced length of the body, where it is announced */
  readonly bodyBytes: number | undefined;
  /** SHA-256 of the body, where it is given: without it being right nothing of the body counts */
  readonly checksum: Uint8Array | undefined;
  readonly body: AsyncIterable<Uint8Array>;
  readonly signal: AbortSignal;
}

/** Where the upload stands now; with the last byte, what is acknowledged. */
export interface Appended {
  readonly offset: number;
  readonly expiresAt: Date;
  readonly acknowledgement: Acknowledgement | undefined;
}

/**
 * Appends a body. What is durable is recorded part by part: a cut connection loses at most what was in flight, and
 * after the first cut nothing.
 * @throws not_found, upload_gone, upload_busy, link_used, offset_conflict, too_large, too_slow, checksum_mismatch,
 * truncated_body, storage_unavailable, storage_full, master_key_unknown; with the verdict the `zip_…` codes, not_a_zip, link_revoked, link_expired
 */
export async function appendUpload(ctx: Edges, request: AppendRequest): Promise<Appended> {
  const lease = await acquireWriterLease(ctx, request, request.signal);
  try {
    assertContinues(lease.row, request.offset, request.bodyBytes);
    const offset = await append(ctx, lease, request);
    if (offset < lease.row.declaredBytes)
      return { offset, expiresAt: await expiryOf(ctx, lease.row), acknowledgement: undefined };
    lease.settle();
    const acknowledgement = await finishUpload(ctx, lease);
    return { offset, expiresAt: lease.row.expiresAt, acknowledgement };
  } finally {
    await lease.end();
  }
}

/** Bytes put it off. */
async function expiryOf(ctx: Edges, { id, linkId, expiresAt }: AcquiredLease['row']): Promise<Date> {
  const row = await findResumable(ctx.sql, { uploadId: id, linkId }, ctx.config.policy.uploadTtlHours);
  return row?.expiresAt ?? expiresAt;
}

async function append(ctx: Edges, lease: AcquiredLease, request: AppendRequest): Promise<number> {
  const { row } = lease;
  if (request.offset === row.declaredBytes) return row.declaredBytes;
  const { dataKey } = await openKey(ctx, lease);
  const checksum = request.checksum === undefined ? undefined : createHash('sha256');
  const first = new FirstReason(lease.signal);
  const writer = new PartWriter(ctx, lease, dataKey, {
    body: first.watch(watched(bounded(request, row.declaredBytes), lease, checksum)),
    bodyBytes: request.bodyBytes,
    verified:
      request.checksum === undefined ? undefined : () => matches(checksum?.digest(), request.checksum),
  });
  try {
    return await writer.run();
  } catch (error) {
    // a full store ends the reading of the body too, which looks like a connection that broke, and never follows from one
    const reason = isSluiceError(error, 'storage_full') ? error : first.or(error);
    throw await settle(ctx, lease, request, reason);
  }
}

async function openKey(ctx: Edges, lease: AcquiredLease) {
  try {
    return await readDataKey(ctx, lease.row);
  } catch (error) {
    throw isLoss(error) ? await lossOf(ctx, lease, error) : error;
  }
}

/** What the upload stands on does not open: it is given up, unless another request has it by now. */
async function lossOf(ctx: Edges, { row, writerId }: AcquiredLease, error: unknown): Promise<unknown> {
  if (await isTakenOver(ctx.sql, { uploadId: row.id, writerId }))
    return new SluiceError('upload_gone', 'the upload was taken over', { cause: error });
  return await discardLost(ctx, await intentOf(ctx, row), error);
}

function bounded(request: AppendRequest, declaredBytes: number): AsyncIterable<Uint8Array> {
  const rated = requireRate(leastRate)(request.body);
  const limited = limitBytes(declaredBytes - request.offset)(rated);
  return request.offset === 0 ? inspectFirstBytes(firstBytes, checkFirstBytes)(limited) : limited;
}

async function* watched(
  body: AsyncIterable<Uint8Array>,
  lease: AcquiredLease,
  checksum: ReturnType<typeof createHash> | undefined,
): AsyncGenerator<Uint8Array> {
  for await (const chunk of body) {
    lease.moved();
    checksum?.update(chunk);
    yield chunk;
  }
}

function matches(actual: Uint8Array | undefined, expected: Uint8Array | undefined): boolean {
  return actual !== undefined && expected !== undefined && constantTimeEqual(actual, expected);
}

/** Refused content, and the loss of what was durable, end the upload; anything else leaves it as far as it is durable. */
async function settle(
  ctx: Edges,
  lease: AcquiredLease,
  request: AppendRequest,
  error: unknown,
): Promise<unknown> {
  if (isLoss(error)) return await lossOf(ctx, lease, error);
  await tellOfUnfinished(ctx, error);
  if (isSluiceError(error) && (error.code.startsWith('zip_') || error.code === 'not_a_zip')) {
    return await discardUpload(ctx, await intentOf(ctx, lease.row), error);
  }
  const wasCut = isSluiceError(error) && ['truncated_body', 'too_slow', 'shutting_down'].includes(error.code);
  if (wasCut || request.signal.aborted) await markUploadCut(ctx.sql, lease.row.id).catch(() => undefined);
  return error;
}
