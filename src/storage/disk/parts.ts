// Files written in parts: each part at its place in the unfinished file, by whichever process is at work.
import { constants } from 'node:fs';
import { type FileHandle, open, rename } from 'node:fs/promises';
import { dirname } from 'node:path';
import { SluiceError } from '../../errors.js';
import { exactly, untilAborted } from '../contract/body.js';
import { MOST_PARTS, notTheParts } from '../contract/object-parts.js';
import type { BodyOptions, PartLimits, PartPlace } from '../contract/object-store.js';
import { type FileWriter, writeAll } from './file.js';
import { atEdge, hasCode, statOrNull, syncFolder } from './system.js';

/** A file takes parts of any length. */
export const diskPartLimits: PartLimits = {
  minBytes: 1,
  maxBytes: Number.MAX_SAFE_INTEGER,
  maxParts: MOST_PARTS,
};

/**
 * Writes one part into the unfinished file and makes it durable.
 * @throws object_not_found, storage_unavailable, internal (wrong length), the signal's reason, what the body throws
 */
export async function writeFilePart(
  path: string,
  place: PartPlace,
  body: AsyncIterable<Uint8Array>,
  { signal, release }: BodyOptions,
): Promise<void> {
  const file = await openUnfinished(path, constants.O_WRONLY);
  try {
    const whole = exactly(untilAborted(body, signal), place.length);
    const { ino } = await atEdge('looking at an unfinished file', () => file.stat());
    await writeAll(writerAt(file, path, ino, place.offset), whole, release);
    await atEdge('syncing a part of a file', () => file.datasync());
    await requireUnfinished(path, ino);
  } finally {
    await file.close().catch(() => {});
  }
  signal?.throwIfAborted();
}

/**
 * Writes from `offset` on, and asks before each slab whether the file is still the unfinished one: a process that was
 * stopped in the middle and woke up late must not write into a file that another has completed meanwhile.
 */
function writerAt(file: FileHandle, path: string, ino: number, offset: number): FileWriter {
  let position = offset;
  return {
    async writev(buffers) {
      await requireUnfinished(path, ino);
      const { bytesWritten } = await file.writev(buffers, position);
      position += bytesWritten;
      return { bytesWritten };
    },
  };
}

/**
 * Renames the unfinished file of `bytes` bytes into its place. A file in that place, where there is no unfinished one
 * any more, was renamed before if it has as many bytes.
 * @throws object_not_found, internal (parts are missing), storage_unavailable
 */
export async function completeFile(temporary: string, path: string, bytes: number): Promise<void> {
  try {
    await syncWhole(temporary, bytes);
    // @NOTE commit point: before this rename nothing is visible, after it the object is there whole.
    await renameUnfinished(temporary, path);
  } catch (error) {
    if (!(error instanceof SluiceError) || error.code !== 'object_not_found') throw error;
    const there = await atEdge('looking for a stored file', () => statOrNull(path));
    if (there?.size !== bytes) throw error;
  }
  // Also for a repetition: who renamed it may have died before this.
  await atEdge('syncing the store folder', () => syncFolder(dirname(path)));
}

async function syncWhole(temporary: string, bytes: number): Promise<void> {
  const file = await openUnfinished(temporary, constants.O_RDWR);
  try {
    const { size } = await atEdge('looking at an unfinished file', () => file.stat());
    if (size < bytes) throw notTheParts();
    // A last part that was first tried with more bytes leaves some behind; they are no part's.
    if (size > bytes) await atEdge('cutting an unfinished file', () => file.truncate(bytes));
    await atEdge('syncing a stored file', () => file.sync());
  } finally {
    await file.close().catch(() => {});
  }
}

async function openUnfinished(path: string, access: number): Promise<FileHandle> {
  try {
    return await atEdge('opening an unfinished file', () => open(path, access | constants.O_NOFOLLOW));
  } catch (error) {
    throw await goneOr(error, path);
  }
}

async function renameUnfinished(temporary: string, path: string): Promise<void> {
  try {
    await atEdge('renaming a stored file', () => rename(temporary, path));
  } catch (error) {
    throw await goneOr(error, temporary);
  }
}

/** A missing file says nothing when the folder itself is missing, as when its disk was unmounted. */
async function goneOr(error: unknown, path: string): Promise<unknown> {
  if (!(error instanceof SluiceError) || !hasCode(error.cause, 'ENOENT')) return error;
  const folder = await atEdge('looking at the store folder', () => statOrNull(dirname(path)));
  return folder ? gone(error) : error;
}

async function requireUnfinished(path: string, ino: number): Promise<void> {
  const there = await atEdge('looking at an unfinished file', () => statOrNull(path));
  if (there?.ino !== ino) throw gone();
}

function gone(cause?: unknown): SluiceError {
  return new SluiceError('object_not_found', 'no such unfinished object in the file store', { cause });
}
