import { isSluiceError, type SluiceError } from '../errors.js';
import { emptyStreamLength, isEmptyStream, maxEmptyStreamBytes } from './empty-stream.js';
import { isLastPart } from './end-records.js';
import { type Extent, parseExtraFields, resolveLocalSizes } from './extra-fields.js';
import { kindOf } from './file-kind.js';
import { isDeflate, judgeProtection, zipCryptoHeaderBytes } from './protection.js';
import {
  type EntryHeader,
  flagBits,
  localHeaderBytes,
  localHeaderLength,
  method,
  parseLocalHeader,
  signatures,
  slice,
} from './records.js';
import { refusal } from './refusal.js';

/** `PK` as a little-endian number: how every record begins. */
const letters = 0x4b50;
const longestDescriptorBytes = 24;
/** of an entry without content */
const longestDataBytes = maxEmptyStreamBytes;

/** So many bytes at the beginning are looked at: enough to judge, little to hold back. */
export const firstBytes = 64 * 1024;

/**
 * Refuses at once what the first bytes of a file show to be hopeless, so that nobody uploads ten gigabytes in vain.
 * Says nothing where more bytes are needed: that something passes here means nothing, only `checkArchive` accepts.
 * @param bytes the first bytes of the file; {@link firstBytes} are plenty, fewer will do
 * @throws not_a_zip, zip_empty, zip_entry_not_encrypted and zip_weak_encryption (by the first entry that has content),
 * zip_malformed (`multi_disk`: the first part of a split archive)
 */
export function checkFirstBytes(bytes: Uint8Array): void {
  checkSignature(bytes);
  judgeFirstEntries(bytes);
}

/**
 * Judges the entries that begin in the first bytes, up to the first one that has content. `extras.entry` is here the
 * place among the local headers, which in most archives is that in the directory.
 * @throws zip_entry_not_encrypted, zip_weak_encryption, zip_malformed (`strong_encryption`)
 */
export function judgeFirstEntries(bytes: Uint8Array): void {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at: number | undefined = 0;
  for (let number = 1; at !== undefined; number++) at = passEmptyEntry(view, at, number);
}

/** @throws not_a_zip, zip_empty, zip_malformed (`multi_disk`); says nothing of fewer than four fitting bytes */
export function checkSignature(bytes: Uint8Array): void {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const contradicts = [letters & 0xff, letters >> 8].some(
    (letter, at) => at < view.byteLength && view.getUint8(at) !== letter,
  );
  if (contradicts) throw noArchive(bytes);
  if (view.byteLength < 4) return;
  switch (view.getUint32(0, true)) {
    case signatures.localHeader:
      return;
    case signatures.endRecord:
    case signatures.zip64EndRecord:
      throw refusal('no_entries');
    case signatures.splitMarker:
    case signatures.splitMarkerUnused:
      throw refusal('multi_disk');
    default:
      throw noArchive(bytes);
  }
}

/** What a file is that does not begin like an archive; the last part of a split one shows itself at its end. */
function noArchive(bytes: Uint8Array): SluiceError {
  return refusal(isLastPart(bytes) ? 'multi_disk' : kindOf(bytes));
}

/**
 * Judges the entry whose local header begins at `at`.
 * @returns where the next one begins, if this one has no content and all of it is here; otherwise undefined
 */
function passEmptyEntry(view: DataView, at: number, number: number): number | undefined {
  if (at + localHeaderBytes > view.byteLength || view.getUint32(at, true) !== signatures.localHeader)
    return undefined;
  const dataAt = at + localHeaderLength(new DataView(view.buffer, view.byteOffset + at, localHeaderBytes));
  if (dataAt > view.byteLength) return undefined;
  const header = parseLocalHeader(new DataView(view.buffer, view.byteOffset + at, dataAt - at));
  const stated = statedSizes(header, at, number);
  const isOpen = (header.flags & flagBits.descriptor) !== 0;
  if (isOpen && stated.size === 0 && stated.compressedSize === 0)
    return passOpenEntry(view, header, dataAt, number);
  const protection = judgeProtection(header, stated, number);
  if (protection === 'aes') return undefined;
  const end = dataAt + stated.compressedSize;
  if (end > view.byteLength) return undefined;
  if (protection === 'empty_stream' && !isEmptyStream(slice(view, dataAt, stated.compressedSize)))
    throw refusal('plain_content', number);
  return isOpen ? (descriptorEnd(view, end, stated.compressedSize) ?? undefined) : end;
}

function statedSizes(header: EntryHeader, offset: number, number: number): Extent {
  try {
    return resolveLocalSizes(header, parseExtraFields(header.extra, number), { offset }, number);
  } catch (error) {
    if (!isSluiceError(error, 'zip_malformed')) throw error;
    // Extra fields that `checkArchive` will refuse; all ones is a size as well: nobody writes it for nothing.
    return { size: header.size32, compressedSize: header.compressedSize32 };
  }
}

/**
 * An entry whose sizes come behind its data. It has no content if what writes nothing stands there, and then the
 * descriptor of an empty entry, or none.
 * @returns where the next record begins; undefined where too few bytes are here, or nothing needs to be said
 * @throws zip_entry_not_encrypted, zip_weak_encryption
 */
function passOpenEntry(view: DataView, header: EntryHeader, at: number, number: number): number | undefined {
  const isEncrypted = (header.flags & flagBits.encrypted) !== 0;
  if (isEncrypted && header.method === method.aes) return undefined;
  if (at + longestDataBytes + longestDescriptorBytes + 2 > view.byteLength) return undefined;
  if (isHeader(view, at)) return at;
  const stream = isDeflate(header.method)
    ? emptyStreamLength(slice(view, at, maxEmptyStreamBytes))
    : undefined;
  const dataBytes = isEncrypted ? [zipCryptoHeaderBytes] : stream === undefined ? [0] : [0, stream];
  for (const compressedSize of dataBytes) {
    const end = descriptorEnd(view, at + compressedSize, compressedSize);
    if (end !== undefined) return end;
  }
  // Whatever stands there, it has content.
  judgeProtection(header, { size: 1, compressedSize: 1 }, number);
  return undefined;
}

/** Where the descriptor of an entry without content ends that begins at `at`; undefined if none does. */
function descriptorEnd(view: DataView, at: number, compressedSize: number): number | undefined {
  if (at + longestDescriptorBytes + 2 > view.byteLength) return undefined;
  const signed = view.getUint32(at, true) === signatures.descriptor;
  const numbersAt = at + (signed ? 4 : 0);
  for (const width of [4, 8]) {
    const end = numbersAt + 4 + 2 * width;
    const rest = slice(view, numbersAt + 4 + 4, end - numbersAt - 8);
    const isEmpty =
      view.getUint32(numbersAt, true) === 0 &&
      view.getUint32(numbersAt + 4, true) === compressedSize &&
      rest.every((byte) => byte === 0);
    if (isEmpty && view.getUint16(end, true) === letters) return end;
  }
  return undefined;
}

function isHeader(view: DataView, at: number): boolean {
  const signature = view.getUint32(at, true);
  return signature === signatures.localHeader || signature === signatures.centralRecord;
}
