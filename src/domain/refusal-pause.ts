// How often an upload may be begun on a link on which many were refused. Who sends the wrong file meets no limit; who sends
// nothing but wrong files meets a pause that grows, so that they fill neither the table nor the log. Decision 0026.
import { type ErrorCode, SluiceError } from '../errors.js';

/** So many refused uploads meet no limit. */
export const freeRefusals = 10;
const firstPauseSeconds = 5;
const longestPauseSeconds = 300;

/** What ends an upload through no fault of its sender: others were first, the link ended, or the service failed. */
const notTheSenders: readonly ErrorCode[] = [
  'link_used',
  'link_expired',
  'link_revoked',
  'ticket_closed',
  'request_timeout',
  'storage_unavailable',
  'storage_full',
  'stores_changed',
  'master_key_unknown',
  'unavailable',
  'busy',
  'internal',
];

/** Whether an upload that ended with this code counts towards the pause. */
export const countsAsRefused = (code: ErrorCode): boolean => !notTheSenders.includes(code);

/** How long after the last upload was begun the next one may be, in seconds, by how many were refused. */
export function pauseAfter(refusedUploads: number): number {
  if (refusedUploads < freeRefusals) return 0;
  return Math.min(longestPauseSeconds, firstPauseSeconds * 2 ** Math.min(10, refusedUploads - freeRefusals));
}

/** @throws upload_paused with the seconds to wait */
export function assertNotPaused(
  link: { readonly refusedUploads: number; readonly uploadBegunAt: Date | null },
  now: Date,
): void {
  const pause = pauseAfter(link.refusedUploads);
  const left = pause - (now.getTime() - (link.uploadBegunAt?.getTime() ?? 0)) / 1000;
  if (pause > 0 && left > 0)
    throw new SluiceError('upload_paused', 'too many uploads were refused on this link', {
      extras: { retryAfterSeconds: Math.max(1, Math.min(longestPauseSeconds, Math.ceil(left))) },
    });
}
