// Whether a certificate, a receipt or a register is one of ours, and unchanged. Needs nothing but the document and public
// keys.
import { publicKeyId, verifyDetached } from '../../crypto/signatures.js';
import { type CertificateFault, openCertificate } from '../../domain/certificate-document.js';
import { isRecord } from '../../domain/signed-document.js';

/** What is wrong with a document. */
export type CertificateProblem = CertificateFault;

/** What was found. */
export type CertificateVerdict =
  | {
      readonly valid: true;
      readonly keyId: string;
      /** of a certificate `ticket` or `upload`; else `receipt` or `register` */
      readonly scope: string;
      /** the ticket's; a register's name */
      readonly reference: string;
      readonly uploads: number;
      /** lines of a register */
      readonly entries?: number;
    }
  | { readonly valid: false; readonly problem: CertificateProblem };

/**
 * Judges a document. The public key that stands in it is not believed: it must be one of `trusted`. Its bytes must be
 * those that were issued: nothing may stand beside what is signed.
 * @param bytes the file as it was received
 * @param trusted raw public keys of 32 bytes
 */
export function verifyCertificate(bytes: Uint8Array, trusted: readonly Uint8Array[]): CertificateVerdict {
  const known = trusted.map((key) => ({
    id: publicKeyId(key),
    publicKey: Buffer.from(key).toString('base64'),
  }));
  const opened = openCertificate(bytes, known);
  if (typeof opened === 'string') return { valid: false, problem: opened };
  const { document, key } = opened;
  if (!verifyDetached(key, document.message, document.signature))
    return { valid: false, problem: 'signature_wrong' };
  return { valid: true, keyId: document.keyId, ...gistOf(document.signed) };
}

function gistOf(signed: Readonly<Record<string, unknown>>) {
  const { kind, scope, ticket, uploads, reference, register, entries } = signed;
  if (kind === 'sluice/receipt/1') return { scope: 'receipt', reference: String(reference), uploads: 1 };
  if (kind === 'sluice/register/1')
    return {
      ...{ scope: 'register', reference: String(register), uploads: 0 },
      entries: Array.isArray(entries) ? entries.length : 0,
    };
  return {
    scope: String(scope),
    reference: isRecord(ticket) ? String(ticket.reference) : '',
    uploads: Array.isArray(uploads) ? uploads.length : 0,
  };
}
