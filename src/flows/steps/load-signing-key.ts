// The key that signs what leaves the service as a proof: from the settings, or from the database, where it lies sealed.
import type { Context } from '../../context/context.js';
import { openFromDatabase } from '../../crypto/database-secret.js';
import { parseSigningKey, type SigningKey, signingKeyFromSeed } from '../../crypto/signatures.js';
import { findSigningKey } from '../../db/signing-keys.js';
import { SluiceError } from '../../errors.js';

/** @throws config_invalid where there is none */
export async function loadSigningKey(
  ctx: Pick<Context, 'sql' | 'config' | 'masterKeys'>,
): Promise<SigningKey> {
  if (ctx.config.signingKey !== undefined) return parseSigningKey(ctx.config.signingKey.reveal());
  const row = await findSigningKey(ctx.sql);
  if (row?.sealedPrivateKey == null)
    throw new SluiceError('config_invalid', 'there is no signing key; run sluice migrate');
  return signingKeyFromSeed(openFromDatabase(ctx.masterKeys, `signing-key:${row.id}`, row.sealedPrivateKey));
}
