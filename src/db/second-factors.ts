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

/** Forgets one-time codes, also a secret that was shown and not confirmed. @returns whether they counted */
export async function deleteTotp(tx: Queryable, agentId: string): Promise<boolean> {
  const confirmed = (await findTotp(tx, agentId))?.confirmed === true;
  await tx`update agents set sealed_totp = null, totp_confirmed_at = null, totp_last_step = 0 where id = ${agentId}`;
  return confirmed;
}

/** A new secret, unless one is in use. @returns whether it was kept */
export async function markTotpProposed(tx: Queryable, agentId: string, sealed: Uint8Array): Promise<boolean> {
  const rows = await tx`
    update agents set sealed_totp = ${Buffer.from(sealed)}, totp_last_step = 0
    where id = ${agentId} and totp_confirmed_at is null and ended_at is null returning id`;
  return rows.length === 1;
}

/** Takes a code's step, once. @returns whether nobody had taken it, or a later one, before */
export async function markTotpStep(tx: Queryable, agentId: string, step: number): Promise<boolean> {
  const rows = await tx`
    update agents set totp_last_step = ${step}, totp_confirmed_at = coalesce(totp_confirmed_at, now())
    where id = ${agentId} and sealed_totp is not null and totp_last_step < ${step} returning id`;
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
