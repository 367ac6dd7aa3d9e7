// What the table keeps must be in the stores.

import { eachLimit } from '../../../concurrency/each-limit.js';
import { deleteLossAlarms } from '../../../db/alarms.js';
import { clearMissingAlarm } from '../../../db/upload-alarms.js';
import { listKeptUploads } from '../../../db/uploads.js';
import type { SweepReport } from '../../../domain/sweep-report.js';
import { alarmMissing, whatIsMissing } from '../../steps/look-for-kept.js';
import { raiseAlarm } from '../../steps/raise-alarm.js';
import { actor, batchSize, uploadsAtOnce } from './in-batches.js';
import type { SweepEdges } from './sweep-edges.js';

/**
 * The other direction: what is kept must be there, bytes and key. What is not raises an alarm; what is there again ends it,
 * so that the next loss is told anew.
 */
export async function findMissing(ctx: SweepEdges, report: SweepReport): Promise<void> {
  let after: string | undefined;
  for (;;) {
    const page = await listKeptUploads(ctx.sql, after, batchSize);
    await eachLimit(page, uploadsAtOnce, async (upload) => {
      try {
        const code = await whatIsMissing(ctx, upload);
        if (code === undefined) {
          if (upload.alarmed && (await clearMissingAlarm(ctx.sql, upload.id)))
            ctx.log.info({ uploadId: upload.id }, 'an upload that was missing is there again');
          return;
        }
        report.missing += 1;
        await alarmMissing(ctx, actor, upload, code);
      } catch (error) {
        report.failed += 1;
        ctx.log.error(
          { uploadId: upload.id, err: error },
          'it was not found out whether an upload is still there',
        );
      }
    });
    after = page.at(-1)?.id;
    if (page.length < batchSize || after === undefined) break;
  }
  if (report.missing > 0) await raiseAlarm(ctx, 'file_lost');
  else await deleteLossAlarms(ctx.sql);
}
