import { maxEmptyStreamBytes } from './empty-stream.js';
import type { Extent } from './extra-fields.js';
import { isDocumentPart } from './file-kind.js';
import { type EntryHeader, flagBits, method } from './records.js';
import { refusal } from './refusal.js';

/**
 * How an entry's bytes are kept: by AES; there are none; they are an empty deflate stream, which is believed only when
 * they have been read; they are the 12 random bytes before which ZipCrypto put no content.
 */
export type Protection = 'aes' | 'no_data' | 'empty_stream' | 'empty_zipcrypto';

/** What ZipCrypto puts before the content (APPNOTE 6.1.3), in bytes. */
export const zipCryptoHeaderBytes = 12;

/**
 * The question this whole folder exists for.
 * A folder or an empty file may stand unencrypted, or under ZipCrypto: it has no content that could be read.
 * @param extent the entry's sizes; where they are not known, ones that are not 0
 * @throws zip_entry_not_encrypted, zip_weak_encryption (ZipCrypto), zip_malformed (`strong_encryption`: PKWARE's own,
 * which is not the AES of WinZip and 7-Zip and cannot be checked)
 */
export function judgeProtection(
  header: Pick<EntryHeader, 'flags' | 'method' | 'name'>,
  { size, compressedSize }: Extent,
  entry?: number,
): Protection {
  if ((header.flags & flagBits.encrypted) === 0) {
    if (size === 0 && compressedSize === 0) return 'no_data';
    if (size === 0 && isDeflate(header.method) && compressedSize <= maxEmptyStreamBytes)
      return 'empty_stream';
    throw refusal(isDocumentPart(header.name) ? 'office_document' : 'plain_content', entry);
  }
  if ((header.flags & flagBits.strongEncryption) !== 0) throw refusal('strong_encryption', entry);
  if (header.method === method.aes) return 'aes';
  // Nobody can have chosen how nothing is encrypted: SharpZipLib and SSZipArchive do so with folders beside AES.
  if (size === 0 && compressedSize === zipCryptoHeaderBytes && header.method === method.stored)
    return 'empty_zipcrypto';
  throw refusal('not_aes', entry);
}

/** Whether a method (APPNOTE 4.4.5) is deflate, of which the longer kind writes nothing in the same way. */
export function isDeflate(number: number): boolean {
  return number === method.deflated || number === method.deflated64;
}

/** Bytes of salt by AES strength 1 (128), 2 (192), 3 (256 bit); 2 bytes of password check and 10 of MAC come beside. */
const saltBytes = [undefined, 8, 12, 16] as const;
const verifierBytes = 2;
const macBytes = 10;

/** What every known compression method makes of nothing at most, in bytes (xz 32, bzip2 14, deflate 2). */
const emptyStreamBytes = 64;

/**
 * A CRC-32 in the open tells contents shorter than this, in bytes, to whoever tries them one by one: the digits of a
 * national id in seconds. The same bound as in WinZip's specification, which has AE-2 from there on down.
 */
const leastBytesBesideChecksum = 20;

/**
 * Checks the AES field (0x9901, winzip.com/en/support/aes-encryption) against the header it belongs to.
 * All three strengths pass: 128 bits are out of reach as well, and 7-Zip's `-mem=AES128` is a promise kept.
 * @throws zip_malformed (`aes_extra`, `aes_size`), zip_guessable (`checksum_reveals_content`)
 */
export function checkAes(
  header: EntryHeader,
  extent: Extent,
  field: Uint8Array | undefined,
  entry: number,
): void {
  if (field === undefined) throw refusal('aes_extra', entry);
  const view = new DataView(field.buffer, field.byteOffset, field.byteLength);
  const version = view.getUint16(0, true);
  const isVendorAe = view.getUint8(2) === 0x41 && view.getUint8(3) === 0x45;
  const salt = saltBytes[view.getUint8(4)];
  const realMethod = view.getUint16(5, true);
  if ((version !== 1 && version !== 2) || !isVendorAe || salt === undefined || realMethod === method.aes) {
    throw refusal('aes_extra', entry);
  }
  const inner = extent.compressedSize - salt - verifierBytes - macBytes;
  checkAesSize(extent, inner, realMethod, entry);
  if (hasChecksum(version, header.crc, extent.size)) {
    const plainBytes = Math.min(extent.size, mostPlainBytes(inner, realMethod));
    if (plainBytes < leastBytesBesideChecksum) throw refusal('checksum_reveals_content', entry);
  }
}

function checkAesSize({ size, compressedSize }: Extent, inner: number, realMethod: number, entry: number) {
  // zip.js leaves an empty file without even a salt, and marks it as encrypted all the same.
  if (size === 0 && compressedSize === 0) return;
  const fits =
    inner >= 0 &&
    (realMethod !== method.stored || inner === size) &&
    (realMethod !== method.deflated || size <= inner * mostOfOneByte) &&
    (size === 0 ? inner <= emptyStreamBytes : inner > 0);
  if (!fits) throw refusal('aes_size', entry);
}

/** What one byte of a deflate stream brings at most, in bytes: 258 of two bits. A size beyond that is not true. */
const mostOfOneByte = 4 * 258;

/**
 * The longest content that `inner` compressed bytes can unpack to, in bytes: beyond it no size that an entry states is
 * believed. Of methods other than these two no bound is known.
 */
function mostPlainBytes(inner: number, realMethod: number): number {
  if (realMethod === method.stored) return inner;
  if (realMethod !== method.deflated) return Number.POSITIVE_INFINITY;
  // Three bytes have room for the marks of a block and its end, and for one letter.
  return inner <= 3 ? 1 : inner * mostOfOneByte;
}

/**
 * AE-1 keeps the CRC-32 of the plain content in the open, also where it happens to be 0. AE-2 should have 0 there, but
 * libzip and SharpZipLib up to 1.3.1 write the true one.
 */
function hasChecksum(version: number, crc: number, size: number): boolean {
  return crc !== 0 || (version === 1 && size > 0);
}
