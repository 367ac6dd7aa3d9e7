// Bearer credentials of agents for the API.
import type { TokenScope } from '../domain/account.js';
import type { Agent } from '../domain/actor.js';
import type { Queryable } from './connect.js';

export interface TokenRow {
  readonly id: string;
  readonly name: string;
  readonly scope: TokenScope;
  readonly createdAt: Date;
  readonly expiresAt: Date | null;
  readonly revokedAt: Date | null;
  readonly lastUsedAt: Date | null;
}

/** @param token `days` until it ends; undefined: it does not end by itself */
export async function insertApiToken(
  tx: Queryable,
  token: {
    id: string;
    agentId: string;
    name: string;
    tokenHash: Buffer;
    scope: TokenScope;
    days: number | undefined;
  },
): Promise<void> {
  await tx`
    insert into api_tokens (id, agent_id, name, token_hash, scope, expires_at)
    values (${token.id}, ${token.agentId}, ${token.name}, ${token.tokenHash}, ${token.scope},
      now() + make_interval(days => ${token.days ?? null}::int))`;
}

/** The active agent on whose behalf an unexpired API token acts. */
export async function findAgentByToken(
  sql: Queryable,
  tokenHash: Buffer,
): Promise<(Agent & { scope: TokenScope }) | undefined> {
  const [row] = await sql<(Agent & { scope: TokenScope; tokenId: string; stale: boolean })[]>`
    select a.id, a.email, a.name, a.role, t.scope, t.id as token_id,
      t.last_used_at is null or t.last_used_at < now() - interval '1 minute' as stale
    from api_tokens t join agents a on a.id = t.agent_id
    where t.token_hash = ${tokenHash} and t.revoked_at is null and (t.expires_at is null or t.expires_at > now())
      and a.ended_at is null and a.frozen_at is null`;
  if (row === undefined) return undefined;
  const { tokenId, stale, ...agent } = row;
  if (stale) await sql`update api_tokens set last_used_at = now() where id = ${tokenId}`;
  return agent;
}

/** An agent's tokens, newest first; those taken back too. */
export async function listApiTokens(sql: Queryable, agentId: string): Promise<TokenRow[]> {
  return await sql<TokenRow[]>`
    select id, name, scope, created_at, expires_at, revoked_at, last_used_at from api_tokens
    where agent_id = ${agentId} order by id desc`;
}

/** Takes a token back. @param agentId limits to one person's tokens @returns whose it was, if it worked until now */
export async function markTokenRevoked(
  tx: Queryable,
  id: string,
  agentId: string | undefined,
): Promise<string | undefined> {
  const [row] = await tx<{ agentId: string }[]>`
    update api_tokens set revoked_at = now()
    where id = ${id} and revoked_at is null ${agentId === undefined ? tx`` : tx`and agent_id = ${agentId}`}
    returning agent_id`;
  return row?.agentId;
}
