// Calls to other systems are signed as Standard Webhooks has it (https://www.standardwebhooks.com, "Signature scheme"),
// so that receivers find a library for it.
import { createHmac, randomBytes } from 'node:crypto';

const PREFIX = 'whsec_';
const SECRET_BYTES = 32;

/** A new signing secret: `whsec_` and 256 random bits in base64, as libraries of receivers take it. */
export function newWebhookSecret(): string {
  return PREFIX + randomBytes(SECRET_BYTES).toString('base64');
}

/**
 * The value of `webhook-signature`: HMAC-SHA256 over `id.seconds.body` in base64, once for each secret.
 * @param secrets the one in use first
 * @param seconds time of this attempt since 1970
 */
export function signWebhook(
  secrets: readonly string[],
  call: { readonly id: string; readonly seconds: number; readonly body: string },
): string {
  const content = `${call.id}.${call.seconds}.${call.body}`;
  return secrets
    .map((secret) => {
      const key = Buffer.from(secret.slice(PREFIX.length), 'base64');
      return `v1,${createHmac('sha256', key).update(content).digest('base64')}`;
    })
    .join(' ');
}
