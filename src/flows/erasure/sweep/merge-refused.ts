// Rows of uploads that were refused and left nothing are merged into a number on their links.
import { mergeRefusedUploads } from '../../../db/refused-uploads.js';
import type { SweepReport } from '../../../domain/sweep-report.js';
import type { SweepEdges } from './sweep-edges.js';

/** So many refused uploads of a link keep their rows, and all of the last day: somebody may still ask about them. */
const kept = 20;
const olderThanHours = 24;
/** Rows that go in one transaction, and transactions in one sweep; the next sweep goes on. */
const rowsAtOnce = 1000;
const roundsAtMost = 200;

/** Their entries in the audit log stay. A failure is the report's; nothing of it is urgent. */
export async function mergeRefused(ctx: SweepEdges, report: SweepReport): Promise<void> {
  try {
    for (let round = 0, merged = rowsAtOnce; merged === rowsAtOnce && round < roundsAtMost; round += 1) {
      merged = await ctx.sql.begin(
        async (tx) => await mergeRefusedUploads(tx, { kept, olderThanHours, limit: rowsAtOnce }),
      );
    }
  } catch (error) {
    report.failed += 1;
    ctx.log.error({ err: error }, 'refused uploads were not merged; the next sweep tries again');
  }
}
