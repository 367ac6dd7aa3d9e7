// Agents, their API tokens and their desk sessions.
import type { Agent, Role } from '../domain/actor.js';
import type { Locale } from '../domain/locale.js';
import { only, type Queryable } from './connect.js';

/** What signing in needs to know of an account. */
export interface AgentCredentials extends Agent {
  readonly passwordHash: string | null;
  readonly failedSignIns: number;
  readonly failedSignInAt: Date | null;
  readonly now: Date;
}

/** @throws unique violation of `agents_email` when the address has an account */
export async function insertAgent(
  tx: Queryable,
  agent: { id: string; email: string; name: string; role: Role; locale: Locale; passwordHash: string },
): Promise<void> {
  await tx`
    insert into agents (id, email, name, role, locale, password_hash)
    values (${agent.id}, ${agent.email}, ${agent.name}, ${agent.role}, ${agent.locale}, ${agent.passwordHash})`;
}

/** The active account with this address, compared without regard to case. */
export async function findAgentByEmail(sql: Queryable, email: string): Promise<AgentCredentials | undefined> {
  const [row] = await sql<AgentCredentials[]>`
    select id, email, name, role, password_hash, failed_sign_ins, failed_sign_in_at, clock_timestamp() as now
    from agents where lower(email) = lower(${email}) and ended_at is null and frozen_at is null`;
  return row;
}

/** The active agent on whose behalf an unexpired API token acts. */
export async function findAgentByToken(sql: Queryable, tokenHash: Buffer): Promise<Agent | undefined> {
  const [row] = await sql<Agent[]>`
    select a.id, a.email, a.name, a.role from api_tokens t join agents a on a.id = t.agent_id
    where t.token_hash = ${tokenHash} and t.revoked_at is null and (t.expires_at is null or t.expires_at > now())
      and a.ended_at is null and a.frozen_at is null`;
  return row;
}

/** The active agent whose browser holds this session cookie. */
export async function findAgentBySession(sql: Queryable, tokenHash: Buffer): Promise<Agent | undefined> {
  const [row] = await sql<Agent[]>`
    select a.id, a.email, a.name, a.role from agent_sessions s join agents a on a.id = s.agent_id
    where s.token_hash = ${tokenHash} and s.expires_at > now() and a.ended_at is null and a.frozen_at is null`;
  return row;
}

/** Notes a wrong password. @returns wrong ones in a row */
export async function markSignInFailed(tx: Queryable, agentId: string): Promise<number> {
  const row = only(
    await tx<{ failedSignIns: number }[]>`
      update agents set failed_sign_ins = failed_sign_ins + 1, failed_sign_in_at = now()
      where id = ${agentId} returning failed_sign_ins`,
  );
  return row.failedSignIns;
}

/** Forgets earlier wrong passwords and remembers the browser for `hours`. */
export async function insertAgentSession(
  tx: Queryable,
  session: { agentId: string; tokenHash: Buffer; hours: number },
): Promise<void> {
  await tx`update agents set failed_sign_ins = 0, failed_sign_in_at = null where id = ${session.agentId}`;
  await tx`
    insert into agent_sessions (token_hash, agent_id, expires_at)
    values (${session.tokenHash}, ${session.agentId}, now() + make_interval(hours => ${session.hours}))`;
}

/** Ends one session. */
export async function deleteAgentSession(tx: Queryable, tokenHash: Buffer): Promise<void> {
  await tx`delete from agent_sessions where token_hash = ${tokenHash}`;
}

export async function insertApiToken(
  tx: Queryable,
  token: { id: string; agentId: string; name: string; tokenHash: Buffer },
): Promise<void> {
  await tx`
    insert into api_tokens (id, agent_id, name, token_hash)
    values (${token.id}, ${token.agentId}, ${token.name}, ${token.tokenHash})`;
}

/** Removes sessions that no longer work, of agents and of uploaders. */
export async function deleteLapsedSessions(tx: Queryable): Promise<void> {
  await tx`delete from agent_sessions where expires_at < now()`;
  await tx`delete from link_sessions where expires_at < now()`;
}
