// Key rotations: the lock that tells whether one lives, and the two names under which a key may lie while it does.
import { backendLives, only, type Queryable, type Sql } from './connect.js';

/** Uploads with a durable key: what is kept, and what is still received and may go on in any process. */
const hasKey = (sql: Queryable) =>
  sql`(state in ('stored', 'delivered') or (state = 'receiving' and method = 'tus' and fenced_at is null))`;

/** The advisory lock that a rotation holds while it runs. */
const rotationLock = 7_265_414;

/** The advisory lock under which names are swapped: a new rotation waits for a swap that the one before had begun. */
const swapLock = 7_265_415;

/** The connection whose lock said that this rotation lives is gone: another may have begun. */
export class RotationLost extends Error {
  override readonly name = 'RotationLost';
}

/** A rotation that lives as long as its connection. */
export interface RunningRotation {
  /**
   * Makes sure, until the transaction ends, that no other rotation has begun.
   * @throws RotationLost when the connection that held the lock is gone
   */
  requireLife(tx: Queryable): Promise<void>;
  release(): Promise<void>;
}

/**
 * Waits until no other rotation runs, and keeps others waiting until it is released. When the process dies, or its
 * connection, Postgres frees the lock.
 */
export async function beginRotation(sql: Sql): Promise<RunningRotation> {
  const connection = await sql.reserve();
  let pid: number;
  try {
    ({ pid } = only(
      await connection<{ pid: number }[]>`select pg_advisory_lock(${rotationLock}), pg_backend_pid() as pid`,
    ));
    await connection`select pg_advisory_lock(${swapLock})`;
    await connection`select pg_advisory_unlock(${swapLock})`;
  } catch (error) {
    connection.release();
    throw error;
  }
  return {
    requireLife: async (tx) => {
      await tx`select pg_advisory_xact_lock_shared(${swapLock})`;
      const [lock] = await tx`
        select from pg_locks where locktype = 'advisory' and granted and pid = ${pid}
          and classid = 0 and objid = ${rotationLock} and objsubid = 1
          and database = (select oid from pg_database where datname = current_database())`;
      if (lock === undefined)
        throw new RotationLost('the connection of this rotation was lost; run it again');
    },
    release: async () => {
      // The driver throws past every catch where a lost connection is asked or given back; it has cleared it away itself.
      if (!(await backendLives(sql, pid))) return;
      await connection`select pg_advisory_unlock(${rotationLock})`.catch(() => undefined);
      connection.release();
    },
  };
}

/** Whether a rotation runs; if none does, none begins until this transaction ends. */
export async function rotationLives(tx: Queryable): Promise<boolean> {
  const [row] = await tx<
    { free: boolean }[]
  >`select pg_try_advisory_xact_lock_shared(${rotationLock}) as free`;
  return row?.free !== true;
}

/** Announces the name under which a rotation will write a key anew. @returns the name of the present key */
export async function markNextKey(
  tx: Queryable,
  id: string,
  nextKeyName: string,
): Promise<string | undefined> {
  const [row] = await tx<{ keyName: string }[]>`
    update uploads set next_key_name = ${nextKeyName}
    where id = ${id} and ${hasKey(tx)} and next_key_name is null returning key_name`;
  return row?.keyName;
}

/** Makes the announced key the present one, and the old name the other one. @returns false when the upload is no longer kept */
export async function markKeyRewrapped(tx: Queryable, id: string, nextKeyName: string): Promise<boolean> {
  const rows = await tx`
    update uploads set key_name = next_key_name, next_key_name = key_name
    where id = ${id} and next_key_name = ${nextKeyName} and ${hasKey(tx)} returning id`;
  return rows.length === 1;
}

/** Names under which a key may lie twice, because a rotation did not end. */
export async function listInterruptedRewraps(sql: Queryable): Promise<{ id: string; nextKeyName: string }[]> {
  return await sql<{ id: string; nextKeyName: string }[]>`
    select id, next_key_name from uploads where next_key_name is not null and ${hasKey(sql)}`;
}

/** Takes an announcement back, after the bytes under the name were removed. */
export async function clearNextKey(tx: Queryable, id: string, nextKeyName: string): Promise<void> {
  await tx`update uploads set next_key_name = null where id = ${id} and next_key_name = ${nextKeyName}`;
}

/** Uploads whose key a rotation wraps anew, after `after` in the order of ids. */
export async function listUploadsWithKeys(
  sql: Queryable,
  after: string | undefined,
  limit: number,
): Promise<{ id: string; ticketId: string; keyName: string }[]> {
  return await sql<{ id: string; ticketId: string; keyName: string }[]>`
    select id, ticket_id, key_name from uploads
    where ${hasKey(sql)} ${after === undefined ? sql`` : sql`and id > ${after}`} order by id limit ${limit}`;
}
