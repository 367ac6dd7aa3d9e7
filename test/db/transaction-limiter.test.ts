import t from 'tap';
import { retryWhileLocked } from '../../src/db/retry-while-locked.js';
import { isHeldUp, TransactionLimiter } from '../../src/db/transaction-limiter.js';

/** A transaction that ends when it is told to. */
function transaction() {
  let end: (error?: Error) => void = () => undefined;
  const ended = new Promise<string>((resolve, reject) => {
    end = (error) => (error === undefined ? resolve('done') : reject(error));
  });
  return { act: () => ended, end };
}

const lockNotHad = () =>
  Object.assign(new Error('canceling statement due to lock timeout'), { code: '55P03' });

t.test('whoever waits behind transactions that end gets a turn, however long it takes', async (t) => {
  const turns = new TransactionLimiter({ atOnce: 1, patienceMs: 1000 });
  const order: number[] = [];
  const each = async (n: number) =>
    await turns.run(async () => {
      await new Promise((resolve) => setTimeout(resolve, 100));
      order.push(n);
    });
  await Promise.all(Array.from({ length: 12 }, (_none, n) => each(n)));
  t.same(order, [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11], 'one after the other, first come first served');
});

t.test('whoever waits while none ends is told', async (t) => {
  const turns = new TransactionLimiter({ atOnce: 2, patienceMs: 200 });
  const quick = () => turns.run(async () => 'done');
  const told = async (what: string) => await t.rejects(quick(), { code: 'CONNECTION_AWAITED' }, what);
  const [a, b] = [transaction(), transaction()];
  const [first, second] = [turns.run(a.act), turns.run(b.act)];
  t.notOk(turns.stuck);
  await Promise.all([told('the first who waits'), told('and the second')]);
  t.ok(turns.stuck);
  await told('whoever comes then');
  const failing = t.rejects(first, { code: '55P03' });
  a.end(lockNotHad());
  await failing;
  t.ok(turns.stuck, 'one that failed for the same reason proves nothing');
  t.equal(await quick(), 'done', 'a turn that is free is taken');
  t.notOk(turns.stuck, 'and one that came through does');
  b.end();
  t.equal(await second, 'done');
});

t.test('what must not be given up is tried again while others hold it up, and only then', async (t) => {
  let tries = 0;
  const third = async () => {
    tries += 1;
    if (tries < 3) throw lockNotHad();
    return tries;
  };
  t.equal(await retryWhileLocked(third), 3);
  const lost = Object.assign(new Error('lost'), { code: 'CONNECTION_CLOSED' });
  await t.rejects(
    retryWhileLocked(() => Promise.reject(lost)),
    lost,
    'a lost connection is another matter',
  );
  await t.rejects(
    retryWhileLocked(() => Promise.reject(lockNotHad()), 300),
    { code: '55P03' },
    'nor for ever',
  );
  t.same([isHeldUp(lockNotHad()), isHeldUp(lost), isHeldUp(undefined)], [true, false, false]);
});
