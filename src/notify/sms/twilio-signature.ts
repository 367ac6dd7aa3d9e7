// Whether a request to our status hook was really made by Twilio. Nothing else.
import { validateRequest } from 'twilio/lib/webhooks/webhooks.js';
import type { Secret } from '../../config/secret.js';

/** What a signed callback is checked against. */
export interface SignedCallback {
  readonly authToken: Secret<string>;
  /** the `X-Twilio-Signature` header, if there was one */
  readonly signature: string | undefined;
  /** the public URL that Twilio was given, with its query, not what a reverse proxy made of it */
  readonly url: string;
  /** every form field of the body, also ones we do not know: Twilio adds fields without notice and signs them all */
  readonly params: Readonly<Record<string, string | readonly string[]>>;
}

/**
 * Whether Twilio signed this callback with our account's token (HMAC-SHA1 over URL and sorted fields, compared in
 * constant time). The signature has no time in it, so a repeat is valid too; the receiver must be repeat-safe.
 * Source: Twilio, "Validating requests are coming from Twilio".
 */
export function signatureValid(callback: SignedCallback): boolean {
  if (callback.signature === undefined || callback.signature === '') return false;
  return validateRequest(callback.authToken.reveal(), callback.signature, callback.url, callback.params);
}
