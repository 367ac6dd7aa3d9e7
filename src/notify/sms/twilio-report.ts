// What a status callback of Twilio reports, in our words. Whether Twilio sent it is in twilio-signature.
import type { MessageStatus } from '../../domain/message.js';

/** A provider's report about an SMS. */
export interface SmsReport {
  /** the provider's own id of the message */
  readonly providerId: string;
  readonly status: MessageStatus;
  /** why it went wrong, e.g. `twilio_30003` */
  readonly code: string | undefined;
}

/**
 * The report in the fields of a callback; undefined where they say nothing about an SMS that we sent.
 * @param params form fields, by Twilio's names
 */
export function reportOfTwilio(params: Readonly<Record<string, string>>): SmsReport | undefined {
  const status = messageStatusOfTwilio(params.MessageStatus ?? params.SmsStatus ?? '');
  const providerId = params.MessageSid ?? params.SmsSid;
  if (status === null || providerId === undefined) return undefined;
  const { ErrorCode } = params;
  return { providerId, status, code: ErrorCode ? `twilio_${ErrorCode}` : undefined };
}

/**
 * Our word for a status of Twilio's Message resource, or null where theirs says nothing about an SMS we sent
 * (inbound ones, and words added later: an unknown word must not break the callback).
 * Source: Twilio, Messages resource, "Message status values".
 */
export function messageStatusOfTwilio(word: string): MessageStatus | null {
  switch (word) {
    case 'accepted':
    case 'scheduled':
    case 'queued':
      return 'queued';
    case 'sending':
    case 'sent':
    case 'delivered':
    case 'undelivered':
    case 'failed':
      return word;
    case 'read':
      return 'delivered';
    case 'canceled':
      return 'failed';
    default:
      return null;
  }
}
