// The signed proof that something is gone. It is made anew each time it is asked for, from rows that do not change any
// more, with a signature that depends on nothing else: so nothing of it is kept.
import type { Context } from '../context.js';
import { canonicalJson } from '../crypto/hash-chain.js';
import { signDetached } from '../crypto/signatures.js';
import { findCertificateFacts, findTicketOfUpload } from '../db/certificates.js';
import { assertFound, assertSees } from '../domain/access.js';
import type { Agent } from '../domain/actor.js';
import { type Certificate, certify } from '../domain/certificate.js';
import type { Locale } from '../domain/locale.js';
import { loadSigningKey } from './steps/load-signing-key.js';

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

/** The document as it is sent, byte by byte; and the language of the contact it concerns. */
export interface IssuedCertificate {
  readonly signed: SignedCertificate;
  readonly text: string;
  readonly locale: Locale;
}

/**
 * Certifies the end of a whole ticket, or of one upload.
 * @throws not_found, also for other handlers' tickets; not_purged_yet
 */
export async function certifyDestruction(
  ctx: Pick<Context, 'sql' | 'config' | 'masterKeys'>,
  agent: Agent,
  of: { readonly ticketId: string } | { readonly uploadId: string },
): Promise<IssuedCertificate> {
  const uploadId = 'uploadId' in of ? of.uploadId : undefined;
  const ticketId = 'ticketId' in of ? of.ticketId : await findTicketOfUpload(ctx.sql, of.uploadId);
  assertFound(ticketId);
  const facts = await findCertificateFacts(ctx.sql, ticketId);
  assertFound(facts);
  assertSees(agent, facts.ticket, 'certify-destruction', { ticketId, uploadId });
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
  return {
    signed,
    text: canonicalJson({ certificate, signature: { ...signed.signature } }),
    locale: facts.locale,
  };
}
