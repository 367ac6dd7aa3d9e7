// The outbox of webhooks is drained: what was written with its fact is sent now, at least once.
import type { Context } from '../../context/context.js';
import { signWebhook } from '../../crypto/webhook-signature.js';
import { appendAudit } from '../../db/audit-log.js';
import {
  type ClaimedDelivery,
  claimDueDeliveries,
  markDeliveryArrived,
  markDeliveryFailed,
  markDeliveryRetry,
  markWebhookAlarmed,
} from '../../db/webhooks.js';
import { webhookBody, webhookGiveUpHours, webhookPauseSeconds } from '../../domain/webhook.js';
import { tellOperators } from '../steps/tell-operators.js';
import { openTarget } from './steps/webhook-target.js';

type Edges = Pick<Context, 'sql' | 'chain' | 'masterKeys' | 'webhooks' | 'log'>;

/** A call under way in this process. */
export interface RunningCall {
  readonly webhookId: string;
  readonly done: Promise<void>;
}

/** Calls that one process has under way, in all and to one receiver. */
const parallel = 10;
const parallelEach = 3;
/** Longer than a call may take (10 s), so that a claim lapses only when its process died. */
const claimSeconds = 30;

/**
 * Begins to send what is due, as far as there is room, and waits for none of it.
 * @param running calls of this process; what is begun is put in and takes itself out. None of them rejects
 */
export async function deliverWebhooks(ctx: Edges, running: Map<string, RunningCall>): Promise<void> {
  const limit = parallel - running.size;
  if (limit <= 0) return;
  const underWay = new Map<string, number>();
  for (const { webhookId } of running.values()) underWay.set(webhookId, (underWay.get(webhookId) ?? 0) + 1);
  const busy = [...underWay].filter(([, calls]) => calls >= parallelEach).map(([id]) => id);
  const claim = { limit, eachLimit: parallelEach, claimSeconds, busy };
  for (const call of await claimDueDeliveries(ctx.sql, claim)) {
    const done = deliver(ctx, call).finally(() => running.delete(call.id));
    running.set(call.id, { webhookId: call.webhookId, done });
  }
}

async function deliver(ctx: Edges, call: ClaimedDelivery): Promise<void> {
  try {
    const { url, secret, previous } = openTarget(ctx, call.webhookId, call.sealedTarget);
    const now = Date.now();
    const secrets =
      previous === undefined || Date.parse(previous.until) < now ? [secret] : [secret, previous.secret];
    const body = webhookBody(call);
    const seconds = Math.floor(now / 1000);
    const answer = await ctx.webhooks.post({
      url,
      headers: {
        'content-type': 'application/json',
        'user-agent': 'Sluice',
        'webhook-id': call.id,
        'webhook-timestamp': String(seconds),
        'webhook-signature': signWebhook(secrets, { id: call.id, seconds, body }),
      },
      body,
    });
    // Dying here repeats the call after its claim lapses: the receiver knows it by its id.
    if (answer.outcome === 'failed') return await notArrived(ctx, call, null, answer.code);
    if (answer.status >= 200 && answer.status < 300)
      return await markDeliveryArrived(ctx.sql, call.id, answer.status);
    await notArrived(ctx, call, answer.status, `http_${answer.status}`);
  } catch (err) {
    ctx.log.warn({ deliveryId: call.id, err }, 'a webhook was not called; it is tried again');
    await notArrived(ctx, call, null, 'internal').catch(() => undefined);
  }
}

async function notArrived(
  ctx: Edges,
  call: ClaimedDelivery,
  status: number | null,
  code: string,
): Promise<void> {
  const { id, webhookId, ticketId, attempts } = call;
  ctx.log.info({ deliveryId: id, webhookId, attempts, code }, 'a call to a webhook did not arrive');
  if (call.ageHours < webhookGiveUpHours) {
    const pauseSeconds = webhookPauseSeconds(attempts, Math.random());
    return await markDeliveryRetry(ctx.sql, { id, status, code, pauseSeconds });
  }
  await ctx.sql.begin(async (tx) => {
    if (!(await markDeliveryFailed(tx, { id, status, code }))) return;
    // operators are told once, not for each of the calls that a dead receiver piles up
    if (await markWebhookAlarmed(tx, webhookId))
      await tellOperators(tx, 'webhook-given-up', { name: call.webhookName });
    const facts = { webhookId, deliveryId: id, event: call.event, code };
    await appendAudit(tx, ctx.chain, [
      { action: 'webhook.given_up', actor: { kind: 'system' }, subject: { ticketId }, facts },
    ]);
  });
}
