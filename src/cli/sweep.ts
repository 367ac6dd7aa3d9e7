// `sluice sweep`
import type { SweepCounts } from '../domain/sweep-report.js';
import { sweep } from '../flows/sweep.js';
import { assertNotBehind } from './assert-not-behind.js';
import { type Command, parseFlags, print, printJson, withContext } from './command.js';

/**
 * One sweep, for cron. Exit 0: all done; 1: some item failed, or something kept is missing (it is tried or told again
 * next time); 2: could not run.
 */
export const sweepCommand: Command = async (args) => {
  const flags = parseFlags(args, { 'dry-run': { type: 'boolean' }, json: { type: 'boolean' } });
  const dryRun = flags['dry-run'] === true;
  return await withContext('sweep', async (ctx) => {
    await assertNotBehind(ctx);
    const line = progressLine();
    const report = await sweep(ctx, { dryRun, watch: line.show });
    line.clear();
    const counts = report.counts();
    if (flags.json === true) {
      printJson({ dryRun, ...counts, items: report.items });
    } else {
      for (const { uploadId, decision } of dryRun ? report.items : []) {
        print(
          `${decision.action} ${uploadId} ${'reason' in decision ? decision.reason : decision.purgeAt.toISOString()}`,
        );
      }
      print(
        `${dryRun ? 'dry run: ' : ''}planned ${counts.planned}, purged ${counts.purged}, failed ${counts.failed}, blocked ${counts.blocked}, orphans ${counts.orphans}`,
        `deferred ${counts.deferred}, warned ${counts.warned}, links expired ${counts.expired}, tickets erased ${counts.erased}, missing ${counts.missing}, orphans removed ${counts.orphansRemoved}`,
      );
    }
    return counts.failed === 0 && counts.missing === 0 ? 0 : 1;
  });
};

/** A line on standard error that is written over, for a person who watches; silent for cron. */
function progressLine(): { show(counts: SweepCounts): void; clear(): void } {
  const { stderr } = process;
  if (!stderr.isTTY) return { show: () => undefined, clear: () => undefined };
  const write = (text: string) => void stderr.write(`\r\u001b[K${text}`);
  return {
    show: ({ planned, purged, failed, blocked }) =>
      write(`purged ${purged} of ${planned} found so far, failed ${failed}, blocked ${blocked}`),
    clear: () => write(''),
  };
}
