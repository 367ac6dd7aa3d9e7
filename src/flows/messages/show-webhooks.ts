// Who is told what happens here.
import type { Context } from '../../context/context.js';
import { listWebhooks, type WebhookRow } from '../../db/webhooks.js';

export type { WebhookRow };

/** Every receiver, with how many calls wait and how many were given up. */
export async function showWebhooks(ctx: Pick<Context, 'sql'>) {
  return await listWebhooks(ctx.sql);
}
