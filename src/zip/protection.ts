import type { Extent } from './extra-fields.js';
import { type EntryHeader, flagBits, method } from './records.js';
import { malformed, refusal } from './refusal.js';

/** How an entry's bytes are kept: by AES, or there are none. */
export type Protection = 'aes' | 'no-data';

/**
 * The question this whole folder exists for. `hasData` is whether either size is not zero.
 * A folder or an empty file may stand unencrypted: it has no content that could be read.
 * @throws zip_entry_not_encrypted, zip_weak_encryption (ZipCrypto), zip_malformed (`strong-encryption`: PKWARE's own,
 * which is not the AES of WinZip and 7-Zip and cannot be checked)
 */
export function judgeProtection(
  header: Pick<EntryHeader, 'flags' | 'method'>,
  hasData: boolean,
  entry?: number,
): Protection {
  if ((header.flags & flagBits.encrypted) === 0) {
    if (hasData) throw refusal('zip_entry_not_encrypted', 'plain-content', entry);
    return 'no-data';
  }
  if ((header.flags & flagBits.strongEncryption) !== 0) throw malformed('strong-encryption', entry);
  if (header.method !== method.aes) throw refusal('zip_weak_encryption', 'not-aes', entry);
  return 'aes';
}

/** Bytes of salt by AES strength 1 (128), 2 (192), 3 (256 bit); 2 bytes of password check and 10 of MAC come beside. */
const saltBytes = [undefined, 8, 12, 16] as const;
const verifierBytes = 2;
const macBytes = 10;

/** What every known compression method makes of nothing at most, in bytes (xz 32, bzip2 14, deflate 2). */
const emptyStreamBytes = 64;

/**
 * Checks the AES field (0x9901, winzip.com/en/support/aes-encryption) against the header it belongs to.
 * All three strengths pass: 128 bits are out of reach as well, and 7-Zip's `-mem=AES128` is a promise kept.
 * @throws zip_malformed (`aes-extra`, `aes-size`, `aes-checksum`), zip_weak_encryption (`checksum-reveals-content`)
 */
export function checkAes(
  header: EntryHeader,
  extent: Extent,
  field: Uint8Array | undefined,
  entry: number,
): void {
  if (field === undefined) throw malformed('aes-extra', entry);
  const view = new DataView(field.buffer, field.byteOffset, field.byteLength);
  const version = view.getUint16(0, true);
  const isVendorAe = view.getUint8(2) === 0x41 && view.getUint8(3) === 0x45;
  const salt = saltBytes[view.getUint8(4)];
  const realMethod = view.getUint16(5, true);
  if ((version !== 1 && version !== 2) || !isVendorAe || salt === undefined || realMethod === method.aes) {
    throw malformed('aes-extra', entry);
  }
  checkAesSize(extent, salt, realMethod, entry);
  checkAesChecksum(version, header.crc, extent.size, entry);
}

function checkAesSize(extent: Extent, salt: number, realMethod: number, entry: number): void {
  const { size, compressedSize } = extent;
  // zip.js leaves an empty file without even a salt, and marks it as encrypted all the same.
  if (size === 0 && compressedSize === 0) return;
  const inner = compressedSize - salt - verifierBytes - macBytes;
  const fits =
    inner >= 0 &&
    (realMethod !== method.stored || inner === size) &&
    (size === 0 ? inner <= emptyStreamBytes : inner > 0);
  if (!fits) throw malformed('aes-size', entry);
}

/**
 * AE-1 keeps the CRC-32 of the plain content in the open, AE-2 must have 0 there. Up to four bytes, a CRC-32 is the
 * content in another spelling.
 */
function checkAesChecksum(version: number, crc: number, size: number, entry: number): void {
  if (version === 2 && crc !== 0) throw malformed('aes-checksum', entry);
  if (crc !== 0 && size <= 4) throw refusal('zip_weak_encryption', 'checksum-reveals-content', entry);
}
