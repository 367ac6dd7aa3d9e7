// When everything that a closed ticket held is gone, its people are forgotten too.
import { appendAudit } from '../../../db/audit-log.js';
import { eraseTicket, listTicketsToErase, markTicketsErasing } from '../../../db/tickets.js';
import type { AuditEvent } from '../../../domain/audit-event.js';
import type { SweepReport } from '../../../domain/sweep-report.js';
import { isSluiceError } from '../../../errors.js';
import { emitWebhookEvents } from '../../steps/emit-webhook-events.js';
import { listErasures } from '../../steps/list-erasures.js';
import { actor, batchSize, inBatches } from './in-batches.js';
import type { SweepEdges } from './sweep-edges.js';

/** Tickets in one transaction: each has several rows, and what is locked is waited for. */
const groupSize = 50;

/** Erases contacts, subjects and notes of closed and purged tickets. */
export async function eraseTickets(ctx: SweepEdges, report: SweepReport): Promise<void> {
  report.erased = await inBatches(
    () => listTicketsToErase(ctx.sql, batchSize),
    async (tickets) => {
      // In the order of ids, so that two sweeps wait for each other and never in a circle.
      const ids = tickets.map(({ id }) => id).sort();
      let erased = 0;
      try {
        for (let at = 0; at < ids.length; at += groupSize)
          erased += await eraseGroup(ctx, ids.slice(at, at + groupSize));
      } catch (err) {
        if (!isSluiceError(err, 'storage_unavailable') && !isSluiceError(err, 'storage_full')) throw err;
        report.failed += 1;
        ctx.log.error({ err }, 'the list of erasures was not written; the next sweep tries again');
      }
      return erased;
    },
  );
}

/** Decided, listed outside, done. Dying between these leaves tickets that are due, and whose erasure is decided. */
async function eraseGroup(ctx: SweepEdges, due: readonly string[]): Promise<number> {
  const ids =
    ctx.erasures === undefined ? due : await ctx.sql.begin(async (tx) => await markTicketsErasing(tx, due));
  const listed = await listErasures(
    ctx,
    ids.map((id) => ({ kind: 'ticket', id })),
  );
  return await ctx.sql.begin(async (tx) => {
    const events: AuditEvent[] = [];
    await listed.done(tx);
    for (const ticketId of ids) {
      const facts = await eraseTicket(tx, ticketId);
      if (facts !== undefined) events.push({ action: 'ticket.erased', actor, subject: { ticketId }, facts });
    }
    // from here on nothing of these tickets is left: neither files nor people
    const gone = events.flatMap(({ subject }) => (subject.ticketId === undefined ? [] : [subject.ticketId]));
    await emitWebhookEvents(
      tx,
      gone.map((ticketId) => ({ event: 'ticket.purged', ticketId })),
    );
    await appendAudit(tx, ctx.chain, events);
    return events.length;
  });
}
