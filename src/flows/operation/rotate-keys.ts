// Every data key is wrapped anew under the first master key, so that old master keys can be destroyed.

import { bytesOnce } from '../../concurrency/bytes-once.js';
import type { Context } from '../../context/context.js';
import { databaseSecretKeyId, openFromDatabase, sealForDatabase } from '../../crypto/database-secret.js';
import { wrapDataKey } from '../../crypto/file-key.js';
import { newObjectName } from '../../crypto/tokens.js';
import { appendAudit } from '../../db/audit-log.js';
import {
  beginRotation,
  clearNextKey,
  listInterruptedRewraps,
  listUploadsWithKeys,
  markKeyRewrapped,
  markNextKey,
  RotationLost,
  type RunningRotation,
  type UploadWithKey,
} from '../../db/rotations.js';
import { listSealedSecrets, markSecretResealed, type SealedSecret } from '../../db/sealed-secrets.js';
import { findUpload } from '../../db/uploads.js';
import { assertStores } from '../steps/check-stores.js';
import { examineMasterKeys } from '../steps/examine-master-keys.js';
import { readDataKey } from '../steps/read-data-key.js';
import { isLoss, tellLoss, tellOfUnfinished, tellOperatorsOf } from '../steps/tell-loss.js';

type Edges = Pick<Context, 'sql' | 'chain' | 'config' | 'masterKeys' | 'keys' | 'places' | 'log'>;

/** What a rotation did. `failed` items keep their old key and are tried by the next rotation. */
export interface Rotation {
  readonly rewrapped: number;
  readonly resealed: number;
  readonly current: number;
  readonly failed: number;
}

const pageSize = 500;

/**
 * Re-wraps data keys and database secrets that lie under an older master key. It may run beside the service and the
 * sweeper, and again after a crash. Where its own connection to the database is lost, it stops: see {@link RotationLost}.
 * Rotations wait for each other: one would take the other's new keys for leftovers. @throws stores_changed
 */
export async function rotateKeys(ctx: Edges): Promise<Rotation> {
  await assertStores(ctx, ctx.sql);
  const run = await beginRotation(ctx.sql);
  try {
    return await rotate(ctx, run);
  } finally {
    await run.release();
  }
}

async function rotate(ctx: Edges, run: RunningRotation): Promise<Rotation> {
  const counts = { rewrapped: 0, resealed: 0, current: 0, failed: 0 };
  await settleInterrupted(ctx);
  // asked before anything is moved from under the old key: later only what is damaged may be left there
  const keysAreRight = (await examineMasterKeys(ctx)) === undefined;
  let after: string | undefined;
  for (;;) {
    const page = await listUploadsWithKeys(ctx.sql, after, pageSize);
    for (const upload of page) {
      try {
        counts[await rewrap(ctx, run, upload)] += 1;
      } catch (error) {
        if (error instanceof RotationLost) throw error;
        if (await isGone(ctx, upload.id)) continue;
        counts.failed += 1;
        await tellOf(ctx, upload, error, keysAreRight);
        ctx.log.error({ uploadId: upload.id, err: error }, 'a data key was not wrapped anew');
      }
    }
    after = page.at(-1)?.id;
    if (page.length < pageSize || after === undefined) break;
  }
  for (const secret of await listSealedSecrets(ctx.sql)) counts[await reseal(ctx, secret)] += 1;
  return counts;
}

/** With the right keys, what does not open is damaged or lost, and a matter of that one upload. */
async function tellOf(
  ctx: Edges,
  upload: UploadWithKey,
  error: unknown,
  keysAreRight: boolean,
): Promise<void> {
  if (upload.unfinished) await tellOfUnfinished(ctx, error);
  else if (keysAreRight && isLoss(error)) await tellLoss(ctx, upload, error);
  else await tellOperatorsOf(ctx, error);
}

/** Whether an upload was purged while its key was looked for. */
async function isGone(ctx: Edges, uploadId: string): Promise<boolean> {
  const upload = await findUpload(ctx.sql, uploadId);
  return upload === undefined || !['receiving', 'stored', 'delivered'].includes(upload.state);
}

/** A rotation that died left a name under which a key may lie twice. */
async function settleInterrupted(ctx: Edges): Promise<void> {
  for (const { id, nextKeyName } of await listInterruptedRewraps(ctx.sql)) {
    await ctx.keys.destroy(nextKeyName);
    await clearNextKey(ctx.sql, id, nextKeyName);
  }
}

async function rewrap(
  ctx: Edges,
  run: RunningRotation,
  upload: UploadWithKey,
): Promise<'rewrapped' | 'current'> {
  const opened = await readDataKey(ctx, upload);
  if (opened.masterKeyId === ctx.masterKeys.current.id) return 'current';
  const nextName = newObjectName(upload.keyName);
  // Dying behind the announcement leaves a name that the next rotation, or the upload's purge, clears.
  const oldName = await ctx.sql.begin(async (tx) => {
    await run.requireLife(tx);
    return await markNextKey(tx, upload.id, nextName);
  });
  if (oldName === undefined) return 'current';
  await ctx.keys.put(nextName, bytesOnce(wrapDataKey(ctx.masterKeys, { uploadId: upload.id, ...opened })));
  const swap = ctx.sql.begin(async (tx) => {
    await run.requireLife(tx);
    if (!(await markKeyRewrapped(tx, upload.id, nextName))) return false;
    const facts = { masterKeyId: ctx.masterKeys.current.id };
    const subject = { uploadId: upload.id, ticketId: upload.ticketId };
    await appendAudit(tx, ctx.chain, [
      { action: 'key.rewrapped', actor: { kind: 'operator' }, subject, facts },
    ]);
    return true;
  });
  const kept = await swap.catch(async (error: unknown) => {
    // Another rotation took this one for dead, and the announced name for a leftover: so it is one, and goes.
    if (error instanceof RotationLost) await ctx.keys.destroy(nextName);
    throw error;
  });
  // A purge that came first wins: the new key goes too. Dying here leaves the other name in the row, for the next
  // rotation or the purge.
  const surplus = kept ? oldName : nextName;
  await ctx.keys.destroy(surplus);
  await clearNextKey(ctx.sql, upload.id, surplus);
  return kept ? 'rewrapped' : 'current';
}

async function reseal(ctx: Edges, secret: SealedSecret): Promise<'resealed' | 'current' | 'failed'> {
  try {
    if (databaseSecretKeyId(secret.sealed) === ctx.masterKeys.current.id) return 'current';
    const context = `${secret.context}:${secret.id}`;
    const anew = sealForDatabase(
      ctx.masterKeys,
      context,
      openFromDatabase(ctx.masterKeys, context, secret.sealed),
    );
    return (await markSecretResealed(ctx.sql, secret, Buffer.from(anew))) ? 'resealed' : 'current';
  } catch (error) {
    await tellOperatorsOf(ctx, error);
    ctx.log.error({ kind: secret.context, err: error }, 'a database secret was not sealed anew');
    return 'failed';
  }
}
