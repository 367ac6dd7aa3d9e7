// `node scripts/bench/memory.mjs [--quick] [--files|--ceph]`: peak memory of the service for 1, 10 and 50 uploads of
// 256 MiB at once, a new process for each figure. One round: that of fifty moves 12.5 GiB.
import { join } from 'node:path';
import { MIB, writeArchive } from './archive.mjs';
import { figure, inTurns, median, peakRss, printHead, printTable, timed } from './measure.mjs';
import { startCeph } from './s3.mjs';
import { fileStores, prepareSluice, serve, startDatabase, waysIn } from './sluice.mjs';
import { onStage, quick, settle } from './stage.mjs';

const size = (quick ? 16 : 256) * MIB;
const targets = { 1: 200, 10: 300, 50: 400 };
const crowds = Object.keys(targets).map(Number);
const only = ['files', 'ceph'].find((store) => process.argv.includes(`--${store}`));

await onStage(async (stage) => {
  await printHead(`Peak memory, uploads of ${size / MIB} MiB at once`, stage.folder);
  const path = await writeArchive(join(stage.folder, 'data.zip'), size);
  const databaseUrl = await startDatabase(stage);
  if (only !== 'ceph')
    await onStores(stage, { name: 'file stores', databaseUrl, path, stores: await fileStores(stage) });
  const ceph = only === 'files' ? undefined : await startCeph(stage);
  if (ceph) await onStores(stage, { name: 'Ceph RGW', databaseUrl, path, stores: await ceph.stores() });
});

async function onStores(stage, { name, databaseUrl, path, stores }) {
  const own = new URL(databaseUrl);
  own.pathname = `/${await newDatabase(databaseUrl, name)}`;
  const prepared = await prepareSluice(stage, { databaseUrl: own.href, stores });
  const subjects = {};
  for (const way of Object.keys(waysIn))
    for (const crowd of crowds)
      subjects[`${way} ${crowd}`] = () => crowdOnce(stage, { prepared, stores, way, crowd, path });
  const taken = await inTurns(1, subjects);
  printTable(
    [`${name}: way in`, 'at once', 'peak RSS MiB', 'aggregate MiB/s', 'target RSS MiB'],
    Object.entries(taken).map(([subject, { rss, seconds }]) => {
      const [way, crowd] = subject.split(' ');
      const rate = (crowd * size) / MIB / median(seconds);
      return [way, crowd, figure(median(rss)), figure(rate), `<= ${targets[crowd]}`];
    }),
  );
}

async function crowdOnce(stage, { prepared, stores, way, crowd, path }) {
  const issuing = await serve(stage, prepared);
  const links = [];
  for (let at = 0; at < crowd; at += 1) links.push(await issuing.issueLink());
  await issuing.stop();
  settle();
  const service = await serve(stage, prepared);
  const { seconds } = await timed(service.pid, () =>
    Promise.all(links.map((link) => waysIn[way](link, { path, size }))),
  );
  const rss = peakRss(service.pid);
  await service.stop();
  await stores.empty();
  return { rss, seconds };
}

/** One database for each kind of store: what one service received, no other looks for. */
async function newDatabase(databaseUrl, name) {
  const { default: postgres } = await import('postgres');
  const sql = postgres(databaseUrl, { max: 1, onnotice: () => undefined });
  const database = `bench_${name.replace(/\W/g, '_').toLowerCase()}`;
  await sql`create database ${sql(database)}`;
  await sql.end();
  return database;
}
