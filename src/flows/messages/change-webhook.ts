// Operators pause, resume, renew and end who is told what happens here.
import type { Context } from '../../context/context.js';
import { newWebhookSecret } from '../../crypto/webhook-signature.js';
import { appendAudit } from '../../db/audit-log.js';
import { lockWebhook, markWebhookDeleted, markWebhookRotated, markWebhookState } from '../../db/webhooks.js';
import { assertFound } from '../../domain/access.js';
import { type Agent, actorOf } from '../../domain/actor.js';
import type { AuditEvent } from '../../domain/audit-event.js';
import { previousSecretHours, type WebhookChange } from '../../domain/webhook.js';
import { openTarget, sealTarget } from './steps/webhook-target.js';

type Edges = Pick<Context, 'sql' | 'chain' | 'masterKeys'>;

/**
 * Pauses, resumes, deletes, or gives a new secret; the one before signs beside it for a day.
 * @returns the new secret, where there is one
 * @throws not_found
 */
export async function changeWebhook(
  ctx: Edges,
  agent: Agent,
  id: string,
  change: WebhookChange,
): Promise<{ secret?: string }> {
  return await ctx.sql.begin(async (tx) => {
    const webhook = await lockWebhook(tx, id);
    assertFound(webhook);
    let secret: string | undefined;
    if (change === 'rotate' && webhook.sealedTarget !== null) {
      secret = newWebhookSecret();
      const target = openTarget(ctx, id, webhook.sealedTarget);
      const until = new Date(Date.now() + previousSecretHours * 3_600_000).toISOString();
      const renewed = { url: target.url, secret, previous: { secret: target.secret, until } };
      await markWebhookRotated(tx, id, sealTarget(ctx, id, renewed));
    } else if (change === 'delete') await markWebhookDeleted(tx, id);
    else await markWebhookState(tx, id, change === 'pause' ? 'paused' : 'active');
    const event: AuditEvent = {
      action: 'webhook.changed',
      actor: actorOf(agent),
      subject: {},
      facts: { webhookId: id, change },
    };
    await appendAudit(tx, ctx.chain, [event]);
    return secret === undefined ? {} : { secret };
  });
}
