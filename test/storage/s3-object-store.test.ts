import { randomBytes } from 'node:crypto';
import { inspect } from 'node:util';
import {
  CreateMultipartUploadCommand,
  DeleteObjectCommand,
  PutBucketAclCommand,
  PutBucketLifecycleConfigurationCommand,
  PutBucketPolicyCommand,
  PutObjectCommand,
  PutObjectLegalHoldCommand,
  PutObjectLockConfigurationCommand,
  PutObjectRetentionCommand,
  PutPublicAccessBlockCommand,
  UploadPartCommand,
} from '@aws-sdk/client-s3';
import t, { type Test } from 'tap';
import { Secret } from '../../src/config/secret.js';
import type { ObjectStore } from '../../src/storage/contract/object-store.js';
import { type S3ObjectStore, type S3Options, s3ObjectStore } from '../../src/storage/s3/object-store.js';
import { s3ForTests, type TestS3 } from '../services/s3.js';
import {
  all,
  chunks,
  namesIn,
  objectStoreContract,
  pattern,
  read,
  rejects,
} from './object-store-contract.js';

const PART = 5 * 1024 * 1024;
const s3 = await s3ForTests(t);

if (s3) {
  t.test('keeps the contract on a bucket without versions', async (t) => {
    // With the pages that production asks for: 1,005 names need a second one.
    await contract(t, s3, await s3.createBucket(), { listedNames: 1005 });
  });
  t.test('keeps the contract on a versioned bucket', async (t) => {
    await contract(t, s3, await s3.createBucket({ versioned: true }), {
      versioned: true,
      listedNames: 20,
      pageSize: 3,
    });
  });
  t.test('says that an object is locked', (t) => locked(t, s3));
  t.test('sees versions and markers that something else left', (t) => leftByOthers(t, s3));
  t.test('tells what a bucket is set to', (t) => inspection(t, s3));
  t.test('never shows its secret', (t) => secrecy(t, s3));
}

function optionsFor(s3: TestS3, bucket: string): S3Options {
  return {
    bucket,
    prefix: `p/${randomBytes(4).toString('hex')}`,
    endpoint: s3.endpoint,
    region: s3.region,
    forcePathStyle: true,
    accessKeyId: s3.accessKeyId,
    secretAccessKey: new Secret(s3.secretAccessKey),
    partBytes: PART,
  };
}

function open(t: Test, options: S3Options): S3ObjectStore {
  const store = s3ObjectStore(options);
  t.teardown(() => store.close());
  return store;
}

async function contract(
  t: Test,
  s3: TestS3,
  bucket: string,
  given: { versioned?: boolean; listedNames: number; pageSize?: number },
): Promise<void> {
  const opened = new Map<ObjectStore, S3Options>();
  await objectStoreContract(t, {
    partBytes: PART,
    versioned: given.versioned ?? false,
    listedNames: given.listedNames,
    absence: 'versions_and_parts_by_prefix',
    listsUnfinished: true,
    open: async (t) => {
      const options = { ...optionsFor(s3, bucket), pageSize: given.pageSize };
      const store = open(t, options);
      opened.set(store, options);
      return store;
    },
    again: (store) => s3ObjectStore(opened.get(store) ?? optionsFor(s3, bucket)),
    leaveUnfinished: async (store, name) => {
      const target = { Bucket: bucket, Key: `${opened.get(store)?.prefix}/${name}` };
      const { UploadId } = await s3.client.send(new CreateMultipartUploadCommand(target));
      const part = { ...target, UploadId, PartNumber: 1, Body: 'half of it' };
      await s3.client.send(new UploadPartCommand(part));
    },
    // A bucket that is not there answers to HEAD just as a missing object does.
    dead: async (t) => open(t, { ...optionsFor(s3, `no-such-${randomBytes(6).toString('hex')}`) }),
  });

  const unreachable = open(t, { ...optionsFor(s3, bucket), endpoint: 'http://127.0.0.1:9' });
  await rejects(t, unreachable.check(), 'storage_unavailable', 'a server that is not there does not answer');
  await rejects(t, unreachable.destroy('x'), 'object_not_destroyed', 'and shows no absence');
}

async function locked(t: Test, s3: TestS3): Promise<void> {
  const bucket = await s3.createBucket({ objectLock: true });
  const options = optionsFor(s3, bucket);
  const store = open(t, options);
  await store.put('retained', chunks(pattern(10)));
  const retained = { Bucket: bucket, Key: `${options.prefix}/retained` };
  const Retention = { Mode: 'GOVERNANCE' as const, RetainUntilDate: new Date(Date.now() + 86_400_000) };
  await s3.client.send(new PutObjectRetentionCommand({ ...retained, Retention }));
  await rejects(t, store.destroy('retained'), 'object_locked', 'by a date of retention');

  await store.put('held', chunks(pattern(10)));
  const held = { Bucket: bucket, Key: `${options.prefix}/held` };
  await s3.client.send(new PutObjectLegalHoldCommand({ ...held, LegalHold: { Status: 'ON' } }));
  await rejects(t, store.destroy('held'), 'object_locked', 'by a legal hold');
  await store.put('free', chunks(pattern(10)));
  const outcomes = await store.destroyMany(['held', 'free', 'retained']);
  t.match(outcomes.get('held'), { code: 'object_locked' }, 'among many, too');
  t.match(outcomes.get('retained'), { code: 'object_locked' });
  t.match(outcomes.get('free'), { versions: 1, verifiedAbsent: true }, 'which stops no other');
  t.same(await namesIn(store), ['held', 'retained'], 'both are still there');

  await s3.client.send(new PutObjectLegalHoldCommand({ ...held, LegalHold: { Status: 'OFF' } }));
  t.match(await store.destroy('held'), { versions: 1, verifiedAbsent: true }, 'until the hold is lifted');
}

async function leftByOthers(t: Test, s3: TestS3): Promise<void> {
  const bucket = await s3.createBucket({ versioned: true });
  const options = { ...optionsFor(s3, bucket), pageSize: 2 };
  const store = open(t, options);
  await store.put('x', chunks(pattern(10)));
  await store.put('x', chunks(pattern(11)));
  // As an operator's "delete" in a console does: it hides the versions behind a marker.
  await s3.client.send(new DeleteObjectCommand({ Bucket: bucket, Key: `${options.prefix}/x` }));
  t.equal(await store.head('x'), null, 'a hidden object looks missing');
  t.same(
    (await all(store.list())).map(({ name, bytes }) => [name, bytes]),
    [['x', 0]],
    'but is listed, because its versions are there',
  );
  t.match(await store.destroy('x'), { versions: 3 }, 'and destroyed with them and the marker');
  t.same(await namesIn(store), []);

  await s3.client.send(
    new PutObjectCommand({ Bucket: bucket, Key: `${options.prefix}/not our name`, Body: '' }),
  );
  await s3.client.send(new PutObjectCommand({ Bucket: bucket, Key: `${options.prefix}-2/y`, Body: '' }));
  t.same(await namesIn(store), [], 'what no put of ours can have made is not listed');
}

async function inspection(t: Test, s3: TestS3): Promise<void> {
  // where nothing else is told of: a bucket fresh from this server does not block public access
  const worst = async (bucket: string, purpose?: 'objects' | 'keys') => {
    const found = await open(t, optionsFor(s3, bucket)).inspectBucket(purpose);
    return found
      .filter(({ severity, code }) => severity !== 'ok' && code !== 'public_access_possible')
      .map(({ severity, code, what }) => `${severity} ${code} ${what}`);
  };
  const codes = async (bucket: string) =>
    (await open(t, optionsFor(s3, bucket)).inspectBucket()).map(({ code }) => code);
  const plain = await s3.createBucket();
  t.match(await worst(plain), [/^warn .*no lifecycle rule removes unfinished uploads/]);
  const findings = await open(t, optionsFor(s3, plain)).inspectBucket();
  t.ok(findings.every(({ severity, remedy }) => (severity === 'ok') === (remedy === '')));

  const Rule = { ID: 'r', Status: 'Enabled' as const, Filter: { Prefix: '' } };
  const lifecycle = (rule: object) =>
    new PutBucketLifecycleConfigurationCommand({
      Bucket: plain,
      LifecycleConfiguration: { Rules: [{ ...Rule, ...rule }] },
    });
  await s3.client.send(lifecycle({ AbortIncompleteMultipartUpload: { DaysAfterInitiation: 2 } }));
  t.same(await worst(plain, 'keys'), [], 'with such a rule a plain bucket is right for either purpose');
  await s3.client.send(
    lifecycle({ Expiration: { Days: 3 }, AbortIncompleteMultipartUpload: { DaysAfterInitiation: 2 } }),
  );
  t.match(await worst(plain), [/^warn .*deletes or moves objects by itself/]);
  await s3.client.send(lifecycle({ Filter: { Prefix: 'of-somebody-else/' }, Expiration: { Days: 3 } }));
  t.match(await worst(plain), [/^warn unfinished_stay/], 'a rule for other prefixes is not about us');
  await s3.client.send(new PutBucketAclCommand({ Bucket: plain, ACL: 'public-read' }));
  t.match((await worst(plain)).at(-1), /^fail acl_public .*ACL lets anyone in/);
  const opening = {
    Effect: 'Allow',
    Principal: '*',
    Action: 's3:GetObject',
    Resource: `arn:aws:s3:::${plain}/*`,
  };
  const Policy = JSON.stringify({ Version: '2012-10-17', Statement: [opening] });
  await s3.client.send(new PutBucketPolicyCommand({ Bucket: plain, Policy }));
  t.ok((await codes(plain)).includes('policy_public'));
  const closed = await s3.createBucket();
  t.ok((await codes(closed)).includes('public_access_possible'));
  const all = { BlockPublicAcls: true, IgnorePublicAcls: true };
  const PublicAccessBlockConfiguration = { ...all, BlockPublicPolicy: true, RestrictPublicBuckets: true };
  await s3.client.send(new PutPublicAccessBlockCommand({ Bucket: closed, PublicAccessBlockConfiguration }));
  t.ok((await codes(closed)).includes('public_access_blocked'));

  const versioned = await s3.createBucket({ versioned: true });
  t.match((await worst(versioned)).join(), /warn .*versioning is on/, 'versions are tolerated for objects');
  t.match((await worst(versioned, 'keys')).join(), /fail .*versioning is on/, 'and not for keys');

  const lock = await s3.createBucket({ objectLock: true });
  t.match((await worst(lock)).join(), /warn .*object lock is on/);
  const DefaultRetention = { Mode: 'GOVERNANCE' as const, Days: 30 };
  const ObjectLockConfiguration = { ObjectLockEnabled: 'Enabled' as const, Rule: { DefaultRetention } };
  await s3.client.send(new PutObjectLockConfigurationCommand({ Bucket: lock, ObjectLockConfiguration }));
  t.match((await worst(lock)).join(), /fail .*object lock keeps every object/);

  t.match(await worst('no-such-bucket-here'), [/^fail bucket_unreachable asking for the bucket failed/]);
}

async function secrecy(t: Test, s3: TestS3): Promise<void> {
  const bucket = await s3.createBucket();
  const secret = `wrong-${randomBytes(12).toString('hex')}`;
  const store = open(t, { ...optionsFor(s3, bucket), secretAccessKey: new Secret(secret) });
  const errors = await Promise.all(
    [store.check(), store.put('x', chunks(pattern(3))), store.get('x'), store.destroy('x')].map((call) =>
      call.then(
        () => t.fail('a wrong secret is refused'),
        (error: unknown) => error,
      ),
    ),
  );
  t.notMatch(inspect(errors, { depth: 20, showHidden: true }), secret, 'not in an error, nor in its causes');
  t.notMatch(inspect(store, { depth: 20, showHidden: true }), secret, 'not in the store itself');
  t.equal(store.location.startsWith(`s3://${bucket}/p/`), true);
  t.throws(() => s3ObjectStore({ ...optionsFor(s3, bucket), partBytes: 1 }), { code: 'config_invalid' });
  const right = open(t, optionsFor(s3, bucket));
  await right.put('x', chunks(pattern(3)));
  t.equal((await read(await right.get('x'))).byteLength, 3);
}
