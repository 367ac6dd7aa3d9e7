// Key rotations: the lock that tells whether one lives, and the two names under which a key may lie while it does.
// Decision 0040.
import {
  holdSessionLock,
  isLockHeldBy,
  shareLockUntilCommit,
  tryShareLock,
  waitForLock,
} from './advisory-locks.js';
import type { Queryable, Sql } from './connect.js';

/** Uploads with a durable key: what is kept, and what is still received and may go on in any process. */
const hasKey = (sql: Queryable) =>
  sql`(state in ('stored', 'delivered') or (state = 'receiving' and method = 'tus' and fenced_at is null))`;

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
  const held = await holdSessionLock(sql, 'rotation');
  try {
    await waitForLock(sql, 'keySwap');
  } catch (error) {
    await held.release();
    throw error;
  }
  return {
    requireLife: async (tx) => {
      await shareLockUntilCommit(tx, 'keySwap');
      if (!(await isLockHeldBy(tx, 'rotation', held.pid)))
        throw new RotationLost('the connection of this rotation was lost; run it again');
    },
    release: held.release,
  };
}

/** Whether a rotation runs; if none does, none begins until this transaction ends. */
export async function rotationLives(tx: Queryable): Promise<boolean> {
  return !(await tryShareLock(tx, 'rotation'));
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

/** An upload with a durable key. */
export interface UploadWithKey {
  readonly id: string;
  readonly ticketId: string;
  readonly linkId: string;
  readonly keyName: string;
  readonly unfinished: boolean;
}

/** Uploads whose key a rotation wraps anew, after `after` in the order of ids. */
export async function listUploadsWithKeys(
  sql: Queryable,
  after: string | undefined,
  limit: number,
): Promise<UploadWithKey[]> {
  return await sql<UploadWithKey[]>`
    select id, ticket_id, link_id, key_name, state = 'receiving' as unfinished from uploads
    where ${hasKey(sql)} ${after === undefined ? sql`` : sql`and id > ${after}`} order by id limit ${limit}`;
}
