// The real S3 server for tests: the one that the whole run shares, or, for a single test file, one of its own.
import { randomBytes } from 'node:crypto';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  AbortMultipartUploadCommand,
  CreateBucketCommand,
  DeleteBucketCommand,
  DeleteObjectCommand,
  ListMultipartUploadsCommand,
  ListObjectVersionsCommand,
  PutBucketVersioningCommand,
  S3Client,
} from '@aws-sdk/client-s3';
import type { Test } from 'tap';
import { S3Unavailable, startS3 } from '../../scripts/services/s3.mjs';

/** A running server and the keys to it. */
export interface TestS3 {
  readonly endpoint: string;
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly region: string;
  /** the SDK's own client, to look behind the back of the code under test */
  readonly client: S3Client;
  /** A new, empty bucket; emptied and removed after the test. @returns its name */
  createBucket(options?: { versioned?: boolean; objectLock?: boolean }): Promise<string>;
}

type Address = Pick<TestS3, 'endpoint' | 'accessKeyId' | 'secretAccessKey' | 'region'>;

/**
 * The S3 server, or undefined where none can be started: then the test has been marked as skipped with the packages to
 * install, and as failed where `CI` is set.
 */
export async function s3ForTests(t: Test): Promise<TestS3 | undefined> {
  const address = (await sharedServer()) ?? (await ownServer(t));
  if (!address) return undefined;
  const { endpoint, accessKeyId, secretAccessKey, region } = address;
  const client = new S3Client({
    endpoint,
    region,
    forcePathStyle: true,
    credentials: { accessKeyId, secretAccessKey },
    requestChecksumCalculation: 'WHEN_REQUIRED',
    responseChecksumValidation: 'WHEN_REQUIRED',
  });
  const buckets: string[] = [];
  t.teardown(async () => {
    for (const bucket of buckets) await removeBucket(client, bucket);
    client.destroy();
  });
  return {
    ...{ endpoint, accessKeyId, secretAccessKey, region, client },
    createBucket: async (options = {}) => {
      const bucket = `test-${randomBytes(8).toString('hex')}`;
      const lock = options.objectLock ? { ObjectLockEnabledForBucket: true } : {};
      await client.send(new CreateBucketCommand({ Bucket: bucket, ...lock }));
      buckets.push(bucket);
      if (options.versioned) {
        const VersioningConfiguration = { Status: 'Enabled' as const };
        await client.send(new PutBucketVersioningCommand({ Bucket: bucket, VersioningConfiguration }));
      }
      return bucket;
    },
  };
}

async function sharedServer(): Promise<Address | undefined> {
  const file = new URL('../../.test-services/services.json', import.meta.url);
  try {
    const { s3 } = JSON.parse(await readFile(file, 'utf8')) as { s3?: Address };
    if (!s3) return undefined;
    const answer = await fetch(s3.endpoint, { signal: AbortSignal.timeout(30_000) });
    await answer.arrayBuffer();
    return s3;
  } catch {
    // No file, or one left over from a run that was killed: a server of our own will do.
    return undefined;
  }
}

async function ownServer(t: Test): Promise<Address | undefined> {
  const folder = await mkdtemp(join(tmpdir(), 'sluice-s3-'));
  // The teardown of the first thing begun runs last.
  t.teardown(() => rm(folder, { recursive: true, force: true }));
  try {
    const server = await startS3({ folder });
    t.teardown(() => server.stop());
    return server;
  } catch (error) {
    if (!(error instanceof S3Unavailable)) throw error;
    const isCi = process.env.CI !== undefined && process.env.CI !== '' && process.env.CI !== 'false';
    if (isCi) t.fail(error.message);
    else t.pass('a real S3 server', { skip: error.message });
    return undefined;
  }
}

async function removeBucket(client: S3Client, Bucket: string): Promise<void> {
  while (true) {
    const { Versions = [], DeleteMarkers = [] } = await client.send(
      new ListObjectVersionsCommand({ Bucket }),
    );
    const entries = [...Versions, ...DeleteMarkers];
    if (entries.length === 0) break;
    for (let at = 0; at < entries.length; at += 16) {
      await Promise.all(
        entries.slice(at, at + 16).map(({ Key, VersionId }) => {
          const target = { Bucket, Key, VersionId, BypassGovernanceRetention: true };
          return client.send(new DeleteObjectCommand(target));
        }),
      );
    }
  }
  const { Uploads = [] } = await client.send(new ListMultipartUploadsCommand({ Bucket }));
  for (const { Key, UploadId } of Uploads)
    await client.send(new AbortMultipartUploadCommand({ Bucket, Key, UploadId }));
  await client.send(new DeleteBucketCommand({ Bucket }));
}
