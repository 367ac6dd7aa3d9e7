// Uploads: the intent rows under which bytes lie in the stores, and everything that happens to them.
import type { AbsenceWay } from '../domain/absence.js';
import type { FetchFacts } from '../domain/fetching.js';
import type { RetentionFacts } from '../domain/retention.js';
import type { UploadState } from '../domain/upload.js';
import type { Queryable } from './connect.js';
import { bytesSurelySent, fetchColumns, runningColumns } from './downloads.js';
import { promisedUntil } from './promised-time.js';
import type { KeptNames } from './stores.js';

export interface UploadRow extends FetchFacts {
  readonly id: string;
  readonly linkId: string;
  readonly ticketId: string;
  readonly state: UploadState;
  readonly objectName: string;
  readonly keyName: string;
  readonly nextKeyName: string | null;
  readonly sizeBytes: number | null;
  readonly sha256: Buffer | null;
  readonly createdAt: Date;
  readonly storedAt: Date | null;
  readonly deliveredAt: Date | null;
  readonly confirmedAt: Date | null;
  readonly alarmedAt: Date | null;
  readonly rejectedAt: Date | null;
  readonly rejectedCode: string | null;
  readonly purgeReason: string | null;
  readonly purgeBegunAt: Date | null;
  readonly purgedAt: Date | null;
  readonly blockedAt: Date | null;
}

const columns = (sql: Queryable) => sql`
  id, link_id, ticket_id, state, object_name, key_name, next_key_name, size_bytes, sha256, created_at, stored_at, delivered_at,
  confirmed_at, alarmed_at, rejected_at, rejected_code, purge_reason, purge_begun_at, purged_at, blocked_at,
  ${fetchColumns(sql, sql`uploads`)}`;

/** Writes the intent on a locked link, in one statement: others wait. From here on the sweeper knows where bytes may come to lie. */
export async function insertUpload(
  tx: Queryable,
  upload: { id: string; linkId: string; ticketId: string; objectName: string; keyName: string },
): Promise<void> {
  await tx`
    with begun as (update links set upload_begun_at = clock_timestamp() where id = ${upload.linkId})
    insert into uploads (id, link_id, ticket_id, object_name, key_name)
    values (${upload.id}, ${upload.linkId}, ${upload.ticketId}, ${upload.objectName}, ${upload.keyName})`;
}

/** Uploads under way on a link: those whose processes live, and those that may be resumed. */
export async function countRunningUploads(
  tx: Queryable,
  linkId: string,
  aliveSeconds: number,
): Promise<number> {
  const [row] = await tx<{ running: number }[]>`
    select count(*)::int as running from uploads
    where link_id = ${linkId} and state = 'receiving' and fenced_at is null
      and (method = 'tus' or seen_at > clock_timestamp() - make_interval(secs => ${aliveSeconds}))`;
  return row?.running ?? 0;
}

/** Whether an upload on a link is being received: a process gave a sign of life of it within so many seconds. */
export async function isReceiving(sql: Queryable, linkId: string, withinSeconds: number): Promise<boolean> {
  const rows = await sql`
    select from uploads where link_id = ${linkId} and state = 'receiving' and fenced_at is null
      and seen_at > clock_timestamp() - make_interval(secs => ${withinSeconds}) limit 1`;
  return rows.length === 1;
}

/** A sign of life of the receiving process. @returns false when the upload was fenced or taken away meanwhile */
export async function markUploadSeen(sql: Queryable, id: string): Promise<boolean> {
  const rows = await sql`
    update uploads set seen_at = clock_timestamp() where id = ${id} and state = 'receiving' and fenced_at is null returning id`;
  return rows.length === 1;
}

/** The commit point's row: only an upload that nobody fenced becomes stored. @returns when, or undefined if fenced */
export async function markUploadStored(
  tx: Queryable,
  upload: { id: string; sizeBytes: number; sha256: Buffer },
): Promise<Date | undefined> {
  const [row] = await tx<{ storedAt: Date }[]>`
    update uploads set state = 'stored', size_bytes = ${upload.sizeBytes}, sha256 = ${upload.sha256},
      stored_at = date_trunc('milliseconds', clock_timestamp())
    where id = ${upload.id} and state = 'receiving' and fenced_at is null returning stored_at`;
  return row?.storedAt;
}

/** The receiving process removed its own bytes after a refusal. @returns false when a sweep has it already */
export async function markUploadRejected(tx: Queryable, id: string, code: string): Promise<boolean> {
  const rows = await tx`
    update uploads set state = 'rejected', rejected_at = now(), rejected_code = ${code}
    where id = ${id} and state = 'receiving' returning id`;
  return rows.length === 1;
}

/**
 * Fences one upload, so that it can never be stored any more. Also one that a sweep ended meanwhile: bytes may have come
 * to lie under its name since. @returns false when it is stored
 */
export async function fenceUpload(sql: Queryable, id: string): Promise<boolean> {
  const rows = await sql`
    update uploads set fenced_at = coalesce(fenced_at, now()) where id = ${id} and stored_at is null returning id`;
  return rows.length === 1;
}

/** Uploads still under way on links that ended may not commit any more. */
export async function fenceUploads(tx: Queryable, linkIds: readonly string[]): Promise<void> {
  await tx`
    update uploads set fenced_at = now()
    where link_id = any(${linkIds as string[]}::uuid[]) and state = 'receiving' and fenced_at is null`;
}

/** Uploads still under way on a closed ticket may not commit any more. */
export async function fenceTicketUploads(tx: Queryable, ticketId: string): Promise<void> {
  await tx`update uploads set fenced_at = now() where ticket_id = ${ticketId} and state = 'receiving' and fenced_at is null`;
}

export async function findUpload(sql: Queryable, id: string): Promise<UploadRow | undefined> {
  const [row] = await sql<UploadRow[]>`select ${columns(sql)} from uploads where id = ${id}`;
  return row;
}

/** The upload, locked until the transaction ends. Lock its ticket first where both are needed. */
export async function lockUpload(tx: Queryable, id: string): Promise<UploadRow | undefined> {
  const [row] = await tx<UploadRow[]>`select ${columns(tx)} from uploads where id = ${id} for no key update`;
  return row;
}

/** Uploads of a ticket, newest first. @param page `before`: the id of the last one of the page before */
export async function listUploads(
  sql: Queryable,
  ticketId: string,
  { before, limit }: { before?: string | undefined; limit: number },
): Promise<UploadRow[]> {
  return await sql<UploadRow[]>`
    select ${columns(sql)} from uploads
    where ticket_id = ${ticketId} ${before === undefined ? sql`` : sql`and id < ${before}`}
    order by id desc limit ${limit}`;
}

/** What a ticket's page shows, oldest first: the newest refused ones beside the newest others, so that they hide no file. */
export async function listShownUploads(
  sql: Queryable,
  ticketId: string,
  limits: { kept: number; refused: number },
): Promise<UploadRow[]> {
  return await sql<UploadRow[]>`
    select * from (
      (select ${columns(sql)} from uploads where ticket_id = ${ticketId} and state <> 'rejected' order by id desc limit ${limits.kept})
      union all
      (select ${columns(sql)} from uploads where ticket_id = ${ticketId} and state = 'rejected' order by id desc limit ${limits.refused})
    ) shown order by id`;
}

/** The one acknowledged upload of a link. */
export async function findAcknowledgedUpload(sql: Queryable, linkId: string): Promise<UploadRow | undefined> {
  const [row] = await sql<UploadRow[]>`
    select ${columns(sql)} from uploads where link_id = ${linkId} and stored_at is not null`;
  return row;
}

/** The first complete download. Later ones change nothing. @returns whether it was the first */
export async function markUploadDelivered(tx: Queryable, id: string): Promise<boolean> {
  const rows = await tx`
    update uploads set state = 'delivered', delivered_at = now(), fetched_at = coalesce(fetched_at, now())
    where id = ${id} and state = 'stored' returning id`;
  return rows.length === 1;
}

/**
 * Notes, once, that so many of its bytes have surely left, over all downloads. Under its ticket's lock, so that of two
 * halves which end at once the second sees the first.
 * @param leastBytes with which it is as good as had
 */
export async function markUploadFetched(tx: Queryable, id: string, leastBytes: number): Promise<void> {
  await tx`
    update uploads set fetched_at = now() where id = ${id} and fetched_at is null and state in ('stored', 'delivered') and ${bytesSurelySent(tx, id)} >= ${leastBytes}`;
}

export async function markUploadConfirmed(tx: Queryable, id: string): Promise<void> {
  await tx`update uploads set confirmed_at = coalesce(confirmed_at, now()) where id = ${id}`;
}

/** Its sender takes it back; from here on the sweep clears away what is left. @returns whether it was stored and unfetched */
export async function markUploadWithdrawn(tx: Queryable, id: string): Promise<boolean> {
  const rows = await tx`
    update uploads set state = 'purging', purge_reason = 'withdrawn', purge_begun_at = now()
    where id = ${id} and state = 'stored' returning id`;
  return rows.length === 1;
}

/** The handler gives up what was never, or only partly, downloaded. @returns the ids */
export async function markUploadsDiscarded(tx: Queryable, ticketId: string): Promise<string[]> {
  const rows = await tx<{ id: string }[]>`
    update uploads set discarded_at = now()
    where ticket_id = ${ticketId} and state = 'stored' and fetched_at is null returning id`;
  return rows.map((row) => row.id);
}

/** @returns whether nobody had raised the alarm yet */
export async function markUploadAlarmed(tx: Queryable, id: string): Promise<boolean> {
  const rows =
    await tx`update uploads set alarmed_at = now() where id = ${id} and alarmed_at is null returning id`;
  return rows.length === 1;
}

/** @returns whether nobody had warned yet */
export async function markUploadWarned(tx: Queryable, id: string): Promise<boolean> {
  const rows = await tx`
    update uploads set warned_at = now() where id = ${id} and state = 'stored' and warned_at is null returning id`;
  return rows.length === 1;
}

/** What the sweep decides from, in pages by object name. */
export interface SweepRow extends RetentionFacts, Omit<FetchFacts, 'sizeBytes' | 'fetchedAt'> {
  readonly ticketId: string;
  readonly linkId: string;
  readonly handlerId: string | null;
  readonly contactId: string;
  readonly objectName: string;
  readonly keyName: string;
  readonly nextKeyName: string | null;
  readonly restObject: string | null;
  readonly purgeOwner: number | null;
}

const sweepColumns = (sql: Queryable) => sql`
  u.id, u.state, t.state as ticket_state, t.closed_at, u.size_bytes, ${fetchColumns(sql, sql`u`)}, case when l.state in ('issued', 'opened', 'locked') and l.expires_at <= now() then 'expired' else l.state end as link_state,
  (t.held_at is not null or t.restricted_at is not null) as held, u.seen_at,
  case when u.method = 'tus' then ${promisedUntil(sql, null)} end as resumable_until,
  u.fenced_at, u.stored_at, u.warned_at, u.delivered_at, u.confirmed_at, u.discarded_at,
  u.purge_reason, u.ticket_id, u.link_id, t.handler_id, l.contact_id, u.object_name, u.key_name, u.next_key_name, u.rest_object, u.method, u.purge_owner,
  ${runningColumns(sql, sql`u`)}`;

const sweepTables = (sql: Queryable) =>
  sql`uploads u join tickets t on t.id = u.ticket_id join links l on l.id = u.link_id`;

/**
 * Uploads that are not at their end, after the object name `after`. In the order of object names, so that what is
 * destroyed together lies together in the stores' listings.
 */
export async function listUploadsToSweep(
  sql: Queryable,
  after: string | undefined,
  limit: number,
): Promise<SweepRow[]> {
  return await sql<SweepRow[]>`
    select ${sweepColumns(sql)} from ${sweepTables(sql)}
    where u.state in ('receiving', 'stored', 'delivered', 'purging')
      ${after === undefined ? sql`` : sql`and u.object_name collate "C" > ${after}`}
    order by u.object_name collate "C" limit ${limit}`;
}

/** Those of the uploads that no other transaction holds, locked until this one ends, with their facts read anew. */
export async function lockUploadsToSweep(tx: Queryable, ids: readonly string[]): Promise<SweepRow[]> {
  const locked = await tx<{ id: string }[]>`
    select u.id from uploads u join tickets t on t.id = u.ticket_id
    where u.id = any(${ids as string[]}::uuid[]) and u.state in ('receiving', 'stored', 'delivered', 'purging')
    order by u.id for no key update of u skip locked for share of t skip locked`;
  // a second statement, so that what was decided between planning and locking is seen
  return await findUploadsToSweep(
    tx,
    locked.map((row) => row.id),
  );
}

/** Uploads by id, whatever their state, with the facts that a sweep needs. */
export async function findUploadsToSweep(sql: Queryable, ids: readonly string[]): Promise<SweepRow[]> {
  return await sql<SweepRow[]>`
    select ${sweepColumns(sql)} from ${sweepTables(sql)} where u.id = any(${ids as string[]}::uuid[]) order by u.id`;
}

/** Begins (or takes over) the purge of locked rows; the first reason stays. */
export async function markUploadsPurging(
  tx: Queryable,
  items: readonly { id: string; reason: string }[],
  sweep: number,
): Promise<void> {
  await tx`
    update uploads u set state = 'purging', purge_owner = ${sweep}, purge_begun_at = coalesce(u.purge_begun_at, now()),
      purge_reason = coalesce(u.purge_reason, i.reason)
    from unnest(${items.map((item) => item.id)}::uuid[], ${items.map((item) => item.reason)}::text[]) as i(id, reason)
    where u.id = i.id`;
}

/** What was seen when an upload's bytes and key were destroyed. */
export interface PurgeEvidence {
  readonly keyDestroyed: true;
  readonly versions: number;
  readonly unfinished: number;
  /** false where the stores do not list older versions: then nothing is said of those */
  readonly verifiedAbsent: boolean;
  /** how, and when (RFC 3339), the bytes were looked for and not found; and the key */
  readonly absence: SeenAbsence;
  readonly keyAbsence?: SeenAbsence;
  readonly keyDestroyedAt: string;
  readonly verifiedAt: string;
}

/** A look that found nothing. */
export interface SeenAbsence {
  readonly by: AbsenceWay;
  readonly at: string;
}

/**
 * Ends a purge: what was once stored is `purged`, what never was is `rejected`.
 * @returns the ids that were purging under this sweep
 */
export async function markUploadsPurged(
  tx: Queryable,
  items: readonly { id: string; evidence: PurgeEvidence }[],
  sweep: number,
): Promise<string[]> {
  const rows = await tx<{ id: string }[]>`
    update uploads u set
      state = case when u.stored_at is null then 'rejected' else 'purged' end,
      purged_at = case when u.stored_at is null then null else now() end,
      rejected_at = case when u.stored_at is null then now() else null end,
      rejected_code = case when u.stored_at is null then 'abandoned' else u.rejected_code end,
      purge_owner = null, blocked_at = null,
      -- a key that went before its bytes, which the store forbade to go, went then
      purge_evidence = i.evidence::jsonb || coalesce(
        (select jsonb_build_object('keyDestroyedAt', u.purge_evidence -> 'keyDestroyedAt')
         where u.purge_evidence -> 'keyDestroyedAt' is not null), '{}')
    from unnest(${items.map((item) => item.id)}::uuid[], ${items.map((item) => JSON.stringify(item.evidence))}::text[]) as i(id, evidence)
    where u.id = i.id and u.state = 'purging' and u.purge_owner = ${sweep}
    returning u.id`;
  return rows.map((row) => row.id);
}

/**
 * The store refuses to destroy the bytes.
 * @param keyDestroyedAt when the key was, if it was: from then on the bytes are noise. The first such time stays
 * @returns whether anything of it was news
 */
export async function markUploadBlocked(
  tx: Queryable,
  id: string,
  keyDestroyedAt: string | undefined,
): Promise<boolean> {
  const evidence =
    keyDestroyedAt === undefined ? null : JSON.stringify({ keyDestroyed: true, keyDestroyedAt });
  const rows = await tx`
    update uploads set blocked_at = coalesce(blocked_at, now()), purge_evidence = coalesce(purge_evidence, ${evidence}::text::jsonb)
    where id = ${id} and (blocked_at is null or (purge_evidence is null and ${evidence}::text is not null)) returning id`;
  return rows.length === 1;
}

/** What the table says of names found in a store. */
export interface NameOwner {
  readonly name: string;
  readonly uploadId: string;
  readonly state: UploadState;
  /** null for keys: beside a key its successor may be written at any time */
  readonly storedAt: Date | null;
}

/** The uploads to which these names belong, in either store; names without a row are absent from the answer. */
export async function findNameOwners(
  sql: Queryable,
  store: 'objects' | 'keys',
  names: readonly string[],
): Promise<NameOwner[]> {
  const list = names as string[];
  if (store === 'objects') {
    return await sql<NameOwner[]>`
      select object_name as name, id as upload_id, state, stored_at from uploads where object_name = any(${list})
      union all
      -- a rest is needed only while its upload is received
      select r.name, u.id, case when u.state = 'receiving' then u.state else 'purged' end, u.stored_at
      from unnest(${list}::text[]) as r(name) join uploads u on u.rest_name = split_part(r.name, '-', 1)
      where r.name like '%-%'`;
  }
  return await sql<NameOwner[]>`
    select key_name as name, id as upload_id, state, null::timestamptz as stored_at from uploads where key_name = any(${list})
    union all select next_key_name, id, state, null from uploads where next_key_name = any(${list})`;
}

/** Stored and delivered uploads with the names under which their bytes and key must be found. */
export async function listKeptUploads(
  sql: Queryable,
  after: string | undefined,
  limit: number,
): Promise<(KeptNames & { readonly alarmed: boolean })[]> {
  return await sql<(KeptNames & { readonly alarmed: boolean })[]>`
    select u.id, u.ticket_id, t.handler_id, u.object_name, u.key_name, u.alarmed_at is not null as alarmed
    from uploads u join tickets t on t.id = u.ticket_id
    where u.state in ('stored', 'delivered') ${after === undefined ? sql`` : sql`and u.id > ${after}`}
    order by u.id limit ${limit}`;
}

/** How many uploads are in each state. */
export async function countUploadsByState(sql: Queryable): Promise<{ state: UploadState; count: number }[]> {
  return await sql<
    { state: UploadState; count: number }[]
  >`select state, count(*)::int as count from uploads group by state`;
}
