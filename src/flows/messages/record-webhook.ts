// Operators enter who is told what happens here.
import type { Context } from '../../context/context.js';
import { newId } from '../../crypto/tokens.js';
import { newWebhookSecret } from '../../crypto/webhook-signature.js';
import { appendAudit } from '../../db/audit-log.js';
import { insertWebhook } from '../../db/webhooks.js';
import { type Agent, actorOf } from '../../domain/actor.js';
import type { WebhookEvent } from '../../domain/webhook.js';
import { SluiceError } from '../../errors.js';
import { sealTarget } from './steps/webhook-target.js';

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
