// A call that ended is sent once more, when somebody asks for it.
import type { Context } from '../../context/context.js';
import { appendAudit } from '../../db/audit-log.js';
import { markDeliveryAgain } from '../../db/webhooks.js';
import { assertFound } from '../../domain/access.js';
import { type Agent, actorOf } from '../../domain/actor.js';

/**
 * Under the id it had, so that a receiver that has it knows it again.
 * @returns whose it is
 * @throws not_found, also for one that waits to be sent anyway
 */
export async function resendWebhook(
  ctx: Pick<Context, 'sql' | 'chain'>,
  agent: Agent,
  deliveryId: string,
): Promise<{ webhookId: string }> {
  return await ctx.sql.begin(async (tx) => {
    const again = await markDeliveryAgain(tx, deliveryId);
    assertFound(again);
    const { webhookId, ticketId } = again;
    await appendAudit(tx, ctx.chain, [
      {
        action: 'webhook.resent',
        actor: actorOf(agent),
        subject: { ticketId },
        facts: { webhookId, deliveryId },
      },
    ]);
    return { webhookId };
  });
}
