// Everything in the database that is sealed under the master key, for a rotation.
import type { Queryable } from './connect.js';

/** A sealed value; its seal is bound to `context:id`. */
export interface SealedSecret {
  readonly context: 'message' | 'outbox-page' | 'signing-key' | 'agent-totp' | 'webhook';
  readonly id: string;
  readonly sealed: Buffer;
}

export async function listSealedSecrets(sql: Queryable): Promise<SealedSecret[]> {
  return await sql<SealedSecret[]>`
    select 'message' as context, id::text, sealed_secret as sealed from messages where sealed_secret is not null
    union all select 'outbox-page', message_id::text, sealed_content from outbox_page
    union all select 'signing-key', id, sealed_private_key from signing_keys where sealed_private_key is not null
    union all select 'agent-totp', id::text, sealed_totp from agents where sealed_totp is not null
    union all select 'agent-totp', agent_id::text, sealed_totp from agent_sessions where sealed_totp is not null
    union all select 'webhook', id::text, sealed_target from webhooks where sealed_target is not null`;
}

/** Of each kind the newest ones. @param most of a kind */
export async function sampleSealedSecrets(sql: Queryable, most: number): Promise<SealedSecret[]> {
  return await sql<SealedSecret[]>`
    (select 'signing-key' as context, id, sealed_private_key as sealed from signing_keys
      where sealed_private_key is not null order by created_at desc limit ${most})
    union all (select 'agent-totp', id::text, sealed_totp from agents where sealed_totp is not null order by id desc limit ${most})
    union all (select 'webhook', id::text, sealed_target from webhooks where sealed_target is not null order by id desc limit ${most})
    union all (select 'message', id::text, sealed_secret from (select id, sealed_secret from messages order by id desc limit 500) recent
      where sealed_secret is not null limit ${most})
    union all (select 'outbox-page', message_id::text, sealed_content from outbox_page order by message_id desc limit ${most})`;
}

/** @returns false when the value changed or went meanwhile */
export async function markSecretResealed(
  sql: Queryable,
  secret: SealedSecret,
  anew: Buffer,
): Promise<boolean> {
  const { context, id, sealed } = secret;
  const rows =
    context === 'message'
      ? await sql`update messages set sealed_secret = ${anew} where id = ${id}::uuid and sealed_secret = ${sealed} returning 1`
      : context === 'outbox-page'
        ? await sql`update outbox_page set sealed_content = ${anew} where message_id = ${id}::uuid and sealed_content = ${sealed} returning 1`
        : context === 'agent-totp'
          ? await resealTotp(sql, id, sealed, anew)
          : context === 'webhook'
            ? await sql`update webhooks set sealed_target = ${anew} where id = ${id}::uuid and sealed_target = ${sealed} returning 1`
            : await sql`update signing_keys set sealed_private_key = ${anew} where id = ${id} and sealed_private_key = ${sealed} returning 1`;
  return rows.length > 0;
}

/** A secret moves from the session that it was shown in to the account, as it is. */
async function resealTotp(sql: Queryable, agentId: string, sealed: Buffer, anew: Buffer) {
  return await sql`
    with kept as (
      update agents set sealed_totp = ${anew} where id = ${agentId}::uuid and sealed_totp = ${sealed} returning 1),
    shown as (
      update agent_sessions set sealed_totp = ${anew} where agent_id = ${agentId}::uuid and sealed_totp = ${sealed} returning 1)
    select 1 from kept union all select 1 from shown`;
}
