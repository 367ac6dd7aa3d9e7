// Removing objects from a bucket for good: every version, every delete marker, every stray part, and a last look.
// Many names cost hardly more requests than one: they are listed together, removed together, and looked for together.

import {
  DeleteObjectsCommand,
  GetObjectLegalHoldCommand,
  GetObjectRetentionCommand,
  type ObjectIdentifier,
  type _Error as RefusedDeletion,
} from '@aws-sdk/client-s3';
import { eachLimit } from '../../concurrency/each-limit.js';
import { sleep } from '../../concurrency/sleep.js';
import { type AbsenceWay, isWholeAbsence } from '../../domain/absence.js';
import { SluiceError } from '../../errors.js';
import { CALLS_AT_ONCE } from '../contract/calls-at-once.js';
import type { Destruction } from '../contract/object-store.js';
import { isNotImplemented, type S3Bucket, within } from './bucket.js';
import { entriesOf, standingUnder, uploadsOf } from './find.js';
import { abortUpload } from './multipart.js';
import { uploadListing } from './trial.js';

/** A put that runs at the same time may add what the last look finds; more rounds than this is somebody at work. */
const ROUNDS = 4;
/** Before a second look for something of which the first found nothing, in milliseconds: listings may lag. */
const SECOND_LOOK_MS = 100;
/** S3's most per DeleteObjects. */
const DELETE_BATCH = 1000;
const GONE_CODES = ['NoSuchKey', 'NoSuchVersion'];
/** Only a delete that names no version leaves a marker: these are what the lock forbids. */
const REFUSED_CODES = ['AccessDenied', 'ObjectLocked', 'InvalidRequest'];

/** What became of each key: gone and looked for, or why not. */
export type S3Destructions = Map<string, Destruction | SluiceError>;

/** What a look found of one key. */
interface Found {
  readonly key: string;
  readonly versions: readonly (string | undefined)[];
  readonly uploads: readonly string[];
}

/** What a look found, and how it looked. */
interface Look {
  readonly found: readonly Found[];
  readonly way: AbsenceWay;
}

/**
 * Removes everything stored under exactly these keys; may be repeated after any failure. A key is reported as gone only
 * when a look after the last removal, at unfinished uploads first and versions second, found nothing of it, nor did
 * asking for it by itself; where nothing was to be removed, two looks. Never throws.
 */
export async function destroyS3Objects(bucket: S3Bucket, keys: readonly string[]): Promise<S3Destructions> {
  const outcomes: S3Destructions = new Map();
  const removed = new Map(keys.map((key) => [key, { versions: 0, unfinished: 0 }]));
  const looked = new Set<string>();
  let left = [...removed.keys()].sort();
  for (let round = 1; left.length > 0; round++) {
    let look: Look;
    try {
      look = await lookFor(bucket, left);
    } catch (cause) {
      for (const key of left) outcomes.set(key, notDestroyed(cause));
      return outcomes;
    }
    const { found, way } = look;
    const present = new Set(found.map(({ key }) => key));
    const again = left.filter((key) => !present.has(key) && !looked.has(key));
    for (const key of left) {
      const counts = removed.get(key) ?? { versions: 0, unfinished: 0 };
      if (!present.has(key) && looked.has(key))
        outcomes.set(key, { ...counts, verifiedAbsent: isWholeAbsence(way), absence: way });
      looked.add(key);
    }
    if (round >= ROUNDS && present.size > 0) {
      const still = new SluiceError(
        'object_not_destroyed',
        'the store still lists an object after removing it',
      );
      for (const key of present) outcomes.set(key, still);
      left = again;
      continue;
    }
    const refused = await remove(bucket, found);
    for (const [key, error] of refused) outcomes.set(key, error);
    left = [...[...present].filter((key) => !refused.has(key)), ...again].sort();
    for (const { key, versions, uploads } of found) {
      const counts = removed.get(key);
      if (!counts || refused.has(key)) continue;
      counts.versions += versions.length;
      counts.unfinished += uploads.length;
    }
    if (present.size === 0 && left.length > 0) await sleep(SECOND_LOOK_MS);
  }
  return outcomes;
}

/**
 * Uploads before versions: one that completes in between is seen as a version. The other way round it would be missed.
 * @throws what the SDK throws, object_not_destroyed where the server shows no unfinished uploads, or that could not be tried
 */
async function lookFor(bucket: S3Bucket, keys: readonly string[]): Promise<Look> {
  const listing = await uploadListing(bucket);
  if (listing === undefined)
    throw new SluiceError(
      'object_not_destroyed',
      'whether the store lists unfinished uploads could not be tried: what is left of one may not be seen',
    );
  if (!listing.byName)
    throw new SluiceError(
      'object_not_destroyed',
      'the store does not list unfinished uploads, not even by their exact name: what is left of one cannot be seen',
    );
  const by = listing.byPrefix ? 'prefix' : 'name';
  const uploads = await uploadsOf(bucket, keys, by).catch((cause: unknown) => {
    if (!isNotImplemented(cause)) throw cause;
    throw new SluiceError('object_not_destroyed', 'the store does not list unfinished uploads', { cause });
  });
  let what: 'versions' | 'objects' = 'versions';
  const versions = await entriesOf(bucket, keys, () => {
    what = 'objects';
  });
  const found: Found[] = [];
  await eachLimit(keys, CALLS_AT_ONCE, async (key) => {
    const listed = versions.get(key) ?? [];
    const begun = (uploads.get(key) ?? []).map(({ uploadId }) => uploadId);
    const standing = listed.length + begun.length > 0 ? undefined : await standingUnder(bucket, key);
    const here = { key, versions: standing === undefined ? listed : [standing.versionId], uploads: begun };
    if (here.versions.length > 0 || here.uploads.length > 0) found.push(here);
  });
  return { found, way: `${what}_and_parts_by_${by}` };
}

/** Removes what was found. @returns the keys of which something could not be removed, and why */
async function remove(bucket: S3Bucket, found: readonly Found[]): Promise<Map<string, SluiceError>> {
  const refused = new Map<string, SluiceError>();
  // Uploads first: one of them could still become a version.
  await eachLimit(found, CALLS_AT_ONCE, async ({ key, uploads }) => {
    try {
      for (const uploadId of uploads) await abortUpload(bucket, key, uploadId);
    } catch (cause) {
      refused.set(key, notDestroyed(cause));
    }
  });
  const objects: ObjectIdentifier[] = [];
  for (const { key, versions } of found) {
    for (const version of versions)
      objects.push(version === undefined ? { Key: key } : { Key: key, VersionId: version });
  }
  for (let at = 0; at < objects.length; at += DELETE_BATCH) {
    const batch = objects.slice(at, at + DELETE_BATCH);
    try {
      for (const [key, error] of await deleteVersions(bucket, batch)) refused.set(key, error);
    } catch (cause) {
      for (const { Key } of batch) if (Key !== undefined) refused.set(Key, notDestroyed(cause));
    }
  }
  return refused;
}

/** @returns the keys of which a version was refused: the answer is 200 even then */
async function deleteVersions(
  bucket: S3Bucket,
  objects: ObjectIdentifier[],
): Promise<Map<string, SluiceError>> {
  const command = new DeleteObjectsCommand({
    Bucket: bucket.bucket,
    Delete: { Objects: objects, Quiet: true },
  });
  const { Errors = [] } = await within((abortSignal) => bucket.client.send(command, { abortSignal }));
  const refused = new Map<string, SluiceError>();
  // An error without a key is about none we could name: nothing of the batch is known to be gone.
  if (Errors.some(({ Key }) => Key === undefined)) throw refusal(Errors[0]?.Code);
  await eachLimit(
    Errors.filter((error) => !GONE_CODES.includes(error.Code ?? '')),
    CALLS_AT_ONCE,
    async (error) => {
      const key = error.Key ?? '';
      if (refused.get(key)?.code === 'object_locked') return;
      refused.set(key, (await isLocked(bucket, error)) ? lockedObject() : refusal(error.Code));
    },
  );
  return refused;
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

function lockedObject(): SluiceError {
  return new SluiceError(
    'object_locked',
    'the object lock or a legal hold of the bucket forbids the removal',
  );
}

function refusal(code: string | undefined): SluiceError {
  const plain = code !== undefined && /^[A-Za-z0-9]{1,60}$/.test(code) ? code : 'no reason given';
  return new SluiceError('object_not_destroyed', `the store refused a removal: ${plain}`);
}

function notDestroyed(cause: unknown): SluiceError {
  if (cause instanceof SluiceError && cause.code === 'object_not_destroyed') return cause;
  return new SluiceError('object_not_destroyed', 'the store could not be made to remove an object', {
    cause,
  });
}
