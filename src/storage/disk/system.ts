// The calls to the operating system that the file store is made of, with their failures under our names.
import { constants, type Stats } from 'node:fs';
import { type FileHandle, lstat, open, unlink } from 'node:fs/promises';
import { dirname } from 'node:path';
import { storageUnavailable } from '../contract/body.js';

/** For their owner only. */
const FILE_MODE = 0o600;

/** Makes a new file; one that is there already is refused. @throws storage_unavailable */
export function openForWriting(path: string): Promise<FileHandle> {
  return atEdge('making a file', () => open(path, 'wx', FILE_MODE));
}

/** What is known of the file itself, never of what a link points to; null where there is none. */
export async function statOrNull(path: string): Promise<Stats | null> {
  try {
    return await lstat(path);
  } catch (error) {
    if (!hasCode(error, 'ENOENT')) throw error;
    return null;
  }
}

/** @returns whether it was there */
export async function removeFile(path: string): Promise<boolean> {
  try {
    await unlink(path);
    return true;
  } catch (error) {
    if (!hasCode(error, 'ENOENT')) throw error;
    return false;
  }
}

/** Makes durable which files the folder has. */
export async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, constants.O_RDONLY | constants.O_DIRECTORY);
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** A new folder is durable only when the folder that holds it is synced: all of them, from `folder` up to `top`. */
export async function syncParents(folder: string, top: string): Promise<void> {
  for (let at = dirname(folder); ; at = dirname(at)) {
    await syncFolder(at);
    if (at === top) return;
  }
}

/** Runs one call to the operating system and gives its failure our name. @throws storage_unavailable */
export async function atEdge<T>(doing: string, call: () => Promise<T>): Promise<T> {
  try {
    return await call();
  } catch (cause) {
    throw storageUnavailable(doing, cause);
  }
}

/** Whether the operating system failed with this code. */
export function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}
