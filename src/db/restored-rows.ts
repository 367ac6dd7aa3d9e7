// Rows that a restored dump brought back although what they stand for was erased after it.
import type { ErasedKind } from '../domain/erasure.js';
import type { Queryable } from './connect.js';

/** Of these ids, those that are not erased here; ids without a row came after the dump. */
export async function listNotErased(
  sql: Queryable,
  kind: ErasedKind,
  ids: readonly string[],
): Promise<string[]> {
  const list = ids as string[];
  const rows =
    kind === 'upload'
      ? await sql<{ id: string }[]>`
          select id from uploads where id = any(${list}::uuid[]) and state in ('receiving', 'stored', 'delivered', 'purging')`
      : kind === 'ticket'
        ? await sql<
            { id: string }[]
          >`select id from tickets where id = any(${list}::uuid[]) and erased_at is null`
        : kind === 'agent'
          ? await sql<
              { id: string }[]
            >`select id from agents where id = any(${list}::uuid[]) and ended_at is null`
          : await sql<{ id: string }[]>`
              select id from authorised_contacts where id = any(${list}::uuid[]) and ended_at is null`;
  return rows.map((row) => row.id).sort();
}

/**
 * Closes tickets that were erased after the dump, and lifts what would keep them: a hold or a restriction that lies on them here was
 * lifted before the erasure. Lock order: their links and uploads come after. @returns those that were not erased here
 */
export async function markTicketsErasedElsewhere(tx: Queryable, ids: readonly string[]): Promise<string[]> {
  const rows = await tx<{ id: string }[]>`
    update tickets set state = 'closed', closed_at = coalesce(closed_at, now()), erasing_at = coalesce(erasing_at, now()),
      held_at = null, held_by = null, restricted_at = null, restricted_by = null
    where id in (select id from tickets where id = any(${ids as string[]}::uuid[]) and erased_at is null order by id for no key update)
    returning id`;
  return rows.map((row) => row.id).sort();
}

/**
 * Begins the purge of uploads that were purged after the dump, and of all that erased tickets hold.
 * @param run number of the run that purges them @returns all of them; `begins`: the purge does so with this
 */
export async function markUploadsErasedElsewhere(
  tx: Queryable,
  what: { readonly uploads: readonly string[]; readonly tickets: readonly string[] },
  run: number,
): Promise<{ id: string; begins: boolean }[]> {
  return await tx<{ id: string; begins: boolean }[]>`
    with due as (
      select id, state from uploads
      where (id = any(${what.uploads as string[]}::uuid[]) or ticket_id = any(${what.tickets as string[]}::uuid[]))
        and state in ('receiving', 'stored', 'delivered', 'purging')
      order by id for no key update)
    update uploads u set state = 'purging', purge_owner = ${run}, purge_begun_at = coalesce(u.purge_begun_at, now()),
      purge_reason = coalesce(u.purge_reason, 'erased_before_restore'), fenced_at = coalesce(u.fenced_at, now())
    from due where u.id = due.id
    returning u.id, due.state <> 'purging' as begins`;
}
