// The advisory locks of the service: one register of their numbers, and the few ways to take them. Nothing else in this
// folder calls Postgres's functions for them, so that no two things can come to share a number. Decisions 0004 and 0031.
import { backendLives, only, type Queryable, type Sql } from './connect.js';

/**
 * Every lock by its number. A number that was in use is never given to anything else, and changing one is a decision:
 * until they end, processes of the version before hold the old one, and the two do not exclude each other.
 */
export const advisoryLocks = {
  /** migrations are applied by one process at a time */
  migration: 7_265_412,
  /** a sweep lives; the second key is the number of the run */
  sweep: 7_265_413,
  /** a rotation of keys lives */
  rotation: 7_265_414,
  /** names of keys are being swapped: a new rotation waits for a swap that the one before had begun */
  keySwap: 7_265_415,
  /** a trial run lives: there is one schema for all of them */
  canary: 7_265_416,
  /** a process decides whether an anchor is due; without it two may publish, which is harmless */
  anchor: 7_265_417,
  /** SMS are counted one after the other: what `hashtext('sms_counts')` gives, by which it was first named */
  smsCounts: 114_304_825,
} as const;

/** One of the register. */
export type AdvisoryLock = keyof typeof advisoryLocks;

/** A lock on a connection of its own: when the process or the connection dies, Postgres frees it. */
export interface HeldLock {
  /** process id of the connection that holds it */
  readonly pid: number;
  /** Gives lock and connection back; never throws. */
  release(): Promise<void>;
}

/** Waits for a lock and holds it until the transaction ends. */
export async function lockUntilCommit(tx: Queryable, lock: AdvisoryLock): Promise<void> {
  await tx`select pg_advisory_xact_lock(${advisoryLocks[lock]})`;
}

/** The same beside others that share it. */
export async function shareLockUntilCommit(tx: Queryable, lock: AdvisoryLock): Promise<void> {
  await tx`select pg_advisory_xact_lock_shared(${advisoryLocks[lock]})`;
}

/** Shares a lock until the transaction ends, if nobody holds it alone. @returns whether it does */
export async function tryShareLock(tx: Queryable, lock: AdvisoryLock): Promise<boolean> {
  const [row] = await tx<
    { free: boolean }[]
  >`select pg_try_advisory_xact_lock_shared(${advisoryLocks[lock]}) as free`;
  return row?.free === true;
}

/** Takes a lock with a second key until the transaction ends, if nobody holds it. @returns whether it does */
export async function tryLockOf(tx: Queryable, lock: AdvisoryLock, second: number): Promise<boolean> {
  const row = only(
    await tx<
      { free: boolean }[]
    >`select pg_try_advisory_xact_lock(${advisoryLocks[lock]}, ${second}::int) as free`,
  );
  return row.free;
}

/** Waits until nobody holds a lock. @throws when the database cannot be asked */
export async function waitForLock(sql: Sql, lock: AdvisoryLock): Promise<void> {
  await sql.begin(async (tx) => await lockUntilCommit(tx, lock));
}

/** Whether the connection of this process id holds a lock. */
export async function isLockHeldBy(tx: Queryable, lock: AdvisoryLock, pid: number): Promise<boolean> {
  const rows = await tx`
    select from pg_locks where locktype = 'advisory' and granted and pid = ${pid}
      and classid = 0 and objid = ${advisoryLocks[lock]} and objsubid = 1
      and database = (select oid from pg_database where datname = current_database())`;
  return rows.length > 0;
}

/** A query, to be used inside another: the second keys (bigint) under which a lock is held in this database. */
export function heldSecondKeys(sql: Queryable, lock: AdvisoryLock) {
  return sql`
    select objid::bigint from pg_locks where locktype = 'advisory' and granted
      and classid = ${advisoryLocks[lock]} and objsubid = 2
      and database = (select oid from pg_database where datname = current_database())`;
}

/**
 * Waits for a lock, and holds it on a connection of its own until it is released.
 * @param second the lock's second key, where it has one
 */
export async function holdSessionLock(sql: Sql, lock: AdvisoryLock, second?: number): Promise<HeldLock> {
  return await onOwnConnection(sql, lock, second, async (connection) =>
    only(
      second === undefined
        ? await connection<{ pid: number }[]>`
            select pg_advisory_lock(${advisoryLocks[lock]}), pg_backend_pid() as pid`
        : await connection<{ pid: number }[]>`
            select pg_advisory_lock(${advisoryLocks[lock]}, ${second}::int), pg_backend_pid() as pid`,
    ),
  );
}

/** The same without waiting. @returns undefined while another holds it */
export async function tryHoldSessionLock(sql: Sql, lock: AdvisoryLock): Promise<HeldLock | undefined> {
  return await onOwnConnection(sql, lock, undefined, async (connection) => {
    const { free, pid } = only(
      await connection<{ free: boolean; pid: number }[]>`
        select pg_try_advisory_lock(${advisoryLocks[lock]}) as free, pg_backend_pid() as pid`,
    );
    return free ? { pid } : undefined;
  });
}

async function onOwnConnection<T extends { readonly pid: number } | undefined>(
  sql: Sql,
  lock: AdvisoryLock,
  second: number | undefined,
  take: (connection: Queryable) => Promise<T>,
): Promise<HeldLock | (T & undefined)> {
  const connection = await sql.reserve();
  try {
    const taken = await take(connection);
    if (taken !== undefined) {
      const { pid } = taken;
      return { pid, release: async () => await letGo(sql, connection, { pid, lock, second }) };
    }
  } catch (error) {
    connection.release();
    throw error;
  }
  connection.release();
  return undefined as T & undefined;
}

async function letGo(
  sql: Sql,
  connection: Awaited<ReturnType<Sql['reserve']>>,
  held: { readonly pid: number; readonly lock: AdvisoryLock; readonly second: number | undefined },
): Promise<void> {
  // The driver throws past every catch where a lost connection is asked or given back; it has cleared it away itself.
  if (!(await backendLives(sql, held.pid))) return;
  const number = advisoryLocks[held.lock];
  const unlocked =
    held.second === undefined
      ? connection`select pg_advisory_unlock(${number})`
      : connection`select pg_advisory_unlock(${number}, ${held.second}::int)`;
  await unlocked.catch(() => undefined);
  connection.release();
}
