// A record that leaves the service signed: its members, and beside them the signature over all of the others.
import type { Context } from '../../context/context.js';
import { signDetached } from '../../crypto/signatures.js';
import { canonicalJson, type JsonValue } from '../../domain/canonical-json.js';
import { loadSigningKey } from './load-signing-key.js';

/**
 * Signs the record's canonical JSON (RFC 8785). What it is says its member `kind`, so that no record passes for another.
 * @returns the record with its member `signature`, canonical: the same bytes each time
 */
export async function signRecord(
  ctx: Pick<Context, 'sql' | 'config' | 'masterKeys'>,
  record: { readonly [name: string]: JsonValue; readonly kind: string },
): Promise<string> {
  const key = await loadSigningKey(ctx);
  const signature = {
    algorithm: 'Ed25519',
    keyId: key.keyId,
    publicKey: Buffer.from(key.publicKey).toString('base64'),
    value: signDetached(key, Buffer.from(canonicalJson(record))).toString('base64'),
  };
  return canonicalJson({ ...record, signature });
}
