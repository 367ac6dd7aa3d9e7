import { readdirSync, readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import t from 'tap';
import { Secret } from '../../src/config/secret.js';
import {
  advisoryLocks,
  heldSecondKeys,
  holdSessionLock,
  isLockHeldBy,
  lockUntilCommit,
  tryHoldSessionLock,
  tryLockOf,
  tryShareLock,
} from '../../src/db/advisory-locks.js';
import { claimAnchor } from '../../src/db/anchors.js';
import { beginCanary } from '../../src/db/canary.js';
import { connectDatabase } from '../../src/db/connect.js';
import { testDatabase } from '../services/postgres.js';

t.test("no two advisory locks share a number, and no number is out of PostgreSQL's range", async (t) => {
  const numbers = Object.values(advisoryLocks);
  t.equal(new Set<number>(numbers).size, numbers.length);
  for (const number of numbers) t.ok(Number.isInteger(number) && Math.abs(number) < 2 ** 31);
});

t.test('nothing else in db calls the functions for advisory locks', async (t) => {
  const folder = fileURLToPath(new URL('../../src/db/', import.meta.url));
  const sources = readdirSync(folder).filter((name) => name.endsWith('.ts'));
  t.ok(sources.length > 20, 'the sources were found');
  const callers = sources.filter((name) =>
    /pg_(try_)?advisory_|pg_locks|hashtext/.test(readFileSync(`${folder}/${name}`, 'utf8')),
  );
  t.same(callers, ['advisory-locks.ts']);
});

t.test('locks exclude by their own number alone', async (t) => {
  const { url } = await testDatabase(t);
  const sql = connectDatabase(new Secret(url), { max: 4, applicationName: 'locks' });
  t.teardown(async () => await sql.end({ timeout: 5 }));

  const [hash] = await sql<{ of: number }[]>`select hashtext('sms_counts') as of`;
  t.equal(
    advisoryLocks.smsCounts,
    hash?.of,
    'SMS are counted under the number by which a version before does it',
  );

  const canary = await beginCanary(sql);
  t.ok(canary, 'a trial run');
  t.equal(await beginCanary(sql), undefined, 'a second one beside it is refused');
  t.equal(await claimAnchor(sql, 60), undefined, 'and anchors are not held up by it: nothing is due');
  await canary?.release();
  const again = await tryHoldSessionLock(sql, 'canary');
  t.ok(again, 'released, it may be taken again');
  await again?.release();

  const sweep = await holdSessionLock(sql, 'sweep', 7);
  await sql.begin(async (tx) => {
    t.equal(await tryLockOf(tx, 'sweep', 7), false, 'a sweep is known by its number');
    t.equal(await tryLockOf(tx, 'sweep', 8), true);
    const held = await tx<{ objid: number }[]>`${heldSecondKeys(tx, 'sweep')} order by 1`;
    t.same([...held], [{ objid: 7 }, { objid: 8 }]);
    t.equal(await tryShareLock(tx, 'rotation'), true);
  });
  const rotation = await holdSessionLock(sql, 'rotation');
  await sql.begin(async (tx) => {
    t.equal(await isLockHeldBy(tx, 'rotation', rotation.pid), true);
    t.equal(await isLockHeldBy(tx, 'rotation', sweep.pid), false);
    t.equal(await isLockHeldBy(tx, 'canary', rotation.pid), false);
    t.equal(await tryShareLock(tx, 'rotation'), false);
    await lockUntilCommit(tx, 'keySwap');
  });
  await sql`select pg_terminate_backend(${rotation.pid})`;
  // it ends a moment later; until then it counts as living
  const living = async () => (await sql`select 1 from pg_stat_activity where pid = ${rotation.pid}`).length;
  while ((await living()) > 0) await pause(10);
  await rotation.release();
  await sweep.release();
  const other = await tryHoldSessionLock(sql, 'rotation');
  t.ok(other, 'a lost connection holds nothing, and releasing it harms nobody');
  await other?.release();
});
