// Downloads: authorised fetches with a reason.
import type { DownloadReason, DownloadState } from '../domain/download.js';
import type { TicketState } from '../domain/ticket.js';
import type { UploadState } from '../domain/upload.js';
import { only, type Queryable } from './connect.js';

export interface DownloadRow {
  readonly id: string;
  readonly uploadId: string;
  readonly agentId: string;
  readonly reason: DownloadReason;
  readonly state: DownloadState;
  readonly attempt: number;
  readonly createdAt: Date;
  readonly expiresAt: Date;
  readonly startedAt: Date | null;
  readonly endedAt: Date | null;
  readonly confirmedAt: Date | null;
  readonly now: Date;
}

const columns = (sql: Queryable) => sql`
  id, upload_id, agent_id, reason, state, attempt, created_at, expires_at, started_at, ended_at, confirmed_at, clock_timestamp() as now`;

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

/** What the right to a running download hangs on, beside the credential; undefined when there is no such download. */
export async function findDownloadStanding(
  sql: Queryable,
  id: string,
): Promise<{ handlerId: string; ticketState: TicketState; uploadState: UploadState } | undefined> {
  const [row] = await sql<{ handlerId: string; ticketState: TicketState; uploadState: UploadState }[]>`
    select t.handler_id, t.state as ticket_state, u.state as upload_state
    from downloads d join uploads u on u.id = d.upload_id join tickets t on t.id = u.ticket_id where d.id = ${id}`;
  return row;
}

export async function listDownloads(sql: Queryable, ticketId: string): Promise<DownloadRow[]> {
  return await sql<DownloadRow[]>`
    select ${columns(sql)} from downloads where upload_id in (select id from uploads where ticket_id = ${ticketId}) order by id`;
}

/** A download that is used lives on for as many minutes, but for hours at most after it was authorised. */
const putOff = (sql: Queryable, ttlMinutes: number) => sql`
  case when expires_at <= now() then expires_at else greatest(expires_at, least(
    date_trunc('milliseconds', clock_timestamp()) + make_interval(mins => ${ttlMinutes}),
    created_at + make_interval(hours => ${downloadLifeHours}))) end`;

/** However often it is gone on with, in hours: as long as a session. */
const downloadLifeHours = 12;

/** One request for the content: the bytes it was promised, and how far they may have left at once. */
export interface DownloadAttempt {
  readonly id: string;
  readonly attempt: number;
}

/**
 * Begins an attempt; what the one before sent counts as far as this one begins behind it. Of all who ask at once each
 * gets a number of its own, and all but the highest are fenced.
 * @param before the number of the attempt that was seen; 0 for none
 * @param upTo how far bytes may leave before they are noted
 * @returns its number; undefined where another one came between, or it is over
 */
export async function markDownloadRunning(
  tx: Queryable,
  download: { id: string; before: number; from: number; upTo: number; ttlMinutes: number },
): Promise<number | undefined> {
  const { id, before, from, upTo, ttlMinutes } = download;
  const [row] = await tx<{ attempt: number }[]>`
    update downloads set state = 'running', attempt = attempt + 1, started_at = coalesce(started_at, now()), ended_at = null,
      seen_at = clock_timestamp(), expires_at = ${putOff(tx, ttlMinutes)},
      sent = sent + case when ${from}::bigint > lower(sending) and ${from}::bigint <= upper(sending)
        then int8multirange(int8range(lower(sending), ${from}::bigint)) else '{}' end,
      sending = int8range(${from}::bigint, ${upTo}::bigint)
    where id = ${id} and attempt = ${before} and state <> 'completed' and expires_at > now() returning attempt`;
  return row?.attempt;
}

/**
 * A sign of life of the sending process. @param upTo bytes before this one may leave from now on
 * @returns whether it is still the one that may send
 */
export async function markDownloadSeen(
  sql: Queryable,
  { id, attempt }: DownloadAttempt,
  ttlMinutes: number,
  upTo?: number,
): Promise<boolean> {
  const rows = await sql`
    update downloads set seen_at = clock_timestamp(), expires_at = ${putOff(sql, ttlMinutes)}
      ${upTo === undefined ? sql`` : sql`, sending = int8range(lower(sending), ${upTo}::bigint)`}
    where id = ${id} and attempt = ${attempt} and state = 'running' returning id`;
  return rows.length === 1;
}

/**
 * Its connection ended in order behind the last byte that was asked for. @param size of the whole file
 * @returns the state: completed once all bytes arrived; undefined where it was fenced
 */
export async function markDownloadArrived(
  tx: Queryable,
  { id, attempt }: DownloadAttempt,
  { from, to, size }: { from: number; to: number; size: number },
): Promise<DownloadState | undefined> {
  const [row] = await tx<{ state: DownloadState }[]>`
    update downloads set sent = sent + int8multirange(int8range(${from}::bigint, ${to}::bigint)), sending = null, ended_at = now(),
      state = case when sent + int8multirange(int8range(${from}::bigint, ${to}::bigint)) @> int8range(0, ${size}::bigint)
        then 'completed' else 'aborted' end
    where id = ${id} and attempt = ${attempt} and state = 'running' returning state`;
  return row?.state;
}

/** It broke off; bytes from `from` up to and without `to` had left. @returns whether it was running until now */
export async function markDownloadAborted(
  tx: Queryable,
  { id, attempt }: DownloadAttempt,
  { from, to }: { from: number; to: number },
): Promise<boolean> {
  const rows = await tx`
    update downloads set state = 'aborted', ended_at = now(), sending = int8range(${from}::bigint, ${to}::bigint)
    where id = ${id} and attempt = ${attempt} and state = 'running' returning id`;
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
