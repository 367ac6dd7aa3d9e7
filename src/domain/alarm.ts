// What may be wrong with the service itself. Pure.
import { SluiceError } from '../errors.js';

/** What operators are told, once for as long as it lasts. */
export const alarmKinds = [
  'sweep_overdue',
  'stores_changed',
  'stores_emptied',
  'stores_unsafe',
  'purge_blocked',
  'canary_failed',
  'file_lost',
  'seal_broken',
  'master_key_unknown',
  'storage_full',
  'notices_unread',
] as const;
export type AlarmKind = (typeof alarmKinds)[number];

/**
 * What one process notices and another cannot, such as a setting of its own, is over when none has noticed it for so
 * long. More than a sweep's rhythm, so that a sweep which is refused again and again is told once.
 */
export const alarmLapsesMinutes = 15;

/** When the last sweep ended, whether one lives, and when the first upload began. */
export interface SweepFacts {
  readonly lastSweepAt: Date | null;
  readonly running: boolean;
  readonly firstUploadAt: Date | null;
  readonly now: Date;
}

/**
 * Whether nothing has been destroyed for too long. A service that never received anything has nothing to destroy, so a
 * fresh one is not overdue; nor is one while a sweep is at work.
 * @param patienceMinutes how long there may be no sweep
 */
export function isSweepOverdue(facts: SweepFacts, patienceMinutes: number): boolean {
  const since = facts.lastSweepAt ?? facts.firstUploadAt;
  const late = since !== null && facts.now.getTime() - since.getTime() > patienceMinutes * 60_000;
  return late && !facts.running;
}

/** What is told in the mail for all alarms; an overdue sweep has one of its own. */
export type ToldAlarm = Exclude<AlarmKind, 'sweep_overdue'>;

/** @returns the kind that a message was written for @throws internal for what is none */
export function toldAlarm(kind: unknown): ToldAlarm {
  const known = alarmKinds.find((each) => each === kind);
  if (known === undefined || known === 'sweep_overdue') throw new SluiceError('internal', 'no such alarm');
  return known;
}
