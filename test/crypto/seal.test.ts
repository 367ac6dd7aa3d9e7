import fc from 'fast-check';
import t from 'tap';
import { type DataKey, newDataKey } from '../../src/crypto/file-key.js';
import {
  MAX_SEGMENT_BYTES,
  openSegment,
  openSegmentInPlace,
  openSegments,
  openSpan,
  SEGMENT_BYTES,
  SEGMENT_EXTRA_BYTES,
  sealedLength,
  sealedSpan,
  sealSegment,
  sealSegmentInPlace,
  segmentCount,
} from '../../src/crypto/seal.js';
import { openStreamOfOne, sealStreamOfOne } from '../../src/crypto/sodium.js';
import { newId } from '../../src/crypto/tokens.js';
import { isSluiceError } from '../../src/errors.js';
import { collect, collectUntilError, cutAt, patterned, sealAll, streamOf } from './byte-sources.js';

const S = 64;
const sealed = S + SEGMENT_EXTRA_BYTES;
const uploadId = newId();
const dataKey = newDataKey();

/** The sealed segments of patterned bytes. */
async function seal(
  size: number,
  {
    key = dataKey,
    id = uploadId,
    segmentBytes = S,
  }: { key?: DataKey; id?: string; segmentBytes?: number } = {},
): Promise<Buffer[]> {
  return sealAll(key, { uploadId: id, segmentBytes }, patterned(size));
}

function open(size: number, pieces: readonly Uint8Array[], id = uploadId): AsyncIterable<Uint8Array> {
  return openSegments(dataKey, { uploadId: id, segmentBytes: S, size, firstSegment: 0 }, streamOf(...pieces));
}

t.test(
  'a file of any boundary size comes back as it was, and its object has the length foretold',
  async (t) => {
    for (const size of [0, 1, S - 1, S, S + 1, 2 * S - 1, 2 * S, 2 * S + 1, 7 * S]) {
      const pieces = await seal(size);
      t.equal(pieces.length, segmentCount(size, S));
      t.equal(Buffer.concat(pieces).length, sealedLength(size, S));
      t.strictSame(await collect(open(size, pieces)), patterned(size), `${size} bytes`);
    }
  },
);

t.test('a file of the real segment size comes back around its boundary', async (t) => {
  for (const size of [SEGMENT_BYTES - 1, SEGMENT_BYTES, SEGMENT_BYTES + 1]) {
    const pieces = await seal(size, { segmentBytes: SEGMENT_BYTES });
    const file = { uploadId, segmentBytes: SEGMENT_BYTES, size, firstSegment: 0 };
    const opened = await collect(
      openSegments(dataKey, file, streamOf(...cutAt(Buffer.concat(pieces), [65_536]))),
    );
    t.ok(opened.equals(patterned(size)));
  }
});

t.test('sealing the same bytes twice gives different bytes', async (t) => {
  const [first, second] = [Buffer.concat(await seal(S)), Buffer.concat(await seal(S))];
  t.notOk(first.equals(second));
  t.notOk(first.includes(patterned(S).subarray(0, 8)));
});

t.test('refuses every flipped bit and releases only the segments before it', async (t) => {
  const size = 2 * S + 5;
  const pieces = await seal(size);
  const object = Buffer.concat(pieces);
  let refused = 0;
  for (let at = 0; at < object.length; at += 1) {
    const changed = Buffer.from(object);
    changed.writeUInt8(changed.readUInt8(at) ^ (1 << (at % 8)), at);
    const { released, error } = await collectUntilError(open(size, cutAt(changed, [50])));
    const wholeBefore = patterned(Math.floor(at / sealed) * S);
    if (
      isSluiceError(error, 'seal_broken') &&
      released.equals(patterned(size).subarray(0, wholeBefore.length))
    ) {
      refused += 1;
    }
  }
  t.equal(refused, object.length);
});

t.test('refuses an object cut at any byte, and releases nothing of the segment that was cut', async (t) => {
  const size = 2 * S;
  const object = Buffer.concat(await seal(size));
  let refused = 0;
  for (let length = 0; length < object.length; length += 1) {
    const { released, error } = await collectUntilError(open(size, cutAt(object.subarray(0, length), [33])));
    const whole = Math.floor(length / sealed) * S;
    if (isSluiceError(error, 'seal_broken') && released.equals(patterned(size).subarray(0, whole)))
      refused += 1;
  }
  t.equal(refused, object.length);
});

t.test('refuses an object that goes on, and releases nothing of its last segment', async (t) => {
  for (const size of [0, 5, S, S + 5]) {
    const object = Buffer.concat(await seal(size));
    const whole = (segmentCount(size, S) - 1) * S;
    const longer = Buffer.concat([object, Buffer.alloc(1)]);
    for (const pieces of [[longer], [object, Buffer.alloc(1)], [...cutAt(object, [7]), Buffer.alloc(1)]]) {
      const { released, error } = await collectUntilError(open(size, pieces));
      t.ok(isSluiceError(error, 'seal_broken'));
      t.ok(released.equals(patterned(whole)));
    }
  }
});

t.test('refuses segments in the wrong place', async (t) => {
  const size = 3 * S;
  const [a, b, c] = (await seal(size)) as [Buffer, Buffer, Buffer];
  const [foreign] = (await seal(size, { key: newDataKey() })) as [Buffer];
  const [otherUpload] = (await seal(size, { id: newId() })) as [Buffer];
  const [onlyOne] = (await seal(S)) as [Buffer];
  const cases: [string, Buffer[], number][] = [
    ['swapped', [b, a, c], 0],
    ['the last one first', [c, a, b], 0],
    ['reordered behind the first', [a, c, b], S],
    ['duplicated', [a, a, c], S],
    ['one left out', [a, c], S],
    ['of another key', [foreign, b, c], 0],
    ['of another upload under the same key', [otherUpload, b, c], 0],
    ['the last one of a shorter file', [onlyOne, b, c], 0],
    ['twice the middle', [a, b, b], 2 * S],
  ];
  for (const [name, pieces, whole] of cases) {
    const { released, error } = await collectUntilError(open(size, pieces));
    t.ok(isSluiceError(error, 'seal_broken'), name);
    t.ok(released.equals(patterned(whole)), name);
  }
  const { released, error } = await collectUntilError(open(size, [a, b, c], newId()));
  t.ok(isSluiceError(error, 'seal_broken'), 'opened as another upload');
  t.equal(released.length, 0);
});

t.test(
  'refuses a file that is said to be shorter or longer, or cut in another way, than it was sealed',
  async (t) => {
    const pieces = await seal(2 * S);
    for (const size of [0, S, 2 * S - 1, 2 * S + 1, 3 * S]) {
      const { error } = await collectUntilError(open(size, pieces));
      t.ok(isSluiceError(error, 'seal_broken'), `${size} bytes`);
    }
    // the same length in all, but another segment size in the seal
    const place = { uploadId, index: 0, segmentBytes: S, last: true };
    const piece = sealSegment(dataKey, place, patterned(5));
    t.throws(() => openSegment(dataKey, { ...place, segmentBytes: S + 1 }, piece), { code: 'seal_broken' });
    t.throws(() => openSegment(dataKey, { ...place, last: false }, piece), { code: 'seal_broken' });
    t.throws(() => openSegment(dataKey, { ...place, index: 1 }, piece), { code: 'seal_broken' });
    t.throws(() => openSegment(dataKey, place, piece.subarray(0, SEGMENT_EXTRA_BYTES - 1)), {
      code: 'seal_broken',
    });
    t.throws(() => openSegment(dataKey, place, new Uint8Array()), { code: 'seal_broken' });
    t.strictSame(Buffer.from(openSegment(dataKey, place, piece)), patterned(5));
  },
);

t.test('a stream of one message opens only with the end mark that it was sealed with', async (t) => {
  const [key, ad] = [patterned(32), patterned(45)];
  for (const final of [true, false]) {
    const stream = sealStreamOfOne(key, ad, patterned(9), final);
    t.strictSame(openStreamOfOne(key, ad, stream, final), patterned(9));
    t.equal(openStreamOfOne(key, ad, stream, !final), null);
    t.equal(openStreamOfOne(key, patterned(44), stream, final), null);
    t.equal(openStreamOfOne(patterned(33).subarray(1), ad, stream, final), null);
  }
});

t.test('does not seal what is not cut as a file must be', async (t) => {
  for (const [index, length, last] of [
    [0, S - 1, false],
    [0, S + 1, false],
    [0, S + 1, true],
    [1, 0, true],
  ] as const) {
    const place = { uploadId, index, segmentBytes: S, last };
    t.throws(() => sealSegment(dataKey, place, patterned(length)), { code: 'internal' });
    const slab = new Uint8Array(length + SEGMENT_EXTRA_BYTES);
    t.throws(() => sealSegmentInPlace(dataKey, place, slab), { code: 'internal' });
    t.throws(() => openSegmentInPlace(dataKey, place, slab), { code: 'seal_broken' });
  }
  t.throws(
    () =>
      sealSegment(dataKey, { uploadId: 'not-a-uuid', index: 0, segmentBytes: S, last: true }, patterned(1)),
    {
      code: 'internal',
    },
  );
  for (const segmentBytes of [0, -1, 1.5, Number.NaN, MAX_SEGMENT_BYTES + 1]) {
    t.throws(() => sealedLength(1, segmentBytes), { code: 'internal' });
  }
});

t.test('a sealed segment stays what it is when the next one is sealed', async (t) => {
  const [a, b] = (await seal(2 * S)) as [Buffer, Buffer];
  const kept = openSegment(dataKey, { uploadId, index: 0, segmentBytes: S, last: false }, a);
  const next = openSegment(dataKey, { uploadId, index: 1, segmentBytes: S, last: true }, b);
  t.strictSame(Buffer.concat([kept, next]), patterned(2 * S));
});

const smallSizes = fc.record({ size: fc.nat(500), segmentBytes: fc.integer({ min: 1, max: 70 }) });

t.test('opens the same bytes however the object is cut on its way', async (t) => {
  await t.resolves(
    fc.assert(
      fc.asyncProperty(
        smallSizes,
        fc
          .array(fc.nat(200), { minLength: 1, maxLength: 8 })
          .filter((lengths) => lengths.some((length) => length > 0)),
        async ({ size, segmentBytes }, lengths) => {
          const object = Buffer.concat(await seal(size, { segmentBytes }));
          const file = { uploadId, segmentBytes, size, firstSegment: 0 };
          const opened = await collect(openSegments(dataKey, file, streamOf(...cutAt(object, lengths))));
          return opened.equals(patterned(size));
        },
      ),
      { numRuns: 100 },
    ),
  );
});

const ranges = smallSizes.chain(({ size, segmentBytes }) =>
  fc
    .nat(size)
    .chain((offset) => fc.nat(size - offset).map((length) => ({ size, segmentBytes, offset, length }))),
);

t.test(
  'any range opens from the bytes its span names, and from no segment that it does not touch',
  async (t) => {
    await fc.assert(
      fc.asyncProperty(ranges, async ({ size, segmentBytes, offset, length }) => {
        const object = Buffer.concat(await seal(size, { segmentBytes }));
        const span = sealedSpan(offset, length, size, segmentBytes);
        const read = object.subarray(span.offset, span.offset + span.length);
        const touched = Math.ceil((span.skip + length) / segmentBytes);
        const file = { uploadId, segmentBytes, size };
        const opened = await collect(openSpan(dataKey, file, span, streamOf(...cutAt(read, [13]))));
        return (
          read.length === span.length &&
          span.segments === Math.max(1, touched) &&
          opened.equals(patterned(size).subarray(offset, offset + length))
        );
      }),
      { numRuns: 200 },
    );
    for (const [offset, length] of [
      [0, 11],
      [11, 0],
      [5, 6],
      [-1, 1],
      [0.5, 1],
      [0, Number.NaN],
    ] as const) {
      t.throws(() => sealedSpan(offset, length, 10, 4), { code: 'internal' });
    }
  },
);

t.test('spans of a file of many terabytes are exact', async (t) => {
  const size = 2 ** 44 + 1;
  const span = sealedSpan(size - 1, 1, size, SEGMENT_BYTES);
  t.strictSame(span, {
    firstSegment: 2 ** 24,
    segments: 1,
    offset: 2 ** 24 * (SEGMENT_BYTES + 41),
    length: 42,
    skip: 0,
    take: 1,
  });
});

t.test('ends the source when its reader stops', async (t) => {
  let ended = false;
  const pieces = await seal(3 * S);
  const source = (async function* () {
    try {
      yield* pieces;
    } finally {
      ended = true;
    }
  })();
  const file = { uploadId, segmentBytes: S, size: 3 * S, firstSegment: 0 };
  for await (const _ of openSegments(dataKey, file, source)) break;
  t.equal(ended, true);
  await t.rejects(collect(openSegments(dataKey, { ...file, firstSegment: 3 }, streamOf())), {
    code: 'internal',
  });
  await t.rejects(collect(openSegments(dataKey, { ...file, segments: 4 }, streamOf())), { code: 'internal' });
});
