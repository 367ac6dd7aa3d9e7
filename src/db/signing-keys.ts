// The service's keys for signatures: one in use, the others kept to check by.

import type { Queryable } from './connect.js';

/** A key that signs certificates, reports and anchors; without its private half where it came from elsewhere. */
export interface SigningKeyRow {
  readonly id: string;
  readonly publicKey: Buffer;
  readonly sealedPrivateKey: Buffer | null;
  readonly createdAt: Date;
  readonly retiredAt: Date | null;
}

/** Makes those who look for a key and make one wait for each other. */
export async function lockSigningKeys(tx: Queryable): Promise<void> {
  await tx`lock table signing_keys in share row exclusive mode`;
}

/** The key in use, if there is one. */
export async function findSigningKey(sql: Queryable): Promise<SigningKeyRow | undefined> {
  const [row] = await sql<
    SigningKeyRow[]
  >`select * from signing_keys where retired_at is null order by created_at desc limit 1`;
  return row;
}

/** Keys that ever signed, oldest first; a thousand of them at most, the newest. */
export async function listSigningKeys(sql: Queryable): Promise<SigningKeyRow[]> {
  return await sql<
    SigningKeyRow[]
  >`select * from (select * from signing_keys order by created_at desc limit 1000) newest order by created_at`;
}

/** Makes this key the one in use; others retire. */
export async function upsertSigningKey(
  tx: Queryable,
  key: { id: string; publicKey: Buffer; sealedPrivateKey: Buffer | null },
): Promise<void> {
  await tx`update signing_keys set retired_at = now() where retired_at is null and id <> ${key.id}`;
  await tx`
    insert into signing_keys (id, public_key, sealed_private_key) values (${key.id}, ${key.publicKey}, ${key.sealedPrivateKey})
    on conflict (id) do update set retired_at = null, sealed_private_key = excluded.sealed_private_key`;
}
