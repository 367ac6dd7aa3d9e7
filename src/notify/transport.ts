// What the rest of the program knows of sending: function types and their outcomes, for any provider.
// Here belong the words shared by SMS and mail; never a provider's own, and never the wording of a message.
import type { MessageStatus } from '../domain/message.js';

/**
 * How one attempt ended for certain. Everything else (network, time-out, provider trouble, a lost answer) is thrown as
 * `unavailable` and must be repeated by the caller: no provider deduplicates, so a repeat may arrive twice, which is
 * acceptable; a lost message is not.
 */
export type Sent =
  | {
      readonly outcome: 'accepted';
      /** the provider's own name of the message: a Twilio SID, a Message-ID */
      readonly providerId: string;
      readonly status: MessageStatus;
      /** SMS parts as the provider counts them, where it tells at once */
      readonly segments?: number;
    }
  | {
      readonly outcome: 'refused';
      /** stable short code (`twilio_21211`, `smtp_550`), without personal data; the same message will never be taken */
      readonly reason: string;
    };

/** One SMS. */
export interface Sms {
  /** our outbox row's UUID; the same on every repeat */
  readonly id: string;
  /** E.164 */
  readonly to: string;
  readonly text: string;
  /** where the provider reports progress; http(s), public */
  readonly statusCallback?: string;
}

/** One mail to one recipient. */
export interface Mail {
  /** our outbox row's UUID; the same on every repeat, and in the Message-ID */
  readonly id: string;
  readonly to: { readonly address: string; readonly name?: string };
  /** how servers on the way name it in their reports: unguessable, nobody's name, the same on every repeat */
  readonly envelopeId?: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly attachments?: readonly Attachment[];
}

/** A document that goes with a mail. */
export interface Attachment {
  readonly filename: string;
  readonly contentType: string;
  readonly content: Buffer;
}

/** Hands one SMS to the provider. @throws unavailable (transient or ambiguous: repeat), shutting_down (after close) */
export type SendSms = (sms: Sms) => Promise<Sent>;

/** Hands one mail to the mail server. @throws unavailable (transient or ambiguous: repeat), shutting_down (after close) */
export type SendMail = (mail: Mail) => Promise<Sent>;

/**
 * Erases a message's text at the provider. `too_early`: it is still on its way, ask again later; `gone`: the provider
 * does not know it (any more). @throws unavailable, shutting_down
 */
export type RedactSms = (providerId: string) => Promise<'redacted' | 'too_early' | 'gone'>;
