import { type CentralRecord, type EntryHeader, flagBits, sentinel16, sentinel32 } from './records.js';
import { refusal } from './refusal.js';
import { type HeaderNumber, matchesNumber, resolveNumbers } from './zip64-numbers.js';

/**
 * What the extra fields say that matters here; the rest (times, owners) was bounded and is forgotten.
 */
export interface ExtraFields {
  readonly zip64: DataView | undefined;
  /** room that DotNetZip kept for a zip64 field it did not need */
  readonly placeholder: DataView | undefined;
  /** the seven bytes of the AES field */
  readonly aes: Uint8Array | undefined;
  readonly unicodePath: Uint8Array | undefined;
}

/** Sizes and place of an entry in bytes after zip64 was looked at. */
export interface Extent {
  readonly compressedSize: number;
  readonly size: number;
}

/** An {@link Extent} and where the entry's local header begins, in bytes of the file. */
export interface PlacedExtent extends Extent {
  readonly offset: number;
}

const ids = { zip64: 0x0001, placeholder: 0x9999, aes: 0x9901, unicodePath: 0x7075 } as const;

/**
 * The fields that archives of real tools hold, each with a test of its form. An extra field is a place where any
 * plain bytes could travel, so an unknown one is refused, and a known one must have the length its definition gives.
 * Written by: 7-Zip, p7zip, Keka and PeaZip 0x000a (directory only), 0x9901, 0x0001, 0x7075; WinZip and WinRAR the
 * same and 0x5455; zip.js and libarchive 0x5455, 0x000a, 0x7875, 0x7855; Info-ZIP 0x5455, 0x7875, 0x5855, 0x7075;
 * DotNetZip 0x9999, 0x0001, 0x9901, 0x000a, 0x5455; Java archives an empty 0xcafe.
 */
const known: ReadonlyMap<number, (field: DataView) => boolean> = new Map([
  [ids.zip64, (field) => field.byteLength <= 28],
  [ids.placeholder, (field) => field.byteLength === 16 || field.byteLength === 28],
  [ids.aes, (field) => field.byteLength === 7],
  [ids.unicodePath, (field) => field.byteLength >= 6],
  [0x000a, isNtfsTimes],
  [0x5455, (field) => [1, 5, 9, 13].includes(field.byteLength)],
  // Unix: times with or without owner; owner as two 16-bit numbers (nothing in the directory); owner of any width
  [0x5855, (field) => field.byteLength === 8 || field.byteLength === 12],
  [0x7855, (field) => field.byteLength === 0 || field.byteLength === 4],
  [0x7875, isUnixOwner],
  [0xcafe, (field) => field.byteLength === 0],
]);

/** Fields whose presence has a meaning of its own, so that it is told and not just "an unknown field". */
const telling = new Map([
  // PKWARE's own encryption; a comment in Unicode; hashes of the plain content, as minizip-ng writes them
  [0x0017, 'strong_encryption'],
  [0x6375, 'entry_comment'],
  [0x1a51, 'content_hash'],
] as const);

/** 7-Zip 9 leaves so much room as an AES field would take; more zeros than any room is for are none of a tool's. */
const maxPaddingBytes = 1024;

/**
 * Reads an extra field block (APPNOTE 4.5). Zeros behind the last field are room that a tool kept, and hold nothing.
 * @throws zip_malformed (`extra_field`): an unknown field, one twice, one of a wrong form, bytes left over;
 * (`strong_encryption`, `entry_comment`, `content_hash`): a field that shows these
 */
export function parseExtraFields(extra: Uint8Array, entry: number): ExtraFields {
  const fields = new Map<number, DataView>();
  const view = new DataView(extra.buffer, extra.byteOffset, extra.byteLength);
  let at = 0;
  while (at < extra.length && !isPadding(extra.subarray(at))) {
    if (at + 4 > extra.length) throw refusal('extra_field', entry);
    const id = view.getUint16(at, true);
    const length = view.getUint16(at + 2, true);
    const rule = telling.get(id as 0x1a51);
    if (rule !== undefined) throw refusal(rule, entry);
    if (at + 4 + length > extra.length || fields.has(id)) throw refusal('extra_field', entry);
    const field = new DataView(extra.buffer, extra.byteOffset + at + 4, length);
    if (known.get(id)?.(field) !== true) throw refusal('extra_field', entry);
    fields.set(id, field);
    at += 4 + length;
  }
  return {
    zip64: fields.get(ids.zip64),
    placeholder: fields.get(ids.placeholder),
    aes: bytesOf(fields.get(ids.aes)),
    unicodePath: bytesOf(fields.get(ids.unicodePath)),
  };
}

function isPadding(rest: Uint8Array): boolean {
  return rest.length <= maxPaddingBytes && rest.every((byte) => byte === 0);
}

/**
 * The sizes that a local header states, in bytes: a 32-bit size of all ones stands for the one in the zip64 field (4.5.3).
 * With bit 3 a size may still be unknown here, which is 0, or all ones of 64 bits.
 * @param truth what the directory says of this entry: any surplus number must agree with it
 * @throws zip_malformed (`zip64_extra`, `number_too_large`, `extra_field`)
 */
export function resolveLocalSizes(
  header: EntryHeader,
  { zip64, placeholder }: ExtraFields,
  truth: PlacedExtent | { readonly offset: number },
  entry: number,
): Extent {
  const deferred = (header.flags & flagBits.descriptor) !== 0;
  const known = 'size' in truth ? truth : undefined;
  const numbers: HeaderNumber[] = [
    { short: header.size32, isSentinel: header.size32 === sentinel32, width: 8, truth: known?.size },
    {
      short: header.compressedSize32,
      isSentinel: header.compressedSize32 === sentinel32,
      width: 8,
      truth: known?.compressedSize,
    },
    // what the directory's field holds besides, and DotNetZip's here too
    { short: truth.offset, isSentinel: false, width: 8 },
    { short: 0, isSentinel: false, width: 4 },
  ];
  const [size = 0, compressedSize = 0] = resolveNumbers(numbers, zip64, { entry, deferred });
  const extent = { size, compressedSize };
  checkPlaceholder(placeholder, { ...extent, ...truth }, entry);
  return extent;
}

/**
 * {@link resolveLocalSizes} for a central record, with the offset of its local header.
 * @throws zip_malformed (`zip64_extra`, `number_too_large`, `extra_field`), zip_split (`multi_disk`)
 */
export function resolveCentral(
  record: CentralRecord,
  { zip64, placeholder }: ExtraFields,
  entry: number,
): PlacedExtent {
  const wide = (short: number): HeaderNumber => ({ short, isSentinel: short === sentinel32, width: 8 });
  const [size = 0, compressedSize = 0, offset = 0, disk = 0] = resolveNumbers(
    [
      wide(record.size32),
      wide(record.compressedSize32),
      wide(record.offset32),
      { short: record.disk16, isSentinel: record.disk16 === sentinel16, width: 4 },
    ],
    zip64,
    { entry, deferred: false },
  );
  if (disk !== 0) throw refusal('multi_disk', entry);
  const extent = { size, compressedSize, offset };
  checkPlaceholder(placeholder, extent, entry);
  return extent;
}

/** A kept place holds what the zip64 field would have held, as far as it was known when it was written. */
function checkPlaceholder(field: DataView | undefined, truth: PlacedExtent, entry: number): void {
  if (field === undefined) return;
  const numbers = [0, truth.size, truth.compressedSize, truth.offset];
  for (let at = 0; at + 8 <= field.byteLength; at += 8) {
    if (!numbers.some((number) => matchesNumber(field, at, 8, number))) throw refusal('extra_field', entry);
  }
  if (field.byteLength === 28 && field.getUint32(24, true) !== 0) throw refusal('extra_field', entry);
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
