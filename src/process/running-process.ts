// One process of the service: the front, and the loops that drain the outbox.
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { sleep } from '../concurrency/sleep.js';
import type { Context } from '../context/context.js';
import { remindClinics } from '../flows/links/remind-clinics.js';
import { checkReadiness } from '../flows/operation/check-readiness.js';
import { watchBuckets } from '../flows/operation/watch-buckets.js';
import { watchStores } from '../flows/operation/watch-stores.js';
import { watchSweep } from '../flows/operation/watch-sweep.js';
import { buildApp } from '../http/app.js';
import { startAnchorLoop } from './anchor-loop.js';
import { drainOutbox } from './drain-outbox.js';
import { repeat } from './repeat.js';

/** A running process. */
export interface RunningProcess {
  readonly port: number;
  /** Readiness says no first; then it takes nothing new, lets running transfers end within the configured grace, cuts the rest. */
  stop(): Promise<void>;
}

/** After the grace, so long until connections are closed whatever they do, in milliseconds. */
const lastResortMs = 2000;

/** How often the process looks whether sweeps still run, and where its files lie, in milliseconds. */
const watchEveryMs = 60_000;

/** How often it looks at the settings of its buckets, in milliseconds. */
const inspectEveryMs = 600_000;

/** How often it looks for links that end soon, in milliseconds. */
const remindEveryMs = 10_000;

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
  const watching = watchItself(ctx);
  const anchors = startAnchorLoop(ctx);
  const buckets = watchSettings(ctx);
  const reminders = watchLinks(ctx);
  const { port } = server.server.address() as AddressInfo;
  return {
    port,
    stop: async () => {
      transfers.announceEnd();
      // meanwhile everything is answered as ever: what proxies still send here must not be lost
      await sleep(ctx.config.shutdownDelaySeconds * 1000);
      const { connectionsEnded } = await stopListening(server.server);
      const closed = Promise.all([connectionsEnded, server.close()]);
      await transfers.drain(ctx.config.shutdownGraceSeconds);
      const timer = setTimeout(() => server.server.closeAllConnections(), lastResortMs);
      await Promise.all([
        closed,
        outbox.stop(),
        watching.stop(),
        anchors.stop(),
        buckets.stop(),
        reminders.stop(),
      ]);
      clearTimeout(timer);
    },
  };
}

/** After so many turns of the loop the listener is closed though somebody came in each. */
const mostTurns = 200;

/**
 * Closes the listener. The system holds connections that this process did not take yet, and resets them then: a proxy that
 * has sent a POST by one of them cannot send it again. So it is closed just behind a turn of the loop in which nobody came.
 */
async function stopListening(server: Server): Promise<{ connectionsEnded: Promise<void> }> {
  let came = true;
  const note = () => {
    came = true;
  };
  server.on('connection', note);
  for (let turns = 0; came && turns < mostTurns; turns += 1) {
    came = false;
    await new Promise((resolve) => setImmediate(resolve));
  }
  server.off('connection', note);
  return { connectionsEnded: new Promise((resolve) => server.close(() => resolve())) };
}

/** Looks at once and then every minute. */
function watchItself(ctx: Context): { stop(): Promise<void> } {
  const failed = 'whether sweeps run, and in the right stores, could not be looked up; it is tried again';
  return again(ctx, { everyMs: watchEveryMs, failed }, async () => {
    await watchSweep(ctx);
    await watchStores(ctx);
  });
}

/** Looks at once and then every ten minutes. */
function watchSettings(ctx: Context): { stop(): Promise<void> } {
  const failed = 'the settings of the buckets could not be looked up; it is tried again';
  return again(ctx, { everyMs: inspectEveryMs, failed }, async () => void (await watchBuckets(ctx)));
}

/** Looks at once and then every ten seconds. */
function watchLinks(ctx: Context): { stop(): Promise<void> } {
  const failed = 'clinics could not be reminded of links that end; it is tried again';
  return again(ctx, { everyMs: remindEveryMs, failed }, async () => await remindClinics(ctx));
}

function again(
  ctx: Context,
  how: { everyMs: number; failed: string },
  act: () => Promise<void>,
): { stop(): Promise<void> } {
  const stopping = new AbortController();
  const loop = repeat(ctx, { stopping: stopping.signal, ...how }, async () => {
    await act();
    return 'after a pause';
  });
  return {
    stop: async () => {
      stopping.abort();
      await loop;
    },
  };
}
