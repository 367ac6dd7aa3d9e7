// What leaves the service signed, as a file: certificates of destruction, receipts, registers. Taken apart for checking, in
// Node and in browsers alike.
import {
  type KnownKey,
  keyOf,
  readSignedDocument,
  readSignedRecord,
  type SignedDocument,
  type Unreadable,
} from './signed-document.js';

/** What kind of document it is, and its version. */
export const certificateKind = 'sluice/certificate/1';

/** What is wrong with a certificate before its signature is looked at. */
export type CertificateFault = 'not_a_certificate' | 'not_canonical' | 'unknown_key' | 'signature_wrong';

/** What else is signed: all members of a record together. The certificate is one member of its document. */
export const recordKinds = ['sluice/register/1', 'sluice/receipt/1'] as const;

/** A certificate or record whose signature is to be checked with `key`. */
export interface OpenedCertificate {
  readonly document: SignedDocument;
  /** 32 bytes */
  readonly key: Uint8Array;
}

/**
 * Takes a certificate, a receipt or a register apart and finds the known key that is to have signed it. The one step that is left to the caller is
 * Ed25519 over `document.message`.
 * @param bytes the file, byte by byte
 */
export function openCertificate(
  bytes: Uint8Array,
  known: readonly KnownKey[],
): OpenedCertificate | CertificateFault {
  const certificate = readSignedDocument(bytes, 'certificate');
  const document = certificate === 'none' ? readSignedRecord(bytes) : certificate;
  if (typeof document === 'string') return faultOf[document];
  const kinds: readonly unknown[] = certificate === 'none' ? recordKinds : [certificateKind];
  if (!kinds.includes(document.signed.kind)) return 'not_a_certificate';
  const key = keyOf(document, known);
  if (key === 'unknown') return 'unknown_key';
  return key === 'other' ? 'signature_wrong' : { document, key };
}

const faultOf: Readonly<Record<Unreadable, CertificateFault>> = {
  none: 'not_a_certificate',
  not_canonical: 'not_canonical',
};
