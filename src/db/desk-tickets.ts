// Tickets as the desk's list shows them: with what needs attention, that first.
import { type Attention, attentions, type ListPlace } from '../domain/attention.js';
import type { TicketState } from '../domain/ticket.js';
import type { Queryable } from './connect.js';
import { finishingUntil, isLiveLink } from './links.js';

export interface DeskTicketRow {
  readonly id: string;
  readonly reference: string;
  readonly institution: string;
  readonly state: TicketState;
  readonly handlerName: string | null;
  readonly createdAt: Date;
  readonly heldAt: Date | null;
  readonly attention: Attention;
  /** when a waiting file came, a link ends or the ticket was closed, whichever the attention is about */
  readonly since: Date | null;
}

/** Which tickets, and from where on. */
export interface DeskTicketFilter {
  readonly handlerId: string | undefined;
  readonly state: TicketState | undefined;
  readonly search: string | undefined;
  readonly attentions: readonly Attention[];
  readonly after: ListPlace | undefined;
  readonly limit: number;
}

const blockedUploads = (sql: Queryable) =>
  sql`select ticket_id from uploads where blocked_at is not null and purged_at is null`;

const matching = (sql: Queryable, { handlerId, search }: DeskTicketFilter) => {
  const pattern = search === undefined ? undefined : `%${search.replace(/[\\%_]/g, '\\$&')}%`;
  return sql`
    ${handlerId === undefined ? sql`` : sql`and t.handler_id = ${handlerId}`}
    ${
      pattern === undefined
        ? sql``
        : sql`and (t.reference ilike ${pattern} or t.institution ilike ${pattern} or t.subject ilike ${pattern})`
    }`;
};

/**
 * Tickets that may need attention: open ones, and closed ones of which something cannot be destroyed. By attention, the
 * newest first. What needs attention is found out for each of them, so the many closed ones must not come by here: with
 * 100,000 tickets of which 1,000 are open a page takes 21 ms, deep among the closed ones 1 ms, a search without result 76 ms.
 */
export async function listLiveDeskTickets(
  sql: Queryable,
  filter: DeskTicketFilter,
): Promise<DeskTicketRow[]> {
  const { state, after, limit } = filter;
  const rank = sql`array_position(${attentions as unknown as string[]}::text[], attention)`;
  const place = after === undefined ? 0 : attentions.indexOf(after.attention) + 1;
  return await sql<DeskTicketRow[]>`
    select * from (
      select t.id, t.reference, t.institution, t.state, a.name as handler_name, t.created_at, t.held_at,
        case when u.blocked then 'blocked' when u.waiting_since is not null then 'arrived'
          when t.state = 'open' and (a.frozen_at is not null or a.ending_at is not null or a.ended_at is not null
            or a.role not in ('handler', 'lead')) then 'unattended'
          when t.close_requested_at is not null then 'close_requested' when m.failed then 'undelivered'
          when l.locked then 'locked' when l.ends_at < now() + interval '1 day' then 'expiring'
          when l.ends_at is not null then 'waiting' else 'none' end as attention,
        coalesce(u.waiting_since, l.ends_at) as since
      from (
        select * from tickets where state = 'open'
        union all
        select * from tickets where state = 'closed' and id in (${blockedUploads(sql)})
      ) t join agents a on a.id = t.handler_id
        cross join lateral (
          select min(stored_at) filter (where uploads.state = 'stored' and uploads.fetched_at is null) as waiting_since,
            coalesce(bool_or(blocked_at is not null and purged_at is null), false) as blocked
          from uploads where ticket_id = t.id and uploads.state <> 'rejected') u
        cross join lateral (
          select min(greatest(l.expires_at, ${finishingUntil(sql)})) as ends_at, coalesce(bool_or(l.state = 'locked'), false) as locked
          from links l where l.ticket_id = t.id and ${isLiveLink(sql)}) l
        cross join lateral (
          select exists (
            select from links k left join lateral (
              select s.state from messages s where s.link_id = k.id and s.kind = 'sms' order by s.created_at desc limit 1) last on true
            where k.ticket_id = t.id and k.state = 'issued' and k.expires_at > now()
              and (last.state in ('undelivered', 'failed') or exists (
                select from messages s where s.link_id = k.id and s.template = 'link'
                  and s.state in ('undelivered', 'failed')))) as failed) m
      where true ${matching(sql, filter)} ${state === undefined ? sql`` : sql`and t.state = ${state}`}
    ) found
    where attention = any(${filter.attentions as string[]}::text[])
      ${after === undefined ? sql`` : sql`and (${rank} > ${place} or (${rank} = ${place} and id < ${after.id}))`}
    order by ${rank}, id desc limit ${limit}`;
}

/** Closed tickets of which nothing is left to do, the newest first. */
export async function listClosedDeskTickets(
  sql: Queryable,
  filter: DeskTicketFilter,
): Promise<DeskTicketRow[]> {
  const { after, limit } = filter;
  return await sql<DeskTicketRow[]>`
    select t.id, t.reference, t.institution, t.state, a.name as handler_name, t.created_at, t.held_at,
      'closed' as attention, t.closed_at as since
    from tickets t join agents a on a.id = t.handler_id
    where t.state = 'closed' and t.id not in (${blockedUploads(sql)}) ${matching(sql, filter)}
      ${after?.attention === 'closed' ? sql`and t.id < ${after.id}` : sql``}
    order by t.id desc limit ${limit}`;
}
