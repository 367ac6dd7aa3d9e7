// What a bucket's listings show of what is there, as findings: by a trial that takes away again what it made.
import { GetObjectLockConfigurationCommand } from '@aws-sdk/client-s3';
import { type S3Bucket, s3Unavailable, within } from './bucket.js';
import { type BucketFinding, type BucketInspection, fail, ok, warn } from './inspect.js';
import { tryUploadListing, tryVersionListing } from './trial.js';

/** Tries both listings in which absence is seen. Never throws: a trial that could not be made is a finding. */
export async function inspectListings(bucket: S3Bucket): Promise<BucketInspection> {
  return await Promise.all([
    tried(bucket, 'unfinished uploads', async () => await unfinished(bucket)),
    tried(bucket, 'versions', async () => await versions(bucket)),
  ]);
}

async function tried(
  bucket: S3Bucket,
  what: string,
  trial: () => Promise<BucketFinding>,
): Promise<BucketFinding> {
  try {
    return await trial();
  } catch (cause) {
    const { message } = s3Unavailable('the trial', cause);
    return warn(
      'listing_untried',
      `${bucket.bucket}: what the listing of ${what} shows could not be tried (${message}).`,
      'Grant the permissions of docs/operating.md, and run doctor again.',
    );
  }
}

async function unfinished(bucket: S3Bucket): Promise<BucketFinding> {
  const { byName, byPrefix } = await tryUploadListing(bucket);
  if (byPrefix)
    return ok(
      'unfinished_by_prefix',
      `${bucket.bucket}: an unfinished upload was listed by its name and by prefix.`,
    );
  if (byName)
    return warn(
      'unfinished_by_name',
      `${bucket.bucket}: unfinished uploads are listed only by their exact name, as MinIO does. Each name is asked for by itself; those that no upload of the service explains cannot be searched for.`,
      'Let the server remove stale unfinished uploads by itself (MinIO does so after 24 hours), or use one that lists them by prefix.',
    );
  return fail(
    'unfinished_unseen',
    `${bucket.bucket}: an unfinished upload was not listed, not even by its name: what is left of one cannot be seen, so nothing is called gone.`,
    'Use a server whose ListMultipartUploads shows what there is.',
  );
}

async function versions(bucket: S3Bucket): Promise<BucketFinding> {
  if (await isLockOn(bucket))
    return ok('listing_untried', `${bucket.bucket}: object lock is on, so no trial of versions was made.`);
  const listing = await tryVersionListing(bucket);
  if (!listing.versions)
    return fail(
      'versions_unseen',
      `${bucket.bucket}: an object that had just been stored was not listed: nothing can be called gone.`,
      'Use a server whose ListObjectVersions shows what there is.',
    );
  if (listing.markers === false)
    return warn(
      'markers_unseen',
      `${bucket.bucket}: a delete marker was not listed; each name is asked for by itself, which shows the newest only.`,
      'Use a bucket on which versioning was never turned on.',
    );
  const all = listing.markers === undefined ? 'an object' : 'an object and its delete marker';
  return ok('versions_seen', `${bucket.bucket}: ${all} that a trial made was listed.`);
}

/** A trial object must not stay. Where it is not told, it is tried, as an upload would be. */
async function isLockOn(bucket: S3Bucket): Promise<boolean> {
  const command = new GetObjectLockConfigurationCommand({ Bucket: bucket.bucket });
  const answer = await within((abortSignal) => bucket.client.send(command, { abortSignal })).catch(
    () => undefined,
  );
  return answer?.ObjectLockConfiguration?.ObjectLockEnabled === 'Enabled';
}
