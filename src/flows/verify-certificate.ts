// Whether a certificate is one of ours, and unchanged. Needs nothing but the document and public keys.
import { canonicalJson, type JsonValue } from '../crypto/hash-chain.js';
import { publicKeyId, verifyDetached } from '../crypto/signatures.js';
import { certificateKind } from '../domain/certificate.js';

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
  const parts = readParts(text);
  if (parts === undefined) return { valid: false, problem: 'not_a_certificate' };
  const { certificate, keyId, signature, message } = parts;
  const key = trusted.find((each) => publicKeyId(each) === keyId);
  if (key === undefined) return { valid: false, problem: 'unknown_key' };
  if (!verifyDetached(key, Buffer.from(message), signature))
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

function readParts(text: string) {
  try {
    const document: unknown = JSON.parse(text);
    if (!isRecord(document) || !isRecord(document.certificate) || !isRecord(document.signature))
      return undefined;
    const { certificate, signature } = document;
    const { algorithm, keyId, value } = signature;
    if (certificate.kind !== certificateKind || algorithm !== 'Ed25519') return undefined;
    if (typeof keyId !== 'string' || typeof value !== 'string') return undefined;
    const message = canonicalJson(certificate as JsonValue);
    return { certificate, keyId, signature: Buffer.from(value, 'base64'), message };
  } catch {
    return undefined;
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
