// Requests for a link that nobody took, and the rows of those that were taken, go after their time.
import { appendAudit } from '../../../db/audit-log.js';
import { deleteLapsedCounts, deleteLapsedRequests } from '../../../db/link-requests.js';
import type { SweepReport } from '../../../domain/sweep-report.js';
import { actor, batchSize } from './in-batches.js';
import type { SweepEdges } from './sweep-edges.js';

/** Transactions in one sweep; the next one goes on. */
const roundsAtMost = 200;

/** What nobody took is recorded as such. A failure is the report's; the next sweep tries again. */
export async function lapseRequests(ctx: SweepEdges, report: SweepReport): Promise<void> {
  const { askDays: days } = ctx.config.policy;
  try {
    await deleteLapsedCounts(ctx.sql);
    for (let round = 0, gone = batchSize; gone === batchSize && round < roundsAtMost; round += 1) {
      gone = await ctx.sql.begin(async (tx) => {
        const lapsed = await deleteLapsedRequests(tx, { days, limit: batchSize });
        await appendAudit(
          tx,
          ctx.chain,
          lapsed.untaken.map((requestId) => ({
            action: 'link_request.lapsed',
            ...{ actor, subject: {}, facts: { requestId } },
          })),
        );
        return lapsed.gone;
      });
    }
  } catch (error) {
    report.failed += 1;
    ctx.log.error({ err: error }, 'old requests for a link were not removed; the next sweep tries again');
  }
}
