// The certificate of destruction as pages for people, in the language of the clinic's contact.
import { isWholeAbsence } from '../../domain/absence.js';
import type { Certificate, CertifiedUpload } from '../../domain/certificate.js';
import type { Locale } from '../../domain/locale.js';
import { formatExactBytes, formatTime } from '../../locales/formats.js';
import { reasonText, textsIn } from '../../locales/texts.js';
import { type Paragraph, pdfDocument } from './pdf-document.js';

const title = (text: string): Paragraph => ({ text, size: 18, before: 0 });
const heading = (text: string): Paragraph => ({ text, size: 12, before: 14 });
const body = (text: string): Paragraph => ({ text, size: 9.5, before: 3 });

/** @param keyId of the signature over the certificate @returns a PDF */
export function certificatePdf(locale: Locale, certificate: Certificate, keyId: string): Buffer {
  const say = textsIn(locale);
  const when = (time: string | null) => (time === null ? '–' : formatTime(locale, new Date(time)));
  const { ticket, uploads, neverStored } = certificate;
  const { reference, institution, closedAt, closedBy, personalDataErasedAt } = ticket;
  const lines: Paragraph[] = [
    title(say('certificate-title')),
    { ...body(say('certificate-intro', { service: certificate.service })), before: 8 },
    heading(say('certificate-ticket', { reference })),
    body(say('certificate-institution', { institution })),
    body(say('certificate-opened', { time: when(ticket.openedAt) })),
  ];
  if (closedAt !== null)
    lines.push(body(say('certificate-closed', { time: when(closedAt), account: closedBy ?? '–' })));
  if (personalDataErasedAt !== null)
    lines.push(body(say('certificate-erased', { time: when(personalDataErasedAt) })));
  uploads.forEach((upload, index) => {
    lines.push(heading(say('certificate-file', { number: index + 1, count: uploads.length })));
    lines.push(...uploadLines(locale, upload, when).map(body));
  });
  if (uploads.length === 0) lines.push(heading(say('certificate-no-file')));
  if (neverStored > 0) lines.push(body(say('certificate-never-stored', { count: neverStored })));
  lines.push({
    ...body(say('certificate-check', { key: keyId, address: `${certificate.service}/certificate` })),
    before: 18,
  });
  return pdfDocument({ locale, title: `${say('certificate-title')} ${reference}`, paragraphs: lines });
}

function uploadLines(
  locale: Locale,
  upload: CertifiedUpload,
  when: (time: string | null) => string,
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
        account: download.agent,
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
