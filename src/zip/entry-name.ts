import { crc32 } from './crc32.js';
import { sameBytes } from './records.js';
import { malformed } from './refusal.js';

/**
 * The longest name accepted, in bytes: macOS ends a path at 1,024, and 260 UTF-16 units of Windows take at most 780.
 * A name is readable by anyone, so there is no reason to let it hold more than a path.
 */
export const maxNameBytes = 1024;

const strictUtf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const slash = 0x2f;

/** Whether the entry is a folder; ZIP knows no other mark than a name that ends in `/`. */
export function isDirectoryName(name: Uint8Array): boolean {
  return name[name.length - 1] === slash;
}

/**
 * Refuses a name that a reader might take for another place than one below the folder it unpacks into.
 * @param utf8 whether flag bit 11 is set; without it the code page is unknown, and every byte above 0x7f is one letter
 * @param entry its place in the directory, from 1 on
 * @returns the key under which two names would be the same file for Windows and macOS: NFC and lower case; without bit
 * 11 only A-Z is folded, since the letters of an unknown code page have no known case
 * @throws zip_malformed with one of the `name-` rules
 */
export function nameKey(name: Uint8Array, utf8: boolean, entry: number): string {
  if (name.length === 0) throw malformed('name-empty', entry);
  if (name.length > maxNameBytes) throw malformed('name-too-long', entry);
  const text = utf8 ? decodeUtf8(name, entry) : oneLetterPerByte(name);
  if (text.includes('\0')) throw malformed('name-nul', entry);
  if (text.includes('\\')) throw malformed('name-backslash', entry);
  if (text.startsWith('/')) throw malformed('name-absolute', entry);
  if (/^[A-Za-z]:/.test(text)) throw malformed('name-drive', entry);
  const segments = text.split('/');
  if (segments.includes('..')) throw malformed('name-traversal', entry);
  // `.` and empty segments vanish when the path is resolved (bsdtar writes `./a`), so in the key they are gone.
  const path = segments.filter((segment) => segment !== '' && segment !== '.').join('/');
  return utf8 ? path.normalize('NFC').toLowerCase().normalize('NFC') : path.replace(/[A-Z]+/g, lower);
}

/**
 * The Unicode path extra field 0x7075 (Info-ZIP, APPNOTE 4.6.9): another spelling of the name that most readers prefer.
 * `field` is at least six bytes. It must belong to this name (by CRC), be as safe as any name, and mean a folder or file in the same depth.
 * @returns its {@link nameKey}
 * @throws zip_malformed (`unicode-path`, or a `name-` rule)
 */
export function unicodePathKey(field: Uint8Array, name: Uint8Array, entry: number): string {
  const view = new DataView(field.buffer, field.byteOffset, field.byteLength);
  if (field[0] !== 1) throw malformed('unicode-path', entry);
  if (view.getUint32(1, true) !== crc32(name)) throw malformed('unicode-path', entry);
  const path = field.subarray(5);
  const key = nameKey(path, true, entry);
  const sameShape = isDirectoryName(path) === isDirectoryName(name) && depth(path) === depth(name);
  if (!sameShape) throw malformed('unicode-path', entry);
  // Where both are ASCII there was nothing to spell differently.
  if (isAscii(path) && isAscii(name) && !sameBytes(path, name)) throw malformed('unicode-path', entry);
  return key;
}

function decodeUtf8(name: Uint8Array, entry: number): string {
  try {
    return strictUtf8.decode(name);
  } catch {
    // No cause is kept: some engines quote the bytes.
    throw malformed('name-encoding', entry);
  }
}

function oneLetterPerByte(name: Uint8Array): string {
  return String.fromCharCode(...name);
}

function lower(letters: string): string {
  return letters.toLowerCase();
}

function depth(path: Uint8Array): number {
  return path.reduce((slashes, byte) => slashes + (byte === slash ? 1 : 0), 0);
}

function isAscii(path: Uint8Array): boolean {
  return path.every((byte) => byte < 0x80);
}
