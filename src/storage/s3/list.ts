// Looking through a bucket: versions, delete markers, unfinished uploads; also where a server knows no versions.
import {
  GetBucketVersioningCommand,
  ListMultipartUploadsCommand,
  ListObjectsV2Command,
  ListObjectVersionsCommand,
} from '@aws-sdk/client-s3';
import { SluiceError } from '../../errors.js';
import { isForbidden, isNotImplemented, type S3Bucket, within } from './bucket.js';

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
  /** told when the server does not list versions, and current objects are listed instead */
  readonly onCurrentOnly?: () => void;
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
  paging.onCurrentOnly?.();
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
  const went = new ListingProgress();
  while (true) {
    const command = new ListObjectVersionsCommand({
      Bucket: bucket.bucket,
      Prefix: prefix,
      MaxKeys: pageSize,
      KeyMarker: keyMarker,
      VersionIdMarker: versionMarker,
    });
    const page = await within((abortSignal) => bucket.client.send(command, { abortSignal }));
    const plain = plainKeys(page.EncodingType);
    const entries = [
      ...(page.Versions ?? []).map((version) => entryOf(version, version.Size ?? 0, plain)),
      ...(page.DeleteMarkers ?? []).map((marker) => entryOf(marker, 0, plain)),
    ];
    yield entries.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
    const next = went.next(page.IsTruncated, entries.length >= pageSize, [
      plain(page.NextKeyMarker),
      page.NextVersionIdMarker,
    ]);
    if (next === undefined) return;
    [keyMarker, versionMarker] = next;
  }
}

async function* currentPages(
  bucket: S3Bucket,
  prefix: string,
  { after, pageSize }: Cut,
): AsyncGenerator<S3Entry[], void, void> {
  let token: string | undefined;
  const went = new ListingProgress();
  while (true) {
    const command = new ListObjectsV2Command({
      Bucket: bucket.bucket,
      Prefix: prefix,
      MaxKeys: pageSize,
      StartAfter: after,
      ContinuationToken: token,
    });
    const page = await within((abortSignal) => bucket.client.send(command, { abortSignal }));
    const plain = plainKeys(page.EncodingType);
    const objects = page.Contents ?? [];
    yield objects.map((object) => ({
      ...entryOf({ ...object, IsLatest: true }, object.Size ?? 0, plain),
      versionId: undefined,
    }));
    const next = went.next(page.IsTruncated, objects.length >= pageSize, [page.NextContinuationToken]);
    if (next === undefined) return;
    [token] = next;
  }
}

/**
 * The unfinished multipart uploads that the server lists under a key prefix. Not every server lists by prefix: MinIO shows
 * something only for an exact key. See `s3-trial.ts`. @throws the SDK's error
 */
export async function* unfinishedUploads(
  bucket: S3Bucket,
  prefix: string,
): AsyncGenerator<S3Upload, void, void> {
  let keyMarker: string | undefined;
  let idMarker: string | undefined;
  const went = new ListingProgress();
  while (true) {
    const command = new ListMultipartUploadsCommand({
      Bucket: bucket.bucket,
      Prefix: prefix,
      MaxUploads: bucket.pageSize,
      KeyMarker: keyMarker,
      UploadIdMarker: idMarker,
    });
    const page = await within((abortSignal) => bucket.client.send(command, { abortSignal }));
    const plain = plainKeys(page.EncodingType);
    const uploads = page.Uploads ?? [];
    for (const { Key, UploadId, Initiated } of uploads) {
      const key = plain(Key);
      if (key === undefined || UploadId === undefined) throw brokenListing();
      yield { key, uploadId: UploadId, startedAt: Initiated ?? new Date(0) };
    }
    const next = went.next(page.IsTruncated, uploads.length >= bucket.pageSize, [
      plain(page.NextKeyMarker),
      page.NextUploadIdMarker,
    ]);
    if (next === undefined) return;
    [keyMarker, idMarker] = next;
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
  plain: PlainKeys,
): S3Entry {
  const key = plain(entry.Key);
  if (key === undefined) throw brokenListing();
  return {
    key,
    versionId: entry.VersionId,
    bytes,
    modifiedAt: entry.LastModified ?? new Date(0),
    isLatest: entry.IsLatest === true,
  };
}

type PlainKeys = (key: string | undefined) => string | undefined;

/** Some servers write keys as in a URL although nobody asked, and say so. */
function plainKeys(encoding: string | undefined): PlainKeys {
  if (encoding !== 'url') return (key) => key;
  return (key) => {
    try {
      return key === undefined ? undefined : decodeURIComponent(key.replaceAll('+', ' '));
    } catch {
      throw brokenListing();
    }
  };
}

/**
 * Follows a listing from page to page. Nothing may be called absent by one that does not say where it goes on, or goes
 * round: it is refused.
 */
class ListingProgress {
  readonly #seen = new Set<string>();

  /**
   * @param truncated whether the server says that there is more; not every server says it
   * @param full whether the page has as many entries as were asked for
   * @param markers where to go on; the first one must be there
   * @returns the markers of the next page, or undefined at the end @throws storage_unavailable
   */
  next<T extends readonly (string | undefined)[]>(
    truncated: boolean | undefined,
    full: boolean,
    markers: readonly [...T],
  ): readonly [...T] | undefined {
    if (truncated === false) return undefined;
    const [first] = markers;
    if (truncated === undefined && first === undefined && !full) return undefined;
    const place = JSON.stringify(markers);
    if (first === undefined || first === '' || this.#seen.has(place)) throw brokenListing();
    this.#seen.add(place);
    return markers;
  }
}

function brokenListing(): SluiceError {
  return new SluiceError('storage_unavailable', 'the store gave a listing that cannot be followed');
}
