import { randomBytes } from 'node:crypto';
import { PassThrough } from 'node:stream';
import t, { type Test } from 'tap';
import { Secret } from '../../src/config/secret.js';
import { s3Body } from '../../src/storage/s3/body.js';
import { s3ObjectStore } from '../../src/storage/s3/object-store.js';
import { cutParts, PartMemory, partBytesAt } from '../../src/storage/s3/parts.js';
import { faultProxy, type Rule } from '../services/fault-proxy.js';
import { s3ForTests, type TestS3 } from '../services/s3.js';
import { all, chunks, digest, namesIn, pattern, read, rejects } from './object-store-contract.js';
import { type FaultSetting, partFaults } from './s3-part-faults.js';

const MIB = 1024 * 1024;
const PART = 5 * MIB;
const s3 = await s3ForTests(t);

async function setting(t: Test, s3: TestS3, bucket = { versioned: false }): Promise<FaultSetting> {
  const proxy = await faultProxy(t, s3.endpoint);
  const options = {
    bucket: await s3.createBucket(bucket),
    prefix: randomBytes(4).toString('hex'),
    region: s3.region,
    forcePathStyle: true,
    accessKeyId: s3.accessKeyId,
    secretAccessKey: new Secret(s3.secretAccessKey),
    partBytes: PART,
  };
  const store = s3ObjectStore({ ...options, endpoint: proxy.endpoint });
  const behind = s3ObjectStore({ ...options, endpoint: s3.endpoint });
  t.teardown(() => Promise.all([store.close(), behind.close()]));
  return { store, behind, proxy, options: { ...options, endpoint: proxy.endpoint } };
}

const isComplete: Rule = ({ method, url }) =>
  method === 'POST' && url.searchParams.has('uploadId') ? { lose: 'answer' } : undefined;

function answerWith(status: number, code: string) {
  return { status, body: `<?xml version="1.0"?><Error><Code>${code}</Code><Message>no</Message></Error>` };
}

if (s3) {
  t.test('writes parts through a bad network', (t) => partFaults(t, (t) => setting(t, s3)));

  t.test('finds out that an object was stored although the answer got lost', async (t) => {
    const { store, behind, proxy } = await setting(t, s3);
    const [large, small] = [pattern(PART + 9), pattern(9)];
    proxy.use(isComplete);
    t.equal(await store.put('large', chunks(large)), large.byteLength, 'at the end of a multipart upload');
    proxy.use(({ method }) => (method === 'PUT' ? { lose: 'answer' } : undefined));
    t.equal(await store.put('small', chunks(small)), small.byteLength, 'and of a single request');
    t.equal(digest(await read(await behind.get('large'))), digest(large));
    t.equal(digest(await read(await behind.get('small'))), digest(small));
    t.same(await all(behind.listUnfinished()), []);
    // An abort that meets a completion makes some servers drop the parts of the finished object.
    const aborts = proxy.seen.filter((request) => request.startsWith('DELETE'));
    t.same(aborts, [], 'it asks before it would abort');
  });

  t.test('sends a checksum that every server knows with a deletion of many', async (t) => {
    const { store, proxy } = await setting(t, s3);
    await store.put('x', chunks(pattern(10)));
    const sent: string[] = [];
    proxy.use(({ url, headers }) => {
      if (url.searchParams.has('delete'))
        sent.push(...Object.keys(headers).filter((h) => /md5|checksum/.test(h)));
      return undefined;
    });
    await store.destroy('x');
    t.same(sent, ['content-md5']);
  });

  t.test('does not take an older object of the name for the one whose answer was no', async (t) => {
    const { store, behind, proxy } = await setting(t, s3);
    const old = pattern(PART + 9);
    await behind.put('x', chunks(old));
    proxy.use(({ method, url }) =>
      method === 'POST' && url.searchParams.has('uploadId') ? answerWith(500, 'InternalError') : undefined,
    );
    await rejects(t, store.put('x', chunks(pattern(PART + 9))), 'storage_unavailable', 'large');
    proxy.use(({ method }) => (method === 'PUT' ? answerWith(503, 'SlowDown') : undefined));
    await rejects(t, store.put('x', chunks(pattern(9))), 'storage_unavailable', 'small');
    t.equal(digest(await read(await behind.get('x'))), digest(old), 'the older one is untouched');
    t.same(await all(behind.listUnfinished()), [], 'and no part is left');
  });

  t.test('fails a put whose part is refused, and asks the body for nothing more', async (t) => {
    const { store, behind, proxy } = await setting(t, s3);
    proxy.use(({ url }) =>
      url.searchParams.get('partNumber') === '2' ? answerWith(403, 'AccessDenied') : undefined,
    );
    let asked = 0;
    const body = async function* () {
      for (let at = 0; at < 40; at++) {
        asked += MIB;
        yield pattern(MIB);
      }
    };
    await rejects(t, store.put('x', body()), 'storage_unavailable', 'with our error');
    t.ok(asked < 40 * MIB, `asked for ${asked} bytes`);
    t.same([await namesIn(behind), await all(behind.listUnfinished())], [[], []], 'and leaves nothing');
  });

  t.test('repeats what failed in passing', async (t) => {
    const { store, proxy } = await setting(t, s3);
    let failures = 0;
    proxy.use(({ url }) =>
      url.searchParams.has('partNumber') && failures++ % 2 === 0
        ? answerWith(503, 'ServiceUnavailable')
        : undefined,
    );
    const content = pattern(2 * PART + 1);
    await store.put('x', chunks(content));
    t.equal(digest(await read(await store.get('x'))), digest(content));
    t.ok(failures > 3);
  });

  t.test('asks for no more of a body than three parts ahead of a slow server', async (t) => {
    const { store, proxy } = await setting(t, s3);
    let release = (): void => {};
    const holdUntil = new Promise<void>((resolve) => {
      release = resolve;
    });
    let asked = 0;
    proxy.use(({ url }) => (url.searchParams.has('partNumber') ? { holdUntil } : undefined));
    let enough = (): void => {};
    const threeParts = new Promise<void>((resolve) => {
      enough = resolve;
    });
    const body = async function* () {
      for (let at = 0; at < 40; at++) {
        asked += MIB;
        if (asked >= 3 * PART) enough();
        yield Buffer.alloc(MIB, at);
      }
    };
    const put = store.put('x', body());
    await threeParts;
    // While parts are held, anything that can still run has long run after so many turns.
    for (let turn = 0; turn < 2000; turn++) await new Promise((resolve) => setImmediate(resolve));
    t.ok(asked <= 3 * PART + MIB, `asked for ${asked / MIB} MiB while nothing was taken`);
    release();
    t.equal(await put, 40 * MIB);
  });

  t.test('ends at once when aborted while parts are held', async (t) => {
    const { store, behind, proxy } = await setting(t, s3);
    const never = new Promise<void>(() => {});
    const abort = new AbortController();
    proxy.use(({ url }) => {
      if (!url.searchParams.has('partNumber')) return undefined;
      setImmediate(() => abort.abort(new Error('enough')));
      return { holdUntil: never };
    });
    const put = store.put('x', chunks(pattern(4 * PART)), { signal: abort.signal });
    await t.rejects(put, { message: 'enough' });
    t.same([await namesIn(behind), await all(behind.listUnfinished())], [[], []], 'and leaves nothing');
  });

  t.test('tells a reader that the answer broke off', async (t) => {
    const { store, proxy } = await setting(t, s3);
    await store.put('x', chunks(pattern(2 * MIB)));
    proxy.use(({ method }) => (method === 'GET' ? { cutAfter: 100_000 } : undefined));
    await rejects(t, store.get('x').then(read), 'storage_unavailable', 'instead of a short stream');
  });

  t.test('never calls an object destroyed that the store kept', async (t) => {
    const { store, behind, proxy } = await setting(t, s3);
    await store.put('x', chunks(pattern(10)));
    const isDelete: Rule = ({ method, url }) =>
      method === 'POST' && url.searchParams.has('delete')
        ? {
            status: 200,
            body: '<?xml version="1.0"?><DeleteResult><Error><Key>k</Key><Code>InternalError</Code></Error></DeleteResult>',
          }
        : undefined;
    proxy.use(isDelete);
    await rejects(t, store.destroy('x'), 'object_not_destroyed', 'a refusal inside an answer of 200');
    proxy.use(({ method, url }) =>
      method === 'POST' && url.searchParams.has('delete')
        ? { status: 200, body: '<?xml version="1.0"?><DeleteResult></DeleteResult>' }
        : undefined,
    );
    await rejects(t, store.destroy('x'), 'object_not_destroyed', 'a server that only says it did');
    proxy.use(({ url }) => (url.searchParams.has('uploads') ? answerWith(500, 'InternalError') : undefined));
    await rejects(t, store.destroy('x'), 'object_not_destroyed', 'unfinished uploads that cannot be seen');
    proxy.use(({ method }) => (method === 'POST' ? answerWith(403, 'AccessDenied') : undefined));
    await rejects(t, store.destroy('x'), 'object_not_destroyed', 'a missing permission');
    t.same(await namesIn(behind), ['x']);
    proxy.use(({ method, url }) =>
      method === 'POST' && url.searchParams.has('delete') ? { lose: 'answer' } : undefined,
    );
    await rejects(t, store.destroy('x'), 'object_not_destroyed', 'an answer that got lost');
    proxy.use();
    t.match(await store.destroy('x'), { verifiedAbsent: true }, 'until a repeat can look');
  });

  t.test('claims absence without a listing of versions only where there are none', async (t) => {
    const hidden =
      (status: number, code: string, settingToo = false): Rule =>
      ({ url }) =>
        url.searchParams.has('versions') || (settingToo && url.searchParams.has('versioning'))
          ? answerWith(status, code)
          : undefined;

    const plain = await setting(t, s3);
    await plain.store.put('x', chunks(pattern(10)));
    plain.proxy.use(hidden(501, 'NotImplemented', true));
    t.same(await namesIn(plain.store), ['x'], 'a server without versions is listed as it is');
    t.match(await plain.store.destroy('x'), { versions: 1, verifiedAbsent: false }, 'and cleaned');
    await plain.store.put('y', chunks(pattern(10)));
    plain.proxy.use(hidden(403, 'AccessDenied'));
    t.match(await plain.store.destroy('y'), { versions: 1 }, 'a bucket that says it never had any, too');
    t.same(await namesIn(plain.behind), []);
    plain.proxy.use(hidden(403, 'AccessDenied', true));
    await rejects(t, plain.store.destroy('y'), 'object_not_destroyed', 'not one that does not say');
    await rejects(t, namesIn(plain.store), 'storage_unavailable', 'nor is such a one listed');
    plain.proxy.use(hidden(501, 'NotImplemented'));
    const [said] = await plain.store.inspectBucket();
    t.match(said, { severity: 'warn', what: /does not list versions/ });

    const versioned = await setting(t, s3, { versioned: true });
    await versioned.store.put('x', chunks(pattern(10)));
    versioned.proxy.use(hidden(403, 'AccessDenied'));
    await rejects(t, versioned.store.destroy('x'), 'object_not_destroyed', 'nor one that has versions');
    const [finding] = await versioned.store.inspectBucket();
    t.match(finding, { severity: 'fail', what: /s3:ListBucketVersions/ }, 'which the inspection tells');
  });
}

t.test('cuts parts of equal size until 10,000 of them would not do', async (t) => {
  const sizes = [1, 2500, 2501, 5000, 5001, 7501, 10_000].map((number) => partBytesAt(number, 8 * MIB) / MIB);
  t.same(sizes, [8, 8, 16, 16, 32, 64, 64]);
  let most = 0;
  for (let number = 1; number <= 10_000; number++) most += partBytesAt(number, 8 * MIB);
  t.ok(most > 80 * 1024 ** 3, 'well beyond the largest upload');

  const memory = new PartMemory(4, 1);
  const cut = cutParts(
    (async function* () {
      for (let at = 0; at < 60_000; at++) yield Buffer.from([at & 255]);
    })(),
    1,
    async (bytes) => {
      const buffer = memory.take(bytes, false);
      if (!buffer) throw new Error('memory of its own is never refused');
      return buffer;
    },
  );
  let [count, bytes] = [0, 0];
  const cutting = (async () => {
    for await (const part of cut) {
      count++;
      bytes += part.data.byteLength;
    }
  })();
  await rejects(t, cutting, 'too_large', 'and no object has more than 10,000');
  t.same([count, bytes], [10_000, 2500 * (1 + 2 + 4 + 8)]);
});

t.test('gives up on a server that stalls, never on a slow reader', async (t) => {
  const silent = s3Body(new PassThrough(), 10, 1);
  await rejects(t, read(silent), 'storage_unavailable', 'a silent server');
  const short = new PassThrough();
  short.end('123');
  await rejects(t, read(s3Body(short, 10)), 'storage_unavailable', 'a short answer');

  for (const size of [10, 900_000]) {
    const content = pattern(size);
    const source = new PassThrough({ highWaterMark: 2 * MIB });
    source.end(content);
    const stream = s3Body(source, size, 1);
    await new Promise((resolve) => stream.once('readable', resolve));
    // Longer than the server may be silent; however long it takes, a reader that waits is not to be cut off.
    await new Promise((resolve) => setTimeout(resolve, 10));
    t.equal(digest(await read(stream)), digest(content), `a reader that is slow to take ${size} bytes`);
  }
});
