// An acknowledged upload does not open. What is lost, what is only out of reach, and who has to do what.
import type { Context } from '../../context/context.js';
import { appendAudit } from '../../db/audit-log.js';
import { findUpload, markUploadAlarmed } from '../../db/uploads.js';
import type { ToldAlarm } from '../../domain/alarm.js';
import { type ErrorCode, isSluiceError, SluiceError } from '../../errors.js';
import { assertStores } from './check-stores.js';
import { raiseAlarm } from './raise-alarm.js';
import { tellHandler } from './tell-handler.js';

type Edges = Pick<Context, 'sql' | 'chain' | 'config' | 'places' | 'log'>;

/** What operators are told where something stored does not open. */
const alarmOf: Partial<Record<ErrorCode, ToldAlarm>> = {
  key_not_found: 'file_lost',
  object_not_found: 'file_lost',
  seal_broken: 'seal_broken',
  master_key_unknown: 'master_key_unknown',
};

/** Soon enough after an operator supplied the master key, in seconds. */
const keyRetrySeconds = 60;

/** An acknowledged upload. */
export interface KeptUpload {
  readonly id: string;
  readonly ticketId: string;
  readonly linkId: string;
}

/**
 * Tells the operators and records it; of what is lost or damaged the handler is told, too, once. What another failure
 * says passes through.
 * @returns the error for whoever asked: file_lost (`missing`: key or bytes), seal_broken, master_key_unknown, stores_changed,
 * upload_not_available where it was destroyed meanwhile
 */
export async function tellLoss(ctx: Edges, upload: KeptUpload, error: unknown): Promise<unknown> {
  const alarm = alarmFor(error);
  if (!isSluiceError(error) || (alarm === undefined && error.code !== 'storage_unavailable')) return error;
  try {
    // absent elsewhere is not absent, and a store that does not answer may be the wrong one
    await assertStores(ctx, ctx.sql);
  } catch (elsewhere) {
    await raise(ctx, isSluiceError(elsewhere, 'stores_changed') ? 'stores_changed' : undefined);
    return elsewhere;
  }
  if (alarm === undefined) return error;
  const current = await findUpload(ctx.sql, upload.id);
  if (current?.state !== 'stored' && current?.state !== 'delivered')
    return new SluiceError('upload_not_available', 'it was destroyed meanwhile', { cause: error });
  ctx.log.error({ uploadId: upload.id, err: error }, 'an acknowledged upload does not open');
  await record(ctx, upload, error.code);
  await raise(ctx, alarm);
  return toldAs(error);
}

/** Tells the operators what stands behind an error about something stored, or about a store; nothing of other errors. */
export async function tellOperatorsOf(ctx: Pick<Context, 'sql' | 'chain' | 'log'>, error: unknown) {
  await raise(ctx, isSluiceError(error, 'storage_full') ? 'storage_full' : alarmFor(error));
}

/**
 * The same of an upload that is not acknowledged yet: what is lost or damaged of it is sent again, and no alarm, whose words
 * are about files that clinics were promised.
 */
export async function tellOfUnfinished(ctx: Pick<Context, 'sql' | 'chain' | 'log'>, error: unknown) {
  if (isLoss(error) && !isSluiceError(error, 'master_key_unknown'))
    ctx.log.error({ err: error }, 'what was stored of an unfinished upload does not open');
  else await tellOperatorsOf(ctx, error);
}

/** Whether the error says that something stored is not there or does not open. */
export function isLoss(error: unknown): boolean {
  return alarmFor(error) !== undefined;
}

function alarmFor(error: unknown): ToldAlarm | undefined {
  return isSluiceError(error) ? alarmOf[error.code] : undefined;
}

/** An alarm that cannot be raised now must not hide what it is about. */
async function raise(
  ctx: Pick<Context, 'sql' | 'chain' | 'log'>,
  kind: ToldAlarm | undefined,
): Promise<void> {
  if (kind === undefined) return;
  await raiseAlarm(ctx, kind).catch((err) => ctx.log.error({ err, kind }, 'an alarm was not raised'));
}

async function record(ctx: Edges, upload: KeptUpload, code: ErrorCode): Promise<void> {
  const { id: uploadId, ticketId, linkId } = upload;
  const subject = { uploadId, ticketId, linkId };
  await ctx.sql.begin(async (tx) => {
    // a master key that is not configured damages nothing: the operator supplies it
    if (code !== 'master_key_unknown' && (await markUploadAlarmed(tx, uploadId)))
      await tellHandler(tx, ctx, { ...subject, template: 'seal-alarm' });
    await appendAudit(tx, ctx.chain, [
      { action: 'upload.alarm', actor: { kind: 'system' }, subject, facts: { code } },
    ]);
  });
}

function toldAs(error: SluiceError): SluiceError {
  switch (error.code) {
    case 'key_not_found':
    case 'object_not_found': {
      const missing = error.code === 'key_not_found' ? 'key' : 'bytes';
      return new SluiceError('file_lost', `its ${missing} is not in the store`, {
        cause: error,
        extras: { missing },
      });
    }
    case 'master_key_unknown':
      return new SluiceError(error.code, error.message, {
        cause: error,
        extras: { retryAfterSeconds: keyRetrySeconds },
      });
    default:
      return error;
  }
}
