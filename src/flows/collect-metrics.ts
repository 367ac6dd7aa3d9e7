// Numbers about the state that lives in the database, for /metrics.
import type { Context } from '../context.js';
import { countWaitingMessages } from '../db/messages.js';
import { findLastSweep, findSweepFacts } from '../db/sweeps.js';
import { countUploadsByState } from '../db/uploads.js';
import { countWaitingDeliveries } from '../db/webhooks.js';
import { isSweepOverdue } from '../domain/alarm.js';

/** Gauges as they are now. Ages in seconds. */
export interface Gauges {
  readonly uploadsByState: Readonly<Record<string, number>>;
  readonly messagesWaiting: number;
  readonly oldestMessageSeconds: number;
  readonly webhooksWaiting: number;
  readonly oldestWebhookSeconds: number;
  readonly lastSweepAt: Date | undefined;
  readonly lastSweepFailed: number;
  readonly sweepOverdue: boolean;
}

/** Reads the gauges. */
export async function collectMetrics(ctx: Pick<Context, 'sql' | 'config'>): Promise<Gauges> {
  const [states, messages, calls, sweep, sweepFacts] = await Promise.all([
    countUploadsByState(ctx.sql),
    countWaitingMessages(ctx.sql),
    countWaitingDeliveries(ctx.sql),
    findLastSweep(ctx.sql),
    findSweepFacts(ctx.sql),
  ]);
  return {
    uploadsByState: Object.fromEntries(states.map((row) => [row.state, row.count])),
    messagesWaiting: messages.waiting,
    oldestMessageSeconds: messages.oldestSeconds,
    webhooksWaiting: calls.waiting,
    oldestWebhookSeconds: calls.oldestSeconds,
    lastSweepAt: sweep?.finishedAt,
    lastSweepFailed: Number(sweep?.report.failed ?? 0),
    sweepOverdue: isSweepOverdue(sweepFacts, ctx.config.sweepOverdueMinutes),
  };
}
