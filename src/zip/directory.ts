import { ReadableBudget } from './budget.js';
import { type ByteSource, ByteWindow } from './byte-source.js';
import { type DirectoryExtent, maxDirectoryBytes, maxEntries } from './end-records.js';
import { type EntryPaths, isDirectoryName, maxNameBytes, pathsOf, unicodePathsOf } from './entry-name.js';
import { type ExtraFields, type PlacedExtent, parseExtraFields, resolveCentral } from './extra-fields.js';
import { checkFileType, isFolderByAttributes } from './file-type.js';
import type { Findings } from './findings.js';
import { NameRegistry } from './name-registry.js';
import { checkAes, isDeflate, judgeProtection, type Protection } from './protection.js';
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
import { refusal } from './refusal.js';

/**
 * The largest piece of the directory in memory at a time, in bytes. Some 3,000 records take about 15 ms, and between
 * two pieces others get their turn.
 */
export const directoryPieceBytes = 256 * 1024;

/** One entry as the directory tells it. */
export interface Entry extends PlacedExtent {
  readonly record: CentralRecord;
  readonly extra: ExtraFields;
}

/** What the walk has seen of the archive as a whole. */
interface Survey {
  readonly names: NameRegistry;
  readonly budget: ReadableBudget;
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
  const survey: Survey = { names: new NameRegistry(), budget: new ReadableBudget() };
  let [position, count, encryptedFiles, directories] = [extent.offset, 0, 0, 0];
  while (position < end && count < capacity) {
    const record = await readRecord(window, position);
    if (record === undefined) break;
    const entry = inspectEntry(record, count + 1, survey, findings);
    offsets[count] = entry?.offset ?? 0;
    records[count] = position;
    if (entry?.protection === 'aes' && entry.size > 0) encryptedFiles++;
    if (isDirectoryName(record.name)) directories++;
    position += record.bytes;
    count++;
  }
  if (position !== end) {
    // One record more than can be counted: a tool without zip64 went on counting from 0.
    const goesOn = count === maxEntries && (await readRecord(window, position)) !== undefined;
    findings.note(goesOn ? refusal('too_many_entries') : refusal('directory_record', count + 1));
  }
  if (count !== extent.count) findings.note(refusal('entry_count'));
  findings.attempt(() => survey.budget.check());
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
  return { record, extra, ...resolveCentral(record, extra, number) };
}

function inspectEntry(
  record: CentralRecord,
  number: number,
  survey: Survey,
  findings: Findings,
): (Entry & { protection: Protection | undefined }) | undefined {
  const entry = findings.attempt(() => resolveEntry(record, number));
  // Sizes that cannot be resolved count as content: rather called plain by mistake than passed by.
  const extent = entry ?? { size: record.size32, compressedSize: record.compressedSize32 };
  const protection = findings.attempt(() => judgeProtection(record, extent, number));
  findings.attempt(() => checkRecord(record, number));
  findings.attempt(() => checkFileType(record, number));
  const paths = findings.attempt(() => spellingsOf(record, entry?.extra.unicodePath, number));
  const { names, budget } = survey;
  budget.add(record.name.length + (entry?.extra.unicodePath?.length ?? 0), sizeOfContent(extent));
  if (paths !== undefined && !budget.isExhausted) findings.attempt(() => names.add(paths, number));
  if (entry === undefined) return undefined;
  findings.attempt(() => checkContent(entry, protection, number));
  return { ...entry, protection };
}

/** Bytes of an entry in the file, if it unpacks to any. */
function sizeOfContent({ size, compressedSize }: { size: number; compressedSize: number }): number {
  return size > 0 ? compressedSize : 0;
}

function checkRecord(record: CentralRecord, number: number): void {
  if ((record.flags & flagBits.strongEncryption) !== 0) throw refusal('strong_encryption', number);
  if ((record.flags & flagBits.maskedHeader) !== 0) throw refusal('masked_header', number);
  if ((record.flags & ~knownFlags) !== 0) throw refusal('unknown_flag', number);
  if (record.commentLength !== 0) throw refusal('entry_comment', number);
}

function spellingsOf(
  record: CentralRecord,
  unicodePath: Uint8Array | undefined,
  number: number,
): EntryPaths[] {
  // An over-long name is worth no look.
  if (record.name.length > maxNameBytes) throw refusal('name_too_long', number);
  const own = pathsOf(record.name, (record.flags & flagBits.utf8) !== 0, number);
  return unicodePath ? [own, unicodePathsOf(unicodePath, record.name, number)] : [own];
}

function checkContent(entry: Entry, protection: Protection | undefined, number: number): void {
  if (protection === 'aes') checkAes(entry.record, entry, entry.extra.aes, number);
  else if (protection !== undefined) checkEmpty(entry, protection, number);
  // A reader may make a folder of the name and drop the content, or the other way round.
  const isFolder = isDirectoryName(entry.record.name) || isFolderByAttributes(entry.record);
  if (isFolder && entry.size > 0) throw refusal('directory_with_data', number);
}

/** Nothing is stored, and nothing may claim otherwise. */
function checkEmpty(entry: Entry, protection: Protection, number: number): void {
  const { record, extra } = entry;
  const fits = protection === 'empty_stream' ? isDeflate(record.method) : record.method === method.stored;
  if (!fits || record.crc !== 0 || extra.aes) throw refusal('empty_entry', number);
}
