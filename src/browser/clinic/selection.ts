// What a person chose: by a picker, by a field, or dropped. Handles, where the browser gives them, let a page read the files
// again after a reload, and see that one was changed; nothing else does.

/** A file as it was found, before it is known how it is called beside others. */
export interface Found {
  /** path inside what was chosen, with `/` */
  readonly source: string;
  readonly file: File;
  readonly handle: FileSystemFileHandle | undefined;
}

/** What was taken at once: a file, or a folder with what is in it. */
export interface Root {
  readonly files: readonly Found[];
  readonly handle: FileSystemHandle | undefined;
}

/** What one choice brought, and what of it is not sent. */
export interface Picked {
  readonly roots: readonly Root[];
  /** files that systems put into folders by themselves */
  readonly litter: number;
  readonly emptyFolders: number;
  /** paths of what the system did not let us read */
  readonly unreadable: readonly string[];
}

/** What systems put into folders by themselves. */
const litter = new Set(['.ds_store', 'thumbs.db', 'desktop.ini']);

/** Files of a field: of a folder's, or several ones. */
export function ofField(files: Iterable<File>): Picked {
  const all = [...files].map((file) => found(file.webkitRelativePath || file.name, file, undefined));
  const ofFolder = all.some(({ file }) => file.webkitRelativePath !== '');
  const roots = ofFolder ? [all] : all.map((each) => [each]);
  return sorted(
    roots.map((each) => ({ files: each, handle: undefined })),
    { emptyFolders: 0, unreadable: [] },
  );
}

/** Everything behind handles, folders walked. */
export async function ofHandles(handles: readonly FileSystemHandle[]): Promise<Picked> {
  const left = { emptyFolders: 0, unreadable: [] as string[] };
  const roots: Root[] = [];
  for (const handle of handles) {
    const files: Found[] = [];
    await walk(handle, handle.name, files, left);
    roots.push({ files, handle });
  }
  return sorted(roots, left);
}

/** What was dropped. Must be called while the event is handled: afterwards the browser forgets it. */
export async function ofDrop(transfer: DataTransfer): Promise<Picked> {
  const items = [...transfer.items].filter((item) => item.kind === 'file');
  const handles = items.map((item) => ('getAsFileSystemHandle' in item ? askHandle(item) : undefined));
  const entries = items.map((item) => item.webkitGetAsEntry());
  const plain = [...transfer.files];
  const given = await Promise.all(handles);
  if (given.every((handle): handle is FileSystemHandle => handle != null)) return await ofHandles(given);
  const left = { emptyFolders: 0, unreadable: [] as string[] };
  const roots: Root[] = [];
  for (const [index, entry] of entries.entries()) {
    const file = plain[index];
    const files: Found[] = [];
    if (entry !== null) await walkEntry(entry, files, left);
    else if (file !== undefined) files.push(found(file.name, file, undefined));
    roots.push({ files, handle: undefined });
  }
  return sorted(roots, left);
}

const found = (source: string, file: File, handle: FileSystemFileHandle | undefined): Found => ({
  source,
  file,
  handle,
});

type HandleItem = DataTransferItem & { getAsFileSystemHandle(): Promise<FileSystemHandle | null> };
const askHandle = async (item: DataTransferItem) =>
  await (item as HandleItem).getAsFileSystemHandle().catch(() => null);

interface LeftOut {
  emptyFolders: number;
  unreadable: string[];
}

/** Takes the litter out, and counts it. */
function sorted(roots: readonly Root[], left: Readonly<LeftOut>): Picked {
  const wanted = roots.map((root) => ({ ...root, files: root.files.filter(isWanted) }));
  const count = (some: readonly Root[]) => some.reduce((sum, { files }) => sum + files.length, 0);
  return { ...left, roots: wanted, litter: count(roots) - count(wanted) };
}

function isWanted({ source }: Found): boolean {
  return !litter.has((source.split('/').at(-1) ?? '').toLowerCase());
}

async function walk(handle: FileSystemHandle, path: string, into: Found[], left: LeftOut): Promise<void> {
  try {
    if (handle.kind === 'file') {
      const own = handle as FileSystemFileHandle;
      into.push(found(path, await own.getFile(), own));
      return;
    }
    const folder = handle as FileSystemDirectoryHandle & { values(): AsyncIterable<FileSystemHandle> };
    let empty = true;
    for await (const child of folder.values()) {
      empty = false;
      await walk(child, `${path}/${child.name}`, into, left);
    }
    if (empty) left.emptyFolders += 1;
  } catch {
    left.unreadable.push(path);
  }
}

async function walkEntry(entry: FileSystemEntry, into: Found[], left: LeftOut): Promise<void> {
  const path = entry.fullPath.replace(/^\//, '');
  try {
    if (entry.isFile) {
      const file = await new Promise<File>((resolve, reject) => {
        (entry as FileSystemFileEntry).file(resolve, reject);
      });
      into.push(found(path, file, undefined));
      return;
    }
    const reader = (entry as FileSystemDirectoryEntry).createReader();
    for (let empty = true; ; empty = false) {
      // a folder's entries come a hundred at a time
      const some = await new Promise<FileSystemEntry[]>((resolve, reject) => {
        reader.readEntries(resolve, reject);
      });
      if (some.length === 0) {
        if (empty) left.emptyFolders += 1;
        return;
      }
      for (const child of some) await walkEntry(child, into, left);
    }
  } catch {
    left.unreadable.push(path);
  }
}
