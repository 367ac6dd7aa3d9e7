// Where the uploads of this database lie, and which of them must be there.
import type { RecordedPlaces, StorePlaces } from '../domain/store-identity.js';
import { only, type Queryable } from './connect.js';

/** The recorded places. */
export async function findStorePlaces(sql: Queryable): Promise<RecordedPlaces> {
  return only(
    await sql<RecordedPlaces[]>`select object_store as objects, key_store as keys from installation`,
  );
}

/** The same; nobody records others until the transaction ends. */
export async function shareStorePlaces(tx: Queryable): Promise<RecordedPlaces> {
  return only(
    await tx<RecordedPlaces[]>`
      select object_store as objects, key_store as keys from installation for share`,
  );
}

/** The same; until the transaction ends nobody records others, and no upload begins or is acknowledged. */
export async function lockStorePlaces(tx: Queryable): Promise<RecordedPlaces> {
  return only(
    await tx<RecordedPlaces[]>`
      select object_store as objects, key_store as keys from installation for update`,
  );
}

/** From now on uploads lie there. */
export async function markStorePlaces(tx: Queryable, { objects, keys }: StorePlaces): Promise<void> {
  await tx`update installation set object_store = ${objects}, key_store = ${keys}, stores_recorded_at = now()`;
}

/** Uploads of which something may lie in the stores, by what they are at; and the database's clock. */
export async function countLiveUploads(
  sql: Queryable,
): Promise<{ kept: number; receiving: number; purging: number; now: Date }> {
  return only(
    await sql<{ kept: number; receiving: number; purging: number; now: Date }[]>`
      select count(*) filter (where state in ('stored', 'delivered'))::int as kept,
        count(*) filter (where state = 'receiving')::int as receiving,
        count(*) filter (where state = 'purging')::int as purging, clock_timestamp() as now
      from uploads where state in ('receiving', 'stored', 'delivered', 'purging')`,
  );
}

/** Whether any upload was acknowledged at or after this time and is kept. */
export async function isAnyStoredSince(sql: Queryable, since: Date): Promise<boolean> {
  const rows = await sql`
    select 1 from uploads where state in ('stored', 'delivered') and stored_at >= date_trunc('milliseconds', ${since}::timestamptz) limit 1`;
  return rows.length > 0;
}

/** Whether bytes or a key of any upload must be in a store. Also of a database that lacks migrations. */
export async function isAnyUploadKept(sql: Queryable): Promise<boolean> {
  const [table] = await sql<{ known: boolean }[]>`select to_regclass('uploads') is not null as known`;
  if (table?.known !== true) return false;
  const rows = await sql`select 1 from uploads where state in ('stored', 'delivered', 'purging') limit 1`;
  return rows.length > 0;
}

/** An upload of which bytes and key must be there. */
export interface KeptNames {
  readonly id: string;
  readonly ticketId: string;
  readonly handlerId: string | null;
  readonly objectName: string;
  readonly keyName: string;
}

/**
 * Some of the uploads that must be there, whatever their age: their names are random, and so is where this begins. What
 * was told missing before is left out.
 * @param from where in the order of object names; the beginning follows the end
 */
export async function sampleKeptUploads(sql: Queryable, from: string, limit: number): Promise<KeptNames[]> {
  const page = async (side: ReturnType<typeof sql>, most: number) =>
    await sql<KeptNames[]>`
      select u.id, u.ticket_id, t.handler_id, u.object_name, u.key_name from uploads u join tickets t on t.id = u.ticket_id
      where u.state in ('stored', 'delivered') and u.alarmed_at is null and ${side}
      order by u.object_name collate "C" limit ${most}`;
  const behind = await page(sql`u.object_name collate "C" >= ${from}`, limit);
  if (behind.length === limit) return behind;
  return [...behind, ...(await page(sql`u.object_name collate "C" < ${from}`, limit - behind.length))];
}
