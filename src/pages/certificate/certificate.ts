// The certificate of destruction as pages for people, in the language of the clinic's contact.
import { isWholeAbsence } from '../../domain/absence.js';
import type { Certificate, CertifiedUpload } from '../../domain/certificate.js';
import type { Locale } from '../../domain/locale.js';
import { formatExactBytes, formatTime } from '../../locales/formats.js';
import { reasonText, textsIn } from '../../locales/texts.js';
import { type Paragraph, pdfDocument, type Table } from '../layout/pdf/pdf-document.js';

const title = (text: string): Paragraph => ({ text, size: 18, before: 0 });
const heading = (text: string): Paragraph => ({ text, size: 12, before: 14 });
const body = (text: string): Paragraph => ({ text, size: 9.5, before: 3 });

/** What a reader is told beside the certificate itself. */
export interface CertificateReading {
  /** of the signature over the certificate */
  readonly keyId: string;
  /** the desk, where it has a name; else the service's address stands for it */
  readonly issuer: string | undefined;
  /** accounts by id, for a reader who may know who they are; nobody where it is left out */
  readonly names?: ReadonlyMap<string, string>;
}

/** The certificate as a document to file: who issued it, when, and what became of each file. @returns a PDF */
export function certificatePdf(
  locale: Locale,
  certificate: Certificate,
  reading: CertificateReading,
): Buffer {
  const { keyId, issuer, names } = reading;
  const say = textsIn(locale);
  const when = (time: string | null) => (time === null ? '–' : formatTime(locale, new Date(time)));
  const who = (id: string | null) => {
    const name = id === null ? undefined : names?.get(id);
    return name === undefined ? (id ?? '–') : `${name} (${id})`;
  };
  const { ticket, uploads, neverStored, service } = certificate;
  const { reference, institution, closedAt, closedBy, personalDataErasedAt } = ticket;
  const head: Table = {
    ...{ shares: [3, 7], size: 10, before: 14 },
    rows: [
      [say('check-service'), issuer === undefined ? service : `${issuer}, ${service}`],
      [say('certificate-as-of'), when(lastFact(certificate))],
      [say('check-reference'), reference],
      [say('check-institution'), institution],
      [say('check-count'), String(uploads.length)],
    ],
  };
  const lines: (Paragraph | Table)[] = [
    title(say('certificate-title')),
    head,
    { ...body(say('certificate-intro', { service })), before: 14 },
    heading(say('certificate-ticket', { reference })),
    body(say('certificate-opened', { time: when(ticket.openedAt) })),
  ];
  if (closedAt !== null)
    lines.push(body(say('certificate-closed', { time: when(closedAt), account: who(closedBy) })));
  if (personalDataErasedAt !== null)
    lines.push(body(say('certificate-erased', { time: when(personalDataErasedAt) })));
  uploads.forEach((upload, index) => {
    lines.push(heading(say('certificate-file', { number: index + 1, count: uploads.length })));
    lines.push(...uploadLines(locale, upload, when, who).map(body));
  });
  if (uploads.length === 0) lines.push(heading(say('certificate-no-file')));
  if (neverStored > 0) lines.push(body(say('certificate-never-stored', { count: neverStored })));
  lines.push({
    ...body(say('certificate-check', { key: keyId, address: `${service}/certificate` })),
    before: 18,
  });
  const name = `${say('certificate-title')} ${reference}`;
  const foot = (page: number, pages: number) => `${name} · ${say('document-page', { page, pages })}`;
  return pdfDocument({ locale, title: name, blocks: lines, foot });
}

/** The time of the last thing that it states. Times are ISO 8601 in UTC, so the greatest text is the latest. */
function lastFact({ ticket, uploads }: Certificate): string | null {
  const times = [
    ...[ticket.openedAt, ticket.closedAt, ticket.personalDataErasedAt],
    ...uploads.flatMap(({ destroyedAt, blockedAt, bytes }) => [
      destroyedAt,
      blockedAt,
      bytes?.absence?.at ?? null,
    ]),
  ];
  return times.reduce((last, time) => (time !== null && (last === null || time > last) ? time : last), null);
}

function uploadLines(
  locale: Locale,
  upload: CertifiedUpload,
  when: (time: string | null) => string,
  who: (id: string) => string,
): string[] {
  const say = textsIn(locale);
  const { size, sha256, receivedAt, fetched, downloads, keyDestroyedAt, bytes, blockedAt, audit } = upload;
  const { keyAbsence } = upload;
  const lines = [
    say('certificate-size', { size: formatExactBytes(locale, size ?? 0) }),
    say('certificate-digest', { digest: sha256 ?? '–' }),
    say('certificate-received', { time: when(receivedAt) }),
    ...downloads.flatMap((download) => {
      const facts = {
        time: when(download.startedAt),
        account: who(download.agent),
        reason: reasonText(locale, download.reason),
      };
      if (download.complete) return [say('certificate-fetched', facts)];
      const bytes = formatExactBytes(locale, download.bytesSent);
      return [say('certificate-fetch-broke-off', facts), say('certificate-sent-part', { bytes })];
    }),
  ];
  if (fetched.bytesSent > 0) {
    lines.push(
      say('certificate-sent', {
        bytes: formatExactBytes(locale, fetched.bytesSent),
        size: formatExactBytes(locale, size ?? 0),
        first: when(fetched.firstSentAt),
        last: when(fetched.lastSentAt),
      }),
    );
  }
  if (fetched.extent === 'never') lines.push(say('certificate-not-fetched'));
  // a store that lists no versions may hold an older one of the key, and where no look is named none is claimed
  const keyIsGone = keyAbsence !== undefined && isWholeAbsence(keyAbsence.by);
  lines.push(say(keyIsGone ? 'certificate-key' : 'certificate-key-removed', { time: when(keyDestroyedAt) }));
  if (keyAbsence !== undefined)
    lines.push(say('certificate-key-absence', { time: when(keyAbsence.at), way: keyAbsence.by }));
  if (bytes !== null) {
    const { absence } = bytes;
    lines.push(
      say('certificate-bytes', { versions: bytes.versionsRemoved ?? 0, parts: bytes.unfinishedRemoved ?? 0 }),
    );
    if (absence !== undefined)
      lines.push(say('certificate-absence', { time: when(absence.at), way: absence.by }));
  }
  if (blockedAt !== null) lines.push(say('certificate-blocked', { time: when(blockedAt) }));
  if (audit !== null) lines.push(say('certificate-audit', { number: String(audit.seq), hash: audit.hash }));
  return lines;
}
