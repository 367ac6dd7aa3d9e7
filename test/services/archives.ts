// Archives to upload, of any size and quickly made. The AES ones have all that the service can see of real ones; what
// stands for encrypted content is noise, the same in every run.
import { createCipheriv, createHash, randomBytes } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import {
  aesField,
  aesFile,
  buildZip,
  emptyEntry,
  plainFile,
  zipCryptoFile,
} from '../fixtures/zip-builder.js';

/** How large the smallest {@link encryptedZip} is, in bytes. */
export const smallestZipBytes = zipOf(1).length;

/** An AES-256 archive of exactly `size` bytes; another `seed` gives other content. Under 4 GiB. */
export function encryptedZip(size = 4096, seed = 1): Buffer {
  const { head, contentBytes, tail } = frame(size);
  return Buffer.concat([head, noise(seed).update(Buffer.alloc(contentBytes)), tail]);
}

/** Writes an {@link encryptedZip} to a file piece by piece. */
export async function writeEncryptedZip(
  path: string,
  size: number,
  seed = 1,
): Promise<{ readonly size: number; readonly sha256: string }> {
  const digest = createHash('sha256');
  const pieces = async function* () {
    for (const piece of encryptedZipPieces(size, seed)) {
      digest.update(piece);
      yield piece;
    }
  };
  await pipeline(Readable.from(pieces()), createWriteStream(path));
  return { size, sha256: digest.digest('hex') };
}

/** The bytes of an {@link encryptedZip}, in pieces of a mebibyte at most. */
export function* encryptedZipPieces(size: number, seed = 1): Generator<Buffer> {
  const { head, contentBytes, tail } = frame(size);
  const zeros = Buffer.alloc(1024 * 1024);
  const cipher = noise(seed);
  yield head;
  for (let left = contentBytes; left > 0; left -= zeros.length) {
    yield cipher.update(left < zeros.length ? zeros.subarray(0, left) : zeros);
  }
  yield tail;
}

/** Archives that must be refused, each under the code of its refusal. */
export const refusedArchives: Readonly<Record<string, Uint8Array>> = {
  not_a_zip: Buffer.from('%PDF-1.7\n'.repeat(50)),
  zip_entry_not_encrypted: buildZip([aesFile('a.bin', 300), plainFile('names.csv', 'a name;a diagnosis\n')]),
  zip_weak_encryption: buildZip([aesFile('a.bin', 300), zipCryptoFile('b.bin')]),
  zip_guessable: buildZip([aesFile('a.bin', 11, { size: 11, crc: 7, extra: aesField(1, 3, 0) })]),
  zip_unsafe: buildZip([aesFile('a.bin', 300), aesFile('aux.txt', 30)]),
  zip_split: buildZip([aesFile('a.bin', 300)], { end: { disk: 1, directoryDisk: 1 } }),
  zip_too_many: buildZip([aesFile('a.bin', 300)], {
    zip64End: true,
    zip64EndLies: { count: 65_536, countHere: 65_536 },
  }),
  zip_malformed: Buffer.concat([buildZip([aesFile('a.bin', 300)]), randomBytes(32)]),
  zip_empty: buildZip([emptyEntry('folder/'), emptyEntry('folder/empty.txt')]),
};

function zipOf(contentBytes: number): Buffer {
  return Buffer.from(buildZip([aesFile('data.bin', contentBytes)]));
}

/** What stands before and behind the content of an archive of `size` bytes. */
function frame(size: number): { head: Buffer; contentBytes: number; tail: Buffer } {
  const contentBytes = size - smallestZipBytes + 1;
  if (contentBytes < 1 || size >= 2 ** 32) throw new RangeError(`no archive of ${size} bytes`);
  // The headers of a small archive, with the sizes that the large one has.
  const one = zipOf(1);
  const encryptedBytes = 16 + 2 + contentBytes + 10;
  const headerBytes = one.readUInt16LE(26) + one.readUInt16LE(28) + 30;
  const head = one.subarray(0, headerBytes + 16 + 2);
  const tail = one.subarray(headerBytes + 16 + 2 + 1);
  const end = tail.length - 22;
  for (const [buffer, at] of [
    [head, 18],
    [tail, 10 + 20],
  ] as const) {
    buffer.writeUInt32LE(encryptedBytes, at);
    buffer.writeUInt32LE(contentBytes, at + 4);
  }
  tail.writeUInt32LE(headerBytes + encryptedBytes, end + 16);
  return { head, contentBytes, tail };
}

function noise(seed: number) {
  return createCipheriv(
    'aes-128-ctr',
    createHash('sha256').update(String(seed)).digest().subarray(0, 16),
    Buffer.alloc(16),
  );
}
