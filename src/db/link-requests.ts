// Requests for a link by people whom institutions have authorised, and how many there were of anybody.
import type { Locale } from '../domain/locale.js';
import { only, type Queryable } from './connect.js';

/** An open request with what is on file about the one whose address was given. */
export interface LinkRequestRow {
  readonly id: string;
  readonly askedAt: Date;
  readonly words: string;
  readonly institutionId: string;
  readonly institution: string;
  readonly name: string;
  readonly email: string;
  readonly phone: string | null;
  readonly locale: Locale;
}

/** Counts one more in this hour. @returns how many there were in it, and the seconds until the next one */
export async function countAsking(
  sql: Queryable,
): Promise<{ readonly asked: number; readonly nextHourSeconds: number }> {
  return only(
    await sql<{ asked: number; nextHourSeconds: number }[]>`
      insert into ask_counts (hour, asked) values (date_trunc('hour', now()), 1)
      on conflict (hour) do update set asked = least(ask_counts.asked, 1000000000) + 1
      returning asked, ceil(extract(epoch from hour + interval '1 hour' - now()))::int as next_hour_seconds`,
  );
}

/**
 * Enters a request, unless one came from the same address within the hour, whatever became of it, or is still open. Takes the
 * contact's row, so that two at once are one.
 * @returns whether it was entered
 */
export async function insertLinkRequest(
  tx: Queryable,
  request: { readonly id: string; readonly contactId: string; readonly words: string },
): Promise<boolean> {
  const { id, contactId, words } = request;
  const standing = await tx`
    select from authorised_contacts where id = ${contactId} and ended_at is null and ending_at is null for no key update`;
  if (standing.count === 0) return false;
  const rows = await tx`
    insert into link_requests (id, contact_id, words)
    select ${id}, ${contactId}, ${words}
    where not exists (
      select from link_requests r join authorised_contacts c on c.id = r.contact_id
      where lower(c.email) = (select lower(email) from authorised_contacts where id = ${contactId})
        and (r.asked_at > now() - interval '1 hour' or r.ended_at is null))
    returning id`;
  return rows.count === 1;
}

const open = (sql: Queryable) => sql`
  select r.id, r.asked_at, r.words, i.id as institution_id, i.name as institution, c.name, c.email, c.phone, c.locale
  from link_requests r join authorised_contacts c on c.id = r.contact_id join institutions i on i.id = c.institution_id
  where r.ended_at is null and c.ended_at is null and c.ending_at is null`;

/** Open requests, the oldest first. */
export async function listLinkRequests(sql: Queryable, limit: number): Promise<LinkRequestRow[]> {
  return await sql<LinkRequestRow[]>`${open(sql)} order by r.id limit ${limit}`;
}

/** An open request. */
export async function findLinkRequest(sql: Queryable, id: string): Promise<LinkRequestRow | undefined> {
  const [row] = await sql<LinkRequestRow[]>`${open(sql)} and r.id = ${id}`;
  return row;
}

/** How many are open, up to `most`. */
export async function countLinkRequests(sql: Queryable, most: number): Promise<number> {
  const { open: count } = only(
    await sql<{ open: number }[]>`
      select count(*)::int as open from (select from link_requests where ended_at is null limit ${most}) as first_ones`,
  );
  return count;
}

/** Ends an open request, for a ticket or without one; its line goes. @returns whether it was open */
export async function endLinkRequest(
  tx: Queryable,
  { id, ticketId }: { readonly id: string; readonly ticketId?: string | undefined },
): Promise<boolean> {
  const rows = await tx`
    update link_requests set ended_at = now(), words = null, ticket_id = ${ticketId ?? null}
    where id = ${id} and ended_at is null returning id`;
  return rows.count === 1;
}

/** Ends whatever somebody asked for whose authorisation is withdrawn. */
export async function endLinkRequestsOf(tx: Queryable, contactId: string): Promise<void> {
  await tx`
    update link_requests set ended_at = now(), words = null where contact_id = ${contactId} and ended_at is null`;
}

/** Removes requests of long ago. @returns the ids of those that nobody had taken */
export async function deleteLapsedRequests(
  tx: Queryable,
  { days, limit }: { readonly days: number; readonly limit: number },
): Promise<{ readonly gone: number; readonly untaken: string[] }> {
  const rows = await tx<{ id: string; open: boolean }[]>`
    delete from link_requests where id in (
      select id from link_requests where asked_at < now() - make_interval(days => ${days})
      order by asked_at limit ${limit} for update skip locked)
    returning id, ended_at is null as open`;
  return { gone: rows.length, untaken: rows.filter((row) => row.open).map((row) => row.id) };
}

/** Removes numbers of hours that are over for a day. */
export async function deleteLapsedCounts(tx: Queryable): Promise<void> {
  await tx`delete from ask_counts where hour < now() - interval '1 day'`;
}
