// When everything that a closed ticket held is gone, its people are forgotten too.
import { appendAudit } from '../../db/audit-log.js';
import { eraseTicket, listTicketsToErase } from '../../db/tickets.js';
import type { SweepReport } from '../../domain/sweep-report.js';
import { actor, batchSize, inBatches } from './in-batches.js';
import type { SweepEdges } from './sweep-edges.js';

/** Erases contacts, subjects and notes of closed and purged tickets. */
export async function eraseTickets(ctx: SweepEdges, report: SweepReport): Promise<void> {
  report.erased = await inBatches(
    () => listTicketsToErase(ctx.sql, batchSize),
    async (tickets) => {
      let erased = 0;
      for (const { id } of tickets) {
        await ctx.sql.begin(async (tx) => {
          const facts = await eraseTicket(tx, id);
          if (facts === undefined) return;
          await appendAudit(tx, ctx.chain, [
            { action: 'ticket.erased', actor, subject: { ticketId: id }, facts },
          ]);
          erased += 1;
        });
      }
      return erased;
    },
  );
}
