// Numbers about the state that lives in the database, for /metrics.
import type { Context } from '../../context/context.js';
import { findLastGoodCanary } from '../../db/canary.js';
import { databaseTime } from '../../db/connect.js';
import { countWaitingMessages } from '../../db/messages.js';
import { findLastSweep } from '../../db/sweeps.js';
import { countUploadsByState } from '../../db/uploads.js';
import { countWaitingDeliveries } from '../../db/webhooks.js';
import type { AlarmKind } from '../../domain/alarm.js';
import { listRegisterReviews } from '../steps/list-register-reviews.js';
import { findDegraded } from './steps/find-degraded.js';

/** Gauges as they are now. Ages in seconds. */
export interface Gauges {
  readonly uploadsByState: Readonly<Record<string, number>>;
  readonly messagesWaiting: number;
  readonly oldestMessageSeconds: number;
  readonly webhooksWaiting: number;
  readonly oldestWebhookSeconds: number;
  readonly lastSweepAt: Date | undefined;
  readonly lastSweepFailed: number;
  readonly lastGoodCanaryAt: Date | undefined;
  /** registers of data protection that should have been looked through */
  readonly registersOverdue: number;
  /** what is wrong now, by kind */
  readonly alarms: readonly AlarmKind[];
}

/** Reads the gauges. */
export async function collectMetrics(ctx: Pick<Context, 'sql' | 'places' | 'config'>): Promise<Gauges> {
  const now = await databaseTime(ctx.sql);
  const [states, messages, calls, sweep, alarms, lastGoodCanaryAt, registers] = await Promise.all([
    countUploadsByState(ctx.sql),
    countWaitingMessages(ctx.sql),
    countWaitingDeliveries(ctx.sql),
    findLastSweep(ctx.sql),
    findDegraded(ctx),
    findLastGoodCanary(ctx.sql),
    listRegisterReviews(ctx, now),
  ]);
  return {
    uploadsByState: Object.fromEntries(states.map((row) => [row.state, row.count])),
    messagesWaiting: messages.waiting,
    oldestMessageSeconds: messages.oldestSeconds,
    webhooksWaiting: calls.waiting,
    oldestWebhookSeconds: calls.oldestSeconds,
    lastSweepAt: sweep?.finishedAt,
    lastSweepFailed: Number(sweep?.report.failed ?? 0),
    alarms,
    lastGoodCanaryAt,
    registersOverdue: registers.filter(({ overdue }) => overdue).length,
  };
}
