// Who is told what happens here, and how it went.
import type { Context } from '../context.js';
import {
  type DeliveryRow,
  findWebhook,
  listDeliveries,
  listWebhooks,
  type WebhookRow,
} from '../db/webhooks.js';
import { assertFound } from '../domain/access.js';

export type { DeliveryRow, WebhookRow };

/** Lines of the log that are shown. */
const logLines = 100;

/** Every receiver, with how many calls wait and how many were given up. */
export async function showWebhooks(ctx: Pick<Context, 'sql'>) {
  return await listWebhooks(ctx.sql);
}

/** One receiver and the newest calls to it. @throws not_found */
export async function showWebhook(
  ctx: Pick<Context, 'sql'>,
  id: string,
): Promise<{ webhook: WebhookRow; deliveries: DeliveryRow[] }> {
  const webhook = await findWebhook(ctx.sql, id);
  assertFound(webhook);
  return { webhook, deliveries: await listDeliveries(ctx.sql, id, logLines) };
}
