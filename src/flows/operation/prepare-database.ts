// The database is brought up to date, and has a key to sign proofs with.

import type { Context } from '../../context/context.js';
import { openFromDatabase, sealForDatabase } from '../../crypto/database-secret.js';
import { newSigningKey, parseSigningKey, signingKeySeed } from '../../crypto/signatures.js';
import { migrateDatabase } from '../../db/migrate.js';
import { findSigningKey, lockSigningKeys, upsertSigningKey } from '../../db/signing-keys.js';
import { settleStores } from '../steps/check-stores.js';

/**
 * Applies missing migrations and makes sure of a signing key: the configured one, or one generated once and kept
 * wrapped by the master key. Safe from several hosts at once.
 * @returns the migrations that were applied now
 * @throws migration_changed, migration_out_of_order, database_ahead, config_invalid, master_key_unknown
 */
export async function prepareDatabase(
  ctx: Pick<Context, 'sql' | 'chain' | 'places' | 'config' | 'masterKeys'>,
): Promise<{ applied: string[]; signingKeyId: string }> {
  const applied = await migrateDatabase(ctx.sql);
  const signingKeyId = await ctx.sql.begin(async (tx) => {
    await lockSigningKeys(tx);
    const present = await findSigningKey(tx);
    const configured =
      ctx.config.signingKey === undefined ? undefined : parseSigningKey(ctx.config.signingKey.reveal());
    if (configured !== undefined) {
      if (present?.id !== configured.keyId) {
        await upsertSigningKey(tx, {
          id: configured.keyId,
          publicKey: Buffer.from(configured.publicKey),
          sealedPrivateKey: null,
        });
      }
      return configured.keyId;
    }
    if (present?.sealedPrivateKey != null) {
      openFromDatabase(ctx.masterKeys, `signing-key:${present.id}`, present.sealedPrivateKey);
      return present.id;
    }
    const key = newSigningKey();
    const sealed = sealForDatabase(ctx.masterKeys, `signing-key:${key.keyId}`, signingKeySeed(key).reveal());
    await upsertSigningKey(tx, {
      id: key.keyId,
      publicKey: Buffer.from(key.publicKey),
      sealedPrivateKey: Buffer.from(sealed),
    });
    return key.keyId;
  });
  // of another place nothing is recorded here: serving and sweeping tell of it
  await settleStores(ctx);
  return { applied, signingKeyId };
}
