// A certificate of destruction with its signature, made from the rows as they are. Decision 0018.
import type { Context } from '../../context/context.js';
import { signDetached } from '../../crypto/signatures.js';
import type { CertificateFacts } from '../../db/certificates.js';
import { canonicalJson } from '../../domain/canonical-json.js';
import { type Certificate, certify } from '../../domain/certificate.js';
import { loadSigningKey } from './load-signing-key.js';

/** A certificate and its signature over the certificate's canonical JSON (RFC 8785). */
export interface SignedCertificate {
  readonly certificate: Certificate;
  readonly signature: {
    readonly algorithm: 'Ed25519';
    readonly keyId: string;
    /** base64 of 32 bytes */
    readonly publicKey: string;
    /** base64 of 64 bytes */
    readonly value: string;
  };
}

/**
 * Certifies the end of a whole ticket, or of one upload of it.
 * @returns the document, and the same as the text that is sent: the same bytes each time
 * @throws not_purged_yet
 */
export async function makeCertificate(
  ctx: Pick<Context, 'sql' | 'config' | 'masterKeys'>,
  facts: CertificateFacts,
  uploadId?: string,
): Promise<{ readonly signed: SignedCertificate; readonly text: string }> {
  const certificate = certify(ctx.config.baseUrl.origin, facts, uploadId);
  const key = await loadSigningKey(ctx);
  const signed: SignedCertificate = {
    certificate,
    signature: {
      algorithm: 'Ed25519',
      keyId: key.keyId,
      publicKey: Buffer.from(key.publicKey).toString('base64'),
      value: signDetached(key, Buffer.from(canonicalJson(certificate))).toString('base64'),
    },
  };
  return { signed, text: canonicalJson({ certificate, signature: { ...signed.signature } }) };
}
