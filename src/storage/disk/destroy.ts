// Removing files of a file store for good: finished and unfinished, made durable, and looked for again.

import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { eachLimit } from '../../concurrency/each-limit.js';
import { SluiceError } from '../../errors.js';
import { CALLS_AT_ONCE } from '../contract/calls-at-once.js';
import type { Destruction } from '../contract/object-store.js';
import { nameOfHandle } from './names.js';
import { removeFile, statOrNull, syncFolder } from './system.js';

/** Where the files of a store lie. */
export interface FilePlaces {
  readonly folder: string;
  readonly unfinished: string;
  readonly pathOf: (name: string) => string;
}

/**
 * Removes everything stored under these names; each folder is listed and synced once for all of them. Never throws:
 * what fails for all is each name's error.
 */
export async function destroyFiles(
  names: readonly string[],
  places: FilePlaces,
): Promise<Map<string, Destruction | SluiceError>> {
  const outcomes = new Map<string, Destruction | SluiceError>();
  const wanted = new Set(names);
  try {
    const handles = await unfinishedOf(wanted, places);
    await eachLimit(wanted, CALLS_AT_ONCE, async (name) => {
      outcomes.set(name, await removeAll(name, handles.get(name) ?? [], places));
    });
    // Removal that a crash could undo is no removal.
    await syncFolder(places.folder);
    await syncFolder(places.unfinished);
    // Unfinished ones first: one that is renamed into place in between is then seen there.
    const left = await unfinishedOf(wanted, places);
    await eachLimit(wanted, CALLS_AT_ONCE, async (name) => {
      if (outcomes.get(name) instanceof SluiceError) return;
      if (left.has(name) || (await statOrNull(places.pathOf(name))) !== null) {
        outcomes.set(name, new SluiceError('object_not_destroyed', 'a file of the object is still there'));
      }
    });
  } catch (cause) {
    for (const name of wanted) outcomes.set(name, notDestroyed(cause));
  }
  return outcomes;
}

async function removeAll(
  name: string,
  handles: readonly string[],
  { unfinished, pathOf }: FilePlaces,
): Promise<Destruction | SluiceError> {
  try {
    const versions = (await removeFile(pathOf(name))) ? 1 : 0;
    let removed = 0;
    for (const handle of handles) if (await removeFile(join(unfinished, handle))) removed++;
    return { versions, unfinished: removed, verifiedAbsent: true, absence: 'folder' };
  } catch (cause) {
    return notDestroyed(cause);
  }
}

async function unfinishedOf(
  wanted: ReadonlySet<string>,
  { unfinished }: FilePlaces,
): Promise<Map<string, string[]>> {
  const found = new Map<string, string[]>();
  for (const handle of await readdir(unfinished)) {
    const name = nameOfHandle(handle);
    if (name === null || !wanted.has(name)) continue;
    found.set(name, [...(found.get(name) ?? []), handle]);
  }
  return found;
}

function notDestroyed(cause: unknown): SluiceError {
  return new SluiceError('object_not_destroyed', 'the file store could not remove an object', { cause });
}
