// What a fresh clone lacks before anything else can run. Only Node's own modules here: nothing else is there yet.
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder. */
export const root = fileURLToPath(new URL('..', import.meta.url));

const NODE_MAJOR = 20;

/** Ends the process with a clear message where Node is too old. */
export function requireNode() {
  if (Number(process.versions.node.split('.')[0]) >= NODE_MAJOR) return;
  console.error(
    `Sluice needs Node.js ${NODE_MAJOR} or newer; this is ${process.version}. See https://nodejs.org/`,
  );
  process.exit(1);
}

/** Installs the locked dependencies if they are missing or older than the lock. Ends the process if that fails. */
export function ensureInstalled() {
  const lock = statSync(join(root, 'package-lock.json')).mtimeMs;
  const installed = statSync(join(root, 'node_modules/.package-lock.json'), { throwIfNoEntry: false });
  if (installed && installed.mtimeMs >= lock) return;
  console.log('Installing the locked dependencies (npm ci) ...');
  // The compiler is a development dependency, and NODE_ENV=production would leave it out.
  const flags = ['--include=dev', '--include=optional', '--no-audit', '--no-fund'];
  const npm = spawnSync('npm', ['ci', ...flags], { cwd: root, stdio: 'inherit' });
  if (npm.signal) process.kill(process.pid, npm.signal);
  if (npm.status === 0 && existsSync(join(root, 'node_modules/.package-lock.json'))) return;
  console.error('npm ci failed (see above). Is the npm registry reachable?');
  process.exit(1);
}
