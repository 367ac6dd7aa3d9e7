// Where a benchmark runs: a folder of its own, processes of its own, and an end at which nothing of them is left.
import { spawn, spawnSync } from 'node:child_process';
import { mkdtemp, rm, statfs } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

const READY_MS = 60_000;
const STOP_MS = 15_000;

/** Whether a short look is wanted: small files, two rounds. */
export const quick = process.argv.includes('--quick');

/**
 * Runs `act` on a new stage `{ folder, later }`. What was given to `later` is undone in reverse order, whatever
 * happens, Ctrl-C included.
 */
export async function onStage(act) {
  const folder = await mkdtemp(join(tmpdir(), 'sluice-bench-'));
  const undone = [() => rm(folder, { recursive: true, force: true, maxRetries: 5 })];
  let clearing;
  const clear = () => {
    clearing ??= (async () => {
      for (const undo of undone.reverse()) await Promise.resolve(undo()).catch(console.error);
    })();
    return clearing;
  };
  const interrupted = () => void clear().finally(() => process.exit(130));
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, interrupted);
  try {
    // what begins while everything is being ended ends at once
    const later = (undo) => (clearing === undefined ? undone.push(undo) : void undo());
    await act({ folder, later });
  } finally {
    await clear();
    for (const signal of ['SIGINT', 'SIGTERM']) process.off(signal, interrupted);
  }
}

/**
 * Starts a program and waits until `ready()` no longer throws. It dies with us, even by `kill -9`.
 * @returns `{ pid, child, stop(signal) }`
 */
export async function startProgram(stage, command, args, { env = {}, ready = async () => {}, input } = {}) {
  const child = spawn(command, args, {
    env: { PATH: process.env.PATH, ...env },
    stdio: ['pipe', 'pipe', 'pipe'],
    detached: true, // a group of its own: what it starts goes with it
  });
  const guard = spawn('/bin/sh', ['-c', 'read -r _; kill -9 "-$1"', 'guard', String(child.pid)], {
    stdio: ['pipe', 'ignore', 'ignore'],
    detached: true,
  });
  guard.stdin.on('error', () => undefined);
  let said = '';
  for (const name of ['stdout', 'stderr'])
    child[name].setEncoding('utf8').on('data', (piece) => {
      said = (said + piece).slice(-4000);
    });
  const ended = new Promise((resolve) => {
    child.once('error', () => resolve(127)).once('close', resolve);
  });
  void ended.then(() => guard.kill('SIGKILL'));
  child.stdin.on('error', () => undefined);
  if (input !== undefined) child.stdin.end(input);
  const stop = async (signal = 'SIGTERM') => {
    child.kill(signal);
    const overdue = setTimeout(() => process.kill(-child.pid, 'SIGKILL'), STOP_MS);
    await ended;
    clearTimeout(overdue);
  };
  stage.later(() => stop());
  await untilReady(ready, child, () => said);
  return { pid: child.pid, child, stop, ended, said: () => said };
}

async function untilReady(ready, child, said) {
  const deadline = Date.now() + READY_MS;
  for (;;) {
    try {
      await ready();
      return;
    } catch (error) {
      if (child.exitCode !== null || Date.now() > deadline)
        throw new Error(`a program did not start:\n${said()}`, { cause: error });
      await pause(25);
    }
  }
}

/** Starts this folder's `rival.mjs` as `kind` and waits for its port. @returns also `origin` */
export async function startRival(stage, kind, ...args) {
  const port = await freePort();
  const script = new URL('./rival.mjs', import.meta.url).pathname;
  const program = await startProgram(stage, process.execPath, [script, kind, String(port), ...args], {
    ready: () => connectable(port),
  });
  return { ...program, origin: `http://127.0.0.1:${port}` };
}

/** Throws until something listens there. */
export async function connectable(port) {
  await fetch(`http://127.0.0.1:${port}/`, { method: 'HEAD', signal: AbortSignal.timeout(1000) });
}

/** A port that is free now. */
export async function freePort() {
  const server = createServer();
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address();
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** Writes out what earlier rounds left in the page cache, so that nobody pays for another's. */
export function settle() {
  spawnSync('sync');
}

const fileSystems = new Map([
  [0xef53, 'ext4'],
  [0x794c7630, 'overlay'],
  [0x01021994, 'tmpfs'],
  [0x58465342, 'xfs'],
  [0x9123683e, 'btrfs'],
]);

/** The name of the file system under a folder. */
export async function fileSystemOf(folder) {
  const { type } = await statfs(folder);
  return fileSystems.get(type) ?? `0x${type.toString(16)}`;
}
