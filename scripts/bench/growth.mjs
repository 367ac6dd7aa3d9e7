// `node scripts/bench/growth.mjs [--quick]`: what a GiB costs by tus, from 64 MiB to (nearly) 4 GiB.
import { join } from 'node:path';
import { MIB, writeArchive } from './archive.mjs';
import { figure, forgetPeak, inTurns, median, peakRss, printHead, printTable, timed } from './measure.mjs';
import { fileStores, prepareSluice, serve, startDatabase, waysIn } from './sluice.mjs';
import { onStage, quick, settle } from './stage.mjs';

const rounds = quick ? 2 : 5;
const sizes = (quick ? [16, 64, 256] : [64, 256, 1024, 4095]).map((mebibytes) => mebibytes * MIB);

await onStage(async (stage) => {
  await printHead(`Growth by size, tus, ${rounds} rounds`, stage.folder);
  const databaseUrl = await startDatabase(stage);
  const stores = await fileStores(stage);
  const service = await serve(stage, await prepareSluice(stage, { databaseUrl, stores }));
  const subjects = {};
  for (const size of sizes) {
    const path = await writeArchive(join(stage.folder, `${size}.zip`), size);
    subjects[size] = async () => {
      const link = await service.issueLink();
      settle();
      forgetPeak(service.pid);
      const figures = await timed(service.pid, () => waysIn.tus(link, { path, size }));
      await stores.empty();
      return { ...figures, rss: peakRss(service.pid) };
    };
  }
  report(await inTurns(rounds, subjects));
});

function report(taken) {
  const perGib = (size, figureName) => (median(taken[size][figureName]) / size) * 1024 * MIB;
  printTable(
    ['MiB', 'MiB/s', 'wall s per GiB', 'CPU-s per GiB', 'peak RSS MiB'],
    sizes.map((size) => [
      size / MIB,
      figure(1024 / perGib(size, 'seconds')),
      figure(perGib(size, 'seconds')),
      figure(perGib(size, 'cpu')),
      figure(median(taken[size].rss)),
    ]),
  );
  const largest = sizes.at(-1);
  const ratios = (name) =>
    sizes
      .slice(0, -1)
      .map((size) => figure(perGib(largest, name) / perGib(size, name)))
      .join(', ');
  const smaller = sizes
    .slice(0, -1)
    .map((size) => size / MIB)
    .join(', ');
  printTable(
    [`per GiB, the largest : ${smaller} MiB`, 'reached', 'target'],
    [
      ['wall', ratios('seconds'), '<= 1.15'],
      ['CPU', ratios('cpu'), '<= 1.15'],
    ],
  );
}
