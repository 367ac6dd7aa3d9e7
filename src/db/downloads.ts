// Downloads: authorised fetches with a reason, and which bytes of a file left in them.
import type { DownloadReason, DownloadState } from '../domain/download.js';
import type { TicketState } from '../domain/ticket.js';
import { deadAfterSeconds, type UploadState } from '../domain/upload.js';
import { type Fragment, only, type Queryable } from './connect.js';

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
  /** bytes of the file that left in it, or may have left where a process died; each counted once */
  readonly bytesSent: number;
  readonly now: Date;
}

/** Which bytes of the file may have left in a download `d`: what was noted before they leave. */
export const mayHaveLeft = (sql: Queryable) =>
  sql`(d.handed_out + d.noted_out + d.sent + coalesce(int8multirange(d.sending), '{}'))`;

const lengthOf = (sql: Queryable, ranges: Fragment) => sql`
  (select coalesce(sum(upper(each) - lower(each)), 0)::bigint from (select unnest(${ranges}) as each) parts)`;

/** How far an upload was fetched, over all downloads of it; see `domain/fetching.ts`. @param uploads the row's table */
export const fetchColumns = (sql: Queryable, uploads: Fragment) => {
  const from = sql`from downloads d where d.upload_id = ${uploads}.id`;
  const left = sql`not isempty${mayHaveLeft(sql)}`;
  return sql`
    ${lengthOf(sql, sql`(select range_agg(part) from downloads d, unnest(${mayHaveLeft(sql)}) as part where d.upload_id = ${uploads}.id)`)} as bytes_sent,
    (select min(d.started_at) ${from} and ${left}) as first_sent_at,
    (select max(coalesce(d.ended_at, d.seen_at)) ${from} and ${left}) as last_sent_at,
    least(${uploads}.fetched_at, ${uploads}.delivered_at) as fetched_at,
    exists (select ${from} and d.state = 'running'
      and d.seen_at > clock_timestamp() - make_interval(secs => ${deadAfterSeconds})) as being_fetched`;
};

/** Of an upload's downloads that run: the last sign of life, and when the latest began. @param uploads the row's table */
export const runningColumns = (sql: Queryable, uploads: Fragment) => {
  const running = sql`from downloads d where d.upload_id = ${uploads}.id and d.state = 'running'`;
  return sql`(select max(d.seen_at) ${running}) as download_seen_at, (select max(d.started_at) ${running}) as download_started_at`;
};

/** Bytes of an upload that left in attempts which ended in order, or that a receiver said to have. */
export const bytesSurelySent = (sql: Queryable, uploadId: string) =>
  lengthOf(
    sql,
    sql`(select range_agg(part) from downloads d, unnest(d.handed_out + d.sent) as part where d.upload_id = ${uploadId})`,
  );

/** Bytes of the file that left, or may have, in a download `d`. */
export const bytesSentIn = (sql: Queryable) => lengthOf(sql, mayHaveLeft(sql));

const columns = (sql: Queryable) => sql`
  d.id, d.upload_id, d.agent_id, d.reason, d.state, d.attempt, d.created_at, d.expires_at, d.started_at, d.ended_at, d.confirmed_at,
  ${bytesSentIn(sql)} as bytes_sent, clock_timestamp() as now`;

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
  const [row] = await sql<DownloadRow[]>`select ${columns(sql)} from downloads d where d.id = ${id}`;
  return row;
}

export interface DownloadStanding {
  readonly handlerId: string | null;
  readonly ticketState: TicketState;
  readonly restricted: boolean;
  readonly uploadState: UploadState;
}

/** What the right to a running download hangs on, beside the credential; undefined when there is no such download. */
export async function findDownloadStanding(
  sql: Queryable,
  id: string,
): Promise<DownloadStanding | undefined> {
  const [row] = await sql<DownloadStanding[]>`
    select t.handler_id, t.state as ticket_state, t.restricted_at is not null as restricted, u.state as upload_state
    from downloads d join uploads u on u.id = d.upload_id join tickets t on t.id = u.ticket_id where d.id = ${id}`;
  return row;
}

/** Downloads of uploads, oldest first: of each so many at most, the newest, complete ones before all others. */
export async function listDownloads(
  sql: Queryable,
  uploadIds: readonly string[],
  ofEach: number,
): Promise<DownloadRow[]> {
  return await sql<DownloadRow[]>`
    select shown.* from unnest(${uploadIds as string[]}::uuid[]) as u(id) cross join lateral (
      select ${columns(sql)} from downloads d
      where d.upload_id = u.id order by d.upload_id desc, (d.state = 'completed') desc, d.id desc limit ${ofEach}) shown
    order by shown.id`;
}

/** A download that is used lives on for as many minutes, but for hours at most after it was authorised. */
const putOff = (sql: Queryable, ttlMinutes: number) => sql`
  case when expires_at <= now() then expires_at else greatest(expires_at, least(
    date_trunc('milliseconds', clock_timestamp()) + make_interval(mins => ${ttlMinutes}),
    created_at + make_interval(hours => ${downloadLifeHours}))) end`;

/** However often it is gone on with, in hours: as long as a session. */
const downloadLifeHours = 12;

/** One request for the content. */
export interface DownloadAttempt {
  readonly id: string;
  readonly attempt: number;
}

/** One that began, and which bytes may have left in those before it, as Postgres writes it. */
export interface BegunAttempt extends DownloadAttempt {
  readonly notedBefore: string;
}

/**
 * Begins an attempt; what the one before sent counts as arrived as far as this one begins behind it, and as left as far
 * as it was noted. Of all who ask at once each gets a number of its own, and all but the highest are fenced.
 * @param before the number of the attempt that was seen; 0 for none
 * @param upTo how far bytes may leave before they are noted
 * @returns it; undefined where another one came between, or it is over
 */
export async function markDownloadRunning(
  tx: Queryable,
  download: { id: string; before: number; from: number; upTo: number; ttlMinutes: number },
): Promise<BegunAttempt | undefined> {
  const { id, before, from, upTo, ttlMinutes } = download;
  const [row] = await tx<BegunAttempt[]>`
    update downloads set state = 'running', attempt = attempt + 1, started_at = coalesce(started_at, now()), ended_at = null,
      seen_at = clock_timestamp(), expires_at = ${putOff(tx, ttlMinutes)},
      sent = sent + case when ${from}::bigint > lower(sending) and ${from}::bigint <= upper(sending)
        then int8multirange(int8range(lower(sending), ${from}::bigint)) else '{}' end,
      noted_out = noted_out + coalesce(int8multirange(sending), '{}'),
      sending = int8range(${from}::bigint, ${upTo}::bigint)
    where id = ${id} and attempt = ${before} and state <> 'completed' and expires_at > now()
    returning id, attempt, noted_out::text as noted_before`;
  return row;
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
      handed_out = handed_out + int8multirange(int8range(${from}::bigint, ${to}::bigint)),
      state = case when sent + int8multirange(int8range(${from}::bigint, ${to}::bigint)) @> int8range(0, ${size}::bigint)
        then 'completed' else 'aborted' end
    where id = ${id} and attempt = ${attempt} and state = 'running' returning state`;
  return row?.state;
}

/** What left in an attempt: bytes from `from` up to and without `surely`; and those up to and without `upTo` may have. */
export interface LeftBytes {
  readonly from: number;
  readonly surely: number;
  readonly upTo: number;
}

/**
 * It broke off. Where no byte ever left, it is as it was authorised: a failure before the first byte spends nothing.
 * @returns whether it was running until now
 */
export async function markDownloadAborted(
  tx: Queryable,
  { id, attempt }: DownloadAttempt,
  { from, surely, upTo }: LeftBytes,
): Promise<boolean> {
  const nothing = tx`(${from}::bigint >= ${upTo}::bigint and isempty(handed_out + noted_out + sent))`;
  const rows = await tx`
    update downloads set state = case when ${nothing} then 'authorised' else 'aborted' end,
      started_at = case when ${nothing} then null else started_at end,
      ended_at = case when ${nothing} then null else now() end,
      handed_out = handed_out + int8multirange(int8range(${from}::bigint, ${surely}::bigint)),
      noted_out = noted_out + int8multirange(int8range(${surely}::bigint, ${upTo}::bigint)),
      sending = int8range(${from}::bigint, ${upTo}::bigint)
    where id = ${id} and attempt = ${attempt} and state = 'running' returning id`;
  return rows.length === 1;
}

/**
 * Of an attempt that was fenced, or taken for dead, counts what it knows to have left, as long as the file is kept: what
 * was certified of one that is gone stays as it was. In place of its note, where the attempt that took over still runs:
 * then nothing else has come to what was noted before.
 */
export async function markDownloadLeft(
  tx: Queryable,
  { id, attempt, notedBefore }: BegunAttempt,
  { from, surely, upTo }: LeftBytes,
): Promise<void> {
  await tx`
    update downloads d set handed_out = d.handed_out + int8multirange(int8range(${from}::bigint, ${surely}::bigint)),
      noted_out = case when d.state = 'running' and d.attempt = ${attempt + 1}
        then ${notedBefore}::text::int8multirange + int8multirange(int8range(${surely}::bigint, ${upTo}::bigint))
        else d.noted_out end
    from uploads u where d.id = ${id} and u.id = d.upload_id and u.state in ('stored', 'delivered')`;
}

/** @returns whether it was not confirmed before */
export async function markDownloadConfirmed(tx: Queryable, id: string): Promise<boolean> {
  const rows = await tx`
    update downloads set confirmed_at = now() where id = ${id} and confirmed_at is null returning id`;
  return rows.length === 1;
}

/** Downloads whose process died count as aborted; what it noted may have left. @returns their ids with what they concerned */
export async function abortDeadDownloads(
  tx: Queryable,
  aliveSeconds: number,
): Promise<{ id: string; uploadId: string; ticketId: string; bytesSent: number }[]> {
  return await tx<{ id: string; uploadId: string; ticketId: string; bytesSent: number }[]>`
    update downloads d set state = 'aborted', ended_at = d.seen_at, noted_out = d.noted_out + coalesce(int8multirange(d.sending), '{}')
    from uploads u
    where u.id = d.upload_id and d.state = 'running' and d.seen_at < clock_timestamp() - make_interval(secs => ${aliveSeconds})
    returning d.id, d.upload_id, u.ticket_id, ${bytesSentIn(tx)} as bytes_sent`;
}

/** Ends downloads of uploads that are being destroyed, running ones; what they noted may have left. @returns those */
export async function fenceDownloads(
  tx: Queryable,
  uploadIds: readonly string[],
): Promise<{ id: string; uploadId: string; ticketId: string; bytesSent: number }[]> {
  if (uploadIds.length === 0) return [];
  return await tx<{ id: string; uploadId: string; ticketId: string; bytesSent: number }[]>`
    update downloads d set state = 'aborted', ended_at = now(), noted_out = d.noted_out + coalesce(int8multirange(d.sending), '{}')
    from uploads u where u.id = d.upload_id and d.upload_id = any(${uploadIds as string[]}::uuid[]) and d.state = 'running'
    returning d.id, d.upload_id, u.ticket_id, ${bytesSentIn(tx)} as bytes_sent`;
}
