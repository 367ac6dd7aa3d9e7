// Requests for roles that one person alone cannot give.
import { guardedRoles, type Role } from '../domain/actor.js';
import { type RoleRequest, roleRequestHours } from '../domain/role-request.js';
import type { Queryable } from './connect.js';

/** A request as it is shown; names are null once an account ended. */
export interface RoleRequestRow extends RoleRequest {
  readonly id: string;
  readonly agentName: string | null;
  readonly agentEmail: string | null;
  readonly askedByName: string | null;
  readonly now: Date;
}

const requests = (sql: Queryable) => sql`
  select r.id, r.agent_id, r.asked_by, r.role, r.state, r.expires_at, a.name as agent_name, a.email as agent_email,
    b.name as asked_by_name, clock_timestamp() as now
  from role_requests r join agents a on a.id = r.agent_id join agents b on b.id = r.asked_by`;

/** What is asked counts as long as the one who asks could still ask, and the account is there. */
const standing = (sql: Queryable) => sql`
  r.state = 'waiting' and r.expires_at > now() and a.ended_at is null and a.ending_at is null
  and b.role = 'operator' and b.ended_at is null and b.frozen_at is null`;

/** A request in place of an earlier one for the account, which must be locked. */
export async function insertRoleRequest(
  tx: Queryable,
  request: { id: string; agentId: string; role: Role; askedBy: string },
): Promise<void> {
  await tx`update role_requests set state = 'replaced' where agent_id = ${request.agentId} and state = 'waiting'`;
  await tx`
    insert into role_requests (id, agent_id, role, asked_by, expires_at)
    values (${request.id}, ${request.agentId}, ${request.role}, ${request.askedBy},
      now() + make_interval(hours => ${roleRequestHours}))`;
}

export async function findRoleRequest(sql: Queryable, id: string): Promise<RoleRequestRow | undefined> {
  const [row] = await sql<RoleRequestRow[]>`${requests(sql)} where r.id = ${id}`;
  return row;
}

/** What waits for a second person, the oldest first. */
export async function listRoleRequests(sql: Queryable): Promise<RoleRequestRow[]> {
  return await sql<RoleRequestRow[]>`${requests(sql)} where ${standing(sql)} order by r.id limit 200`;
}

/** Whether a second person is still to decide about the account, which must be locked; also where nobody can just now. */
export async function hasWaitingRole(tx: Queryable, agentId: string): Promise<boolean> {
  const rows = await tx`
    select 1 from role_requests where agent_id = ${agentId} and state = 'waiting' and expires_at > clock_timestamp()`;
  return rows.length > 0;
}

/** One decides. @returns whether it still waited, and this agent still may: neither who asked nor who is to have the role */
export async function markRoleRequestDecided(
  tx: Queryable,
  decision: { id: string; by: string; state: 'approved' | 'refused' },
): Promise<boolean> {
  const rows = await tx`
    update role_requests q set state = ${decision.state}, decided_by = ${decision.by}, decided_at = now()
    from role_requests r join agents a on a.id = r.agent_id join agents b on b.id = r.asked_by
      join agents d on d.id = ${decision.by}
    where d.role = any(${guardedRoles as Role[]}) and d.ended_at is null and d.frozen_at is null and q.id = ${decision.id} and r.id = q.id and q.state = 'waiting' and ${standing(tx)}
      and q.asked_by <> ${decision.by} and q.agent_id <> ${decision.by}
    returning q.id`;
  return rows.length === 1;
}
