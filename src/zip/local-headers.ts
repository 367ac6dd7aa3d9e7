import { type ByteSource, ByteWindow } from './byte-source.js';
import { directoryPieceBytes, type Entry, type EntryTable, readRecord, resolveEntry } from './directory.js';
import type { DirectoryExtent } from './end-records.js';
import { parseExtraFields, resolveLocalSizes } from './extra-fields.js';
import { judgeProtection } from './protection.js';
import {
  type EntryHeader,
  flagBits,
  localHeaderBytes,
  localHeaderLength,
  parseLocalHeader,
  readUint64,
  sameBytes,
  signatures,
} from './records.js';
import { malformed } from './refusal.js';

/** Entries this close together on average, in bytes, are read in large pieces; others header by header. */
const denseEntryBytes = 16 * 1024;
const densePieceBytes = 64 * 1024;
/** Holds a data descriptor and the next local header with any name and extra fields that are accepted. */
const sparsePieceBytes = 4 * 1024;

/**
 * Compares every local header with its central record and proves that the entries tile the file from byte 0 to the
 * directory: each begins where the one before ended, so there is no byte of which nobody knows what it is.
 * @throws zip_malformed, zip_entry_not_encrypted, zip_weak_encryption
 */
export async function checkTiling(
  source: ByteSource,
  table: EntryTable,
  extent: DirectoryExtent,
  signal?: AbortSignal,
): Promise<void> {
  const order = Uint32Array.from(table.offsets, (_, index) => index)
    .subarray(0, table.count)
    .sort((left, right) => offsetOf(table, left) - offsetOf(table, right));
  const inFileOrder = order.every((index, place) => index === place);
  const windows = {
    // Out of order, reading ahead would read a piece for each record.
    records: new ByteWindow(source, {
      end: extent.offset + extent.size,
      ahead: inFileOrder || extent.size <= directoryPieceBytes ? directoryPieceBytes : 0,
      signal,
    }),
    locals: new ByteWindow(source, {
      end: extent.offset,
      ahead: extent.offset / table.count <= denseEntryBytes ? densePieceBytes : sparsePieceBytes,
      signal,
    }),
  };
  if (offsetOf(table, order[0]) !== 0) throw malformed('gap');
  for (const [place, index] of order.entries()) {
    const next = order[place + 1];
    const end = next === undefined ? extent.offset : offsetOf(table, next);
    const record = await readRecord(windows.records, table.records[index] ?? 0);
    if (record === undefined) throw malformed('directory-record', index + 1);
    await checkEntry(windows.locals, resolveEntry(record, index + 1), end, index + 1);
  }
}

function offsetOf(table: EntryTable, index: number | undefined): number {
  return index === undefined ? -1 : (table.offsets[index] ?? -1);
}

/** One entry: header, data and descriptor must end exactly at `end`, where the next begins. */
async function checkEntry(window: ByteWindow, entry: Entry, end: number, number: number): Promise<void> {
  const fixed = await window.view(entry.offset, localHeaderBytes);
  if (fixed?.getUint32(0, true) !== signatures.localHeader) throw malformed('local-header-missing', number);
  const headerLength = localHeaderLength(fixed);
  const whole = await window.view(entry.offset, headerLength);
  if (whole === undefined) throw malformed('local-header-missing', number);
  compareHeaders(parseLocalHeader(whole), entry, number);
  const rest = end - (entry.offset + headerLength + entry.compressedSize);
  if (rest < 0) throw malformed('overlap', number);
  if ((entry.record.flags & flagBits.descriptor) === 0) {
    if (rest > 0) throw malformed('gap', number);
    return;
  }
  const descriptor = descriptorLengths.includes(rest) ? await window.view(end - rest, rest) : undefined;
  if (descriptor === undefined) throw malformed('data-descriptor', number);
  compareDescriptor(descriptor, entry, number);
}

function compareHeaders(local: EntryHeader, entry: Entry, number: number): void {
  const { record } = entry;
  // First the question of questions: a reader that goes by local headers sees what stands here.
  judgeProtection(local, entry.compressedSize > 0 || entry.size > 0, number);
  if (!sameBytes(local.name, record.name)) throw malformed('local-name', number);
  if (local.flags !== record.flags) throw malformed('local-flags', number);
  if (local.method !== record.method) throw malformed('local-method', number);
  const extra = parseExtraFields(local.extra, number);
  const sizes = resolveLocalSizes(local, extra.zip64, number);
  // With bit 3 the numbers come in the descriptor, and here stands 0 (APPNOTE 4.4.4) or already the right one.
  const mayBeZero = (record.flags & flagBits.descriptor) !== 0;
  const agrees = (here: number, there: number) => here === there || (mayBeZero && here === 0);
  if (!agrees(sizes.size, entry.size) || !agrees(sizes.compressedSize, entry.compressedSize)) {
    throw malformed('local-sizes', number);
  }
  if (!agrees(local.crc, record.crc)) throw malformed('local-checksum', number);
  if (!sameField(extra.aes, entry.extra.aes)) throw malformed('local-aes-extra', number);
  // In the directory alone it was judged there; here alone it would be a name that nobody judged.
  if (extra.unicodePath && !sameField(extra.unicodePath, entry.extra.unicodePath)) {
    throw malformed('local-unicode-path', number);
  }
}

function sameField(left: Uint8Array | undefined, right: Uint8Array | undefined): boolean {
  return left === undefined || right === undefined ? left === right : sameBytes(left, right);
}

/** With or without its signature, with sizes of 32 or 64 bits (APPNOTE 4.3.9): the length alone tells which. */
const descriptorLengths = [12, 16, 20, 24];

function compareDescriptor(view: DataView, entry: Entry, number: number): void {
  const length = view.byteLength;
  const signed = length === 16 || length === 24;
  const at = signed ? 4 : 0;
  const wide = length >= 20;
  const compressedSize = wide ? readUint64(view, at + 4, number) : view.getUint32(at + 4, true);
  const size = wide ? readUint64(view, at + 12, number) : view.getUint32(at + 8, true);
  const agrees =
    (!signed || view.getUint32(0, true) === signatures.descriptor) &&
    view.getUint32(at, true) === entry.record.crc &&
    compressedSize === entry.compressedSize &&
    size === entry.size;
  if (!agrees) throw malformed('data-descriptor', number);
}
