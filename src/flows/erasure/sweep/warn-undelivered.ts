// Handler and contact are told before an unfetched upload goes.
import { newId } from '../../../crypto/tokens.js';
import { appendAudit } from '../../../db/audit-log.js';
import { insertMessage } from '../../../db/messages.js';
import { markUploadWarned, type SweepRow } from '../../../db/uploads.js';
import type { SweepReport } from '../../../domain/sweep-report.js';
import { tellHandler } from '../../steps/tell-handler.js';
import { actor } from './in-batches.js';
import type { SweepEdges } from './sweep-edges.js';

/** Warns once. @param purgeAt when the upload will be purged */
export async function warnUndelivered(
  ctx: SweepEdges,
  row: SweepRow,
  purgeAt: Date,
  report: SweepReport,
): Promise<void> {
  await ctx.sql.begin(async (tx) => {
    if (!(await markUploadWarned(tx, row.id))) return;
    const about = {
      ticketId: row.ticketId,
      linkId: row.linkId,
      uploadId: row.id,
      facts: { purgeAt: purgeAt.toISOString() },
    };
    await tellHandler(tx, ctx, { ...about, template: 'undelivered-warning-handler' });
    await insertMessage(tx, {
      ...about,
      id: newId(),
      kind: 'mail',
      template: 'undelivered-warning-contact',
      to: { contactId: row.contactId },
    });
    await appendAudit(tx, ctx.chain, [
      {
        action: 'upload.warned',
        actor,
        subject: { uploadId: row.id, ticketId: row.ticketId, linkId: row.linkId },
        facts: { purgeAt: purgeAt.toISOString() },
      },
    ]);
    report.warned += 1;
  });
}
