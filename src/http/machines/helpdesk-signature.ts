// Proves that a helpdesk said something, and lately: HMAC-SHA256 over the time and the body.
import { createHmac, timingSafeEqual } from 'node:crypto';

/** How far the time of a message may be from ours, in seconds. */
export const replayWindowSeconds = 300;

/**
 * Whether `header` (`t=SECONDS,v1=HEX`) is the signature of `SECONDS.body` under the secret, and no older than the window.
 * @param now milliseconds since 1970
 */
export function helpdeskSigned(
  secret: string,
  header: string,
  body: string,
  now: number = Date.now(),
): boolean {
  const [, seconds, given] = /^t=(\d{1,12}),v1=([0-9a-f]{64})$/.exec(header) ?? [];
  if (seconds === undefined || given === undefined) return false;
  if (Math.abs(now / 1000 - Number(seconds)) > replayWindowSeconds) return false;
  const right = createHmac('sha256', secret).update(`${seconds}.${body}`).digest();
  return timingSafeEqual(right, Buffer.from(given, 'hex'));
}

/**
 * The same as Zendesk signs: base64 of HMAC-SHA256 over the time, as it stands in its header, and the body behind it.
 * Source: Zendesk, "Verifying webhook authenticity".
 * @param time RFC 3339
 */
export function zendeskSigned(
  secret: string,
  given: string,
  time: string,
  body: string,
  now: number = Date.now(),
): boolean {
  if (!/^\d{4}-\d\d-\d\dT[\d:.]{8,12}(?:Z|[+-]\d\d:\d\d)$/.test(time)) return false;
  if (!(Math.abs(now - Date.parse(time)) <= replayWindowSeconds * 1000)) return false;
  const right = createHmac('sha256', secret).update(`${time}${body}`).digest();
  const claimed = Buffer.from(given, 'base64');
  return claimed.length === right.length && timingSafeEqual(claimed, right);
}
