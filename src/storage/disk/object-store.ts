// Objects as files in one flat folder, for a single host and the demo. Readers see a file whole or not at all.
// Only files of this store live in the folder; nothing here knows what they hold. Several processes may share it.
import { constants } from 'node:fs';
import { type FileHandle, lstat, mkdir, open, opendir, rename, rm, statfs } from 'node:fs/promises';
import { dirname, isAbsolute, join, resolve } from 'node:path';
import { addAbortSignal, type Readable } from 'node:stream';
import { pathToFileURL } from 'node:url';
import { SluiceError } from '../../errors.js';
import { noBytes, requireRange, storageUnavailable, untilAborted } from '../contract/body.js';
import { oneOutcome, requireObjectName, requireObjectNames } from '../contract/object-name.js';
import { requirePlace, wholeParts } from '../contract/object-parts.js';
import {
  type BodyOptions,
  type ByteRange,
  type Destruction,
  mostDestroyed,
  type ObjectInfo,
  type ObjectStore,
  type PartPlace,
  type UnfinishedHandle,
  type UnfinishedObject,
  type WrittenPart,
} from '../contract/object-store.js';
import { destroyFiles } from './destroy.js';
import { fileStream, writeAll } from './file.js';
import { fileName, nameOf, nameOfHandle, unfinishedHandle } from './names.js';
import { completeFile, diskPartLimits, writeFilePart } from './parts.js';
import {
  atEdge,
  hasCode,
  openForWriting,
  removeFile,
  statOrNull,
  syncFolder,
  syncParents,
} from './system.js';

/** What a file store is told. */
export interface DiskOptions {
  /** absolute */
  readonly folder: string;
  /** Asked before an empty or absent folder is made a store: whether none of its files can be there yet. */
  readonly mayBegin?: () => Promise<boolean>;
}

const FOLDER_MODE = 0o700;
/** Begins with a dot, which no object name may, so it can never be an object. */
const UNFINISHED_FOLDER = '.unfinished';

/**
 * An {@link ObjectStore} in `folder` (absolute; made with mode 0700 by the first write or check, files are 0600).
 *
 * A put writes `.unfinished/<name>~~<random>`, syncs it, renames it into place and syncs the folder: dying anywhere
 * before the rename leaves only an unfinished file, which `listUnfinished` finds; the rename is the commit point.
 * An object in parts is such an unfinished file too, written into by each part at its place.
 * The file system must be local and case-sensitive where names differ only by case.
 * @throws config_invalid when `folder` is not absolute
 */
export function diskObjectStore(options: DiskOptions): ObjectStore {
  if (!isAbsolute(options.folder))
    throw new SluiceError('config_invalid', 'the folder of a file store is an absolute path');
  return new DiskObjectStore(resolve(options.folder), options.mayBegin ?? (async () => true));
}

class DiskObjectStore implements ObjectStore {
  readonly location: string;
  readonly partLimits = diskPartLimits;
  readonly #folder: string;
  readonly #unfinished: string;
  readonly #mayBegin: () => Promise<boolean>;
  #folders: Promise<void> | undefined;

  constructor(folder: string, mayBegin: () => Promise<boolean>) {
    this.#folder = folder;
    this.#mayBegin = mayBegin;
    this.#unfinished = join(folder, UNFINISHED_FOLDER);
    this.location = pathToFileURL(folder).href;
  }

  async put(name: string, body: AsyncIterable<Uint8Array>, options: BodyOptions = {}): Promise<number> {
    requireObjectName(name);
    options.signal?.throwIfAborted();
    await this.#ready();
    const handle = unfinishedHandle(name);
    const temporary = join(this.#unfinished, handle);
    const file = await openForWriting(temporary);
    try {
      const bytes = await writeBody(file, body, options);
      // @NOTE commit point: before this rename nothing is visible, after it the object is there whole.
      await atEdge('renaming a stored file', () => rename(temporary, this.#path(name)));
      await atEdge('syncing the store folder', () => syncFolder(this.#folder));
      return bytes;
    } catch (error) {
      // What cannot be removed now is found by listUnfinished; the first error is the one worth telling.
      await rm(temporary, { force: true }).catch(() => {});
      throw error;
    }
  }

  async get(name: string, options: { range?: ByteRange; signal?: AbortSignal } = {}): Promise<Readable> {
    requireObjectName(name);
    const { range, signal } = options;
    signal?.throwIfAborted();
    if (range) requireRange(range);
    const file = await this.#openForReading(name);
    try {
      const { size } = await atEdge('reading a stored file', () => file.stat());
      const { offset, length } = range ?? { offset: 0, length: size };
      requireRange({ offset, length }, size);
      const stream = length === 0 ? noBytes() : fileStream(file, offset, length);
      if (length === 0) await file.close();
      return signal ? addAbortSignal(signal, stream) : stream;
    } catch (error) {
      await file.close().catch(() => {});
      throw error;
    }
  }

  async head(name: string): Promise<ObjectInfo | null> {
    requireObjectName(name);
    const stats = await atEdge('looking for a stored file', () => statOrNull(this.#path(name)));
    if (stats) return { name, bytes: stats.size, modifiedAt: stats.mtime };
    await this.#requireFolder();
    return null;
  }

  async destroy(name: string): Promise<Destruction> {
    return oneOutcome(await this.destroyMany([name]), name);
  }

  async destroyMany(names: readonly string[]): Promise<ReadonlyMap<string, Destruction | SluiceError>> {
    requireObjectNames(names, mostDestroyed);
    return destroyFiles(names, {
      folder: this.#folder,
      unfinished: this.#unfinished,
      pathOf: (name) => this.#path(name),
    });
  }

  async *list(): AsyncGenerator<ObjectInfo, void, void> {
    if (await this.#isUnused()) return;
    for await (const file of filesIn(this.#folder)) {
      const name = nameOf(file);
      if (name === null) continue;
      const info = await this.head(name);
      // A file may go between being listed and being looked at: then it is simply not there.
      if (info) yield info;
    }
  }

  async *listUnfinished(): AsyncGenerator<UnfinishedObject, void, void> {
    if (await this.#isUnused()) return;
    for await (const handle of filesIn(this.#unfinished)) {
      const name = nameOfHandle(handle);
      if (name === null) continue;
      const stats = await atEdge('looking for an unfinished file', () =>
        statOrNull(join(this.#unfinished, handle)),
      );
      // Some file systems know no time of birth; the last write is the next best and errs towards patience.
      if (stats) yield { name, handle, startedAt: stats.birthtimeMs > 0 ? stats.birthtime : stats.mtime };
    }
  }

  async listsUnfinished(): Promise<boolean> {
    return true;
  }

  async findUnfinished(names: readonly string[]): Promise<UnfinishedObject[]> {
    for (const name of names) requireObjectName(name);
    const wanted = new Set(names);
    const found: UnfinishedObject[] = [];
    for await (const one of this.listUnfinished()) if (wanted.has(one.name)) found.push(one);
    return found;
  }

  async abortUnfinished(unfinished: UnfinishedHandle): Promise<void> {
    const temporary = this.#temporary(unfinished);
    await atEdge('removing an unfinished file', () => removeFile(temporary));
  }

  async begin(name: string): Promise<UnfinishedObject> {
    requireObjectName(name);
    await this.#ready();
    const handle = unfinishedHandle(name);
    const file = await openForWriting(join(this.#unfinished, handle));
    await file.close();
    // A part is durable only in a file that is.
    await atEdge('syncing the store folder', () => syncFolder(this.#unfinished));
    return { name, handle, startedAt: new Date() };
  }

  async writePart(
    unfinished: UnfinishedHandle,
    place: PartPlace,
    body: AsyncIterable<Uint8Array>,
    options: BodyOptions = {},
  ): Promise<WrittenPart> {
    const temporary = this.#temporary(unfinished);
    requirePlace(place, this.partLimits);
    options.signal?.throwIfAborted();
    await writeFilePart(temporary, place, body, options);
    return { number: place.number, tag: '', length: place.length };
  }

  async complete(unfinished: UnfinishedHandle, parts: readonly WrittenPart[]): Promise<number> {
    const temporary = this.#temporary(unfinished);
    const { bytes } = wholeParts(parts, this.partLimits);
    await completeFile(temporary, this.#path(unfinished.name), bytes);
    return bytes;
  }

  async check(): Promise<void> {
    await this.#ready();
    const probe = join(this.#unfinished, unfinishedHandle('check'));
    const file = await openForWriting(probe);
    try {
      await atEdge('writing to the file store', () => writeAll(file, [Buffer.alloc(1)]));
    } finally {
      await file.close().catch(() => {});
      await rm(probe, { force: true }).catch(() => {});
    }
  }

  /** Where nothing was written yet there is no folder to ask about. */
  async freeBytes(): Promise<number | undefined> {
    const told = await statfs(this.#folder).catch(() => undefined);
    return told === undefined ? undefined : told.bavail * told.bsize;
  }

  async close(): Promise<void> {}

  #path(name: string): string {
    return join(this.#folder, fileName(name));
  }

  /** @throws invalid_request for a handle that is not of this object: it could lead anywhere */
  #temporary(unfinished: UnfinishedHandle): string {
    requireObjectName(unfinished.name);
    if (nameOfHandle(unfinished.handle) !== unfinished.name) {
      throw new SluiceError('invalid_request', 'the handle is not one of this object');
    }
    return join(this.#unfinished, unfinished.handle);
  }

  /**
   * Makes the folders once per store, and only for writing. A folder that is not there (an unmounted disk) must show as
   * a failure: a sweep that made it anew would find everything "verified absent" in it.
   */
  #ready(): Promise<void> {
    this.#folders ??= this.#begin().catch((error: unknown) => {
      this.#folders = undefined;
      throw error;
    });
    return this.#folders;
  }

  async #begin(): Promise<void> {
    await this.#requireBeginning();
    await atEdge('making the store folder', async () => {
      const firstMade = await mkdir(this.#unfinished, { recursive: true, mode: FOLDER_MODE });
      if (firstMade !== undefined) await syncParents(this.#unfinished, dirname(firstMade));
    });
  }

  /** An empty folder where files ought to lie is a disk that is not mounted: what was written there would be hidden later. */
  async #requireBeginning(): Promise<void> {
    const begun = await atEdge('looking at the store folder', () => statOrNull(this.#unfinished));
    if (begun !== null || (await this.#holdsFiles())) return;
    if (await atEdge('asking whether files lie in a store', this.#mayBegin)) return;
    throw new SluiceError(
      'storage_unavailable',
      'the folder of a file store is empty, or not there, although files ought to lie in it: is its disk mounted?',
    );
  }

  async #holdsFiles(): Promise<boolean> {
    if ((await atEdge('looking at the store folder', () => statOrNull(this.#folder))) === null) return false;
    for await (const file of filesIn(this.#folder)) if (nameOf(file) !== null) return true;
    return false;
  }

  /** Nothing lies where no folder was made yet; one that this process has written to is another matter. */
  async #isUnused(): Promise<boolean> {
    if (this.#folders !== undefined) return false;
    return (await atEdge('looking at the store folder', () => statOrNull(this.#unfinished))) === null;
  }

  /** A missing file says nothing when the whole folder is missing. */
  async #requireFolder(): Promise<void> {
    await atEdge('looking at the store folder', () => lstat(this.#unfinished));
  }

  async #openForReading(name: string): Promise<FileHandle> {
    try {
      return await open(this.#path(name), constants.O_RDONLY | constants.O_NOFOLLOW);
    } catch (cause) {
      if (!hasCode(cause, 'ENOENT')) throw storageUnavailable('opening a stored file', cause);
      await this.#requireFolder();
      throw new SluiceError('object_not_found', 'no such object in the file store', { cause });
    }
  }
}

/** Writes the body, syncs and closes the file. @returns bytes written */
async function writeBody(
  file: FileHandle,
  body: AsyncIterable<Uint8Array>,
  { signal, release }: BodyOptions,
): Promise<number> {
  let bytes = 0;
  try {
    bytes = await writeAll(file, untilAborted(body, signal), release);
    await atEdge('syncing a stored file', () => file.sync());
  } catch (error) {
    await file.close().catch(() => {});
    throw error;
  }
  await atEdge('closing a stored file', () => file.close());
  signal?.throwIfAborted();
  return bytes;
}

async function* filesIn(folder: string): AsyncGenerator<string, void, void> {
  const entries = await atEdge('listing the file store', () => opendir(folder));
  try {
    for await (const entry of entries) if (entry.isFile()) yield entry.name;
  } catch (cause) {
    throw storageUnavailable('listing the file store', cause);
  }
}
