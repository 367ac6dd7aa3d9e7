import type { EntryPaths } from './entry-name.js';
import { refusal } from './refusal.js';

/**
 * The names of an archive, to find two that would be one place on the disk they are unpacked to: the second would replace
 * the first, or could not be written at all.
 */
export class NameRegistry {
  readonly #files = new Set<string>();
  /** with an entry of their own */
  readonly #folders = new Set<string>();
  /** those, and the folders that other entries lie in */
  readonly #allFolders = new Set<string>();

  /**
   * @param spellings the name and, where there is one, the Unicode path
   * @throws zip_unsafe (`name_duplicate`, `name_file_and_folder`)
   */
  add(spellings: readonly EntryPaths[], entry: number): void {
    const { isFolder = false } = spellings[0] ?? {};
    const keys = new Map(spellings.flatMap(({ readings }) => readings).map((path) => [path.join('/'), path]));
    for (const key of keys.keys()) {
      if ((isFolder ? this.#folders : this.#files).has(key)) throw refusal('name_duplicate', entry);
      if ((isFolder ? this.#files : this.#allFolders).has(key)) throw refusal('name_file_and_folder', entry);
    }
    for (const [key, path] of keys) {
      (isFolder ? this.#folders : this.#files).add(key);
      if (isFolder) this.#allFolders.add(key);
      this.#addParents(path, entry);
    }
  }

  /** From the innermost on: the parents of a folder that is known are known. */
  #addParents(path: readonly string[], entry: number): void {
    for (let depth = path.length - 1; depth > 0; depth--) {
      const folder = path.slice(0, depth).join('/');
      if (this.#files.has(folder)) throw refusal('name_file_and_folder', entry);
      if (this.#allFolders.has(folder)) return;
      this.#allFolders.add(folder);
    }
  }
}
