// Trial runs: a schema of their own for what they make, and how they ended. Decision 0023.
import { type HeldLock, tryHoldSessionLock } from './advisory-locks.js';
import type { Queryable, Sql } from './connect.js';

/** Where a trial run's tables lie: apart from everything that is counted, listed or kept. */
export const canarySchema = 'sluice_canary';

/** How many runs are remembered. */
const keptRuns = 1000;

/** A trial run lives as long as its connection. @returns undefined while another one runs */
export async function beginCanary(sql: Sql): Promise<HeldLock | undefined> {
  return await tryHoldSessionLock(sql, 'canary');
}

/** An empty schema. What a run left that was killed goes. */
export async function createCanarySchema(sql: Sql): Promise<void> {
  await sql.begin(async (tx) => {
    await tx`drop schema if exists ${tx(canarySchema)} cascade`;
    await tx`create schema ${tx(canarySchema)}`;
  });
}

export async function dropCanarySchema(sql: Queryable): Promise<void> {
  await sql`drop schema if exists ${sql(canarySchema)} cascade`;
}

/** Whether this connection's tables are the trial run's own: a pooler may have ignored what was asked for. */
export async function isInCanarySchema(sql: Queryable): Promise<boolean> {
  const [row] = await sql<{ schema: string | null }[]>`select current_schema() as schema`;
  return row?.schema === canarySchema;
}

/** Every name under which the trial run's uploads may lie; none where it has no tables yet. */
export async function listCanaryNames(sql: Queryable): Promise<{ objects: string[]; keys: string[] }> {
  const [table] = await sql<{ known: boolean }[]>`select to_regclass('uploads') is not null as known`;
  if (table?.known !== true) return { objects: [], keys: [] };
  const rows = await sql<{ objects: (string | null)[]; keys: (string | null)[] }[]>`
    select array[object_name, rest_object] as objects, array[key_name, next_key_name] as keys from uploads`;
  const names = (store: 'objects' | 'keys') =>
    rows.flatMap((row) => row[store]).filter((name) => name !== null);
  return { objects: names('objects'), keys: names('keys') };
}

/** How a run ended. @param failedStep undefined: well */
export async function insertCanaryRun(
  tx: Queryable,
  begunAt: Date,
  failedStep: string | undefined,
): Promise<void> {
  await tx`insert into canary_runs (begun_at, failed_step) values (${begunAt}, ${failedStep ?? null})`;
  await tx`delete from canary_runs where id <= (select max(id) from canary_runs) - ${keptRuns}`;
}

/** When the last run ended well. */
export async function findLastGoodCanary(sql: Queryable): Promise<Date | undefined> {
  const [row] = await sql<{ endedAt: Date }[]>`
    select ended_at from canary_runs where failed_step is null order by id desc limit 1`;
  return row?.endedAt;
}
