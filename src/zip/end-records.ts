import { type ByteSource, readExactly } from './byte-source.js';
import type { Findings } from './findings.js';
import { readUint64, sentinel16, sentinel32, signatures } from './records.js';
import { refusal } from './refusal.js';

/** The most entries accepted: what the plain end record can count. */
export const maxEntries = 65_535;
/** The largest central directory accepted, in bytes. */
export const maxDirectoryBytes = 16 * 1024 * 1024;

const endRecordBytes = 22;
const locatorBytes = 20;
const zip64EndRecordBytes = 56;
/** all three, the longest there is for an archive without a comment */
const endRecordsBytes = endRecordBytes + locatorBytes + zip64EndRecordBytes;
const maxCommentBytes = 0xffff;

/** Where the end records say that the central directory lies: `size` bytes from `offset` on, in bytes of the file. */
export interface DirectoryExtent {
  readonly offset: number;
  readonly size: number;
  readonly count: number;
}

/**
 * Finds the central directory through the end record (APPNOTE 4.3.16) and, where there is one, the zip64 end record
 * (4.3.14, 4.3.15). The records must be the file's last bytes, in the shortest form each: a comment or an extensible
 * data sector could hold anything in plain, so there may be none.
 * @param findings takes what is wrong, as long as the directory can be found all the same
 * @throws zip_malformed where it cannot
 */
export async function locateDirectory(source: ByteSource, findings: Findings): Promise<DirectoryExtent> {
  const { view, start, at } = await findEndRecord(source, findings);
  const stated = parseEndRecord(view, at);
  const locator = at - locatorBytes;
  const hasLocator = locator >= 0 && view.getUint32(locator, true) === signatures.zip64Locator;
  const zip64 = hasLocator ? parseZip64(view, start, locator) : undefined;
  if (zip64) findings.attempt(() => checkAgreement(stated, zip64));
  const { disk, directoryDisk, countHere, count, size, offset } = zip64 ?? stated;
  const end = start + (zip64 ? locator - zip64EndRecordBytes : at);
  if (disk !== 0 || directoryDisk !== 0 || countHere !== count) findings.note(refusal('multi_disk'));
  if (count > maxEntries) findings.note(refusal('too_many_entries'));
  if (size > maxDirectoryBytes) findings.note(refusal('directory_too_large'));
  if (offset + size !== end) findings.note(refusal('directory_bounds'));
  if (size > end) throw refusal('directory_bounds');
  // Where the two disagree, entries are looked for where lenient readers look: right before the end records.
  return { offset: end - size, size, count };
}

interface EndNumbers {
  readonly disk: number;
  readonly directoryDisk: number;
  readonly countHere: number;
  readonly count: number;
  readonly size: number;
  readonly offset: number;
}

interface EndRecordPlace {
  /** the end record with all that a zip64 one needs before it, and maybe more */
  readonly view: DataView;
  /** where the view begins in the file */
  readonly start: number;
  /** where the end record begins in the view */
  readonly at: number;
}

/** The end record at the very end, or else wherever a lenient reader would find it. */
async function findEndRecord(source: ByteSource, findings: Findings): Promise<EndRecordPlace> {
  if (source.size < endRecordBytes) throw refusal('end_record_missing');
  const { view, start } = await readTail(source, endRecordsBytes);
  const at = view.byteLength - endRecordBytes;
  if (view.getUint32(at, true) === signatures.endRecord) {
    if (view.getUint16(at + 20, true) !== 0) findings.note(refusal('archive_comment'));
    return { view, start, at };
  }
  const tail = await readTail(source, endRecordsBytes + maxCommentBytes);
  const found = lastEndRecord(tail.view);
  if (found === undefined) throw refusal('end_record_missing');
  findings.note(refusal(found.commentReachesEnd ? 'archive_comment' : 'bytes_after_end'));
  return { ...tail, at: found.at };
}

async function readTail(source: ByteSource, length: number): Promise<{ view: DataView; start: number }> {
  const start = Math.max(0, source.size - length);
  const bytes = await readExactly(source, start, source.size - start);
  return { view: new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength), start };
}

/**
 * Whether the bytes end like the last part of a split archive: with an end record that counts disks.
 * @param tail the last bytes of a file, or all of them
 */
export function isLastPart(tail: Uint8Array): boolean {
  const view = new DataView(tail.buffer, tail.byteOffset, tail.byteLength);
  const found = view.byteLength < endRecordBytes ? undefined : lastEndRecord(view);
  if (found === undefined || !found.commentReachesEnd) return false;
  const { disk, directoryDisk } = parseEndRecord(view, found.at);
  return disk > 0 || directoryDisk > 0;
}

/** The last bytes of a file, as far as an end record with any comment can lie from its end. */
export async function readEnd(source: ByteSource): Promise<Uint8Array> {
  const { view } = await readTail(source, endRecordBytes + maxCommentBytes);
  return new Uint8Array(view.buffer, view.byteOffset, view.byteLength);
}

function lastEndRecord(tail: DataView): { at: number; commentReachesEnd: boolean } | undefined {
  let fallback: number | undefined;
  for (let at = tail.byteLength - endRecordBytes; at >= 0; at--) {
    if (tail.getUint32(at, true) !== signatures.endRecord) continue;
    if (at + endRecordBytes + tail.getUint16(at + 20, true) === tail.byteLength)
      return { at, commentReachesEnd: true };
    fallback ??= at;
  }
  return fallback === undefined ? undefined : { at: fallback, commentReachesEnd: false };
}

function parseEndRecord(view: DataView, at: number): EndNumbers {
  return {
    disk: view.getUint16(at + 4, true),
    directoryDisk: view.getUint16(at + 6, true),
    countHere: view.getUint16(at + 8, true),
    count: view.getUint16(at + 10, true),
    size: view.getUint32(at + 12, true),
    offset: view.getUint32(at + 16, true),
  };
}

/** @param start where the view begins in the file; @param locator where the locator begins in the view */
function parseZip64(view: DataView, start: number, locator: number): EndNumbers {
  const record = locator - zip64EndRecordBytes;
  if (record < 0 || readUint64(view, locator + 8) !== start + record) throw refusal('zip64_end_record');
  if (view.getUint32(locator + 4, true) !== 0 || view.getUint32(locator + 16, true) !== 1)
    throw refusal('multi_disk');
  // The size counts from behind itself: 44 for a record without an extensible data sector.
  const isPlainRecord =
    view.getUint32(record, true) === signatures.zip64EndRecord && readUint64(view, record + 4) === 44;
  if (!isPlainRecord) throw refusal('zip64_end_record');
  return {
    disk: view.getUint32(record + 16, true),
    directoryDisk: view.getUint32(record + 20, true),
    countHere: readUint64(view, record + 24),
    count: readUint64(view, record + 32),
    size: readUint64(view, record + 40),
    offset: readUint64(view, record + 48),
  };
}

/** Some readers take the plain record's number unless it is all ones, others always the zip64 one. */
function checkAgreement(stated: EndNumbers, zip64: EndNumbers): void {
  const agrees = (short: number, sentinel: number, long: number) => short === sentinel || short === long;
  const agreed =
    agrees(stated.disk, sentinel16, zip64.disk) &&
    agrees(stated.directoryDisk, sentinel16, zip64.directoryDisk) &&
    agrees(stated.countHere, sentinel16, zip64.countHere) &&
    agrees(stated.count, sentinel16, zip64.count) &&
    agrees(stated.size, sentinel32, zip64.size) &&
    agrees(stated.offset, sentinel32, zip64.offset);
  if (!agreed) throw refusal('zip64_end_record');
}
