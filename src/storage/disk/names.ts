// Object names as file names and back: one to one, so no two objects share a file and no name leaves the folder.
import { randomBytes } from 'node:crypto';
import { isObjectName } from '../contract/object-name.js';

/** Stands for `/` in a file name. It is outside the alphabet of names, so two names never share a file. */
const FOLDER_MARK = '~';
/** Between a name and the random part of an unfinished file. A name has no empty segment, so it cannot occur in one. */
const RANDOM_MARK = '~~';

/** The file of an object. */
export function fileName(name: string): string {
  return name.replaceAll('/', FOLDER_MARK);
}

/** The object of a file; null for a file that is none of ours. */
export function nameOf(file: string): string | null {
  const name = file.replaceAll(FOLDER_MARK, '/');
  return isObjectName(name) ? name : null;
}

/** A new name for an unfinished file of the object; no other process can have chosen it. */
export function unfinishedHandle(name: string): string {
  return `${fileName(name)}${RANDOM_MARK}${randomBytes(8).toString('hex')}`;
}

/** The object of an unfinished file; null for a file that is none of ours. */
export function nameOfHandle(handle: string): string | null {
  const mark = handle.lastIndexOf(RANDOM_MARK);
  if (mark < 1 || !/^[0-9a-f]{16}$/.test(handle.slice(mark + RANDOM_MARK.length))) return null;
  return nameOf(handle.slice(0, mark));
}
