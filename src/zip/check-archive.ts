// The strict ZIP reader: what may be said of an archive without its password, and above all that nothing in it can be
// read without one. Pure: bytes come from a ByteSource; it runs in Node and in browsers. Never here: unpacking,
// decryption, files, streams, Node's own modules.
import { isSluiceError, SluiceError } from '../errors.js';
import { type ByteSource, readExactly } from './byte-source.js';
import { checkSignature, judgeFirstEntries } from './check-first-bytes.js';
import { walkDirectory } from './directory.js';
import { isLastPart, locateDirectory, readEnd } from './end-records.js';
import { Findings } from './findings.js';
import { checkTiling } from './local-headers.js';
import { refusal } from './refusal.js';

export type { ByteSource } from './byte-source.js';
export { checkFirstBytes } from './check-first-bytes.js';
export { isZipRule, type ZipErrorCode, type ZipRule, zipRules } from './refusal.js';

/** Enough of the file for its first local header, with any name and extra fields that are accepted; in bytes. */
const firstBytes = 4 * 1024;

/** What an accepted archive holds. Entries that are neither are empty files. */
export interface ArchiveReport {
  readonly entries: number;
  /** files with content, each of them under AES */
  readonly encryptedFiles: number;
  readonly directories: number;
}

/**
 * Accepts an archive only if every byte of it is known and every byte of content is under WinZip AES.
 *
 * - The end records are the file's last bytes and of the shortest form: no comment, no second end record, one disk.
 * - At most 65,535 entries and 16 MiB of directory, which is read in pieces of at most 256 KiB.
 * - Every local header agrees with its central record: name, flags, method, CRC, sizes (in the header, in zip64, in the
 *   data descriptor), AES field. Entries and directory tile the file: no gap, overlap, prefix or suffix.
 * - Every file with content: method 99, an AES field of version AE-1 or AE-2, 128, 192 or 256 bits; a CRC in the open
 *   only of 20 bytes and more. Folders and empty files may stand unencrypted with no data at all or as an empty deflate
 *   stream, or behind the 12 bytes of ZipCrypto. Extra fields are of a known kind and form; no comments.
 * - Names: not empty, at most 1,024 bytes, valid UTF-8 where marked so; nothing that leads out of the folder, opens a
 *   device or shows as something else; none twice, also not by case, Unicode composition, dots or spaces at the end, and
 *   no file where a folder must be, since the files are unpacked on Windows and macOS, where the second would replace the
 *   first. No links, no devices. Not more names and empty entries than the content calls for.
 *
 * What cannot be known without the password: whether the bytes of an entry really are what AES made of them, and whether
 * a compressed one unpacks to the size that it states.
 * @param options `signal` ends it between two reads, with the signal's reason
 * @throws not_a_zip, zip_empty, zip_entry_not_encrypted, zip_weak_encryption, zip_guessable, zip_unsafe, zip_split,
 * zip_too_many, zip_malformed; `extras.rule` is a `ZipRule`, `extras.entry` the entry's place in the directory from 1 on.
 * The gravest is reported, in the order of `Findings`, as far as the archive can still be read. internal if the source
 * does not hold what its size promises; whatever `source.read` throws. Source of the format: APPNOTE.TXT 6.3.10 and
 * https://www.winzip.com/en/support/aes-encryption/
 */
export async function checkArchive(
  source: ByteSource,
  options: { readonly signal?: AbortSignal } = {},
): Promise<ArchiveReport> {
  const { signal } = options;
  if (!Number.isSafeInteger(source.size) || source.size < 0) {
    throw new SluiceError('internal', 'the size of a byte source is a whole number of bytes below 2^53');
  }
  signal?.throwIfAborted();
  const start = await readExactly(source, 0, Math.min(source.size, firstBytes));
  if (start.length < 4) throw refusal('no_zip_signature');
  try {
    checkSignature(start);
  } catch (error) {
    // The last part of a split archive begins in the middle of a file.
    const mayBeLastPart = isSluiceError(error, 'not_a_zip') && isLastPart(await readEnd(source));
    throw mayBeLastPart ? refusal('multi_disk') : error;
  }
  const findings = new Findings();
  findings.attempt(() => judgeFirstEntries(start));
  const extent = await locateDirectory(source, findings).catch((error: unknown) => findings.fail(error));
  const table = await walkDirectory(source, extent, findings, signal);
  findings.settle();
  await checkTiling(source, table, extent, signal);
  if (table.encryptedFiles === 0) throw refusal('no_file_content');
  return { entries: table.count, encryptedFiles: table.encryptedFiles, directories: table.directories };
}
