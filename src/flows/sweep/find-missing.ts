// What the table keeps must be in the stores.
import { newId } from '../../crypto/tokens.js';
import { appendAudit } from '../../db/audit-log.js';
import { insertMessage } from '../../db/messages.js';
import { findUpload, listKeptUploads, markUploadAlarmed } from '../../db/uploads.js';
import type { SweepReport } from '../../domain/sweep-report.js';
import type { ObjectStore } from '../../storage/object-store.js';
import { actor, batchSize, inParallel } from './in-batches.js';
import type { SweepEdges } from './sweep-edges.js';

/** The other direction: what is kept must be there, bytes and key. What is not raises an alarm. */
export async function findMissing(ctx: SweepEdges, report: SweepReport): Promise<void> {
  let after: string | undefined;
  for (;;) {
    const page = await listKeptUploads(ctx.sql, after, batchSize);
    await inParallel(page, async (upload) => {
      try {
        const code = await whatIsMissing(ctx, upload);
        if (code === undefined) return;
        report.missing += 1;
        await ctx.sql.begin(async (tx) => {
          const subject = { uploadId: upload.id, ticketId: upload.ticketId };
          if (!(await markUploadAlarmed(tx, upload.id))) return;
          await insertMessage(tx, {
            ...subject,
            id: newId(),
            kind: 'mail',
            template: 'seal-alarm',
            to: { agentId: upload.handlerId },
          });
          await appendAudit(tx, ctx.chain, [{ action: 'upload.alarm', actor, subject, facts: { code } }]);
        });
      } catch (error) {
        report.failed += 1;
        ctx.log.error(
          { uploadId: upload.id, err: error },
          'it was not found out whether an upload is still there',
        );
      }
    });
    after = page.at(-1)?.id;
    if (page.length < batchSize || after === undefined) return;
  }
}

async function whatIsMissing(
  ctx: SweepEdges,
  upload: { readonly id: string; readonly objectName: string; readonly keyName: string },
): Promise<'object_not_found' | 'key_not_found' | undefined> {
  const absent = async (store: ObjectStore, name: string) => (await store.head(name)) === null;
  const objectGone = await absent(ctx.objects, upload.objectName);
  const keyGone = !objectGone && (await absent(ctx.keys, upload.keyName));
  if (!objectGone && !keyGone) return undefined;
  // it may have been purged, or its key moved, since the page was read
  const current = await findUpload(ctx.sql, upload.id);
  if (current?.state !== 'stored' && current?.state !== 'delivered') return undefined;
  if (keyGone && current.keyName !== upload.keyName) return undefined;
  return objectGone ? 'object_not_found' : 'key_not_found';
}
