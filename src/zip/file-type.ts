import type { CentralRecord } from './records.js';
import { refusal } from './refusal.js';

/** Types of Unix files (`S_IFMT`): the upper four bits of the mode. */
const fileTypes = {
  unstated: 0x0,
  namedPipe: 0x1,
  characterDevice: 0x2,
  folder: 0x4,
  blockDevice: 0x6,
  file: 0x8,
  link: 0xa,
  socket: 0xc,
} as const;

const plainTypes: readonly number[] = [fileTypes.unstated, fileTypes.file, fileTypes.folder];

/** Attributes of MS-DOS and Windows: a folder, a device, and a reparse point, which is how Windows keeps links. */
const dosAttributes = { folder: 0x10, device: 0x40, reparsePoint: 0x400 } as const;
/** By this 7-Zip marks that the upper half is a mode. */
const sevenZipMode = 0x8000;
/** Systems (4.4.2.2) whose attributes these are: FAT, HPFS, NTFS, VFAT. */
const dosHosts: readonly number[] = [0, 6, 10, 11, 14];

/**
 * Refuses what unpacks into anything but a file or a folder: a link leads the next file to a place outside, a device or a
 * pipe stops who opens it. The mode of Unix is believed whatever system the entry names: 7-Zip for one writes it beside
 * the attributes of Windows.
 * @throws zip_unsafe (`link_entry`, `device_entry`)
 */
export function checkFileType(record: CentralRecord, entry: number): void {
  const type = unixType(record);
  const isDos = dosHosts.includes(record.host);
  if (type === fileTypes.link || (isDos && (record.attributes & dosAttributes.reparsePoint) !== 0))
    throw refusal('link_entry', entry);
  if (
    !(plainTypes.includes(type) || isFromPipe(record)) ||
    (isDos && (record.attributes & dosAttributes.device) !== 0)
  )
    throw refusal('device_entry', entry);
}

/** 7-Zip gives what it packs from its standard input the type of that input; it is a file like others, with content. */
function isFromPipe(record: CentralRecord): boolean {
  const type = unixType(record);
  const isPipe = type === fileTypes.namedPipe || type === fileTypes.socket;
  return isPipe && (record.attributes & sevenZipMode) !== 0 && record.size32 > 0;
}

/** Whether readers that go by attributes take the entry for a folder, whatever its name ends in. */
export function isFolderByAttributes(record: CentralRecord): boolean {
  const byMode = unixType(record) === fileTypes.folder;
  return byMode || (dosHosts.includes(record.host) && (record.attributes & dosAttributes.folder) !== 0);
}

function unixType({ attributes }: CentralRecord): number {
  return attributes >>> 28;
}
