// Operators enter who is told what happens here, change it and end it.
import type { Context } from '../context.js';
import { newId } from '../crypto/tokens.js';
import { newWebhookSecret } from '../crypto/webhook-signature.js';
import { appendAudit } from '../db/audit-log.js';
import {
  insertWebhook,
  lockWebhook,
  markWebhookDeleted,
  markWebhookRotated,
  markWebhookState,
} from '../db/webhooks.js';
import { assertFound } from '../domain/access.js';
import { type Agent, actorOf } from '../domain/actor.js';
import type { AuditEvent } from '../domain/audit-event.js';
import { previousSecretHours, type WebhookChange, type WebhookEvent } from '../domain/webhook.js';
import { SluiceError } from '../errors.js';
import { openTarget, sealTarget } from './steps/webhook-target.js';

type Edges = Pick<Context, 'sql' | 'chain' | 'masterKeys' | 'webhooks'>;

/**
 * Enters a receiver.
 * @returns its id and its signing secret, which is not shown again
 * @throws webhook_url_refused; invalid_request without a name or an event
 */
export async function recordWebhook(
  ctx: Edges,
  agent: Agent,
  asked: { readonly name: string; readonly url: string; readonly events: readonly WebhookEvent[] },
): Promise<{ id: string; secret: string }> {
  const { name, url, events } = asked;
  if (name === '' || events.length === 0)
    throw new SluiceError('invalid_request', 'a name and an event are needed', {
      extras: { fields: ['name', 'events'] },
    });
  if (!ctx.webhooks.mayCall(url)) throw new SluiceError('webhook_url_refused');
  const [id, secret] = [newId(), newWebhookSecret()];
  const sealedTarget = sealTarget(ctx, id, { url, secret });
  await ctx.sql.begin(async (tx) => {
    await insertWebhook(tx, { id, name, host: new URL(url).host, events, sealedTarget });
    const facts = { webhookId: id, events: events.join(' ') };
    await appendAudit(tx, ctx.chain, [
      { action: 'webhook.added', actor: actorOf(agent), subject: {}, facts },
    ]);
  });
  return { id, secret };
}

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
