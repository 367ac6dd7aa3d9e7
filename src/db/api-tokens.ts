// Bearer credentials of agents for the API.
import type { TokenScope } from '../domain/account.js';
import type { Agent } from '../domain/actor.js';
import { only, type Queryable } from './connect.js';
import { coveredBy } from './covers.js';

export interface TokenRow {
  readonly id: string;
  readonly name: string;
  readonly scope: TokenScope;
  readonly createdAt: Date;
  readonly expiresAt: Date | null;
  readonly revokedAt: Date | null;
  readonly lastUsedAt: Date | null;
}

/** @param token `days` until it ends @returns when that is */
export async function insertApiToken(
  tx: Queryable,
  token: {
    id: string;
    agentId: string;
    name: string;
    tokenHash: Buffer;
    scope: TokenScope;
    days: number;
  },
): Promise<Date> {
  const row = only(
    await tx<{ expiresAt: Date }[]>`
      insert into api_tokens (id, agent_id, name, token_hash, scope, expires_at)
      values (${token.id}, ${token.agentId}, ${token.name}, ${token.tokenHash}, ${token.scope},
        date_trunc('milliseconds', now()) + make_interval(days => ${token.days}))
      returning expires_at`,
  );
  return row.expiresAt;
}

/** Whom a token acts for, and how far. */
export interface TokenHolder extends Agent {
  readonly scope: TokenScope;
  readonly passwordChangedAt: Date | null;
  readonly now: Date;
}

/** Tokens that work. One without an end is of a version that still made such; the migration that ended them says the same. */
const live = (sql: Queryable) => sql`
  t.revoked_at is null and coalesce(t.expires_at, t.created_at + interval '90 days') > now()`;

/** The active agent on whose behalf an unexpired API token acts. */
export async function findAgentByToken(sql: Queryable, tokenHash: Buffer): Promise<TokenHolder | undefined> {
  const [row] = await sql<(TokenHolder & { tokenId: string; stale: boolean })[]>`
    select a.id, a.email, a.name, a.role, ${coveredBy(sql, sql`a.id`)} as covers, t.scope, a.password_changed_at, clock_timestamp() as now, t.id as token_id,
      t.last_used_at is null or t.last_used_at < now() - interval '1 minute' as stale
    from api_tokens t join agents a on a.id = t.agent_id
    where t.token_hash = ${tokenHash} and ${live(sql)} and a.ended_at is null and a.frozen_at is null`;
  if (row === undefined) return undefined;
  const { tokenId, stale, ...agent } = row;
  if (stale) await sql`update api_tokens set last_used_at = now() where id = ${tokenId}`;
  return agent;
}

/** A token that works, and whose it is. */
export interface LiveToken extends TokenRow {
  readonly agentId: string;
  readonly agentName: string | null;
}

/** Tokens of one account that lists show, the newest. */
const shownAtMost = 20;

/** The newest tokens that work of each account, by the names of their owners; frozen ones' too, which wait. */
export async function listLiveTokens(sql: Queryable): Promise<LiveToken[]> {
  return await sql<LiveToken[]>`
    select a.id as agent_id, a.name as agent_name, l.*
    from agents a cross join lateral (
      select t.id, t.name, t.scope, t.created_at, t.expires_at, t.revoked_at, t.last_used_at from api_tokens t
      where t.agent_id = a.id and ${live(sql)} order by t.id desc limit ${shownAtMost}) l
    where a.ended_at is null order by lower(a.name), a.id, l.id desc limit 1000`;
}

/** A token that was not taken back, with whose it is. @param agentId limits to one person's tokens */
export async function findLiveToken(
  sql: Queryable,
  id: string,
  agentId: string | undefined,
): Promise<{ name: string; agentName: string | null } | undefined> {
  const [row] = await sql<{ name: string; agentName: string | null }[]>`
    select t.name, a.name as agent_name from api_tokens t join agents a on a.id = t.agent_id
    where t.id = ${id} and t.revoked_at is null ${agentId === undefined ? sql`` : sql`and t.agent_id = ${agentId}`}`;
  return row;
}

/** Takes back whatever tokens of an account still work. @returns their ids */
export async function markTokensRevoked(tx: Queryable, agentId: string): Promise<string[]> {
  const rows = await tx<{ id: string }[]>`
    update api_tokens t set revoked_at = now() where t.agent_id = ${agentId} and ${live(tx)} returning t.id`;
  return rows.map(({ id }) => id);
}

/** An agent's tokens, newest first; those taken back too. */
export async function listApiTokens(sql: Queryable, agentId: string): Promise<TokenRow[]> {
  return await sql<TokenRow[]>`
    select id, name, scope, created_at, expires_at, revoked_at, last_used_at from api_tokens
    where agent_id = ${agentId} order by id desc limit 500`;
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
