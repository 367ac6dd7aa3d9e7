// The uploader takes a file back that nobody has fetched yet ("I sent the wrong file").

import type { Context } from '../../context/context.js';
import { appendAudit } from '../../db/audit-log.js';
import type { Queryable } from '../../db/connect.js';
import type { OpenLinkRow } from '../../db/links.js';
import { rotationLives } from '../../db/rotations.js';
import { lockTicket } from '../../db/tickets.js';
import {
  findAcknowledgedUpload,
  lockUpload,
  lockUploadsToSweep,
  markUploadWithdrawn,
} from '../../db/uploads.js';
import { uploaderActor } from '../../domain/actor.js';
import { assertWithdrawable } from '../../domain/upload.js';
import { SluiceError } from '../../errors.js';
import { assertStores } from '../steps/check-stores.js';
import { tellHandler } from '../steps/tell-handler.js';

type Edges = Pick<Context, 'sql' | 'chain' | 'config' | 'keys' | 'places'>;

/**
 * Takes the link's upload back: from the transaction on nobody can fetch it, then its key is destroyed, and the bytes are
 * noise. The next sweep removes them and notes the end. Dying before the key is destroyed leaves a `purging` row, and the
 * sweep destroys it. May be repeated.
 * @throws no_receipt, not_withdrawable, busy while a rotation writes its key anew, storage_unavailable when the key store
 * does not answer
 */
export async function withdrawUpload(ctx: Edges, link: OpenLinkRow): Promise<void> {
  const upload = await findAcknowledgedUpload(ctx.sql, link.id);
  if (upload === undefined) throw new SluiceError('no_receipt');
  const keyNames = await ctx.sql.begin(async (tx) => await take(ctx, tx, link, upload.id));
  for (const name of keyNames) await ctx.keys.destroy(name);
}

/** @returns every name under which the key may lie */
async function take(ctx: Edges, tx: Queryable, link: OpenLinkRow, uploadId: string): Promise<string[]> {
  await assertStores(ctx, tx, 'storage_unavailable');
  await lockTicket(tx, link.ticketId);
  const row = await lockUpload(tx, uploadId);
  if (row === undefined) throw new SluiceError('no_receipt');
  const names = row.nextKeyName === null ? [row.keyName] : [row.keyName, row.nextKeyName];
  if (row.purgeReason === 'withdrawn') return names;
  // ours by now, so that it cannot be skipped
  const [facts] = await lockUploadsToSweep(tx, [uploadId]);
  if (facts === undefined) throw new SluiceError('not_withdrawable', 'the upload is at its end');
  assertWithdrawable(facts);
  if (row.nextKeyName !== null && (await rotationLives(tx))) {
    throw new SluiceError('busy', 'its key is being written anew', { extras: { retryAfterSeconds: 5 } });
  }
  if (!(await markUploadWithdrawn(tx, uploadId))) throw new SluiceError('not_withdrawable');
  const subject = { uploadId, linkId: link.id, ticketId: link.ticketId };
  const actor = uploaderActor(link.contactId);
  await tellHandler(tx, ctx, { ...subject, template: 'upload-withdrawn' });
  await appendAudit(tx, ctx.chain, [
    { action: 'upload.withdrawn', actor, subject, facts: {} },
    { action: 'purge.begun', actor, subject, facts: { reason: 'withdrawn' } },
  ]);
  return names;
}
