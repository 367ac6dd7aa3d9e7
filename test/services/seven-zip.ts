// The real 7-Zip, where it is installed: what a handler would unpack with.
import { execFileSync, spawnSync } from 'node:child_process';

const missing = spawnSync('7z', ['i'], { stdio: 'ignore' }).status !== 0;

/** `missing` is false, or what to install. */
export const sevenZip = {
  command: '7z',
  missing: missing ? ('apt-get install p7zip-full' as const) : (false as const),
  /** Unpacks an archive into a folder. @throws when 7-Zip finds anything wrong with it */
  unpack(archive: string, folder: string, password?: string): void {
    const secret = password === undefined ? [] : [`-p${password}`];
    const env = { ...process.env, LC_ALL: 'C.UTF-8' };
    execFileSync('7z', ['x', '-y', `-o${folder}`, ...secret, archive], { stdio: 'ignore', env });
  },
};
