// The life of one sent SMS or mail as the provider reports it. Pure: words in, words out.
// Never wording, never addresses, never how a message is sent; that is in `notify/`.

/** How a message travels. */
export type MessageKind = 'sms' | 'mail';

/**
 * Every state of a message that a provider has taken: `queued` and `sending` are still with the provider, `sent` is
 * with the carrier or the receiving mail server. The last three are final.
 */
export const messageStatuses = ['queued', 'sending', 'sent', 'delivered', 'undelivered', 'failed'] as const;

/** One of {@link messageStatuses}. */
export type MessageStatus = (typeof messageStatuses)[number];

const progress: Readonly<Record<MessageStatus, number>> = {
  queued: 0,
  sending: 1,
  sent: 2,
  delivered: 3,
  undelivered: 3,
  failed: 3,
};

/** Whether nothing can follow: the message has arrived, or never will. */
export function isFinalStatus(status: MessageStatus): boolean {
  return progress[status] === progress.delivered;
}

/**
 * What is known after a further report. Reports come repeated and out of order, so a state never goes back, and the
 * first final one stays.
 * @param known what we hold
 * @param reported what has just been told
 */
export function mergeStatus(known: MessageStatus, reported: MessageStatus): MessageStatus {
  return progress[reported] > progress[known] ? reported : known;
}

/**
 * What is known of a mail after a server's report. Unlike a carrier, a server that took a mail for good may hand it on to one
 * that does not: so a bounce comes after `delivered` too.
 */
export function mergeMailReport(known: MessageStatus, reported: 'delivered' | 'undelivered'): MessageStatus {
  return known === 'delivered' ? reported : mergeStatus(known, reported);
}

/**
 * How long to wait before a message is tried again: doubling from 2 s to 10 min, with up to half of it at random so that
 * many messages do not return at once.
 * @param attempts tries so far, from 1
 * @param random in [0, 1)
 * @returns seconds
 */
export function retryDelaySeconds(attempts: number, random: number): number {
  const full = Math.min(600, 2 ** Math.min(attempts, 12));
  return full / 2 + (full / 2) * random;
}
