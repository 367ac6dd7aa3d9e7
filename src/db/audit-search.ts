// Who touched what: the chain searched by ticket, account, person, action and time, with names as long as they exist.
import type { Queryable } from './connect.js';
import { searchPattern } from './search-pattern.js';

/** What is looked for, by ids. Each part that is given limits the others. */
export interface AuditFilter {
  readonly tickets?: readonly string[] | undefined;
  readonly accounts?: readonly string[] | undefined;
  /** people at clinics: what they did, and what happened on links that went to them */
  readonly people?: readonly string[] | undefined;
  readonly actions?: readonly string[] | undefined;
  /** UTC; `from` inclusive, `to` exclusive */
  readonly from?: Date | undefined;
  readonly to?: Date | undefined;
}

/** An event with what its ids are called, as long as that exists. */
export interface FoundEvent {
  readonly seq: number;
  readonly at: Date;
  readonly action: string;
  readonly actorKind: string;
  readonly actorId: string | null;
  readonly actorName: string | null;
  readonly agentId: string | null;
  /** of the account that it was about */
  readonly agentName: string | null;
  readonly ticketId: string | null;
  readonly reference: string | null;
  readonly linkId: string | null;
  readonly uploadId: string | null;
  readonly downloadId: string | null;
  readonly data: Readonly<Record<string, unknown>>;
  readonly note: string | null;
}

/** Tickets, accounts or people whom words name, by their ids. */
export type AuditSubjectKind = 'tickets' | 'accounts' | 'people';

/**
 * Ids of what words name: a ticket by its reference, an account by address or part of a name, a person by address, number or
 * part of a name; anything by its id. The newest first.
 */
export async function findAuditSubjects(
  sql: Queryable,
  kind: AuditSubjectKind,
  words: string,
  limit: number,
): Promise<string[]> {
  const pattern = searchPattern(words);
  const found =
    kind === 'tickets'
      ? sql`select id from tickets where id::text = lower(${words}) or lower(reference) = lower(${words})`
      : kind === 'accounts'
        ? sql`select id from agents where id::text = lower(${words}) or lower(email) = lower(${words}) or name ilike ${pattern}`
        : sql`select id from contacts where id::text = lower(${words}) or lower(email) = lower(${words})
            or phone = ${words} or name ilike ${pattern}`;
  const rows = await sql<{ id: string }[]>`select id from (${found}) found order by id desc limit ${limit}`;
  return rows.map((row) => row.id);
}

/** What these ids are called now, in no order; those without a name are left out. */
export async function listAuditNames(
  sql: Queryable,
  kind: AuditSubjectKind,
  ids: readonly string[],
): Promise<string[]> {
  const list = ids as string[];
  const rows =
    kind === 'tickets'
      ? await sql<
          { name: string | null }[]
        >`select reference as name from tickets where id = any(${list}::uuid[])`
      : kind === 'accounts'
        ? await sql<
            { name: string | null }[]
          >`select email as name from agents where id = any(${list}::uuid[])`
        : await sql<
            { name: string | null }[]
          >`select email as name from contacts where id = any(${list}::uuid[])`;
  return rows.flatMap(({ name }) => (name === null ? [] : [name]));
}

/** Every action that ever was recorded, found step by step along the index. */
export async function listAuditActions(sql: Queryable): Promise<string[]> {
  const rows = await sql<{ action: string }[]>`
    with recursive each as (
      (select action from audit_events order by action limit 1)
      union all
      select (select e.action from audit_events e where e.action > each.action order by e.action limit 1)
      from each where each.action is not null)
    select action from each where action is not null`;
  return rows.map((row) => row.action);
}

/** Events, newest first. @param page `before`: the number of the last one of the page before */
export async function searchAuditEvents(
  sql: Queryable,
  filter: AuditFilter,
  { before, limit }: { before: number | undefined; limit: number },
): Promise<FoundEvent[]> {
  const { tickets, accounts, people, actions, from, to } = filter;
  const of = (ids: readonly string[]) => sql`any(${ids as string[]}::uuid[])`;
  return await sql<FoundEvent[]>`
    select e.seq, e.at, e.action, e.actor_kind, e.actor_id, coalesce(a.name, c.name) as actor_name, e.agent_id, s.name as agent_name,
      e.ticket_id, t.reference, e.link_id, e.upload_id, e.download_id, e.data, n.note
    from (
      select * from audit_events where true
        ${before === undefined ? sql`` : sql`and seq < ${before}`}
        ${tickets === undefined ? sql`` : sql`and ticket_id = ${of(tickets)}`}
        ${accounts === undefined ? sql`` : sql`and (actor_id = ${of(accounts)} or agent_id = ${of(accounts)})`}
        ${
          people === undefined
            ? sql``
            : sql`and (actor_id = ${of(people)} or link_id = any(array(select id from links where contact_id = ${of(people)})))`
        }
        ${actions === undefined ? sql`` : sql`and action = any(${actions as string[]}::text[])`}
        ${from === undefined ? sql`` : sql`and at >= ${from}`}
        ${to === undefined ? sql`` : sql`and at < ${to}`}
      order by seq desc limit ${limit}) e
    left join agents a on a.id = e.actor_id left join contacts c on c.id = e.actor_id
    left join agents s on s.id = e.agent_id left join tickets t on t.id = e.ticket_id
    left join audit_notes n on n.seq = e.seq
    order by e.seq desc`;
}
