import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import postgres from 'postgres';
import t, { type Test } from 'tap';
import { startEmbeddedPostgres } from '../../src/demo/embedded-postgres.js';

const launcher = fileURLToPath(new URL('./fixtures/hold-postgres.js', import.meta.url));

// Not `t.testdir`: that one is removed before the teardowns, and servers would lose their folder while they stop.
const root = mkdtempSync(join(tmpdir(), 'sluice-launcher-'));
t.teardown(() => rmSync(root, { recursive: true, force: true }));
chmodSync(root, 0o755); // root's server runs as nobody

/** Making a cluster takes most of a start's time, so the tests share one; each leaves it stopped. */
const folder = join(root, 'postgres');

async function start(t: Test, { dataFolder = folder, durable = false } = {}) {
  const server = await startEmbeddedPostgres({ dataFolder, durable });
  t.teardown(() => server.stop());
  return server;
}

async function query(url: string, text: string): Promise<unknown[]> {
  const sql = postgres(url, { max: 1, connect_timeout: 30, fetch_types: false, onnotice: () => undefined });
  try {
    return [...(await sql.unsafe(text))];
  } finally {
    // a connection that was lost under a query never ends in order
    await sql.end({ timeout: 5 });
  }
}

/** A launcher in a process of its own, with its server. */
async function launch(t: Test): Promise<{ child: ChildProcess; url: string; pid: number }> {
  const child = fork(launcher, [folder], { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
  t.teardown(() => child.kill('SIGKILL'));
  const [message] = await Promise.race([
    once(child, 'message'),
    once(child, 'exit').then(() => Promise.reject(new Error('the launcher ended'))),
  ]);
  return { child, ...(message as { url: string; pid: number }) };
}

/** The parent's process id (proc(5)); undefined when the process is gone. */
function parentOf(pid: number): number | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]);
  } catch {
    return undefined;
  }
}

/** Resolves when nothing listens at the address any more; the test's own timeout bounds it. */
async function untilGone(url: string): Promise<void> {
  for (;;) {
    try {
      await query(url, 'select 1');
    } catch (error) {
      if (error instanceof Error && 'code' in error && error.code === 'ECONNREFUSED') return;
    }
    await pause(50);
  }
}

t.test('keeps its data, its password and its order of texts over a stop and a start', async (t) => {
  const first = await start(t);
  await query(first.url, "create table words as select 'zażółć' as word");
  await first.stop();
  await first.stop();
  const second = await start(t);
  t.match(await query(second.url, 'select word from words'), [{ word: 'zażółć' }]);
  t.equal(new URL(second.url).password, new URL(first.url).password);
  t.match(
    await query(second.url, "select datlocprovider, datlocale from pg_database where datname = 'postgres'"),
    [{ datlocprovider: 'b', datlocale: 'C.UTF-8' }],
  );
  t.match(await query(second.url, 'show server_encoding'), [{ server_encoding: 'UTF8' }]);
});

t.test('lets nobody in without the password, which only its owner can read', async (t) => {
  const { url } = await start(t);
  for (const password of ['', 'sluice', 'x'.repeat(43)]) {
    const wrong = Object.assign(new URL(url), { password }).href;
    await t.rejects(query(wrong, 'select 1'), { code: password === '' ? /SASL|28P01/ : '28P01' });
  }
  t.equal(statSync(join(folder, 'password')).mode & 0o777, 0o600);
  t.equal(statSync(folder).mode & 0o077, 0);
});

t.test('refuses a folder whose server runs, and leaves that server alone', async (t) => {
  const { url } = await start(t);
  await t.rejects(startEmbeddedPostgres({ dataFolder: folder }), {
    code: 'unavailable',
    message: /in use by process/,
  });
  t.match(await query(url, 'select 1 as alive'), [{ alive: 1 }]);
});

t.test('takes a folder over from a claim whose process id now belongs to another process', async (t) => {
  writeFileSync(join(folder, 'launcher.pid'), `${process.pid} started at another time\n`);
  const { url } = await start(t);
  t.match(await query(url, 'select 1 as alive'), [{ alive: 1 }]);
});

t.test('begins again where making the cluster was cut short', async (t) => {
  const dataFolder = join(root, 'cut-short');
  mkdirSync(join(dataFolder, 'cluster.new', 'base'), { recursive: true, mode: 0o700 });
  const { url } = await start(t, { dataFolder });
  t.match(await query(url, 'select 1 as alive'), [{ alive: 1 }]);
  t.equal(existsSync(join(dataFolder, 'cluster.new')), false);
});

t.test('leaves no server when its launcher is killed, and what was committed is there', async (t) => {
  const { child, url } = await launch(t);
  await query(url, 'create table launcher_left as select 7 as number');
  child.kill('SIGKILL');
  await untilGone(url);
  const { url: next } = await start(t);
  t.match(await query(next, 'select number from launcher_left'), [{ number: 7 }]);
});

const needsProc = existsSync('/proc') ? false : 'finding the watcher needs Linux (/proc)';
t.test('ends a server that lost its launcher and its watcher', { skip: needsProc }, async (t) => {
  const { child, pid } = await launch(t);
  const supervisor = parentOf(pid);
  const processes = readdirSync('/proc').map(Number).filter(Number.isInteger);
  const watchers = processes.filter((id) => id !== pid && parentOf(id) === supervisor);
  t.equal(watchers.length, 1);
  for (const watcher of watchers) process.kill(watcher, 'SIGKILL');
  child.kill('SIGKILL');
  await once(child, 'exit');
  const next = await start(t);
  t.not(next.pid, pid);
  t.match(await query(next.url, 'select 1 as alive'), [{ alive: 1 }]);
});

t.test('says that the server is gone when it was killed, and recovers at the next start', async (t) => {
  const first = await start(t, { durable: true });
  await query(first.url, 'create table server_left as select 7 as number');
  process.kill(first.pid, 'SIGKILL');
  await first.ended;
  await first.stop();
  const second = await start(t);
  t.match(await query(second.url, 'select number from server_left'), [{ number: 7 }]);
});

t.test('says which port is taken', async (t) => {
  const { port } = await start(t);
  await t.rejects(startEmbeddedPostgres({ dataFolder: join(root, 'cut-short'), port, durable: false }), {
    code: 'unavailable',
    message: new RegExp(`port ${port}.*Address already in use`, 's'),
  });
});
