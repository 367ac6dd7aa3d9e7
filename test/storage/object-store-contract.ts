// What every object store must do, whatever it keeps its objects in. Run by one test file per store.
import { createHash, randomBytes } from 'node:crypto';
import type { Readable } from 'node:stream';
import type { Test } from 'tap';
import type { AbsenceWay } from '../../src/domain/absence.js';
import { isSluiceError } from '../../src/errors.js';
import type { ObjectStore } from '../../src/storage/contract/object-store.js';
import { destroying, destroyingMany } from './object-destroy-contract.js';
import { objectPartsContract } from './object-parts-contract.js';

/** One kind of store under test. */
export interface Subject {
  /** where the store's own cutting happens: sizes around it are tried */
  readonly partBytes: number;
  /** whether an overwritten object stays as an older version */
  readonly versioned: boolean;
  /** how many names the long listing has */
  readonly listedNames: number;
  /** how it looks for what it has destroyed */
  readonly absence: AbsenceWay;
  /** whether unfinished uploads are listed without knowing their names */
  readonly listsUnfinished: boolean;
  /** a new, empty store; closed after the test */
  open(t: Test): Promise<ObjectStore>;
  /** a second store on the same place, as another process has it */
  again(store: ObjectStore): ObjectStore;
  /** leaves an upload of `name` as a process leaves it that died in the middle */
  leaveUnfinished(store: ObjectStore, name: string): Promise<void>;
  /** a store whose place does not answer */
  dead(t: Test): Promise<ObjectStore>;
}

/** Runs the whole contract against one kind of store. */
export async function objectStoreContract(t: Test, subject: Subject): Promise<void> {
  await t.test('bytes go in and come out', (t) => bytes(t, subject));
  await t.test('an upload that does not end well leaves nothing', (t) => failures(t, subject));
  await t.test('several puts of one name', (t) => overwriting(t, subject));
  await t.test('objects in parts', (t) => objectPartsContract(t, subject));
  await t.test('destroying', (t) => destroying(t, subject));
  await t.test('destroying many', (t) => destroyingMany(t, subject));
  await t.test('listing', (t) => listing(t, subject));
  await t.test('names and missing objects', (t) => names(t, subject));
  await t.test('a dead store', (t) => deadStore(t, subject));
}

async function bytes(t: Test, subject: Subject): Promise<void> {
  const store = await subject.open(t);
  const { partBytes: part } = subject;
  for (const size of [0, 1, part - 1, part, part + 1, 2 * part, 3 * part + 17]) {
    const content = pattern(size);
    const name = `size/${size}`;
    t.equal(await store.put(name, chunks(content)), size, `stores ${size} bytes and says so`);
    t.equal((await store.head(name))?.bytes, size, 'knows their number');
    t.equal(digest(await read(await store.get(name))), digest(content), 'gives the same bytes back');
    for (const [offset, length] of rangesOf(size, part)) {
      const range = await read(await store.get(name, { range: { offset, length } }));
      const expected = content.subarray(offset, offset + length);
      t.equal(digest(range), digest(expected), `gives ${length} bytes from ${offset} on`);
    }
    for (const [offset, length] of [
      [0, size + 1],
      [size, 1],
      [size + 1, 0],
      [-1, 1],
      [0, 0.5],
    ] as const) {
      await rejects(
        t,
        store.get(name, { range: { offset, length } }),
        'invalid_request',
        `no ${length} from ${offset}`,
      );
    }
  }

  const stopped = await store.get(`size/${3 * part + 17}`);
  stopped.once('data', () => stopped.destroy());
  await closed(stopped);
  t.ok(stopped.destroyed, 'a reader may stop early');

  const reading = new AbortController();
  const cut = await store.get(`size/${3 * part + 17}`, { signal: reading.signal });
  const failure = new Promise<Error>((resolve) => cut.once('error', resolve));
  cut.once('data', () => reading.abort());
  t.equal((await failure).name, 'AbortError', 'a signal ends a download');
  await t.rejects(store.get('size/1', { signal: AbortSignal.abort() }), 'or refuses to begin it');
}

async function failures(t: Test, subject: Subject): Promise<void> {
  const store = await subject.open(t);
  const { partBytes: part } = subject;
  const kept = pattern(1000);
  await store.put('kept', chunks(kept));

  for (const size of [0, 10, part - 1, part, part + 1, 3 * part + 5]) {
    const failure = new Error('the sender went away');
    const sent = async function* () {
      yield* chunks(pattern(size));
      throw failure;
    };
    for (const name of ['kept', 'new']) {
      const error = await store.put(name, sent()).catch((error: unknown) => error);
      t.equal(error, failure, `a body that fails after ${size} bytes fails the put with its own error`);
    }
  }
  for (const size of [0, part + 1, 3 * part + 5]) {
    const abort = new AbortController();
    let answer = (): void => {};
    let answered = false;
    const stalling = async function* () {
      yield* chunks(pattern(size));
      setImmediate(() => abort.abort(new Error('no longer wanted')));
      await new Promise<void>((resolve) => {
        answer = resolve;
      });
      answered = true;
      yield Buffer.from('too late');
    };
    const put = store.put('new', stalling(), { signal: abort.signal });
    await t.rejects(put, { message: 'no longer wanted' }, `an abort after ${size} bytes ends a stalled put`);
    t.equal(answered, false, 'without waiting for the body');
    answer();
  }
  const midway = new AbortController();
  const left = new Promise<void>((resolve) => {
    const body = (async function* () {
      try {
        yield pattern(5);
        midway.abort();
        yield pattern(5);
        t.fail('nothing more is asked of it');
      } finally {
        resolve();
      }
    })();
    store.put('new', body, { signal: midway.signal }).catch(() => {});
  });
  await left;
  t.pass('a body that is left early is told so, and can close what it holds');
  await t.rejects(
    store.put('new', chunks(pattern(5)), { signal: AbortSignal.abort() }),
    'an abort beforehand, too',
  );

  t.equal(await store.head('new'), null, 'nothing is visible under the name');
  t.same(await all(store.listUnfinished()), [], 'no unfinished upload is left');
  t.same(await namesIn(store), ['kept'], 'nothing else is listed');
  t.equal(
    digest(await read(await store.get('kept'))),
    digest(kept),
    'what was there before is still there whole',
  );
}

async function overwriting(t: Test, subject: Subject): Promise<void> {
  const store = await subject.open(t);
  const other = subject.again(store);
  const [first, second] = [pattern(subject.partBytes + 1), pattern(500)];
  await store.put('one', chunks(first));
  await other.put('one', chunks(second));
  t.equal(
    digest(await read(await store.get('one'))),
    digest(second),
    'the later put replaces the earlier one',
  );
  t.equal((await store.head('one'))?.bytes, 500);

  const contents = Array.from({ length: 6 }, (_, index) => pattern(index % 2 ? 2000 : subject.partBytes + 7));
  await Promise.all(
    contents.map((content, index) => (index % 3 ? store : other).put('raced', chunks(content))),
  );
  const winner = digest(await read(await store.get('raced')));
  t.ok(
    contents.some((content) => digest(content) === winner),
    'of puts at the same time one stays, whole',
  );
  t.same(await namesIn(store), ['one', 'raced'], 'each name is listed once');

  const destroyed = await store.destroy('raced');
  t.equal(destroyed.versions, subject.versioned ? contents.length : 1, 'destroying takes them all');
  t.same(await namesIn(store), ['one']);
  await other.close();
}

async function listing(t: Test, subject: Subject): Promise<void> {
  const store = await subject.open(t);
  t.same(await namesIn(store), [], 'an empty store lists nothing');
  const expected = Array.from(
    { length: subject.listedNames },
    (_, index) => `n-${String(index).padStart(5, '0')}`,
  );
  for (let at = 0; at < expected.length; at += 32) {
    await Promise.all(expected.slice(at, at + 32).map((name) => store.put(name, chunks(Buffer.from(name)))));
  }
  const overwritten = expected[Math.floor(expected.length / 2)] ?? '';
  for (let size = 1; size <= 5; size++) await store.put(overwritten, chunks(pattern(size)));

  const listed = await all(store.list());
  t.equal(listed.length, expected.length, 'each name is listed once');
  t.same(listed.map(({ name }) => name).sort(), expected, 'and none is missing');
  t.equal(
    listed.find(({ name }) => name === overwritten)?.bytes,
    5,
    'with the newest version of an overwritten one',
  );
  t.ok(listed.every(({ modifiedAt }) => modifiedAt.getTime() > 0));

  const first = store.list()[Symbol.asyncIterator]();
  t.ok((await first.next()).value);
  await first.return?.();
  t.pass('a listing may be left early');

  const begun = ['u', 'u', 'u', 'u', 'u', 'u-1', 'u-2', 'u/3'];
  for (const name of begun) await subject.leaveUnfinished(store, name);
  const unfinished = await store.findUnfinished([...new Set(begun)]);
  t.same(unfinished.map(({ name }) => name).sort(), begun, 'unfinished uploads are found by their names');
  t.equal((await store.findUnfinished(['u', 'u-', 'v'])).length, 5, 'and by no others');
  t.equal(await store.listsUnfinished(), subject.listsUnfinished, 'it knows whether they are listed, too');
  const listedToo = (await all(store.listUnfinished())).map(({ name }) => name);
  if (subject.listsUnfinished) t.same(listedToo.sort(), begun, 'and then they are');
  t.equal(new Set(unfinished.map(({ handle }) => handle)).size, begun.length, 'each under its own handle');
  t.ok(unfinished.every(({ startedAt }) => startedAt.getTime() > 0));
  for (const one of unfinished) {
    await store.abortUnfinished(one);
    await store.abortUnfinished(one);
  }
  t.same(await store.findUnfinished(begun), [], 'aborting them, even twice, removes them');
  t.same(await all(store.listUnfinished()), []);
}

async function names(t: Test, subject: Subject): Promise<void> {
  const store = await subject.open(t);
  const bad = [
    '',
    '.',
    '..',
    '../x',
    '/x',
    'x/',
    'a//b',
    'a/../b',
    'a/.',
    '.hidden',
    'a\\b',
    'a b',
    'ä',
    'a\0b',
  ];
  for (const name of [...bad, 'a~b', 'a\n', 'x'.repeat(181)]) {
    const shown = JSON.stringify(name.slice(0, 10));
    await rejects(t, store.put(name, chunks(pattern(1))), 'invalid_request', `refuses to store ${shown}`);
    await rejects(t, store.get(name), 'invalid_request', `to read ${shown}`);
    await rejects(t, store.destroy(name), 'invalid_request', `and to destroy ${shown}`);
  }
  const good = ['0', 'A.b_c-d', 'a/b/c', 'x'.repeat(180), '00f1/e2'];
  for (const name of good) await store.put(name, chunks(Buffer.from(name)));
  for (const name of good) t.equal(String(await read(await store.get(name))), name);
  t.same(await namesIn(store), [...good].sort());

  await rejects(t, store.get('missing'), 'object_not_found', 'a missing object cannot be read');
  await rejects(
    t,
    store.get('missing', { range: { offset: 0, length: 0 } }),
    'object_not_found',
    'not even no bytes',
  );
  await rejects(
    t,
    store.get('missing', { range: { offset: 0, length: 9 } }),
    'object_not_found',
    'nor a range',
  );
  t.equal(await store.head('missing'), null);
}

async function deadStore(t: Test, subject: Subject): Promise<void> {
  const alive = await subject.open(t);
  await alive.check();
  t.same(
    [await namesIn(alive), await all(alive.listUnfinished())],
    [[], []],
    'a check leaves nothing behind',
  );

  const store = await subject.dead(t);
  await rejects(t, store.check(), 'storage_unavailable', 'does not pass the check');
  await rejects(t, store.put('x', chunks(pattern(3))), 'storage_unavailable', 'stores nothing');
  await rejects(t, store.get('x'), 'storage_unavailable', 'does not claim that an object is missing');
  await rejects(t, store.begin('x'), 'storage_unavailable', 'begins nothing');
  const unfinished = await alive.begin('x');
  const part = await alive.writePart(unfinished, { number: 1, offset: 0, length: 1 }, chunks(pattern(1)));
  const write = store.writePart(unfinished, { number: 1, offset: 0, length: 1 }, chunks(pattern(1)));
  await rejects(t, write, 'storage_unavailable', 'writes no part, nor says that there is no such object');
  await rejects(t, store.complete(unfinished, [part]), 'storage_unavailable', 'and completes none');
  await rejects(t, store.head('x'), 'storage_unavailable', 'nor when only asked for it');
  await rejects(t, store.destroy('x'), 'object_not_destroyed', 'nor that it destroyed one');
  const outcomes = await store.destroyMany(['x', 'y']);
  t.match(
    [outcomes.get('x'), outcomes.get('y')],
    [{ code: 'object_not_destroyed' }, { code: 'object_not_destroyed' }],
    'nor several',
  );
  await rejects(t, all(store.list()), 'storage_unavailable', 'nor that there is none');
  await rejects(t, all(store.listUnfinished()), 'storage_unavailable', 'nor that all is finished');
  await rejects(t, store.findUnfinished(['x']), 'storage_unavailable', 'nor that one is');
}

function rangesOf(size: number, part: number): (readonly [number, number])[] {
  const ranges = [
    [0, 0],
    [size, 0],
    [0, 1],
    [size - 1, 1],
    [0, size],
    [part - 1, 2],
    [part, 1],
  ] as const;
  return ranges.filter(([offset, length]) => offset >= 0 && offset + length <= size);
}

/** Bytes that no other call gives, so that a mix-up shows. */
export function pattern(size: number): Buffer {
  return randomBytes(size);
}

/** The content in pieces of uneven size, some of them empty. */
export async function* chunks(content: Uint8Array): AsyncGenerator<Uint8Array, void, void> {
  yield new Uint8Array(0);
  for (let at = 0, step = 1; at < content.byteLength; at += step, step = Math.min(step * 3 + 1, 700_001)) {
    yield content.subarray(at, at + step);
  }
}

export async function read(stream: Readable): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of stream) parts.push(part as Buffer);
  return Buffer.concat(parts);
}

export function digest(content: Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}

export async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = [];
  for await (const item of items) found.push(item);
  return found;
}

/** The names in a store, sorted. */
export async function namesIn(store: ObjectStore): Promise<string[]> {
  return (await all(store.list())).map(({ name }) => name).sort();
}

/** Expects a rejection with one of our codes. */
export async function rejects(
  t: Test,
  promise: Promise<unknown>,
  code: string,
  title: string,
): Promise<void> {
  const outcome = await promise.then(
    () => 'no error',
    (error: unknown) => (isSluiceError(error) ? error.code : error),
  );
  t.equal(outcome, code, title);
}

function closed(stream: Readable): Promise<void> {
  return new Promise((resolve) => stream.once('close', () => resolve()));
}
