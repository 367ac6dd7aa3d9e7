// Accounts of agents. Their sessions are in agent-sessions.ts, tokens in api-tokens.ts, second factors in second-factors.ts.

import type { Agent, Role } from '../domain/actor.js';
import type { Locale } from '../domain/locale.js';
import { asKept } from '../domain/mail-address.js';
import { only, type Queryable } from './connect.js';
import { covers } from './covers.js';
import { searchPattern } from './search-pattern.js';

/** What signing in needs to know of an account. */
export interface AgentCredentials extends Agent {
  readonly passwordHash: string | null;
  readonly passwordChangedAt: Date | null;
  readonly now: Date;
}

/** An account as it is managed; name and address are null once it ended. */
export interface AccountRow {
  readonly id: string;
  readonly email: string | null;
  readonly name: string | null;
  readonly role: Role;
  readonly locale: Locale;
  readonly createdAt: Date;
  readonly frozenAt: Date | null;
  readonly endingAt: Date | null;
  readonly endedAt: Date | null;
  readonly hasPassword: boolean;
  readonly hasFactor: boolean;
  readonly invitedUntil: Date | null;
  /** full sign-ins alone, by whatever factors */
  readonly lastSignInAt: Date | null;
  readonly totp: boolean;
  readonly passkeys: number;
  /** when the undertaking of secrecy was accepted */
  readonly secrecyAcceptedAt: Date | null;
  readonly openTickets: number;
}

/** @throws unique violation of `agents_email` when the address has an account */
export async function insertAgent(
  tx: Queryable,
  agent: { id: string; email: string; name: string; role: Role; locale: Locale; passwordHash: string | null },
): Promise<void> {
  await tx`
    insert into agents (id, email, name, role, locale, password_hash, password_changed_at)
    values (${agent.id}, ${agent.email}, ${agent.name}, ${agent.role}, ${agent.locale}, ${agent.passwordHash},
      case when ${agent.passwordHash}::text is null then null else now() end)`;
}

/** The active account with this address, compared without regard to case. */
export async function findAgentByEmail(sql: Queryable, email: string): Promise<AgentCredentials | undefined> {
  const [row] = await sql<AgentCredentials[]>`
    select id, email, name, role, password_hash, password_changed_at, clock_timestamp() as now
    from agents where lower(email) = lower(${asKept(email)}) and ended_at is null and frozen_at is null`;
  return row;
}

/** The active account with this id. */
export async function findActiveAgent(sql: Queryable, id: string): Promise<AgentCredentials | undefined> {
  const [row] = await sql<AgentCredentials[]>`
    select id, email, name, role, password_hash, password_changed_at, clock_timestamp() as now
    from agents where id = ${id} and ended_at is null and frozen_at is null`;
  return row;
}

/** The active account with this id, locked until the transaction ends. */
export async function lockCredentials(tx: Queryable, id: string): Promise<AgentCredentials | undefined> {
  const [row] = await tx<AgentCredentials[]>`
    select id, email, name, role, password_hash, password_changed_at, clock_timestamp() as now
    from agents where id = ${id} and ended_at is null and frozen_at is null
    for no key update`;
  return row;
}

/**
 * Counts an attempt before it is looked at: one statement decides, so that attempts made at once cannot all slip through.
 * @param limit `free` attempts come without a pause, each further one `waitSeconds` after the one before
 * @returns the account, if the attempt may be looked at; the same statement finds nothing for an unknown address
 */
export async function reserveSignIn(
  sql: Queryable,
  account: { email: string } | { id: string },
  limit: { free: number; waitSeconds: number },
): Promise<AgentCredentials | undefined> {
  const which =
    'id' in account ? sql`id = ${account.id}` : sql`lower(email) = lower(${asKept(account.email)})`;
  const [row] = await sql<AgentCredentials[]>`
    update agents set failed_sign_ins = failed_sign_ins + 1, failed_sign_in_at = clock_timestamp()
    where ${which} and ended_at is null and frozen_at is null
      and (failed_sign_ins < ${limit.free} or failed_sign_in_at <= clock_timestamp() - make_interval(secs => ${limit.waitSeconds}))
    returning id, email, name, role, password_hash, password_changed_at, clock_timestamp() as now`;
  return row;
}

/** The attempt was right; where another step follows, only this attempt is given back. */
export async function returnSignIn(tx: Queryable, agentId: string, what: 'this' | 'all'): Promise<void> {
  await tx`
    update agents set failed_sign_ins = ${what === 'all' ? tx`0` : tx`greatest(0, failed_sign_ins - 1)`},
      failed_sign_in_at = ${what === 'all' ? tx`null` : tx`failed_sign_in_at`}
    where id = ${agentId}`;
}

/** A new password. Passwords of ended accounts stay absent. */
export async function markPasswordChanged(
  tx: Queryable,
  agentId: string,
  passwordHash: string,
): Promise<void> {
  await tx`
    update agents set password_hash = ${passwordHash}, password_changed_at = now()
    where id = ${agentId} and ended_at is null`;
}

const accountColumns = (sql: Queryable) => sql`
  a.id, a.email, a.name, a.role, a.locale, a.created_at, a.frozen_at, a.ending_at, a.ended_at, a.password_hash is not null as has_password,
  a.totp_confirmed_at is not null or exists (select 1 from agent_passkeys p where p.agent_id = a.id) as has_factor,
  (select i.expires_at from agent_invitations i where i.agent_id = a.id and i.expires_at > now()) as invited_until,
  (select max(e.at) from audit_events e where e.agent_id = a.id and e.action = 'agent.signed_in') as last_sign_in_at,
  a.totp_confirmed_at is not null as totp, a.secrecy_accepted_at,
  (select count(*)::int from agent_passkeys p where p.agent_id = a.id) as passkeys,
  (select count(*)::int from tickets t where t.handler_id = a.id and t.state = 'open') as open_tickets`;

/**
 * Accounts, those that ended last, else by name.
 * @param page `search`: part of a name or address, whatever its case and accents; `after`: the id of the last one of the page before
 */
export async function listAccounts(
  sql: Queryable,
  { search, after, limit }: { search?: string | undefined; after?: string | undefined; limit: number },
): Promise<AccountRow[]> {
  const pattern = sql`fold_text(${searchPattern(search ?? '')})`;
  return await sql<AccountRow[]>`
    select ${accountColumns(sql)} from agents a where true
    ${search === undefined ? sql`` : sql`and (fold_text(a.name) like ${pattern} or fold_text(a.email) like ${pattern})`}
    ${
      after === undefined
        ? sql``
        : sql`and ((a.ended_at is not null), coalesce(lower(a.name), ''), a.id) >
            (select (p.ended_at is not null), coalesce(lower(p.name), ''), p.id from agents p where p.id = ${after})`
    }
    order by (a.ended_at is not null), coalesce(lower(a.name), ''), a.id limit ${limit}`;
}

/** One account that has not ended. */
export async function findAccount(sql: Queryable, id: string): Promise<AccountRow | undefined> {
  const [row] = await sql<AccountRow[]>`
    select ${accountColumns(sql)} from agents a where a.id = ${id} and a.ended_at is null`;
  return row;
}

/** One account, locked until the transaction ends: what changes it queues here. */
export async function lockAccount(
  tx: Queryable,
  account: { id: string } | { email: string },
): Promise<AccountRow | undefined> {
  const [row] = await tx<AccountRow[]>`
    select ${accountColumns(tx)} from agents a
    where ${'id' in account ? tx`a.id = ${account.id}` : tx`lower(a.email) = lower(${asKept(account.email)})`}
    for no key update of a`;
  return row;
}

export async function markAgentFrozen(tx: Queryable, id: string, frozen: boolean): Promise<void> {
  await tx`update agents set frozen_at = ${frozen ? tx`now()` : tx`null`} where id = ${id} and ended_at is null and ending_at is null`;
}

export async function markAgentRole(tx: Queryable, id: string, role: Role): Promise<void> {
  await tx`update agents set role = ${role} where id = ${id} and ended_at is null`;
}

/** Decides that an account ends; it works no more, and nothing brings it back. */
export async function markAgentEnding(tx: Queryable, id: string): Promise<void> {
  await tx`
    update agents set ending_at = coalesce(ending_at, now()), frozen_at = coalesce(frozen_at, now())
    where id = ${id} and ended_at is null`;
}

/** Accounts whose end was decided and not done. @returns their ids */
export async function listEndingAgents(sql: Queryable, limit: number): Promise<string[]> {
  const rows = await sql<{ id: string }[]>`
    select id from agents where ending_at is not null and ended_at is null order by id limit ${limit}`;
  return rows.map((row) => row.id);
}

/** Ends an account: the person is erased, the id stays in the events (domain MF3). */
export async function endAgent(tx: Queryable, id: string): Promise<void> {
  await tx`
    update agents set ended_at = now(), email = null, name = null, password_hash = null, sealed_totp = null,
      totp_confirmed_at = null, frozen_at = null, page_locale = null, time_zone = null,
      cover_id = null, cover_from = null, cover_until = null
    where id = ${id} and ended_at is null`;
  await tx`update agents set cover_id = null, cover_from = null, cover_until = null where cover_id = ${id}`;
  await tx`delete from agent_sessions where agent_id = ${id}`;
  await tx`delete from agent_invitations where agent_id = ${id}`;
  await tx`delete from agent_recovery_codes where agent_id = ${id}`;
  await tx`delete from agent_passkeys where agent_id = ${id}`;
  await tx`delete from agent_identities where agent_id = ${id}`;
  await tx`update api_tokens set name = '', revoked_at = coalesce(revoked_at, now()) where agent_id = ${id}`;
}

/** How pages are shown to an agent from now on; a language that was chosen is the one of their mails too. */
export async function setDisplay(
  sql: Queryable,
  agentId: string,
  { pageLocale, timeZone }: { readonly pageLocale: Locale | null; readonly timeZone: string | null },
): Promise<void> {
  await sql`
    update agents set page_locale = ${pageLocale}, time_zone = ${timeZone}, locale = coalesce(${pageLocale}, locale)
    where id = ${agentId} and ended_at is null`;
}

/** A new invitation in place of an earlier one. */
export async function upsertInvitation(
  tx: Queryable,
  invitation: { agentId: string; tokenHash: Buffer; hours: number },
): Promise<Date> {
  const row = only(
    await tx<{ expiresAt: Date }[]>`
      insert into agent_invitations (agent_id, token_hash, expires_at)
      values (${invitation.agentId}, ${invitation.tokenHash}, now() + make_interval(hours => ${invitation.hours}))
      on conflict (agent_id) do update
        set token_hash = excluded.token_hash, created_at = now(), expires_at = excluded.expires_at
      returning expires_at`,
  );
  return row.expiresAt;
}

/** The active account that an unexpired invitation opens. */
export async function findInvited(sql: Queryable, tokenHash: Buffer): Promise<Agent | undefined> {
  const [row] = await sql<Agent[]>`
    select a.id, a.email, a.name, a.role from agent_invitations i join agents a on a.id = i.agent_id
    where i.token_hash = ${tokenHash} and i.expires_at > now() and a.ended_at is null and a.frozen_at is null`;
  return row;
}

/** Uses an invitation up. @returns whether it was still there: of two who use it at once, one */
export async function deleteInvitation(tx: Queryable, tokenHash: Buffer): Promise<boolean> {
  const rows =
    await tx`delete from agent_invitations where token_hash = ${tokenHash} and expires_at > now() returning 1`;
  return rows.length === 1;
}

/** Active operators: whom the service tells what is wrong with it. */
export async function listOperators(sql: Queryable): Promise<{ id: string }[]> {
  return await sql<{ id: string }[]>`
    select id from agents where role = 'operator' and ended_at is null and frozen_at is null order by id`;
}

/** Active leads, whom handlers ask. */
export async function listLeads(sql: Queryable): Promise<{ id: string }[]> {
  return await sql<{ id: string }[]>`
    select id from agents where role = 'lead' and ended_at is null and frozen_at is null order by id`;
}

/** Active agents with one of these roles. */
export async function listAgentsWith(sql: Queryable, roles: readonly Role[]): Promise<{ id: string }[]> {
  return await sql<{ id: string }[]>`
    select id from agents
    where role = any(${roles as Role[]}) and ended_at is null and frozen_at is null order by id`;
}

/**
 * Who is told of what happens on a ticket: its handler, who works here and may see it, and who covers for them; else every lead who works here; of one in
 * the queue, where there is no lead, every handler.
 * @returns nobody where there is no lead either
 */
export async function listNoticeReceivers(tx: Queryable, ticketId: string): Promise<{ id: string }[]> {
  return await tx<{ id: string }[]>`
    with active as (select id, role from agents where ended_at is null and ending_at is null and frozen_at is null),
      handler as (
        select a.id from tickets t join active a on a.id = t.handler_id where t.id = ${ticketId} and a.role in ('handler', 'lead'))
    select id from handler union
    select a.id from tickets t join active a on ${covers(tx, { cover: tx`a.id`, absent: tx`t.handler_id` })}
      where t.id = ${ticketId} and a.role in ('handler', 'lead') union
    select id from active where role = 'lead' and not exists (select from handler) union
    select id from active where role = 'handler' and not exists (select from active where role = 'lead')
      and exists (select from tickets where id = ${ticketId} and handler_id is null) order by id`;
}

/** Takes back whatever invitation the account has. */
export async function deleteInvitationOf(tx: Queryable, agentId: string): Promise<void> {
  await tx`delete from agent_invitations where agent_id = ${agentId}`;
}

/** Names of agents by id, for pages; ended ones have none. The first thousand, by name. */
export async function listAgentNames(
  sql: Queryable,
): Promise<{ id: string; name: string | null; role: Role }[]> {
  return await sql<{ id: string; name: string | null; role: Role }[]>`
    select id, name, role from agents where ended_at is null order by (ended_at is not null), coalesce(lower(name), ''), id limit 1000`;
}

/** Names of these accounts, by id; none of those that have ended. */
export async function findAgentNames(
  sql: Queryable,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const rows = await sql<{ id: string; name: string }[]>`
    select id, name from agents where id = any(${[...new Set(ids)]}::uuid[]) and name is not null`;
  return new Map(rows.map(({ id, name }) => [id, name]));
}

/** The undertaking of secrecy was accepted now. @param digest SHA-256 of its text */
export async function markSecrecyAccepted(tx: Queryable, agentId: string, digest: Buffer): Promise<void> {
  await tx`update agents set secrecy_accepted_at = now(), secrecy_sha256 = ${digest} where id = ${agentId}`;
}

/** What null leaves as it is. @returns whether there is such an account that has not ended */
export async function markAgentQualified(
  tx: Queryable,
  agentId: string,
  given: { readonly authorisation: string | null; readonly trainedOn: string | null },
): Promise<boolean> {
  const rows = await tx`
    update agents set authorisation = coalesce(${given.authorisation}, authorisation),
      trained_on = coalesce(${given.trainedOn}::text::date, trained_on)
    where id = ${agentId} and ended_at is null returning id`;
  return rows.length === 1;
}
