// Rows as the API shows them.

import { fetchedOf } from '../../domain/fetching.js';
import { linkStateAt, maxResends } from '../../domain/link.js';
import type { AuditRow } from '../../flows/audit/read-audit.js';
import type { LinkView } from '../../flows/links/show-link.js';
import type { TicketView } from '../../flows/tickets/show-ticket.js';
import type { DownloadJson, LinkJson, TicketDetailJson, TicketJson, UploadJson } from './schemas.js';

const iso = (time: Date | null): string | null => time?.toISOString() ?? null;

/** A ticket without what belongs to it. */
export function ticketJson(ticket: TicketView['ticket']): TicketJson {
  const { id, reference, institution, institutionId, subject, state, handlerId } = ticket;
  return {
    id,
    reference,
    institution,
    institutionId,
    subject,
    state,
    handler: handlerId,
    createdAt: ticket.createdAt.toISOString(),
    closeRequestedAt: iso(ticket.closeRequestedAt),
    closedAt: iso(ticket.closedAt),
    heldAt: iso(ticket.heldAt),
    restrictedAt: iso(ticket.restrictedAt),
    erasedAt: iso(ticket.erasedAt),
  };
}

/** A link with its contact and messages. @param attempts wrong passwords that a link allows */
export function linkJson({ link, contact, messages }: LinkView, attempts: number): LinkJson {
  const last = (kind: 'sms' | 'mail') => messages.filter((message) => message.kind === kind).at(-1);
  const segments = messages
    .filter((message) => message.kind === 'sms' && message.acceptedAt !== null)
    .map((sms) => sms.segments ?? 0);
  const { name = null, email = null, phone = null, locale = 'en' } = contact ?? {};
  return {
    id: link.id,
    ticketId: link.ticketId,
    agreementId: link.agreementId,
    authorisationId: link.authorisedContactId,
    state: linkStateAt(link, link.now),
    passwordBy: link.passwordBy,
    contact: { id: link.contactId, name, email, phone, locale },
    sms: last('sms')?.state ?? null,
    mail: messages.filter((message) => message.template === 'link').at(-1)?.state ?? null,
    smsSegments: segments.length === 0 ? null : segments.reduce((sum, each) => sum + each, 0),
    messages: messages.map((message) => ({
      kind: message.kind,
      template: message.template,
      state: message.state,
      segments: message.segments,
      attempts: message.attempts,
      errorCode: message.errorCode,
      createdAt: message.createdAt.toISOString(),
      acceptedAt: iso(message.acceptedAt),
      finalAt: iso(message.finalAt),
    })),
    request: link.request,
    attemptsLeft: Math.max(0, attempts - link.failedAttempts),
    resendsLeft: Math.max(0, maxResends - link.resends),
    refusedUploads: link.refusedUploads,
    createdAt: link.createdAt.toISOString(),
    expiresAt: link.expiresAt.toISOString(),
    finishingUntil: linkStateAt(link, link.now) === 'expired' ? null : iso(link.finishingUntil),
    toldAt: iso(link.toldAt),
    openedAt: iso(link.openedAt),
    usedAt: iso(link.usedAt),
    revokedAt: iso(link.revokedAt),
    lockedAt: iso(link.lockedAt),
    disownedAt: iso(link.disownedAt),
  };
}

/** An upload with those of the downloads that are its own. */
export function uploadJson(
  upload: TicketView['uploads'][number],
  downloads: TicketView['downloads'],
): UploadJson {
  return {
    id: upload.id,
    linkId: upload.linkId,
    state: upload.state,
    size: upload.sizeBytes,
    sha256: upload.sha256?.toString('hex') ?? null,
    createdAt: upload.createdAt.toISOString(),
    storedAt: iso(upload.storedAt),
    deliveredAt: iso(upload.deliveredAt),
    fetched: fetchedOf(upload),
    fetchedAt: iso(upload.fetchedAt),
    bytesSent: upload.bytesSent,
    firstSentAt: iso(upload.firstSentAt),
    lastSentAt: iso(upload.lastSentAt),
    beingFetched: upload.beingFetched,
    confirmedAt: iso(upload.confirmedAt),
    alarmedAt: iso(upload.alarmedAt),
    purgeReason: upload.purgeReason,
    purgedAt: iso(upload.purgedAt),
    blockedAt: iso(upload.blockedAt),
    rejectedCode: upload.rejectedCode,
    downloads: downloads.filter((download) => download.uploadId === upload.id).map(downloadJson),
  };
}

/** A download: by whom, why, when, and how much of the file left in it. */
export function downloadJson(download: TicketView['downloads'][number]): DownloadJson {
  return {
    id: download.id,
    agent: download.agentId,
    reason: download.reason,
    state: download.state,
    createdAt: download.createdAt.toISOString(),
    expiresAt: download.expiresAt.toISOString(),
    startedAt: iso(download.startedAt),
    endedAt: iso(download.endedAt),
    confirmedAt: iso(download.confirmedAt),
    bytesSent: download.bytesSent,
  };
}

/** Links of a ticket with their contacts and messages. @param attempts wrong passwords that a link allows */
export function linksJson(
  { links, contacts, messages }: Pick<TicketView, 'links' | 'contacts' | 'messages'>,
  attempts: number,
): LinkJson[] {
  return links.map((link) =>
    linkJson(
      {
        link,
        contact: contacts.find((contact) => contact.id === link.contactId),
        messages: messages.filter((message) => message.linkId === link.id),
      },
      attempts,
    ),
  );
}

/** One thing that happened on a ticket. */
export function eventJson(event: TicketView['events'][number]): TicketDetailJson['events'][number] {
  return {
    seq: event.seq,
    at: event.at.toISOString(),
    action: event.action,
    actor: { kind: event.actorKind, id: event.actorId },
    linkId: event.linkId,
    uploadId: event.uploadId,
    downloadId: event.downloadId,
    data: event.data,
    note: event.note,
  };
}

/** A ticket with its links, uploads and events. */
export function ticketDetailJson(view: TicketView, attempts: number): TicketDetailJson {
  return {
    ...ticketJson(view.ticket),
    links: linksJson(view, attempts),
    uploads: view.uploads.map((upload) => uploadJson(upload, view.downloads)),
    events: view.events.map(eventJson),
    more: { ...view.more, events: view.more.events !== null },
  };
}

/** One line of the audit log's export; the hashes let a reader walk the chain without us. */
export function auditLine(row: AuditRow): string {
  const { commitment, hash, at, ...entry } = row;
  const hex = (bytes: Uint8Array | null) => (bytes === null ? null : Buffer.from(bytes).toString('hex'));
  return `${JSON.stringify({ ...entry, at: at.toISOString(), commitment: hex(commitment), hash: hex(hash) })}\n`;
}
