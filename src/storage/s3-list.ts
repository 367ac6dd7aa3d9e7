// Looking through a bucket: versions, delete markers, unfinished uploads; also where a server knows no versions.
import {
  GetBucketVersioningCommand,
  ListMultipartUploadsCommand,
  ListObjectsV2Command,
  ListObjectVersionsCommand,
} from '@aws-sdk/client-s3';
import { SluiceError } from '../errors.js';
import { isForbidden, isNotImplemented, type S3Bucket, within } from './s3-bucket.js';

/** One version or delete marker. */
export interface S3Entry {
  readonly key: string;
  /** undefined: the bucket knows no versions; 'null': the one written while versioning was off */
  readonly versionId: string | undefined;
  /** 0 for a delete marker */
  readonly bytes: number;
  readonly modifiedAt: Date;
  readonly isLatest: boolean;
}

/** One multipart upload that was neither completed nor aborted. */
export interface S3Upload {
  readonly key: string;
  readonly uploadId: string;
  readonly startedAt: Date;
}

/** Where a listing begins and how it is cut. */
export interface Paging {
  /** only keys behind this one */
  readonly after?: string;
  /** entries to a page; the bucket's own unless told */
  readonly pageSize?: number;
}

/**
 * Pages of all versions and delete markers under a key prefix, sorted by key within and across pages.
 * Where the server does not list versions, current objects are listed instead, but only if the bucket has no versions.
 * @throws the SDK's error; storage_unavailable when versions may exist and cannot be seen
 */
export async function* entryPages(
  bucket: S3Bucket,
  prefix: string,
  paging: Paging = {},
): AsyncGenerator<S3Entry[], void, void> {
  let first = true;
  // A marker before the prefix says nothing, and not every server bears one.
  const after = paging.after?.startsWith(prefix) ? paging.after : undefined;
  const cut = { after, pageSize: paging.pageSize ?? bucket.pageSize };
  try {
    for await (const page of versionPages(bucket, prefix, cut)) {
      first = false;
      yield page;
    }
    return;
  } catch (error) {
    if (!first || !(isNotImplemented(error) || isForbidden(error))) throw error;
    await requireNoVersions(bucket, error);
  }
  yield* currentPages(bucket, prefix, cut);
}

type Cut = { readonly after: string | undefined; readonly pageSize: number };

async function* versionPages(
  bucket: S3Bucket,
  prefix: string,
  { after, pageSize }: Cut,
): AsyncGenerator<S3Entry[], void, void> {
  let keyMarker = after;
  let versionMarker: string | undefined;
  while (true) {
    const command = new ListObjectVersionsCommand({
      Bucket: bucket.bucket,
      Prefix: prefix,
      MaxKeys: pageSize,
      KeyMarker: keyMarker,
      VersionIdMarker: versionMarker,
    });
    const page = await within((abortSignal) => bucket.client.send(command, { abortSignal }));
    const entries = [
      ...(page.Versions ?? []).map((version) => entryOf(version, version.Size ?? 0)),
      ...(page.DeleteMarkers ?? []).map((marker) => entryOf(marker, 0)),
    ];
    yield entries.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
    if (page.IsTruncated !== true) return;
    if (page.NextKeyMarker === undefined) throw brokenListing();
    keyMarker = page.NextKeyMarker;
    versionMarker = page.NextVersionIdMarker;
  }
}

async function* currentPages(
  bucket: S3Bucket,
  prefix: string,
  { after, pageSize }: Cut,
): AsyncGenerator<S3Entry[], void, void> {
  let token: string | undefined;
  while (true) {
    const command = new ListObjectsV2Command({
      Bucket: bucket.bucket,
      Prefix: prefix,
      MaxKeys: pageSize,
      StartAfter: after,
      ContinuationToken: token,
    });
    const page = await within((abortSignal) => bucket.client.send(command, { abortSignal }));
    yield (page.Contents ?? []).map((object) => ({
      ...entryOf({ ...object, IsLatest: true }, object.Size ?? 0),
      versionId: undefined,
    }));
    if (page.IsTruncated !== true) return;
    if (page.NextContinuationToken === undefined) throw brokenListing();
    token = page.NextContinuationToken;
  }
}

/** Every unfinished multipart upload under a key prefix. @throws the SDK's error */
export async function* unfinishedUploads(
  bucket: S3Bucket,
  prefix: string,
): AsyncGenerator<S3Upload, void, void> {
  let keyMarker: string | undefined;
  let idMarker: string | undefined;
  while (true) {
    const command = new ListMultipartUploadsCommand({
      Bucket: bucket.bucket,
      Prefix: prefix,
      MaxUploads: bucket.pageSize,
      KeyMarker: keyMarker,
      UploadIdMarker: idMarker,
    });
    const page = await within((abortSignal) => bucket.client.send(command, { abortSignal }));
    for (const { Key, UploadId, Initiated } of page.Uploads ?? []) {
      if (Key === undefined || UploadId === undefined) throw brokenListing();
      yield { key: Key, uploadId: UploadId, startedAt: Initiated ?? new Date(0) };
    }
    if (page.IsTruncated !== true) return;
    if (page.NextKeyMarker === undefined) throw brokenListing();
    keyMarker = page.NextKeyMarker;
    idMarker = page.NextUploadIdMarker;
  }
}

/**
 * Absence may be told from a listing of current objects only where older versions cannot exist: the bucket says that
 * versioning was never on, or the server knows neither the listing nor the setting.
 */
async function requireNoVersions(bucket: S3Bucket, cause: unknown): Promise<void> {
  const command = new GetBucketVersioningCommand({ Bucket: bucket.bucket });
  try {
    const { Status } = await within((abortSignal) => bucket.client.send(command, { abortSignal }));
    if (Status === undefined) return;
  } catch (error) {
    if (isNotImplemented(error) && isNotImplemented(cause)) return;
  }
  throw new SluiceError(
    'storage_unavailable',
    'the bucket may hold older versions, but listing them is not allowed: grant s3:ListBucketVersions',
    { cause },
  );
}

function entryOf(
  entry: {
    Key?: string | undefined;
    VersionId?: string | undefined;
    LastModified?: Date | undefined;
    IsLatest?: boolean | undefined;
  },
  bytes: number,
): S3Entry {
  if (entry.Key === undefined) throw brokenListing();
  return {
    key: entry.Key,
    versionId: entry.VersionId,
    bytes,
    modifiedAt: entry.LastModified ?? new Date(0),
    isLatest: entry.IsLatest === true,
  };
}

function brokenListing(): SluiceError {
  return new SluiceError('storage_unavailable', 'the store gave a listing that cannot be followed');
}
