// `node scripts/residue.mjs --words FILE PLACE...`: whether anything of these words or bytes is left in the places: a dump of
// the database, copies of the stores, logs; files or whole folders, also compressed (gzip; zstd, xz, bzip2 and lz4 by their
// programs) and in pg_dump's custom and directory formats (by pg_restore, no older than the pg_dump). FILE has one word or
// phrase to a line, or `hex:` with bytes of a file. They are looked for as they are, in capitals or not, composed or not, in
// UTF-16, base64, hexadecimal, percent and JSON escapes. Exit 0: nothing is left; 1: something is, and where; 2: it could
// not be looked for, or not everywhere: what could not be read is named.
import { spawn } from 'node:child_process';
import {
  closeSync,
  createReadStream,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  realpathSync,
  statSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { parseArgs } from 'node:util';
import { createGunzip } from 'node:zlib';

const chunkBytes = 8 * 1024 * 1024;
/** A dump in a dump in a dump is enough. */
const deepest = 4;
/** What is shorter is found by chance in bytes that mean something else. */
const shortest = 6;

/** What packs bytes so that words in them cannot be seen, by its first bytes; `with`: the program that unpacks. */
const packings = [
  { name: 'gzip', magic: [0x1f, 0x8b, 0x08] },
  { name: 'zstd', magic: [0x28, 0xb5, 0x2f, 0xfd], with: ['zstd', '-dcq'] },
  { name: 'xz', magic: [0xfd, 0x37, 0x7a, 0x58, 0x5a, 0x00], with: ['xz', '-dcq'] },
  {
    name: 'bzip2',
    magic: [0x42, 0x5a, 0x68],
    with: ['bzip2', '-dcq'],
    also: (head) => head[3] >= 0x31 && head[3] <= 0x39 && head[4] === 0x31 && head[5] === 0x41,
  },
  { name: 'lz4', magic: [0x04, 0x22, 0x4d, 0x18], with: ['lz4', '-dcq'] },
  { name: "pg_dump's format", magic: [...Buffer.from('PGDMP')], with: ['pg_restore', '-f', '-'] },
];
const headBytes = 16;

try {
  const { values, positionals } = parseArgs({
    options: { words: { type: 'string' } },
    allowPositionals: true,
  });
  if (values.words === undefined || positionals.length === 0)
    throw new Error('usage: node scripts/residue.mjs --words FILE PLACE...');
  process.exitCode = await look(readWords(values.words), positionals);
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 2;
}

async function look(words, places) {
  const found = new Map();
  const unread = [];
  let files = 0;
  let bytes = 0;
  for (const file of filesIn(places, unread)) {
    files += 1;
    const seen = new Set();
    try {
      bytes += statSync(file).size;
      await lookInFile(file, words, seen);
    } catch (error) {
      unread.push(`${file}: ${error instanceof Error ? error.message : String(error)}`);
    }
    for (const number of seen) found.set(number, [...(found.get(number) ?? []), file]);
  }
  // the words themselves are what must not lie about: they are named by their lines
  for (const [number, where] of [...found].sort(([a], [b]) => a - b))
    console.log(`line ${number}: in ${where.length} files, the first is ${where[0]}`);
  for (const what of unread) console.error(`not read: ${what}`);
  const rest = unread.length === 0 ? '' : `; ${unread.length} could not be read, so nothing is said of them`;
  console.log(`${words.length} words in ${files} files, ${bytes} bytes: ${found.size} found${rest}`);
  if (found.size > 0) return 1;
  return unread.length === 0 ? 0 : 2;
}

/** @returns the line's number and every spelling as folded text, one character for each byte */
function readWords(file) {
  const lines = readFileSync(file, 'utf8').split(/\r?\n/);
  const words = lines.flatMap((line, index) => {
    const word = line.trim();
    if (word === '') return [];
    const bytes = word.startsWith('hex:') ? Buffer.from(word.slice(4), 'hex') : undefined;
    const length = bytes?.length ?? word.length;
    if (length < shortest)
      throw new Error(`line ${index + 1} is too short to be told from chance: ${shortest} at least`);
    const spellings = bytes === undefined ? spellingsOf(word) : ofBytes(bytes);
    return [{ number: index + 1, spellings: [...new Set(spellings.map(fold))] }];
  });
  if (words.length === 0) throw new Error('there is no word to look for');
  return words;
}

function spellingsOf(word) {
  return [word, word.normalize('NFC'), word.normalize('NFD'), word.toLowerCase(), word.toUpperCase()].flatMap(
    (each) => {
      const little = Buffer.from(each, 'utf16le');
      const json = JSON.stringify(each).slice(1, -1);
      const escaped = json.replace(
        /[\u0080-\uffff]/g,
        (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
      );
      return [
        ...ofBytes(Buffer.from(each)),
        ...ofBytes(little),
        ...ofBytes(Buffer.from(little).swap16()),
        ...[
          json,
          escaped,
          // as a dump's COPY writes them
          json.replaceAll('\\', '\\\\'),
          each.replaceAll('\\', '\\\\'),
          encodeURIComponent(each),
          new URLSearchParams({ x: each }).toString().slice(2),
        ].map((text) => Buffer.from(text)),
      ];
    },
  );
}

function ofBytes(bytes) {
  const base64 = [0, 1, 2].flatMap((shift) => {
    const encoded = Buffer.concat([Buffer.alloc(shift), bytes])
      .toString('base64')
      .replace(/=+$/, '');
    // the first and the last letters depend on what stands beside the bytes
    const sure = encoded.slice(shift === 0 ? 0 : shift + 1, -1);
    return sure.length < shortest + 2 ? [] : [sure, sure.replaceAll('+', '-').replaceAll('/', '_')];
  });
  return [bytes, ...[bytes.toString('hex'), ...base64].map((text) => Buffer.from(text))];
}

/** Text of one character a byte, in which capitals do not count. */
function fold(bytes) {
  return bytes.toString('latin1').toLowerCase();
}

async function lookInFile(file, words, seen) {
  if (basename(file) === 'toc.dat' && isPacked(headOf(file), "pg_dump's format")) {
    // the table of a dump in a folder: only the whole folder can be read
    await lookInStream(unpackBy(['pg_restore', '-f', '-', dirname(file)]), words, seen, 1);
    return;
  }
  await lookInStream(createReadStream(file, { highWaterMark: chunkBytes }), words, seen, 0);
}

function headOf(file) {
  const head = Buffer.alloc(headBytes);
  const handle = openSync(file, 'r');
  try {
    readSync(handle, head, 0, headBytes, 0);
  } finally {
    closeSync(handle);
  }
  return head;
}

function isPacked(head, name) {
  return packings.some((each) => each.name === name && each.magic.every((byte, at) => head[at] === byte));
}

/** Looks through a stream, and through what is packed in it. */
async function lookInStream(source, words, seen, depth) {
  const overlap = Math.max(...words.flatMap(({ spellings }) => spellings.map(({ length }) => length)));
  const search = (text) => {
    for (const { number, spellings } of words)
      if (!seen.has(number) && spellings.some((spelling) => text.includes(spelling))) seen.add(number);
  };
  let head = Buffer.alloc(0);
  let unpacked;
  let inner = Promise.resolve();
  let tail = '';
  const begin = () => {
    const packing = packings.find(
      ({ magic, also }) => magic.every((byte, at) => head[at] === byte) && (also === undefined || also(head)),
    );
    if (packing === undefined) return;
    if (depth >= deepest) throw new Error('it is packed more often than anybody can want');
    unpacked = new PassThrough({ highWaterMark: chunkBytes });
    inner = lookInStream(unpack(packing, unpacked), words, seen, depth + 1);
    inner.catch(() => unpacked.destroy());
    unpacked.write(head);
  };
  try {
    for await (const chunk of source) {
      if (head.length < headBytes) {
        head = Buffer.concat([head, chunk]);
        if (head.length >= headBytes) begin();
      } else if (unpacked !== undefined && !unpacked.destroyed && !unpacked.write(chunk)) {
        await Promise.race([new Promise((resume) => unpacked.once('drain', resume)), inner]);
      }
      const text = tail + fold(chunk);
      search(text);
      tail = text.slice(-overlap);
    }
    if (head.length < headBytes) begin();
    unpacked?.end();
  } catch (error) {
    // what unpacks waits for more, and would wait for ever
    unpacked?.destroy();
    await inner.catch(() => undefined);
    throw error;
  }
  await inner;
}

function unpack(packing, packed) {
  if (packing.with !== undefined) return unpackBy(packing.with, packed);
  const plain = createGunzip({ chunkSize: 1024 * 1024 });
  packed.on('close', () => packed.readableEnded || plain.destroy());
  packed.pipe(plain);
  return plain;
}

/** What a program makes of the bytes. Its stream fails where the program does, or is not there. */
function unpackBy([program, ...args], packed = Readable.from([])) {
  const plain = new PassThrough({ highWaterMark: chunkBytes });
  const child = spawn(program, args, { stdio: ['pipe', 'pipe', 'pipe'] });
  let said = '';
  child.stderr.on('data', (text) => {
    said = `${said}${text}`.slice(0, 500);
  });
  child.on('error', (error) =>
    plain.destroy(
      new Error(
        error.code === 'ENOENT' ? `${program} is needed to read it, and is not there` : error.message,
      ),
    ),
  );
  // a program that ends before it has read all says why by its code
  pipeline(packed, child.stdin).catch(() => undefined);
  child.stdout.pipe(plain, { end: false });
  // whoever reads left early
  plain.on('close', () => child.exitCode === null && child.kill());
  child.on('close', (code) => {
    if (code === 0) plain.end();
    else plain.destroy(new Error(`${program} could not read it: ${said.trim().split('\n')[0] ?? ''}`));
  });
  return plain;
}

/** Every file in the places, links followed. What is neither file nor folder, or cannot be opened, is told. */
function filesIn(places, unread) {
  const files = new Set();
  const entered = new Set();
  const enter = (path) => {
    try {
      const stats = statSync(path);
      if (stats.isFile()) files.add(path);
      else if (!stats.isDirectory()) console.error(`passed over, it is no file: ${path}`);
      else {
        const real = realpathSync(path);
        if (entered.has(real)) return;
        entered.add(real);
        for (const name of readdirSync(path)) enter(join(path, name));
      }
    } catch (error) {
      unread.push(`${path}: ${error instanceof Error ? error.message : String(error)}`);
    }
  };
  for (const place of places) enter(place);
  return files;
}
