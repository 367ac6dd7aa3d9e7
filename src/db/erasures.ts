// Batches of erased ids: which of them this database knows. What they hold stands outside of it.
import { only, type Queryable } from './connect.js';

/** What this installation calls itself elsewhere. */
export async function findInstallation(sql: Queryable): Promise<string> {
  return only(await sql<{ id: string }[]>`select id from installation`).id;
}

/**
 * The intent to write a batch. Committed before anything of it stands outside, so that a batch in the list without a row
 * can only have come after the dump that this database was restored from.
 * @returns the batches listed last, and the database's clock
 */
export async function insertErasureBatch(
  sql: Queryable,
  id: string,
  before: number,
): Promise<{ after: string[]; now: Date }> {
  const { now } = only(
    await sql<{ now: Date }[]>`
      insert into erasure_batches (id) values (${id}) returning date_trunc('milliseconds', clock_timestamp()) as now`,
  );
  const rows = await sql<{ id: string }[]>`
    select id from erasure_batches where listed_at is not null order by listed_at desc, id desc limit ${before}`;
  return { after: rows.map((row) => row.id).sort(), now };
}

/** What the batch lists is done, in this transaction. Also of one that this database did not know. */
export async function markErasuresListed(tx: Queryable, id: string): Promise<void> {
  await tx`
    insert into erasure_batches (id, listed_at) values (${id}, clock_timestamp())
    on conflict (id) do update set listed_at = coalesce(erasure_batches.listed_at, excluded.listed_at)`;
}

/** Every batch that this database knows, and whether what it lists is done. */
export async function listErasureBatches(sql: Queryable): Promise<{ id: string; listed: boolean }[]> {
  return await sql<
    { id: string; listed: boolean }[]
  >`select id, listed_at is not null as listed from erasure_batches`;
}
