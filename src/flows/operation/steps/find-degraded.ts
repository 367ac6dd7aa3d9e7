// What is wrong with the service now and stops nobody.
import type { Context } from '../../../context/context.js';
import { listAlarms } from '../../../db/alarms.js';
import { findStorePlaces } from '../../../db/stores.js';
import { findSweepFacts } from '../../../db/sweeps.js';
import { type AlarmKind, alarmKinds, isSweepOverdue } from '../../../domain/alarm.js';
import { comparePlaces } from '../../../domain/store-identity.js';

/** Looked at now, for it may have begun or ended since a process last watched. */
export async function findDegraded(
  ctx: Pick<Context, 'sql' | 'places' | 'config'>,
): Promise<readonly AlarmKind[]> {
  const [alarms, facts, recorded] = await Promise.all([
    listAlarms(ctx.sql),
    findSweepFacts(ctx.sql),
    findStorePlaces(ctx.sql),
  ]);
  const kinds = new Set(alarms.map(({ kind }) => kind));
  kinds.delete('sweep_overdue');
  if (isSweepOverdue(facts, ctx.config.sweepOverdueMinutes)) kinds.add('sweep_overdue');
  if (comparePlaces(recorded, ctx.places) === 'changed') kinds.add('stores_changed');
  return alarmKinds.filter((kind) => kinds.has(kind));
}
