// What the store's own lock keeps is told to the operators, for as long as it keeps anything.
import { deleteBlockedAlarm } from '../../../db/alarms.js';
import type { SweepReport } from '../../../domain/sweep-report.js';
import { raiseAlarm } from '../../steps/raise-alarm.js';
import type { SweepEdges } from './sweep-edges.js';

/** Raises the alarm where this sweep met a lock; ends it when nothing is kept by one any more. */
export async function tellLocked(ctx: SweepEdges, report: SweepReport): Promise<void> {
  if (report.locked > 0) await raiseAlarm(ctx, 'purge_blocked');
  else await deleteBlockedAlarm(ctx.sql);
}
