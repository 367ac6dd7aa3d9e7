// Starts a real S3 server (Ceph RGW) for tests and benchmarks, and stops it. No product code.
import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdir, readFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const script = fileURLToPath(new URL('./ceph-rgw.sh', import.meta.url));
/** Exit code of the script when a program is missing. */
const MISSING_PROGRAM = 3;
const STARTS = 3;
const START_TIMEOUT_MS = 120_000;

/** What a person must install before `startS3` can work. */
export const s3Packages = 'apt-get install --no-install-recommends ceph-mon ceph-osd radosgw ceph-common';

/** The server cannot be started on this machine: a program is missing. The message says what to install. */
export class S3Unavailable extends Error {
  name = 'S3Unavailable';
}

/**
 * Starts one server in a process group of its own, on loopback, with random keys.
 * It ends with `stop()`, or when the process `ownerPid` has ended (default: this one; 0: never).
 * @throws S3Unavailable when Ceph's programs are not installed
 */
export async function startS3({ folder, port, ownerPid = process.pid }) {
  await mkdir(folder, { recursive: true });
  for (let attempt = 1; ; attempt++) {
    try {
      return await startOnce(folder, port, ownerPid);
    } catch (error) {
      // Between choosing a free port and binding it somebody else may have taken it: choose again.
      if (error instanceof S3Unavailable || attempt === STARTS || port !== undefined) throw error;
    }
  }
}

async function startOnce(folder, wantedPort, ownerPid) {
  const [freePort, monitorPort] = await freePorts(2);
  const port = wantedPort ?? freePort;
  const accessKeyId = randomBytes(10).toString('hex');
  const secretAccessKey = randomBytes(20).toString('hex');
  const child = spawn('bash', [script, folder, String(port)], {
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...process.env,
      MON_PORT: String(monitorPort),
      OWNER_PID: String(ownerPid),
      S3_ACCESS_KEY: accessKeyId,
      S3_SECRET_KEY: secretAccessKey,
    },
  });
  const stop = () => stopGroup(child.pid);
  try {
    await ready(child, folder);
  } catch (error) {
    if (child.pid !== undefined) await stop();
    throw error;
  }
  // Neither the pipe nor the child may keep this process alive, or die of a closed pipe when it ends.
  child.stdout.destroy();
  child.stderr.destroy();
  child.unref();
  return {
    endpoint: `http://127.0.0.1:${port}`,
    accessKeyId,
    secretAccessKey,
    region: 'us-east-1',
    pid: child.pid,
    stop,
  };
}

/** Stops a server by the pid that `startS3` gave; resolves when its processes are gone. */
export async function stopGroup(pid) {
  try {
    process.kill(pid, 'SIGTERM');
  } catch {
    return;
  }
  for (let waited = 0; waited < 15_000; waited += 20) {
    if (!(await alive(pid))) return;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  process.kill(-pid, 'SIGKILL');
}

async function alive(pid) {
  try {
    process.kill(pid, 0);
    // A child of ours that ended but was not yet waited for still has a pid.
    const stat = await readFile(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2, stat.lastIndexOf(')') + 3) !== 'Z';
  } catch {
    return false;
  }
}

function ready(child, folder) {
  return new Promise((resolve, reject) => {
    let output = '';
    let errors = '';
    const timer = setTimeout(() => {
      reject(
        new Error(`Ceph RGW was not ready after ${START_TIMEOUT_MS / 1000} s; see ${join(folder, 'log')}`),
      );
    }, START_TIMEOUT_MS);
    child.stdout.on('data', (chunk) => {
      output += chunk;
      if (!/^ready /m.test(output)) return;
      clearTimeout(timer);
      resolve();
    });
    child.stderr.on('data', (chunk) => {
      errors += chunk;
    });
    child.once('error', (error) => {
      clearTimeout(timer);
      reject(error.code === 'ENOENT' ? new S3Unavailable('bash is missing') : error);
    });
    child.once('close', (code) => {
      clearTimeout(timer);
      if (code === MISSING_PROGRAM)
        reject(new S3Unavailable(`the S3 server's programs are missing: ${s3Packages}`));
      else reject(new Error(`Ceph RGW did not start (exit ${code}): ${errors.trim()}`));
    });
  });
}

async function freePorts(count) {
  const servers = await Promise.all(
    Array.from(
      { length: count },
      () =>
        new Promise((resolve, reject) => {
          const server = createServer();
          server.once('error', reject);
          server.listen(0, '127.0.0.1', () => resolve(server));
        }),
    ),
  );
  const ports = servers.map((server) => server.address().port);
  await Promise.all(servers.map((server) => new Promise((resolve) => server.close(resolve))));
  return ports;
}
