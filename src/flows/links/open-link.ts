// The uploader gives the password of a link.
import { sleep } from '../../concurrency/sleep.js';
import type { Context } from '../../context/context.js';
import { askerOfLink } from '../../crypto/fair-queue.js';
import { acceptLinkPassword } from '../../crypto/link-password.js';
import { hashToken, isWellFormedToken, newSessionToken } from '../../crypto/tokens.js';
import { appendAudit } from '../../db/audit-log.js';
import {
  findLinkByToken,
  giveAttemptBack,
  insertLinkSession,
  lockLink,
  markAttemptWrong,
  markLinkOpened,
  type OpenLinkRow,
  type Reservation,
  reserveAttempt,
} from '../../db/links.js';
import { uploaderActor } from '../../domain/actor.js';
import type { AuditEvent } from '../../domain/audit-event.js';
import {
  endedCode,
  endedExtras,
  isLiveState,
  linkSessionHours,
  linkStateAt,
  reservationSeconds,
} from '../../domain/link.js';
import { isSluiceError, SluiceError } from '../../errors.js';
import { refuseInSteps } from '../steps/answer-in-steps.js';
import { tellHandler } from '../steps/tell-handler.js';

/** While other attempts use up the remainder, this one waits so often and so long before it gives up. */
const reservationTries = 50;
const reservationPauseMs = 100;
/** On a link that has ended it gives up within the first step of its answer, in which an unknown link's answer comes too. */
const reservationTriesOfEnded = 3;

type Edges = Pick<Context, 'sql' | 'chain' | 'config' | 'passwords' | 'strangers'>;

/** A link whose password was given, and a new session if one was asked for. */
export interface OpenedLink {
  readonly link: OpenLinkRow;
  readonly session: string | undefined;
}

/** A password that is given for a link. */
interface Attempt {
  readonly token: string;
  readonly password: string;
  /** open a session for a browser */
  readonly wantsSession: boolean;
  /** what a `person` mistyped costs no try; absent: a `program` */
  readonly enteredBy?: 'person' | 'program';
}

/**
 * Checks a password. One attempt is reserved in SQL before anything is hashed and given back if the password was
 * right, so that no number of processes ever tries more than the link allows (OWASP ASVS 2.2.1).
 * Unknown links, and ended ones without the right password, get the same answer at the same time, however many ask at once; unknown
 * ones take no place in the queue of passwords.
 * @throws password_malformed, not_found, wrong_password (with `attemptsLeft`), link_locked, link_expired, link_revoked,
 * busy (with `retryAfterSeconds`, at most 15)
 */
export async function openLink(ctx: Edges, attempt: Attempt): Promise<OpenedLink> {
  return await refuseInSteps(() => checkAndEnter(ctx, attempt));
}

async function checkAndEnter(ctx: Edges, attempt: Attempt): Promise<OpenedLink> {
  const password = acceptLinkPassword(attempt.password, attempt.enteredBy ?? 'program');
  const link = isWellFormedToken(attempt.token)
    ? await findLinkByToken(ctx.sql, hashToken(attempt.token))
    : undefined;
  if (link === undefined || link.passwordHash === null) return await refuseNeutrally(ctx, password);
  const live = isLiveState(linkStateAt(link, link.now));
  const reservation = live ? await reserve(ctx, link) : await reserveEnded(ctx, link, password);
  const right = await verify(ctx, reservation, password).catch((error: unknown) => {
    throw !live && isSluiceError(error, 'busy') ? new SluiceError('not_found') : error;
  });
  if (right) return await enter(ctx, link, reservation, attempt.wantsSession);
  return live ? await countWrong(ctx, link, reservation) : await countWrongOfEnded(ctx, link, reservation);
}

/** Checks against the password that the link had when the attempt was reserved. */
async function verify(ctx: Edges, reservation: Reservation, password: string): Promise<boolean> {
  try {
    if (reservation.passwordHash === null)
      return await ctx.passwords.verifyNothing(password, { lane: 'links' });
    const asker = askerOfLink(reservation.linkId);
    return await ctx.passwords.verify(reservation.passwordHash, password, { asker });
  } catch (error) {
    await giveAttemptBack(ctx.sql, reservation);
    throw error;
  }
}

async function refuseNeutrally(ctx: Edges, password: string): Promise<never> {
  await ctx.passwords.verifyNothing(password, { lane: 'links' });
  throw new SluiceError('not_found');
}

/** @throws link_locked, busy */
async function reserve(ctx: Edges, link: OpenLinkRow): Promise<Reservation> {
  const outcome = await tryToReserve(ctx, link, reservationTries);
  if (outcome === 'locked') throw new SluiceError('link_locked');
  if (outcome === 'wait') throw busy('all attempts left are being checked');
  return outcome;
}

/** What refuses here without a check takes as long as it takes of an unknown link. @throws not_found */
async function reserveEnded(ctx: Edges, link: OpenLinkRow, password: string): Promise<Reservation> {
  const first = await tryToReserve(ctx, link, 1);
  if (first === 'locked') return await refuseNeutrally(ctx, password);
  if (first !== 'wait') return first;
  const [again] = await Promise.all([
    tryToReserve(ctx, link, reservationTriesOfEnded),
    ctx.passwords.verifyNothing(password, { lane: 'links' }),
  ]);
  if (typeof again === 'string') throw new SluiceError('not_found');
  return again;
}

async function tryToReserve(
  ctx: Edges,
  link: OpenLinkRow,
  most: number,
): Promise<Reservation | 'wait' | 'locked'> {
  const limit = ctx.config.policy.linkPasswordAttempts;
  for (let tries = 1; ; tries += 1) {
    const outcome = await reserveAttempt(ctx.sql, link.id, limit, reservationSeconds);
    if (outcome !== 'wait' || tries >= most) return outcome;
    await sleep(reservationPauseMs);
  }
}

function busy(why: string): SluiceError {
  return new SluiceError('busy', why, { extras: { retryAfterSeconds: 2 } });
}

/**
 * What wrong passwords at an ended link cost must not tell it from an unknown one: they are recorded like what strangers try.
 * Dying in between leaves an attempt that is counted and not recorded.
 */
async function countWrongOfEnded(ctx: Edges, link: OpenLinkRow, reservation: Reservation): Promise<never> {
  const counted = await markAttemptWrong(ctx.sql, reservation, undefined);
  if (counted !== undefined) {
    const subject = { linkId: link.id, ticketId: link.ticketId };
    const facts = { failedAttempts: counted.failedAttempts };
    const actor = uploaderActor(link.contactId);
    await ctx.strangers.append({ action: 'link.password_wrong', actor, subject, facts });
  }
  throw new SluiceError('not_found');
}

async function countWrong(ctx: Edges, link: OpenLinkRow, reservation: Reservation): Promise<never> {
  const limit = ctx.config.policy.linkPasswordAttempts;
  const subject = { linkId: link.id, ticketId: link.ticketId };
  const actor = uploaderActor(link.contactId);
  const failedAttempts = await ctx.sql.begin(async (tx) => {
    const counted = await markAttemptWrong(tx, reservation, limit);
    if (counted === undefined) return undefined;
    const facts = { failedAttempts: counted.failedAttempts };
    const events: AuditEvent[] = [{ action: 'link.password_wrong', actor, subject, facts }];
    if (counted.lockedNow) {
      events.push({ action: 'link.locked', actor, subject, facts });
      await tellHandler(tx, ctx, { ...subject, template: 'link-locked' });
    }
    await appendAudit(tx, ctx.chain, events);
    return counted.failedAttempts;
  });
  if (failedAttempts === undefined) throw busy('the check took too long, or the password was replaced');
  throw new SluiceError('wrong_password', 'the password is not the right one', {
    extras: { attemptsLeft: Math.max(0, limit - failedAttempts) },
  });
}

async function enter(
  ctx: Edges,
  checked: OpenLinkRow,
  reservation: Reservation,
  wantsSession: boolean,
): Promise<OpenedLink> {
  const session = wantsSession ? newSessionToken() : undefined;
  const link = await ctx.sql.begin(async (tx) => {
    const current = await lockLink(tx, checked.id);
    // a check that outlived its reservation tells nothing: others may have used up the attempts meanwhile; and a new
    // password that was made while the old one was being checked kills the old one here too
    if (!(await giveAttemptBack(tx, reservation)) || current === undefined) return undefined;
    const state = linkStateAt(current, current.now);
    if (state === 'expired' || state === 'revoked') return { ...current, state };
    if (session !== undefined) {
      await insertLinkSession(tx, {
        linkId: current.id,
        tokenHash: hashToken(session),
        hours: linkSessionHours,
      });
    }
    if (!(await markLinkOpened(tx, current.id))) return current;
    const subject = { linkId: current.id, ticketId: current.ticketId };
    const actor = uploaderActor(current.contactId);
    await appendAudit(tx, ctx.chain, [{ action: 'link.opened', actor, subject, facts: {} }]);
    return { ...current, state: 'opened' as const };
  });
  if (link === undefined) throw busy('the check took too long, or the password was replaced');
  if (link.state === 'expired' || link.state === 'revoked')
    throw new SluiceError(endedCode(link.state), undefined, { extras: endedExtras(link) });
  return { link, session };
}
