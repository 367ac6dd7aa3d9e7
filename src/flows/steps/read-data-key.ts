// The data key of an upload, from its key file.
import type { Context } from '../../context.js';
import { type OpenedKeyFile, unwrapDataKey } from '../../crypto/file-key.js';
import { isSluiceError, SluiceError } from '../../errors.js';

/** @throws key_not_found, seal_broken, master_key_unknown, storage_unavailable */
export async function readDataKey(
  ctx: Pick<Context, 'keys' | 'masterKeys'>,
  upload: { readonly id: string; readonly keyName: string },
): Promise<OpenedKeyFile> {
  try {
    const pieces: Uint8Array[] = [];
    for await (const piece of await ctx.keys.get(upload.keyName)) pieces.push(piece as Uint8Array);
    return unwrapDataKey(ctx.masterKeys, { uploadId: upload.id }, Buffer.concat(pieces));
  } catch (error) {
    if (!isSluiceError(error, 'object_not_found')) throw error;
    throw new SluiceError('key_not_found', undefined, { cause: error });
  }
}
