import { type CentralRecord, type EntryHeader, readUint64, sentinel16, sentinel32 } from './records.js';
import { malformed } from './refusal.js';

/**
 * What the extra fields say that matters here; the rest (times, owners) was bounded and is forgotten.
 */
export interface ExtraFields {
  readonly zip64: DataView | undefined;
  /** the seven bytes of the AES field */
  readonly aes: Uint8Array | undefined;
  readonly unicodePath: Uint8Array | undefined;
}

/** Sizes and place of an entry in bytes after zip64 was looked at. */
export interface Extent {
  readonly compressedSize: number;
  readonly size: number;
}

const ids = { zip64: 0x0001, aes: 0x9901, unicodePath: 0x7075 } as const;

/**
 * The fields that archives of real tools hold, each with a test of its form. An extra field is a place where any
 * plain bytes could travel, so an unknown one is refused, and a known one must have the length its definition gives.
 * Written by: 7-Zip, p7zip, Keka and PeaZip 0x000a (directory only), 0x9901, 0x0001, 0x7075; WinZip and WinRAR the
 * same and 0x5455; zip.js and libarchive 0x5455, 0x000a, 0x7875, 0x7855; Info-ZIP 0x5455, 0x7875, 0x5855, 0x7075.
 */
const known: ReadonlyMap<number, (field: DataView) => boolean> = new Map([
  [ids.zip64, (field) => field.byteLength <= 28],
  [ids.aes, (field) => field.byteLength === 7],
  [ids.unicodePath, (field) => field.byteLength >= 6],
  [0x000a, isNtfsTimes],
  [0x5455, (field) => [1, 5, 9, 13].includes(field.byteLength)],
  // Unix: times with or without owner; owner as two 16-bit numbers (nothing in the directory); owner of any width
  [0x5855, (field) => field.byteLength === 8 || field.byteLength === 12],
  [0x7855, (field) => field.byteLength === 0 || field.byteLength === 4],
  [0x7875, isUnixOwner],
]);

/**
 * Reads an extra field block (APPNOTE 4.5).
 * @throws zip_malformed (`extra-field`): an unknown field, one twice, one of a wrong form, bytes left over
 */
export function parseExtraFields(extra: Uint8Array, entry: number): ExtraFields {
  const fields = new Map<number, DataView>();
  const view = new DataView(extra.buffer, extra.byteOffset, extra.byteLength);
  let at = 0;
  while (at < extra.length) {
    if (at + 4 > extra.length) throw malformed('extra-field', entry);
    const id = view.getUint16(at, true);
    const length = view.getUint16(at + 2, true);
    if (at + 4 + length > extra.length || fields.has(id)) throw malformed('extra-field', entry);
    const field = new DataView(extra.buffer, extra.byteOffset + at + 4, length);
    if (known.get(id)?.(field) !== true) throw malformed('extra-field', entry);
    fields.set(id, field);
    at += 4 + length;
  }
  return {
    zip64: fields.get(ids.zip64),
    aes: bytesOf(fields.get(ids.aes)),
    unicodePath: bytesOf(fields.get(ids.unicodePath)),
  };
}

/**
 * The true sizes: a 32-bit size of all ones stands for the next number in the zip64 field (4.5.3), which must hold
 * exactly the numbers that are asked for, since readers disagree about what surplus ones mean.
 * @throws zip_malformed (`zip64-extra`, `number-too-large`)
 */
export function resolveLocalSizes(header: EntryHeader, zip64: DataView | undefined, entry: number): Extent {
  const numbers = zip64Numbers(zip64, entry);
  const extent = resolveSizes(header, numbers);
  numbers.end();
  return extent;
}

/**
 * {@link resolveLocalSizes} for a central record, with the offset of its local header.
 * @throws zip_malformed (`zip64-extra`, `number-too-large`, `multi-disk`)
 */
export function resolveCentral(
  record: CentralRecord,
  zip64: DataView | undefined,
  entry: number,
): Extent & { readonly offset: number } {
  const numbers = zip64Numbers(zip64, entry);
  const extent = resolveSizes(record, numbers);
  const offset = record.offset32 === sentinel32 ? numbers.next64() : record.offset32;
  const disk = record.disk16 === sentinel16 ? numbers.next32() : record.disk16;
  numbers.end();
  if (disk !== 0) throw malformed('multi-disk', entry);
  return { ...extent, offset };
}

interface NumberReader {
  next64(): number;
  next32(): number;
  /** nothing may be left */
  end(): void;
}

function resolveSizes(header: EntryHeader, numbers: NumberReader): Extent {
  // The order in the field is the uncompressed size first, the reverse of the headers'.
  const size = header.size32 === sentinel32 ? numbers.next64() : header.size32;
  const compressedSize = header.compressedSize32 === sentinel32 ? numbers.next64() : header.compressedSize32;
  return { size, compressedSize };
}

function zip64Numbers(field: DataView | undefined, entry: number): NumberReader {
  let at = 0;
  const take = (length: number): { view: DataView; at: number } => {
    if (field === undefined || at + length > field.byteLength) throw malformed('zip64-extra', entry);
    at += length;
    return { view: field, at: at - length };
  };
  return {
    next64: () => {
      const { view, at: place } = take(8);
      return readUint64(view, place, entry);
    },
    next32: () => {
      const { view, at: place } = take(4);
      return view.getUint32(place, true);
    },
    end: () => {
      if (field !== undefined && at !== field.byteLength) throw malformed('zip64-extra', entry);
    },
  };
}

/** Four reserved bytes, then exactly one attribute: tag 1, three 8-byte times (4.5.5). */
function isNtfsTimes(field: DataView): boolean {
  return field.byteLength === 32 && field.getUint16(4, true) === 1 && field.getUint16(6, true) === 24;
}

/** Version 1, then user and group id, each behind a byte with its width; widths up to 8 bytes. */
function isUnixOwner(field: DataView): boolean {
  if (field.byteLength === 0) return true;
  if (field.byteLength < 3 || field.getUint8(0) !== 1) return false;
  const user = field.getUint8(1);
  if (user > 8 || user + 3 > field.byteLength) return false;
  const group = field.getUint8(2 + user);
  return group <= 8 && field.byteLength === 3 + user + group;
}

function bytesOf(field: DataView | undefined): Uint8Array | undefined {
  return field && new Uint8Array(field.buffer, field.byteOffset, field.byteLength);
}
