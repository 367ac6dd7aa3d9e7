// Ceph RGW as the S3 store of a benchmark, on disk, where its programs are installed.
import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { CreateBucketCommand, S3Client } from '@aws-sdk/client-s3';
import { S3Unavailable, startS3 } from '../services/s3.mjs';

/** @returns the server with `client` and `stores()`, or undefined, said aloud, where there is none */
export async function startCeph(stage) {
  process.env.OSD_STORE = 'bluestore'; // more goes in than fits into memory
  try {
    const server = await startS3({ folder: join(stage.folder, 'ceph') });
    stage.later(server.stop);
    const { endpoint, region, accessKeyId, secretAccessKey } = server;
    const client = new S3Client({
      ...{ endpoint, region, forcePathStyle: true },
      credentials: { accessKeyId, secretAccessKey },
      requestChecksumCalculation: 'WHEN_REQUIRED',
      responseChecksumValidation: 'WHEN_REQUIRED',
    });
    return { client, bucket: () => makeBucket(client), stores: () => bucketStores(server, client) };
  } catch (error) {
    if (!(error instanceof S3Unavailable)) throw error;
    console.log(`${error.message}: Ceph RGW is left out\n`);
    return undefined;
  }
}

async function makeBucket(client) {
  const name = `bench-${randomBytes(6).toString('hex')}`;
  await client.send(new CreateBucketCommand({ Bucket: name }));
  return name;
}

/** Two new buckets as stores. */
async function bucketStores({ endpoint, region, accessKeyId, secretAccessKey }, client) {
  const [objects, keys] = [await makeBucket(client), await makeBucket(client)];
  return {
    env: {
      ...{ OBJECT_STORE_URL: `s3://${objects}/sluice`, KEY_STORE_URL: `s3://${keys}/sluice` },
      ...{ S3_ENDPOINT: endpoint, S3_REGION: region, S3_FORCE_PATH_STYLE: 'true' },
      ...{ AWS_ACCESS_KEY_ID: accessKeyId, AWS_SECRET_ACCESS_KEY: secretAccessKey },
    },
    buckets: { objects, keys },
    empty: async () => {},
  };
}
