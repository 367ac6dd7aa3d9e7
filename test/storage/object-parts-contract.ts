// What every object store must do with an object that is written in parts. Run for each store by the contract suite.
import type { Test } from 'tap';
import type {
  ObjectStore,
  PartPlace,
  UnfinishedObject,
  WrittenPart,
} from '../../src/storage/contract/object-store.js';
import { chunks, digest, namesIn, pattern, read, rejects, type Subject } from './object-store-contract.js';

/** Runs the contract's rules of parts against one kind of store. */
export async function objectPartsContract(t: Test, subject: Subject): Promise<void> {
  await t.test('parts become one object', (t) => wholes(t, subject));
  await t.test('parts written at once, in any order, by several processes', (t) => together(t, subject));
  await t.test('a part that is written again', (t) => again(t, subject));
  await t.test('a part whose body goes wrong', (t) => badBodies(t, subject));
  await t.test('the end of an unfinished object', (t) => ends(t, subject));
  await t.test('parts that cannot be', (t) => impossible(t, subject));
  await t.test('memory that goes round', (t) => lending(t, subject));
}

/** Where the parts of `content` go, each but the last of `partBytes`. */
function places(content: Uint8Array, partBytes: number): PartPlace[] {
  const count = Math.max(1, Math.ceil(content.byteLength / partBytes));
  return Array.from({ length: count }, (_, index) => {
    const offset = index * partBytes;
    return { number: index + 1, offset, length: Math.min(partBytes, content.byteLength - offset) };
  });
}

function bodyOf(content: Uint8Array, { offset, length }: PartPlace): AsyncGenerator<Uint8Array, void, void> {
  return chunks(content.subarray(offset, offset + length));
}

async function writeAllParts(
  store: ObjectStore,
  unfinished: UnfinishedObject,
  content: Uint8Array,
  partBytes: number,
): Promise<WrittenPart[]> {
  const written: WrittenPart[] = [];
  for (const place of places(content, partBytes)) {
    written.push(await store.writePart(unfinished, place, bodyOf(content, place)));
  }
  return written;
}

async function content(store: ObjectStore, name: string): Promise<string> {
  return digest(await read(await store.get(name)));
}

async function wholes(t: Test, subject: Subject): Promise<void> {
  const store = await subject.open(t);
  const { partBytes: part } = subject;
  for (const size of [0, 1, part - 1, part, part + 1, 2 * part + 17]) {
    const given = pattern(size);
    const unfinished = await store.begin('x');
    const written = await writeAllParts(store, unfinished, given, part);
    t.same(
      written.map(({ number, length }) => ({ number, length })),
      places(given, part).map(({ number, length }) => ({ number, length })),
      `says which parts of ${size} bytes were written`,
    );
    t.same([await store.head('x'), await namesIn(store)], [null, []], 'nothing is visible yet');
    t.same(
      (await store.findUnfinished(['x'])).map(({ name, handle }) => ({ name, handle })),
      [{ name: 'x', handle: unfinished.handle }],
      'it is listed as unfinished, under the handle that was given',
    );
    t.equal(await store.complete(unfinished, written), size, 'completing tells how many bytes there are');
    t.equal(await content(store, 'x'), digest(given), 'the same bytes, in order');
    t.equal((await store.head('x'))?.bytes, size);
    t.same(await store.findUnfinished(['x']), [], 'nothing is unfinished any more');
    t.equal(await store.complete(unfinished, written), size, 'completing may be repeated');
    if (size > part) {
      const range = await read(await store.get('x', { range: { offset: part - 1, length: 2 } }));
      t.same(range, given.subarray(part - 1, part + 1), 'a range reaches over two parts');
    }
    t.match(await store.destroy('x'), { versions: 1, unfinished: 0 }, 'and it is destroyed as one object');
  }
}

/** Three buffers, written over as soon as the store gives one back; the body waits where none is free. */
function lent(content: Uint8Array, bufferBytes: number) {
  const free = [0, 1, 2].map(() => new Uint8Array(bufferBytes));
  const given = new Map<Uint8Array, Uint8Array<ArrayBuffer>>();
  let freed = () => {};
  async function* body(): AsyncGenerator<Uint8Array, void, void> {
    for (let at = 0; at < content.byteLength; at += bufferBytes) {
      while (free.length === 0) await new Promise<void>((resolve) => (freed = resolve));
      const buffer = free.pop() ?? new Uint8Array(bufferBytes);
      const piece = content.subarray(at, at + bufferBytes);
      buffer.set(piece);
      const chunk = buffer.subarray(0, piece.byteLength);
      given.set(chunk, buffer);
      yield chunk;
    }
  }
  const release = (chunk: Uint8Array): void => {
    const buffer = given.get(chunk);
    if (!buffer) throw new Error('what was released was not lent, or not any more');
    given.delete(chunk);
    buffer.fill(0xee);
    free.push(buffer);
    freed();
  };
  return { body: body(), release };
}

async function lending(t: Test, subject: Subject): Promise<void> {
  const store = await subject.open(t);
  const bufferBytes = 1024 * 1024 + 41;
  const given = pattern(2 * subject.partBytes + 12 * bufferBytes + 1000);
  const whole = lent(given, bufferBytes);
  await store.put('put', whole.body, { release: whole.release });
  t.equal(await content(store, 'put'), digest(given), 'nothing is read after it was given back');

  const unfinished = await store.begin('parts');
  const part = lent(given, bufferBytes);
  const place = { number: 1, offset: 0, length: given.byteLength };
  const written = await store.writePart(unfinished, place, part.body, { release: part.release });
  await store.complete(unfinished, [written]);
  t.equal(await content(store, 'parts'), digest(given), 'nor of a part');

  const small = lent(given.subarray(0, 300_000), 999);
  await store.put('small', small.body, { release: small.release });
  t.equal(await content(store, 'small'), digest(given.subarray(0, 300_000)), 'nor of small pieces');
}

async function together(t: Test, subject: Subject): Promise<void> {
  const store = await subject.open(t);
  const other = subject.again(store);
  const given = pattern(2 * subject.partBytes + 1000);
  const inParts = places(given, subject.partBytes);
  const unfinished = await store.begin('x');
  const { name, handle } = JSON.parse(JSON.stringify(unfinished)) as UnfinishedObject;
  const written = await Promise.all(
    inParts.map((place) =>
      (place.number % 2 ? store : other).writePart({ name, handle }, place, bodyOf(given, place)),
    ),
  );
  t.equal(await other.complete({ name, handle }, written.reverse()), given.byteLength);
  t.equal(await content(store, 'x'), digest(given), 'three at once, through two stores');
  t.equal(await store.complete(unfinished, written), given.byteLength, 'done for the first store, too');

  const second = await store.begin('y');
  const third = await other.begin('y');
  const [one, two] = [pattern(100), pattern(200)];
  const oneWritten = await writeAllParts(store, second, one, subject.partBytes);
  const twoWritten = await writeAllParts(other, third, two, subject.partBytes);
  await store.complete(second, oneWritten);
  t.equal(await content(store, 'y'), digest(one), 'two unfinished objects of one name are two');
  await other.complete(third, twoWritten);
  t.equal(await content(store, 'y'), digest(two), 'and the later one replaces the earlier');
  t.match(await store.destroy('y'), { versions: subject.versioned ? 2 : 1 });
  await other.close();
}

async function again(t: Test, subject: Subject): Promise<void> {
  const store = await subject.open(t);
  const { partBytes } = subject;
  const given = pattern(2 * partBytes + 500);
  const unfinished = await store.begin('x');
  const written = await writeAllParts(store, unfinished, pattern(2 * partBytes + 900), partBytes);
  for (const place of places(given, partBytes)) {
    written[place.number - 1] = await store.writePart(unfinished, place, bodyOf(given, place));
  }
  t.equal(await store.complete(unfinished, written), given.byteLength, 'the last part is shorter now');
  t.equal(await content(store, 'x'), digest(given), 'what was written last counts');
}

async function badBodies(t: Test, subject: Subject): Promise<void> {
  const store = await subject.open(t);
  const { partBytes } = subject;
  const given = pattern(2 * partBytes);
  const inParts = places(given, partBytes);
  const unfinished = await store.begin('x');
  const written: WrittenPart[] = [];
  const failure = new Error('the sender went away');
  for (const place of inParts) {
    const tried = (body: AsyncIterable<Uint8Array>) => store.writePart(unfinished, place, body);
    const wrong = (length: number) => tried(chunks(pattern(length)));
    await rejects(t, wrong(partBytes - 1), 'internal', 'one byte too few');
    await rejects(t, wrong(0), 'internal', 'none at all');
    await rejects(t, wrong(partBytes + 1), 'internal', 'one byte too many');
    await rejects(t, tried(twice(given.subarray(0, partBytes))), 'internal', 'too many after a full part');
    for (const size of [0, 10, partBytes - 1, partBytes]) {
      const error = await tried(failing(pattern(size), failure)).catch((error: unknown) => error);
      t.equal(error, failure, `a body that fails after ${size} bytes fails the part with its own error`);
    }
    await t.rejects(stalled(store, unfinished, place), { message: 'no longer wanted' }, 'an abort ends it');
    await t.rejects(
      store.writePart(unfinished, place, bodyOf(given, place), { signal: AbortSignal.abort() }),
      { name: 'AbortError' },
      'or keeps it from beginning',
    );
    written.push(await tried(bodyOf(given, place)));
  }
  t.equal(await store.complete(unfinished, written), given.byteLength);
  t.equal(await content(store, 'x'), digest(given), 'written again after all that, the parts are whole');

  const empty = await store.begin('empty');
  const place = { number: 1, offset: 0, length: 0 };
  const late = async function* () {
    // Long after a server that waits for no byte may have answered.
    await store.head('empty');
    await store.check();
    yield pattern(1);
  };
  await rejects(t, store.writePart(empty, place, late()), 'internal', 'more than nothing');
  await store.abortUnfinished(empty);
}

async function* twice(content: Uint8Array): AsyncGenerator<Uint8Array, void, void> {
  yield content;
  yield content;
}

async function* failing(content: Uint8Array, failure: Error): AsyncGenerator<Uint8Array, void, void> {
  yield* chunks(content);
  throw failure;
}

/** A body that gives half a part and then nothing more, until the caller gives it up. */
function stalled(store: ObjectStore, unfinished: UnfinishedObject, place: PartPlace): Promise<WrittenPart> {
  const abort = new AbortController();
  const body = async function* () {
    yield* chunks(pattern(place.length / 2));
    setImmediate(() => abort.abort(new Error('no longer wanted')));
    await new Promise(() => {});
  };
  return store.writePart(unfinished, place, body(), { signal: abort.signal });
}

async function ends(t: Test, subject: Subject): Promise<void> {
  const store = await subject.open(t);
  const given = pattern(1000);
  const place = { number: 1, offset: 0, length: 1000 };
  const write = (unfinished: UnfinishedObject) => store.writePart(unfinished, place, chunks(given));
  const isGone = async (unfinished: UnfinishedObject, written: WrittenPart, how: string) => {
    await rejects(t, write(unfinished), 'object_not_found', `no part can be written into what was ${how}`);
    await rejects(t, store.complete(unfinished, [written]), 'object_not_found', 'nor can it be completed');
    t.same([await store.head('x'), await store.findUnfinished(['x'])], [null, []], 'nothing comes of it');
  };

  const aborted = await store.begin('x');
  const abortedPart = await write(aborted);
  await store.abortUnfinished(aborted);
  await isGone(aborted, abortedPart, 'aborted');

  const destroyed = await store.begin('x');
  const destroyedPart = await write(destroyed);
  t.same(await store.destroy('x'), {
    ...{ versions: 0, unfinished: 1, verifiedAbsent: true, absence: subject.absence },
  });
  await isGone(destroyed, destroyedPart, 'destroyed');

  const during = await store.begin('x');
  const body = async function* () {
    yield given.subarray(0, 500);
    await store.destroy('x');
    yield given.subarray(500);
  };
  await rejects(t, store.writePart(during, place, body()), 'object_not_found', 'destroyed in the middle');
  await isGone(during, destroyedPart, 'destroyed while it was written');
  const empty = await store.begin('x');
  const nothing = async function* () {
    await store.destroy('x');
    yield new Uint8Array(0);
  };
  const noBytes = store.writePart(empty, { ...place, length: 0 }, nothing());
  await rejects(t, noBytes, 'object_not_found', 'even if there is nothing to write');

  await store.put('x', chunks(given.subarray(1)));
  const late = await store.begin('x');
  const latePart = await write(late);
  await store.abortUnfinished(late);
  await rejects(t, store.complete(late, [latePart]), 'object_not_found', 'another object is no proof');
  t.equal(await content(store, 'x'), digest(given.subarray(1)), 'and stays as it is');
  await store.destroy('x');

  const finished = await store.begin('x');
  const finishedPart = await write(finished);
  await store.complete(finished, [finishedPart]);
  await rejects(t, write(finished), 'object_not_found', 'a completed object takes no more parts');
  t.equal(await content(store, 'x'), digest(given), 'and stays as it is');
  await store.destroy('x');
  await isGone(finished, finishedPart, 'completed and then destroyed');
}

async function impossible(t: Test, subject: Subject): Promise<void> {
  const store = await subject.open(t);
  const { partBytes, partLimits } = { ...subject, ...store };
  const unfinished = await store.begin('x');
  const right = { number: 1, offset: 0, length: 1 };
  for (const place of [
    { number: 0 },
    { number: 1.5 },
    { number: partLimits.maxParts + 1, offset: 1 },
    { offset: 1 },
    { number: 2, offset: 0 },
    { number: 2, offset: -1 },
    { length: -1 },
    { length: 0.5 },
    { length: Number.NaN },
    { length: partLimits.maxBytes + 1 },
  ]) {
    const written = store.writePart(unfinished, { ...right, ...place }, chunks(pattern(1)));
    await rejects(t, written, 'invalid_request', `refuses a part at ${JSON.stringify(place)}`);
  }
  await rejects(t, store.begin('../x'), 'invalid_request', 'and a name that is none');
  t.same([partLimits.maxParts, partLimits.minBytes <= partBytes], [10_000, true]);

  const given = pattern(partBytes + 10);
  const [one, two] = await writeAllParts(store, unfinished, given, partBytes);
  if (!one || !two) throw new Error('two parts were written');
  for (const [parts, why] of [
    [[], 'no parts'],
    [[two], 'the first is missing'],
    [[one, one], 'one twice'],
    [[one, { ...two, number: 3 }], 'a gap'],
    [[one, two, { number: 3, tag: `"${'0'.repeat(32)}"`, length: 9 }], 'one that was never written'],
  ] as const) {
    await rejects(t, store.complete(unfinished, parts), 'internal', `completes nothing of: ${why}`);
  }
  t.equal(await store.head('x'), null);
  t.equal(await store.complete(unfinished, [two, one]), given.byteLength, 'after which it still can be');
  t.equal(await content(store, 'x'), digest(given));
}
