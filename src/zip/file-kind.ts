// What a file that is no ZIP archive is instead, as far as its first bytes tell: so that whoever chose a 7z is told to
// choose ZIP, and not that the file is broken.
import type { ZipRule } from './refusal.js';

type Kind = Extract<ZipRule, `is_${string}`>;

/** What stands at an offset (bytes, from the beginning); a letter of text is a byte. */
type Signature = readonly [kind: Kind, text: string, offset?: number];

const kinds: readonly Signature[] = [
  ['is_7z', '7z\xbc\xaf\x27\x1c'],
  ['is_rar', 'Rar!\x1a\x07'],
  ['is_rar', 'RE~^'],
  // gzip, bzip2, xz, zstd, lz4, compress, lzip, ARJ, ACE, cabinet, tar, ISO image
  ['is_other_archive', '\x1f\x8b'],
  ['is_other_archive', 'BZh'],
  ['is_other_archive', '\xfd7zXZ\0'],
  ['is_other_archive', '\x28\xb5\x2f\xfd'],
  ['is_other_archive', '\x04\x22\x4d\x18'],
  ['is_other_archive', '\x1f\x9d'],
  ['is_other_archive', '\x1f\xa0'],
  ['is_other_archive', 'LZIP'],
  ['is_other_archive', '\x60\xea'],
  ['is_other_archive', '**ACE**', 7],
  ['is_other_archive', 'MSCF'],
  ['is_other_archive', 'ustar', 257],
  ['is_other_archive', 'CD001', 32_769],
  ['is_pdf', '%PDF'],
  // the container of Office before 2007, of files that Office encrypted, and of Outlook's mails; RTF
  ['is_office', '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'],
  ['is_office', '{\\rtf'],
  ['is_image', '\xff\xd8\xff'],
  ['is_image', '\x89PNG\r\n\x1a\n'],
  ['is_image', 'GIF8'],
  ['is_image', 'II*\0'],
  ['is_image', 'MM\0*'],
  ['is_image', 'II+\0'],
  ['is_image', 'MM\0+'],
  ['is_image', 'WEBP', 8],
  ['is_image', 'ftypheic', 4],
  ['is_image', 'ftypheix', 4],
  ['is_image', 'ftypmif1', 4],
  ['is_image', 'ftypavif', 4],
  ['is_image', '\0\0\0\x0cjP  '],
  ['is_dicom', 'DICM', 128],
  // Windows, Linux, macOS; a script
  ['is_program', 'MZ'],
  ['is_program', '\x7fELF'],
  ['is_program', '\xcf\xfa\xed\xfe'],
  ['is_program', '\xce\xfa\xed\xfe'],
  ['is_program', '\xca\xfe\xba\xbe'],
  ['is_program', '#!'],
];

/**
 * The rule that names what a file is which does not begin like a ZIP archive.
 * @param bytes its first bytes; some kinds show only behind the first 512, or the first 33,000
 */
export function kindOf(bytes: Uint8Array): Kind | 'no_zip_signature' {
  const stands = (text: string, offset: number) =>
    bytes.length >= offset + text.length &&
    [...text].every((letter, index) => bytes[offset + index] === letter.charCodeAt(0));
  return kinds.find(([, text, offset = 0]) => stands(text, offset))?.[0] ?? 'no_zip_signature';
}

/** The file that makes a ZIP a document of Office, of OpenDocument, an e-book or a Java program: it comes first. */
const documentParts = /^(?:\[Content_Types\]\.xml|_rels\/\.rels|mimetype|(?:word|xl|ppt|docProps)\/.+)$/;

/** Whether an entry of this name, standing unprotected, shows that the ZIP is a document and no archive of files. */
export function isDocumentPart(name: Uint8Array): boolean {
  return name.length <= 256 && documentParts.test(String.fromCharCode(...name));
}
