// What networks and servers do to an object that is written in parts. Run by the fault tests of the S3 store.
import type { Test } from 'tap';
import { exactly } from '../../src/storage/contract/body.js';
import type { PartPlace } from '../../src/storage/contract/object-store.js';
import { openBucket } from '../../src/storage/s3/bucket.js';
import type { S3ObjectStore, S3Options } from '../../src/storage/s3/object-store.js';
import { writeS3Part } from '../../src/storage/s3/unfinished.js';
import type { FaultProxy, Rule } from '../services/fault-proxy.js';
import { all, chunks, digest, pattern, read, rejects } from './object-store-contract.js';

const MIB = 1024 * 1024;
const PART = 5 * MIB;

export interface FaultSetting {
  /** through the proxy */
  readonly store: S3ObjectStore;
  /** straight to the server */
  readonly behind: S3ObjectStore;
  readonly proxy: FaultProxy;
  /** what `store` was made of */
  readonly options: S3Options;
}

type Begin = (t: Test) => Promise<FaultSetting>;

export async function partFaults(t: Test, begin: Begin): Promise<void> {
  await t.test('a connection that breaks off in a part', (t) => brokenOff(t, begin));
  await t.test('a server that refuses while the part comes in', (t) => refused(t, begin));
  await t.test('a server that takes nothing, and a body that gives nothing', (t) => stalled(t, begin));
  await t.test('a body that is too long never leaves whole', tooLong);
  await t.test('an answer to the completion that gets lost', (t) => lostCompletion(t, begin));
}

const place: PartPlace = { number: 1, offset: 0, length: PART };

const toPart = ({ url }: Parameters<Rule>[0]) => url.searchParams.has('partNumber');
const toCompletion = ({ method, url }: Parameters<Rule>[0]) =>
  method === 'POST' && url.searchParams.has('uploadId');

async function brokenOff(t: Test, begin: Begin): Promise<void> {
  const { store, behind, proxy } = await begin(t);
  const content = pattern(PART + 1000);
  const last = { number: 2, offset: PART, length: 1000 };
  const unfinished = await store.begin('x');
  const first = await store.writePart(unfinished, place, chunks(content.subarray(0, PART)));
  const write = () => store.writePart(unfinished, last, chunks(content.subarray(PART)));

  proxy.use((request) => (toPart(request) ? { cutRequestAfter: 500 } : undefined));
  await rejects(t, write(), 'storage_unavailable', 'fails the part');
  const claimed = [first, { number: 2, tag: `"${'0'.repeat(32)}"`, length: 1000 }];
  await rejects(t, behind.complete(unfinished, claimed), 'internal', 'which the server does not have');
  const large = store.writePart(unfinished, place, chunks(content.subarray(0, PART)));
  await rejects(t, large, 'storage_unavailable', 'a part that was written before may break off, too');
  proxy.use((request) => (toPart(request) ? { lose: 'answer' } : undefined));
  await rejects(t, write(), 'storage_unavailable', 'nor does a part count whose answer was lost');
  const sent = proxy.seen.filter((request) => request.includes('partNumber=2'));
  t.equal(sent.length, 2, 'nothing is repeated behind the back of the body');

  proxy.use();
  const second = await write();
  t.equal(await store.complete(unfinished, [first, second]), content.byteLength);
  t.equal(digest(await read(await store.get('x'))), digest(content), 'written again, all is whole');
}

async function refused(t: Test, begin: Begin): Promise<void> {
  const { store, proxy } = await begin(t);
  const unfinished = await store.begin('x');
  const warnings = t.capture(globalThis.console, 'warn');
  const body = '<?xml version="1.0"?><Error><Code>SlowDown</Code><Message>no</Message></Error>';
  const large = { ...place, length: 100 * MIB };

  proxy.use((request) => (toPart(request) ? { status: 503, body, early: true } : undefined));
  let asked = 0;
  let told = (): void => {};
  const left = new Promise<void>((resolve) => {
    told = resolve;
  });
  const endless = async function* () {
    try {
      for (; asked < large.length; asked += MIB) yield Buffer.alloc(MIB);
    } finally {
      told();
    }
  };
  await rejects(t, store.writePart(unfinished, large, endless()), 'storage_unavailable', 'fails the part');
  await left;
  t.ok(asked < large.length, `asking the body for nothing more after ${asked / MIB} MiB, and telling it`);
  let returned = false;
  const first = Promise.resolve({ value: Buffer.alloc(MIB), done: false as const });
  const steps: Promise<IteratorResult<Buffer, undefined>>[] = [first];
  const never: AsyncIterableIterator<Buffer, undefined> = {
    [Symbol.asyncIterator]: () => never,
    next: () => steps.shift() ?? new Promise(() => {}),
    return: async () => {
      returned = true;
      return { value: undefined, done: true };
    },
  };
  const write = store.writePart(unfinished, large, never);
  await rejects(t, write, 'storage_unavailable', 'nor waiting for one that stalls');
  t.ok(returned, 'which is told, too');

  proxy.use((request) => (toPart(request) ? { status: 503, body } : undefined));
  const whole = store.writePart(unfinished, place, chunks(pattern(PART)));
  await rejects(t, whole, 'storage_unavailable', 'also when it came to its end');
  const requests = proxy.seen.filter((request) => request.includes('partNumber'));
  t.equal(requests.length, 3, 'each was asked only once');
  t.same(warnings.args(), [], 'and the SDK writes nothing to the console');
}

async function stalled(t: Test, begin: Begin): Promise<void> {
  const { store, proxy, options } = await begin(t);
  const bucket = openBucket(options);
  const unfinished = await store.begin('x');
  const upload = { key: `${options.prefix}/x`, uploadId: unfinished.handle };
  let [release, asked] = [() => {}, 0];
  const holdUntil = new Promise<void>((resolve) => {
    release = resolve;
  });
  const body = async function* () {
    for (; asked < 20 * MIB; asked += MIB) yield Buffer.alloc(MIB);
  };
  const long = { ...place, length: 20 * MIB };
  proxy.use((request) => (toPart(request) ? { holdUntil } : undefined));
  await rejects(
    t,
    writeS3Part(bucket, upload, long, body(), { patience: () => 200 }),
    'storage_unavailable',
    'a server that takes nothing is given up',
  );
  // What the sockets of both sides hold, and a chunk on either side of the stream.
  t.ok(asked <= 12 * MIB, `having been offered ${asked} bytes`);
  release();

  proxy.use();
  const waiting = async function* () {
    yield pattern(400);
    // Longer than the patience with a server; however long a body takes, its part is not given up for it.
    await new Promise((resolve) => setTimeout(resolve, 2500));
    yield pattern(600);
  };
  const patience = (bytes: number) => (bytes === 400 ? 2000 : 60_000);
  const written = await writeS3Part(bucket, upload, { ...place, length: 1000 }, waiting(), { patience });
  t.equal(written.length, 1000, 'a body that takes its time is waited for');
  bucket.client.destroy();
  bucket.streaming.destroy();
}

async function tooLong(t: Test): Promise<void> {
  let passed = 0;
  const pass = async (sizes: readonly number[]) => {
    passed = 0;
    const body = (async function* () {
      for (const size of sizes) yield pattern(size);
    })();
    for await (const chunk of exactly(body, 7)) passed += chunk.byteLength;
  };
  for (const sizes of [
    [3, 4, 1],
    [3, 4, 0, 1],
    [3, 5],
    [7, 1],
  ]) {
    await rejects(t, pass(sizes), 'internal', `in pieces of ${sizes.join(', ')} bytes`);
    t.ok(passed < 7, `${passed} of 7 bytes were passed on: no server takes that for the part`);
  }
  await pass([0, 3, 4, 0]);
  t.equal(passed, 7, 'the right length does');
}

async function lostCompletion(t: Test, begin: Begin): Promise<void> {
  const { store, behind, proxy } = await begin(t);
  const content = pattern(PART);
  const unfinished = await store.begin('x');
  const parts = [await store.writePart(unfinished, place, chunks(content))];
  const refusal = '<?xml version="1.0"?><Error><Code>InternalError</Code><Message>no</Message></Error>';
  proxy.use((request) => (toCompletion(request) ? { status: 500, body: refusal } : undefined));
  await rejects(t, store.complete(unfinished, parts), 'storage_unavailable', 'a completion that failed');
  t.equal((await all(behind.listUnfinished())).length, 1, 'aborts nothing, so it can be repeated');
  proxy.use((request) => {
    if (toCompletion(request)) return { lose: 'answer' };
    return request.method === 'HEAD' ? { status: 503, body: '' } : undefined;
  });
  await rejects(t, store.complete(unfinished, parts), 'storage_unavailable', 'nothing is claimed unasked');
  t.equal((await behind.head('x'))?.bytes, PART, 'although it was done');
  proxy.use((request) => (toCompletion(request) ? { lose: 'answer' } : undefined));
  t.equal(await store.complete(unfinished, parts), PART, 'once the store can be asked, it is found out');
  t.equal(digest(await read(await behind.get('x'))), digest(content));
}
