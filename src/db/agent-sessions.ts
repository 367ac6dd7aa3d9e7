// Signed-in browsers of agents.
import type { SessionStage } from '../domain/account.js';
import type { Agent } from '../domain/actor.js';
import type { Queryable } from './connect.js';
import { coveredBy } from './covers.js';

/** A session with who it belongs to. */
export interface AgentSession extends Agent {
  readonly stage: SessionStage;
  /** seconds since the last request, to within half a minute */
  readonly idleSeconds: number;
}

/** Remembers a browser for `minutes`. */
export async function insertAgentSession(
  tx: Queryable,
  session: { agentId: string; tokenHash: Buffer; minutes: number; stage: SessionStage },
): Promise<void> {
  await tx`
    insert into agent_sessions (token_hash, agent_id, stage, expires_at)
    values (${session.tokenHash}, ${session.agentId}, ${session.stage}, now() + make_interval(mins => ${session.minutes}))`;
}

/** The unexpired session of an active agent whose browser holds this cookie. */
export async function findAgentSession(sql: Queryable, tokenHash: Buffer): Promise<AgentSession | undefined> {
  const [row] = await sql<AgentSession[]>`
    select a.id, a.email, a.name, a.role, a.page_locale, a.time_zone, ${coveredBy(sql, sql`a.id`)} as covers, s.stage, extract(epoch from now() - s.seen_at)::float8 as idle_seconds
    from agent_sessions s join agents a on a.id = s.agent_id
    where s.token_hash = ${tokenHash} and s.expires_at > now() and a.ended_at is null and a.frozen_at is null`;
  return row;
}

/** A sign of life of whoever sits there; written at most every half minute, unless `unlock` says that it must be now. */
export async function markSessionSeen(sql: Queryable, tokenHash: Buffer, unlock = false): Promise<void> {
  await sql`
    update agent_sessions set seen_at = now()
    where token_hash = ${tokenHash} ${unlock ? sql`` : sql`and seen_at < now() - interval '30 seconds'`}`;
}

/** Whether an unexpired session of the agent has this cookie. */
export async function hasAgentSession(
  tx: Queryable,
  session: { agentId: string; tokenHash: Buffer },
): Promise<boolean> {
  const rows = await tx`
    select 1 from agent_sessions
    where token_hash = ${session.tokenHash} and agent_id = ${session.agentId} and expires_at > now()`;
  return rows.length === 1;
}

/** Ends one session. @returns whether it was there */
export async function deleteAgentSession(tx: Queryable, tokenHash: Buffer): Promise<boolean> {
  return (await tx`delete from agent_sessions where token_hash = ${tokenHash}`).count === 1;
}

/** Ends all sessions of an agent, on every device. @returns how many there were */
export async function deleteAgentSessions(tx: Queryable, agentId: string): Promise<number> {
  return (await tx`delete from agent_sessions where agent_id = ${agentId}`).count;
}

/**
 * Ends what is at a step of signing in, and forgets what browsers were shown of a factor that was not set up: for an account whose
 * factors have changed, so that who waits at a step with its password comes no further.
 */
export async function deleteUnfinishedSessions(tx: Queryable, agentId: string): Promise<void> {
  await tx`delete from agent_sessions where agent_id = ${agentId} and stage <> 'full'`;
  await tx`update agent_sessions set sealed_totp = null where agent_id = ${agentId} and sealed_totp is not null`;
}

/** Removes sessions that no longer work, of agents and of uploaders. */
export async function deleteLapsedSessions(tx: Queryable): Promise<void> {
  await tx`delete from agent_sessions where expires_at < now()`;
  await tx`delete from link_sessions where expires_at < now()`;
  await tx`delete from agent_invitations where expires_at < now()`;
  await tx`delete from identity_requests where expires_at < now()`;
}
