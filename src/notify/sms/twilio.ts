// SMS by Twilio's own SDK, over a transport of ours. Here belongs everything that knows Twilio's protocol; never
// wording, never when or how often to send. Twilio's error texts quote the number, so none of them leaves this file.

import type RequestClient from 'twilio/lib/base/RequestClient.js';
import type { Secret } from '../../config/secret.js';
import { isSluiceError, SluiceError } from '../../errors.js';
import type { Sent, Sms } from '../transport.js';
import type { SmsProvider } from './sms.js';
import { messageStatusOfTwilio } from './twilio-report.js';
import { openTwilioTransport, type TwilioTransport } from './twilio-transport.js';

/** Twilio's own API; `apiUrl` replaces it for a test or another edge. */
const twilioApiUrl = 'https://api.twilio.com';

/** A send takes well under a second; after this it is ambiguous, and repeated. */
const answerTimeoutMs = 10_000;

/**
 * How long Twilio may keep a message in its queue. A password that comes hours later meets a person who has long
 * asked for a new one (which kills the old one), so 4 hours: well inside Twilio's own limit of 36,000 s.
 */
const validityPeriodSeconds = 4 * 60 * 60;

/** Twilio's error for touching a message that is still on its way. */
const resourceNotComplete = 20009;

/** How to reach Twilio. One of `from` and `messagingServiceSid` is needed. */
export interface TwilioOptions {
  /** `AC` and 32 hex digits */
  readonly accountSid: string;
  readonly authToken: Secret<string>;
  /** E.164 number or alphanumeric sender id */
  readonly from?: string;
  readonly messagingServiceSid?: string;
  /** base URL in place of https://api.twilio.com */
  readonly apiUrl?: string;
  /** milliseconds for one whole call; 10,000 unless told */
  readonly timeoutMs?: number;
}

/**
 * An SMS provider that sends by Twilio. The SDK is loaded with the first call: it takes 200 ms.
 * @throws config_invalid without a sender
 */
export function twilioSms(options: TwilioOptions): SmsProvider {
  if (options.from === undefined && options.messagingServiceSid === undefined) {
    throw new SluiceError('config_invalid', 'Twilio needs a sender: a number or a messaging service');
  }
  const transport = openTwilioTransport({
    apiUrl: options.apiUrl ?? twilioApiUrl,
    timeoutMs: options.timeoutMs ?? answerTimeoutMs,
  });
  let loading: Promise<TwilioClient> | undefined;
  const client = () => {
    loading ??= loadClient(options, transport);
    return loading;
  };
  return {
    send: async (sms) => send(await client(), options, sms),
    redact: async (providerId) => redact(await client(), providerId),
    check: async () => check(await client(), options.accountSid),
    close: transport.close,
  };
}

type TwilioClient = Awaited<ReturnType<typeof loadClient>>;

async function loadClient(options: TwilioOptions, transport: TwilioTransport) {
  const { default: twilio } = await import('twilio');
  class Transport extends twilio.RequestClient {
    // Not the SDK's own: that one speaks to Twilio's hosts only, keeps the last request (with the password in it) in
    // memory, lets a slow answer drip for ever and cannot be closed.
    override async request<TData>(request: RequestClient.RequestOptions<TData>) {
      return transport.request<TData>(request);
    }
  }
  return twilio(options.accountSid, options.authToken.reveal(), { httpClient: new Transport() });
}

async function send(client: TwilioClient, options: TwilioOptions, sms: Sms): Promise<Sent> {
  const answer = await answered(() =>
    client.messages.create({
      to: sms.to,
      body: sms.text,
      validityPeriod: validityPeriodSeconds,
      // Our texts are GSM-7 already and their segments are counted; nobody is to rewrite them on the way.
      smartEncoded: false,
      ...(options.from === undefined ? {} : { from: options.from }),
      ...(options.messagingServiceSid === undefined
        ? {}
        : { messagingServiceSid: options.messagingServiceSid }),
      ...(sms.statusCallback === undefined ? {} : { statusCallback: sms.statusCallback }),
    }),
  );
  if (answer.refusal !== undefined) {
    if (answer.refusal.aboutAccount) throw unavailable(answer.refusal.reason);
    return { outcome: 'refused', reason: answer.refusal.reason };
  }
  const { sid, status, numSegments } = answer.value;
  // A success without a message's name is no success we could follow up; ambiguous, so it is repeated.
  if (!isMessageSid(sid)) throw unavailable('twilio_answer_unreadable');
  // Behind a messaging service Twilio answers "0": not counted yet.
  const segments = Number(numSegments);
  return {
    outcome: 'accepted',
    providerId: sid,
    status: messageStatusOfTwilio(status) ?? 'queued',
    ...(Number.isInteger(segments) && segments > 0 ? { segments } : {}),
  };
}

async function redact(client: TwilioClient, providerId: string) {
  if (!isMessageSid(providerId)) return 'gone';
  const answer = await answered(() => client.messages(providerId).update({ body: '' }));
  if (answer.refusal === undefined) return 'redacted';
  if (answer.refusal.code === resourceNotComplete) return 'too_early';
  if (answer.refusal.status === 404) return 'gone';
  throw unavailable(answer.refusal.reason);
}

async function check(client: TwilioClient, accountSid: string): Promise<void> {
  const answer = await answered(() => client.api.v2010.accounts(accountSid).fetch());
  if (answer.refusal !== undefined) throw unavailable(answer.refusal.reason);
}

/** A clear no of Twilio's API, reduced to what may be told. */
interface Refusal {
  readonly status: number;
  readonly code: number | undefined;
  readonly reason: string;
  /** the fault is our account's or configuration's, not this message's: once mended, the same message will go */
  readonly aboutAccount: boolean;
}

type Answer<T> = { readonly value: T; readonly refusal?: undefined } | { readonly refusal: Refusal };

async function answered<T>(call: () => Promise<T>): Promise<Answer<T>> {
  try {
    return { value: await call() };
  } catch (error) {
    if (isSluiceError(error)) throw error;
    const refusal = refusalIn(error);
    // No `cause`: the SDK's errors quote the recipient's number.
    if (refusal === null) throw unavailable('twilio_failed');
    return { refusal };
  }
}

function refusalIn(error: unknown): Refusal | null {
  if (!(error instanceof Error) || !('status' in error) || typeof error.status !== 'number') return null;
  const { status } = error;
  const code = 'code' in error && typeof error.code === 'number' && error.code > 0 ? error.code : undefined;
  // Codes 20xxx speak of the account and its credentials (20003: authenticate, 20404: no such account), 21xxx and
  // above of this message. An answer without a code is not Twilio's API speaking, but something in between.
  const generic = code === undefined || (code >= 20_000 && code < 21_000);
  return {
    status,
    code,
    reason: code === undefined ? `twilio_http_${status}` : `twilio_${code}`,
    aboutAccount: code === undefined || (status !== 400 && generic),
  };
}

function unavailable(reason: string): SluiceError {
  return new SluiceError('unavailable', `SMS provider: ${reason}`, { extras: { reason } });
}

function isMessageSid(text: unknown): text is string {
  return typeof text === 'string' && /^(?:SM|MM)[0-9a-f]{32}$/i.test(text);
}
