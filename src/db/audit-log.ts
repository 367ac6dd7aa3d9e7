// The hash chain. Appending takes the row lock of its head, so it is the LAST thing a transaction does before it ends.
// Decision 0003.
import type { AuditEntry, AuditEvent, ChainSeal } from '../domain/audit-event.js';
import { only, type Queryable, type Sql } from './connect.js';

/** One entry as it is stored. */
export interface AuditRow extends AuditEntry {
  readonly hash: Buffer;
}

/** The end of the chain. */
export interface AuditHead {
  readonly seq: number;
  readonly hash: Buffer;
}

/**
 * Appends events to the chain, in order, in the caller's transaction. Waits for other appenders; what it writes and
 * what it records become true together or not at all.
 */
export async function appendAudit(
  tx: Queryable,
  seal: ChainSeal,
  events: readonly AuditEvent[],
): Promise<void> {
  if (events.length === 0) return;
  const head = only(
    await tx<(AuditHead & { now: Date })[]>`
      select seq, hash, date_trunc('milliseconds', clock_timestamp()) as now from audit_head for update`,
  );
  const rows: AuditRow[] = [];
  const notes: { seq: number; ticketId: string | null; note: string; salt: Buffer }[] = [];
  let { seq, hash } = head;
  for (const event of events) {
    seq += 1;
    const kept = event.note === undefined ? undefined : seal.commit(event.note);
    const entry: AuditEntry = {
      seq,
      at: head.now,
      action: event.action,
      actorKind: event.actor.kind,
      actorId: 'id' in event.actor ? event.actor.id : null,
      ticketId: event.subject.ticketId ?? null,
      linkId: event.subject.linkId ?? null,
      uploadId: event.subject.uploadId ?? null,
      downloadId: event.subject.downloadId ?? null,
      agentId: event.subject.agentId ?? null,
      data: factsOf(event),
      commitment: kept?.commitment ?? null,
    };
    hash = seal.link(hash, entry);
    rows.push({ ...entry, hash });
    if (kept !== undefined && event.note !== undefined) {
      notes.push({ seq, ticketId: entry.ticketId, note: event.note, salt: kept.salt });
    }
  }
  await tx`insert into audit_events ${tx(rows.map((row) => ({ ...row, data: tx.json(row.data) })) as never)}`;
  await tx`update audit_head set seq = ${seq}, hash = ${hash}`;
  if (notes.length > 0) await tx`insert into audit_notes ${tx(notes as never)}`;
}

/** What is recorded of an event; of what somebody did as a cover, for whom. */
function factsOf({ actor, facts }: AuditEvent): AuditEntry['data'] {
  return actor.kind === 'agent' && actor.coverFor !== undefined
    ? { ...facts, coverFor: actor.coverFor }
    : facts;
}

/** The chain in order, in pages, with bounded memory. */
export async function* readAuditChain(sql: Sql, pageSize = 2000): AsyncGenerator<AuditRow[]> {
  yield* sql<AuditRow[]>`select * from audit_events order by seq`.cursor(pageSize);
}

export async function findAuditHead(sql: Queryable): Promise<AuditHead> {
  return only(await sql<AuditHead[]>`select seq, hash from audit_head`);
}

/** Notes that were not erased, with the commitments they must match, in pages. */
export async function* readAuditNotes(
  sql: Sql,
  pageSize = 2000,
): AsyncGenerator<{ seq: number; note: string; salt: Buffer; commitment: Buffer | null }[]> {
  yield* sql<{ seq: number; note: string; salt: Buffer; commitment: Buffer | null }[]>`
    select n.seq, n.note, n.salt, e.commitment from audit_notes n join audit_events e on e.seq = n.seq order by n.seq`.cursor(
    pageSize,
  );
}

/**
 * The first entry up to `head` with a commitment to words that are not there, although no later entry says that its ticket
 * was erased. Erasing takes the words and appends that entry in one transaction, and this is one statement: it sees both or
 * neither.
 */
export async function findMissingNote(sql: Queryable, head: number): Promise<number | undefined> {
  const [row] = await sql<{ seq: number }[]>`
    select e.seq from audit_events e
    where e.commitment is not null and e.seq <= ${head}
      and not exists (select from audit_notes n where n.seq = e.seq)
      and not exists (
        select from audit_events x
        where x.action = 'ticket.erased' and x.ticket_id = e.ticket_id and x.seq > e.seq)
    order by e.seq limit 1`;
  return row?.seq;
}

/**
 * What happened on a ticket, newest first, with notes that were not erased.
 * @param page `before`: the number of the last entry of the page before
 */
export async function listTicketEvents(
  sql: Queryable,
  ticketId: string,
  { before, limit }: { before?: number | undefined; limit: number },
): Promise<(AuditRow & { note: string | null })[]> {
  return await sql<(AuditRow & { note: string | null })[]>`
    select e.*, n.note from audit_events e left join audit_notes n on n.seq = e.seq
    where e.ticket_id = ${ticketId} ${before === undefined ? sql`` : sql`and e.seq < ${before}`}
    order by e.seq desc limit ${limit}`;
}

/**
 * Entries within a time and about a subject (any id), in pages. Each page is a query of its own: whoever reads slowly,
 * or goes away, holds no connection.
 */
export async function* readAuditEvents(
  sql: Sql,
  filter: { from: Date | undefined; to: Date | undefined; subject: string | undefined },
  pageSize = 1000,
): AsyncGenerator<AuditRow[]> {
  const { from, to, subject } = filter;
  for (let after = 0, more = true; more; ) {
    const page = await sql<AuditRow[]>`
      select * from audit_events where seq > ${after}
        ${from === undefined ? sql`` : sql`and at >= ${from}`}
        ${to === undefined ? sql`` : sql`and at < ${to}`}
        ${
          subject === undefined
            ? sql``
            : sql`and ${subject}::uuid in (ticket_id, link_id, upload_id, download_id, agent_id, actor_id)`
        }
      order by seq limit ${pageSize}`;
    if (page.length > 0) yield page;
    more = page.length === pageSize;
    after = page.at(-1)?.seq ?? after;
  }
}

/** A link that was issued past the rules by somebody's word: who, on which ticket, and in which words. */
export interface ExceptionRow {
  readonly seq: number;
  readonly at: Date;
  readonly action: 'contact.verified' | 'agreement.overridden';
  readonly agentName: string | null;
  readonly ticketId: string;
  readonly reference: string;
  readonly institution: string;
  /** how the person was verified; null for events of before there was a list */
  readonly way: string | null;
  readonly note: string | null;
}

/** Such links, newest first, with the words that were not erased. */
export async function listExceptions(
  sql: Queryable,
  { before, limit }: { before: number | undefined; limit: number },
): Promise<ExceptionRow[]> {
  return await sql<ExceptionRow[]>`
    select e.seq, e.at, e.action, a.name as agent_name, e.ticket_id, t.reference, t.institution, e.data->>'way' as way, n.note
    from audit_events e join tickets t on t.id = e.ticket_id
      left join agents a on a.id = e.actor_id left join audit_notes n on n.seq = e.seq
    where e.action in ('contact.verified', 'agreement.overridden')
      ${before === undefined ? sql`` : sql`and e.seq < ${before}`}
    order by e.seq desc limit ${limit}`;
}
