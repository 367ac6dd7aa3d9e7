// Decides what the sweep removes and why. Pure: rows, policy and time in, a plan with a reason for each item out.
import type { LinkState } from './link.js';
import type { TicketState } from './ticket.js';
import { isAlive, type UploadState } from './upload.js';

/** The settings that decide about keeping. */
export interface RetentionPolicy {
  readonly deleteAfter: 'download' | 'close';
  readonly downloadGraceMinutes: number;
  readonly undeliveredDays: number;
  /** after its last byte, an unfinished upload that may be resumed is abandoned */
  readonly uploadTtlHours: number;
}

/** What must be known of an upload to decide about it. */
export interface RetentionFacts {
  readonly id: string;
  readonly state: UploadState;
  readonly method: 'form' | 'tus';
  readonly ticketState: TicketState;
  readonly linkState: LinkState;
  readonly held: boolean;
  readonly seenAt: Date;
  /** what the sender of an upload over several requests was promised; null for forms, and where none was noted */
  readonly resumableUntil: Date | null;
  readonly fencedAt: Date | null;
  readonly storedAt: Date | null;
  readonly warnedAt: Date | null;
  readonly deliveredAt: Date | null;
  readonly confirmedAt: Date | null;
  readonly discardedAt: Date | null;
  readonly purgeReason: string | null;
  /** last sign of life of a download that is running, if there is one */
  readonly downloadSeenAt: Date | null;
}

/** Why something is removed. */
export const purgeReasons = [
  'abandoned',
  'ticket_closed',
  'discarded',
  'confirmed',
  'delivered',
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
  const reason = purgeReason(row, policy, now);
  if (reason === undefined) return warning(row, policy, now);
  if (row.held && row.storedAt !== null) return { action: 'blocked', reason: 'legal_hold' };
  if (row.downloadSeenAt !== null && isAlive(row.downloadSeenAt, now))
    return { action: 'defer', reason: 'download_running' };
  return { action: 'purge', reason };
}

function purgeReason(row: RetentionFacts, policy: RetentionPolicy, now: Date): PurgeReason | undefined {
  switch (row.state) {
    case 'receiving':
      return isAbandoned(row, policy, now) ? 'abandoned' : undefined;
    case 'stored':
      if (row.ticketState === 'closed') return row.discardedAt === null ? 'ticket_closed' : 'discarded';
      return now >= undeliveredUntil(row, policy) ? 'undelivered_too_long' : undefined;
    case 'delivered':
      if (row.ticketState === 'closed') return 'ticket_closed';
      if (policy.deleteAfter === 'close') return undefined;
      if (row.confirmedAt !== null) return 'confirmed';
      return now >= deliveredUntil(row, policy) ? 'delivered' : undefined;
    case 'purging':
      return 'interrupted_purge';
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
  const unpromised = row.seenAt.getTime() + policy.uploadTtlHours * 60 * minuteMs;
  return now.getTime() >= (row.resumableUntil?.getTime() ?? unpromised);
}

function warning(row: RetentionFacts, policy: RetentionPolicy, now: Date): SweepDecision {
  // what is held is not going to be purged, so nobody is warned
  if (row.state !== 'stored' || row.warnedAt !== null || row.held) return { action: 'keep' };
  const purgeAt = undeliveredUntil(row, policy);
  const warnAt = purgeAt.getTime() - warningDays * dayMs;
  return now.getTime() >= warnAt ? { action: 'warn', purgeAt } : { action: 'keep' };
}

function undeliveredUntil(row: RetentionFacts, policy: RetentionPolicy): Date {
  return new Date((row.storedAt ?? row.seenAt).getTime() + policy.undeliveredDays * dayMs);
}

function deliveredUntil(row: RetentionFacts, policy: RetentionPolicy): Date {
  return new Date((row.deliveredAt ?? row.seenAt).getTime() + policy.downloadGraceMinutes * minuteMs);
}
