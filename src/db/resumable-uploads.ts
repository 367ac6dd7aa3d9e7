// Uploads that go on over many requests and processes: who may write now, and what is durable.
// A writer holds a lease in its row, not a connection; every record of progress is made under that lease.
import type { UploadState } from '../domain/upload.js';
import type { Queryable } from './connect.js';

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

/** What was promised counts, whatever the setting is now; `ttlHours` where an earlier version noted no promise. */
const resumableUntil = (sql: Queryable, ttlHours: number) =>
  sql`coalesce(byte_at, created_at) + make_interval(hours => coalesce(ttl_hours, ${ttlHours}))`;

const columns = (sql: Queryable, ttlHours: number) => sql`
  id, link_id, ticket_id, state, object_name, key_name, rest_name, rest_object, store_handle, declared_bytes, received_bytes,
  part_segments, cuts, fenced_at, ${resumableUntil(sql, ttlHours)} as expires_at,
  ${resumableUntil(sql, ttlHours)} <= clock_timestamp() as lapsed,
  writer_id is not null and writer_until > clock_timestamp()
    and byte_at > clock_timestamp() - make_interval(secs => ${silenceSeconds}) as writing`;

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
    select ${columns(sql, ttlHours)} from uploads
    where id = ${ids.uploadId} and link_id = ${ids.linkId} and method = 'tus'`;
  return row;
}

/**
 * Takes the lease if nobody holds it, if it lapsed, or if its holder received no byte for 2 s: a dead client's upload is
 * taken over within seconds, a healthy one's never. @returns the row as it is under the lease, or undefined
 */
export async function takeWriterLease(
  sql: Queryable,
  lease: { uploadId: string; writerId: string },
  ttlHours: number,
): Promise<ResumableRow | undefined> {
  const [row] = await sql<ResumableRow[]>`
    update uploads set writer_id = ${lease.writerId}, byte_at = clock_timestamp(), seen_at = clock_timestamp(),
      writer_until = clock_timestamp() + make_interval(secs => ${leaseSeconds})
    where id = ${lease.uploadId} and state = 'receiving' and fenced_at is null and method = 'tus'
      and ${resumableUntil(sql, ttlHours)} > clock_timestamp()
      and (writer_id is null or writer_until < clock_timestamp()
        or byte_at < clock_timestamp() - make_interval(secs => ${silenceSeconds}))
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
      cuts = cuts + ${advance.cut ? 1 : 0}, seen_at = clock_timestamp()
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
