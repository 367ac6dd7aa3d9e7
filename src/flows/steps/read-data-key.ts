// The data key of an upload, from its key file.
import type { Context } from '../../context/context.js';
import { type OpenedKeyFile, unwrapDataKey } from '../../crypto/file-key.js';
import { findUpload } from '../../db/uploads.js';
import { isSluiceError, SluiceError } from '../../errors.js';

/** @throws key_not_found, seal_broken, master_key_unknown, storage_unavailable */
export async function readDataKey(
  ctx: Pick<Context, 'sql' | 'keys' | 'masterKeys'>,
  upload: { readonly id: string; readonly keyName: string },
): Promise<OpenedKeyFile> {
  try {
    const pieces: Uint8Array[] = [];
    for await (const piece of await ctx.keys.get(upload.keyName)) pieces.push(piece as Uint8Array);
    return unwrapDataKey(ctx.masterKeys, { uploadId: upload.id }, Buffer.concat(pieces));
  } catch (error) {
    if (!isSluiceError(error, 'object_not_found')) throw error;
    // a key rotation may have moved the key since the row was read
    const current = await findUpload(ctx.sql, upload.id);
    if (current !== undefined && current.keyName !== upload.keyName) return await readDataKey(ctx, current);
    throw new SluiceError('key_not_found', undefined, { cause: error });
  }
}
