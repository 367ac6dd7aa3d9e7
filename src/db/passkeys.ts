// Passkeys of agents, and what browsers were asked to sign with them.
import type { PasskeyPurpose, PasskeyTransport } from '../domain/passkey.js';
import type { Queryable } from './connect.js';

/** A passkey as it is kept. */
export interface PasskeyRow {
  readonly id: string;
  readonly name: string;
  readonly credentialId: Buffer;
  readonly publicKey: Buffer;
  readonly signCount: number;
  readonly transports: readonly PasskeyTransport[];
  readonly createdAt: Date;
  readonly lastUsedAt: Date | null;
}

/** An account's passkeys, oldest first. */
export async function listPasskeys(sql: Queryable, agentId: string): Promise<PasskeyRow[]> {
  return await sql<PasskeyRow[]>`
    select id, name, credential_id, public_key, sign_count, transports, created_at, last_used_at
    from agent_passkeys where agent_id = ${agentId} order by id`;
}

/** @throws unique violation of `agent_passkeys_credential_id_key` when an account has it already */
export async function insertPasskey(
  tx: Queryable,
  agentId: string,
  passkey: Omit<PasskeyRow, 'createdAt' | 'lastUsedAt'>,
): Promise<void> {
  await tx`
    insert into agent_passkeys (id, agent_id, name, credential_id, public_key, sign_count, transports)
    values (${passkey.id}, ${agentId}, ${passkey.name}, ${passkey.credentialId}, ${passkey.publicKey},
      ${passkey.signCount}, ${[...passkey.transports]})`;
}

/** A passkey was used. @returns false when its counter had gone on meanwhile: of two who show one count, one is right */
export async function markPasskeyUsed(
  tx: Queryable,
  used: { id: string; keptCount: number; signCount: number },
): Promise<boolean> {
  const rows = await tx`
    update agent_passkeys set sign_count = ${used.signCount}, last_used_at = now()
    where id = ${used.id} and sign_count = ${used.keptCount} returning id`;
  return rows.length === 1;
}

/** @returns whether it was there */
export async function deletePasskey(tx: Queryable, agentId: string, id: string): Promise<boolean> {
  const rows = await tx`delete from agent_passkeys where agent_id = ${agentId} and id = ${id} returning id`;
  return rows.length === 1;
}

/** All of an account's passkeys. */
export async function deletePasskeys(tx: Queryable, agentId: string): Promise<void> {
  await tx`delete from agent_passkeys where agent_id = ${agentId}`;
}

/** What a session is asked to sign, in place of what it was asked before for this purpose. */
export async function upsertChallenge(
  sql: Queryable,
  challenge: { sessionHash: Buffer; purpose: PasskeyPurpose; challengeHash: Buffer; seconds: number },
): Promise<void> {
  await sql`
    insert into passkey_challenges (session_hash, purpose, challenge_hash, expires_at)
    values (${challenge.sessionHash}, ${challenge.purpose}, ${challenge.challengeHash},
      now() + make_interval(secs => ${challenge.seconds}))
    on conflict (session_hash, purpose) do update
      set challenge_hash = excluded.challenge_hash, expires_at = excluded.expires_at`;
}

/** Uses a challenge up. @returns whether this session was asked it, for this, and had not answered yet */
export async function deleteChallenge(
  sql: Queryable,
  asked: { sessionHash: Buffer; purpose: PasskeyPurpose; challengeHash: Buffer },
): Promise<boolean> {
  const rows = await sql`
    delete from passkey_challenges
    where session_hash = ${asked.sessionHash} and purpose = ${asked.purpose}
      and challenge_hash = ${asked.challengeHash} and expires_at > now() returning 1`;
  return rows.length === 1;
}
