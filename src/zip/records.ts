// The fixed layouts of APPNOTE.TXT 6.3.10 (sections 4.3.7, 4.3.9, 4.3.12 and 4.4), read and not judged.
import { refusal } from './refusal.js';

export const signatures = {
  localHeader: 0x04034b50,
  centralRecord: 0x02014b50,
  descriptor: 0x08074b50,
  endRecord: 0x06054b50,
  zip64EndRecord: 0x06064b50,
  zip64Locator: 0x07064b50,
  /** written before the first entry of an archive that was split, and of one that did not need to be after all */
  splitMarker: 0x08074b50,
  splitMarkerUnused: 0x30304b50,
} as const;

export const localHeaderBytes = 30;
export const centralRecordBytes = 46;

/** General purpose flag bits (4.4.4) that have a meaning here. */
export const flagBits = {
  encrypted: 1 << 0,
  descriptor: 1 << 3,
  strongEncryption: 1 << 6,
  utf8: 1 << 11,
  maskedHeader: 1 << 13,
} as const;

/** Bits 1 and 2 tell the compression level; they, and the four named above that are not refused, are all that may be set. */
export const knownFlags = flagBits.encrypted | flagBits.descriptor | flagBits.utf8 | 0b110;

export const method = { stored: 0, deflated: 8, deflated64: 9, aes: 99 } as const;

/** "Look into the zip64 extra field instead." */
export const sentinel32 = 0xffffffff;
export const sentinel16 = 0xffff;

/** What a local header and a central record have in common; sizes in bytes, before zip64 is looked at. */
export interface EntryHeader {
  readonly flags: number;
  readonly method: number;
  readonly crc: number;
  readonly compressedSize32: number;
  readonly size32: number;
  readonly name: Uint8Array;
  readonly extra: Uint8Array;
}

/** A central directory record. */
export interface CentralRecord extends EntryHeader {
  /** the system whose file attributes follow (4.4.2.2): 0 FAT, 3 Unix, … */
  readonly host: number;
  /** Unix mode in the upper half, MS-DOS attributes in the lower (4.4.15) */
  readonly attributes: number;
  readonly offset32: number;
  readonly disk16: number;
  readonly commentLength: number;
  /** length of the whole record with its variable parts */
  readonly bytes: number;
}

/** A copy-free view of part of a view. */
export function slice(view: DataView, offset: number, length: number): Uint8Array {
  return new Uint8Array(view.buffer, view.byteOffset + offset, length);
}

/** Bytes of a local header, name and extra field included, as its first 30 bytes tell. */
export function localHeaderLength(fixed: DataView): number {
  return localHeaderBytes + fixed.getUint16(26, true) + fixed.getUint16(28, true);
}

/** Reads a local header out of a view that holds all of it. */
export function parseLocalHeader(view: DataView): EntryHeader {
  const nameLength = view.getUint16(26, true);
  return {
    flags: view.getUint16(6, true),
    method: view.getUint16(8, true),
    crc: view.getUint32(14, true),
    compressedSize32: view.getUint32(18, true),
    size32: view.getUint32(22, true),
    name: slice(view, localHeaderBytes, nameLength),
    extra: slice(view, localHeaderBytes + nameLength, view.getUint16(28, true)),
  };
}

/** Bytes of a central record with its variable parts, as its first 46 bytes tell. */
export function centralRecordLength(fixed: DataView): number {
  const variable = fixed.getUint16(28, true) + fixed.getUint16(30, true) + fixed.getUint16(32, true);
  return centralRecordBytes + variable;
}

/** Reads a central record out of a view that holds all of it. */
export function parseCentralRecord(view: DataView): CentralRecord {
  const nameLength = view.getUint16(28, true);
  return {
    flags: view.getUint16(8, true),
    method: view.getUint16(10, true),
    crc: view.getUint32(16, true),
    compressedSize32: view.getUint32(20, true),
    size32: view.getUint32(24, true),
    name: slice(view, centralRecordBytes, nameLength),
    extra: slice(view, centralRecordBytes + nameLength, view.getUint16(30, true)),
    host: view.getUint8(5),
    attributes: view.getUint32(38, true),
    commentLength: view.getUint16(32, true),
    disk16: view.getUint16(34, true),
    offset32: view.getUint32(42, true),
    bytes: view.byteLength,
  };
}

/** A 64-bit number. @throws zip_malformed (`number_too_large`) from 2^53 on, where JavaScript would round it */
export function readUint64(view: DataView, at: number, entry?: number): number {
  const value = view.getUint32(at + 4, true) * 2 ** 32 + view.getUint32(at, true);
  if (!Number.isSafeInteger(value)) throw refusal('number_too_large', entry);
  return value;
}

/** Whether two pieces hold the same bytes. */
export function sameBytes(left: Uint8Array, right: Uint8Array): boolean {
  return left.length === right.length && left.every((byte, index) => byte === right[index]);
}
