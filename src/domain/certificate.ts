// The certificate of destruction: what was held, who fetched it and why, and what is known of its end. Agents and
// contacts stand in it by their ids alone; nothing in it has to be erased later.
import { SluiceError } from '../errors.js';
import type { AbsenceWay } from './absence.js';
import { certificateKind } from './certificate-document.js';
import type { DownloadReason, DownloadState } from './download.js';
import { type FetchFacts, fetchedOf } from './fetching.js';
import type { PurgeReason } from './retention.js';
import type { TicketState } from './ticket.js';
import type { UploadState } from './upload.js';

/** What is known of a ticket. */
export interface TicketFacts {
  readonly id: string;
  readonly reference: string;
  readonly institution: string;
  readonly state: TicketState;
  readonly createdAt: Date;
  readonly closedAt: Date | null;
  readonly closedBy: string | null;
  readonly erasedAt: Date | null;
}

/** What is known of an upload's life and end. */
export interface UploadFacts extends FetchFacts {
  readonly id: string;
  readonly linkId: string;
  readonly state: UploadState;
  readonly sha256: Buffer | null;
  readonly storedAt: Date | null;
  readonly purgeReason: string | null;
  readonly purgedAt: Date | null;
  readonly blockedAt: Date | null;
  /** what the sweep did and saw */
  readonly evidence: {
    readonly keyDestroyedAt?: string;
    readonly versions?: number;
    readonly unfinished?: number;
    readonly verifiedAt?: string;
    readonly verifiedAbsent?: boolean;
    readonly absence?: { readonly by: AbsenceWay; readonly at: string };
    readonly keyAbsence?: { readonly by: AbsenceWay; readonly at: string };
  } | null;
  /** the entry of the audit chain that says so */
  readonly auditSeq: number | null;
  readonly auditHash: Buffer | null;
}

/** What is known of a download. */
export interface DownloadFacts {
  readonly id: string;
  readonly uploadId: string;
  readonly agentId: string;
  readonly reason: DownloadReason;
  readonly state: DownloadState;
  readonly startedAt: Date | null;
  readonly endedAt: Date | null;
  readonly confirmedAt: Date | null;
  /** bytes of the file that left in it, at most */
  readonly bytesSent: number;
}

/** The certificate's content, as it is signed: JSON without anything that JSON cannot say. */
export type Certificate = ReturnType<typeof certify>;
/** One upload in it. */
export type CertifiedUpload = ReturnType<typeof certifyUpload>;

const iso = (time: Date | null): string | null => time?.toISOString() ?? null;

/**
 * What can be certified of a whole ticket, or of one upload of it. The same facts always give the same document.
 * @param service the address of the service that says so
 * @throws not_purged_yet while anything of it is held: an open ticket, an upload that is neither destroyed nor blocked
 */
export function certify(
  service: string,
  facts: {
    readonly ticket: TicketFacts;
    readonly uploads: readonly UploadFacts[];
    readonly downloads: readonly DownloadFacts[];
    /** uploads that were refused or broke off, which are not among the others */
    readonly neverStored?: number;
  },
  uploadId?: string,
) {
  const { ticket, downloads } = facts;
  const uploads = facts.uploads.filter(({ id }) => uploadId === undefined || id === uploadId);
  if (uploadId === undefined && ticket.state !== 'closed') throw new SluiceError('not_purged_yet');
  if (!uploads.every(isAtItsEnd)) throw new SluiceError('not_purged_yet');
  const stored = uploads.filter(({ storedAt }) => storedAt !== null);
  return {
    kind: certificateKind,
    service,
    scope: uploadId === undefined ? ('ticket' as const) : ('upload' as const),
    ticket: {
      id: ticket.id,
      reference: ticket.reference,
      institution: ticket.institution,
      openedAt: ticket.createdAt.toISOString(),
      closedAt: iso(ticket.closedAt),
      /** the account that closed it and attested that all working copies are destroyed */
      closedBy: ticket.closedBy,
      workingCopiesAttested: ticket.closedAt !== null,
      personalDataErasedAt: iso(ticket.erasedAt),
    },
    uploads: stored.map((upload) =>
      certifyUpload(
        upload,
        downloads.filter((each) => each.uploadId === upload.id),
      ),
    ),
    /** uploads that were refused or broke off, of which nothing was ever kept */
    neverStored:
      uploads.length -
      stored.length +
      (uploadId === undefined ? (facts.neverStored ?? 0) : uploads.length === 0 ? 1 : 0),
  };
}

/** Destroyed, never stored, or at an end that the store forbids to go beyond: its key is destroyed, its bytes are not. */
function isAtItsEnd({ state, blockedAt, evidence }: UploadFacts): boolean {
  if (state === 'purged' || state === 'rejected') return true;
  return state === 'purging' && blockedAt !== null && evidence?.keyDestroyedAt !== undefined;
}

function certifyUpload(upload: UploadFacts, downloads: readonly DownloadFacts[]) {
  const { evidence } = upload;
  const gone = upload.state === 'purged';
  return {
    id: upload.id,
    linkId: upload.linkId,
    size: upload.sizeBytes,
    sha256: upload.sha256?.toString('hex') ?? null,
    receivedAt: iso(upload.storedAt),
    /** what left the server over all downloads, whether or not all of one arrived */
    fetched: {
      extent: fetchedOf(upload),
      /** each counted once; where a process died while it sent, those that may have left */
      bytesSent: upload.bytesSent,
      firstSentAt: iso(upload.firstSentAt),
      lastSentAt: iso(upload.lastSentAt),
      whollyAt: iso(upload.fetchedAt),
    },
    downloads: downloads
      .filter(({ startedAt }) => startedAt !== null)
      .map((download) => ({
        id: download.id,
        agent: download.agentId,
        reason: download.reason,
        startedAt: iso(download.startedAt),
        endedAt: iso(download.endedAt),
        complete: download.state === 'completed',
        bytesSent: download.bytesSent,
        confirmedAt: iso(download.confirmedAt),
      })),
    reason: upload.purgeReason as PurgeReason | null,
    keyDestroyedAt: evidence?.keyDestroyedAt ?? null,
    /** how, and when, the key was looked for afterwards and not found; absent where that was not yet kept */
    ...(evidence?.keyAbsence !== undefined && { keyAbsence: evidence.keyAbsence }),
    /**
     * what was removed of the sealed bytes, and how and when they were looked for and not found; `foundAbsentAt` only
     * where the evidence names the look, and that shows whatever is there. Null where the store forbids it
     */
    bytes: gone
      ? {
          versionsRemoved: evidence?.versions ?? null,
          unfinishedRemoved: evidence?.unfinished ?? null,
          foundAbsentAt:
            evidence?.absence !== undefined && evidence.verifiedAbsent === true
              ? (evidence.verifiedAt ?? null)
              : null,
          ...(evidence?.absence !== undefined && { absence: evidence.absence }),
        }
      : null,
    /** since when an object lock or hold of the store keeps the sealed bytes, which are noise without their key */
    blockedAt: gone ? null : iso(upload.blockedAt),
    destroyedAt: iso(upload.purgedAt),
    /** the entry of the audit log that recorded the end */
    audit:
      upload.auditSeq === null || upload.auditHash === null
        ? null
        : { seq: upload.auditSeq, hash: upload.auditHash.toString('hex') },
  };
}
