// Uploads that were refused: how many rows of them there are, and how they become a number.
import type { Queryable } from './connect.js';

/** Whether a ticket has more uploads than are shown of it. */
export async function hasMoreUploads(
  sql: Queryable,
  ticketId: string,
  limits: { kept: number; refused: number },
): Promise<boolean> {
  const [row] = await sql<{ more: boolean }[]>`
    select exists (select from uploads where ticket_id = ${ticketId} and state <> 'rejected' offset ${limits.kept})
      or exists (select from uploads where ticket_id = ${ticketId} and state = 'rejected' offset ${limits.refused}) as more`;
  return row?.more === true;
}

/**
 * Merges rows of uploads that were refused, of which nothing is left, into a number on their links: all but the newest of
 * each link. A writer that comes back late finds no row, and what it writes belongs to nobody.
 * @param kept so many stay on a link @param olderThanHours and all younger ones
 * @returns how many rows went
 */
export async function mergeRefusedUploads(
  tx: Queryable,
  { kept, olderThanHours, limit }: { kept: number; olderThanHours: number; limit: number },
): Promise<number> {
  const links = await tx<{ id: string }[]>`
    select l.id from links l where l.refused_uploads - l.merged_uploads > ${kept} order by l.id limit 100
    for no key update skip locked`;
  let merged = 0;
  for (const { id } of links) {
    if (merged >= limit) break;
    const gone = await tx`
      delete from uploads where id in (
        select u.id from uploads u
        where u.link_id = ${id} and u.state = 'rejected' and u.rejected_at < now() - make_interval(hours => ${olderThanHours})
          and not exists (select from messages m where m.upload_id = u.id)
          and not exists (select from downloads d where d.upload_id = u.id)
          and not exists (select from webhook_deliveries w where w.upload_id = u.id)
          and u.id < (select r.id from uploads r where r.link_id = ${id} and r.state = 'rejected' order by r.id desc offset ${kept - 1} limit 1)
        order by u.id limit ${limit - merged} for update skip locked)`;
    if (gone.count > 0)
      await tx`update links set merged_uploads = merged_uploads + ${gone.count}, refused_uploads = greatest(refused_uploads, merged_uploads + ${gone.count}) where id = ${id}`;
    merged += gone.count;
  }
  return merged;
}
