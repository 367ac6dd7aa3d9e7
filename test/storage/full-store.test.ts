// A store that is full says so, whatever its server calls it.
import { S3ServiceException } from '@aws-sdk/client-s3';
import t from 'tap';
import { storageUnavailable } from '../../src/storage/contract/body.js';
import { s3Unavailable } from '../../src/storage/s3/bucket.js';

const answer = (name: string, httpStatusCode: number) =>
  new S3ServiceException({ name, $fault: 'server', $metadata: { httpStatusCode }, message: name });

t.test('a disk, or somebody’s share of it', async (t) => {
  for (const code of ['ENOSPC', 'EDQUOT'])
    t.equal(
      storageUnavailable('writing', Object.assign(new Error(code), { code })).code,
      'storage_full',
      code,
    );
  const failing = Object.assign(new Error('EIO'), { code: 'EIO' });
  t.equal(storageUnavailable('writing', failing).code, 'storage_unavailable');
});

t.test('a bucket', async (t) => {
  const full: [string, number][] = [
    ['QuotaExceeded', 403],
    ['XMinioStorageFull', 507],
    ['XMinioAdminBucketQuotaExceeded', 400],
    ['InsufficientStorage', 507],
    ['Unknown', 507],
  ];
  for (const [name, status] of full)
    t.equal(s3Unavailable('sending a part', answer(name, status)).code, 'storage_full', name);
  for (const [name, status] of [
    ['SlowDown', 503],
    ['AccessDenied', 403],
    ['InternalError', 500],
  ] as const)
    t.equal(s3Unavailable('sending a part', answer(name, status)).code, 'storage_unavailable', name);
});
