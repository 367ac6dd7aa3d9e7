// What is wrong with the service now.
import type { AlarmKind } from '../domain/alarm.js';
import type { Queryable } from './connect.js';

/** @returns whether nobody had noticed before: of several processes one tells it */
export async function insertAlarm(tx: Queryable, kind: AlarmKind): Promise<boolean> {
  const rows = await tx`insert into alarms (kind) values (${kind}) on conflict do nothing returning kind`;
  return rows.length === 1;
}

/** It is over. */
export async function deleteAlarm(sql: Queryable, kind: AlarmKind): Promise<void> {
  await sql`delete from alarms where kind = ${kind}`;
}

export async function listAlarms(sql: Queryable): Promise<{ kind: AlarmKind; beganAt: Date }[]> {
  return await sql<{ kind: AlarmKind; beganAt: Date }[]>`select kind, began_at from alarms order by kind`;
}
