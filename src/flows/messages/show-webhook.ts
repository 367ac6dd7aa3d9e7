// One receiver of what happens here, and how calling it went.
import type { Context } from '../../context/context.js';
import { type DeliveryRow, findWebhook, listDeliveries, type WebhookRow } from '../../db/webhooks.js';
import { assertFound } from '../../domain/access.js';

export type { DeliveryRow };

/** Lines of the log that are shown. */
const logLines = 100;

/** One receiver and the newest calls to it. @throws not_found */
export async function showWebhook(
  ctx: Pick<Context, 'sql'>,
  id: string,
): Promise<{ webhook: WebhookRow; deliveries: DeliveryRow[] }> {
  const webhook = await findWebhook(ctx.sql, id);
  assertFound(webhook);
  return { webhook, deliveries: await listDeliveries(ctx.sql, id, logLines) };
}
