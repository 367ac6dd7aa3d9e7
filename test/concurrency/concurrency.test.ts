// Each of these stands once; here it is held to what the callers rely on.
import t from 'tap';
import { bytesOnce } from '../../src/concurrency/bytes-once.js';
import { eachLimit } from '../../src/concurrency/each-limit.js';
import { sleep } from '../../src/concurrency/sleep.js';
import { TaskGroup } from '../../src/concurrency/task-group.js';

/** Counts how many run at the same time. */
function counting() {
  const counts = { now: 0, most: 0, done: 0 };
  const act = async (): Promise<void> => {
    counts.now += 1;
    counts.most = Math.max(counts.most, counts.now);
    await sleep(1);
    counts.now -= 1;
    counts.done += 1;
  };
  return { counts, act };
}

t.test('eachLimit does each once, never more at a time than the limit', async (t) => {
  const seen: number[] = [];
  const { counts, act } = counting();
  await eachLimit(
    Array.from({ length: 20 }, (_, at) => at),
    3,
    async (item) => {
      seen.push(item);
      await act();
    },
  );
  t.strictSame(
    seen,
    Array.from({ length: 20 }, (_, at) => at),
    'in order',
  );
  t.equal(counts.most, 3);
  await eachLimit([], 3, act);
  t.equal(counts.done, 20, 'nothing for no items');
  await eachLimit([1], 8, act);
  t.equal(counts.done, 21, 'fewer items than the limit');
});

t.test('a failure of eachLimit begins nothing more, and waits for what runs', async (t) => {
  const begun: number[] = [];
  let ended = 0;
  const run = eachLimit([0, 1, 2, 3, 4, 5], 2, async (item) => {
    begun.push(item);
    if (item === 0) throw new Error('the first');
    await sleep(20);
    ended += 1;
    if (item === 1) throw new Error('a later one');
  });
  await t.rejects(run, { message: 'the first' });
  t.strictSame(begun, [0, 1]);
  t.equal(ended, 1, 'what ran beside it has ended');
});

t.test('a task group holds back what comes while it is full', async (t) => {
  const { counts, act } = counting();
  const group = new TaskGroup(2);
  for (let at = 0; at < 7; at += 1) await group.start(act);
  t.ok(counts.done >= 5, 'the last two may still run');
  await group.wait();
  t.strictSame([counts.done, counts.most], [7, 2]);
});

t.test('a task group tells the first failure and begins nothing behind it', async (t) => {
  const group = new TaskGroup(1);
  await group.start(async () => {
    throw new Error('the first');
  });
  let begun = false;
  const next = group.start(async () => {
    begun = true;
  });
  await t.rejects(next, { message: 'the first' });
  await t.rejects(group.wait(), { message: 'the first' });
  t.notOk(begun);
});

t.test('sleep ends in time, or as soon as it is told', async (t) => {
  const began = performance.now();
  await sleep(15);
  t.ok(performance.now() - began >= 14);
  const stop = new AbortController();
  const slept = sleep(60_000, stop.signal);
  stop.abort();
  await t.resolves(slept, 'and throws nothing');
  await t.resolves(sleep(60_000, AbortSignal.abort()));
});

t.test('bytesOnce gives one piece', async (t) => {
  const pieces: Uint8Array[] = [];
  for await (const piece of bytesOnce(Buffer.from('abc'))) pieces.push(piece);
  t.strictSame(pieces, [Buffer.from('abc')]);
});
