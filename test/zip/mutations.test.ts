import fc from 'fast-check';
import t from 'tap';
import { isSluiceError } from '../../src/errors.js';
import { checkArchive, checkFirstBytes } from '../../src/zip/check-archive.js';
import { acceptedCases } from '../fixtures/make-zip-corpus.js';
import {
  aesFile,
  buildZip,
  concat,
  type EntrySpec,
  emptyEntry,
  plainFile,
  text,
  zipCryptoFile,
} from '../fixtures/zip-builder.js';
import { emptyStreams } from '../fixtures/zip-corpus-foreign.js';
import { harmfulNames } from '../fixtures/zip-corpus-harm.js';
import { askYauzl, isNothingDeflated, sourceOf } from '../fixtures/zip-sources.js';

const refusalCodes: readonly string[] = [
  'not_a_zip',
  'zip_empty',
  'zip_entry_not_encrypted',
  'zip_weak_encryption',
  'zip_guessable',
  'zip_unsafe',
  'zip_split',
  'zip_too_many',
  'zip_malformed',
];

/** Whether the archive was accepted. Anything but one of the refusals is a crash and is thrown on. */
async function isAccepted(bytes: Uint8Array): Promise<boolean> {
  try {
    await checkArchive(sourceOf(bytes));
    return true;
  } catch (error) {
    if (isSluiceError(error) && refusalCodes.includes(error.code)) return false;
    throw error;
  }
}

/** What readers see that go from local header to local header: is any content there that AES does not protect? */
function streamsPlainContent(bytes: Uint8Array): boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = 0;
  while (at + 30 <= bytes.length && view.getUint32(at, true) === 0x04034b50) {
    const short = view.getUint32(at + 18, true);
    const wide = at + 30 + view.getUint16(at + 26, true) + 12;
    // All ones: the builder and zip.js put the zip64 field first, with the compressed size as its second number.
    const size = short === 0xffffffff && wide + 4 <= bytes.length ? view.getUint32(wide, true) : short;
    const isEncrypted = (view.getUint16(at + 6, true) & 1) === 1;
    const isAes = isEncrypted && view.getUint16(at + 8, true) === 99;
    const dataAt = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
    const data = bytes.subarray(dataAt, dataAt + size);
    const isNothing = isEncrypted ? size === 12 : isNothingDeflated(data);
    if (size > 0 && !isAes && !isNothing) return true;
    // Behind a descriptor the next header cannot be found without the directory.
    if ((view.getUint16(at + 6, true) & 8) !== 0) return false;
    at += 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true) + size;
  }
  return false;
}

/** The claim: accepted means that nobody finds plain content in it, and that the first bytes do not object. */
async function holds(bytes: Uint8Array): Promise<boolean> {
  if (!(await isAccepted(bytes))) {
    try {
      checkFirstBytes(bytes.subarray(0, 65_536));
    } catch (error) {
      if (!isSluiceError(error) || !refusalCodes.includes(error.code)) throw error;
    }
    return true;
  }
  checkFirstBytes(bytes.subarray(0, 65_536));
  return (await askYauzl(bytes)).unprotected === 0 && !streamsPlainContent(bytes);
}

const good = acceptedCases.map(([, bytes]) => bytes).filter((bytes) => bytes.length < 3000);
const plain = [buildZip([plainFile('a', 'PLAIN')]), buildZip([zipCryptoFile('a'), plainFile('b', 'PLAIN')])];
const anyArchive = fc.constantFrom(...good);
const place = fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true });
const at = (bytes: Uint8Array, where: number) => Math.floor(where * bytes.length);

type Change = (bytes: Uint8Array) => Uint8Array;

const recordsOf = (bytes: Uint8Array) =>
  [...bytes.keys()].filter((index) => bytes[index] === 0x50 && bytes[index + 1] === 0x4b);

/** Structures are few bytes among many, so half of the places are picked near a `PK`. */
const anyPlace: fc.Arbitrary<(bytes: Uint8Array) => number> = fc.oneof(
  place.map((where) => (bytes: Uint8Array) => at(bytes, where)),
  fc.tuple(place, fc.nat(60)).map(([where, distance]) => (bytes: Uint8Array) => {
    const records = recordsOf(bytes);
    const record = records[Math.floor(where * records.length)] ?? 0;
    return Math.min(record + distance, Math.max(bytes.length - 1, 0));
  }),
);

const overwrite = (bytes: Uint8Array, start: number, piece: Uint8Array): Uint8Array => {
  const copy = bytes.slice();
  if (start < copy.length) copy.set(piece.subarray(0, copy.length - start), start);
  return copy;
};
const telling = fc.constantFrom(0, 1, 2, 8, 9, 20, 22, 99, 0xff, 0xffff, 0xfffffffe, 0xffffffff, 2 ** 31);
const someBytes = fc.oneof(
  fc.uint8Array({ minLength: 1, maxLength: 40 }),
  fc.tuple(telling, fc.constantFrom(1, 2, 4)).map(([value, width]) => {
    const bytes = new Uint8Array(4);
    new DataView(bytes.buffer).setUint32(0, value, true);
    return bytes.subarray(0, width);
  }),
  fc.constantFrom(...plain, ...plain.map((bytes) => bytes.subarray(0, -22)), buildZip([])),
);

/** Where the fields of local headers, central records and end records begin, from their `PK` on. */
const fieldStarts = [4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30, 32, 34, 42];

const change: fc.Arbitrary<Change> = fc.oneof(
  fc.tuple(place, fc.constantFrom(...fieldStarts), someBytes).map(
    ([where, field, piece]): Change =>
      (bytes) => {
        const records = recordsOf(bytes);
        return overwrite(bytes, (records[Math.floor(where * records.length)] ?? 0) + field, piece);
      },
  ),
  fc.tuple(anyPlace, fc.nat(7)).map(
    ([where, bit]): Change =>
      (bytes) => {
        const index = where(bytes);
        return overwrite(bytes, index, Uint8Array.of((bytes[index] ?? 0) ^ (1 << bit)));
      },
  ),
  fc.tuple(anyPlace, someBytes).map(
    ([where, piece]): Change =>
      (bytes) =>
        overwrite(bytes, where(bytes), piece),
  ),
  fc.tuple(anyPlace, someBytes).map(
    ([where, piece]): Change =>
      (bytes) => {
        const index = where(bytes);
        return concat(bytes.subarray(0, index), piece, bytes.subarray(index));
      },
  ),
  fc.tuple(anyPlace, anyPlace).map(
    ([one, two]): Change =>
      (bytes) => {
        const [from, to] = [one(bytes), two(bytes)].sort((left, right) => left - right);
        return concat(bytes.subarray(0, from), bytes.subarray(to));
      },
  ),
  fc.tuple(anyPlace, anyPlace, fc.constantFrom(2, 4)).map(
    ([one, two, width]): Change =>
      (bytes) => {
        const [left, right] = [one(bytes), two(bytes)];
        const swapped = overwrite(bytes, left, bytes.slice(right, right + width));
        return overwrite(swapped, right, bytes.slice(left, left + width));
      },
  ),
  fc.tuple(place, anyPlace, anyPlace).map(
    ([which, one, two]): Change =>
      (bytes) => {
        const other = good[Math.floor(which * good.length)] ?? bytes;
        return concat(bytes.subarray(0, one(bytes)), other.subarray(two(other)));
      },
  ),
);

t.test('no mutation of a good archive crashes the reader or gets a plain entry past it', async (t) => {
  const property = fc.asyncProperty(
    anyArchive,
    fc.array(change, { minLength: 1, maxLength: 4 }),
    (bytes, changes) => holds(changes.reduce((current, mutate) => mutate(current), bytes)),
  );
  await t.resolves(fc.assert(property, { numRuns: 6000 }));
});

t.test('every single bit of a small archive may be flipped', async (t) => {
  const small = buildZip([emptyEntry('d/'), aesFile('d/a', 5), aesFile('b', 2)], { zip64End: true });
  const failed: number[] = [];
  for (let bit = 0; bit < small.length * 8; bit++) {
    const flipped = overwrite(small, bit >> 3, Uint8Array.of((small[bit >> 3] ?? 0) ^ (1 << (bit & 7))));
    if (!(await holds(flipped))) failed.push(bit);
  }
  t.strictSame(failed, []);
});

t.test('every two-byte field of a header may be any telling number', async (t) => {
  const small = buildZip([aesFile('a', 5), aesFile('b', 5)]);
  const failed: number[][] = [];
  for (const value of [0, 1, 8, 9, 99, 0x41, 0x800, 0xffff]) {
    for (let start = 0; start < small.length - 1; start++) {
      const lying = overwrite(small, start, Uint8Array.of(value & 0xff, value >> 8));
      if (!(await holds(lying))) failed.push([start, value]);
    }
  }
  t.strictSame(failed, []);
});

const marker = text('MARKER-OF-PLAIN-CONTENT');
const contains = (bytes: Uint8Array) => Buffer.from(bytes).includes(Buffer.from(marker));

/** Places for bytes that no record accounts for; every offset and length around them stays right. */
const hidingPlaces: readonly ((count: number, where: number) => Uint8Array)[] = [
  (count, where) =>
    buildZip(
      someFiles(count).map((spec, index) => (index === where ? { ...spec, gapBefore: marker } : spec)),
    ),
  (count, where) =>
    buildZip(someFiles(count).map((spec, index) => (index === where ? { ...spec, comment: marker } : spec))),
  (count, where) =>
    buildZip(someFiles(count).map((spec, index) => (index === where ? withUnknownField(spec) : spec))),
  (count, where) =>
    buildZip([...someFiles(count), plainFile('z', '', { data: marker })], {
      order: orderWithout(count, where),
    }),
  (count) => buildZip(someFiles(count), { prefix: marker }),
  (count) =>
    buildZip(someFiles(count), { prefix: buildZip([plainFile('p', '', { data: marker })]).subarray(0, -69) }),
  (count) => buildZip(someFiles(count), { beforeDirectory: marker }),
  (count) => buildZip(someFiles(count), { afterDirectory: marker }),
  (count) => buildZip(someFiles(count), { comment: marker }),
  (count) => buildZip(someFiles(count), { suffix: marker }),
];
const someFiles = (count: number) =>
  Array.from({ length: count }, (_, index) =>
    aesFile(`f${index}`, 9 + index, index % 2 ? { descriptor: 16 } : {}),
  );
const withUnknownField = (spec: EntrySpec): EntrySpec => {
  return { ...spec, extra: concat(spec.extra, Uint8Array.of(0xfe, 0xca, marker.length, 0), marker) };
};
const orderWithout = (count: number, start: number) =>
  Array.from({ length: count }, (_, index) => (start + index) % count);

t.test('bytes planted outside of any entry are found, wherever they stand', async (t) => {
  const property = fc.asyncProperty(
    fc.constantFrom(...hidingPlaces),
    fc.integer({ min: 1, max: 9 }),
    place,
    async (hide, count, where) => {
      const bytes = hide(count, Math.floor(where * count));
      return contains(bytes) && !(await isAccepted(bytes));
    },
  );
  await t.resolves(fc.assert(property, { numRuns: 600 }));
});

t.test('a plain entry passes only as what zlib, too, unpacks to nothing, to the last bit', async (t) => {
  const anyBytes = fc.oneof(
    fc.uint8Array({ minLength: 1, maxLength: 20 }),
    fc
      .tuple(
        fc.constantFrom(...emptyStreams),
        fc.array(fc.tuple(fc.nat(15), fc.nat(7)), { maxLength: 2 }),
        fc.uint8Array({ maxLength: 3 }),
      )
      .map(([stream, flips, more]) => {
        const bytes = concat(stream, more);
        for (const [at, bit] of flips) if (at < bytes.length) bytes[at] = (bytes[at] ?? 0) ^ (1 << bit);
        return bytes;
      }),
  );
  const entry = fc.record({
    method: fc.constantFrom(0, 8, 9, 12, 99),
    descriptor: fc.constantFrom(undefined, 12, 16, 20, 24),
    isFolder: fc.boolean(),
    isFirst: fc.boolean(),
  });
  const property = fc.asyncProperty(
    anyBytes,
    entry,
    async (data, { method, descriptor, isFolder, isFirst }) => {
      const lies = { data, method, ...(descriptor === undefined ? {} : { descriptor: descriptor as 12 }) };
      const spec = emptyEntry(isFolder ? 'e/' : 'e', lies);
      const bytes = buildZip(isFirst ? [spec, aesFile('a')] : [aesFile('a'), spec]);
      if (!(await isAccepted(bytes))) return true;
      checkFirstBytes(bytes);
      return isNothingDeflated(data) && (method === 8 || method === 9);
    },
  );
  await t.resolves(fc.assert(property, { numRuns: 2500 }));
});

t.test('every byte of every accepted archive may be any other: nothing plain gets in', async (t) => {
  const property = fc.asyncProperty(
    fc.constantFrom(...acceptedCases.filter(([, bytes]) => bytes.length < 600).map(([, bytes]) => bytes)),
    place,
    fc.nat(255),
    async (bytes, where, value) => await holds(overwrite(bytes, at(bytes, where), Uint8Array.of(value))),
  );
  await t.resolves(fc.assert(property, { numRuns: 6000 }));
});

t.test('a name that does harm is refused in whatever company and spelling', async (t) => {
  const property = fc.asyncProperty(
    fc.constantFrom(...harmfulNames.map(([name]) => name)),
    fc.constantFrom('', 'd/', 'd\\', 'd/e/'),
    fc.boolean(),
    fc.integer({ min: 0, max: 4 }),
    async (name, folder, utf8, others) => {
      const path = folder + name;
      // below a folder, a root and a drive are a doubled separator and a colon
      const spec = aesFile(utf8 ? path : text(path), 9);
      const company = Array.from({ length: others }, (_, index) => aesFile(`f${index}`));
      return !(await isAccepted(buildZip([...company, spec])));
    },
  );
  await t.resolves(fc.assert(property, { numRuns: 1500 }));
});

const protectedEntry = (name: string): fc.Arbitrary<EntrySpec> =>
  fc.oneof(
    fc
      .record({
        bytes: fc.integer({ min: 1, max: 50 }),
        descriptor: fc.constantFrom(undefined, 12, 16, 20, 24),
      })
      .map(({ bytes, descriptor }) => aesFile(name, bytes, descriptor === undefined ? {} : { descriptor })),
    fc.boolean().map((isFolder) => emptyEntry(isFolder ? `${name}/` : name)),
  );
const readableEntry = (name: string): fc.Arbitrary<EntrySpec> =>
  fc
    .record({
      method: fc.constantFrom(0, 8, 99),
      descriptor: fc.constantFrom(undefined, 12, 16, 20, 24),
      zip64: fc.boolean(),
      size: fc.constantFrom(0, 1, marker.length),
      isFolder: fc.boolean(),
      hasAesField: fc.boolean(),
    })
    .map(({ descriptor, isFolder, hasAesField, ...rest }) => ({
      ...plainFile(isFolder ? `${name}/` : name, '', hasAesField ? { extra: aesFile('x').extra } : {}),
      ...rest,
      data: marker,
      ...(descriptor === undefined ? {} : { descriptor: descriptor as 12 | 16 | 20 | 24 }),
    }));

t.test(
  'a mixture with any plain file is never accepted, and one without is, if it has content',
  async (t) => {
    const entries = fc
      .integer({ min: 1, max: 8 })
      .chain((count) =>
        fc.tuple(
          ...Array.from({ length: count }, (_, index) =>
            fc.oneof(
              { weight: 5, arbitrary: protectedEntry(`f${index}`) },
              { weight: 1, arbitrary: readableEntry(`f${index}`) },
            ),
          ),
        ),
      );
    const archive = fc.record({ zip64End: fc.boolean(), reversed: fc.boolean() });
    const property = fc.asyncProperty(entries, archive, async (specs, { zip64End, reversed }) => {
      const order = specs.map((_, index) => (reversed ? specs.length - 1 - index : index));
      const bytes = buildZip(specs, { zip64End, order });
      const isFine = !contains(bytes) && specs.some(({ size }) => size > 0);
      const error = await checkArchive(sourceOf(bytes)).catch((thrown: unknown) => thrown);
      if (contains(bytes)) return isSluiceError(error, 'zip_entry_not_encrypted');
      return isFine ? !isSluiceError(error) : isSluiceError(error, 'zip_empty');
    });
    await t.resolves(fc.assert(property, { numRuns: 1500 }));
  },
);

t.test('noise, with and without a signature in front, is refused', async (t) => {
  const noise = fc.uint8Array({ maxLength: 300 });
  const property = fc.asyncProperty(noise, fc.boolean(), async (bytes, signed) => {
    return !(await isAccepted(signed ? concat(text('PK\x03\x04'), bytes) : bytes));
  });
  await t.resolves(fc.assert(property, { numRuns: 1000 }));
});
