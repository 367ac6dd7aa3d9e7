// `node scripts/bench/sweep.mjs [--quick] [--full]`: how fast a sweep purges what closed tickets left, beside the bare removal
// of as many objects from the same store. On Ceph RGW the large sweep runs with `--full` only: it takes a while.
import { createHash } from 'node:crypto';
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DeleteObjectsCommand, PutObjectCommand } from '@aws-sdk/client-s3';
import postgres from 'postgres';
import { fillRows } from './closed-tickets.mjs';
import { figure, inTurns, median, printHead, printTable } from './measure.mjs';
import { startCeph } from './s3.mjs';
import { fileStores, prepareSluice, startDatabase } from './sluice.mjs';
import { onStage, quick, settle } from './stage.mjs';

/** Uploads in a sweep, and how often. */
const small = quick ? [200, 2] : [1_000, 5];
const large = quick ? [400, 1] : [10_000, 1];
const object = Buffer.alloc(4096, 1);
const key = Buffer.alloc(128, 1);
const deleteBatch = 1000;

await onStage(async (stage) => {
  await printHead('Sweep: uploads purged per second, an object and a key each', stage.folder);
  const databaseUrl = await startDatabase(stage);
  await onStores(stage, 'file stores', databaseUrl, folderStores(await fileStores(stage)), [small, large]);
  const ceph = await startCeph(stage);
  const plans = process.argv.includes('--full') ? [small, large] : [[small[0], 2]];
  if (ceph)
    await onStores(stage, 'Ceph RGW', databaseUrl, bucketStores(await ceph.stores(), ceph.client), plans);
});

async function onStores(stage, name, databaseUrl, stores, plans) {
  const admin = postgres(databaseUrl, { max: 1, onnotice: () => undefined });
  const database = `bench_${name.replace(/\W/g, '_').toLowerCase()}`;
  await admin`create database ${admin(database)}`;
  await admin.end();
  const own = Object.assign(new URL(databaseUrl), { pathname: `/${database}` }).href;
  const { run } = await prepareSluice(stage, { databaseUrl: own, stores });
  const sql = postgres(own, { max: 1, onnotice: () => undefined });
  const idle = await seconds(() => run(['sweep']));
  const rows = [];
  for (const [uploads, rounds] of plans) {
    const taken = await inTurns(rounds, {
      sweep: async (round) => {
        await stores.fill(namesOf(uploads, `${uploads}-${round}`));
        await fillRows(sql, uploads, `${uploads}-${round}`);
        settle();
        return { seconds: await seconds(() => run(['sweep'])) };
      },
      bare: async () => {
        const names = namesOf(uploads, 'bare');
        await stores.fill(names);
        settle();
        return { seconds: await seconds(() => stores.removeBare(names)) };
      },
    });
    const sweep = median(taken.sweep.seconds);
    const bare = (2 * uploads) / median(taken.bare.seconds);
    for (const [what, time] of [
      ['whole command', sweep],
      ['start and idle sweep subtracted', sweep - idle],
    ]) {
      const objects = (2 * uploads) / time;
      rows.push([
        `${uploads}, ${what}`,
        ...[time, uploads / time, objects, bare, objects / bare].map(figure),
      ]);
    }
  }
  await sql.end();
  printTable(
    [
      `${name}: uploads`,
      'seconds',
      'uploads/s',
      'objects/s',
      `${stores.bareWay}, objects/s`,
      'ratio (target >= 0.8)',
    ],
    rows,
  );
}

function namesOf(uploads, salt) {
  const name = (kind, number) => createHash('md5').update(`${kind}-${salt}-${number}`).digest('hex');
  // like the service's own names: those of one upload begin alike
  return Array.from({ length: uploads }, (_none, number) => {
    const object = name('object', number);
    return { object, key: object.slice(0, 4) + name('key', number).slice(4) };
  });
}

function folderStores({ env, folders }) {
  const paths = (names) =>
    names.flatMap((name) => [join(folders.objects, name.object), join(folders.keys, name.key)]);
  return {
    env,
    bareWay: 'unlink, 8 at once, unsynced',
    fill: (names) => sideBySide(paths(names), (path, at) => writeFile(path, at % 2 === 0 ? object : key)),
    removeBare: (names) => sideBySide(paths(names), (path) => rm(path)),
  };
}

function bucketStores({ env, buckets }, client) {
  const places = (names) =>
    names.flatMap((name) => [
      { Bucket: buckets.objects, Key: `sluice/${name.object}`, Body: object },
      { Bucket: buckets.keys, Key: `sluice/${name.key}`, Body: key },
    ]);
  return {
    env,
    bareWay: `DeleteObjects, ${deleteBatch} in a call`,
    fill: (names) => sideBySide(places(names), (put) => client.send(new PutObjectCommand(put))),
    removeBare: async (names) => {
      for (const Bucket of Object.values(buckets)) {
        const all = places(names).filter((place) => place.Bucket === Bucket);
        for (let at = 0; at < all.length; at += deleteBatch) {
          const Objects = all.slice(at, at + deleteBatch).map(({ Key }) => ({ Key }));
          await client.send(new DeleteObjectsCommand({ Bucket, Delete: { Objects, Quiet: true } }));
        }
      }
    },
  };
}

/** Eight at once, as the sweep does. */
async function sideBySide(items, act) {
  const queue = items.entries();
  await Promise.all(
    Array.from({ length: 8 }, async () => {
      for (const [at, item] of queue) await act(item, at);
    }),
  );
}

async function seconds(act) {
  const began = performance.now();
  await act();
  return (performance.now() - began) / 1000;
}
