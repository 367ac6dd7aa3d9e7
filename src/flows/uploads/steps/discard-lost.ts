// Something of an upload that is still under way does not open any more: its key, its parts, or their seal.
import type { Context } from '../../../context/context.js';
import { isSluiceError, SluiceError } from '../../../errors.js';
import { assertStores } from '../../steps/check-stores.js';
import { tellOfUnfinished } from '../../steps/tell-loss.js';
import type { Intent } from './create-upload-intent.js';
import { discardUpload } from './discard-upload.js';

type Edges = Pick<Context, 'sql' | 'chain' | 'objects' | 'keys' | 'places' | 'log'>;

/**
 * Gives it up: nobody was promised anything of it. A master key that is not configured only has to be waited for, and
 * operators are told; what is absent in stores that are not the uploads' own is not absent: neither ends the upload.
 * @returns the error to throw: upload_gone, so that the sender begins anew; master_key_unknown; what ended its link
 * @throws storage_unavailable where the stores are others
 */
export async function discardLost(ctx: Edges, intent: Intent, error: unknown): Promise<unknown> {
  await assertStores(ctx, ctx.sql, 'storage_unavailable');
  if (isSluiceError(error, 'master_key_unknown')) {
    await tellOfUnfinished(ctx, error);
    return error;
  }
  const told = await discardUpload(ctx, intent, error);
  // its link ended, and a sweep took the bytes from under the writer
  if (told !== error) return told;
  await tellOfUnfinished(ctx, error);
  return new SluiceError('upload_gone', 'what was stored of it does not open', { cause: error });
}
