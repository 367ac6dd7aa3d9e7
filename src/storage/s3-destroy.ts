// Removing one object from a bucket for good: every version, every delete marker, every stray part, and a last look.
import {
  DeleteObjectsCommand,
  GetObjectLegalHoldCommand,
  GetObjectRetentionCommand,
  type ObjectIdentifier,
  type _Error as RefusedDeletion,
} from '@aws-sdk/client-s3';
import { SluiceError } from '../errors.js';
import type { Destruction } from './object-store.js';
import { type S3Bucket, within } from './s3-bucket.js';
import { entryPages, unfinishedUploads } from './s3-list.js';
import { abortUpload } from './s3-multipart.js';

/** A put that runs at the same time may add what the last look finds; more rounds than this is somebody at work. */
const ROUNDS = 4;
/** S3's most per DeleteObjects. */
const DELETE_BATCH = 1000;
const GONE_CODES = ['NoSuchKey', 'NoSuchVersion'];
/** Only a delete that names no version leaves a marker: these are what the lock forbids. */
const REFUSED_CODES = ['AccessDenied', 'ObjectLocked', 'InvalidRequest'];

/**
 * Removes everything stored under exactly `key`; may be repeated after any failure.
 * @throws object_locked, object_not_destroyed
 */
export async function destroyS3Object(bucket: S3Bucket, key: string): Promise<Destruction> {
  let versions = 0;
  let unfinished = 0;
  try {
    for (let round = 1; round <= ROUNDS; round++) {
      const found = await versionsOf(bucket, key);
      const uploads = await uploadsOf(bucket, key);
      // A round that finds nothing is the last look.
      if (found.length === 0 && uploads.length === 0) return { versions, unfinished, verifiedAbsent: true };
      if (round === ROUNDS) break;
      // Uploads first: one of them could still become a version.
      for (const uploadId of uploads) await abortUpload(bucket, key, uploadId);
      unfinished += uploads.length;
      for (let at = 0; at < found.length; at += DELETE_BATCH) {
        versions += await deleteVersions(bucket, found.slice(at, at + DELETE_BATCH));
      }
    }
  } catch (cause) {
    if (cause instanceof SluiceError && cause.code === 'object_locked') throw cause;
    throw new SluiceError('object_not_destroyed', 'the store could not be made to remove an object', {
      cause,
    });
  }
  throw new SluiceError('object_not_destroyed', 'the store still lists an object after removing it');
}

/** The listings also have longer names. They are read to their end: Ceph gives unfinished uploads in an order of its own. */
async function versionsOf(bucket: S3Bucket, key: string): Promise<ObjectIdentifier[]> {
  const found: ObjectIdentifier[] = [];
  for await (const page of entryPages(bucket, key)) {
    for (const entry of page) if (entry.key === key) found.push(identifier(key, entry.versionId));
  }
  return found;
}

function identifier(key: string, versionId: string | undefined): ObjectIdentifier {
  return versionId === undefined ? { Key: key } : { Key: key, VersionId: versionId };
}

async function uploadsOf(bucket: S3Bucket, key: string): Promise<string[]> {
  const found: string[] = [];
  for await (const upload of unfinishedUploads(bucket, key)) {
    if (upload.key === key) found.push(upload.uploadId);
  }
  return found;
}

/** @returns how many are gone now */
async function deleteVersions(bucket: S3Bucket, objects: ObjectIdentifier[]): Promise<number> {
  const command = new DeleteObjectsCommand({
    Bucket: bucket.bucket,
    Delete: { Objects: objects, Quiet: true },
  });
  const { Errors = [] } = await within((abortSignal) => bucket.client.send(command, { abortSignal }));
  // The answer is 200 even when single objects were refused.
  const refused = Errors.filter((error) => !GONE_CODES.includes(error.Code ?? ''));
  const [first] = refused;
  if (!first) return objects.length;
  for (const error of refused) {
    if (await isLocked(bucket, error)) {
      throw new SluiceError(
        'object_locked',
        'the object lock or a legal hold of the bucket forbids the removal',
      );
    }
  }
  throw new SluiceError('object_not_destroyed', `the store refused a removal: ${plainCode(first.Code)}`, {
    extras: { refused: refused.length },
  });
}

/** "Access denied" may mean a missing permission or a lock: the version's own retention and hold tell which. */
async function isLocked(bucket: S3Bucket, refused: RefusedDeletion): Promise<boolean> {
  if (!REFUSED_CODES.includes(refused.Code ?? '')) return false;
  if (refused.Code === 'ObjectLocked' || /\bobject lock|\bWORM\b|legal hold/i.test(refused.Message ?? ''))
    return true;
  const version = { Bucket: bucket.bucket, Key: refused.Key, VersionId: refused.VersionId };
  const [retention, hold] = await Promise.allSettled([
    within((abortSignal) => bucket.client.send(new GetObjectRetentionCommand(version), { abortSignal })),
    within((abortSignal) => bucket.client.send(new GetObjectLegalHoldCommand(version), { abortSignal })),
  ]);
  if (hold.status === 'fulfilled' && hold.value.LegalHold?.Status === 'ON') return true;
  // Refused and with a date of retention: whether the date has passed is the server's clock to say, and it said no.
  return retention.status === 'fulfilled' && retention.value.Retention?.RetainUntilDate !== undefined;
}

function plainCode(code: string | undefined): string {
  return code !== undefined && /^[A-Za-z0-9]{1,60}$/.test(code) ? code : 'no reason given';
}
