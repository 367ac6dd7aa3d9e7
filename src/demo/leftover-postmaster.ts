// A server that lost its launcher and its watcher to `kill -9` still runs on the data folder: it is ended before a new
// one starts. Only a process that shows our cluster on its command line is ever signalled.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { SluiceError } from '../errors.js';

const PATIENCE_MS = { fast: 15_000, immediate: 5_000 }; // per kind of shutdown; see postgres(1)
const POLL_MS = 50;

/** The postmaster's id in the cluster's `postmaster.pid`; undefined when no such file is there. */
export function readPostmasterPid(cluster: string): number | undefined {
  try {
    return Number(readFileSync(join(cluster, 'postmaster.pid'), 'utf8').split('\n', 1)[0]) || undefined;
  } catch {
    return undefined;
  }
}

/**
 * Ends the postmaster that still runs on the cluster, if there is one, and waits until it is gone.
 * The caller holds the claim on the folder, so nobody else's server is meant.
 * @throws unavailable when it does not go
 */
export async function endLeftoverPostmaster(cluster: string): Promise<void> {
  const pid = readPostmasterPid(cluster);
  if (pid === undefined) return;
  for (const [signal, patience] of [
    ['SIGINT', PATIENCE_MS.fast],
    ['SIGQUIT', PATIENCE_MS.immediate],
  ] as const) {
    if (!isPostmasterOf(pid, cluster)) return;
    signalIfThere(pid, signal);
    for (let waited = 0; waited < patience && isPostmasterOf(pid, cluster); waited += POLL_MS)
      await pause(POLL_MS);
  }
  if (isPostmasterOf(pid, cluster)) {
    throw new SluiceError(
      'unavailable',
      `A PostgreSQL server (process ${pid}) still runs on ${cluster}. End it first.`,
    );
  }
}

/** Signals a process that may be gone by now. */
export function signalIfThere(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ESRCH')) throw error;
  }
}

/** Whether the process is a server started with `-D cluster`. */
function isPostmasterOf(pid: number, cluster: string): boolean {
  if (process.platform !== 'linux') {
    const asked = spawnSync('/bin/ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' });
    return asked.stdout?.includes(`-D ${cluster} `) ?? false;
  }
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes(`-D\0${cluster}\0`);
  } catch {
    return false;
  }
}
