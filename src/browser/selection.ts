// Which files a person chose: by a picker, by a field, or dropped. Handles, where the browser gives them, let a page read
// the files again after a reload; nothing else does.

/** One chosen file. */
export interface Chosen {
  /** path inside what was chosen, with `/` */
  readonly path: string;
  readonly file: File;
}

/** What was chosen, and what may be asked again after a reload. */
export interface Selection {
  readonly chosen: readonly Chosen[];
  /** absent where not everything came with a handle */
  readonly handles: readonly FileSystemHandle[] | undefined;
}

export const nothing: Selection = { chosen: [], handles: [] };

/** What systems put into folders by themselves. */
const litter = new Set(['.ds_store', 'thumbs.db', 'desktop.ini']);

const order = new Intl.Collator(undefined, { numeric: true });

/** Both together, in order; a path that is chosen again replaces the one before. */
export function together(one: Selection, other: Selection): Selection {
  const paths = new Set(other.chosen.map(({ path }) => path));
  const kept = one.chosen.filter(({ path }) => !paths.has(path));
  const handles =
    one.handles === undefined || other.handles === undefined ? undefined : [...one.handles, ...other.handles];
  const chosen = [...kept, ...other.chosen].sort((a, b) => order.compare(a.path, b.path));
  return { chosen, handles };
}

/** Files of a field. */
export function ofField(files: Iterable<File>): Selection {
  const chosen = [...files].map((file) => ({ path: file.webkitRelativePath || file.name, file }));
  return { chosen: chosen.filter(isWanted), handles: undefined };
}

/** Everything behind handles, folders walked. */
export async function ofHandles(handles: readonly FileSystemHandle[]): Promise<Selection> {
  const chosen: Chosen[] = [];
  for (const handle of handles) await walk(handle, handle.name, chosen);
  return { chosen: chosen.filter(isWanted), handles };
}

/** What was dropped. Must be called while the event is handled: afterwards the browser forgets it. */
export async function ofDrop(transfer: DataTransfer): Promise<Selection> {
  const items = [...transfer.items].filter((item) => item.kind === 'file');
  const handles = items.map((item) => ('getAsFileSystemHandle' in item ? askHandle(item) : undefined));
  const entries = items.map((item) => item.webkitGetAsEntry());
  const plain = [...transfer.files];
  const given = await Promise.all(handles);
  if (given.every((handle): handle is FileSystemHandle => handle != null)) return await ofHandles(given);
  const chosen: Chosen[] = [];
  for (const [index, entry] of entries.entries()) {
    const file = plain[index];
    if (entry !== null) await walkEntry(entry, chosen);
    else if (file !== undefined) chosen.push({ path: file.name, file });
  }
  return { chosen: chosen.filter(isWanted), handles: undefined };
}

type HandleItem = DataTransferItem & { getAsFileSystemHandle(): Promise<FileSystemHandle | null> };
const askHandle = async (item: DataTransferItem) =>
  await (item as HandleItem).getAsFileSystemHandle().catch(() => null);

function isWanted({ path }: Chosen): boolean {
  return !litter.has((path.split('/').at(-1) ?? '').toLowerCase());
}

async function walk(handle: FileSystemHandle, path: string, into: Chosen[]): Promise<void> {
  if (handle.kind === 'file') {
    into.push({ path, file: await (handle as FileSystemFileHandle).getFile() });
    return;
  }
  const folder = handle as FileSystemDirectoryHandle & { values(): AsyncIterable<FileSystemHandle> };
  for await (const child of folder.values()) await walk(child, `${path}/${child.name}`, into);
}

async function walkEntry(entry: FileSystemEntry, into: Chosen[]): Promise<void> {
  if (entry.isFile) {
    const file = await new Promise<File>((resolve, reject) => {
      (entry as FileSystemFileEntry).file(resolve, reject);
    });
    into.push({ path: entry.fullPath.replace(/^\//, ''), file });
    return;
  }
  const reader = (entry as FileSystemDirectoryEntry).createReader();
  for (;;) {
    // a folder's entries come a hundred at a time
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) => {
      reader.readEntries(resolve, reject);
    });
    if (some.length === 0) return;
    for (const child of some) await walkEntry(child, into);
  }
}
