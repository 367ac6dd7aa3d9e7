// The helpdesk says that a case ended: its links end at once, and the handler is asked to attest and close.
import type { Context } from '../../context/context.js';
import { appendAudit } from '../../db/audit-log.js';
import { markTicketLinksRevoked } from '../../db/links.js';
import { cancelLinkMessages } from '../../db/messages.js';
import { lockOpenTicket, markCloseRequested } from '../../db/tickets.js';
import { fenceTicketUploads } from '../../db/uploads.js';
import type { AuditEvent } from '../../domain/audit-event.js';
import { SluiceError } from '../../errors.js';
import { tellHandler } from '../steps/tell-handler.js';

/**
 * The ticket stays open until its handler has attested. Saying it again changes nothing, so a message that somebody sends
 * once more ends no link that was issued meanwhile.
 * @throws not_found where no open ticket has the reference
 */
export async function requestClose(
  ctx: Pick<Context, 'sql' | 'chain' | 'config'>,
  reference: string,
): Promise<void> {
  await ctx.sql.begin(async (tx) => {
    const ticket = await lockOpenTicket(tx, reference);
    if (ticket === undefined) throw new SluiceError('not_found', 'no open ticket has this reference');
    if (!(await markCloseRequested(tx, ticket.id))) return;
    const subject = { ticketId: ticket.id };
    const actor = { kind: 'provider' as const };
    const revoked = await markTicketLinksRevoked(tx, ticket.id);
    await fenceTicketUploads(tx, ticket.id);
    await cancelLinkMessages(tx, revoked, undefined);
    await tellHandler(tx, ctx, { ticketId: ticket.id, template: 'close-requested' });
    const events: AuditEvent[] = revoked.map((linkId) => ({
      action: 'link.revoked',
      actor,
      subject: { ...subject, linkId },
      facts: { because: 'close_requested' },
    }));
    await appendAudit(tx, ctx.chain, [
      { action: 'ticket.close_requested', actor, subject, facts: {} },
      ...events,
    ]);
  });
}
