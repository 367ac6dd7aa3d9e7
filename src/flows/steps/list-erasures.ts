// What is erased stands in the list outside of the database before the database says that it is. Decision 0033.
import { bytesOnce } from '../../concurrency/bytes-once.js';
import type { Context } from '../../context/context.js';
import { signDetached } from '../../crypto/signatures.js';
import { newId } from '../../crypto/tokens.js';
import type { Queryable } from '../../db/connect.js';
import { findInstallation, insertErasureBatch, markErasuresListed } from '../../db/erasures.js';
import { canonicalJson } from '../../domain/canonical-json.js';
import { batchName, type Erased, type ErasureBatch, namedBefore } from '../../domain/erasure.js';
import { loadSigningKey } from './load-signing-key.js';

/** The edges that writing into the list needs. */
export type ErasureEdges = Pick<Context, 'sql' | 'config' | 'masterKeys' | 'erasures'>;

/**
 * Lists ids as erased, durably, if such a list is kept. What is listed must have been decided for good before.
 * A batch has a name that no other can have, so writers need not know of each other, and nothing is ever overwritten.
 * Dying behind it leaves a batch whose ids are listed again when the erasure is repeated.
 * @returns what the transaction that does the erasure must call last but for the audit
 * @throws storage_unavailable: then nothing may be recorded as erased
 */
export async function listErasures(
  ctx: ErasureEdges,
  entries: readonly Erased[],
): Promise<{ done(tx: Queryable): Promise<void> }> {
  const { erasures } = ctx;
  if (erasures === undefined || entries.length === 0) return { done: async () => undefined };
  const key = await loadSigningKey(ctx);
  const id = newId();
  const installation = await findInstallation(ctx.sql);
  const { after, now } = await insertErasureBatch(ctx.sql, id, namedBefore);
  const batch: ErasureBatch = {
    format: 'sluice/erasures/1',
    ...{ id, installation, at: now.toISOString(), after, entries },
  };
  const body = { ...batch, entries: entries.map(({ kind, id }) => ({ kind, id })) };
  const signature = {
    algorithm: 'Ed25519',
    keyId: key.keyId,
    publicKey: Buffer.from(key.publicKey).toString('base64'),
    value: signDetached(key, Buffer.from(canonicalJson(body))).toString('base64'),
  };
  const bytes = Buffer.from(`${canonicalJson({ batch: body, signature })}\n`);
  await erasures.put(batchName(id), bytesOnce(bytes));
  return { done: async (tx) => await markErasuresListed(tx, id) };
}
