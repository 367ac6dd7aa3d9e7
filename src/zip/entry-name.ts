import { crc32 } from './crc32.js';
import { sameBytes } from './records.js';
import { refusal } from './refusal.js';

/**
 * The longest name accepted, in bytes: macOS ends a path at 1,024, and 260 UTF-16 units of Windows take at most 780.
 * A name is readable by anyone, so there is no reason to let it hold more than a path.
 */
export const maxNameBytes = 1024;
/** Windows, macOS and Linux all end the name of one file or folder here, in UTF-16 units or bytes. */
const maxSegmentLength = 255;
/** Folders within folders, at most; nobody's files lie deeper, and each level costs work. */
const maxDepth = 64;

const strictUtf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const slash = 0x2f;
const backslash = 0x5c;

/** A name as paths: several where readers may decode it differently. */
export interface EntryPaths {
  readonly isFolder: boolean;
  /** for each reading, the names from the outermost folder on, as {@link comparable} makes them; empty for `./` */
  readonly readings: readonly (readonly string[])[];
}

/** Whether the entry is a folder: its name ends in `/`, or in `\` where a tool of Windows wrote that. */
export function isDirectoryName(name: Uint8Array): boolean {
  const last = name[name.length - 1];
  return last === slash || last === backslash;
}

/**
 * Refuses a name that a reader might take for another place than one below the folder it unpacks into, or that means
 * something else than a file there. `\` separates folders like `/`: old tools of Windows wrote it so, and all readers of
 * today take it so or refuse it.
 * @param utf8 whether flag bit 11 is set; without it the code page is unknown, and every byte above 0x7f is one letter.
 * Where the bytes happen to be UTF-8 all the same, as tools of macOS and Linux leave them, they are judged as that too
 * @param entry its place in the directory, from 1 on
 * @throws zip_unsafe with one of the `name_` rules, zip_malformed (`name_encoding`)
 */
export function pathsOf(name: Uint8Array, utf8: boolean, entry: number): EntryPaths {
  if (name.length > maxNameBytes) throw refusal('name_too_long', entry);
  const isFolder = isDirectoryName(name);
  if (name.every((byte) => byte < 0x80)) {
    return { isFolder, readings: [segmentsOf(oneLetterPerByte(name), true, entry)] };
  }
  const decoded = decodeUtf8(name);
  if (utf8 && decoded === undefined) throw refusal('name_encoding', entry);
  const readings = decoded === undefined ? [] : [segmentsOf(decoded, true, entry)];
  if (!utf8) readings.push(segmentsOf(oneLetterPerByte(name), false, entry));
  return { isFolder, readings };
}

/**
 * The Unicode path extra field 0x7075 (Info-ZIP, APPNOTE 4.6.9): another spelling of the name that most readers prefer.
 * `field` is at least six bytes. It must belong to this name (by CRC), be as safe as any name, and mean a folder or file
 * in the same depth; WinZip writes `\` in it beside `/` in the name.
 * @throws zip_malformed (`unicode_path`, `name_encoding`), zip_unsafe with one of the `name_` rules
 */
export function unicodePathsOf(field: Uint8Array, name: Uint8Array, entry: number): EntryPaths {
  const view = new DataView(field.buffer, field.byteOffset, field.byteLength);
  if (field[0] !== 1) throw refusal('unicode_path', entry);
  if (view.getUint32(1, true) !== crc32(name)) throw refusal('unicode_path', entry);
  const path = field.subarray(5);
  const paths = pathsOf(path, true, entry);
  const sameShape = isDirectoryName(path) === isDirectoryName(name) && depth(path) === depth(name);
  if (!sameShape) throw refusal('unicode_path', entry);
  // Where both are ASCII there was nothing to spell differently.
  if (isAscii(path) && isAscii(name) && !sameBytes(slashed(path), slashed(name)))
    throw refusal('unicode_path', entry);
  return paths;
}

/** Names that open a device on Windows, whatever follows behind a dot. */
const deviceName = /^(?:con|prn|aux|nul|clock\$|conin\$|conout\$|(?:com|lpt)[0-9\u00b9\u00b2\u00b3])(?:\.|$)/;
/** The same where the small digits may be those of code pages 850 and 1250. */
const deviceNameInBytes = /^(?:com|lpt)[\u00b2\u00b3\u00b9\u00fb-\u00fd](?:\.|$)/;
/** Controls, ends of lines, and what is no letter at all. */
const control = /[\p{Cc}\p{Zl}\p{Zp}\ufeff\ufffe\uffff]/u;

/** @returns the segments, as they are compared */
function segmentsOf(text: string, isUnicode: boolean, entry: number): string[] {
  // Of an unknown code page, what is above 0x7f is a letter.
  if (control.test(isUnicode ? text : text.replace(/[\u0080-\u00ff]/g, '_')))
    throw refusal('name_control', entry);
  if (isUnicode && /\p{Bidi_Control}/u.test(text)) throw refusal('name_direction', entry);
  const path = text.replaceAll('\\', '/');
  if (path === '') throw refusal('name_empty', entry);
  if (path.startsWith('/')) throw refusal('name_absolute', entry);
  if (/^[A-Za-z]:/.test(path)) throw refusal('name_drive', entry);
  const segments = path.replace(/\/$/, '').split('/');
  if (segments.length > maxDepth) throw refusal('name_too_long', entry);
  if (segments.at(-1) === '.' && !path.endsWith('/')) throw refusal('name_empty', entry);
  // A `.` vanishes when the path is resolved (bsdtar writes `./a`).
  return segments.filter((segment) => segment !== '.').map((one) => judged(one, isUnicode, entry));
}

/** One segment, judged as Windows takes it: without the dots and spaces at its end. */
function judged(segment: string, isUnicode: boolean, entry: number): string {
  if (segment.length > maxSegmentLength) throw refusal('name_too_long', entry);
  const trimmed = segment.replace(/[. ]+$/, '');
  if (trimmed === '' && /^\.\.[. ]*$/.test(segment) && segment !== '...') {
    throw refusal('name_traversal', entry);
  }
  if (trimmed === '' && !/^\.{3,}$/.test(segment)) throw refusal('name_empty', entry);
  if (segment.includes(':')) throw refusal('name_stream', entry);
  const name = comparable(trimmed === '' ? segment : trimmed, isUnicode);
  const base = name.replace(/ +(?=\.|$)/, '');
  if (deviceName.test(base) || (!isUnicode && deviceNameInBytes.test(base)))
    throw refusal('name_device', entry);
  return name;
}

/**
 * Equal for two names that are one file on Windows or macOS: case, composition, signs that unpackers replace by `_`
 * on Windows, and letters that macOS passes over. Without Unicode only A-Z is folded, since the letters of an unknown code page have
 * no known case.
 */
function comparable(name: string, isUnicode: boolean): string {
  const shown = name.replace(/[<>"|?*]/g, '_');
  if (!isUnicode) return shown.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
  const visible = shown.replace(/[\u00ad\u200b-\u200d\u2060-\u2064\u206a-\u206f]/g, '');
  return visible.normalize('NFD').toUpperCase().toLowerCase().normalize('NFC');
}

function decodeUtf8(name: Uint8Array): string | undefined {
  try {
    return strictUtf8.decode(name);
  } catch {
    // No cause is kept: some engines quote the bytes.
    return undefined;
  }
}

function oneLetterPerByte(name: Uint8Array): string {
  return String.fromCharCode(...name);
}

function slashed(path: Uint8Array): Uint8Array {
  return path.map((byte) => (byte === backslash ? slash : byte));
}

function depth(path: Uint8Array): number {
  return slashed(path).reduce((slashes, byte) => slashes + (byte === slash ? 1 : 0), 0);
}

function isAscii(path: Uint8Array): boolean {
  return path.every((byte) => byte < 0x80);
}
