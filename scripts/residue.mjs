// `node scripts/residue.mjs --words FILE PLACE...`: whether anything of these words or bytes is left in the places: a dump of
// the database, copies of the stores, logs; files or whole folders, also gzipped. FILE has one word or phrase to a line, or
// `hex:` with bytes of a file. They are looked for as they are, in capitals or not, composed or not, in UTF-16, base64,
// hexadecimal, percent and JSON escapes. Exit 0: nothing is left; 1: something is, and where; 2: it could not be looked for.
import { closeSync, openSync, readdirSync, readFileSync, readSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';

const chunkBytes = 32 * 1024 * 1024;
/** What is shorter is found by chance in bytes that mean something else. */
const shortest = 6;

try {
  const { values, positionals } = parseArgs({
    options: { words: { type: 'string' } },
    allowPositionals: true,
  });
  if (values.words === undefined || positionals.length === 0)
    throw new Error('usage: node scripts/residue.mjs --words FILE PLACE...');
  process.exitCode = look(readWords(values.words), positionals);
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 2;
}

function look(words, places) {
  const found = new Map();
  let files = 0;
  let bytes = 0;
  for (const file of places.flatMap(filesIn)) {
    files += 1;
    bytes += statSync(file).size;
    for (const number of wordsInFile(file, words)) found.set(number, [...(found.get(number) ?? []), file]);
  }
  // the words themselves are what must not lie about: they are named by their lines
  for (const [number, where] of [...found].sort(([a], [b]) => a - b))
    console.log(`line ${number}: in ${where.length} files, the first is ${where[0]}`);
  console.log(`${words.length} words in ${files} files, ${bytes} bytes: ${found.size} found`);
  return found.size === 0 ? 0 : 1;
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

function wordsInFile(file, words) {
  const overlap = Math.max(...words.flatMap(({ spellings }) => spellings.map(({ length }) => length)));
  const seen = new Set();
  const search = (text) => {
    for (const { number, spellings } of words)
      if (!seen.has(number) && spellings.some((spelling) => text.includes(spelling))) seen.add(number);
  };
  const handle = openSync(file, 'r');
  try {
    const buffer = Buffer.alloc(chunkBytes);
    let tail = '';
    let first = true;
    for (;;) {
      const read = readSync(handle, buffer, 0, buffer.length, null);
      if (read === 0) break;
      if (first && buffer[0] === 0x1f && buffer[1] === 0x8b) search(fold(gunzipSync(readFileSync(file))));
      first = false;
      const text = tail + fold(buffer.subarray(0, read));
      search(text);
      tail = text.slice(-overlap);
    }
  } finally {
    closeSync(handle);
  }
  return seen;
}

function filesIn(place) {
  if (!statSync(place).isDirectory()) return [place];
  return readdirSync(place, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name));
}
