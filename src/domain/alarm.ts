// What may be wrong with the service itself. Pure.

/** What operators are told, once for as long as it lasts. */
export type AlarmKind = 'sweep_overdue';

/**
 * Whether nothing has been destroyed for too long. A service that never received anything has nothing to destroy, so a
 * fresh one is not overdue.
 * @param facts `lastSweepAt`: when the last sweep ended; `firstUploadAt`: when the first upload began
 * @param patienceMinutes how long there may be no sweep
 */
export function isSweepOverdue(
  facts: { readonly lastSweepAt: Date | null; readonly firstUploadAt: Date | null; readonly now: Date },
  patienceMinutes: number,
): boolean {
  const since = facts.lastSweepAt ?? facts.firstUploadAt;
  return since !== null && facts.now.getTime() - since.getTime() > patienceMinutes * 60_000;
}
