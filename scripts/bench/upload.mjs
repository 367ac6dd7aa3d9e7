// `node scripts/bench/upload.mjs [--quick]`: 1 GiB up. Sluice seals, hashes, checks and syncs; the others only keep.
import { mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { MIB, writeArchive } from './archive.mjs';
import { sendByPut, sendByTus } from './client.mjs';
import { figure, inTurns, median, peakRss, printHead, printTable, timed } from './measure.mjs';
import { startNginx } from './nginx.mjs';
import { fileStores, prepareSluice, serve, startDatabase, waysIn } from './sluice.mjs';
import { onStage, quick, settle, startRival } from './stage.mjs';

const size = (quick ? 64 : 1024) * MIB;
const rounds = quick ? 2 : 5;

await onStage(async (stage) => {
  await printHead(`Upload of ${size / MIB} MiB, ${rounds} rounds`, stage.folder);
  const file = { path: await writeArchive(join(stage.folder, 'data.zip'), size), size };
  const rivals = { ...(await sluiceWays(stage, file)), ...(await otherWays(stage, file)) };
  const subjects = Object.fromEntries(
    Object.entries(rivals).map(([name, { pid, before, send, after }]) => [
      name,
      async () => {
        const at = await before?.();
        settle();
        const figures = await timed(pid, () => send(at));
        await after?.();
        return figures;
      },
    ]),
  );
  const taken = await inTurns(rounds, subjects);
  report(rivals, taken);
});

/** Two processes of one service: the peak memory of the one way in must not count for the other. */
async function sluiceWays(stage, file) {
  const stores = await fileStores(stage);
  const databaseUrl = await startDatabase(stage);
  const prepared = await prepareSluice(stage, { databaseUrl, stores });
  const ways = {};
  for (const [way, send] of Object.entries(waysIn)) {
    const port = String(Number(prepared.env.PORT) + Object.keys(ways).length);
    const env = { ...prepared.env, PORT: port, BASE_URL: `http://127.0.0.1:${port}` };
    const service = await serve(stage, { ...prepared, env });
    ways[`Sluice, ${way}`] = {
      pid: service.pid,
      before: () => service.issueLink(),
      send: (link) => send(link, file),
      after: stores.empty,
    };
  }
  return ways;
}

async function otherWays(stage, file) {
  const folder = join(stage.folder, 'tus');
  await mkdir(folder);
  const tus = await startRival(stage, 'tus-file-store', folder);
  const sink = await startRival(stage, 'sink');
  const nginx = await startNginx(stage);
  const emptied = (at) => async () => {
    for (const name of await readdir(at)) await rm(join(at, name), { recursive: true });
  };
  return {
    '`@tus/server` + `@tus/file-store`': {
      pid: tus.pid,
      send: () => sendByTus(`${tus.origin}/files`, file),
      after: emptied(folder),
    },
    'bare `node:http` sink': { pid: sink.pid, send: () => sendByPut(`${sink.origin}/data`, file) },
    ...(nginx && {
      [`${nginx.version}, WebDAV PUT`]: {
        pid: nginx.pid,
        send: () => sendByPut(`${nginx.origin}/data.zip`, file),
        after: emptied(nginx.root),
      },
    }),
  };
}

function report(rivals, taken) {
  const gib = size / MIB / 1024;
  const wall = (name) => median(taken[name].seconds);
  const cpu = (name) => median(taken[name].cpu) / gib;
  printTable(
    ['way in', 'MiB/s', 'wall s', 'CPU-s per GiB', 'peak RSS MiB'],
    Object.entries(rivals).map(([name, { pid }]) => [
      name,
      figure(size / MIB / wall(name)),
      figure(wall(name)),
      figure(cpu(name)),
      figure(peakRss(pid)),
    ]),
  );
  const [tus, form, plain, sink] = Object.keys(rivals);
  printTable(
    ['ratio of medians', 'reached', 'target'],
    [
      ['wall, Sluice tus : `@tus/server`', figure(wall(tus) / wall(plain)), '<= 1.0'],
      ['wall, Sluice multipart : Sluice tus', figure(wall(form) / wall(tus)), '<= 1.1'],
      ['CPU per GiB, Sluice tus : sink', figure(cpu(tus) / cpu(sink)), '<= 4.5'],
      ['CPU per GiB, Sluice multipart : sink', figure(cpu(form) / cpu(sink)), '<= 4.5'],
      ['CPU per GiB, `@tus/server` : sink', figure(cpu(plain) / cpu(sink)), 'for comparison'],
    ],
  );
}
