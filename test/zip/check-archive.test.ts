import t from 'tap';
import { isSluiceError } from '../../src/errors.js';
import { checkArchive, checkFirstBytes } from '../../src/zip/check-archive.js';
import { acceptedCases, refusedCases } from '../fixtures/make-zip-corpus.js';
import { aesFile, buildZip, concat, emptyEntry, plainFile, text } from '../fixtures/zip-builder.js';
import { askYauzl, sourceOf } from '../fixtures/zip-sources.js';

const mebibyte = 1024 * 1024;

async function refusalOf(promise: Promise<unknown>): Promise<unknown[]> {
  const error = await promise.then(
    () => 'accepted',
    (thrown: unknown) => thrown,
  );
  if (!isSluiceError(error)) return [error];
  const { rule, entry } = error.extras;
  return entry === undefined ? [error.code, rule] : [error.code, rule, entry];
}

t.test('accepts every good archive of the corpus, and yauzl agrees', async (t) => {
  for (const [title, bytes, expected] of acceptedCases) {
    t.strictSame(await checkArchive(sourceOf(bytes)), expected, title);
    t.strictSame(await askYauzl(bytes), { entries: expected.entries, unprotected: 0 }, `yauzl: ${title}`);
  }
});

t.test('refuses every bad archive of the corpus with its code, rule and entry', async (t) => {
  for (const [title, bytes, expected] of refusedCases) {
    t.strictSame(await refusalOf(checkArchive(sourceOf(bytes))), expected, title);
  }
});

t.test('refuses every cut of a good archive', async (t) => {
  const bytes = buildZip([emptyEntry('d/'), aesFile('d/a'), aesFile('d/b', 9, { descriptor: 16 })], {
    zip64End: true,
  });
  await checkArchive(sourceOf(bytes));
  for (let length = 0; length < bytes.length; length++) {
    const [code] = await refusalOf(checkArchive(sourceOf(bytes.subarray(0, length))));
    t.equal(code, length < 4 ? 'not_a_zip' : 'zip_malformed', `cut to ${length} bytes`);
  }
});

t.test('the first bytes', async (t) => {
  t.test('never refuse an archive that is good as a whole, however few there are', async (t) => {
    for (const [title, bytes] of acceptedCases) {
      const all = () => {
        for (let length = 0; length <= Math.min(bytes.length, 400); length++)
          checkFirstBytes(bytes.subarray(0, length));
        checkFirstBytes(bytes);
      };
      t.doesNotThrow(all, title);
    }
  });

  t.test('refuse at once what they show', async (t) => {
    const shown: [string, Uint8Array, string][] = [
      ['one wrong letter', text('Q'), 'not_a_zip'],
      ['a wrong second letter', text('PX'), 'not_a_zip'],
      ['a directory record', text('PK\x01\x02'), 'not_a_zip'],
      ['an end record', text('PK\x05\x06'), 'zip_empty'],
      ['a zip64 end record', text('PK\x06\x06'), 'zip_empty'],
      ['a plain file', buildZip([plainFile('a', 'secret')]).subarray(0, 40), 'zip_entry_not_encrypted'],
      [
        'a plain file behind folders and empty files',
        buildZip([
          emptyEntry('d/'),
          emptyEntry('d/e', { descriptor: 16 }),
          emptyEntry('f', { descriptor: 20 }),
          plainFile('a', 'x'),
        ]),
        'zip_entry_not_encrypted',
      ],
      [
        'a plain file of unknown size',
        buildZip([plainFile('a', 'secret secret secret', { descriptor: 16 })]),
        'zip_entry_not_encrypted',
      ],
      [
        'a plain file with an unknown extra field',
        buildZip([plainFile('a', 'secret', { extra: Uint8Array.of(0xfe, 0xca, 0, 0) })]),
        'zip_entry_not_encrypted',
      ],
      [
        'a plain file that states no size',
        buildZip([plainFile('a', 'secret', { size: 0 })]),
        'zip_entry_not_encrypted',
      ],
      [
        'a plain file of zeros',
        buildZip([plainFile('a', '\0'.repeat(40), { descriptor: 16 })]),
        'zip_entry_not_encrypted',
      ],
      ['ZipCrypto', buildZip([aesFile('a', 9, { method: 8 })]).subarray(0, 60), 'zip_weak_encryption'],
      ['a split archive', text('PK\x07\x08'), 'zip_split'],
    ];
    for (const [title, bytes, code] of shown) t.throws(() => checkFirstBytes(bytes), { code }, title);
    t.doesNotThrow(() => checkFirstBytes(text('')), 'nothing shows nothing');
  });
});

t.test('an error holds the rule and the place, and nothing of the archive', async (t) => {
  const bytes = buildZip([aesFile('good.bin'), aesFile('Kowalska Anna.pdf'), aesFile('../Nowak Jan.pdf')]);
  const error = await checkArchive(sourceOf(bytes)).catch((thrown: unknown) => thrown);
  t.ok(isSluiceError(error, 'zip_unsafe'));
  t.strictSame(isSluiceError(error) && error.extras, { rule: 'name_traversal', entry: 3 });
  t.notMatch(`${error} ${JSON.stringify(error)} ${error instanceof Error && error.stack}`, /Nowak/);
});

t.test('large archives', async (t) => {
  const many = Array.from({ length: 65_535 }, (_, index) => aesFile(`${index}`, 1));
  const full = buildZip([aesFile('a'), ...many.slice(1)]);

  t.test('65,535 entries pass, read in pieces of at most 256 KiB', async (t) => {
    const source = sourceOf(full);
    const report = await checkArchive(source);
    t.strictSame(report, { entries: 65_535, encryptedFiles: 65_535, directories: 0 });
    t.ok(Math.max(...source.reads.map(({ length }) => length)) <= mebibyte / 4);
    t.ok(source.reads.length < 200, 'neighbouring headers share a read');
  });

  t.test('65,536 entries do not', async (t) => {
    const bytes = buildZip([aesFile('a'), ...many], { zip64End: true });
    t.strictSame(await refusalOf(checkArchive(sourceOf(bytes))), ['zip_too_many', 'too_many_entries']);
  });

  t.test('a directory of more than 16 MiB is refused after reading no more than that of it', async (t) => {
    const folders = `${'x'.repeat(250)}/`.repeat(4);
    const long = Array.from({ length: 17_000 }, (_, index) => aesFile(`${folders}${index}`, 1));
    const source = sourceOf(buildZip(long));
    t.strictSame(await refusalOf(checkArchive(source)), ['zip_malformed', 'directory_too_large']);
    t.ok(source.reads.reduce((sum, { length }) => sum + length, 0) < 17 * mebibyte);
  });

  t.test('a disordered large directory is not read again for every entry', async (t) => {
    const order = Array.from({ length: 9_973 }, (_, index) => (index * 5_000) % 9_973);
    const bytes = buildZip([aesFile('a'), ...many.slice(0, order.length - 1)], { order });
    const source = sourceOf(bytes);
    t.equal((await checkArchive(source)).entries, order.length);
    t.ok(source.reads.reduce((sum, { length }) => sum + length, 0) < 3 * bytes.length);
  });

  t.test('of 5 GiB of data only the headers are read', async (t) => {
    const source = sparseArchive(5 * 2 ** 30);
    t.strictSame(await checkArchive(source), { entries: 2, encryptedFiles: 2, directories: 0 });
    t.ok(source.bytesRead() < 16 * 1024);
  });
});

/** An archive of two files, the first with `length` bytes of data, of which only the surroundings exist. */
function sparseArchive(length: number) {
  const field = (own: bigint[]) => {
    const content = new Uint8Array(own.length * 8);
    own.forEach((value, index) => {
      new DataView(content.buffer).setBigUint64(index * 8, value, true);
    });
    return concat(Uint8Array.of(1, 0, content.length, 0), content);
  };
  const aes = Uint8Array.of(0x01, 0x99, 7, 0, 2, 0, 0x41, 0x45, 3, 8, 0);
  const ones = { size: 0xffffffff, compressedSize: 0xffffffff };
  const sizes = [BigInt(length * 2), BigInt(length)];
  const headerLength = 30 + 1 + 20 + 11;
  const secondOffset = BigInt(headerLength + length);
  const big = aesFile('a', 0, {
    data: new Uint8Array(0),
    local: { ...ones, extra: concat(field(sizes), aes) },
    central: { ...ones, extra: concat(field(sizes), aes) },
  });
  const small = aesFile('b', 9, {
    central: { offset: 0xffffffff, extra: concat(field([secondOffset]), aes) },
  });
  const directoryOffset = Number(secondOffset) + 30 + 1 + 11 + 37;
  const compact = buildZip([big, small], {
    zip64End: true,
    zip64EndLies: { offset: directoryOffset },
    locator: { offset: directoryOffset + (46 + 1 + 20 + 11) + (46 + 1 + 12 + 11) },
  });
  const source = sourceOf(compact);
  const skip = (offset: number) => (offset < headerLength ? offset : offset - length);
  return {
    size: compact.length + length,
    bytesRead: () => source.reads.reduce((sum, read) => sum + read.length, 0),
    read: async (offset: number, wanted: number) => {
      if (offset >= headerLength + length) return source.read(skip(offset), wanted);
      const bytes = new Uint8Array(wanted);
      const header = compact.subarray(offset, headerLength);
      bytes.set(header.subarray(0, wanted));
      const tail = offset + wanted - (headerLength + length);
      if (tail > 0) bytes.set(compact.subarray(headerLength, headerLength + tail), wanted - tail);
      source.reads.push({ offset, length: wanted });
      return bytes;
    },
  };
}

t.test('the source', async (t) => {
  const bytes = buildZip([aesFile('a'), aesFile('b', 9000), aesFile('c')]);

  t.test('may answer in small pieces', async (t) => {
    const read = async (offset: number, length: number) => bytes.slice(offset, offset + Math.min(length, 7));
    t.equal((await checkArchive({ size: bytes.length, read })).entries, 3);
  });

  t.test('that ends before its size is called broken, not the archive', async (t) => {
    const read = async () => new Uint8Array(0);
    await t.rejects(checkArchive({ size: bytes.length, read }), { code: 'internal' });
  });

  t.test('that answers more than it was asked for is called broken', async (t) => {
    const read = async (_: number, length: number) => new Uint8Array(length + 1);
    await t.rejects(checkArchive({ size: bytes.length, read }), { code: 'internal' });
  });

  t.test('of an impossible size is called broken', async (t) => {
    for (const size of [-1, 1.5, Number.NaN, 2 ** 53]) {
      await t.rejects(checkArchive({ size, read: async () => bytes }), { code: 'internal' });
    }
  });

  t.test('that throws is heard, at whichever read', async (t) => {
    const healthy = sourceOf(bytes);
    await checkArchive(healthy);
    const failure = new Error('the segment does not open');
    for (let failing = 1; failing <= healthy.reads.length; failing++) {
      let reads = 0;
      const read = async (offset: number, length: number) => {
        if (++reads === failing) throw failure;
        return bytes.slice(offset, offset + length);
      };
      const thrown = await checkArchive({ size: bytes.length, read }).catch((error: unknown) => error);
      t.equal(thrown, failure, `read ${failing}`);
    }
  });

  t.test('is left alone once the signal was given', async (t) => {
    const controller = new AbortController();
    let reads = 0;
    const read = async (offset: number, length: number) => {
      if (++reads === 2) controller.abort();
      return bytes.slice(offset, offset + length);
    };
    const { signal } = controller;
    await t.rejects(checkArchive({ size: bytes.length, read }, { signal }), { name: 'AbortError' });
    t.equal(reads, 2);
  });
});
