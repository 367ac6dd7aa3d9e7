// One process at a time may run a server on a data folder. A process id alone cannot say whose it is: in containers
// the small ids come back after each restart, so a claim also holds when its process started.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { SluiceError } from '../errors.js';

const CLAIM_FILE = 'launcher.pid';

/**
 * Claims `folder` for this process, taking over from a process that is no more.
 * @returns a function that gives the folder free
 * @throws unavailable when a living process holds it
 */
export async function claimFolder(folder: string): Promise<() => Promise<void>> {
  const file = join(folder, CLAIM_FILE);
  const own = `${process.pid} ${processBirth(process.pid) ?? ''}\n`;
  for (let attempt = 0; attempt < 3; attempt++) {
    try {
      await writeFile(file, own, { flag: 'wx', mode: 0o600 });
      return () => rm(file, { force: true });
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
    }
    const holder = await livingHolder(file);
    if (holder !== undefined) {
      throw new SluiceError(
        'unavailable',
        `${folder} is in use by process ${holder}. Stop that one first, or use another folder.`,
      );
    }
    await rm(file, { force: true });
  }
  throw new SluiceError('unavailable', `${folder} is being claimed by another process. Try again.`);
}

/** The process id in the claim file, if that very process is still alive. */
async function livingHolder(file: string): Promise<number | undefined> {
  const text = await readFile(file, 'utf8').catch(() => '');
  const [, id, birth] = /^(\d+) (.+)\n$/.exec(text) ?? [];
  const pid = Number(id);
  return birth !== undefined && processBirth(pid) === birth ? pid : undefined;
}

/** When the process started, in its system's own words; undefined when there is none, or only a zombie. */
function processBirth(pid: number): string | undefined {
  if (process.platform !== 'linux') {
    return (
      spawnSync('/bin/ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' }).stdout?.trim() ||
      undefined
    );
  }
  try {
    // proc(5): after "(name)" come state (3rd field) ... starttime (22nd), in clock ticks since boot.
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
    return fields[0] === 'Z' ? undefined : `${boot}/${fields[19]}`;
  } catch {
    return undefined;
  }
}
