import t from 'tap';
import { SlabPool } from '../../src/streams/slab-pool.js';

const turn = async (): Promise<void> => await new Promise((resolve) => setImmediate(resolve));

/** Whether a promise has been kept by now. */
async function isKept(promise: Promise<unknown>): Promise<boolean> {
  let kept = false;
  promise.then(
    () => {
      kept = true;
    },
    () => undefined,
  );
  await turn();
  return kept;
}

t.test('slabs have one size and are used again', async (t) => {
  const pool = new SlabPool({ slabBytes: 100, holders: 2, extra: 1 });
  const allocation = pool.allocate();
  const first = await allocation.take();
  t.equal(first.byteLength, 100);
  t.equal(pool.inUse, 1);
  allocation.giveBack(first);
  t.equal(pool.inUse, 0);
  t.equal(await allocation.take(), first, 'no new memory where there is some');
});

t.test('one slab each is sure; more come out of what all share', async (t) => {
  const pool = new SlabPool({ slabBytes: 1, holders: 3, extra: 1 });
  const [a, b, c] = [pool.allocate(), pool.allocate(), pool.allocate()];
  await a.take();
  const extra = await a.take();
  const third = a.take();
  t.notOk(await isKept(third), 'what is shared is used up');
  await b.take();
  await c.take();
  t.equal(pool.inUse, 4, 'the others get their own all the same');
  a.giveBack(extra);
  await third;
  t.equal(pool.inUse, 4);
});

t.test('who holds none waits when too many hold one, first come first served', async (t) => {
  const pool = new SlabPool({ slabBytes: 1, holders: 1, extra: 5 });
  const [a, b, c] = [pool.allocate(), pool.allocate(), pool.allocate()];
  const held = await a.take();
  const [second, third] = [b.take(), c.take()];
  t.notOk(await isKept(second));
  a.giveBack(held);
  const given = await second;
  t.notOk(await isKept(third), 'one at a time');
  b.giveBack(given);
  await third;
});

t.test('an allocation that waits is served by what itself gives back', async (t) => {
  const pool = new SlabPool({ slabBytes: 1, holders: 1, extra: 0 });
  const allocation = pool.allocate();
  const only = await allocation.take();
  const next = allocation.take();
  t.notOk(await isKept(next));
  allocation.giveBack(only);
  t.equal(await next, only);
});

t.test('waiting ends with the signal, and takes nothing', async (t) => {
  const pool = new SlabPool({ slabBytes: 1, holders: 1, extra: 0 });
  const [a, b, c] = [pool.allocate(), pool.allocate(), pool.allocate()];
  const held = await a.take();
  const stop = new AbortController();
  const waiting = b.take(stop.signal);
  const behind = c.take();
  stop.abort(new Error('gone'));
  await t.rejects(waiting, { message: 'gone' });
  await t.rejects(b.take(stop.signal), { message: 'gone' }, 'nor does it begin');
  a.giveBack(held);
  await behind;
  t.equal(pool.inUse, 1);
});

t.test('memory that was lost is replaced', async (t) => {
  const pool = new SlabPool({ slabBytes: 1, holders: 1, extra: 0 });
  const allocation = pool.allocate();
  const first = await allocation.take();
  const waiting = allocation.take();
  allocation.lose();
  t.not(await waiting, first);
  t.equal(pool.inUse, 1);
});

t.test('what was not taken cannot be given back', async (t) => {
  const pool = new SlabPool({ slabBytes: 1, holders: 1, extra: 0 });
  t.throws(() => pool.allocate().giveBack(new ArrayBuffer(1)), { code: 'internal' });
  const allocation = pool.allocate();
  await allocation.take();
  t.throws(() => allocation.giveBack(new ArrayBuffer(2)), { code: 'internal' }, 'of another size');
});
