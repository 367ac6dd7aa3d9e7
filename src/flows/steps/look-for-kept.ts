// Whether the bytes and the key of an upload that must be there are there.
import type { Context } from '../../context/context.js';
import { appendAudit } from '../../db/audit-log.js';
import type { KeptNames } from '../../db/stores.js';
import { findUpload, markUploadAlarmed } from '../../db/uploads.js';
import type { Actor } from '../../domain/actor.js';
import { tellHandler } from './tell-handler.js';

/** What of an upload is absent. */
export type Absence = 'object_not_found' | 'key_not_found';

/** @returns undefined where both are there, or the upload went its way meanwhile @throws storage_unavailable */
export async function whatIsMissing(
  ctx: Pick<Context, 'sql' | 'objects' | 'keys'>,
  upload: Pick<KeptNames, 'id' | 'objectName' | 'keyName'>,
): Promise<Absence | undefined> {
  const objectGone = (await ctx.objects.head(upload.objectName)) === null;
  const keyGone = !objectGone && (await ctx.keys.head(upload.keyName)) === null;
  if (!objectGone && !keyGone) return undefined;
  // it may have been purged, or its key moved, since the row was read
  const current = await findUpload(ctx.sql, upload.id);
  if (current?.state !== 'stored' && current?.state !== 'delivered') return undefined;
  if (keyGone && current.keyName !== upload.keyName) return undefined;
  return objectGone ? 'object_not_found' : 'key_not_found';
}

/** Tells the handler, once, and records it. */
export async function alarmMissing(
  ctx: Pick<Context, 'sql' | 'chain' | 'config'>,
  actor: Actor,
  upload: KeptNames,
  code: Absence,
): Promise<void> {
  await ctx.sql.begin(async (tx) => {
    const subject = { uploadId: upload.id, ticketId: upload.ticketId };
    if (!(await markUploadAlarmed(tx, upload.id))) return;
    await tellHandler(tx, ctx, { ...subject, template: 'seal-alarm' });
    await appendAudit(tx, ctx.chain, [{ action: 'upload.alarm', actor, subject, facts: { code } }]);
  });
}
