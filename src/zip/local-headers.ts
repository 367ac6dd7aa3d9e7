import { type ByteSource, ByteWindow } from './byte-source.js';
import { directoryPieceBytes, type Entry, type EntryTable, readRecord, resolveEntry } from './directory.js';
import { isEmptyStream } from './empty-stream.js';
import type { DirectoryExtent } from './end-records.js';
import { parseExtraFields, resolveLocalSizes } from './extra-fields.js';
import { judgeProtection, type Protection } from './protection.js';
import {
  type EntryHeader,
  flagBits,
  localHeaderBytes,
  localHeaderLength,
  parseLocalHeader,
  readUint64,
  sameBytes,
  signatures,
  slice,
} from './records.js';
import { refusal } from './refusal.js';

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
  if (offsetOf(table, order[0]) !== 0) throw refusal('gap');
  for (const [place, index] of order.entries()) {
    const next = order[place + 1];
    const end = next === undefined ? extent.offset : offsetOf(table, next);
    const record = await readRecord(windows.records, table.records[index] ?? 0);
    if (record === undefined) throw refusal('directory_record', index + 1);
    await checkEntry(windows.locals, resolveEntry(record, index + 1), end, index + 1);
  }
}

function offsetOf(table: EntryTable, index: number | undefined): number {
  return index === undefined ? -1 : (table.offsets[index] ?? -1);
}

/** One entry: header, data and descriptor must end exactly at `end`, where the next begins. */
async function checkEntry(window: ByteWindow, entry: Entry, end: number, number: number): Promise<void> {
  const fixed = await window.view(entry.offset, localHeaderBytes);
  if (fixed?.getUint32(0, true) !== signatures.localHeader) throw refusal('local_header_missing', number);
  const headerLength = localHeaderLength(fixed);
  const whole = await window.view(entry.offset, headerLength);
  if (whole === undefined) throw refusal('local_header_missing', number);
  const { protection, statesSizes } = compareHeaders(parseLocalHeader(whole), entry, number);
  const dataAt = entry.offset + headerLength;
  const rest = end - (dataAt + entry.compressedSize);
  if (rest < 0) throw refusal('overlap', number);
  if (protection === 'empty_stream') await checkEmptyStream(window, dataAt, entry, number);
  const hasDescriptor = (entry.record.flags & flagBits.descriptor) !== 0;
  // 7-Zip, when it wrote to a pipe, announced descriptors that it did not write; the sizes stand before the data then.
  if (!hasDescriptor || (rest === 0 && statesSizes)) {
    if (rest > 0) throw refusal('gap', number);
    return;
  }
  const descriptor = descriptorLengths.includes(rest) ? await window.view(end - rest, rest) : undefined;
  if (descriptor === undefined) throw refusal('data_descriptor', number);
  compareDescriptor(descriptor, entry, number);
}

/** The one kind of plain bytes that is taken, and only after a look at every bit of it. */
async function checkEmptyStream(window: ByteWindow, at: number, entry: Entry, number: number): Promise<void> {
  const data = await window.view(at, entry.compressedSize);
  if (data === undefined) throw refusal('overlap', number);
  if (!isEmptyStream(slice(data, 0, data.byteLength))) throw refusal('plain_content', number);
}

interface Compared {
  readonly protection: Protection;
  /** whether the true sizes stand in the local header as well */
  readonly statesSizes: boolean;
}

function compareHeaders(local: EntryHeader, entry: Entry, number: number): Compared {
  const { record } = entry;
  // First the question of questions: a reader that goes by local headers sees what stands here.
  const protection = judgeProtection(local, entry, number);
  if (!sameBytes(local.name, record.name)) throw refusal('local_name', number);
  if (local.flags !== record.flags) throw refusal('local_flags', number);
  if (local.method !== record.method) throw refusal('local_method', number);
  const extra = parseExtraFields(local.extra, number);
  const sizes = resolveLocalSizes(local, extra, entry, number);
  // With bit 3 the numbers come in the descriptor, and here stands 0 (APPNOTE 4.4.4) or already the right one.
  const mayBeZero = (record.flags & flagBits.descriptor) !== 0;
  const agrees = (here: number, there: number) => here === there || (mayBeZero && here === 0);
  if (!agrees(sizes.size, entry.size) || !agrees(sizes.compressedSize, entry.compressedSize)) {
    throw refusal('local_sizes', number);
  }
  if (!agrees(local.crc, record.crc)) throw refusal('local_checksum', number);
  if (!sameField(extra.aes, entry.extra.aes)) throw refusal('local_aes_extra', number);
  // In the directory alone it was judged there; here alone it would be a name that nobody judged.
  if (extra.unicodePath && !sameField(extra.unicodePath, entry.extra.unicodePath)) {
    throw refusal('local_unicode_path', number);
  }
  const statesSizes = sizes.size === entry.size && sizes.compressedSize === entry.compressedSize;
  return { protection, statesSizes };
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
  if (!agrees) throw refusal('data_descriptor', number);
}
