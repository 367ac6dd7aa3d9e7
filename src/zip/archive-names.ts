// Names under which files are packed: such that every unpacker writes them down, and no two of them over each other.
// Never here: bytes.

/** How a name is told from others that would be the same: 1 is the name itself, 2 makes `name (2).ext`. */
export interface Numbering {
  /** of the folder at the top */
  readonly folder: number;
  /** of the file */
  readonly copy: number;
}

const first: Numbering = { folder: 1, copy: 1 };

/** What Windows takes for devices, whatever stands behind the dot. */
const device = /^(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[0-9¹²³])\s*(?:\.|$)/i;

/** Marks that turn the direction of writing, so that a name reads as another. */
const turning = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/**
 * The name of a file inside an archive: its path with `/`, composed (NFC), without what Windows or an unpacker stumbles over.
 * @param path as the browser gives it, the folder's own name first
 */
export function archiveName(path: string, { folder, copy }: Numbering = first): string {
  const parts = safeParts(path);
  if (folder > 1 && parts.length > 1) parts[0] = `${parts[0]} (${folder})`;
  const last = parts.pop() ?? 'file';
  const dot = last.lastIndexOf('.');
  const cut = dot > 0 ? dot : last.length;
  parts.push(copy > 1 ? `${last.slice(0, cut)} (${copy})${last.slice(cut)}` : last);
  return parts.join('/');
}

/** What two names must not share to be two files on every system: Windows tells neither case nor forms of a letter apart. */
export function nameKey(name: string): string {
  return name.normalize('NFC').toUpperCase().toLowerCase().normalize('NFC');
}

/** Names that are given away already. */
export class TakenNames {
  readonly #files = new Set<string>();
  readonly #folders = new Set<string>();

  /** Whether a file of this name would be written over another, or in the place of a folder, or below a file. */
  has(name: string): boolean {
    const key = nameKey(name);
    return this.#files.has(key) || this.#folders.has(key) || this.isBelowFile(name);
  }

  /** Whether what must be a folder for this name is a file: no number on the file helps, one on the folder does. */
  isBelowFile(name: string): boolean {
    return foldersOf(nameKey(name)).some((folder) => this.#files.has(folder));
  }

  add(name: string): void {
    const key = nameKey(name);
    this.#files.add(key);
    for (const folder of foldersOf(key)) this.#folders.add(folder);
  }
}

/**
 * Gives a file the first free name from `from` on, and takes it.
 * @returns its numbering
 */
export function takeName(taken: TakenNames, path: string, from: Numbering = first): Numbering {
  let { folder, copy } = from;
  while (taken.isBelowFile(archiveName(path, { folder, copy }))) folder += 1;
  while (taken.has(archiveName(path, { folder, copy }))) copy += 1;
  taken.add(archiveName(path, { folder, copy }));
  return { folder, copy };
}

/**
 * The names under which files are packed, each different from the others also where case does not count.
 * @param paths as the browser gives them, the folder's own name first
 */
export function archiveNames(paths: readonly string[]): string[] {
  const taken = new TakenNames();
  return paths.map((path) => archiveName(path, takeName(taken, path)));
}

function safeParts(path: string): string[] {
  const parts = path
    .normalize('NFC')
    .split('/')
    .map((part) =>
      part
        .replace(/[\p{Cc}\p{Cs}<>:"\\|?*]/gu, '_')
        .replace(turning, '_')
        .replace(/[. ]+$/, '')
        .replace(device, '_$&'),
    )
    .filter((part) => part !== '');
  return parts.length === 0 ? ['file'] : parts;
}

function foldersOf(key: string): string[] {
  const parts = key.split('/');
  return parts.slice(1).map((_, index) => parts.slice(0, index + 1).join('/'));
}
