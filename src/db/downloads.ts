// Downloads: authorised fetches with a reason.
import type { DownloadReason, DownloadState } from '../domain/download.js';
import { only, type Queryable } from './connect.js';

export interface DownloadRow {
  readonly id: string;
  readonly uploadId: string;
  readonly agentId: string;
  readonly reason: DownloadReason;
  readonly state: DownloadState;
  readonly createdAt: Date;
  readonly expiresAt: Date;
  readonly startedAt: Date | null;
  readonly endedAt: Date | null;
  readonly confirmedAt: Date | null;
  readonly now: Date;
}

const columns = (sql: Queryable) => sql`
  id, upload_id, agent_id, reason, state, created_at, expires_at, started_at, ended_at, confirmed_at, clock_timestamp() as now`;

export async function insertDownload(
  tx: Queryable,
  download: { id: string; uploadId: string; agentId: string; reason: DownloadReason; ttlMinutes: number },
): Promise<Date> {
  const row = only(
    await tx<{ expiresAt: Date }[]>`
      insert into downloads (id, upload_id, agent_id, reason, expires_at)
      values (${download.id}, ${download.uploadId}, ${download.agentId}, ${download.reason},
        date_trunc('milliseconds', now()) + make_interval(mins => ${download.ttlMinutes}))
      returning expires_at`,
  );
  return row.expiresAt;
}

export async function findDownload(sql: Queryable, id: string): Promise<DownloadRow | undefined> {
  const [row] = await sql<DownloadRow[]>`select ${columns(sql)} from downloads where id = ${id}`;
  return row;
}

export async function listDownloads(sql: Queryable, ticketId: string): Promise<DownloadRow[]> {
  return await sql<DownloadRow[]>`
    select ${columns(sql)} from downloads where upload_id in (select id from uploads where ticket_id = ${ticketId}) order by id`;
}

/** Single use: of all who ask for the content one finds it authorised. @returns whether this one did */
export async function markDownloadRunning(tx: Queryable, id: string): Promise<boolean> {
  const rows = await tx`
    update downloads set state = 'running', started_at = now(), seen_at = clock_timestamp()
    where id = ${id} and state = 'authorised' and expires_at > now() returning id`;
  return rows.length === 1;
}

/** A sign of life of the sending process. */
export async function markDownloadSeen(sql: Queryable, id: string): Promise<void> {
  await sql`update downloads set seen_at = clock_timestamp() where id = ${id} and state = 'running'`;
}

/** @returns whether it was running until now */
export async function markDownloadEnded(
  tx: Queryable,
  id: string,
  state: 'completed' | 'aborted',
): Promise<boolean> {
  const rows = await tx`
    update downloads set state = ${state}, ended_at = now() where id = ${id} and state = 'running' returning id`;
  return rows.length === 1;
}

/** @returns whether it was not confirmed before */
export async function markDownloadConfirmed(tx: Queryable, id: string): Promise<boolean> {
  const rows = await tx`
    update downloads set confirmed_at = now() where id = ${id} and confirmed_at is null returning id`;
  return rows.length === 1;
}

/** Downloads whose process died count as aborted. @returns their ids with what they concerned */
export async function abortDeadDownloads(
  tx: Queryable,
  aliveSeconds: number,
): Promise<{ id: string; uploadId: string; ticketId: string }[]> {
  return await tx<{ id: string; uploadId: string; ticketId: string }[]>`
    update downloads d set state = 'aborted', ended_at = now() from uploads u
    where u.id = d.upload_id and d.state = 'running' and d.seen_at < clock_timestamp() - make_interval(secs => ${aliveSeconds})
    returning d.id, d.upload_id, u.ticket_id`;
}
