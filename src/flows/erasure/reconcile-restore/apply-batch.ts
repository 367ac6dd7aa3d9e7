// One batch of the list is done again. Each step may be repeated; the batch counts as known only when all of it is done.
import type { Context } from '../../../context/context.js';
import { appendAudit } from '../../../db/audit-log.js';
import { markErasuresListed } from '../../../db/erasures.js';
import { markTicketLinksRevoked } from '../../../db/links.js';
import {
  listNotErased,
  markTicketsErasedElsewhere,
  markUploadsErasedElsewhere,
} from '../../../db/restored-rows.js';
import { eraseTicket } from '../../../db/tickets.js';
import { findUploadsToSweep, markUploadsPurged, type SweepRow } from '../../../db/uploads.js';
import type { AuditEvent } from '../../../domain/audit-event.js';
import type { ErasedKind, ErasureBatch } from '../../../domain/erasure.js';
import { eraseAgent, eraseContact } from '../../steps/erase-person.js';
import { type DestroyedBatch, destroyBatch, purgeFacts } from '../steps/destroy-batch.js';

/** The edges that doing erasures again needs. */
export type ReconcileEdges = Pick<
  Context,
  'sql' | 'chain' | 'config' | 'masterKeys' | 'objects' | 'keys' | 'places' | 'erasures' | 'log'
>;

/** Things erased again, by kind; `failed` could not be, and are tried by the next run. */
export type Reapplied = Record<ErasedKind | 'failed', number>;

/** Uploads destroyed in one call: each has up to two names in a store, which takes a thousand. */
const rowsAtOnce = 400;

const actor = { kind: 'operator' } as const;

/**
 * Erases what the batch says, and notes the batch as known. Dying anywhere leaves it unknown: the next run does what is left.
 * @param run number of this run, under which uploads are purged
 */
export async function applyBatch(ctx: ReconcileEdges, batch: ErasureBatch, run: number): Promise<Reapplied> {
  const idsOf = (kind: ErasedKind) =>
    batch.entries.filter((entry) => entry.kind === kind).map(({ id }) => id);
  const tickets = await listNotErased(ctx.sql, 'ticket', idsOf('ticket'));
  const uploads = await listNotErased(ctx.sql, 'upload', idsOf('upload'));
  const { rows } = await endAll(ctx, batch, { tickets, uploads }, run);
  const gone: DestroyedBatch['gone'][number][] = [];
  const failed: DestroyedBatch['failed'][number][] = [];
  for (let at = 0; at < rows.length; at += rowsAtOnce) {
    const destroyed = await destroyBatch(ctx, rows.slice(at, at + rowsAtOnce));
    gone.push(...destroyed.gone);
    failed.push(...destroyed.failed);
  }
  for (const { row, error } of failed)
    ctx.log.error({ uploadId: row.id, code: error.code, err: error }, 'an upload was not purged again');
  await ctx.sql.begin(async (tx) => {
    const items = gone.map(({ row, evidence }) => ({ id: row.id, evidence }));
    const marked = new Set(await markUploadsPurged(tx, items, run));
    const events: AuditEvent[] = gone
      .filter(({ row }) => marked.has(row.id))
      .map(({ row, evidence }) => ({
        action: 'purge.completed',
        actor,
        subject: subjectOf(row),
        facts: { reason: reasonOf(row), ...purgeFacts(evidence) },
      }));
    for (const ticketId of tickets) {
      const facts = await eraseTicket(tx, ticketId);
      if (facts !== undefined) events.push({ action: 'ticket.erased', actor, subject: { ticketId }, facts });
    }
    await appendAudit(tx, ctx.chain, events);
  });
  const agents = await listNotErased(ctx.sql, 'agent', idsOf('agent'));
  for (const id of agents) await eraseAgent({ ...ctx, erasures: undefined }, actor, id);
  const contacts = await listNotErased(ctx.sql, 'contact', idsOf('contact'));
  for (const id of contacts) await eraseContact({ ...ctx, erasures: undefined }, actor, id);
  const left = await listNotErased(ctx.sql, 'ticket', tickets);
  if (failed.length + left.length === 0) await markErasuresListed(ctx.sql, batch.id);
  return {
    upload: gone.length,
    ticket: tickets.length - left.length,
    agent: agents.length,
    contact: contacts.length,
    failed: failed.length + left.length,
  };
}

/** Links, transfers and tickets end, in one transaction; from here on nobody reaches any of it. */
async function endAll(
  ctx: ReconcileEdges,
  batch: ErasureBatch,
  what: { readonly tickets: readonly string[]; readonly uploads: readonly string[] },
  run: number,
): Promise<{ rows: SweepRow[] }> {
  return await ctx.sql.begin(async (tx) => {
    const events: AuditEvent[] = [];
    const note = (kind: ErasedKind, id: string, subject: AuditEvent['subject']) =>
      events.push({ action: 'erasure.reapplied', actor, subject, facts: { kind, id, batch: batch.id } });
    const tickets = await markTicketsErasedElsewhere(tx, what.tickets);
    for (const ticketId of tickets) {
      note('ticket', ticketId, { ticketId });
      const because = { because: 'restored' } as const;
      for (const linkId of await markTicketLinksRevoked(tx, ticketId))
        events.push({ action: 'link.revoked', actor, subject: { linkId, ticketId }, facts: because });
    }
    const marked = await markUploadsErasedElsewhere(tx, { uploads: what.uploads, tickets }, run);
    const begins = new Set(marked.filter((each) => each.begins).map(({ id }) => id));
    const rows = await findUploadsToSweep(
      tx,
      marked.map(({ id }) => id),
    );
    for (const row of rows.filter(({ id }) => begins.has(id))) {
      note('upload', row.id, subjectOf(row));
      events.push({
        action: 'purge.begun',
        actor,
        subject: subjectOf(row),
        facts: { reason: reasonOf(row) },
      });
    }
    await appendAudit(tx, ctx.chain, events);
    return { rows };
  });
}

const reasonOf = (row: SweepRow) => row.purgeReason ?? 'erased_before_restore';

function subjectOf(row: SweepRow): AuditEvent['subject'] {
  return { uploadId: row.id, ticketId: row.ticketId, linkId: row.linkId };
}
