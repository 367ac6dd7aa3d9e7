import { createHash, randomBytes } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { crc32 as zlibCrc32 } from 'node:zlib';
import t from 'tap';
import yauzl from 'yauzl';
import { archiveNames } from '../../src/zip/archive-names.js';
import { crc32, RunningCrc32 } from '../../src/zip/crc32.js';
import {
  type ArchiveFile,
  type ArchiveLimits,
  archiveLength,
  writeArchive,
} from '../../src/zip/write-archive.js';
import { sevenZip } from '../services/seven-zip.js';

const modified = new Date(2025, 10, 21, 20, 13, 58);
const file = (name: string, size: number): ArchiveFile => ({ name, size, modified });

async function* pieces(bytes: Uint8Array, length: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += length) yield bytes.subarray(at, at + length);
}

async function written(
  files: readonly ArchiveFile[],
  contents: readonly Uint8Array[],
  length = 1000,
  limits?: ArchiveLimits,
) {
  const all: Uint8Array[] = [];
  const open = (index: number) => pieces(contents[index] ?? new Uint8Array(0), length);
  for await (const piece of writeArchive(files, open, limits)) all.push(Uint8Array.from(piece));
  return Buffer.concat(all);
}

/** What another reader finds, by name. */
async function found(archive: Buffer): Promise<Map<string, Buffer>> {
  const zip = await yauzl.fromBufferPromise(archive);
  const entries = new Map<string, Buffer>();
  for await (const entry of zip.eachEntry()) {
    const chunks: Buffer[] = [];
    for await (const chunk of await zip.openReadStreamPromise(entry)) chunks.push(chunk as Buffer);
    entries.set(entry.fileName, Buffer.concat(chunks));
    t.equal(entry.crc32, crc32(Buffer.concat(chunks)), 'the sum is that of the content');
  }
  return entries;
}

t.test('the sum of bytes is the same however they come', async (t) => {
  const bytes = randomBytes(10_007);
  t.equal(crc32(Buffer.from('123456789')), 0xcbf43926, 'the check value of the catalogue of CRCs');
  t.equal(crc32(bytes), zlibCrc32(bytes));
  for (const length of [1, 7, 8, 9, 4096]) {
    const sum = new RunningCrc32();
    for await (const piece of pieces(bytes, length)) sum.update(piece);
    t.equal(sum.value, crc32(bytes), `in pieces of ${length}`);
  }
});

t.test('an archive holds what was put in, and is as long as was said before', async (t) => {
  const contents = [randomBytes(100_000), Buffer.alloc(0), Buffer.from('zażółć'), randomBytes(1)];
  const names = ['folder/scan 1.dcm', 'folder/empty', 'zażółć gęślą.txt', 'x'];
  const files = names.map((name, index) => file(name, contents[index]?.length ?? 0));
  const archive = await written(files, contents);
  t.equal(archive.length, archiveLength(files));
  const entries = await found(archive);
  t.same([...entries.keys()], names);
  for (const [index, name] of names.entries())
    t.ok(contents[index]?.equals(entries.get(name) ?? Buffer.of(0)));
  t.equal(archiveLength([]), (await written([], [])).length, 'also of nothing');
});

t.test('numbers beyond 16 and 32 bits are told in 64, as the format has it', async (t) => {
  const contents = [randomBytes(500), Buffer.from('small'), randomBytes(100), Buffer.from('behind')];
  const files = contents.map((content, index) => file(`f${index}`, content.length));
  const limits = { bytes: 100, entries: 4 };
  const archive = await written(files, contents, 1000, limits);
  t.equal(archive.length, archiveLength(files, limits));
  const entries = await found(archive);
  t.same([...entries.values()], contents, 'another reader finds all of it');
  t.ok(archive.includes(Buffer.from([0x50, 0x4b, 0x06, 0x06])), 'a zip64 end record');
  const plain = await written(files, contents);
  t.notOk(plain.includes(Buffer.from([0x50, 0x4b, 0x06, 0x06])), 'none where nothing needs it');
  const gibibyte = 1024 ** 3;
  const large = archiveLength([file('a', 5 * gibibyte), file('b', 1)]) - 5 * gibibyte;
  const small = archiveLength([file('a', 0), file('b', 1)]);
  // extra fields: two sizes in the local header, two in the directory, one offset; a longer descriptor; the end records
  t.equal(large - small, 20 + 20 + 12 + 8 + 76, 'the limits are those of the format');
});

t.test('7-Zip unpacks it', { skip: sevenZip.missing }, async (t) => {
  const folder = t.testdir();
  const content = randomBytes(3_000_000);
  const files = [file('Badania/Łukasz ő.dcm', content.length), file('b.txt', 2)];
  const archive = join(folder, 'inner.zip');
  const open = (index: number) => pieces(index === 0 ? content : Buffer.from('ok'), 65_536);
  const digest = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
  for (const limits of [undefined, { bytes: 1000, entries: 2 }]) {
    await pipeline(Readable.from(writeArchive(files, open, limits)), createWriteStream(archive));
    sevenZip.unpack(archive, join(folder, 'out'));
    const unpacked = await readFile(join(folder, 'out/Badania/Łukasz ő.dcm'));
    t.equal(digest(unpacked), digest(content));
  }
});

t.test('a file that is not as long as it was is refused', async (t) => {
  for (const size of [4, 6]) {
    await t.rejects(written([file('a', size)], [Buffer.from('12345')]), { code: 'truncated_body' });
  }
});

t.test('names are such that any unpacker can make files of them', async (t) => {
  t.same(
    archiveNames(['a/b.txt', 'A/B.TXT', 'a/b.txt', '../../etc/passwd', '/abs', 'c:\\x?.txt', 'dots. ', '']),
    ['a/b.txt', 'A/B (2).TXT', 'a/b (3).txt', 'etc/passwd', 'abs', 'c__x_.txt', 'dots', 'file'],
  );
  t.same(archiveNames(['.hidden', 'x/.hidden', '.hidden']), ['.hidden', 'x/.hidden', '.hidden (2)']);
  t.same(archiveNames(['e\u0301.txt']), ['\u00e9.txt'], 'composed');
});
