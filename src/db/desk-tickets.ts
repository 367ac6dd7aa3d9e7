// Tickets as the desk's list shows them: with what needs attention, that first.
import { type Attention, attentions } from '../domain/attention.js';
import type { TicketState } from '../domain/ticket.js';
import type { Queryable } from './connect.js';

export interface DeskTicketRow {
  readonly id: string;
  readonly reference: string;
  readonly institution: string;
  readonly state: TicketState;
  readonly handlerName: string | null;
  readonly createdAt: Date;
  readonly heldAt: Date | null;
  readonly attention: Attention;
  /** when a waiting file came, or a link ends, whichever the attention is about */
  readonly since: Date | null;
}

/** @param filter as in the API's list, and one attention */
export async function listDeskTickets(
  sql: Queryable,
  filter: {
    handlerId: string | undefined;
    state: TicketState | undefined;
    search: string | undefined;
    attention: Attention | undefined;
    limit: number;
  },
): Promise<DeskTicketRow[]> {
  const { handlerId, state, search, attention, limit } = filter;
  const pattern = search === undefined ? undefined : `%${search.replace(/[\\%_]/g, '\\$&')}%`;
  return await sql<DeskTicketRow[]>`
    select * from (
      select t.id, t.reference, t.institution, t.state, a.name as handler_name, t.created_at, t.held_at,
        case when u.blocked then 'blocked' when t.state = 'closed' then 'closed' when u.waiting_since is not null then 'arrived'
          when t.close_requested_at is not null then 'close_requested' when m.failed then 'undelivered'
          when l.locked then 'locked' when l.ends_at < now() + interval '1 day' then 'expiring'
          when l.ends_at is not null then 'waiting' else 'none' end as attention,
        coalesce(u.waiting_since, l.ends_at) as since
      from tickets t join agents a on a.id = t.handler_id
        cross join lateral (
          select min(stored_at) filter (where uploads.state = 'stored') as waiting_since,
            coalesce(bool_or(blocked_at is not null and purged_at is null), false) as blocked
          from uploads where ticket_id = t.id) u
        cross join lateral (
          select min(expires_at) as ends_at, coalesce(bool_or(links.state = 'locked'), false) as locked
          from links where ticket_id = t.id and links.state in ('issued', 'opened', 'locked') and expires_at > now()) l
        cross join lateral (
          select exists (
            select from links k cross join lateral (
              select s.state from messages s where s.link_id = k.id and s.kind = 'sms' order by s.created_at desc limit 1) last
            where k.ticket_id = t.id and k.state = 'issued' and k.expires_at > now()
              and last.state in ('undelivered', 'failed')) as failed) m
      where true
        ${handlerId === undefined ? sql`` : sql`and t.handler_id = ${handlerId}`}
        ${state === undefined ? sql`` : sql`and t.state = ${state}`}
        ${
          pattern === undefined
            ? sql``
            : sql`and (t.reference ilike ${pattern} or t.institution ilike ${pattern} or t.subject ilike ${pattern})`
        }
    ) found
    ${attention === undefined ? sql`` : sql`where attention = ${attention}`}
    order by array_position(${attentions as unknown as string[]}::text[], attention), id desc limit ${limit}`;
}

/** Another agent answers for a ticket from now on. */
export async function markTicketHandler(tx: Queryable, ticketId: string, agentId: string): Promise<void> {
  await tx`update tickets set handler_id = ${agentId} where id = ${ticketId}`;
}

/** A live link lives on. @returns its new end, which is never earlier than before; undefined when it is not live */
export async function markLinkExtended(tx: Queryable, id: string, hours: number): Promise<Date | undefined> {
  const [row] = await tx<{ expiresAt: Date }[]>`
    update links set expires_at = greatest(expires_at, date_trunc('milliseconds', now()) + make_interval(hours => ${hours}))
    where id = ${id} and state in ('issued', 'opened') and expires_at > now() returning expires_at`;
  return row?.expiresAt;
}
