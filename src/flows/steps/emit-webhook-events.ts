// What happened goes into the outbox of webhooks, in the transaction of the fact itself.
import { newId } from '../../crypto/tokens.js';
import type { Queryable } from '../../db/connect.js';
import { insertDeliveries, listWebhooksFor } from '../../db/webhooks.js';
import type { WebhookFact } from '../../domain/webhook.js';

/** One call for each fact and each receiver that asked for such. Paused ones get theirs when they go on. */
export async function emitWebhookEvents(tx: Queryable, facts: readonly WebhookFact[]): Promise<void> {
  if (facts.length === 0) return;
  const receivers = await listWebhooksFor(tx, [...new Set(facts.map(({ event }) => event))]);
  const calls = facts.flatMap((fact) =>
    receivers
      .filter(({ events }) => events.includes(fact.event))
      .map(({ id }) => ({ ...fact, id: newId(), webhookId: id })),
  );
  await insertDeliveries(tx, calls);
}
