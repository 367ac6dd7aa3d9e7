// Whether a certificate is one of ours, and unchanged. Needs nothing but the document and public keys.
import { publicKeyId, verifyDetached } from '../crypto/signatures.js';
import { isRecord, readCertificateDocument } from '../domain/certificate-document.js';

/** What is wrong with a document. */
export type CertificateProblem = 'not_a_certificate' | 'unknown_key' | 'signature_wrong';

/** What was found. */
export type CertificateVerdict =
  | {
      readonly valid: true;
      readonly keyId: string;
      readonly scope: string;
      readonly reference: string;
      readonly uploads: number;
    }
  | { readonly valid: false; readonly problem: CertificateProblem };

/**
 * Judges a document. The public key that stands in it is not believed: it must be one of `trusted`.
 * @param text the file as it was received
 * @param trusted raw public keys of 32 bytes
 */
export function verifyCertificate(text: string, trusted: readonly Uint8Array[]): CertificateVerdict {
  const parts = readCertificateDocument(text);
  if (parts === undefined) return { valid: false, problem: 'not_a_certificate' };
  const { certificate, keyId, signature, message } = parts;
  const key = trusted.find((each) => publicKeyId(each) === keyId);
  if (key === undefined) return { valid: false, problem: 'unknown_key' };
  if (!verifyDetached(key, Buffer.from(message), Buffer.from(signature, 'base64')))
    return { valid: false, problem: 'signature_wrong' };
  const { scope, ticket, uploads } = certificate;
  return {
    valid: true,
    keyId,
    scope: String(scope),
    reference: isRecord(ticket) ? String(ticket.reference) : '',
    uploads: Array.isArray(uploads) ? uploads.length : 0,
  };
}
