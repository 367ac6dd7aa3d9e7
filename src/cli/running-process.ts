// One process of the service: the front, and the loops that drain the outbox.
import type { AddressInfo } from 'node:net';
import type { Context } from '../context.js';
import { checkReadiness } from '../flows/check-readiness.js';
import { buildApp } from '../http/app.js';
import { drainOutbox } from './drain-outbox.js';

/** A running process. */
export interface RunningProcess {
  readonly port: number;
  /** Takes nothing new, lets running transfers end within the configured grace, cuts the rest. */
  stop(): Promise<void>;
}

/** After the grace, so long until connections are closed whatever they do, in milliseconds. */
const lastResortMs = 2000;

/** Starts listening and draining. @throws EADDRINUSE and the like */
export async function startProcess(
  ctx: Context,
  where: { host: string; port: number } = ctx.config,
): Promise<RunningProcess> {
  // it also makes the folders of file stores: nothing may be looked for, or called destroyed, in one that is not there
  const { ready, parts } = await checkReadiness(ctx);
  if (!ready) ctx.log.error({ parts }, 'not everything answers yet; the service starts and is not ready');
  ctx.watchDatabase();
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
