// Receivers of webhooks, and the outbox of calls to them: written with the fact they tell, sent afterwards, at least once.
import type { WebhookEvent, WebhookFact } from '../domain/webhook.js';
import type { Queryable } from './connect.js';

export type WebhookState = 'active' | 'paused' | 'deleted';
export type DeliveryState = 'queued' | 'sending' | 'delivered' | 'failed' | 'canceled';

/** A receiver; `sealedTarget` holds its address and secrets. Counts are of calls that are still in the log. */
export interface WebhookRow {
  readonly id: string;
  readonly name: string;
  readonly host: string;
  readonly events: readonly WebhookEvent[];
  readonly state: WebhookState;
  readonly createdAt: Date;
  readonly rotatedAt: Date | null;
  readonly sealedTarget: Buffer | null;
}

const columns = (sql: Queryable) =>
  sql`w.id, w.name, w.host, w.events, w.state, w.created_at, w.rotated_at, w.sealed_target`;

export async function insertWebhook(
  tx: Queryable,
  webhook: {
    id: string;
    name: string;
    host: string;
    events: readonly WebhookEvent[];
    sealedTarget: Uint8Array;
  },
): Promise<void> {
  await tx`
    insert into webhooks (id, name, host, events, sealed_target)
    values (${webhook.id}, ${webhook.name}, ${webhook.host}, ${webhook.events as string[]}, ${Buffer.from(webhook.sealedTarget)})`;
}

/** Those that were not deleted, the oldest first, a hundred at most, with how many calls wait and how many were given up. */
export async function listWebhooks(
  sql: Queryable,
): Promise<(WebhookRow & { readonly waiting: number; readonly failed: number })[]> {
  return await sql<(WebhookRow & { waiting: number; failed: number })[]>`
    select ${columns(sql)},
      (select count(*)::int from webhook_deliveries d where d.webhook_id = w.id and d.next_attempt_at is not null) as waiting,
      (select count(*)::int from webhook_deliveries d where d.webhook_id = w.id and d.state = 'failed') as failed
    from webhooks w where w.state <> 'deleted' order by w.id limit 100`;
}

/** One that was not deleted. */
export async function findWebhook(sql: Queryable, id: string): Promise<WebhookRow | undefined> {
  const [row] = await sql<WebhookRow[]>`
    select ${columns(sql)} from webhooks w where w.id = ${id} and w.state <> 'deleted'`;
  return row;
}

/** {@link findWebhook}, locked until the transaction ends. */
export async function lockWebhook(tx: Queryable, id: string): Promise<WebhookRow | undefined> {
  const [row] = await tx<WebhookRow[]>`
    select ${columns(tx)} from webhooks w where w.id = ${id} and w.state <> 'deleted' for no key update`;
  return row;
}

export async function markWebhookState(tx: Queryable, id: string, state: 'active' | 'paused'): Promise<void> {
  await tx`update webhooks set state = ${state} where id = ${id} and state <> 'deleted'`;
}

export async function markWebhookRotated(tx: Queryable, id: string, sealedTarget: Uint8Array): Promise<void> {
  await tx`
    update webhooks set sealed_target = ${Buffer.from(sealedTarget)}, rotated_at = now() where id = ${id} and state <> 'deleted'`;
}

/** Ends a receiver: address and secrets go, and nothing more is sent. */
export async function markWebhookDeleted(tx: Queryable, id: string): Promise<void> {
  await tx`update webhooks set state = 'deleted', sealed_target = null where id = ${id}`;
  await tx`
    update webhook_deliveries set state = 'canceled', next_attempt_at = null, ended_at = now()
    where webhook_id = ${id} and next_attempt_at is not null`;
}

/** Notes that operators were told of calls given up. @returns whether they had not been since the last call that arrived */
export async function markWebhookAlarmed(tx: Queryable, id: string): Promise<boolean> {
  const rows = await tx`
    update webhooks set alarmed_at = now() where id = ${id} and alarmed_at is null and state <> 'deleted' returning id`;
  return rows.length === 1;
}

/** Who is told of which of these events. */
export async function listWebhooksFor(
  tx: Queryable,
  events: readonly WebhookEvent[],
): Promise<{ id: string; events: readonly WebhookEvent[] }[]> {
  return await tx<{ id: string; events: WebhookEvent[] }[]>`
    select id, events from webhooks where state <> 'deleted' and events && ${events as string[]}::text[] order by id`;
}

export async function insertDeliveries(
  tx: Queryable,
  deliveries: readonly (WebhookFact & { readonly id: string; readonly webhookId: string })[],
): Promise<void> {
  for (const { id, webhookId, event, ticketId, linkId, uploadId } of deliveries) {
    await tx`
      insert into webhook_deliveries (id, webhook_id, event, ticket_id, link_id, upload_id)
      values (${id}, ${webhookId}, ${event}, ${ticketId}, ${linkId ?? null}, ${uploadId ?? null})`;
  }
}

/** A call claimed for sending, with all that its body says. */
export interface ClaimedDelivery {
  readonly id: string;
  readonly webhookId: string;
  readonly webhookName: string;
  readonly sealedTarget: Buffer;
  readonly event: WebhookEvent;
  readonly ticketId: string;
  readonly linkId: string | null;
  readonly uploadId: string | null;
  readonly reference: string;
  readonly createdAt: Date;
  readonly attempts: number;
  /** hours since it is tried */
  readonly ageHours: number;
}

/**
 * Claims calls that are due, a few for each receiver, so that one that hangs takes no room from the others. A claim lapses
 * by itself after `claimSeconds`: a killed process loses none.
 * @param claim.busy receivers that have enough calls under way in this process
 */
export async function claimDueDeliveries(
  sql: Queryable,
  claim: { limit: number; eachLimit: number; claimSeconds: number; busy: readonly string[] },
): Promise<ClaimedDelivery[]> {
  return await sql<ClaimedDelivery[]>`
    with due as (
      select d.id from webhooks w cross join lateral (
        select id from webhook_deliveries
        where webhook_id = w.id and next_attempt_at <= now()
        order by next_attempt_at limit ${claim.eachLimit} for update skip locked) d
      where w.state = 'active' and w.id <> all(${claim.busy as string[]}::uuid[])
      limit ${claim.limit}),
    claimed as (
      update webhook_deliveries d set state = 'sending', attempts = attempts + 1,
        next_attempt_at = now() + make_interval(secs => ${claim.claimSeconds})
      from due where d.id = due.id returning d.*)
    select c.id, c.webhook_id, w.name as webhook_name, w.sealed_target, c.event, c.ticket_id, c.link_id, c.upload_id,
      t.reference, c.created_at, c.attempts, extract(epoch from now() - c.due_since)::float8 / 3600 as age_hours
    from claimed c join webhooks w on w.id = c.webhook_id join tickets t on t.id = c.ticket_id
    order by c.id`;
}

/** It arrived, and with it the receiver's silence is over. */
export async function markDeliveryArrived(sql: Queryable, id: string, status: number): Promise<void> {
  await sql`
    with done as (
      update webhook_deliveries set state = 'delivered', next_attempt_at = null, ended_at = now(), last_status = ${status}, last_code = null
      where id = ${id} and next_attempt_at is not null returning webhook_id)
    update webhooks set alarmed_at = null from done where webhooks.id = done.webhook_id and alarmed_at is not null`;
}

/** It did not arrive this time. */
export async function markDeliveryRetry(
  sql: Queryable,
  delivery: { id: string; status: number | null; code: string; pauseSeconds: number },
): Promise<void> {
  await sql`
    update webhook_deliveries set state = 'queued', last_status = ${delivery.status}, last_code = ${delivery.code},
      next_attempt_at = now() + make_interval(secs => ${delivery.pauseSeconds})
    where id = ${delivery.id} and next_attempt_at is not null`;
}

/** It is given up. @returns whether nobody had ended it before */
export async function markDeliveryFailed(
  tx: Queryable,
  delivery: { id: string; status: number | null; code: string },
): Promise<boolean> {
  const rows = await tx`
    update webhook_deliveries set state = 'failed', next_attempt_at = null, ended_at = now(),
      last_status = ${delivery.status}, last_code = ${delivery.code}
    where id = ${delivery.id} and next_attempt_at is not null returning id`;
  return rows.length === 1;
}

/** Sends an ended call once more, under the id it had. @returns its receiver, or undefined where there is none any more */
export async function markDeliveryAgain(
  tx: Queryable,
  id: string,
): Promise<{ webhookId: string; ticketId: string } | undefined> {
  const [row] = await tx<{ webhookId: string; ticketId: string }[]>`
    update webhook_deliveries d set state = 'queued', next_attempt_at = now(), due_since = now(), ended_at = null
    from webhooks w
    where d.id = ${id} and d.state in ('delivered', 'failed') and w.id = d.webhook_id and w.state <> 'deleted'
    returning d.webhook_id, d.ticket_id`;
  return row;
}

/** A line of the log. */
export interface DeliveryRow {
  readonly id: string;
  readonly event: WebhookEvent;
  readonly ticketId: string;
  readonly reference: string;
  readonly state: DeliveryState;
  readonly attempts: number;
  readonly createdAt: Date;
  readonly nextAttemptAt: Date | null;
  readonly endedAt: Date | null;
  readonly lastStatus: number | null;
  readonly lastCode: string | null;
}

/** The newest calls to a receiver. */
export async function listDeliveries(
  sql: Queryable,
  webhookId: string,
  limit: number,
): Promise<DeliveryRow[]> {
  return await sql<DeliveryRow[]>`
    select d.id, d.event, d.ticket_id, t.reference, d.state, d.attempts, d.created_at, d.next_attempt_at, d.ended_at,
      d.last_status, d.last_code
    from webhook_deliveries d join tickets t on t.id = d.ticket_id
    where d.webhook_id = ${webhookId} order by d.id desc limit ${limit}`;
}

/** The log is kept for 30 days. */
export async function deleteLapsedDeliveries(tx: Queryable): Promise<void> {
  await tx`delete from webhook_deliveries where ended_at < now() - interval '30 days'`;
}

/** Calls waiting to be sent to receivers that are not paused, and the age of the oldest in seconds. */
export async function countWaitingDeliveries(
  sql: Queryable,
): Promise<{ waiting: number; oldestSeconds: number }> {
  const [row] = await sql<{ waiting: number; oldestSeconds: number }[]>`
    select count(*)::int as waiting, coalesce(extract(epoch from now() - min(d.due_since)), 0)::float8 as oldest_seconds
    from webhook_deliveries d join webhooks w on w.id = d.webhook_id
    where d.next_attempt_at is not null and w.state = 'active'`;
  return row ?? { waiting: 0, oldestSeconds: 0 };
}
