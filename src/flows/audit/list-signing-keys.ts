// The public halves of all keys that ever signed a proof.
import type { Context } from '../../context/context.js';
import { listSigningKeys as findSigningKeys } from '../../db/signing-keys.js';

/** A public key, published for good. `publicKey`: base64 of 32 bytes. */
export interface PublicSigningKey {
  readonly id: string;
  readonly algorithm: 'Ed25519';
  readonly publicKey: string;
  readonly createdAt: Date;
  readonly retiredAt: Date | null;
}

/** All signing keys, oldest first. */
export async function listSigningKeys(ctx: Pick<Context, 'sql'>): Promise<PublicSigningKey[]> {
  return (await findSigningKeys(ctx.sql)).map((key) => ({
    id: key.id,
    algorithm: 'Ed25519',
    publicKey: key.publicKey.toString('base64'),
    createdAt: key.createdAt,
    retiredAt: key.retiredAt,
  }));
}
