// Several choices make one selection. Two files of one name are two files: the second gets a number, or its folder does, as
// the archive needs it. Only what is certainly the same file is taken once, and the person is told so.
import { archiveName, type Numbering, nameKey, TakenNames, takeName } from '../../zip/archive-names.js';
import type { Found, Picked, Root } from './selection.js';

/** One chosen file. */
export interface Chosen extends Found {
  /** the name it gets in the archive; what is shown */
  readonly path: string;
  readonly numbering: Numbering;
}

/** What was chosen, and what may be asked again after a reload. */
export interface Selection {
  readonly chosen: readonly Chosen[];
  /** of what was chosen, in that order; what came without one is not among them */
  readonly handles: readonly FileSystemHandle[];
}

export const nothing: Selection = { chosen: [], handles: [] };

/** What a choice did to the selection, beside adding files. */
export interface Added {
  readonly selection: Selection;
  /** chosen before, so once in the selection */
  readonly same: readonly string[];
  /** chosen before, changed on the computer since, and taken in the place of what it was */
  readonly renewed: readonly string[];
  /** the names that files got, because there was another file of theirs */
  readonly numbered: readonly string[];
}

const order = new Intl.Collator(undefined, { numeric: true });
const compareBytes = 4 * 1024 * 1024;

/** Adds what was picked. Reads files only where two have the same name, size and time. */
export async function addPicked(before: Selection, picked: Picked): Promise<Added> {
  const adding = new Adding(before);
  for (const root of picked.roots) await adding.root(root);
  return adding.done();
}

class Adding {
  readonly #chosen: Chosen[];
  readonly #handles: FileSystemHandle[];
  readonly #taken = new TakenNames();
  readonly #same: string[] = [];
  readonly #renewed: string[] = [];
  readonly #numbered: string[] = [];

  constructor(before: Selection) {
    this.#chosen = [...before.chosen];
    this.#handles = [...before.handles];
    for (const { path } of before.chosen) this.#taken.add(path);
  }

  async root({ files, handle }: Root): Promise<void> {
    // what is there by now; two names of one folder that only Windows takes for one are numbered, not compared
    const standing = byName(this.#chosen);
    const folder = await this.#folderFor(files, standing);
    let added = 0;
    for (const file of files) added += await this.#add(file, folder, standing);
    if (handle !== undefined && added > 0) this.#handles.push(handle);
  }

  done(): Added {
    const chosen = this.#chosen.sort((a, b) => order.compare(a.path, b.path));
    return {
      selection: { chosen, handles: this.#handles },
      same: this.#same.sort(order.compare),
      renewed: this.#renewed.sort(order.compare),
      numbered: this.#numbered.sort(order.compare),
    };
  }

  /** A folder is added to one of its name unless a file of it would meet another: then it is another folder. */
  async #folderFor(files: readonly Found[], standing: ReadonlyMap<string, Chosen[]>): Promise<number> {
    if (!files.some(({ source }) => source.includes('/'))) return 1;
    for (let folder = 1; ; folder += 1) if (!(await this.#clashes(files, folder, standing))) return folder;
  }

  async #clashes(files: readonly Found[], folder: number, standing: ReadonlyMap<string, Chosen[]>) {
    for (const file of files) {
      const others = standing.get(baseKey(file, folder)) ?? [];
      if (others.length > 0 && (await this.#match(file, others)) === undefined) return true;
    }
    return false;
  }

  /** @returns how many files are in the selection now that were not */
  async #add(file: Found, folder: number, standing: ReadonlyMap<string, Chosen[]>): Promise<number> {
    const match = await this.#match(file, standing.get(baseKey(file, folder)) ?? []);
    if (match !== undefined) {
      const index = this.#chosen.indexOf(match.of);
      if (index >= 0)
        this.#chosen[index] = { ...match.of, file: file.file, handle: file.handle ?? match.of.handle };
      (match.how === 'same' ? this.#same : this.#renewed).push(match.of.path);
      return 0;
    }
    const numbering = takeName(this.#taken, file.source, { folder, copy: 1 });
    const path = archiveName(file.source, numbering);
    if (numbering.copy > 1 || numbering.folder > 1) this.#numbered.push(path);
    this.#chosen.push({ ...file, path, numbering });
    return 1;
  }

  async #match(file: Found, others: readonly Chosen[]) {
    for (const of of others) {
      const how = of.source === file.source ? await sameness(of, file) : 'other';
      if (how !== 'other') return { of, how };
    }
    return undefined;
  }
}

const baseKey = ({ source }: Found, folder: number) => nameKey(archiveName(source, { folder, copy: 1 }));

function byName(chosen: readonly Chosen[]): ReadonlyMap<string, Chosen[]> {
  const map = new Map<string, Chosen[]>();
  for (const each of chosen) {
    const key = baseKey(each, each.numbering.folder);
    map.set(key, [...(map.get(key) ?? []), each]);
  }
  return map;
}

/** Whether two of one path are one file. Only handles know; without them equal bytes lose nothing. */
async function sameness(old: Found, now: Found): Promise<'same' | 'renewed' | 'other'> {
  if (old.handle !== undefined && now.handle !== undefined) {
    if (!(await old.handle.isSameEntry(now.handle))) return 'other';
    return hasFacts(old.file, now.file) ? 'same' : 'renewed';
  }
  if (hasFacts(old.file, now.file)) return (await equalBytes(old.file, now.file)) ? 'same' : 'other';
  // the browser gives a file only as it was chosen: one that was changed since could not be sent any more
  return (await isReadable(old.file)) ? 'other' : 'renewed';
}

const hasFacts = (one: File, other: File) =>
  one.size === other.size && one.lastModified === other.lastModified;

async function equalBytes(one: File, other: File): Promise<boolean> {
  try {
    for (let at = 0; at < one.size; at += compareBytes) {
      const [a, b] = await Promise.all(
        [one, other].map(
          async (file) => new Uint8Array(await file.slice(at, at + compareBytes).arrayBuffer()),
        ),
      );
      if (a === undefined || b === undefined || a.length !== b.length) return false;
      if (!a.every((byte, index) => byte === b[index])) return false;
    }
    return true;
  } catch {
    return false;
  }
}

async function isReadable(file: File): Promise<boolean> {
  return await file
    .slice(0, 1)
    .arrayBuffer()
    .then(
      () => true,
      () => false,
    );
}
