// Uploads that go on over many requests and processes: who may write now, and what is durable.
// A writer holds a lease in its row, not a connection; every record of progress is made under that lease.
import type { UploadState } from '../domain/upload.js';
import type { Queryable } from './connect.js';
import { promisedUntil } from './promised-time.js';

/** A durable part of an object that is not whole yet; `tag` is what the store needs to put it together, `length` sealed bytes. */
export interface DurablePart {
  readonly number: number;
  readonly tag: string;
  readonly length: number;
}

/** An upload with how far it is. */
export interface ResumableRow {
  readonly id: string;
  readonly linkId: string;
  readonly ticketId: string;
  readonly state: UploadState;
  readonly objectName: string;
  readonly keyName: string;
  readonly restName: string;
  readonly restObject: string | null;
  readonly storeHandle: string | null;
  readonly declaredBytes: number;
  readonly receivedBytes: number;
  readonly partSegments: number;
  readonly cuts: number;
  readonly fencedAt: Date | null;
  readonly expiresAt: Date;
  /** it was not gone on with in time */
  readonly lapsed: boolean;
  /** a living request holds the lease */
  readonly writing: boolean;
}

/** Seconds until a lease lapses that nobody renews. */
export const leaseSeconds = 10;
/** Seconds without a byte until a lease's holder may be replaced. */
const silenceSeconds = 2;

/** A writer is silent from its lease on, not from the last byte of the writer before. */
const heardAfter = (sql: Queryable) =>
  sql`greatest(u.byte_at, u.writer_since) > clock_timestamp() - make_interval(secs => ${silenceSeconds})`;

const columns = (sql: Queryable, ttlHours: number) => sql`
  u.id, u.link_id, u.ticket_id, u.state, u.object_name, u.key_name, u.rest_name, u.rest_object, u.store_handle, u.declared_bytes,
  u.received_bytes, u.part_segments, u.cuts, u.fenced_at, ${promisedUntil(sql, ttlHours)} as expires_at,
  ${promisedUntil(sql, ttlHours)} <= clock_timestamp() as lapsed,
  u.writer_id is not null and u.writer_until > clock_timestamp() and ${heardAfter(sql)} as writing`;

/** Makes an announced upload one that may be resumed. */
export async function markUploadResumable(
  tx: Queryable,
  upload: { id: string; declaredBytes: number; partSegments: number; restName: string; ttlHours: number },
): Promise<void> {
  await tx`
    update uploads set method = 'tus', declared_bytes = ${upload.declaredBytes}, part_segments = ${upload.partSegments},
      rest_name = ${upload.restName}, ttl_hours = ${upload.ttlHours}, byte_at = clock_timestamp()
    where id = ${upload.id}`;
}

/** The resumable upload of a link. @param ttlHours how long an unfinished one lives after its last byte */
export async function findResumable(
  sql: Queryable,
  ids: { uploadId: string; linkId: string },
  ttlHours: number,
): Promise<ResumableRow | undefined> {
  const [row] = await sql<ResumableRow[]>`
    select ${columns(sql, ttlHours)} from uploads u join links l on l.id = u.link_id
    where u.id = ${ids.uploadId} and u.link_id = ${ids.linkId} and u.method = 'tus'`;
  return row;
}

/**
 * Takes the lease if nobody holds it, if it lapsed, or if its holder received no byte for 2 s: a dead client's upload is
 * taken over within seconds, a healthy one's never. The upload's own time goes on by bytes alone.
 * @returns the row as it is under the lease, or undefined
 */
export async function takeWriterLease(
  sql: Queryable,
  lease: { uploadId: string; writerId: string },
  ttlHours: number,
): Promise<ResumableRow | undefined> {
  const [row] = await sql<ResumableRow[]>`
    update uploads u set writer_id = ${lease.writerId}, writer_since = clock_timestamp(), seen_at = clock_timestamp(),
      writer_until = clock_timestamp() + make_interval(secs => ${leaseSeconds})
    from links l
    where l.id = u.link_id and u.id = ${lease.uploadId} and u.state = 'receiving' and u.fenced_at is null and u.method = 'tus'
      and ${promisedUntil(sql, ttlHours)} > clock_timestamp()
      and (u.writer_id is null or u.writer_until < clock_timestamp() or not ${heardAfter(sql)})
    returning ${columns(sql, ttlHours)}`;
  return row;
}

/** Gives the lease back. */
export async function endWriterLease(
  sql: Queryable,
  lease: { uploadId: string; writerId: string },
): Promise<void> {
  await sql`
    update uploads set writer_id = null, writer_until = null where id = ${lease.uploadId} and writer_id = ${lease.writerId}`;
}

/**
 * Whether another request took the upload over, and it still goes on or was stored: what that one needed no more is gone,
 * and nothing is lost.
 */
export async function isTakenOver(
  sql: Queryable,
  lease: { uploadId: string; writerId: string },
): Promise<boolean> {
  const rows = await sql`
    select from uploads where id = ${lease.uploadId} and writer_id is distinct from ${lease.writerId}
      and ((state = 'receiving' and fenced_at is null) or state in ('stored', 'delivered'))`;
  return rows.length === 1;
}

/** What became durable. Nothing is recorded for a writer that lost its lease. */
export interface Advance {
  readonly uploadId: string;
  readonly writerId: string;
  readonly receivedBytes: number;
  readonly parts: readonly DurablePart[];
  readonly restObject: string | null;
  readonly cut: boolean;
}

/** Records progress. @returns false when the lease or the upload is lost */
export async function markUploadAdvanced(tx: Queryable, advance: Advance): Promise<boolean> {
  const rows = await tx`
    update uploads set received_bytes = ${advance.receivedBytes}, rest_object = ${advance.restObject},
      cuts = cuts + ${advance.cut ? 1 : 0}, seen_at = clock_timestamp(),
      byte_at = case when received_bytes < ${advance.receivedBytes} then clock_timestamp() else byte_at end
    where id = ${advance.uploadId} and writer_id = ${advance.writerId} and state = 'receiving' and fenced_at is null returning id`;
  if (rows.length === 0) return false;
  for (const part of advance.parts) {
    await tx`
      insert into upload_parts (upload_id, number, tag, length) values (${advance.uploadId}, ${part.number}, ${part.tag}, ${part.length})
      on conflict (upload_id, number) do update set tag = excluded.tag, length = excluded.length`;
  }
  return true;
}

/** Notes that a request broke off. */
export async function markUploadCut(sql: Queryable, uploadId: string): Promise<void> {
  await sql`update uploads set cuts = cuts + 1 where id = ${uploadId} and state = 'receiving'`;
}

/** Notes the store's handle of the object that was begun. @returns false when the lease or the upload is lost */
export async function markUploadBegun(
  sql: Queryable,
  begun: { uploadId: string; writerId: string; handle: string },
): Promise<boolean> {
  const rows = await sql`
    update uploads set store_handle = ${begun.handle}
    where id = ${begun.uploadId} and writer_id = ${begun.writerId} and state = 'receiving' returning id`;
  return rows.length === 1;
}

/** The durable parts, in order. */
export async function listParts(sql: Queryable, uploadId: string): Promise<DurablePart[]> {
  return await sql<DurablePart[]>`
    select number, tag, length from upload_parts where upload_id = ${uploadId} order by number`;
}

/** The store's handle as it is now; the row that a request began with may be older. */
export async function findStoreHandle(sql: Queryable, uploadId: string): Promise<string> {
  const [row] = await sql<
    { storeHandle: string | null }[]
  >`select store_handle from uploads where id = ${uploadId}`;
  return row?.storeHandle ?? '';
}

/** The rest object that counts, if there is one. */
export async function findRestObject(sql: Queryable, uploadId: string): Promise<string | null> {
  const [row] = await sql<
    { restObject: string | null }[]
  >`select rest_object from uploads where id = ${uploadId}`;
  return row?.restObject ?? null;
}
