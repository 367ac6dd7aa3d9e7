// Idempotency-Key values of creating calls.
import type { Queryable } from './connect.js';

/**
 * Claims a key for a result inside the transaction that creates it. A concurrent repeat waits for that transaction.
 * @returns undefined when the key is new; else what it was first used for
 */
export async function claimIdempotencyKey(
  tx: Queryable,
  claim: { agentId: string; key: string; operation: string; requestHash: Buffer; resultId: string },
): Promise<{ operation: string; requestHash: Buffer; resultId: string } | undefined> {
  const inserted = await tx`
    insert into idempotency_keys (agent_id, key, operation, request_hash, result_id)
    values (${claim.agentId}, ${claim.key}, ${claim.operation}, ${claim.requestHash}, ${claim.resultId})
    on conflict (agent_id, key) do nothing returning key`;
  if (inserted.length === 1) return undefined;
  const [row] = await tx<{ operation: string; requestHash: Buffer; resultId: string }[]>`
    select operation, request_hash, result_id from idempotency_keys where agent_id = ${claim.agentId} and key = ${claim.key}`;
  return row;
}

/** Forgets keys after 7 days. */
export async function deleteLapsedIdempotencyKeys(tx: Queryable): Promise<void> {
  await tx`delete from idempotency_keys where created_at < now() - interval '7 days'`;
}
