// Tickets and the contacts to whom their links were sent.

import type { Locale } from '../domain/locale.js';
import type { TicketState } from '../domain/ticket.js';
import type { Queryable } from './connect.js';
import { fetchColumns } from './downloads.js';
import { searchPattern } from './search-pattern.js';

export interface TicketRow {
  readonly id: string;
  readonly reference: string;
  readonly institution: string;
  /** null where no institution of this name was on record */
  readonly institutionId: string | null;
  readonly subject: string | null;
  readonly state: TicketState;
  /** null: in the team's queue */
  readonly handlerId: string | null;
  readonly createdAt: Date;
  readonly closeRequestedAt: Date | null;
  readonly closedAt: Date | null;
  readonly heldAt: Date | null;
  readonly heldBy: string | null;
  /** since when it is kept and nothing is done with it */
  readonly restrictedAt: Date | null;
  readonly erasingAt: Date | null;
  readonly erasedAt: Date | null;
}

export interface ContactRow {
  readonly id: string;
  readonly name: string | null;
  readonly email: string | null;
  readonly phone: string | null;
  readonly locale: Locale;
}

const columns = (sql: Queryable) =>
  sql`id, reference, institution, institution_id, subject, state, handler_id, created_at, close_requested_at, closed_at, held_at, held_by, restricted_at, erasing_at, erased_at`;

/**
 * The ticket is the institution's that is called so, if there is one. @returns its id
 * @throws unique violation of `tickets_open_reference` when an open ticket has the reference
 */
export async function insertTicket(
  tx: Queryable,
  ticket: {
    id: string;
    reference: string;
    institution: string;
    subject: string | undefined;
    handlerId: string | null;
  },
): Promise<{ institutionId: string | null }> {
  const [row] = await tx<{ institutionId: string | null }[]>`
    insert into tickets (id, reference, institution, institution_id, subject, handler_id)
    values (${ticket.id}, ${ticket.reference}, ${ticket.institution},
      (select id from institutions where lower(name) = lower(${ticket.institution})), ${ticket.subject ?? null}, ${ticket.handlerId})
    returning institution_id`;
  return row ?? { institutionId: null };
}

export async function findTicket(sql: Queryable, id: string): Promise<TicketRow | undefined> {
  const [row] = await sql<TicketRow[]>`select ${columns(sql)} from tickets where id = ${id}`;
  return row;
}

/** Tickets by id, in no order. */
export async function listTicketsWith(sql: Queryable, ids: readonly string[]): Promise<TicketRow[]> {
  return await sql<
    TicketRow[]
  >`select ${columns(sql)} from tickets where id = any(${ids as string[]}::uuid[])`;
}

/**
 * The ticket, locked until the transaction ends: everything that decides about its life takes this lock first.
 * All row locks of this program are `no key update`: a plain `for update` also keeps out whoever only refers to the row,
 * and a transaction that refers to a ticket while it holds its link would deadlock with one that locks both in order.
 */
export async function lockTicket(tx: Queryable, id: string): Promise<TicketRow | undefined> {
  const [row] = await tx<TicketRow[]>`select ${columns(tx)} from tickets where id = ${id} for no key update`;
  return row;
}

/** An agent's open tickets, locked in order as {@link lockTicket} does. @returns their ids */
export async function lockOpenTicketsOf(tx: Queryable, agentId: string): Promise<string[]> {
  const rows = await tx<{ id: string }[]>`
    select id from tickets where handler_id = ${agentId} and state = 'open' order by id for no key update`;
  return rows.map((row) => row.id);
}

/** Another agent answers for these tickets from now on. */
export async function markTicketsHandler(
  tx: Queryable,
  ids: readonly string[],
  agentId: string,
): Promise<void> {
  await tx`update tickets set handler_id = ${agentId} where id = any(${ids as string[]}::uuid[])`;
}

/** Open tickets by handler, the oldest first, so many of each. */
export async function listOpenTickets(
  sql: Queryable,
  limit: number,
): Promise<{ id: string; reference: string; handlerId: string }[]> {
  return await sql<{ id: string; reference: string; handlerId: string }[]>`
    select t.id, t.reference, t.handler_id from agents a cross join lateral (
      select id, reference, handler_id from tickets where handler_id = a.id and state = 'open' order by id limit ${limit}) t
    order by t.handler_id, t.id`;
}

/** The open ticket with the helpdesk's own number, locked as {@link lockTicket} does. */
export async function lockOpenTicket(tx: Queryable, reference: string): Promise<TicketRow | undefined> {
  const [row] = await tx<TicketRow[]>`
    select ${columns(tx)} from tickets where reference = ${reference} and state = 'open' for no key update`;
  return row;
}

/** @returns whether the helpdesk had not said so before */
export async function markCloseRequested(tx: Queryable, id: string): Promise<boolean> {
  const rows = await tx`
    update tickets set close_requested_at = now() where id = ${id} and close_requested_at is null returning id`;
  return rows.length === 1;
}

/**
 * One page of tickets, newest first.
 * @param filter `handlers` limits to those of these, null to those in the queue; `search` matches reference, institution or subject; `before` is
 * the id of the last ticket of the page before
 */
export async function listTickets(
  sql: Queryable,
  filter: {
    handlers: readonly string[] | null | undefined;
    state: TicketState | undefined;
    search: string | undefined;
    before: string | undefined;
    limit: number;
  },
): Promise<TicketRow[]> {
  const pattern = filter.search === undefined ? undefined : searchPattern(filter.search);
  return await sql<TicketRow[]>`
    select ${columns(sql)} from tickets
    where true
      ${filter.handlers === undefined ? sql`` : filter.handlers === null ? sql`and handler_id is null` : sql`and handler_id = any(${filter.handlers as string[]}::uuid[])`}
      ${filter.state === undefined ? sql`` : sql`and state = ${filter.state}`}
      ${filter.before === undefined ? sql`` : sql`and id < ${filter.before}`}
      ${
        pattern === undefined
          ? sql``
          : sql`and (reference ilike ${pattern} or institution ilike ${pattern} or subject ilike ${pattern})`
      }
    order by id desc limit ${filter.limit}`;
}

/** What closing must know: stored but not fetched wholly, and downloads running with a recent sign of life. */
export async function countForClosing(
  tx: Queryable,
  ticketId: string,
  aliveSeconds: number,
): Promise<{ undelivered: number; partly: number; runningDownloads: number }> {
  const [row] = await tx<{ undelivered: number; partly: number; runningDownloads: number }[]>`
    select f.undelivered, f.partly,
      (select count(*)::int from downloads d join uploads u on u.id = d.upload_id
        where u.ticket_id = ${ticketId} and d.state = 'running'
          and d.seen_at > clock_timestamp() - make_interval(secs => ${aliveSeconds})) as running_downloads
    from (
      select count(*)::int as undelivered, count(*) filter (where bytes_sent > 0)::int as partly
      from (select ${fetchColumns(tx, tx`uploads`)} from uploads where ticket_id = ${ticketId} and state = 'stored') kept
      where fetched_at is null) f`;
  return row ?? { undelivered: 0, partly: 0, runningDownloads: 0 };
}

/** @param closing.certificateWanted whether the contact is to get the proof by mail */
export async function markTicketClosed(
  tx: Queryable,
  closing: { ticketId: string; agentId: string; certificateWanted: boolean },
): Promise<void> {
  await tx`
    update tickets set state = 'closed', closed_at = now(), closed_by = ${closing.agentId},
      certificate_wanted = ${closing.certificateWanted}
    where id = ${closing.ticketId} and state = 'open'`;
}

/** Sets or, without a holder, lifts the legal hold. */
export async function markTicketHeld(tx: Queryable, ticketId: string, agentId: string | null): Promise<void> {
  await tx`
    update tickets set held_by = ${agentId}::uuid, held_at = case when ${agentId}::uuid is null then null else now() end
    where id = ${ticketId}`;
}

/** Sets or, without an agent, lifts the restriction. */
export async function markTicketRestricted(
  tx: Queryable,
  ticketId: string,
  agentId: string | null,
): Promise<void> {
  await tx`
    update tickets set restricted_by = ${agentId}::uuid,
      restricted_at = case when ${agentId}::uuid is null then null else now() end
    where id = ${ticketId}`;
}

export async function insertContact(
  tx: Queryable,
  contact: {
    id: string;
    ticketId: string;
    name: string;
    email: string;
    phone: string | undefined;
    locale: Locale;
  },
): Promise<void> {
  await tx`
    insert into contacts (id, ticket_id, name, email, phone, locale)
    values (${contact.id}, ${contact.ticketId}, ${contact.name}, ${contact.email}, ${contact.phone ?? null}, ${contact.locale})`;
}

/** Closed, neither held nor restricted, and nothing of it is left in the stores. */
const atItsEnd = (sql: Queryable) => sql`
  t.state = 'closed' and t.erased_at is null and t.held_at is null and t.restricted_at is null
  and not exists (select from uploads u where u.ticket_id = t.id and u.state in ('receiving', 'stored', 'delivered', 'purging'))`;

/** No mail with the proof is still to come: none is wanted, or it was handed over or given up, or a day has gone by. */
const proofIsMailed = (sql: Queryable) => sql`
  (not t.certificate_wanted or not exists (select from contacts c where c.ticket_id = t.id and c.erased_at is null)
    or (exists (select from messages m where m.ticket_id = t.id and m.template = 'certificate')
      and not exists (select from messages m where m.ticket_id = t.id and m.template = 'certificate'
        and m.next_attempt_at is not null and m.created_at > now() - interval '24 hours')))`;

/** Closed tickets of which nothing is left in the stores and no mail with the proof is still to come. */
export async function listTicketsToErase(sql: Queryable, limit: number): Promise<{ id: string }[]> {
  return await sql<{ id: string }[]>`
    select t.id from tickets t where ${atItsEnd(sql)} and ${isDecided(sql)} order by t.closed_at limit ${limit}`;
}

/** Closed tickets of which nothing is left, whose contact wants the proof and for whom no mail is written yet. */
export async function listTicketsToCertify(sql: Queryable, limit: number): Promise<{ id: string }[]> {
  return await sql<{ id: string }[]>`
    select t.id from tickets t
    where ${atItsEnd(sql)} and t.certificate_wanted
      and exists (select from contacts c where c.ticket_id = t.id and c.email is not null)
      and not exists (select from messages m where m.ticket_id = t.id and m.template = 'certificate')
    order by t.closed_at limit ${limit}`;
}

/**
 * To whom the proof goes: whoever's file was kept; where none ever was, whoever was asked last. One address once.
 * Locks the ticket, so that two sweeps write one mail.
 */
export async function listCertificateReceivers(tx: Queryable, ticketId: string): Promise<{ id: string }[]> {
  const due = await tx`select from tickets t where t.id = ${ticketId} and ${atItsEnd(tx)} and not exists (
    select from messages m where m.ticket_id = t.id and m.template = 'certificate') for update`;
  if (due.length === 0) return [];
  return await tx<{ id: string }[]>`
    with people as (
      select distinct on (lower(c.email)) c.id, bool_or(u.stored_at is not null) over (partition by lower(c.email)) as sent
      from contacts c left join links l on l.contact_id = c.id left join uploads u on u.link_id = l.id
      where c.ticket_id = ${ticketId} and c.email is not null order by lower(c.email), c.id desc)
    select id from people where sent or not exists (select from people where sent) order by sent desc, id desc
    limit case when exists (select from people where sent) then null else 1 end`;
}

/**
 * Decides that these tickets are erased: from then on no hold can come between, so that they may be listed as erased
 * before they are. @returns those that are due, or were decided on before
 */
export async function markTicketsErasing(tx: Queryable, ids: readonly string[]): Promise<string[]> {
  const locked = await tx<{ id: string }[]>`
    select t.id from tickets t where t.id = any(${ids as string[]}::uuid[]) order by t.id for no key update`;
  const rows = await tx<{ id: string }[]>`
    update tickets t set erasing_at = coalesce(t.erasing_at, now())
    where t.id = any(${locked.map((row) => row.id)}::uuid[]) and ${atItsEnd(tx)} and ${isDecided(tx)} returning t.id`;
  return rows.map((row) => row.id).sort();
}

/** What was decided stays decided. */
const isDecided = (sql: Queryable) => sql`(t.erasing_at is not null or ${proofIsMailed(sql)})`;

/** Erases the personal data of a closed ticket. @returns what was erased, or undefined if it is not due (any more) */
export async function eraseTicket(
  tx: Queryable,
  id: string,
): Promise<{ contacts: number; notes: number } | undefined> {
  const [ticket] = await tx`
    update tickets t set subject = null, erased_at = now()
    where t.id = ${id} and ${atItsEnd(tx)} and ${isDecided(tx)} returning t.id`;
  if (ticket === undefined) return undefined;
  await tx`
    update messages set sealed_secret = null, next_attempt_at = null,
      state = case when accepted_at is null and state in ('queued', 'sending') then 'canceled' else state end
    where ticket_id = ${id} and contact_id is not null`;
  await tx`delete from outbox_page using messages m where m.id = message_id and m.ticket_id = ${id}`;
  const contacts = await tx`
    update contacts set name = null, email = null, phone = null, erased_at = now() where ticket_id = ${id} and erased_at is null`;
  await tx`update links set request = null where ticket_id = ${id} and request is not null`;
  const notes = await tx`delete from audit_notes where ticket_id = ${id}`;
  return { contacts: contacts.count, notes: notes.count };
}

/** Contacts by id, erased ones with nulls. */
export async function listContacts(sql: Queryable, ids: readonly string[]): Promise<ContactRow[]> {
  return await sql<ContactRow[]>`
    select id, name, email, phone, locale from contacts where id = any(${ids as string[]}::uuid[]) order by id`;
}

/** One contact, or undefined. */
export async function findContact(sql: Queryable, id: string): Promise<ContactRow | undefined> {
  return (await listContacts(sql, [id]))[0];
}

/**
 * Takes an open ticket out of the queue: this one statement picks the winner of those who take it at once.
 * @returns whether the agent has it now
 */
export async function takeTicket(tx: Queryable, ticketId: string, agentId: string): Promise<boolean> {
  const rows = await tx`
    update tickets set handler_id = ${agentId}
    where id = ${ticketId} and handler_id is null and state = 'open' returning id`;
  return rows.length === 1;
}

/** How many open tickets are in the queue. */
export async function countUnassigned(sql: Queryable): Promise<number> {
  const [row] = await sql<{ count: number }[]>`
    select count(*)::int as count from tickets where handler_id is null and state = 'open'`;
  return row?.count ?? 0;
}

/** Another agent answers for a ticket from now on; null: nobody, it is in the queue. */
export async function markTicketHandler(
  tx: Queryable,
  ticketId: string,
  agentId: string | null,
): Promise<void> {
  await tx`update tickets set handler_id = ${agentId} where id = ${ticketId}`;
}
