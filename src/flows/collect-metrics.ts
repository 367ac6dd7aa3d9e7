// Numbers about the state that lives in the database, for /metrics.
import type { Context } from '../context.js';
import { countWaitingMessages } from '../db/messages.js';
import { findLastSweep } from '../db/sweeps.js';
import { countUploadsByState } from '../db/uploads.js';
import { countWaitingDeliveries } from '../db/webhooks.js';

/** Gauges as they are now. Ages in seconds. */
export interface Gauges {
  readonly uploadsByState: Readonly<Record<string, number>>;
  readonly messagesWaiting: number;
  readonly oldestMessageSeconds: number;
  readonly webhooksWaiting: number;
  readonly oldestWebhookSeconds: number;
  readonly lastSweepAt: Date | undefined;
  readonly lastSweepFailed: number;
}

/** Reads the gauges. */
export async function collectMetrics(ctx: Pick<Context, 'sql'>): Promise<Gauges> {
  const [states, messages, calls, sweep] = await Promise.all([
    countUploadsByState(ctx.sql),
    countWaitingMessages(ctx.sql),
    countWaitingDeliveries(ctx.sql),
    findLastSweep(ctx.sql),
  ]);
  return {
    uploadsByState: Object.fromEntries(states.map((row) => [row.state, row.count])),
    messagesWaiting: messages.waiting,
    oldestMessageSeconds: messages.oldestSeconds,
    webhooksWaiting: calls.waiting,
    oldestWebhookSeconds: calls.oldestSeconds,
    lastSweepAt: sweep?.finishedAt,
    lastSweepFailed: Number(sweep?.report.failed ?? 0),
  };
}
