// An upload that is refused or broke off leaves nothing behind.
import type { Context } from '../../../context/context.js';
import { appendAudit } from '../../../db/audit-log.js';
import { lockLink, markUploadRefused } from '../../../db/links.js';
import { findRestObject } from '../../../db/resumable-uploads.js';
import { fenceUpload, findUpload, markUploadRejected } from '../../../db/uploads.js';
import { countsAsRefused } from '../../../domain/refusal-pause.js';
import { type ErrorCode, isSluiceError, SluiceError } from '../../../errors.js';
import { lossOf } from './commit-upload.js';
import type { Intent } from './create-upload-intent.js';

type Edges = Pick<Context, 'sql' | 'chain' | 'objects' | 'keys' | 'log'>;

/**
 * Removes what was written. The row is fenced first: if it turns out to be stored after all, nothing is removed. If
 * anything cannot be removed now, the fenced row tells the sweeper to.
 * @returns the error to throw
 */
export async function discardUpload(ctx: Edges, intent: Intent, error: unknown): Promise<unknown> {
  const code = isSluiceError(error) ? error.code : 'internal';
  const subject = { uploadId: intent.id, linkId: intent.link.id, ticketId: intent.link.ticketId };
  try {
    if (!(await fenceUpload(ctx.sql, intent.id))) return error;
    // a key rotation may have moved the key since the intent was read
    const current = await findUpload(ctx.sql, intent.id);
    const names = [intent.keyName, current?.keyName, current?.nextKeyName];
    for (const name of new Set(names)) if (name != null) await ctx.keys.destroy(name);
    await ctx.objects.destroy(intent.objectName);
    const rest = await findRestObject(ctx.sql, intent.id);
    if (rest !== null) await ctx.objects.destroy(rest);
    await ctx.sql.begin(async (tx) => {
      // link before upload, as everywhere; who only lost a race does not queue for it once more
      const counts = countsAsRefused(code);
      if (counts) await lockLink(tx, intent.link.id);
      if (!(await markUploadRejected(tx, intent.id, code))) return;
      if (counts) await markUploadRefused(tx, intent.link.id);
      await appendAudit(tx, ctx.chain, [
        { action: 'upload.refused', actor: intent.actor, subject, facts: { code } },
      ]);
    });
  } catch (cleanup) {
    ctx.log.warn({ uploadId: intent.id, err: cleanup }, 'a refused upload is left to the sweeper');
  }
  return await told(ctx, intent, error, code);
}

/**
 * What the uploader is told. Which ending fenced the upload is known by now; and where the link ended, a sweep may have
 * taken the bytes from under the writer, which looks like a store that fails.
 */
async function told(ctx: Edges, intent: Intent, error: unknown, code: ErrorCode): Promise<unknown> {
  const mayBeEnding = ['link_revoked', 'storage_unavailable', 'object_not_found', 'key_not_found'].includes(
    code,
  );
  if (!mayBeEnding) return error;
  const loss = await ctx.sql
    .begin(async (tx) => await lossOf(tx, intent.link.id))
    .catch(() => new SluiceError(code));
  const linkLives = loss.code === 'request_timeout';
  const { extras } = loss;
  return linkLives && code !== 'link_revoked'
    ? error
    : new SluiceError(loss.code, undefined, { cause: error, extras });
}
