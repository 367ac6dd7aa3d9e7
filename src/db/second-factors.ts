// What an agent shows beside the password: one-time codes and recovery codes. Passkeys are in passkeys.ts.
import type { Queryable } from './connect.js';

export interface TotpRow {
  readonly sealedTotp: Buffer | null;
  readonly confirmed: boolean;
}

export async function findTotp(sql: Queryable, agentId: string): Promise<TotpRow | undefined> {
  const [row] = await sql<TotpRow[]>`
    select sealed_totp, totp_confirmed_at is not null as confirmed from agents where id = ${agentId}`;
  return row;
}

/** Whether anything but the password is asked of this account: codes, or a passkey. Recovery codes only stand in for one. */
export async function hasSecondFactor(sql: Queryable, agentId: string): Promise<boolean> {
  const [row] = await sql<{ has: boolean }[]>`
    select totp_confirmed_at is not null or exists (select 1 from agent_passkeys p where p.agent_id = a.id) as has
    from agents a where id = ${agentId}`;
  return row?.has === true;
}

/** Forgets one-time codes. @returns whether they counted */
export async function deleteTotp(tx: Queryable, agentId: string): Promise<boolean> {
  const confirmed = (await findTotp(tx, agentId))?.confirmed === true;
  await tx`update agents set sealed_totp = null, totp_confirmed_at = null, totp_last_step = 0 where id = ${agentId}`;
  return confirmed;
}

/** One browser of one account. */
export interface AgentBrowser {
  readonly agentId: string;
  readonly tokenHash: Buffer;
}

/** A new secret for this browser alone, unless the account has one in use. @returns whether it was kept */
export async function markTotpProposed(
  tx: Queryable,
  { agentId, tokenHash }: AgentBrowser,
  sealed: Uint8Array,
): Promise<boolean> {
  const rows = await tx`
    update agent_sessions s set sealed_totp = ${Buffer.from(sealed)} from agents a
    where s.token_hash = ${tokenHash} and s.agent_id = ${agentId} and s.expires_at > now()
      and a.id = s.agent_id and a.totp_confirmed_at is null and a.ended_at is null
    returning s.agent_id`;
  return rows.length === 1;
}

/** What this browser was shown and has not proved yet. */
export async function findProposedTotp(
  sql: Queryable,
  { agentId, tokenHash }: AgentBrowser,
): Promise<Buffer | undefined> {
  const [row] = await sql<{ sealedTotp: Buffer | null }[]>`
    select sealed_totp from agent_sessions
    where token_hash = ${tokenHash} and agent_id = ${agentId} and expires_at > now()`;
  return row?.sealedTotp ?? undefined;
}

/**
 * The secret that this browser was shown becomes the account's, with the step of the code that proved it taken.
 * @returns false where the browser was shown another one meanwhile, or the account has one in use
 */
export async function markTotpConfirmed(
  tx: Queryable,
  { agentId, tokenHash }: AgentBrowser,
  proved: { sealed: Buffer; step: number },
): Promise<boolean> {
  const rows = await tx`
    update agents a set sealed_totp = s.sealed_totp, totp_confirmed_at = now(), totp_last_step = ${proved.step}
    from agent_sessions s
    where s.token_hash = ${tokenHash} and s.agent_id = a.id and s.sealed_totp = ${proved.sealed} and s.expires_at > now()
      and a.id = ${agentId} and a.totp_confirmed_at is null and a.ended_at is null
    returning a.id`;
  return rows.length === 1;
}

/** Takes a code's step, once. @returns whether nobody had taken it, or a later one, before */
export async function markTotpStep(tx: Queryable, agentId: string, step: number): Promise<boolean> {
  const rows = await tx`
    update agents set totp_last_step = ${step}
    where id = ${agentId} and totp_confirmed_at is not null and totp_last_step < ${step} returning id`;
  return rows.length === 1;
}

/** Forgets all second factors: the person sets up a new one at the next sign-in. */
export async function deleteSecondFactors(tx: Queryable, agentId: string): Promise<void> {
  await deleteTotp(tx, agentId);
  await tx`delete from agent_passkeys where agent_id = ${agentId}`;
  await tx`delete from agent_recovery_codes where agent_id = ${agentId}`;
}

/** New recovery codes in place of all earlier ones. */
export async function replaceRecoveryCodes(
  tx: Queryable,
  agentId: string,
  hashes: readonly Buffer[],
): Promise<void> {
  await tx`delete from agent_recovery_codes where agent_id = ${agentId}`;
  for (const hash of hashes)
    await tx`insert into agent_recovery_codes (agent_id, code_hash) values (${agentId}, ${hash})`;
}

/** Uses a recovery code up. @returns whether it was one */
export async function deleteRecoveryCode(tx: Queryable, agentId: string, hash: Buffer): Promise<boolean> {
  const rows = await tx`
    delete from agent_recovery_codes where agent_id = ${agentId} and code_hash = ${hash} returning 1`;
  return rows.length === 1;
}

export async function countRecoveryCodes(sql: Queryable, agentId: string): Promise<number> {
  const [row] = await sql<{ left: number }[]>`
    select count(*)::int as left from agent_recovery_codes where agent_id = ${agentId}`;
  return row?.left ?? 0;
}
