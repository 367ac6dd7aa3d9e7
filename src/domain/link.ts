// A one-time upload link: its states and what each allows. Pure; time is an argument. Decision 0027.
import { type ErrorCode, SluiceError } from '../errors.js';

/** How long a browser may stay in after giving the password, in hours. */
export const linkSessionHours = 24;

/** `issued`, `opened` and `locked` can still receive their one upload; the others have ended. */
export const linkStates = ['issued', 'opened', 'used', 'expired', 'revoked', 'locked'] as const;
export type LinkState = (typeof linkStates)[number];

/** How the password travels: never with the link itself (domain MP4). */
export const passwordChannels = ['sms', 'phone'] as const;
export type PasswordChannel = (typeof passwordChannels)[number];

/** New passwords that one link may get after its first. */
export const maxResends = 3;

/** How long a password check may take before its reservation lapses by itself, in seconds. */
export const reservationSeconds = 15;

interface LinkFacts {
  readonly state: LinkState;
  readonly expiresAt: Date;
  /** until when the last of the uploads that are under way may end by its own time; null where none is */
  readonly finishingUntil: Date | null;
}

/**
 * The state as it is at `now`, whether a sweep has noted it or not. A live link past its end is expired, unless an upload that
 * began in time is under way: what began in time may end within its own time, whichever way it comes, and until then the link
 * can still receive it. Nothing new begins ({@link assertTakesUpload}); revoking and closing end it at once.
 */
export function linkStateAt(link: LinkFacts, now: Date): LinkState {
  if (!isLiveState(link.state) || link.expiresAt > now) return link.state;
  return link.finishingUntil !== null && link.finishingUntil > now ? link.state : 'expired';
}

/** Whether a link in this state can still take an upload (a lock ends nothing that is already open). */
export function isLiveState(state: LinkState): boolean {
  return state === 'issued' || state === 'opened' || state === 'locked';
}

/**
 * Whether an upload may begin on the link: not past its end, whatever else is under way.
 * @throws link_used, link_expired, link_revoked
 */
export function assertTakesUpload(link: Omit<LinkFacts, 'finishingUntil'>, now: Date): void {
  const state = linkStateAt({ ...link, finishingUntil: null }, now);
  if (!isLiveState(state)) throw new SluiceError(endedCode(state));
}

/** What to tell somebody who knows the password of a link that has ended. */
export function endedCode(state: LinkState): ErrorCode {
  if (state === 'used') return 'link_used';
  return state === 'expired' ? 'link_expired' : 'link_revoked';
}

/** What a link that ended says beside its code: that the one whom it reached had not asked for it, and not that the desk ended it. */
export function endedExtras(link: { readonly disownedAt: Date | null }): { readonly because?: 'disowned' } {
  return link.disownedAt === null ? {} : { because: 'disowned' };
}

/**
 * Whether a new password may be made for the link. A locked link is replaced, not resent: its token may be in the
 * wrong hands. @throws link_locked, link_not_live, resend_limit
 */
export function assertResendable(link: LinkFacts & { readonly resends: number }, now: Date): void {
  const state = linkStateAt(link, now);
  if (state === 'locked') throw new SluiceError('link_locked', 'a locked link is replaced, not resent');
  if (!isLiveState(state))
    throw new SluiceError('link_not_live', `the link is ${state}`, { extras: { state } });
  if (link.resends >= maxResends) throw new SluiceError('resend_limit');
}
