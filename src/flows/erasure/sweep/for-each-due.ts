// The plan of a sweep, page by page; executed, or only looked at by a dry run.
import { databaseTime } from '../../../db/connect.js';
import { listUploadsToSweep, type SweepRow } from '../../../db/uploads.js';
import { planSweep, type SweepItem } from '../../../domain/retention.js';
import { batchSize } from './in-batches.js';
import type { DecidingEdges } from './sweep-edges.js';

/** Calls back with what is due, page by page. */
export async function forEachDue(
  ctx: DecidingEdges,
  act: (items: SweepItem[], rows: Map<string, SweepRow>) => Promise<void> | void,
): Promise<void> {
  let after: string | undefined;
  for (;;) {
    const rows = await listUploadsToSweep(ctx.sql, after, batchSize);
    const items = planSweep(rows, ctx.retention, await databaseTime(ctx.sql));
    if (items.length > 0) await act(items, new Map(rows.map((row) => [row.id, row])));
    after = rows.at(-1)?.objectName;
    if (rows.length < batchSize || after === undefined) return;
  }
}
