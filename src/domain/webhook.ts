// What other systems are told, and how retryWhileLocked. Pure: who is told and how it is sent is elsewhere.

/** Everything that a webhook may be told. */
export const webhookEvents = ['link.used', 'upload.stored', 'ticket.purged'] as const;

/** One of {@link webhookEvents}. */
export type WebhookEvent = (typeof webhookEvents)[number];

/** What may be done to a webhook that exists. */
export const webhookChanges = ['pause', 'resume', 'rotate', 'delete'] as const;

/** One of {@link webhookChanges}. */
export type WebhookChange = (typeof webhookChanges)[number];

/** A call that did not arrive for so long is given up, in hours. */
export const webhookGiveUpHours = 72;

/** For so long the secret before a rotation signs too, so that a receiver can change over without losing a call; hours. */
export const previousSecretHours = 24;

/** What happened, with ids of what it concerned. Times are the database's. */
export interface WebhookFact {
  readonly event: WebhookEvent;
  readonly ticketId: string;
  readonly linkId?: string | undefined;
  readonly uploadId?: string | undefined;
}

/**
 * The body of a call: the same bytes at every attempt. Ids, the helpdesk's own number and a time; nothing about a person.
 * Source: Standard Webhooks, "Payload structure".
 */
export function webhookBody(fact: {
  readonly event: string;
  readonly createdAt: Date;
  readonly ticketId: string;
  readonly reference: string;
  readonly linkId: string | null;
  readonly uploadId: string | null;
}): string {
  const { event, createdAt, ticketId, reference, linkId, uploadId } = fact;
  return JSON.stringify({
    type: event,
    timestamp: createdAt.toISOString(),
    data: {
      ticketId,
      reference,
      ...(linkId === null ? {} : { linkId }),
      ...(uploadId === null ? {} : { uploadId }),
    },
  });
}

/** Pauses between attempts grow threefold from the first to the last, in seconds. */
const firstPauseSeconds = 5;
const longestPauseSeconds = 6 * 3600;

/**
 * How long to wait before a call is tried again: 5 s, 15 s, 45 s … 6 h, of which up to half is at random, so that many
 * calls do not return at once. Some twenty attempts make three days.
 * @param attempts tries so far, from 1
 * @param random in [0, 1)
 * @returns seconds
 */
export function webhookPauseSeconds(attempts: number, random: number): number {
  const full = Math.min(longestPauseSeconds, firstPauseSeconds * 3 ** Math.min(attempts - 1, 12));
  return full / 2 + (full / 2) * random;
}
