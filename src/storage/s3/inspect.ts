// What a bucket is set to, judged against what the service promises: that a deleted file is gone. Read-only; trials are in
// s3-inspect-listings.ts.
import {
  type BucketVersioningStatus,
  GetBucketAclCommand,
  GetBucketLifecycleConfigurationCommand,
  GetBucketPolicyStatusCommand,
  GetBucketReplicationCommand,
  GetBucketVersioningCommand,
  GetObjectLockConfigurationCommand,
  GetPublicAccessBlockCommand,
  HeadBucketCommand,
  type LifecycleRule,
  ListMultipartUploadsCommand,
  ListObjectVersionsCommand,
} from '@aws-sdk/client-s3';
import { isForbidden, isNotImplemented, type S3Bucket, s3Unavailable, statusOf, within } from './bucket.js';

/**
 * Every code of a finding. They are stable: scripts may rely on them.
 * What each means for deletion stands in docs/operating.md.
 */
export const bucketCodes = [
  'bucket_unreachable',
  'setting_unknown',
  'setting_not_there',
  'versions_listable',
  'versions_unlistable',
  'unfinished_listable',
  'unfinished_unlistable',
  'unfinished_by_prefix',
  'unfinished_by_name',
  'unfinished_unseen',
  'versions_seen',
  'versions_unseen',
  'markers_unseen',
  'listing_untried',
  'versioning_off',
  'versioning_on',
  'versioning_suspended',
  'unfinished_expire',
  'unfinished_stay',
  'objects_expire',
  'lock_off',
  'lock_possible',
  'lock_default',
  'replication_off',
  'replication_on',
  'policy_closed',
  'policy_public',
  'acl_closed',
  'acl_public',
  'public_access_blocked',
  'public_access_possible',
] as const;
export type BucketCode = (typeof bucketCodes)[number];

/** One thing found. `what` and `remedy` are English sentences for an operator; `remedy` is '' when all is well. */
export interface BucketFinding {
  readonly code: BucketCode;
  readonly severity: 'ok' | 'warn' | 'fail';
  readonly what: string;
  readonly remedy: string;
}

/** All findings about a bucket; empty for a store that is none. */
export type BucketInspection = readonly BucketFinding[];

/** What the bucket is for. A key store must hold no history at all: a key that can come back brings a file back. */
export type BucketPurpose = 'objects' | 'keys';

const PUBLIC_GROUPS = /\/(?:AllUsers|AuthenticatedUsers)$/;

/**
 * Asks a bucket for its settings, never changing any. A setting that the server cannot or may not tell is a finding
 * too. Never throws: a bucket that does not answer is one finding, `fail`.
 */
export async function inspectS3Bucket(bucket: S3Bucket, purpose: BucketPurpose): Promise<BucketInspection> {
  const Bucket = bucket.bucket;
  try {
    await within((abortSignal) => bucket.client.send(new HeadBucketCommand({ Bucket }), { abortSignal }));
  } catch (cause) {
    return [unreachable(cause)];
  }
  const groups = await Promise.all([
    findings(bucket, 'listing versions', () => versionListing(bucket)),
    findings(bucket, 'listing unfinished uploads', () => uploadListing(bucket)),
    findings(bucket, 'versioning', () => versioning(bucket, purpose)),
    findings(bucket, 'lifecycle rules', () => lifecycle(bucket)),
    findings(bucket, 'object lock', () => objectLock(bucket)),
    findings(bucket, 'replication', () => replication(bucket, purpose)),
    findings(bucket, 'public access by policy', () => publicPolicy(bucket)),
    findings(bucket, 'public access by ACL', () => publicAcl(bucket)),
    findings(bucket, 'the block of public access', () => publicBlock(bucket)),
  ]);
  return groups.flat();
}

function unreachable(cause: unknown): BucketFinding {
  const remedy =
    statusOf(cause) === 404
      ? 'Create the bucket, or correct its name or S3_ENDPOINT.'
      : isForbidden(cause)
        ? 'Check the access key and its secret, and grant s3:ListBucket on the bucket.'
        : 'Check S3_ENDPOINT, S3_REGION and the network between this host and the store.';
  return fail('bucket_unreachable', s3Unavailable('asking for the bucket', cause).message, remedy);
}

/** Runs one question; what the server cannot or may not tell becomes a warning about `about`. */
async function findings(
  bucket: S3Bucket,
  about: string,
  ask: () => Promise<BucketFinding[]>,
): Promise<BucketFinding[]> {
  try {
    return await ask();
  } catch (cause) {
    if (isNotImplemented(cause))
      return [
        ok('setting_not_there', `${bucket.bucket}: the server does not have ${about}; nothing to check.`),
      ];
    return [
      warn(
        'setting_unknown',
        `${bucket.bucket}: ${about} could not be checked (${s3Unavailable('the question', cause).message}).`,
        'Check this setting by hand, or grant the permission to read it.',
      ),
    ];
  }
}

async function versionListing(bucket: S3Bucket): Promise<BucketFinding[]> {
  const command = new ListObjectVersionsCommand({
    Bucket: bucket.bucket,
    Prefix: bucket.keyPrefix,
    MaxKeys: 1,
  });
  return allowed(bucket, 'versions', 's3:ListBucketVersions', () =>
    within((abortSignal) => bucket.client.send(command, { abortSignal })),
  );
}

async function uploadListing(bucket: S3Bucket): Promise<BucketFinding[]> {
  const command = new ListMultipartUploadsCommand({
    Bucket: bucket.bucket,
    Prefix: bucket.keyPrefix,
    MaxUploads: 1,
  });
  return allowed(bucket, 'unfinished', 's3:ListBucketMultipartUploads', () =>
    within((abortSignal) => bucket.client.send(command, { abortSignal })),
  );
}

/** Without these listings nothing can be shown to be gone. */
async function allowed(
  bucket: S3Bucket,
  what: 'versions' | 'unfinished',
  permission: string,
  ask: () => Promise<unknown>,
): Promise<BucketFinding[]> {
  try {
    await ask();
    const things = what === 'versions' ? 'versions' : 'unfinished uploads';
    return [ok(`${what}_listable`, `${bucket.bucket}: ${things} can be listed.`)];
  } catch (cause) {
    if (isNotImplemented(cause)) return [notThere(bucket, what)];
    if (!isForbidden(cause)) throw cause;
    return [
      fail(
        `${what}_unlistable`,
        `${bucket.bucket}: ${permission} is not granted, so a removal cannot be verified.`,
        `Grant ${permission}.`,
      ),
    ];
  }
}

/** Without a listing of versions a removal is seen among current objects only; without one of parts it is not seen. */
function notThere(bucket: S3Bucket, what: 'versions' | 'unfinished'): BucketFinding {
  return what === 'versions'
    ? warn(
        'versions_unlistable',
        `${bucket.bucket}: the server does not list versions; a removal is looked for among current objects, and proofs say so and no more.`,
        'Use a server that has ListObjectVersions.',
      )
    : fail(
        'unfinished_unlistable',
        `${bucket.bucket}: the server does not list unfinished uploads, so a removal cannot be verified.`,
        'Use a server that has ListMultipartUploads.',
      );
}

async function versioning(bucket: S3Bucket, purpose: BucketPurpose): Promise<BucketFinding[]> {
  const command = new GetBucketVersioningCommand({ Bucket: bucket.bucket });
  const { Status } = await within((abortSignal) => bucket.client.send(command, { abortSignal }));
  return [versioningFinding(bucket.bucket, Status, purpose)];
}

function versioningFinding(
  name: string,
  status: BucketVersioningStatus | undefined,
  purpose: BucketPurpose,
): BucketFinding {
  if (status === undefined) return ok('versioning_off', `${name}: versioning is off.`);
  const code = status === 'Enabled' ? 'versioning_on' : 'versioning_suspended';
  const state = status === 'Enabled' ? 'on' : 'suspended (old versions may be left)';
  if (purpose === 'keys') {
    return fail(
      code,
      `${name}: versioning is ${state}; a data key kept as an old version can bring a deleted file back.`,
      'Use a bucket for KEY_STORE_URL on which versioning was never turned on.',
    );
  }
  return warn(
    code,
    `${name}: versioning is ${state}; every version is removed with its file, but others may restore one before that.`,
    'Turn versioning off (use a new bucket) unless a policy asks for it.',
  );
}

async function lifecycle(bucket: S3Bucket): Promise<BucketFinding[]> {
  const command = new GetBucketLifecycleConfigurationCommand({ Bucket: bucket.bucket });
  const rules = await unlessUnset(async () => {
    const answer = await within((abortSignal) => bucket.client.send(command, { abortSignal }));
    return answer.Rules;
  });
  const active = (rules ?? []).filter(
    (rule) => rule.Status === 'Enabled' && concerns(rule, bucket.keyPrefix),
  );
  const found: BucketFinding[] = [];
  if (active.some((rule) => rule.AbortIncompleteMultipartUpload?.DaysAfterInitiation !== undefined)) {
    found.push(ok('unfinished_expire', `${bucket.bucket}: a lifecycle rule removes unfinished uploads.`));
  } else {
    found.push(
      warn(
        'unfinished_stay',
        `${bucket.bucket}: no lifecycle rule removes unfinished uploads; only the sweep does.`,
        'Add a rule AbortIncompleteMultipartUpload after 2 days as a second net.',
      ),
    );
  }
  if (active.some(expiresObjects)) {
    found.push(
      warn(
        'objects_expire',
        `${bucket.bucket}: a lifecycle rule deletes or moves objects by itself; a file may go before it was fetched.`,
        'Limit the rule to other prefixes: the sweep alone decides when a file goes.',
      ),
    );
  }
  return found;
}

/** Whether a rule may apply to anything under the prefix. What it says of tags is about others: our objects have none. */
function concerns({ Filter, Prefix }: LifecycleRule, keyPrefix: string): boolean {
  if (Filter?.Tag !== undefined || (Filter?.And?.Tags ?? []).length > 0) return false;
  const prefix = Filter?.Prefix ?? Filter?.And?.Prefix ?? Prefix ?? '';
  return prefix.startsWith(keyPrefix) || keyPrefix.startsWith(prefix);
}

function expiresObjects(rule: LifecycleRule): boolean {
  const { Expiration, Transitions } = rule;
  return Expiration?.Days !== undefined || Expiration?.Date !== undefined || (Transitions ?? []).length > 0;
}

async function objectLock(bucket: S3Bucket): Promise<BucketFinding[]> {
  const command = new GetObjectLockConfigurationCommand({ Bucket: bucket.bucket });
  const lock = await unlessUnset(async () => {
    const answer = await within((abortSignal) => bucket.client.send(command, { abortSignal }));
    return answer.ObjectLockConfiguration;
  });
  if (lock?.ObjectLockEnabled !== 'Enabled') return [ok('lock_off', `${bucket.bucket}: object lock is off.`)];
  const retention = lock.Rule?.DefaultRetention;
  if (retention) {
    return [
      fail(
        'lock_default',
        `${bucket.bucket}: object lock keeps every object (${retention.Mode ?? 'default retention'}); no file can be deleted in time.`,
        'Use a bucket without object lock, or remove its default retention.',
      ),
    ];
  }
  return [
    warn(
      'lock_possible',
      `${bucket.bucket}: object lock is on without a default retention; a hold set by hand would stop deletions.`,
      'Use a bucket without object lock unless holds are wanted in the store.',
    ),
  ];
}

async function replication(bucket: S3Bucket, purpose: BucketPurpose): Promise<BucketFinding[]> {
  const command = new GetBucketReplicationCommand({ Bucket: bucket.bucket });
  const rules = await unlessUnset(async () => {
    const answer = await within((abortSignal) => bucket.client.send(command, { abortSignal }));
    return answer.ReplicationConfiguration?.Rules;
  });
  if (!(rules ?? []).some((rule) => rule.Status === 'Enabled'))
    return [ok('replication_off', `${bucket.bucket}: objects are not replicated elsewhere.`)];
  const what = `${bucket.bucket}: objects are replicated to another bucket, and the removal of a version is not.`;
  const remedy = 'Remove the replication rule, or give the other bucket a lifecycle that deletes as early.';
  return [(purpose === 'keys' ? fail : warn)('replication_on', what, remedy)];
}

async function publicPolicy(bucket: S3Bucket): Promise<BucketFinding[]> {
  const command = new GetBucketPolicyStatusCommand({ Bucket: bucket.bucket });
  const status = await unlessUnset(async () => {
    const answer = await within((abortSignal) => bucket.client.send(command, { abortSignal }));
    return answer.PolicyStatus;
  });
  return [publicFinding(bucket.bucket, 'policy', status?.IsPublic === true)];
}

async function publicAcl(bucket: S3Bucket): Promise<BucketFinding[]> {
  const command = new GetBucketAclCommand({ Bucket: bucket.bucket });
  const { Grants = [] } = await within((abortSignal) => bucket.client.send(command, { abortSignal }));
  return [
    publicFinding(
      bucket.bucket,
      'acl',
      Grants.some(({ Grantee }) => PUBLIC_GROUPS.test(Grantee?.URI ?? '')),
    ),
  ];
}

/** A bucket that is closed today may be opened by one mistake tomorrow; not where that is blocked. */
async function publicBlock(bucket: S3Bucket): Promise<BucketFinding[]> {
  const command = new GetPublicAccessBlockCommand({ Bucket: bucket.bucket });
  const block = await unlessUnset(async () => {
    const answer = await within((abortSignal) => bucket.client.send(command, { abortSignal }));
    return answer.PublicAccessBlockConfiguration;
  });
  const whole =
    block?.BlockPublicAcls &&
    block.IgnorePublicAcls &&
    block.BlockPublicPolicy &&
    block.RestrictPublicBuckets;
  return whole
    ? [ok('public_access_blocked', `${bucket.bucket}: no grant can let strangers in.`)]
    : [
        warn(
          'public_access_possible',
          `${bucket.bucket}: nothing keeps a later policy or ACL from letting strangers in.`,
          'Turn on Block Public Access for the bucket.',
        ),
      ];
}

function publicFinding(name: string, kind: 'policy' | 'acl', isPublic: boolean): BucketFinding {
  const by = kind === 'acl' ? 'ACL' : 'bucket policy';
  return isPublic
    ? fail(
        `${kind}_public`,
        `${name}: its ${by} lets anyone in.`,
        `Remove the public grant from its ${by} and turn on Block Public Access.`,
      )
    : ok(`${kind}_closed`, `${name}: its ${by} lets no stranger in.`);
}

/** A setting that was never made is answered by 404. */
async function unlessUnset<T>(ask: () => Promise<T>): Promise<T | undefined> {
  try {
    return await ask();
  } catch (error) {
    if (statusOf(error) === 404) return undefined;
    throw error;
  }
}

/** A finding. */
export function ok(code: BucketCode, what: string): BucketFinding {
  return { code, severity: 'ok', what, remedy: '' };
}

/** A finding. */
export function warn(code: BucketCode, what: string, remedy: string): BucketFinding {
  return { code, severity: 'warn', what, remedy };
}

/** A finding. */
export function fail(code: BucketCode, what: string, remedy: string): BucketFinding {
  return { code, severity: 'fail', what, remedy };
}
