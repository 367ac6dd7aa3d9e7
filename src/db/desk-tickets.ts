// Tickets as the desk's list shows them: with what needs attention, that first.
import { type Attention, attentions, type ListPlace, type TicketSort } from '../domain/attention.js';
import type { TicketState } from '../domain/ticket.js';
import type { Fragment, Queryable } from './connect.js';
import { finishingUntil, isLiveLink } from './links.js';
import { searchPattern } from './search-pattern.js';

export interface DeskTicketRow {
  readonly id: string;
  readonly reference: string;
  readonly institution: string;
  readonly state: TicketState;
  readonly handlerId: string | null;
  readonly handlerName: string | null;
  readonly createdAt: Date;
  readonly heldAt: Date | null;
  readonly restrictedAt: Date | null;
  readonly attention: Attention;
  /** when a waiting file came, a link ends or the ticket was closed, whichever the attention is about */
  readonly since: Date | null;
}

/** Which tickets, in what order, and from where on. */
export interface DeskTicketFilter {
  /** null: those in the queue; undefined: anybody's */
  readonly handlers: readonly string[] | null | undefined;
  readonly state: TicketState | undefined;
  readonly search: string | undefined;
  readonly attentions: readonly Attention[];
  readonly place: ListPlace | undefined;
  readonly limit: number;
}

const blockedUploads = (sql: Queryable) =>
  sql`select ticket_id from uploads where blocked_at is not null and purged_at is null`;

/** What is looked for in: what the ticket says of itself, and the people who were asked. */
const matching = (sql: Queryable, { handlers, search, state }: Omit<DeskTicketFilter, 'place' | 'limit'>) => {
  const mine =
    handlers === undefined
      ? sql``
      : handlers === null
        ? sql`and t.handler_id is null`
        : sql`and t.handler_id = any(${handlers as string[]}::uuid[])`;
  const inState = state === undefined ? sql`` : sql`and t.state = ${state}`;
  if (search === undefined) return sql`${mine} ${inState}`;
  const pattern = searchPattern(search);
  const has = (column: string) => sql`fold_text(${sql(column)}) like fold_text(${pattern})`;
  // a number is written with its country or without; four digits are too many to be met by chance
  const digits = search.replace(/[\s()+/.-]/g, '').replace(/^0+/, '');
  const phone = /^\d{4,}$/.test(digits) ? sql`or c.phone like ${searchPattern(digits)}` : sql``;
  return sql`${mine} ${inState}
    and (${has('t.reference')} or ${has('t.institution')} or ${has('t.subject')}
      or t.id in (select c.ticket_id from contacts c where ${has('c.name')} or ${has('c.email')} ${phone}))`;
};

/** Open tickets, and closed ones of which something cannot be destroyed: those that may need attention. */
const liveTickets = (sql: Queryable) => sql`
  select * from tickets where state = 'open'
  union all
  select * from tickets where state = 'closed' and id in (${blockedUploads(sql)})`;

/** What the list shows of each ticket of `source`, a query for whole rows of tickets. */
const withAttention = (sql: Queryable, source: Fragment) => sql`
  select t.id, t.reference, t.institution, t.state, t.handler_id, a.name as handler_name, t.created_at, t.held_at, t.restricted_at,
    case when u.blocked then 'blocked' when t.state = 'closed' then 'closed'
      when u.waiting_since is not null then 'arrived'
      when a.frozen_at is not null or a.ending_at is not null or a.ended_at is not null
        or a.role not in ('handler', 'lead') then 'unattended'
      when t.close_requested_at is not null then 'close_requested' when m.failed then 'undelivered'
      when l.locked then 'locked' when l.ends_at < now() + interval '1 day' then 'expiring'
      when l.ends_at is not null then 'waiting' else 'none' end as attention,
    case when t.state = 'closed' then t.closed_at else coalesce(u.waiting_since, l.ends_at) end as since
  from (${source}) t left join agents a on a.id = t.handler_id
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
              and s.state in ('undelivered', 'failed')))) as failed) m`;

/**
 * Tickets that may need attention, by attention, the newest first; `before` a place: the nearest to it first. What needs
 * attention is found out for each of them, so the many closed ones must not come by here: with 100,000 tickets of which
 * 1,000 are open a page takes 21 ms, deep among the closed ones 1 ms.
 */
export async function listLiveDeskTickets(
  sql: Queryable,
  filter: DeskTicketFilter,
): Promise<DeskTicketRow[]> {
  const { place, limit } = filter;
  const rank = sql`array_position(${attentions as unknown as string[]}::text[], attention)`;
  const at =
    place === undefined || place.attention === 'closed' ? 0 : attentions.indexOf(place.attention) + 1;
  const back = place?.direction === 'before';
  const beyond =
    at === 0 || place === undefined
      ? sql``
      : back
        ? sql`and (${rank} < ${at} or (${rank} = ${at} and id > ${place.id}))`
        : sql`and (${rank} > ${at} or (${rank} = ${at} and id < ${place.id}))`;
  return await sql<DeskTicketRow[]>`
    select * from (
      ${withAttention(sql, sql`select * from (${liveTickets(sql)}) t where true ${matching(sql, filter)}`)}
    ) found
    where attention = any(${filter.attentions as string[]}::text[]) ${beyond}
    order by ${back ? sql`${rank} desc, id` : sql`${rank}, id desc`} limit ${limit}`;
}

/** Closed tickets of which nothing is left to do, the newest first; `before` a place: the nearest to it first. */
export async function listClosedDeskTickets(
  sql: Queryable,
  filter: DeskTicketFilter,
): Promise<DeskTicketRow[]> {
  const { place, limit } = filter;
  const back = place?.direction === 'before';
  const beyond =
    place?.attention !== 'closed' ? sql`` : back ? sql`and t.id > ${place.id}` : sql`and t.id < ${place.id}`;
  return await sql<DeskTicketRow[]>`
    select t.id, t.reference, t.institution, t.state, t.handler_id, a.name as handler_name, t.created_at, t.held_at, t.restricted_at,
      'closed' as attention, t.closed_at as since
    from tickets t left join agents a on a.id = t.handler_id
    where t.state = 'closed' and t.id not in (${blockedUploads(sql)}) ${matching(sql, filter)} ${beyond}
    order by ${back ? sql`t.id` : sql`t.id desc`} limit ${limit}`;
}

/**
 * Tickets sorted by what the list shows of them; `before` a place: the nearest to it first. Where any attention will do, it is
 * found out only for those of the page.
 */
export async function listSortedDeskTickets(
  sql: Queryable,
  filter: DeskTicketFilter & { readonly sort: TicketSort },
): Promise<DeskTicketRow[]> {
  const { place, limit, sort } = filter;
  const column = sql(sort.by === 'opened' ? 't.id' : `t.${sort.by}`);
  const upward = sort.descending === (place?.direction === 'before');
  const order = upward ? sql`order by ${column}, t.id` : sql`order by ${column} desc, t.id desc`;
  const own = sql(sort.by === 'opened' ? 'id' : sort.by);
  const bound = place && sql`(select ${own} from tickets where id = ${place.id}), ${place.id}::uuid`;
  const beyond =
    bound === undefined
      ? sql``
      : upward
        ? sql`and (${column}, t.id) > (${bound})`
        : sql`and (${column}, t.id) < (${bound})`;
  const any = filter.attentions.length === attentions.length;
  const source = any || filter.attentions.includes('closed') ? sql`select * from tickets` : liveTickets(sql);
  const found = sql`select * from (${source}) t where true ${matching(sql, filter)} ${beyond}`;
  return await sql<DeskTicketRow[]>`
    select * from (${withAttention(sql, any ? sql`${found} ${order} limit ${limit}` : found)}) t
    where attention = any(${filter.attentions as string[]}::text[]) ${order} limit ${limit}`;
}

/** How many tickets a filter finds, up to `most`. */
export async function countDeskTickets(
  sql: Queryable,
  filter: Omit<DeskTicketFilter, 'place' | 'limit'>,
  most: number,
): Promise<number> {
  const { attentions: wanted } = filter;
  const any = wanted.length === attentions.length;
  const onlyClosed = wanted.every((each) => each === 'closed');
  const live = withAttention(
    sql,
    sql`select * from (${liveTickets(sql)}) t where true ${matching(sql, filter)}`,
  );
  const found = any
    ? sql`select 1 from tickets t where true ${matching(sql, filter)} limit ${most}`
    : onlyClosed
      ? sql`select 1 from tickets t where t.state = 'closed' and t.id not in (${blockedUploads(sql)}) ${matching(sql, filter)} limit ${most}`
      : sql`select 1 from (${live}) found where attention = any(${wanted as string[]}::text[]) limit ${most}`;
  const [row] = await sql<{ count: number }[]>`select count(*)::int as count from (${found}) found`;
  return row?.count ?? 0;
}
