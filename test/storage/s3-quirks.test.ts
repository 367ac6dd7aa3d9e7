// Servers whose listings show less than there is: nothing may be called absent by what they do not show.
import { randomBytes } from 'node:crypto';
import { CreateMultipartUploadCommand, DeleteObjectCommand, UploadPartCommand } from '@aws-sdk/client-s3';
import t, { type Test } from 'tap';
import { Secret } from '../../src/config/secret.js';
import type { ObjectStore } from '../../src/storage/contract/object-store.js';
import { type S3ObjectStore, type S3Options, s3ObjectStore } from '../../src/storage/s3/object-store.js';
import { s3ForTests, type TestS3 } from '../services/s3.js';
import {
  byExactName,
  encodedKeys,
  lateVersions,
  noDeleteMarkers,
  noMarkers,
  noTrial,
  noUploads,
  type Quirk,
  quirkyS3,
  sameMarkers,
  without,
} from '../services/s3-quirks.js';
import { all, chunks, namesIn, objectStoreContract, pattern, rejects } from './object-store-contract.js';

const PART = 5 * 1024 * 1024;
const s3 = await s3ForTests(t);

interface Setting {
  /** the store behind the server's quirk, and the same place without it */
  readonly store: S3ObjectStore;
  readonly behind: S3ObjectStore;
  readonly options: S3Options;
  use(quirk: Quirk): void;
  leaveUnfinished(name: string): Promise<void>;
}

async function setting(t: Test, s3: TestS3, quirk: Quirk, versioned = false): Promise<Setting> {
  const server = await quirkyS3(t, s3.endpoint, quirk);
  const bucket = await s3.createBucket({ versioned });
  const options = optionsFor(s3, bucket);
  const [store, behind] = [{ ...options, endpoint: server.endpoint }, options].map((each) =>
    s3ObjectStore(each),
  );
  if (!store || !behind) throw new Error('two stores');
  t.teardown(() => Promise.all([store.close(), behind.close()]));
  return {
    ...{ store, behind, options, use: server.use },
    leaveUnfinished: async (name) => await leaveUnfinished(s3, options, name),
  };
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

async function leaveUnfinished(s3: TestS3, { bucket, prefix }: S3Options, name: string): Promise<void> {
  const target = { Bucket: bucket, Key: `${prefix}/${name}` };
  const { UploadId } = await s3.client.send(new CreateMultipartUploadCommand(target));
  const part = { ...target, UploadId, PartNumber: 1, Body: 'half of it' };
  await s3.client.send(new UploadPartCommand(part));
}

const codesOf = async (store: S3ObjectStore) => (await store.tryListings()).map(({ code }) => code);
const isEmpty = async (t: Test, { behind }: Setting) =>
  t.same([await namesIn(behind), await all(behind.listUnfinished())], [[], []], 'the bucket is empty');

if (s3) {
  t.test("keeps the contract on a server with MinIO's listing of unfinished uploads", async (t) => {
    const server = await quirkyS3(t, s3.endpoint, byExactName);
    const bucket = await s3.createBucket();
    const opened = new Map<ObjectStore, S3Options>();
    const open = (t: Test, options: S3Options) => {
      const store = s3ObjectStore(options);
      opened.set(store, options);
      t.teardown(() => store.close());
      return store;
    };
    const quirky = (of: string) => ({ ...optionsFor(s3, of), endpoint: server.endpoint });
    await objectStoreContract(t, {
      partBytes: PART,
      versioned: false,
      listedNames: 20,
      absence: 'versions_and_parts_by_name',
      listsUnfinished: false,
      open: async (t) => open(t, quirky(bucket)),
      again: (store) => s3ObjectStore(opened.get(store) ?? quirky(bucket)),
      leaveUnfinished: async (store, name) => {
        await leaveUnfinished(s3, opened.get(store) ?? quirky(bucket), name);
      },
      dead: async (t) => open(t, quirky(`no-such-${randomBytes(6).toString('hex')}`)),
    });
  });

  t.test('finds every part that is left where parts are listed by exact name only', async (t) => {
    const fixture = await setting(t, s3, byExactName);
    const names = Array.from({ length: 30 }, (_none, at) => `${at % 3 === 0 ? 'ab' : 'abc'}${at}`);
    for (const name of names) await fixture.leaveUnfinished(name);
    await fixture.leaveUnfinished('abc1-longer');
    const outcomes = await fixture.store.destroyMany(names);
    for (const name of names)
      t.match(outcomes.get(name), {
        ...{ unfinished: 1, verifiedAbsent: true, absence: 'versions_and_parts_by_name' },
      });
    const left = (await all(fixture.behind.listUnfinished())).map(({ name }) => name);
    t.same(left, ['abc1-longer'], 'none of them is left, and another is not touched');
    t.equal(await fixture.store.listsUnfinished(), false, 'orphans cannot be searched there');
    t.same(await codesOf(fixture.store), ['unfinished_by_name', 'versions_seen'], 'and doctor says so');
    t.same((await all(fixture.behind.listUnfinished())).length, 1, 'a trial leaves nothing');
    t.same(await namesIn(fixture.behind), []);
  });

  t.test('calls nothing gone where unfinished uploads are not listed at all', async (t) => {
    for (const [quirk, code] of [
      [noUploads, 'unfinished_unseen'],
      [without('uploads'), 'listing_untried'],
    ] as const) {
      const fixture = await setting(t, s3, quirk);
      await fixture.leaveUnfinished('x');
      await rejects(t, fixture.store.destroy('x'), 'object_not_destroyed', 'of one that has parts');
      await rejects(
        t,
        fixture.store.destroy('y'),
        'object_not_destroyed',
        'nor of one that has not: nobody can know',
      );
      t.ok((await codesOf(fixture.store)).includes(code), code);
      t.equal((await all(fixture.behind.listUnfinished())).length, 1);
    }
    const fixture = await setting(t, s3, without('uploads'));
    t.match(
      (await fixture.store.inspectBucket()).find(({ code }) => code === 'unfinished_unlistable'),
      { severity: 'fail' },
    );
  });

  t.test('takes a trial that could not be made for no proof, and makes it again', async (t) => {
    const fixture = await setting(t, s3, noTrial);
    await fixture.leaveUnfinished('x');
    await rejects(t, fixture.store.destroy('x'), 'object_not_destroyed', 'of one that has parts');
    await rejects(t, fixture.store.destroy('y'), 'object_not_destroyed', 'nor of one that has not');
    t.same((await all(fixture.behind.listUnfinished())).length, 1, 'the trials left nothing');
    fixture.use(() => undefined);
    t.match(
      await fixture.store.destroy('x'),
      { unfinished: 1, verifiedAbsent: true },
      'once it could be made',
    );
    await isEmpty(t, fixture);
  });

  t.test('says what it saw where a server lists no versions, and never more', async (t) => {
    const fixture = await setting(t, s3, without('versions', 'versioning'));
    await fixture.store.put('x', chunks(pattern(10)));
    t.match(await fixture.store.destroy('x'), {
      ...{ versions: 1, verifiedAbsent: false, absence: 'objects_and_parts_by_prefix' },
    });
    const [finding] = (await fixture.store.inspectBucket()).filter(
      ({ code }) => code === 'versions_unlistable',
    );
    t.match(finding, { severity: 'warn', what: /does not list versions/ });
    await isEmpty(t, fixture);
  });

  t.test('refuses a listing that cannot be followed to its end', async (t) => {
    for (const quirk of [noMarkers, sameMarkers]) {
      const fixture = await setting(t, s3, quirk);
      await fixture.behind.put('x', chunks(pattern(10)));
      await fixture.leaveUnfinished('x');
      await rejects(t, fixture.store.destroy('x'), 'object_not_destroyed', 'nothing is called gone by it');
      await rejects(t, fixture.store.destroy('y'), 'object_not_destroyed', 'nor one that was never there');
      await rejects(t, namesIn(fixture.store), 'storage_unavailable', 'nor is it taken for the whole');
      await rejects(t, all(fixture.store.listUnfinished()), 'storage_unavailable', 'of parts neither');
    }
  });

  t.test('asks for each name by itself, for listings that lag or leave something out', async (t) => {
    const late = await setting(t, s3, lateVersions(2));
    await late.behind.put('x', chunks(pattern(10)));
    t.match(await late.store.destroy('x'), { verifiedAbsent: true }, 'an object that the listing shows late');
    await isEmpty(t, late);

    const fixture = await setting(t, s3, noDeleteMarkers(), true);
    await fixture.behind.put('x', chunks(pattern(10)));
    const { bucket: Bucket, prefix } = fixture.options;
    await s3.client.send(new DeleteObjectCommand({ Bucket, Key: `${prefix}/x` }));
    t.match(
      await fixture.store.destroy('x'),
      { verifiedAbsent: true },
      'a marker that the listing leaves out',
    );
    await isEmpty(t, fixture);
    t.same(await codesOf(fixture.store), ['unfinished_by_prefix', 'markers_unseen']);
    await isEmpty(t, fixture);
  });

  t.test('reads keys that are written as in a URL', async (t) => {
    const fixture = await setting(t, s3, encodedKeys);
    for (const name of ['a/b', 'a.c', 'd']) await fixture.store.put(name, chunks(pattern(3)));
    await fixture.leaveUnfinished('a/b');
    t.same(await namesIn(fixture.store), ['a.c', 'a/b', 'd']);
    t.match(await fixture.store.destroy('a/b'), { versions: 1, unfinished: 1, verifiedAbsent: true });
    await fixture.store.destroyMany(['a.c', 'd']);
    await isEmpty(t, fixture);
  });

  t.test('a trial of the real server finds its listings whole, and leaves nothing', async (t) => {
    for (const versioned of [false, true]) {
      const fixture = await setting(t, s3, () => undefined, versioned);
      t.same(await codesOf(fixture.store), ['unfinished_by_prefix', 'versions_seen']);
      t.equal(await fixture.store.listsUnfinished(), true);
      await isEmpty(t, fixture);
    }
  });
}
