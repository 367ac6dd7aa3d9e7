// Decides what the sweep removes and why. Pure: rows, policy and time in, a plan with a reason for each item out.
import { SluiceError } from '../errors.js';
import { runsUntil } from './download.js';
import type { LinkState } from './link.js';
import { idleWhereShortMinutes } from './store-room.js';
import type { TicketState } from './ticket.js';
import { isAlive, type UploadState } from './upload.js';

/** The settings that decide about keeping. */
export interface RetentionPolicy {
  readonly deleteAfter: 'download' | 'close';
  readonly downloadGraceMinutes: number;
  readonly undeliveredDays: number;
  /** after its last byte, an unfinished upload that may be resumed is abandoned */
  readonly uploadTtlHours: number;
  /** a store is full: what nobody was promised for good, and nobody sends on, makes way */
  readonly shortOfRoom?: boolean;
}

/** What must be known of an upload to decide about it. */
export interface RetentionFacts {
  readonly id: string;
  readonly state: UploadState;
  /** bytes; null while it is received */
  readonly sizeBytes: number | null;
  readonly method: 'form' | 'tus';
  readonly ticketState: TicketState;
  readonly closedAt: Date | null;
  readonly linkState: LinkState;
  readonly held: boolean;
  readonly seenAt: Date;
  /** what the sender of an upload over several requests was promised; null for forms, and where none was noted */
  readonly resumableUntil: Date | null;
  readonly fencedAt: Date | null;
  readonly storedAt: Date | null;
  readonly warnedAt: Date | null;
  readonly deliveredAt: Date | null;
  /** when all of it, or as good as all, first had left; see `fetching.ts` */
  readonly fetchedAt: Date | null;
  readonly confirmedAt: Date | null;
  readonly discardedAt: Date | null;
  readonly purgeReason: string | null;
  /** last sign of life of a download that is running, if there is one */
  readonly downloadSeenAt: Date | null;
  /** when the latest of those that run began */
  readonly downloadStartedAt: Date | null;
}

/** Why something is removed. */
export const purgeReasons = [
  'abandoned',
  'ticket_closed',
  'discarded',
  'confirmed',
  'delivered',
  'fetched',
  'undelivered_too_long',
  'withdrawn',
  'interrupted_purge',
  'erased_before_restore',
] as const;
export type PurgeReason = (typeof purgeReasons)[number];

/** What the sweep does with one upload. */
export type SweepDecision =
  | { readonly action: 'purge'; readonly reason: PurgeReason }
  | { readonly action: 'blocked'; readonly reason: 'legal_hold' }
  | { readonly action: 'defer'; readonly reason: 'download_running' }
  | { readonly action: 'warn'; readonly purgeAt: Date }
  | { readonly action: 'keep' };

/** One line of a plan. */
export interface SweepItem {
  readonly uploadId: string;
  readonly decision: Exclude<SweepDecision, { action: 'keep' }>;
}

/** How long before an unfetched upload is purged handler and contact are warned, in days. */
export const warningDays = 2;

const minuteMs = 60_000;
const dayMs = 24 * 60 * minuteMs;

/**
 * What to do with each upload at `now`; uploads to be kept do not appear.
 * @param now the database's clock, UTC
 */
export function planSweep(rows: Iterable<RetentionFacts>, policy: RetentionPolicy, now: Date): SweepItem[] {
  const plan: SweepItem[] = [];
  for (const row of rows) {
    const decision = decideSweep(row, policy, now);
    if (decision.action !== 'keep') plan.push({ uploadId: row.id, decision });
  }
  return plan;
}

/** The decision about one upload; asked again under the row's lock before anything is done. */
export function decideSweep(row: RetentionFacts, policy: RetentionPolicy, now: Date): SweepDecision {
  const due = dueOf(row, policy, now);
  if (due === undefined) return warning(row, policy, now);
  if (row.held && row.storedAt !== null) return { action: 'blocked', reason: 'legal_hold' };
  const running = row.downloadSeenAt !== null && isAlive(row.downloadSeenAt, now);
  // behind the deadline it is fenced: a receiver that reads slowly puts nothing off for ever. One that began under a legal
  // hold on what was due already has its time, too
  const since = new Date(Math.max(due.since.getTime(), row.downloadStartedAt?.getTime() ?? 0));
  if (running && now < runsUntil(since, row.sizeBytes ?? 0))
    return { action: 'defer', reason: 'download_running' };
  return { action: 'purge', reason: due.reason };
}

/**
 * Nothing begins on what the next sweep destroys: neither a new download nor the continuation of an old one. What a legal
 * hold keeps is not destroyed.
 * @throws destruction_due
 */
export function assertNotDue(row: RetentionFacts, policy: RetentionPolicy, now: Date): void {
  const { action } = decideSweep(row, policy, now);
  if (action === 'purge' || action === 'defer')
    throw new SluiceError('destruction_due', 'the next sweep destroys it');
}

/** Why an upload is due, and since when. */
interface Due {
  readonly reason: PurgeReason;
  readonly since: Date;
}

function dueOf(row: RetentionFacts, policy: RetentionPolicy, now: Date): Due | undefined {
  const due = (reason: PurgeReason, since: Date): Due | undefined =>
    now >= since ? { reason, since } : undefined;
  switch (row.state) {
    case 'receiving':
      return isAbandoned(row, policy, now) ? { reason: 'abandoned', since: row.seenAt } : undefined;
    case 'stored':
      if (row.ticketState === 'closed')
        return {
          reason: row.discardedAt === null ? 'ticket_closed' : 'discarded',
          since: row.closedAt ?? now,
        };
      if (row.fetchedAt === null) return due('undelivered_too_long', undeliveredUntil(row, policy));
      return policy.deleteAfter === 'close' ? undefined : due('fetched', graceUntil(row.fetchedAt, policy));
    case 'delivered':
      if (row.ticketState === 'closed') return { reason: 'ticket_closed', since: row.closedAt ?? now };
      if (policy.deleteAfter === 'close') return undefined;
      if (row.confirmedAt !== null) return { reason: 'confirmed', since: row.confirmedAt };
      return due('delivered', graceUntil(row.fetchedAt ?? row.deliveredAt ?? row.seenAt, policy));
    case 'purging':
      return { reason: 'interrupted_purge', since: row.seenAt };
    case 'purged':
    case 'rejected':
      return undefined;
  }
}

/** A receiving row whose process died, or whose sender did not come back in time; on an ended link or closed ticket no process may finish it, so at once. */
function isAbandoned(row: RetentionFacts, policy: RetentionPolicy, now: Date): boolean {
  const ended =
    row.fencedAt !== null ||
    row.ticketState === 'closed' ||
    row.linkState === 'used' ||
    row.linkState === 'revoked';
  if (ended) return true;
  if (row.method === 'form') return !isAlive(row.seenAt, now);
  // on a live link it can be sent anew; behind the link's end it could not, so that one keeps its time
  const idleMs = now.getTime() - row.seenAt.getTime();
  if (policy.shortOfRoom === true && row.linkState !== 'expired' && idleMs > idleWhereShortMinutes * minuteMs)
    return true;
  const unpromised = row.seenAt.getTime() + policy.uploadTtlHours * 60 * minuteMs;
  return now.getTime() >= (row.resumableUntil?.getTime() ?? unpromised);
}

function warning(row: RetentionFacts, policy: RetentionPolicy, now: Date): SweepDecision {
  // what is held is not going to be purged, so nobody is warned
  if (row.state !== 'stored' || row.fetchedAt !== null || row.warnedAt !== null || row.held)
    return { action: 'keep' };
  const purgeAt = undeliveredUntil(row, policy);
  const warnAt = purgeAt.getTime() - warningDays * dayMs;
  return now.getTime() >= warnAt ? { action: 'warn', purgeAt } : { action: 'keep' };
}

function undeliveredUntil(row: RetentionFacts, policy: RetentionPolicy): Date {
  return new Date((row.storedAt ?? row.seenAt).getTime() + policy.undeliveredDays * dayMs);
}

function graceUntil(fetchedAt: Date, policy: RetentionPolicy): Date {
  return new Date(fetchedAt.getTime() + policy.downloadGraceMinutes * minuteMs);
}
