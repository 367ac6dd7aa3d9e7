// Numbers for Prometheus: this process's own, and those of the state in the database.
import { collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { Context } from '../../context/context.js';
import { alarmKinds } from '../../domain/alarm.js';
import { collectMetrics } from '../../flows/operation/collect-metrics.js';

/** The registry of one process. */
export interface Metrics {
  readonly contentType: string;
  /** `route` is the pattern, never the address: addresses hold tokens. `seconds` from request to answer. */
  observe(request: { method: string; route: string; status: number; seconds: number }): void;
  /** The text format, with gauges read now. */
  render(ctx: Pick<Context, 'sql' | 'log' | 'places' | 'config' | 'objects' | 'keys'>): Promise<string>;
}

/** Makes the registry. @param runningTransfers uploads and downloads under way in this process */
export function createMetrics(runningTransfers: () => number): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const requests = new Histogram({
    name: 'sluice_http_request_seconds',
    help: 'Time from request to answer, by route',
    labelNames: ['method', 'route', 'status'],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10, 60, 600],
    registers: [registry],
  });
  const gauge = (name: string, help: string, labelNames: string[] = []) =>
    new Gauge({ name, help, labelNames, registers: [registry] });
  const uploads = gauge('sluice_uploads', 'Uploads by state', ['state']);
  const waiting = gauge('sluice_messages_waiting', 'Messages waiting to be sent');
  const oldest = gauge('sluice_messages_oldest_seconds', 'Age of the oldest message that waits to be sent');
  const calls = gauge('sluice_webhooks_waiting', 'Calls to webhooks waiting to be sent');
  const oldestCall = gauge('sluice_webhooks_oldest_seconds', 'Age of the oldest call that waits to be sent');
  const sweptAt = gauge(
    'sluice_last_sweep_timestamp_seconds',
    'When the last sweep ended; 0 before the first',
  );
  const sweepFailed = gauge('sluice_last_sweep_failed', 'Items that the last sweep could not do');
  const overdue = gauge('sluice_sweep_overdue', 'Whether no sweep has ended for too long');
  const registers = gauge('sluice_registers_overdue', 'Registers of data protection to be looked through');
  const canary = gauge(
    'sluice_canary_timestamp_seconds',
    'When the last trial run ended well; 0 before the first',
  );
  const alarm = gauge('sluice_alarm', 'What is wrong with the service now: 1', ['kind']);
  const transfers = gauge('sluice_transfers_running', 'Transfers under way in this process');
  const free = gauge('sluice_store_free_bytes', 'Free space of a store in a folder', ['store']);
  const answering = gauge('sluice_database_up', 'Whether the database answered just now');
  return {
    contentType: registry.contentType,
    observe: ({ method, route, status, seconds }) =>
      requests.observe({ method, route, status: String(status) }, seconds),
    render: async (ctx) => {
      transfers.set(runningTransfers());
      for (const store of ['objects', 'keys'] as const) {
        const bytes = await ctx[store].freeBytes();
        if (bytes !== undefined) free.set({ store }, bytes);
      }
      try {
        const gauges = await collectMetrics(ctx);
        uploads.reset();
        for (const [state, count] of Object.entries(gauges.uploadsByState)) uploads.set({ state }, count);
        waiting.set(gauges.messagesWaiting);
        oldest.set(gauges.oldestMessageSeconds);
        calls.set(gauges.webhooksWaiting);
        oldestCall.set(gauges.oldestWebhookSeconds);
        sweptAt.set((gauges.lastSweepAt?.getTime() ?? 0) / 1000);
        overdue.set(gauges.alarms.includes('sweep_overdue') ? 1 : 0);
        registers.set(gauges.registersOverdue);
        canary.set((gauges.lastGoodCanaryAt?.getTime() ?? 0) / 1000);
        for (const kind of alarmKinds) alarm.set({ kind }, gauges.alarms.includes(kind) ? 1 : 0);
        sweepFailed.set(gauges.lastSweepFailed);
        answering.set(1);
      } catch (error) {
        answering.set(0);
        ctx.log.warn({ err: error }, 'the database gave no numbers');
      }
      return await registry.metrics();
    },
  };
}
