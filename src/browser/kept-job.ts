// What a window remembers of an upload under way, so that a reload need not begin anew. The words of the files stay in
// the window's own session storage and end with it; names and handles are in the browser's database, on this computer.
// Nothing of it is ever sent.

/** A file as it was chosen. */
export interface KeptFile {
  readonly path: string;
  readonly size: number;
  readonly lastModified: number;
}

/** An upload under way. */
export interface KeptJob {
  /** path of the tus upload */
  readonly upload: string;
  readonly size: number;
  readonly files: readonly KeptFile[];
  readonly handles: readonly FileSystemHandle[] | undefined;
  /** absent for an archive that is sent as it is */
  readonly packing:
    | { readonly words: readonly string[]; readonly salt: Uint8Array; readonly time: number }
    | undefined;
}

const databaseName = 'sluice';
const storeName = 'uploads';
const keyOf = (path: string) => `sluice-words:${path}`;

interface KeptSecrets {
  readonly upload: string;
  readonly words?: readonly string[];
  readonly salt?: readonly number[];
  readonly time?: number;
}

/** Remembers an upload of the link at `path`. A browser that cannot remember sends all the same. */
export async function keepJob(path: string, job: KeptJob): Promise<void> {
  const { packing, ...rest } = job;
  const secrets: KeptSecrets = {
    upload: job.upload,
    ...(packing && { words: packing.words, salt: [...packing.salt], time: packing.time }),
  };
  try {
    sessionStorage.setItem(keyOf(path), JSON.stringify(secrets));
    await inStore('readwrite', (store) => store.put(rest, path));
  } catch {
    // private windows of some browsers: a reload then begins anew
  }
}

/** What was remembered in this window; nothing where window and database do not agree. */
export async function findJob(path: string): Promise<KeptJob | undefined> {
  const secrets = secretsOf(path);
  if (secrets === undefined) return undefined;
  try {
    const rest = (await inStore('readonly', (store) => store.get(path))) as
      | Omit<KeptJob, 'packing'>
      | undefined;
    if (rest?.upload !== secrets.upload) return undefined;
    const { words, salt, time } = secrets;
    const packing =
      words === undefined || salt === undefined || time === undefined
        ? undefined
        : { words, salt: Uint8Array.from(salt), time };
    return { ...rest, packing };
  } catch {
    return undefined;
  }
}

/** The words of the files that went through this window, if they are still kept. */
export function keptWords(path: string): readonly string[] | undefined {
  return secretsOf(path)?.words;
}

/** Forgets the upload's names; the words stay until they are told. */
export async function forgetJob(path: string): Promise<void> {
  await inStore('readwrite', (store) => store.delete(path)).catch(() => undefined);
}

/** Forgets the words. */
export function forgetWords(path: string): void {
  sessionStorage.removeItem(keyOf(path));
}

function secretsOf(path: string): KeptSecrets | undefined {
  try {
    const text = sessionStorage.getItem(keyOf(path));
    return text === null ? undefined : (JSON.parse(text) as KeptSecrets);
  } catch {
    return undefined;
  }
}

async function inStore(
  mode: IDBTransactionMode,
  act: (store: IDBObjectStore) => IDBRequest,
): Promise<unknown> {
  const opening = indexedDB.open(databaseName, 1);
  opening.onupgradeneeded = () => opening.result.createObjectStore(storeName);
  const database = await settled(opening);
  try {
    return await settled(act(database.transaction(storeName, mode).objectStore(storeName)));
  } finally {
    database.close();
  }
}

async function settled<T>(request: IDBRequest<T>): Promise<T> {
  return await new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
