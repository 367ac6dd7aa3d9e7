// What is wrong with the service now.
import type { AlarmKind } from '../domain/alarm.js';
import type { Queryable } from './connect.js';

/** Notes that it is noticed now. @returns whether nobody had noticed before: of several processes one tells it */
export async function insertAlarm(tx: Queryable, kind: AlarmKind): Promise<boolean> {
  const [row] = await tx<{ fresh: boolean }[]>`
    insert into alarms (kind) values (${kind}) on conflict (kind) do update set seen_at = now() returning xmax = 0 as fresh`;
  return row?.fresh === true;
}

/** It is over for those whom nobody has noticed for so long. */
export async function deleteLapsedAlarms(
  sql: Queryable,
  kinds: readonly AlarmKind[],
  minutes: number,
): Promise<void> {
  await sql`
    delete from alarms where kind = any(${kinds as string[]}) and seen_at < now() - make_interval(mins => ${minutes})`;
}

/** It is over. */
export async function deleteAlarm(sql: Queryable, kind: AlarmKind): Promise<void> {
  await sql`delete from alarms where kind = ${kind}`;
}

export async function listAlarms(sql: Queryable): Promise<{ kind: AlarmKind; beganAt: Date }[]> {
  return await sql<{ kind: AlarmKind; beganAt: Date }[]>`select kind, began_at from alarms order by kind`;
}

/** They are over when nothing that was found lost or damaged is kept any more. */
export async function deleteLossAlarms(sql: Queryable): Promise<void> {
  await sql`
    delete from alarms where kind in ('file_lost', 'seal_broken')
      and not exists (select from uploads where state in ('stored', 'delivered') and alarmed_at is not null)`;
}

/** It is over when no store keeps anything by its own lock; another sweep may be at what is kept. */
export async function deleteBlockedAlarm(sql: Queryable): Promise<void> {
  await sql`
    delete from alarms where kind = 'purge_blocked'
      and not exists (select from uploads where state = 'purging' and blocked_at is not null)`;
}
