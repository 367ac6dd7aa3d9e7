// The clinic is reminded once before a link ends by which nothing has come yet.
import type { Context } from '../../context/context.js';
import { newId } from '../../crypto/tokens.js';
import { appendAudit } from '../../db/audit-log.js';
import { listEndingLinks, markLinksReminded } from '../../db/links.js';
import { insertMessage } from '../../db/messages.js';
import type { AuditEvent } from '../../domain/audit-event.js';

/** Links in one transaction. */
const batchSize = 100;

/**
 * Writes the mails that are due. Several processes write one for each end of a link. The mail holds neither the link, of
 * which only a hash is kept, nor its password: it says in which mail the link is.
 */
export async function remindClinics(ctx: Pick<Context, 'sql' | 'chain' | 'config'>): Promise<void> {
  const hours = ctx.config.policy.linkReminderHours;
  if (hours === 0) return;
  for (;;) {
    const due = await listEndingLinks(ctx.sql, hours, batchSize);
    if (due.length === 0) return;
    const written = await ctx.sql.begin(async (tx) => {
      const links = await markLinksReminded(
        tx,
        due.map(({ id }) => id),
        hours,
      );
      const events: AuditEvent[] = [];
      for (const { id: linkId, ticketId, contactId, expiresAt } of links) {
        const facts = { expiresAt: expiresAt.toISOString() };
        const about = { ticketId, linkId, facts, to: { contactId } };
        await insertMessage(tx, { ...about, id: newId(), kind: 'mail', template: 'link-ending' });
        events.push({
          action: 'link.reminded',
          actor: { kind: 'system' },
          subject: { ticketId, linkId },
          facts,
        });
      }
      await appendAudit(tx, ctx.chain, events);
      return links.length;
    });
    // what another process holds just now, it writes
    if (written === 0) return;
  }
}
