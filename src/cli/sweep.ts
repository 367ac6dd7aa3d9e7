// `sluice sweep` Decision 0021.
import type { Context } from '../context/context.js';
import type { SweepCounts } from '../domain/sweep-report.js';
import { publishAnchor } from '../flows/audit/publish-anchor.js';
import { sweep } from '../flows/erasure/sweep.js';
import { assertNotBehind } from '../flows/operation/assert-not-behind.js';
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
    const anchored = dryRun || (await anchorChain(ctx));
    const counts = report.counts();
    if (flags.json === true) {
      printJson({ dryRun, ...counts, notSearched: report.notSearched, items: report.items });
    } else {
      for (const { uploadId, decision } of dryRun ? report.items : []) {
        print(
          `${decision.action} ${uploadId} ${'reason' in decision ? decision.reason : decision.purgeAt.toISOString()}`,
        );
      }
      print(
        `${dryRun ? 'dry run: ' : ''}planned ${counts.planned}, purged ${counts.purged}, failed ${counts.failed}, blocked ${counts.blocked}, orphans ${counts.orphans}`,
        `deferred ${counts.deferred}, warned ${counts.warned}, links expired ${counts.expired}, tickets erased ${counts.erased}, missing ${counts.missing}, orphans removed ${counts.orphansRemoved}`,
        ...report.notSearched.map(
          (store) =>
            `not searched for orphans: unfinished uploads in the ${store === 'objects' ? 'object' : 'key'} store, which its server lists by exact name only`,
        ),
      );
    }
    return counts.failed === 0 && counts.missing === 0 && anchored ? 0 : 1;
  });
};

/** The sweep is done, whatever becomes of this; that it could not be published is told all the same. */
async function anchorChain(ctx: Context): Promise<boolean> {
  try {
    await publishAnchor(ctx);
    return true;
  } catch (err) {
    ctx.log.error({ err }, 'no anchor of the audit chain was published; the next sweep tries again');
    return false;
  }
}

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
