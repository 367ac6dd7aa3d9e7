// What was found wrong with a kept upload is over.
import type { Queryable } from './connect.js';

/** All of its bytes were opened and arrived in one piece: whatever was wrong with it is over. */
export async function clearUploadAlarm(tx: Queryable, id: string): Promise<void> {
  await tx`update uploads set alarmed_at = null where id = ${id} and alarmed_at is not null`;
}

/**
 * Bytes and key are in their stores: what was told missing is back. Of what was told damaged that says nothing; and a
 * master key that was not configured is no damage.
 * @returns whether it was alarmed for that
 */
export async function clearMissingAlarm(sql: Queryable, id: string): Promise<boolean> {
  const rows = await sql`
    update uploads u set alarmed_at = null where u.id = ${id} and u.alarmed_at is not null
      and (select e.data ->> 'code' from audit_events e
        where e.ticket_id = u.ticket_id and e.upload_id = u.id and e.action = 'upload.alarm'
          and e.data ->> 'code' <> 'master_key_unknown'
        order by e.seq desc limit 1) in ('object_not_found', 'key_not_found') returning u.id`;
  return rows.length === 1;
}
