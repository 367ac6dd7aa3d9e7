// What an SMS provider is, and the one that sends nothing. Here belongs what holds for every provider; never one
// provider's protocol, and never wording.
import type { RedactSms, SendSms, Sms } from '../transport.js';

/** An SMS provider, built by `context.ts` and closed by it. */
export interface SmsProvider {
  readonly send: SendSms;
  readonly redact: RedactSms;
  /** Resolves when the provider takes our credentials; for `doctor`. @throws unavailable */
  check(): Promise<void>;
  /** Ends what is running (it throws `unavailable`) and releases every socket. */
  close(): void;
}

/**
 * The `outbox` provider of the demo: hands each SMS to `keep` instead of to a network, and calls it delivered.
 * Loopback only; the configuration sees to that.
 * @param keep stores or shows the message; what it throws is thrown to the sender, who repeats
 */
export function keptSms(keep: (sms: Sms) => Promise<void>): SmsProvider {
  return {
    send: async (sms) => {
      await keep(sms);
      return { outcome: 'accepted', providerId: `kept-${sms.id}`, status: 'delivered' };
    },
    redact: async () => 'gone',
    check: async () => {},
    close: () => {},
  };
}
