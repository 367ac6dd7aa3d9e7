// Handles of files in the browser's database. They hold names, so each belongs to a window that is open, and has an end.

const databaseName = 'sluice';
const storeName = 'handles';
/** 1 was a store that held names and addresses of links. */
const databaseVersion = 2;
/** A window that loads its page anew is gone for a moment. */
const reloadMs = 2_000;

interface Row {
  readonly handles: readonly FileSystemHandle[];
  /** milliseconds since 1970 */
  readonly until: number;
}

/** Keeps the handles of one window. A browser that cannot keep them lets the person choose again. */
export async function keepHandles(
  id: string,
  handles: readonly FileSystemHandle[],
  until: number,
): Promise<void> {
  if (handles.length === 0) return;
  holdWindow(id);
  await inStore('readwrite', (store) => store.put({ handles, until } satisfies Row, id)).catch(
    () => undefined,
  );
}

/** The handles of one window, unless their time is over. */
export async function keptHandles(id: string): Promise<readonly FileSystemHandle[]> {
  if (!(await exists())) return [];
  holdWindow(id);
  const row = (await inStore('readonly', (store) => store.get(id)).catch(() => undefined)) as Row | undefined;
  return row !== undefined && row.until > Date.now() ? row.handles : [];
}

/** Forgets the handles of one window. */
export async function dropHandles(id: string): Promise<void> {
  if (!(await exists())) return;
  await inStore('readwrite', (store) => store.delete(id)).catch(() => undefined);
  await dropEmpty();
}

/**
 * Removes what has come to its end, and what belongs to a window that is closed.
 * @param own ids of this window
 */
export async function tidyHandles(own: ReadonlySet<string>): Promise<void> {
  if (!(await exists())) return;
  const suspects = (await strays(own)).filter(({ over }) => !over).map(({ id }) => id);
  await removeStrays(own, (stray) => stray.over);
  if (suspects.length === 0) return;
  await new Promise((resolve) => setTimeout(resolve, reloadMs));
  await removeStrays(own, ({ id }) => suspects.includes(id));
}

async function removeStrays(
  own: ReadonlySet<string>,
  which: (stray: { id: string; over: boolean }) => boolean,
): Promise<void> {
  for (const stray of await strays(own))
    if (which(stray)) await inStore('readwrite', (store) => store.delete(stray.id)).catch(() => undefined);
  await dropEmpty();
}

/** Rows whose time is over, or whose window is not there. */
async function strays(own: ReadonlySet<string>): Promise<{ id: string; over: boolean }[]> {
  const held = await heldWindows();
  const found: { id: string; over: boolean }[] = [];
  const ids = (await inStore('readonly', (store) => store.getAllKeys()).catch(() => [])) as string[];
  for (const id of ids) {
    const row = (await inStore('readonly', (store) => store.get(id)).catch(() => undefined)) as
      | Row
      | undefined;
    const over = row === undefined || row.until <= Date.now();
    const alone = held !== undefined && !held.has(id) && !own.has(id);
    if (over || alone) found.push({ id, over });
  }
  return found;
}

const lockPrefix = 'sluice-window:';
const holding = new Set<string>();

/** For as long as this document lives others can see that the handles of `id` belong to a window. */
function holdWindow(id: string): void {
  if (holding.has(id) || !('locks' in navigator)) return;
  holding.add(id);
  void navigator.locks
    .request(lockPrefix + id, { mode: 'shared' }, async () => await new Promise(() => undefined))
    .catch(() => undefined);
}

async function heldWindows(): Promise<ReadonlySet<string> | undefined> {
  if (!('locks' in navigator)) return undefined;
  const { held = [] } = await navigator.locks.query();
  return new Set(
    held.flatMap(({ name }) => (name?.startsWith(lockPrefix) ? [name.slice(lockPrefix.length)] : [])),
  );
}

/** Whether there is a database at all: looking must not make one. */
async function exists(): Promise<boolean> {
  try {
    const all = await indexedDB.databases();
    return all.some(({ name }) => name === databaseName);
  } catch {
    return 'indexedDB' in globalThis;
  }
}

async function dropEmpty(): Promise<void> {
  const count = await inStore('readonly', (store) => store.count()).catch(() => undefined);
  if (count === 0) await settled(indexedDB.deleteDatabase(databaseName)).catch(() => undefined);
}

async function inStore(
  mode: IDBTransactionMode,
  act: (store: IDBObjectStore) => IDBRequest,
): Promise<unknown> {
  const opening = indexedDB.open(databaseName, databaseVersion);
  opening.onupgradeneeded = () => {
    for (const name of opening.result.objectStoreNames) opening.result.deleteObjectStore(name);
    opening.result.createObjectStore(storeName);
  };
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
