// What a certificate of destruction is made of.
import type { DownloadFacts, TicketFacts, UploadFacts } from '../domain/certificate.js';
import type { Locale } from '../domain/locale.js';
import type { Queryable } from './connect.js';
import { bytesSentIn, fetchColumns } from './downloads.js';

/** What is known of a ticket's end. `locale`: the language of its newest contact */
export interface CertificateFacts {
  readonly ticket: TicketFacts & { readonly handlerId: string | null };
  readonly uploads: UploadFacts[];
  readonly downloads: DownloadFacts[];
  /** uploads that were refused or broke off, those included whose rows were merged */
  readonly neverStored: number;
  readonly locale: Locale;
}

/** A ticket, all of its uploads and their downloads, with the proof of each end; undefined for no such ticket. */
export async function findCertificateFacts(
  sql: Queryable,
  ticketId: string,
): Promise<CertificateFacts | undefined> {
  const [ticket] = await sql<(TicketFacts & { handlerId: string | null })[]>`
    select id, reference, institution, state, handler_id, created_at, closed_at, closed_by, erased_at
    from tickets where id = ${ticketId}`;
  if (ticket === undefined) return undefined;
  const uploads = await sql<UploadFacts[]>`
    select u.id, u.link_id, u.state, u.size_bytes, u.sha256, u.stored_at, u.purge_reason, u.purged_at, u.blocked_at,
      u.purge_evidence as evidence, e.seq as audit_seq, e.hash as audit_hash, ${fetchColumns(sql, sql`u`)}
    from uploads u left join lateral (
      select seq, hash from audit_events
      where ticket_id = ${ticketId} and upload_id = u.id and action in ('purge.completed', 'purge.blocked')
      order by seq desc limit 1) e on true
    where u.ticket_id = ${ticketId} and u.state <> 'rejected' order by u.id`;
  const [refused] = await sql<{ count: number }[]>`
    select (select count(*) from uploads where ticket_id = ${ticketId} and state = 'rejected')::int
      + coalesce((select sum(merged_uploads) from links where ticket_id = ${ticketId}), 0)::int as count`;
  const downloads = await sql<DownloadFacts[]>`
    select d.id, d.upload_id, d.agent_id, d.reason, d.state, d.started_at, d.ended_at, d.confirmed_at,
      ${bytesSentIn(sql)} as bytes_sent
    from downloads d join uploads u on u.id = d.upload_id where u.ticket_id = ${ticketId} order by d.id`;
  const [contact] = await sql<{ locale: Locale }[]>`
    select locale from contacts where ticket_id = ${ticketId} order by id desc limit 1`;
  return { ticket, uploads, downloads, neverStored: refused?.count ?? 0, locale: contact?.locale ?? 'en' };
}

/** The ticket of an upload, or undefined. */
export async function findTicketOfUpload(sql: Queryable, uploadId: string): Promise<string | undefined> {
  const [row] = await sql<{ ticketId: string }[]>`select ticket_id from uploads where id = ${uploadId}`;
  return row?.ticketId;
}
