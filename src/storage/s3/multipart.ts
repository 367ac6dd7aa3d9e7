// The calls of a multipart upload that every way of storing in parts shares.
import {
  AbortMultipartUploadCommand,
  CompleteMultipartUploadCommand,
  CreateMultipartUploadCommand,
  ListPartsCommand,
} from '@aws-sdk/client-s3';
import { SluiceError } from '../../errors.js';
import {
  hasS3Code,
  isForbidden,
  isNotImplemented,
  type S3Bucket,
  s3Edge,
  s3Unavailable,
  within,
} from './bucket.js';

/** Putting a large object together may take minutes (the server answers with white space meanwhile). */
const COMPLETE_TIMEOUT_MS = 600_000;
const ABORT_TIMEOUT_MS = 30_000;
const ABORT_ATTEMPTS = 3;

/**
 * Begins an upload. Heeds no caller's signal: a begun upload whose id we never learn could not be aborted.
 * @param metadata kept with the object @returns the upload's id @throws storage_unavailable
 */
export async function beginUpload(
  bucket: S3Bucket,
  key: string,
  metadata: Record<string, string> = {},
): Promise<string> {
  const command = new CreateMultipartUploadCommand({ Bucket: bucket.bucket, Key: key, Metadata: metadata });
  const { UploadId } = await s3Edge('beginning a multipart upload', () =>
    within((abortSignal) => bucket.client.send(command, { abortSignal })),
  );
  if (UploadId === undefined) {
    throw new SluiceError('storage_unavailable', 'the store began a multipart upload without an id');
  }
  return UploadId;
}

/**
 * Makes one object of the parts, in this order. A failure does not tell whether it was made.
 * @throws what the SDK throws
 */
export async function completeUpload(
  bucket: S3Bucket,
  key: string,
  uploadId: string,
  parts: readonly { readonly number: number; readonly tag: string }[],
): Promise<void> {
  const command = new CompleteMultipartUploadCommand({
    Bucket: bucket.bucket,
    Key: key,
    UploadId: uploadId,
    MultipartUpload: { Parts: parts.map(({ number, tag }) => ({ PartNumber: number, ETag: tag })) },
  });
  await within(
    (abortSignal) => bucket.client.send(command, { abortSignal, requestTimeout: COMPLETE_TIMEOUT_MS / 2 }),
    { timeoutMs: COMPLETE_TIMEOUT_MS },
  );
}

/**
 * Aborts a multipart upload and looks whether its parts are gone: a part that was on its way may arrive after the
 * abort, and then the abort has to be said again (S3 API reference, AbortMultipartUpload).
 * Succeeds when there is no such upload. @throws storage_unavailable, object_not_destroyed
 */
export async function abortUpload(bucket: S3Bucket, key: string, uploadId: string): Promise<void> {
  const target = { Bucket: bucket.bucket, Key: key, UploadId: uploadId };
  for (let attempt = 1; attempt <= ABORT_ATTEMPTS; attempt++) {
    try {
      await within(
        (abortSignal) => bucket.client.send(new AbortMultipartUploadCommand(target), { abortSignal }),
        { timeoutMs: ABORT_TIMEOUT_MS },
      );
    } catch (cause) {
      if (!isNoSuchUpload(cause)) throw s3Unavailable('aborting a multipart upload', cause);
    }
    if ((await lookAtUpload(bucket, key, uploadId)) !== 'parts') return;
  }
  throw new SluiceError('object_not_destroyed', 'a multipart upload keeps its parts');
}

/**
 * What the server has of an upload. 'untold': not every policy allows ListParts and not every server has it.
 * @throws storage_unavailable
 */
export async function lookAtUpload(
  bucket: S3Bucket,
  key: string,
  uploadId: string,
): Promise<'gone' | 'empty' | 'parts' | 'untold'> {
  const target = { Bucket: bucket.bucket, Key: key, UploadId: uploadId, MaxParts: 1 };
  try {
    const { Parts = [] } = await within((abortSignal) =>
      bucket.client.send(new ListPartsCommand(target), { abortSignal }),
    );
    return Parts.length > 0 ? 'parts' : 'empty';
  } catch (cause) {
    if (isNoSuchUpload(cause)) return 'gone';
    if (isForbidden(cause) || isNotImplemented(cause)) return 'untold';
    throw s3Unavailable('looking for the parts of a multipart upload', cause);
  }
}

/** Whether the upload is not there (any more). Ceph names the key, not the upload, as what is missing. */
export function isNoSuchUpload(error: unknown): boolean {
  return hasS3Code(error, 'NoSuchUpload', 'NoSuchKey');
}
