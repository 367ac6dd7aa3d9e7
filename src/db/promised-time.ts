// Until when an upload over several requests may go on: one expression for link, sweep and answers.
import type { Queryable } from './connect.js';

/**
 * For uploads `u` on links `l`: the promised hours after the last byte, and no later than so long after the link's end. Who sends a
 * byte now and then keeps no link for ever.
 * @param ttlHours where an earlier version noted no promise; null: then the time is null too
 */
export const promisedUntil = (sql: Queryable, ttlHours: number | null) => sql`
  (least(coalesce(u.byte_at, u.created_at), greatest(u.created_at, l.expires_at))
    + make_interval(hours => coalesce(u.ttl_hours, ${ttlHours})))`;
