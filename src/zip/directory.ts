import { type ByteSource, ByteWindow } from './byte-source.js';
import { type DirectoryExtent, maxDirectoryBytes, maxEntries } from './end-records.js';
import { isDirectoryName, nameKey, unicodePathKey } from './entry-name.js';
import { type Extent, type ExtraFields, parseExtraFields, resolveCentral } from './extra-fields.js';
import type { Findings } from './findings.js';
import { checkAes, judgeProtection, type Protection } from './protection.js';
import {
  type CentralRecord,
  centralRecordBytes,
  centralRecordLength,
  flagBits,
  knownFlags,
  method,
  parseCentralRecord,
  signatures,
} from './records.js';
import { malformed } from './refusal.js';

/**
 * The largest piece of the directory in memory at a time, in bytes. Some 3,000 records take about 15 ms, and between
 * two pieces others get their turn.
 */
export const directoryPieceBytes = 256 * 1024;

/** One entry as the directory tells it. */
export interface Entry extends Extent {
  readonly record: CentralRecord;
  readonly extra: ExtraFields;
  /** of its local header, in bytes of the file */
  readonly offset: number;
}

/**
 * What is kept of the directory: two numbers an entry, by its place in the directory (from 0 on). Everything else is
 * read again when the local headers are compared, so that 65,535 entries take 1 MiB and the set of names.
 */
export interface EntryTable {
  readonly count: number;
  /** offsets of the local headers in the file */
  readonly offsets: Float64Array;
  /** offsets of the central records in the file */
  readonly records: Float64Array;
  /** files with content, every one of them encrypted */
  readonly encryptedFiles: number;
  readonly directories: number;
}

/**
 * Walks the whole central directory and judges every entry by what it says there.
 * @param findings takes what is wrong; after it settles, the table holds for every entry
 * @throws zip_entry_not_encrypted
 */
export async function walkDirectory(
  source: ByteSource,
  extent: DirectoryExtent,
  findings: Findings,
  signal?: AbortSignal,
): Promise<EntryTable> {
  const end = extent.offset + Math.min(extent.size, maxDirectoryBytes);
  const window = new ByteWindow(source, { end, ahead: directoryPieceBytes, signal });
  const capacity = Math.min(maxEntries, Math.floor((end - extent.offset) / centralRecordBytes));
  const offsets = new Float64Array(capacity);
  const records = new Float64Array(capacity);
  const names = new Set<string>();
  let [position, count, encryptedFiles, directories] = [extent.offset, 0, 0, 0];
  while (position < end && count < capacity) {
    const record = await readRecord(window, position);
    if (record === undefined) break;
    const entry = inspectEntry(record, count + 1, names, findings);
    offsets[count] = entry?.offset ?? 0;
    records[count] = position;
    if (entry?.protection === 'aes' && entry.size > 0) encryptedFiles++;
    if (isDirectoryName(record.name)) directories++;
    position += record.bytes;
    count++;
  }
  if (position !== end) findings.note(malformed('directory-record', count + 1));
  if (count !== extent.count) findings.note(malformed('entry-count'));
  return { count, offsets, records, encryptedFiles, directories };
}

/** The central record at `position`, valid until the window moves; undefined where there is none. */
export async function readRecord(window: ByteWindow, position: number): Promise<CentralRecord | undefined> {
  const fixed = await window.view(position, centralRecordBytes);
  if (fixed?.getUint32(0, true) !== signatures.centralRecord) return undefined;
  const whole = await window.view(position, centralRecordLength(fixed));
  return whole && parseCentralRecord(whole);
}

/** @throws zip_malformed where extra fields or zip64 numbers are wrong */
export function resolveEntry(record: CentralRecord, number: number): Entry {
  const extra = parseExtraFields(record.extra, number);
  return { record, extra, ...resolveCentral(record, extra.zip64, number) };
}

function inspectEntry(
  record: CentralRecord,
  number: number,
  names: Set<string>,
  findings: Findings,
): (Entry & { protection: Protection | undefined }) | undefined {
  const entry = findings.attempt(() => resolveEntry(record, number));
  // Sizes that cannot be resolved count as content: rather called plain by mistake than passed by.
  const hasData = entry
    ? entry.size > 0 || entry.compressedSize > 0
    : [record.size32, record.compressedSize32].some((size) => size > 0);
  const protection = findings.attempt(() => judgeProtection(record, hasData, number));
  findings.attempt(() => checkRecord(record, number));
  findings.attempt(() => checkName(record, entry?.extra.unicodePath, number, names));
  if (entry === undefined) return undefined;
  findings.attempt(() => checkContent(entry, protection, number));
  return { ...entry, protection };
}

function checkRecord(record: CentralRecord, number: number): void {
  if ((record.flags & flagBits.strongEncryption) !== 0) throw malformed('strong-encryption', number);
  if ((record.flags & flagBits.maskedHeader) !== 0) throw malformed('masked-header', number);
  if ((record.flags & ~knownFlags) !== 0) throw malformed('unknown-flag', number);
  if (record.commentLength !== 0) throw malformed('entry-comment', number);
}

function checkName(
  record: CentralRecord,
  unicodePath: Uint8Array | undefined,
  number: number,
  names: Set<string>,
): void {
  const keys = new Set([nameKey(record.name, (record.flags & flagBits.utf8) !== 0, number)]);
  if (unicodePath) keys.add(unicodePathKey(unicodePath, record.name, number));
  for (const key of keys) {
    if (names.has(key)) throw malformed('name-duplicate', number);
    names.add(key);
  }
}

function checkContent(entry: Entry, protection: Protection | undefined, number: number): void {
  if (protection === 'aes') checkAes(entry.record, entry, entry.extra.aes, number);
  else if (protection === 'no-data') checkEmpty(entry, number);
  // A reader may make a folder of the name and drop the content, or the other way round.
  if (isDirectoryName(entry.record.name) && entry.size > 0) throw malformed('directory-with-data', number);
}

/** Nothing is stored, and nothing may claim otherwise. */
function checkEmpty(entry: Entry, number: number): void {
  const { record, extra } = entry;
  if (record.method !== method.stored || record.crc !== 0 || extra.aes)
    throw malformed('empty-entry', number);
}
