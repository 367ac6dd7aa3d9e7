// What leads were asked to approve.
import type { ApprovalCause, ApprovalState } from '../domain/approval.js';
import type { DownloadReason } from '../domain/download.js';
import { only, type Queryable } from './connect.js';
import { mayHaveLeft } from './downloads.js';

export interface ApprovalRow {
  readonly id: string;
  readonly uploadId: string;
  readonly ticketId: string;
  readonly linkId: string;
  readonly reference: string;
  readonly agentId: string;
  readonly agentName: string | null;
  readonly because: ApprovalCause;
  readonly reason: DownloadReason;
  readonly state: ApprovalState;
  readonly createdAt: Date;
  readonly expiresAt: Date;
  readonly decidedBy: string | null;
  readonly decidedAt: Date | null;
  readonly downloadId: string | null;
  readonly now: Date;
}

const approvals = (sql: Queryable) => sql`
  select p.id, p.upload_id, u.ticket_id, u.link_id, t.reference, p.agent_id, a.name as agent_name, p.because, p.reason, p.state,
    p.created_at, p.expires_at, p.decided_by, p.decided_at, p.download_id, clock_timestamp() as now
  from download_approvals p join uploads u on u.id = p.upload_id join tickets t on t.id = u.ticket_id
    join agents a on a.id = p.agent_id`;

/** @throws unique violation of `download_approvals_live` where one of the same agent waits or may be used */
export async function insertApproval(
  tx: Queryable,
  asked: { id: string; uploadId: string; agentId: string; because: string; reason: string; ttlHours: number },
): Promise<Date> {
  await tx`
    update download_approvals set state = 'expired'
    where upload_id = ${asked.uploadId} and agent_id = ${asked.agentId} and state in ('waiting', 'approved') and expires_at <= now()`;
  const row = only(
    await tx<{ expiresAt: Date }[]>`
      insert into download_approvals (id, upload_id, agent_id, because, reason, expires_at)
      values (${asked.id}, ${asked.uploadId}, ${asked.agentId}, ${asked.because}, ${asked.reason},
        date_trunc('milliseconds', now()) + make_interval(hours => ${asked.ttlHours}))
      returning expires_at`,
  );
  return row.expiresAt;
}

export async function findApproval(sql: Queryable, id: string): Promise<ApprovalRow | undefined> {
  const [row] = await sql<ApprovalRow[]>`${approvals(sql)} where p.id = ${id}`;
  return row;
}

/** What this agent asked for that waits or may be used. */
export async function findLiveApproval(
  sql: Queryable,
  uploadId: string,
  agentId: string,
): Promise<ApprovalRow | undefined> {
  const [row] = await sql<ApprovalRow[]>`${approvals(sql)}
    where p.upload_id = ${uploadId} and p.agent_id = ${agentId} and p.state in ('waiting', 'approved') and p.expires_at > now()`;
  return row;
}

/**
 * What waits or may be used, on open tickets; the oldest first.
 * @param asked `agentId`: asked for by this agent only; `after`: the id of the last one of the page before
 */
export async function listLiveApprovals(
  sql: Queryable,
  asked: {
    agentId?: string | undefined;
    ticketId?: string | undefined;
    after?: string | undefined;
    limit: number;
  },
): Promise<ApprovalRow[]> {
  const { agentId, ticketId, after, limit } = asked;
  return await sql<ApprovalRow[]>`${approvals(sql)}
    where p.state in ('waiting', 'approved') and p.expires_at > now() and t.state = 'open'
      ${agentId === undefined ? sql`` : sql`and p.agent_id = ${agentId}`}
      ${ticketId === undefined ? sql`` : sql`and u.ticket_id = ${ticketId}`}
      ${after === undefined ? sql`` : sql`and p.id > ${after}`}
    order by p.id limit ${limit}`;
}

/** One decides. @param ttlHours how long an approval may be used @returns whether it was still waiting */
export async function markApprovalDecided(
  tx: Queryable,
  decision: { id: string; agentId: string; state: 'approved' | 'refused'; ttlHours: number },
): Promise<boolean> {
  const { id, agentId, state, ttlHours } = decision;
  const rows = await tx`
    update download_approvals set state = ${state}, decided_by = ${agentId}, decided_at = now(),
      expires_at = case when ${state} = 'approved'
        then date_trunc('milliseconds', now()) + make_interval(hours => ${ttlHours}) else expires_at end
    where id = ${id} and state = 'waiting' and expires_at > now() and agent_id <> ${agentId} returning id`;
  return rows.length === 1;
}

/** An approval is good for one download. @returns its id; undefined where there is none to be used */
export async function markApprovalUsed(
  tx: Queryable,
  download: { id: string; uploadId: string; agentId: string },
): Promise<string | undefined> {
  const [row] = await tx<{ id: string }[]>`
    update download_approvals set state = 'used', download_id = ${download.id}
    where upload_id = ${download.uploadId} and agent_id = ${download.agentId} and state = 'approved' and expires_at > now()
    returning id`;
  return row?.id;
}

/** Whether a download may go beside or behind others: it was approved, or no byte left in any other, and none runs. */
export async function isApprovedOrAlone(
  tx: Queryable,
  download: { id: string; uploadId: string },
  aliveSeconds: number,
): Promise<{ approved: boolean; alone: boolean }> {
  return only(
    await tx<{ approved: boolean; alone: boolean }[]>`
      select exists (select from download_approvals where download_id = ${download.id}) as approved,
        not exists (
          select from downloads d where d.upload_id = ${download.uploadId} and d.id <> ${download.id}
            and (not isempty${mayHaveLeft(tx)}
              or (d.state = 'running' and d.seen_at > clock_timestamp() - make_interval(secs => ${aliveSeconds})))) as alone`,
  );
}
