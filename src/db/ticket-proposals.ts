// What a lead proposes to do with a ticket, where another lead has to decide; and who looked at tickets of others.
import { proposalDays, type TicketMark } from '../domain/ticket.js';
import type { Queryable } from './connect.js';

/** A proposal that still counts. */
export interface ProposalRow {
  readonly ticketId: string;
  readonly kind: TicketMark;
  readonly act: 'set' | 'lift';
  readonly proposedBy: string;
  readonly proposedAt: Date;
}

const live = (sql: Queryable) => sql`proposed_at > now() - make_interval(days => ${proposalDays})`;

/** The proposal about a ticket that still counts. The ticket's lock keeps another one out. */
export async function findProposal(
  tx: Queryable,
  ticketId: string,
  kind: TicketMark,
): Promise<ProposalRow | undefined> {
  const [row] = await tx<ProposalRow[]>`
    select ticket_id, kind, act, proposed_by, proposed_at from ticket_proposals
    where ticket_id = ${ticketId} and kind = ${kind} and ${live(tx)}`;
  return row;
}

/** Proposals about a ticket that still count. */
export async function listProposals(sql: Queryable, ticketId: string): Promise<ProposalRow[]> {
  return await sql<ProposalRow[]>`
    select ticket_id, kind, act, proposed_by, proposed_at from ticket_proposals
    where ticket_id = ${ticketId} and ${live(sql)} order by kind`;
}

/** A proposal, in the place of an older one about the same. */
export async function insertProposal(
  tx: Queryable,
  proposal: Omit<ProposalRow, 'proposedAt'>,
): Promise<void> {
  const { ticketId, kind, act, proposedBy } = proposal;
  await tx`
    insert into ticket_proposals (ticket_id, kind, act, proposed_by) values (${ticketId}, ${kind}, ${act}, ${proposedBy})
    on conflict (ticket_id, kind) do update set act = excluded.act, proposed_by = excluded.proposed_by, proposed_at = now()`;
}

/** It was decided. */
export async function deleteProposal(tx: Queryable, ticketId: string, kind: TicketMark): Promise<void> {
  await tx`delete from ticket_proposals where ticket_id = ${ticketId} and kind = ${kind}`;
}

/** A ticket that is kept by somebody's word, or about which something is proposed. */
export interface KeptTicketRow {
  readonly id: string;
  readonly reference: string;
  readonly institution: string;
  readonly heldAt: Date | null;
  readonly restrictedAt: Date | null;
  readonly proposed: boolean;
}

/** Held and restricted tickets, and those about which something is proposed; the newest first. */
export async function listKeptTickets(sql: Queryable, limit: number): Promise<KeptTicketRow[]> {
  return await sql<KeptTicketRow[]>`
    select t.id, t.reference, t.institution, t.held_at, t.restricted_at,
      exists (select from ticket_proposals p where p.ticket_id = t.id and ${live(sql)}) as proposed
    from tickets t
    where t.id in (select id from tickets where held_at is not null or restricted_at is not null
      union select ticket_id from ticket_proposals where ${live(sql)})
    order by t.id desc limit ${limit}`;
}

/** How long looking at a ticket again is no news, in hours: as long as a session lives. */
const viewHours = 12;

/** Somebody looks at a ticket of another handler. @param viewer hash of the session or token @returns whether it is news */
export async function insertTicketView(tx: Queryable, viewer: Buffer, ticketId: string): Promise<boolean> {
  const rows = await tx`
    insert into ticket_views (viewer, ticket_id) values (${viewer}, ${ticketId})
    on conflict (viewer, ticket_id) do update set seen_at = now()
      where ticket_views.seen_at < now() - make_interval(hours => ${viewHours})
    returning ticket_id`;
  return rows.length === 1;
}

/** Forgets what was looked at in sessions that are over. */
export async function deletePastViews(tx: Queryable): Promise<void> {
  await tx`delete from ticket_views where seen_at < now() - make_interval(hours => ${viewHours})`;
  await tx`delete from ticket_proposals where not ${live(tx)}`;
}
