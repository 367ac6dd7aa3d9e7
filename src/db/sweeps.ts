// Runs of the sweep, and their advisory locks.
import type { SweepFacts } from '../domain/alarm.js';
import { heldSecondKeys, holdSessionLock, tryLockOf } from './advisory-locks.js';
import { only, type Queryable, type Sql } from './connect.js';

/** A running sweep: its number, and the connection whose lock says that it lives. */
export interface RunningSweep {
  readonly id: number;
  release(): Promise<void>;
}

/**
 * Registers a run and takes its lock on a connection of its own. When the process dies, Postgres frees the lock, and
 * other sweeps take over what it had begun.
 */
export async function beginSweep(sql: Sql): Promise<RunningSweep> {
  // dying behind the insert leaves a run that took nothing
  const { id } = only(await sql<{ id: number }[]>`insert into sweeps default values returning id`);
  const held = await holdSessionLock(sql, 'sweep', id);
  return { id, release: held.release };
}

/** Of these runs, those that no longer live. */
export async function findDeadSweeps(tx: Queryable, ids: readonly number[]): Promise<Set<number>> {
  const dead = new Set<number>();
  for (const id of new Set(ids)) {
    if (await tryLockOf(tx, 'sweep', id)) dead.add(id);
  }
  return dead;
}

/** Ends a run with its signed report. */
export async function markSweepFinished(
  tx: Queryable,
  sweep: { id: number; report: Record<string, string | number>; signature: Buffer; signingKeyId: string },
): Promise<void> {
  await tx`
    update sweeps set finished_at = now(), report = ${tx.json(sweep.report)}, signature = ${sweep.signature},
      signing_key_id = ${sweep.signingKeyId}
    where id = ${sweep.id}`;
}

/** When the last sweep ended, and its report. */
export async function findLastSweep(
  sql: Queryable,
): Promise<{ finishedAt: Date; report: Record<string, string | number> } | undefined> {
  const [row] = await sql<{ finishedAt: Date; report: Record<string, string | number> }[]>`
    select finished_at, report from sweeps where finished_at is not null order by id desc limit 1`;
  return row;
}

/** So long a sweep that lives is taken for one that works, in hours: a million uploads take less. */
const longestSweepHours = 12;

/**
 * What says whether a sweep is overdue: when the last one ended, whether one is at work, when the first upload began,
 * and the time now.
 */
export async function findSweepFacts(sql: Queryable): Promise<SweepFacts> {
  return only(
    await sql<SweepFacts[]>`
      select (select finished_at from sweeps where finished_at is not null order by id desc limit 1) as last_sweep_at,
        exists (
          select from sweeps s
          where s.id > (select max(id) from sweeps) - 100 and s.finished_at is null
            and s.started_at > now() - make_interval(hours => ${longestSweepHours})
            and s.id in (${heldSecondKeys(sql, 'sweep')})) as running,
        (select created_at from uploads order by id limit 1) as first_upload_at, clock_timestamp() as now`,
  );
}
