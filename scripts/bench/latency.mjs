// `node scripts/bench/latency.mjs [--quick]`: how long a small request takes at 100/s: idle, while 20 uploads run, and
// while wrong passwords flood in. Requests begin on schedule, whether or not those before were answered.
import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { MIB, writeArchive } from './archive.mjs';
import { call } from './client.mjs';
import { figure, median, percentile, printHead, printTable } from './measure.mjs';
import { fileStores, prepareSluice, serve, startDatabase } from './sluice.mjs';
import { onStage, quick, startProgram } from './stage.mjs';

const perSecond = 100;
const seconds = quick ? 2 : 4;
const rounds = quick ? 2 : 5;
const crowd = 20;
const size = (quick ? 512 : 2048) * MIB; // more than is through while it is measured
const guessers = 20;
const load = new URL('./load.mjs', import.meta.url).pathname;

await onStage(async (stage) => {
  await printHead(`Small requests, ${perSecond}/s for ${seconds} s each, ${rounds} rounds`, stage.folder);
  const path = await writeArchive(join(stage.folder, 'data.zip'), size);
  const stores = await fileStores(stage);
  const databaseUrl = await startDatabase(stage);
  const service = await serve(stage, await prepareSluice(stage, { databaseUrl, stores }));
  const link = await service.issueLink();
  const routes = {
    'GET /healthz': { url: `${service.origin}/healthz` },
    'GET /l/{token}': { url: link.url },
    'GET /api/v1/tickets': { url: `${service.origin}/api/v1/tickets`, headers: service.authorised },
  };
  const loads = {
    idle: async () => undefined,
    [`${crowd} uploads`]: () => uploads(service, path),
    'flood of wrong passwords': () => flood(service),
  };
  const taken = Object.fromEntries(Object.keys(loads).map((name) => [name, {}]));
  for (let round = 0; round < rounds; round += 1)
    for (const [name, begin] of Object.entries(loads)) {
      const busy = await underLoad(stage, begin);
      for (const [route, request] of Object.entries(routes)) {
        const times = await onSchedule(request);
        taken[name][route] ??= { p50: [], p99: [] };
        taken[name][route].p50.push(median(times));
        taken[name][route].p99.push(percentile(times, 0.99));
        process.stderr.write(
          `round ${round + 1} ${name} ${route} p99 ${figure(percentile(times, 0.99))} ms\n`,
        );
      }
      if (busy?.child.exitCode === 0)
        console.log(`the load "${name}" ended before it was measured against\n`);
      await busy?.stop('SIGKILL');
      await pause(500); // the service notes that its senders are gone
      await stores.empty();
    }
  report(taken);
});

async function underLoad(stage, begin) {
  const told = await begin();
  if (told === undefined) return undefined;
  const busy = await startProgram(stage, process.execPath, [load], { input: JSON.stringify(told) });
  await pause(1000); // until it is at full speed
  return busy;
}

async function uploads(service, path) {
  const links = [];
  for (let at = 0; at < crowd; at += 1) links.push(await service.issueLink());
  return { uploads: { links, file: { path, size } } };
}

/** Links nobody issued cost the same hash and lock nothing. */
async function flood(service) {
  const token = () => randomBytes(32).toString('base64url');
  return { flood: { urls: Array.from({ length: guessers }, () => `${service.origin}/l/${token()}`) } };
}

/** @returns milliseconds from when each request was due to when it was answered */
async function onSchedule({ url, headers = {} }) {
  const began = performance.now();
  const times = [];
  const running = [];
  for (let at = 0; at < perSecond * seconds; at += 1) {
    const due = began + (at * 1000) / perSecond;
    const early = due - performance.now();
    if (early > 0) await pause(early);
    running.push(
      call('GET', url, { headers, expect: 200 }).then(() => {
        times.push(performance.now() - due);
      }),
    );
  }
  await Promise.all(running);
  return times;
}

function report(taken) {
  const [idle, busy, flooded] = Object.keys(taken);
  const rows = Object.keys(taken[idle]).flatMap((route) =>
    Object.keys(taken).map((name) => {
      const { p50, p99 } = taken[name][route];
      const ratio = median(p99) / median(taken[idle][route].p99);
      const target = { [busy]: '<= 5 x idle and <= 250 ms', [flooded]: '<= 100 ms (/healthz)' }[name] ?? '';
      return [route, name, figure(median(p50)), figure(median(p99)), figure(ratio), target];
    }),
  );
  printTable(['request', 'meanwhile', 'p50 ms', 'p99 ms', 'p99 : idle', 'target for p99'], rows);
}
