// A signed certificate as a file: taken apart for checking, in Node and in browsers alike.
import { canonicalJson, type JsonValue } from './canonical-json.js';

/** What kind of document it is, and its version. */
export const certificateKind = 'sluice/certificate/1';

/** What a document says, nothing of it believed yet. */
export interface CertificateDocument {
  readonly certificate: { readonly [name: string]: unknown };
  readonly keyId: string;
  /** base64 */
  readonly signature: string;
  /** what was signed, as UTF-8 text */
  readonly message: string;
}

/** Takes a document apart; undefined where it is none of ours. */
export function readCertificateDocument(text: string): CertificateDocument | undefined {
  try {
    const document: unknown = JSON.parse(text);
    if (!isRecord(document) || !isRecord(document.certificate) || !isRecord(document.signature))
      return undefined;
    const { certificate, signature } = document;
    const { algorithm, keyId, value } = signature;
    if (certificate.kind !== certificateKind || algorithm !== 'Ed25519') return undefined;
    if (typeof keyId !== 'string' || typeof value !== 'string') return undefined;
    return {
      certificate,
      keyId,
      signature: value,
      message: canonicalJson(certificate as JsonValue),
    };
  } catch {
    return undefined;
  }
}

/** Whether a value is an object with names. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
