// What an archive shows to anyone: the names in it, and which of its files are open. For telling the person who chose it;
// nothing is decided by it, and an archive that cannot be read is listed as far as it goes.
import { isSluiceError } from '../errors.js';
import { type ByteSource, ByteWindow } from './byte-source.js';
import { directoryPieceBytes, readRecord, resolveEntry } from './directory.js';
import { locateDirectory, maxDirectoryBytes } from './end-records.js';
import { isDirectoryName } from './entry-name.js';
import { Findings } from './findings.js';
import { judgeProtection } from './protection.js';
import type { CentralRecord } from './records.js';

/** One entry, as anyone can see it. */
export interface ListedEntry {
  /** as an unpacker would show it, without letters that cannot be seen */
  readonly name: string;
  readonly isFolder: boolean;
  /** how its content is kept: under AES or none, open, or under ZipCrypto */
  readonly exposure: 'none' | 'plain' | 'weak';
}

/** The entries of an archive in the order of its directory, {@link listEntries}. */
export type EntryList = readonly ListedEntry[];

/** @returns the entries as far as they can be read, none of a file that is no archive; whatever `source.read` throws */
export async function listEntries(source: ByteSource): Promise<EntryList> {
  const entries: ListedEntry[] = [];
  try {
    const { offset, size } = await locateDirectory(source, new Findings());
    const end = offset + Math.min(size, maxDirectoryBytes);
    const window = new ByteWindow(source, { end, ahead: directoryPieceBytes });
    for (let at = offset; at < end; ) {
      const record = await readRecord(window, at);
      if (record === undefined) break;
      entries.push(listed(record, entries.length + 1));
      at += record.bytes;
    }
  } catch (error) {
    if (!isSluiceError(error) || error.code === 'internal') throw error;
  }
  return entries;
}

function listed(record: CentralRecord, number: number): ListedEntry {
  let path = record.name;
  let extent = { size: record.size32, compressedSize: record.compressedSize32 };
  let exposure: ListedEntry['exposure'] = 'none';
  try {
    const entry = resolveEntry(record, number);
    extent = entry;
    path = entry.extra.unicodePath?.subarray(5) ?? path;
  } catch {
    // extra fields that nobody understands; the header alone says enough to be told
  }
  try {
    judgeProtection(record, extent, number);
  } catch (error) {
    if (isSluiceError(error, 'zip_entry_not_encrypted')) exposure = 'plain';
    if (isSluiceError(error, 'zip_weak_encryption')) exposure = 'weak';
  }
  return { name: shown(path), isFolder: isDirectoryName(path), exposure };
}

const strictUtf8 = new TextDecoder('utf-8', { fatal: true });
/** Old tools write the code page of their computer and do not say which; this one has the letters of most languages here. */
const oldCodePage = new TextDecoder('windows-1250');

function shown(path: Uint8Array): string {
  return decoded(path)
    .replaceAll('\\', '/')
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '\ufffd');
}

function decoded(path: Uint8Array): string {
  try {
    return strictUtf8.decode(path);
  } catch {
    return oldCodePage.decode(path);
  }
}
