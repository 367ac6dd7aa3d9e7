// The signed proof that something is gone. It is made anew each time it is asked for, from rows that do not change any
// more, with a signature that depends on nothing else: so nothing of it is kept.
import type { Context } from '../../context/context.js';
import { findAgentNames } from '../../db/agents.js';
import { findCertificateFacts, findTicketOfUpload } from '../../db/certificates.js';
import { assertFound, assertSees } from '../../domain/access.js';
import type { Agent } from '../../domain/actor.js';
import type { Locale } from '../../domain/locale.js';
import { makeCertificate, type SignedCertificate } from '../steps/make-certificate.js';

/** The document as it is sent, byte by byte; and the language of the contact it concerns. */
export interface IssuedCertificate {
  readonly signed: SignedCertificate;
  readonly text: string;
  readonly locale: Locale;
  /** those of its accounts that still have a name; for colleagues, never in the document itself */
  readonly names: ReadonlyMap<string, string>;
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
  const { closedBy } = facts.ticket;
  const accounts = [
    ...facts.downloads.map(({ agentId }) => agentId),
    ...(closedBy === null ? [] : [closedBy]),
  ];
  const names = await findAgentNames(ctx.sql, accounts);
  return { ...(await makeCertificate(ctx, facts, uploadId)), locale: facts.locale, names };
}
