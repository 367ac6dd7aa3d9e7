// What a server's listings can do, seen by a trial and not believed from its documentation: something small is begun,
// looked for in each way, and taken away again. What a listing does not show is not absent.

import { randomBytes } from 'node:crypto';
import {
  DeleteObjectCommand,
  GetBucketVersioningCommand,
  PutObjectCommand,
  UploadPartCommand,
} from '@aws-sdk/client-s3';
import { sleep } from '../../concurrency/sleep.js';
import { type S3Bucket, within } from './bucket.js';
import { entryPages, unfinishedUploads } from './list.js';
import { abortUpload, beginUpload } from './multipart.js';

/** Which listings showed an upload that had just been begun. */
export interface UploadListing {
  /** for its exact key as the prefix */
  readonly byName: boolean;
  /** for the beginning of its key, and for the store's whole prefix */
  readonly byPrefix: boolean;
}

/** Objects of trials begin like this: a trial that died leaves one, which the next sweeps remove as they do any other. */
const TRIAL_NAME = 'listing-trial-';
/** So long a trial's object may be one that is under way, in milliseconds. */
const TRIAL_MS = 3_600_000;
/** A server may show what was begun a moment late: so often it is looked for, with pauses. */
const LOOKS = 3;
const PAUSE_MS = 200;
/** What a trial found is believed so long, in milliseconds: servers are upgraded. */
const BELIEVED_MS = 3_600_000;

const found = new WeakMap<S3Bucket, { readonly at: number; readonly listing: Promise<UploadListing> }>();

/** Whether a name is that of a trial that may be under way just now. */
export function isRunningTrial(name: string, since: Date): boolean {
  return name.startsWith(TRIAL_NAME) && Date.now() - since.getTime() < TRIAL_MS;
}

/**
 * What the server's listing of unfinished uploads can do; tried once an hour for each opened bucket.
 * @returns undefined where the trial could not be made: then nothing is proven
 */
export async function uploadListing(bucket: S3Bucket): Promise<UploadListing | undefined> {
  const before = found.get(bucket);
  const trial =
    before !== undefined && Date.now() - before.at < BELIEVED_MS
      ? before
      : { at: Date.now(), listing: tryUploadListing(bucket) };
  found.set(bucket, trial);
  try {
    return await trial.listing;
  } catch {
    if (found.get(bucket) === trial) found.delete(bucket);
    return undefined;
  }
}

/** Begins an upload, sends a small part, lists it in each way and aborts it. @throws what the SDK throws */
export async function tryUploadListing(bucket: S3Bucket): Promise<UploadListing> {
  const key = trialKey(bucket);
  const uploadId = await beginUpload(bucket, key);
  try {
    const target = { Bucket: bucket.bucket, Key: key, UploadId: uploadId };
    const part = new UploadPartCommand({ ...target, PartNumber: 1, Body: 'trial' });
    await within((abortSignal) => bucket.client.send(part, { abortSignal }));
    const shows = (prefix: string) => showsUpload(bucket, prefix, uploadId);
    const byName = await retryWhileLocked(() => shows(key));
    const short = key.slice(0, bucket.keyPrefix.length + TRIAL_NAME.length + 4);
    const byPrefix = byName && (await shows(short)) && (await shows(bucket.keyPrefix));
    return { byName, byPrefix };
  } finally {
    // Dying before it leaves an unfinished upload without content; the server's own rule or a sweep ends it.
    await abortUpload(bucket, key, uploadId);
  }
}

/** What a trial of versions found: whether the listing showed the object, and its delete marker. */
export interface VersionListing {
  readonly versions: boolean;
  /** undefined: the bucket has never had versions, so there are no markers */
  readonly markers: boolean | undefined;
}

/**
 * Puts a small object, deletes it where the bucket knows versions, looks for what is left, and removes that.
 * Not for a bucket whose object lock would keep it. @throws what the SDK throws
 */
export async function tryVersionListing(bucket: S3Bucket): Promise<VersionListing> {
  const Key = trialKey(bucket);
  const asked = new GetBucketVersioningCommand({ Bucket: bucket.bucket });
  const { Status } = await within((abortSignal) => bucket.client.send(asked, { abortSignal }));
  const remove = async (VersionId?: string) => {
    const command = new DeleteObjectCommand({ Bucket: bucket.bucket, Key, ...(VersionId && { VersionId }) });
    return await within((abortSignal) => bucket.client.send(command, { abortSignal }));
  };
  const left = new Set<string | undefined>();
  try {
    const put = new PutObjectCommand({ Bucket: bucket.bucket, Key, Body: 'trial' });
    const stored = await within((abortSignal) => bucket.client.send(put, { abortSignal }));
    left.add(Status === undefined ? undefined : (stored.VersionId ?? 'null'));
    const versions = await retryWhileLocked(async () => await lists(bucket, Key, 'version'));
    if (Status === undefined) return { versions, markers: undefined };
    left.add((await remove()).VersionId ?? 'null');
    return { versions, markers: await retryWhileLocked(async () => await lists(bucket, Key, 'marker')) };
  } finally {
    for (const versionId of left) await remove(versionId);
  }
}

async function lists(bucket: S3Bucket, key: string, what: 'version' | 'marker'): Promise<boolean> {
  for await (const page of entryPages(bucket, key))
    if (page.some((entry) => entry.key === key && entry.bytes > 0 === (what === 'version'))) return true;
  return false;
}

async function showsUpload(bucket: S3Bucket, prefix: string, uploadId: string): Promise<boolean> {
  for await (const upload of unfinishedUploads(bucket, prefix)) if (upload.uploadId === uploadId) return true;
  return false;
}

async function retryWhileLocked(look: () => Promise<boolean>): Promise<boolean> {
  for (let looks = 1; ; looks++) {
    if (await look()) return true;
    if (looks === LOOKS) return false;
    await sleep(PAUSE_MS);
  }
}

function trialKey(bucket: S3Bucket): string {
  return `${bucket.keyPrefix}${TRIAL_NAME}${randomBytes(12).toString('hex')}`;
}
