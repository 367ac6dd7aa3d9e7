// Who agents are at the identity provider, and which browsers are on their way there.
import type { Queryable } from './connect.js';

/** A browser goes to the provider. */
export async function insertIdentityRequest(
  sql: Queryable,
  request: { stateHash: Buffer; browserHash: Buffer; minutes: number },
): Promise<void> {
  await sql`
    insert into identity_requests (state_hash, browser_hash, expires_at)
    values (${request.stateHash}, ${request.browserHash}, now() + make_interval(mins => ${request.minutes}))`;
}

/** Uses a request up. @returns whether this browser was sent with this state, not long ago, and had not come back yet */
export async function deleteIdentityRequest(
  sql: Queryable,
  request: { stateHash: Buffer; browserHash: Buffer },
): Promise<boolean> {
  const rows = await sql`
    delete from identity_requests
    where state_hash = ${request.stateHash} and browser_hash = ${request.browserHash} and expires_at > now()
    returning 1`;
  return rows.length === 1;
}

/** The account that a person at the provider opens, whatever state it is in. */
export async function findIdentity(
  sql: Queryable,
  identity: { issuer: string; subject: string },
): Promise<string | undefined> {
  const [row] = await sql<{ agentId: string }[]>`
    select agent_id from agent_identities where issuer = ${identity.issuer} and subject = ${identity.subject}`;
  return row?.agentId;
}

/** The account is nobody there any more, until a verified address leads to it again. */
export async function deleteIdentities(tx: Queryable, agentId: string): Promise<void> {
  await tx`delete from agent_identities where agent_id = ${agentId}`;
}

/** @returns false where the account is somebody else there already */
export async function insertIdentity(
  tx: Queryable,
  identity: { issuer: string; subject: string; agentId: string },
): Promise<boolean> {
  const rows = await tx`
    insert into agent_identities (issuer, subject, agent_id)
    values (${identity.issuer}, ${identity.subject}, ${identity.agentId}) on conflict do nothing returning 1`;
  return rows.length === 1;
}
