// Whoever received a link says that they did not ask for it ("this was not me", a wrong number).
import type { Context } from '../../context/context.js';
import { hashToken, isWellFormedToken } from '../../crypto/tokens.js';
import { appendAudit } from '../../db/audit-log.js';
import { findLinkByToken, lockLink, markLinkDisowned, markLinkRevoked } from '../../db/links.js';
import { cancelLinkMessages } from '../../db/messages.js';
import { lockTicket } from '../../db/tickets.js';
import { fenceUploads } from '../../db/uploads.js';
import { uploaderActor } from '../../domain/actor.js';
import type { AuditEvent } from '../../domain/audit-event.js';
import { linkStateAt } from '../../domain/link.js';
import { actInSteps } from '../steps/answer-in-steps.js';
import { tellHandler } from '../steps/tell-handler.js';

/**
 * Ends a live link at once and tells its handler; of one that has ended, used ones included, the handler is told as well,
 * since somebody else may have sent that file. Needs the address alone: whom it reached by mistake has no password. The
 * handler is told once. An address without a link changes nothing, and the caller cannot tell
 * which it was, by the answer's time neither.
 */
export async function disownLink(
  ctx: Pick<Context, 'sql' | 'chain' | 'config'>,
  token: string,
): Promise<void> {
  await actInSteps(() => disown(ctx, token));
}

async function disown(ctx: Pick<Context, 'sql' | 'chain' | 'config'>, token: string): Promise<void> {
  if (!isWellFormedToken(token)) return;
  const found = await findLinkByToken(ctx.sql, hashToken(token));
  if (found === undefined) return;
  const subject = { linkId: found.id, ticketId: found.ticketId };
  const actor = uploaderActor(found.contactId);
  await ctx.sql.begin(async (tx) => {
    await lockTicket(tx, found.ticketId);
    const link = await lockLink(tx, found.id);
    if (link === undefined || !(await markLinkDisowned(tx, link.id))) return;
    const facts = { state: linkStateAt(link, link.now) };
    const events: AuditEvent[] = [{ action: 'link.disowned', actor, subject, facts }];
    if (await markLinkRevoked(tx, link.id)) {
      await fenceUploads(tx, [link.id]);
      await cancelLinkMessages(tx, [link.id], undefined);
      events.push({ action: 'link.revoked', actor, subject, facts: { because: 'disowned' } });
    }
    await tellHandler(tx, ctx, { ...subject, template: 'link-disowned' });
    await appendAudit(tx, ctx.chain, events);
  });
}
