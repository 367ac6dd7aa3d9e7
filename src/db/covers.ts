// Who works the tickets of a colleague who is away, and until when. Columns of `agents`; nothing has to be done for it to end.
import type { Fragment, Queryable } from './connect.js';

/** Whether the absence of the row of `agents` called `v` has begun and not ended. */
const isAway = (sql: Queryable) => sql`v.cover_from <= now() and v.cover_until > now()`;

/** The accounts that one covers for now, as an array. @param cover an expression for its id */
export const coveredBy = (sql: Queryable, cover: Fragment) =>
  sql`array(select v.id from agents v where v.cover_id = ${cover} and ${isAway(sql)} and v.ended_at is null)`;

/** Whether one account covers for another now. @param pair expressions for their ids */
export const covers = (sql: Queryable, pair: { cover: Fragment; absent: Fragment }) =>
  sql`exists (select from agents v where v.id = ${pair.absent} and v.cover_id = ${pair.cover} and ${isAway(sql)} and v.ended_at is null)`;

/** Whom an account covers for now, anew. */
export async function listCovered(sql: Queryable, agentId: string): Promise<string[]> {
  const [row] = await sql<{ ids: string[] }[]>`select ${coveredBy(sql, sql`${agentId}::uuid`)} as ids`;
  return row?.ids ?? [];
}

/** An absence with whom it is about, and who covers. */
export interface CoverRow {
  readonly agentId: string;
  readonly agentName: string | null;
  readonly coverId: string;
  readonly coverName: string | null;
  readonly from: Date;
  readonly until: Date;
}

/** Absences that have not ended: of one account, or for which one account covers. */
export async function listCovers(
  sql: Queryable,
  which: { readonly agentId: string } | { readonly coverId: string },
): Promise<CoverRow[]> {
  return await sql<CoverRow[]>`
    select v.id as agent_id, v.name as agent_name, c.id as cover_id, c.name as cover_name, v.cover_from as "from", v.cover_until as until
    from agents v join agents c on c.id = v.cover_id
    where ${'agentId' in which ? sql`v.id = ${which.agentId}` : sql`v.cover_id = ${which.coverId}`}
      and v.cover_until > now() and v.ended_at is null
    order by v.cover_from, v.id limit 100`;
}

/**
 * Notes an absence of whole days in a time zone, instead of one that was noted before.
 * @param absence `timeZone` by its IANA name; `fromDay`, `untilDay`: YYYY-MM-DD, both of them away
 * @returns from when until when; undefined where it has ended already
 */
export async function markCover(
  tx: Queryable,
  absence: { agentId: string; coverId: string; fromDay: string; untilDay: string; timeZone: string },
): Promise<{ from: Date; until: Date } | undefined> {
  const { agentId, coverId, fromDay, untilDay, timeZone } = absence;
  const until = tx`(${untilDay}::date + 1)::timestamp at time zone ${timeZone}`;
  const [row] = await tx<{ from: Date; until: Date }[]>`
    update agents set cover_id = ${coverId}, cover_from = (${fromDay}::date)::timestamp at time zone ${timeZone}, cover_until = ${until}
    where id = ${agentId} and ended_at is null and ${until} > now()
    returning cover_from as "from", cover_until as until`;
  return row;
}

/** Ends an absence, or one that was to come. @returns whether there was one */
export async function clearCover(tx: Queryable, agentId: string): Promise<boolean> {
  const rows = await tx`
    update agents set cover_id = null, cover_from = null, cover_until = null
    where id = ${agentId} and cover_id is not null returning id`;
  return rows.length === 1;
}

/** Forgets absences that have ended, and who covered. */
export async function forgetPastCovers(tx: Queryable): Promise<void> {
  await tx`update agents set cover_id = null, cover_from = null, cover_until = null where cover_until <= now()`;
}
