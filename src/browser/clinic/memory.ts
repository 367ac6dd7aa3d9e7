// What a window remembers, so that a reload need not begin anew. All of it but the handles of files lies in the window's own
// session storage and ends with it: the words, and of the upload no name and no address, only what is needed to know them
// again. Once it has arrived the names are kept for the receipt, until the words are told or the person finishes. Handles can be kept nowhere but in the browser's database; they lie there under a number of this window, and whoever
// opens a page of ours later removes what belongs to no window any more. Nothing of it is ever sent.

import type { Mark } from '../workers/mark.js';
import type { Chosen } from './add-files.js';
import { dropHandles, keepHandles, keptHandles } from './kept-handles.js';

/** A file as it was chosen: not its name, but what tells whether another is it. */
export interface KeptFile {
  /** digest of the path */
  readonly path: string;
  /** digest of path, size and time */
  readonly facts: string;
  readonly folder: number;
  readonly copy: number;
}

/** An upload under way. */
export interface KeptUpload {
  /** id of the tus upload */
  readonly id: string;
  readonly size: number;
  readonly files: readonly KeptFile[];
  /** absent for an archive that is sent as it is */
  readonly packing: { readonly salt: readonly number[]; readonly time: number } | undefined;
  readonly marks: readonly Mark[];
}

/** Names of files that arrived; of very many the first ones. */
export interface SentFiles {
  readonly names: readonly string[];
  readonly count: number;
}

interface Kept {
  /** of this window and link; random */
  readonly id: string;
  /** of the digests of files; random */
  readonly salt: string;
  readonly words?: readonly string[] | undefined;
  /** what was sent, once it has arrived: for the receipt in this window */
  readonly sent?: SentFiles | undefined;
  readonly upload?: KeptUpload | undefined;
  /** when the page was loaded anew because there was a new version of it, in milliseconds since 1970 */
  readonly renewedAt?: number | undefined;
}

/** So many names are kept for the receipt, at most. */
const namesAtMost = 200;
/** How long handles are kept at most, in milliseconds. */
const handlesMs = 24 * 3600 * 1000;

/** What one window remembers of one link. */
export class Memory {
  readonly #key: string;
  #kept: Kept;

  private constructor(key: string, kept: Kept) {
    this.#key = key;
    this.#kept = kept;
  }

  /** @param path `/l/{token}` */
  static async open(path: string): Promise<Memory> {
    const key = `sluice:${await linkKey(path)}`;
    return new Memory(key, read(key) ?? { id: randomText(), salt: randomText() });
  }

  /** Names this window's part of the browser's database, and the lock that says that the window is there. */
  get id(): string {
    return this.#kept.id;
  }

  get words(): readonly string[] | undefined {
    return this.#kept.words;
  }

  get sent(): SentFiles | undefined {
    return this.#kept.sent;
  }

  /** Keeps the names of what has arrived, in this window alone, until they are forgotten with the words. */
  keepSent(names: readonly string[]): void {
    this.#kept = { ...this.#kept, sent: { names: names.slice(0, namesAtMost), count: names.length } };
    if (!write(this.#key, this.#kept)) this.#kept = { ...this.#kept, sent: undefined };
  }

  get upload(): KeptUpload | undefined {
    return this.#kept.upload;
  }

  get renewedAt(): number | undefined {
    return this.#kept.renewedAt;
  }

  /** Remembers. A browser that cannot sends all the same, and begins anew after a reload. */
  keep(change: Partial<Pick<Kept, 'words' | 'upload' | 'renewedAt'>>): void {
    this.#kept = { ...this.#kept, ...change };
    // where very many files are too much to remember, the words are not
    if (!write(this.#key, this.#kept)) write(this.#key, { ...this.#kept, upload: undefined });
  }

  /** What of chosen files is kept. */
  async files(chosen: readonly Chosen[]): Promise<KeptFile[]> {
    return await Promise.all(
      chosen.map(async ({ source, file, numbering }) => ({
        path: await this.digest(source),
        facts: await this.facts(source, file),
        ...numbering,
      })),
    );
  }

  async facts(source: string, file: File): Promise<string> {
    return await this.digest(`${source}\n${file.size}\n${file.lastModified}`);
  }

  /** Salted, so that nobody can try names; 72 bits. */
  async digest(text: string): Promise<string> {
    return (await digestText(`${this.#kept.salt}\n${text}`)).slice(0, 12);
  }

  /** @param until in milliseconds since 1970 */
  async keepHandles(handles: readonly FileSystemHandle[], until: number | undefined): Promise<void> {
    const latest = Date.now() + handlesMs;
    await keepHandles(this.id, handles, Math.min(until ?? latest, latest));
  }

  async handles(): Promise<readonly FileSystemHandle[]> {
    return await keptHandles(this.id);
  }

  /** Forgets the upload and its files; the words stay until they are told, and with them the names on the receipt. */
  async forgetUpload(): Promise<void> {
    const stays = this.words !== undefined || this.sent !== undefined;
    if (!stays) sessionStorage.removeItem(this.#key);
    this.#kept = { ...this.#kept, upload: undefined, renewedAt: undefined };
    if (stays) this.keep({});
    await dropHandles(this.id);
  }

  /** Forgets everything. */
  async forget(): Promise<void> {
    this.#kept = { id: this.id, salt: this.#kept.salt };
    sessionStorage.removeItem(this.#key);
    await dropHandles(this.id);
  }
}

/** What stands for a link's token in this browser: nobody gets from it to the link. */
export async function linkKey(path: string): Promise<string> {
  return (await digestText(`sluice link ${path}`)).slice(0, 22);
}

/** Ids of what this window remembers, of whatever link. */
export function ownIds(): ReadonlySet<string> {
  const ids = new Set<string>();
  for (const key of Object.keys(sessionStorage)) {
    // names and addresses stood in those of an earlier version
    if (key.startsWith('sluice-words:')) sessionStorage.removeItem(key);
    const kept = key.startsWith('sluice:') ? read(key) : undefined;
    if (kept !== undefined) ids.add(kept.id);
  }
  return ids;
}

/** @returns whether there was room for it */
function write(key: string, kept: Kept): boolean {
  try {
    sessionStorage.setItem(key, JSON.stringify(kept));
    return true;
  } catch {
    return false;
  }
}

function read(key: string): Kept | undefined {
  try {
    const text = sessionStorage.getItem(key);
    return text === null ? undefined : (JSON.parse(text) as Kept);
  } catch {
    return undefined;
  }
}

function randomText(): string {
  return base64url(crypto.getRandomValues(new Uint8Array(16)));
}

async function digestText(text: string): Promise<string> {
  return base64url(new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))));
}

function base64url(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
}
