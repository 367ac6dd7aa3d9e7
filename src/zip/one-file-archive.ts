// Writes an archive of one small file, for trial runs: as it is, or marked as AES-256 the way encrypting programs do.
// Nothing is encrypted here: whether bytes really are what AES made of them, no reader without the password can see.
import { RunningCrc32 } from './crc32.js';
import { centralRecordBytes, flagBits, localHeaderBytes, method, signatures } from './records.js';

const endRecordBytes = 22;
const versionNeeded = { stored: 20, aes: 51 } as const;
/** WinZip's AE-2 (its specification, section II.C): version 2, vendor "AE", strength 3 (256 bits), real method 0 */
const aesExtra = Uint8Array.of(0x01, 0x99, 7, 0, 2, 0, 0x41, 0x45, 3, 0, 0);
/** AE-2 puts 16 bytes of salt and 2 to check the password before the content, and 10 of authentication behind it. */
const aesOverheadBytes = 16 + 2 + 10;

/**
 * The archive of one file.
 * @param content with `marked`, what stands for salt, ciphertext and authentication
 */
export function oneFileArchive(name: string, content: Uint8Array, marked: boolean): Uint8Array {
  const nameBytes = new TextEncoder().encode(name);
  const extra = marked ? aesExtra : new Uint8Array();
  const sum = new RunningCrc32();
  sum.update(content);
  const fields = (view: DataView, at: number): void => {
    view.setUint16(at, marked ? versionNeeded.aes : versionNeeded.stored, true);
    view.setUint16(at + 2, marked ? flagBits.encrypted : 0, true);
    view.setUint16(at + 4, marked ? method.aes : method.stored, true);
    view.setUint32(at + 10, marked ? 0 : sum.value, true);
    view.setUint32(at + 14, content.length, true);
    view.setUint32(at + 18, marked ? content.length - aesOverheadBytes : content.length, true);
    view.setUint16(at + 22, nameBytes.length, true);
    view.setUint16(at + 24, extra.length, true);
  };
  const contentAt = localHeaderBytes + nameBytes.length + extra.length;
  const directoryAt = contentAt + content.length;
  const directoryBytes = centralRecordBytes + nameBytes.length + extra.length;
  const bytes = new Uint8Array(directoryAt + directoryBytes + endRecordBytes);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, signatures.localHeader, true);
  fields(view, 4);
  bytes.set(nameBytes, localHeaderBytes);
  bytes.set(extra, localHeaderBytes + nameBytes.length);
  bytes.set(content, contentAt);
  view.setUint32(directoryAt, signatures.centralRecord, true);
  view.setUint16(directoryAt + 4, versionNeeded.aes, true);
  fields(view, directoryAt + 6);
  bytes.set(nameBytes, directoryAt + centralRecordBytes);
  bytes.set(extra, directoryAt + centralRecordBytes + nameBytes.length);
  const end = directoryAt + directoryBytes;
  view.setUint32(end, signatures.endRecord, true);
  view.setUint16(end + 8, 1, true);
  view.setUint16(end + 10, 1, true);
  view.setUint32(end + 12, directoryBytes, true);
  view.setUint32(end + 16, directoryAt, true);
  return bytes;
}
