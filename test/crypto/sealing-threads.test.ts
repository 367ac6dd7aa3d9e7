import { createHash, randomBytes } from 'node:crypto';
import t from 'tap';
import { newDataKey } from '../../src/crypto/file-key.js';
import { openSegment, SEGMENT_EXTRA_BYTES, sealSegment } from '../../src/crypto/seal.js';
import { PLAIN_AT, SealingThreads } from '../../src/crypto/sealing-threads.js';
import { newId } from '../../src/crypto/tokens.js';

const segmentBytes = 4096;

const threads = new SealingThreads(2);
t.teardown(async () => await threads.close());

/** A slab with plaintext where the thread looks for it. */
function slabOf(plain: Uint8Array): ArrayBuffer {
  const slab = new ArrayBuffer(segmentBytes + SEGMENT_EXTRA_BYTES);
  new Uint8Array(slab).set(plain, PLAIN_AT);
  return slab;
}

const sealedIn = (slab: ArrayBuffer, bytes: number): Uint8Array =>
  new Uint8Array(slab, 0, bytes + SEGMENT_EXTRA_BYTES);

const sha256 = (...pieces: Uint8Array[]): Buffer =>
  createHash('sha256').update(Buffer.concat(pieces)).digest();

t.test('what a thread seals opens here, and what is sealed here opens in a thread', async (t) => {
  const dataKey = newDataKey();
  const file = { uploadId: newId(), segmentBytes };
  const session = threads.begin(dataKey, file);
  t.teardown(() => session.end());
  for (const [index, bytes, last] of [
    [0, segmentBytes, false],
    [1, segmentBytes, false],
    [2, 17, true],
  ] as const) {
    const plain = randomBytes(bytes);
    const place = { ...file, index, last };
    const sealed = sealedIn(await session.seal({ index, last, bytes }, slabOf(plain)), bytes);
    t.notOk(Buffer.from(sealed).includes(plain.subarray(0, 16)), 'no plaintext is left in the slab');
    t.same(Buffer.from(openSegment(dataKey, place, sealed)), plain);
    const slab = new ArrayBuffer(segmentBytes + SEGMENT_EXTRA_BYTES);
    new Uint8Array(slab).set(sealSegment(dataKey, place, plain));
    const opened = await session.open({ index, last, bytes }, slab);
    t.same(Buffer.from(opened, PLAIN_AT, bytes), plain);
  }
});

t.test('an empty file is one empty segment', async (t) => {
  const dataKey = newDataKey();
  const file = { uploadId: newId(), segmentBytes };
  const session = threads.begin(dataKey, file);
  t.teardown(() => session.end());
  const slab = await session.seal({ index: 0, last: true, bytes: 0 }, slabOf(Buffer.alloc(0)));
  t.equal(openSegment(dataKey, { ...file, index: 0, last: true }, sealedIn(slab, 0)).length, 0);
});

t.test('a changed segment, or one of another place, does not open', async (t) => {
  const dataKey = newDataKey();
  const file = { uploadId: newId(), segmentBytes };
  const session = threads.begin(dataKey, file);
  t.teardown(() => session.end());
  const sealed = sealSegment(dataKey, { ...file, index: 0, last: true }, randomBytes(100));
  const slab = (change: (bytes: Uint8Array) => void) => {
    const memory = new ArrayBuffer(segmentBytes + SEGMENT_EXTRA_BYTES);
    const bytes = new Uint8Array(memory);
    bytes.set(sealed);
    change(bytes);
    return memory;
  };
  const whole = { index: 0, last: true, bytes: 100 };
  await session.open(
    whole,
    slab(() => undefined),
  );
  for (const at of [0, 24, 25, 140]) {
    const changed = slab((bytes) => {
      bytes[at] = (bytes[at] ?? 0) ^ 1;
    });
    await t.rejects(session.open(whole, changed), { code: 'seal_broken' }, `byte ${at}`);
  }
  for (const wrong of [
    { ...whole, index: 1 },
    { ...whole, last: false },
    { ...whole, bytes: 99 },
  ]) {
    await t.rejects(
      session.open(
        wrong,
        slab(() => undefined),
      ),
      { code: 'seal_broken' },
    );
  }
});

t.test('a length that does not fit its place is refused, and the memory comes back', async (t) => {
  const session = threads.begin(newDataKey(), { uploadId: newId(), segmentBytes });
  t.teardown(() => session.end());
  await t.rejects(session.seal({ index: 0, last: false, bytes: 10 }, slabOf(Buffer.alloc(10))), {
    code: 'internal',
  });
});

t.test('the digest of what was sealed one behind the other is known, in any session', async (t) => {
  const uploadId = newId();
  const [a, b, c] = [randomBytes(segmentBytes), randomBytes(segmentBytes), randomBytes(5)];
  const first = threads.begin(newDataKey(), { uploadId, segmentBytes });
  await first.seal({ index: 0, last: false, bytes: segmentBytes }, slabOf(a));
  first.end();
  const second = threads.begin(newDataKey(), { uploadId, segmentBytes });
  await second.seal({ index: 1, last: false, bytes: segmentBytes }, slabOf(b));
  t.equal(await threads.digest(uploadId, segmentBytes), undefined, 'only at the length asked for');
  t.same(await threads.digest(uploadId, 2 * segmentBytes), sha256(a, b));
  await second.seal({ index: 2, last: true, bytes: 5 }, slabOf(c));
  second.end();
  t.same(
    await threads.digest(uploadId, 2 * segmentBytes + 5),
    sha256(a, b, c),
    'as often as it is asked for',
  );
  t.same(await threads.digest(uploadId, 2 * segmentBytes + 5), sha256(a, b, c));
  threads.forget(uploadId);
  t.equal(await threads.digest(uploadId, 2 * segmentBytes + 5), undefined);
});

t.test('a digest that does not stand where the durable bytes end is not built upon', async (t) => {
  const uploadId = newId();
  const seal = async (index: number, plain: Uint8Array) => {
    const session = threads.begin(newDataKey(), { uploadId, segmentBytes });
    await session.seal({ index, last: false, bytes: segmentBytes }, slabOf(plain));
    session.end();
  };
  const [a, b, c] = [randomBytes(segmentBytes), randomBytes(segmentBytes), randomBytes(segmentBytes)];
  await seal(0, a);
  await seal(1, b);
  threads.settle(uploadId, segmentBytes);
  await seal(2, c);
  t.equal(await threads.digest(uploadId, 3 * segmentBytes), undefined, 'what was sealed was not kept');
  await seal(0, a);
  await seal(0, c);
  await seal(1, b);
  t.same(await threads.digest(uploadId, 2 * segmentBytes), sha256(c, b), 'begun again');
  await seal(1, b);
  t.equal(await threads.digest(uploadId, 2 * segmentBytes), undefined, 'a segment that comes again ends it');
});

t.test('many uploads at once do not mix', async (t) => {
  const done = Array.from({ length: 12 }, async () => {
    const uploadId = newId();
    const dataKey = newDataKey();
    const session = threads.begin(dataKey, { uploadId, segmentBytes });
    const pieces = Array.from({ length: 20 }, () => randomBytes(segmentBytes));
    const slabs = await Promise.all(
      pieces.map((plain, index) =>
        session.seal({ index, last: index === 19, bytes: segmentBytes }, slabOf(plain)),
      ),
    );
    session.end();
    slabs.forEach((slab, index) => {
      const place = { uploadId, segmentBytes, index, last: index === 19 };
      t.same(Buffer.from(openSegment(dataKey, place, sealedIn(slab, segmentBytes))), pieces[index]);
    });
    t.same(await threads.digest(uploadId, 20 * segmentBytes), sha256(...pieces));
  });
  await Promise.all(done);
});

t.test('a thread that dies fails what it had, and the next work finds another', async (t) => {
  const mortal = new SealingThreads(1);
  t.teardown(async () => await mortal.close());
  const dataKey = newDataKey();
  const uploadId = newId();
  const session = mortal.begin(dataKey, { uploadId, segmentBytes });
  await session.seal({ index: 0, last: false, bytes: segmentBytes }, slabOf(randomBytes(segmentBytes)));
  const killed = mortal.killThreads();
  const pending = session.seal(
    { index: 1, last: false, bytes: segmentBytes },
    slabOf(randomBytes(segmentBytes)),
  );
  await t.rejects(pending, { code: 'unavailable' });
  await killed;
  await t.rejects(
    session.seal({ index: 1, last: false, bytes: segmentBytes }, slabOf(randomBytes(segmentBytes))),
    { code: 'unavailable' },
    'a session does not outlive its thread',
  );
  t.equal(await mortal.digest(uploadId, segmentBytes), undefined, 'nor does a digest');
  const next = mortal.begin(dataKey, { uploadId, segmentBytes });
  await next.seal({ index: 0, last: true, bytes: 3 }, slabOf(randomBytes(3)));
  next.end();
});

t.test('closed threads take no work', async (t) => {
  const closed = new SealingThreads(1);
  const session = closed.begin(newDataKey(), { uploadId: newId(), segmentBytes });
  await closed.close();
  await t.rejects(session.seal({ index: 0, last: true, bytes: 1 }, slabOf(randomBytes(1))), {
    code: 'unavailable',
  });
  await closed.close();
});
