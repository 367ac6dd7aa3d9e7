// One process of the service: the front, and the loop that drains the outbox.
import type { AddressInfo } from 'node:net';
import type { Context } from '../context.js';
import { deliverNotices } from '../flows/deliver-notices.js';
import { redactMessages } from '../flows/redact-messages.js';
import { buildApp } from '../http/app.js';

/** A running process. */
export interface RunningProcess {
  readonly port: number;
  /** Takes nothing new, lets running transfers end within the configured grace, cuts the rest. */
  stop(): Promise<void>;
}

/** How often the outbox is looked at, in milliseconds. */
const outboxPauseMs = 500;
/** After the grace, so long until connections are closed whatever they do, in milliseconds. */
const lastResortMs = 5000;

/** Starts listening and draining. @throws EADDRINUSE and the like */
export async function startProcess(
  ctx: Context,
  where: { host: string; port: number } = ctx.config,
): Promise<RunningProcess> {
  const { server, transfers } = await buildApp(ctx);
  await server.listen({ host: where.host, port: where.port });
  const outbox = drainOutbox(ctx);
  const { port } = server.server.address() as AddressInfo;
  return {
    port,
    stop: async () => {
      const closed = server.close();
      await transfers.drain(ctx.config.shutdownGraceSeconds);
      const timer = setTimeout(() => server.server.closeAllConnections(), lastResortMs);
      await Promise.all([closed, outbox.stop()]);
      clearTimeout(timer);
    },
  };
}

/** Sends what is due, again and again. What fails is logged and tried again: the loop itself never ends by an error. */
function drainOutbox(ctx: Context): { stop(): Promise<void> } {
  const stopping = new AbortController();
  const loop = (async () => {
    while (!stopping.signal.aborted) {
      let more = false;
      try {
        ({ more } = await deliverNotices(ctx));
        await redactMessages(ctx);
      } catch (err) {
        ctx.log.warn({ err }, 'the outbox was not drained; it is tried again');
      }
      if (!more) await pause(outboxPauseMs, stopping.signal);
    }
  })();
  return {
    stop: async () => {
      stopping.abort();
      await loop;
    },
  };
}

function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer);
      signal.removeEventListener('abort', done);
      resolve();
    };
    const timer = setTimeout(done, ms);
    signal.addEventListener('abort', done);
    if (signal.aborted) done();
  });
}
