import { isSluiceError } from '../errors.js';
import { parseExtraFields, resolveLocalSizes } from './extra-fields.js';
import { judgeProtection } from './protection.js';
import {
  type EntryHeader,
  flagBits,
  localHeaderBytes,
  localHeaderLength,
  parseLocalHeader,
  signatures,
  slice,
} from './records.js';
import { malformed, refusal } from './refusal.js';

/** `PK` as a little-endian number: how every record begins. */
const letters = 0x4b50;
const longestDescriptorBytes = 24;

/** So many bytes at the beginning are looked at: enough to judge, little to hold back. */
export const firstBytes = 64 * 1024;

/**
 * Refuses at once what the first bytes of a file show to be hopeless, so that nobody uploads ten gigabytes in vain.
 * Says nothing where more bytes are needed: that something passes here means nothing, only `checkArchive` accepts.
 * @param bytes the first bytes of the file; {@link firstBytes} are plenty, fewer will do
 * @throws not_a_zip, zip_empty, zip_entry_not_encrypted and zip_weak_encryption (by the first entry that has content),
 * zip_malformed (`multi-disk`: the first part of a split archive)
 */
export function checkFirstBytes(bytes: Uint8Array): void {
  checkSignature(bytes);
  judgeFirstEntries(bytes);
}

/**
 * Judges the entries that begin in the first bytes, up to the first one that has content. `extras.entry` is here the
 * place among the local headers, which in most archives is that in the directory.
 * @throws zip_entry_not_encrypted, zip_weak_encryption, zip_malformed (`strong-encryption`)
 */
export function judgeFirstEntries(bytes: Uint8Array): void {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at: number | undefined = 0;
  for (let number = 1; at !== undefined; number++) at = passEmptyEntry(view, at, number);
}

/** @throws not_a_zip, zip_empty, zip_malformed (`multi-disk`); says nothing of fewer than four fitting bytes */
export function checkSignature(bytes: Uint8Array): void {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const contradicts = [letters & 0xff, letters >> 8].some(
    (letter, at) => at < view.byteLength && view.getUint8(at) !== letter,
  );
  if (contradicts) throw refusal('not_a_zip', 'no-zip-signature');
  if (view.byteLength < 4) return;
  switch (view.getUint32(0, true)) {
    case signatures.localHeader:
      return;
    case signatures.endRecord:
    case signatures.zip64EndRecord:
      throw refusal('zip_empty', 'no-entries');
    case signatures.splitMarker:
    case signatures.splitMarkerUnused:
      throw malformed('multi-disk');
    default:
      throw refusal('not_a_zip', 'no-zip-signature');
  }
}

/**
 * Judges the entry whose local header begins at `at`.
 * @returns where the next one begins, if this one has no content and all of it is here; otherwise undefined
 */
function passEmptyEntry(view: DataView, at: number, number: number): number | undefined {
  if (at + localHeaderBytes > view.byteLength || view.getUint32(at, true) !== signatures.localHeader)
    return undefined;
  const end = at + localHeaderLength(new DataView(view.buffer, view.byteOffset + at, localHeaderBytes));
  if (end > view.byteLength) return undefined;
  const header = parseLocalHeader(new DataView(view.buffer, view.byteOffset + at, end - at));
  const isEncrypted = (header.flags & flagBits.encrypted) !== 0;
  if (isEncrypted || hasStatedData(header, number)) {
    judgeProtection(header, true, number);
    return undefined;
  }
  return (header.flags & flagBits.descriptor) === 0 ? end : passEmptyDescriptor(view, end, number);
}

function hasStatedData(header: EntryHeader, number: number): boolean {
  try {
    const sizes = resolveLocalSizes(header, parseExtraFields(header.extra, number).zip64, number);
    return sizes.size > 0 || sizes.compressedSize > 0;
  } catch (error) {
    if (!isSluiceError(error, 'zip_malformed')) throw error;
    // Extra fields that `checkArchive` will refuse; all ones is a size as well: nobody writes it for nothing.
    return header.size32 > 0 || header.compressedSize32 > 0;
  }
}

/**
 * A plain entry whose sizes come behind its data is empty if the descriptor of an empty one follows at once.
 * @returns where the next record begins; undefined where too few bytes are here. @throws zip_entry_not_encrypted
 */
function passEmptyDescriptor(view: DataView, at: number, number: number): number | undefined {
  if (at + longestDescriptorBytes + 2 > view.byteLength) return undefined;
  const signed = view.getUint32(at, true) === signatures.descriptor;
  for (const length of signed ? [16, 24] : [12, 20]) {
    const zeros = slice(view, at + (signed ? 4 : 0), length - (signed ? 4 : 0));
    if (zeros.every((byte) => byte === 0) && view.getUint16(at + length, true) === letters)
      return at + length;
  }
  throw refusal('zip_entry_not_encrypted', 'plain-content', number);
}
