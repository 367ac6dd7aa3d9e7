// What lies in the stores and belongs to nobody goes, once it is certain that nobody will come for it.
import { appendAudit } from '../../../db/audit-log.js';
import type { SweepReport } from '../../../domain/sweep-report.js';
import { forEachOrphan } from './for-each-orphan.js';
import { actor } from './in-batches.js';
import type { SweepEdges } from './sweep-edges.js';

/** Reports every orphan and removes those that may go. */
export async function removeOrphans(ctx: SweepEdges, report: SweepReport): Promise<void> {
  try {
    const notSearched = await forEachOrphan(ctx, async (store, name, orphan) => {
      report.orphan(orphan);
      ctx.log.warn({ store, object: name, removed: orphan.remove }, 'found in a store without a row');
      if (!orphan.remove) return;
      try {
        await orphan.destroy();
        await ctx.sql.begin(async (tx) => {
          await appendAudit(tx, ctx.chain, [
            { action: 'orphan.removed', actor, subject: {}, facts: { store, name } },
          ]);
        });
      } catch (error) {
        report.failed += 1;
        ctx.log.error(
          { store, object: name, err: error },
          'an orphan was not removed; the next sweep tries again',
        );
      }
    });
    report.notSearched.push(...notSearched);
    for (const store of notSearched)
      ctx.log.warn(
        { store },
        'unfinished uploads were not searched: the server lists them by exact name only',
      );
  } catch (error) {
    report.failed += 1;
    ctx.log.error({ err: error }, 'the stores were not compared with the table');
  }
}
