import { randomBytes } from 'node:crypto';
import { Readable } from 'node:stream';
import t from 'tap';
import { newDataKey } from '../../src/crypto/file-key.js';
import { SEGMENT_EXTRA_BYTES, sealedSpan } from '../../src/crypto/seal.js';
import { SealingThreads } from '../../src/crypto/sealing-threads.js';
import { newId } from '../../src/crypto/tokens.js';
import { openStored } from '../../src/flows/downloads/steps/open-stored.js';
import { SlabPool } from '../../src/streams/slab-pool.js';
import { sealAll } from '../crypto/byte-sources.js';
import { eventually } from '../services/steps.js';

const segmentBytes = 1000;
const slabBytes = segmentBytes + SEGMENT_EXTRA_BYTES;
const sealing = new SealingThreads(1);
t.teardown(async () => await sealing.close());

const newPool = () => new SlabPool({ slabBytes, holders: 4, extra: 4 });

/** A sealed object of `size` plaintext bytes, segment by segment. */
function sealedFile(size: number) {
  const dataKey = newDataKey();
  const uploadId = newId();
  const plain = randomBytes(size);
  const segments = sealAll(dataKey, { uploadId, segmentBytes }, plain);
  return { dataKey, plain, segments, file: { uploadId, segmentBytes, size } };
}

/** Stored bytes in pieces of any size. */
function stored(sealed: Uint8Array, pieceBytes: number): Readable {
  return Readable.from(
    (function* () {
      for (let at = 0; at < sealed.length; at += pieceBytes) yield sealed.subarray(at, at + pieceBytes);
    })(),
    { objectMode: false },
  );
}

async function readAll(bytes: AsyncIterable<Uint8Array>, giveBack: (piece: Uint8Array) => void) {
  const pieces: Buffer[] = [];
  for await (const piece of bytes) {
    pieces.push(Buffer.from(piece));
    giveBack(piece);
  }
  return Buffer.concat(pieces);
}

t.test('gives the bytes that were sealed, however the store cuts them', async (t) => {
  for (const size of [0, 1, 999, 1000, 1001, 5000, 7321]) {
    for (const pieceBytes of [1, 7, 1041, 100_000]) {
      if (size > 1001 && pieceBytes < 7) continue;
      const { dataKey, plain, segments, file } = sealedFile(size);
      const slabs = newPool();
      const opened = openStored(
        { slabs, sealing },
        dataKey,
        file,
        stored(Buffer.concat(segments), pieceBytes),
      );
      t.ok((await readAll(opened.bytes, opened.giveBack)).equals(plain), `${size} bytes in ${pieceBytes}`);
      t.equal(slabs.inUse, 0, 'all memory is back');
    }
  }
});

t.test('opens a range of a file from the segments it touches, each of them verified whole', async (t) => {
  for (const size of [1000, 3500, 4000]) {
    for (const [from, to] of [
      [0, size],
      [0, 1],
      [999, size],
      [500, 1000],
      [size - 1, size],
      [1, size - 1],
    ] as const) {
      const { dataKey, plain, segments, file } = sealedFile(size);
      const span = sealedSpan(from, to - from, size, segmentBytes);
      const cut = Buffer.concat(segments).subarray(span.offset, span.offset + span.length);
      const slabs = newPool();
      const opened = openStored({ slabs, sealing }, dataKey, file, stored(cut, 777), span);
      t.ok((await readAll(opened.bytes, opened.giveBack)).equals(plain.subarray(from, to)), `${from}-${to}`);
      t.equal(slabs.inUse, 0, 'all memory is back');
      const broken = Buffer.from(cut);
      // behind what was asked for, or before it, but in one of its segments
      broken[broken.length - 1] = (broken.at(-1) ?? 0) ^ 1;
      const refusing = openStored({ slabs, sealing }, dataKey, file, stored(broken, 777), span);
      await t.rejects(readAll(refusing.bytes, refusing.giveBack), { code: 'seal_broken' });
    }
  }
});

t.test('releases nothing of a segment that does not open, nor of what stands behind', async (t) => {
  const changes: [name: string, change: (segments: Uint8Array[]) => Uint8Array[], right: number][] = [
    ['a changed byte', (s) => s.map((one, i) => (i === 2 ? flipped(one) : one)), 2000],
    ['two swapped', ([a, b, c, ...rest]) => [a, c, b, ...rest] as Uint8Array[], 1000],
    ['one missing at the end', (s) => s.slice(0, -1), 3000],
    ['one cut', (s) => [...s.slice(0, -1), (s.at(-1) as Uint8Array).subarray(0, -1)], 3000],
    ['bytes behind the end', (s) => [...s, Buffer.alloc(1)], 3000],
  ];
  for (const [name, change, right] of changes) {
    const { dataKey, plain, segments, file } = sealedFile(3500);
    const slabs = newPool();
    const broken = Buffer.concat(change(segments));
    const opened = openStored({ slabs, sealing }, dataKey, file, stored(broken, 333));
    const pieces: Buffer[] = [];
    const reading = (async () => {
      for await (const piece of opened.bytes) {
        pieces.push(Buffer.from(piece));
        opened.giveBack(piece);
      }
    })();
    await t.rejects(reading, { code: 'seal_broken' }, name);
    t.ok(Buffer.concat(pieces).equals(plain.subarray(0, right)), 'what is right before it, and no byte more');
    t.equal(slabs.inUse, 0, 'all memory is back');
  }
});

function flipped(bytes: Uint8Array): Uint8Array {
  const copy = Uint8Array.from(bytes);
  copy[500] = (copy[500] ?? 0) ^ 1;
  return copy;
}

t.test('reads on while pieces are held, as far as there is memory for it', async (t) => {
  const { dataKey, segments, file } = sealedFile(20 * segmentBytes);
  let read = 0;
  const source = (async function* () {
    for (const segment of segments) {
      read += 1;
      yield segment;
    }
  })();
  const slabs = new SlabPool({ slabBytes, holders: 1, extra: 2 });
  const opened = openStored({ slabs, sealing }, dataKey, file, source);
  const reader = opened.bytes[Symbol.asyncIterator]();
  const first = await reader.next();
  await eventually(
    async () => read,
    (found) => found === 3,
  );
  await reader.next();
  await reader.next();
  t.equal(read, 3, 'and no more than there is memory for');
  const fourth = reader.next();
  const waiting = await Promise.race([fourth, new Promise((resolve) => setTimeout(resolve, 200, 'waits'))]);
  t.equal(waiting, 'waits', 'nobody gave anything back');
  if (!first.done) opened.giveBack(first.value);
  t.equal((await fourth).done, false, 'goes on with what came back');
  await reader.return?.();
});

t.test('a reader who leaves ends the source, and all that was not given out comes back', async (t) => {
  const { dataKey, segments, file } = sealedFile(9 * segmentBytes);
  const source = stored(Buffer.concat(segments), 500);
  const slabs = newPool();
  const opened = openStored({ slabs, sealing }, dataKey, file, source);
  for await (const piece of opened.bytes) {
    opened.giveBack(piece);
    break;
  }
  t.equal(source.destroyed, true);
  t.equal(slabs.inUse, 0);
});
