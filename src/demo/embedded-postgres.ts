// A real PostgreSQL for the demo and the tests, started from the programs that npm brought. Nothing of a deployed
// service belongs here: that one is given a DATABASE_URL. Its process never outlives ours, and its data survives.
// Decision 0028.
import { randomBytes } from 'node:crypto';
import {
  chownSync,
  existsSync,
  mkdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { SluiceError } from '../errors.js';
import { claimFolder } from './folder-claim.js';
import { endLeftoverPostmaster, readPostmasterPid, signalIfThere } from './leftover-postmaster.js';
import { chooseAccount, findPostgresBinaries, type PostgresBinaries } from './postgres-binaries.js';
import { type Account, type SupervisedProcess, spawnSupervised } from './supervised-process.js';

const SUPERUSER = 'sluice';
const PORT_ATTEMPTS = 10; // each loses only to a process that takes the very port within some milliseconds
const OLD_SERVER_ATTEMPTS = 25; // times 200 ms: backends of a killed server notice its death within moments
const READY_TIMEOUT_MS = 60_000; // recovery after a crash replays at most the log since the last checkpoint
const FAST_SHUTDOWN_MS = 20_000; // a last checkpoint of a demo's data takes far less

/** Where and how to run it. */
export interface EmbeddedPostgresOptions {
  /** absolute; made if missing. Holds the cluster, its password, nothing else. One server at a time. */
  readonly dataFolder: string;
  /** TCP port on 127.0.0.1; without it, any free one */
  readonly port?: number;
  /** false (tests only): nothing is synced to the disk, so a crash of the machine may lose the data. Default true */
  readonly durable?: boolean;
}

/** A running server. */
export interface EmbeddedPostgres {
  /** `postgres://user:password@127.0.0.1:port/postgres`, of the superuser: a secret */
  readonly url: string;
  readonly port: number;
  /** of the postmaster */
  readonly pid: number;
  /** fast shutdown: open transactions are rolled back, data is checkpointed. Resolves when no process is left */
  stop(): Promise<void>;
  /** resolves when the server is gone, asked or not; never rejects */
  readonly ended: Promise<void>;
}

/**
 * Starts the server: about 1 s on a new folder, 50 ms on an old one. Only 127.0.0.1 can connect, with the password
 * that was drawn when the folder was made (every local user can reach a loopback port).
 * If this process is killed, the server shuts down by itself.
 * @throws unavailable no programs for this platform, no account to run as, folder or port in use, or it did not start
 */
export async function startEmbeddedPostgres(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  const binaries = await findPostgresBinaries();
  mkdirSync(options.dataFolder, { recursive: true, mode: 0o700 });
  const folder = realpathSync(options.dataFolder);
  const release = await claimFolder(folder);
  try {
    const cluster = join(folder, 'cluster');
    await endLeftoverPostmaster(cluster);
    const account = chooseAccount(folder, binaries);
    const password = keepPassword(folder);
    const durable = options.durable ?? true;
    if (!existsSync(cluster)) await createCluster(folder, { account, binaries, durable });
    const { server, port } = await startServer(cluster, { account, binaries, durable, port: options.port });
    const ended = server.ended.then(release);
    return {
      url: `postgres://${SUPERUSER}:${password}@127.0.0.1:${port}/postgres`,
      port,
      pid: readPostmasterPid(cluster) ?? 0,
      stop: () => stopServer(server, cluster, ended),
      ended,
    };
  } catch (error) {
    await release();
    throw error;
  }
}

interface How {
  readonly account: Account;
  readonly binaries: PostgresBinaries;
  readonly durable: boolean;
}

/** The password in the folder's 0600 file, drawn once (256 bits, base64url). */
function keepPassword(folder: string): string {
  const file = join(folder, 'password');
  if (!existsSync(file)) {
    const draft = `${file}.new`;
    writeFileSync(draft, randomBytes(32).toString('base64url'), { mode: 0o600 });
    const owner = statSync(folder); // initdb reads it under the server's account
    if (process.getuid?.() === 0) chownSync(draft, owner.uid, owner.gid);
    renameSync(draft, file);
  }
  return readFileSync(file, 'utf8').trim();
}

/** Makes the cluster aside and renames it: if we die in between, the next start finds none and begins again. */
async function createCluster(folder: string, { account, binaries, durable }: How): Promise<void> {
  const draft = join(folder, 'cluster.new');
  rmSync(draft, { recursive: true, force: true });
  // The built-in locale gives the same order of texts on every machine, whatever its C library.
  const locale = ['--encoding=UTF8', '--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8'];
  const access = [`--username=${SUPERUSER}`, '--auth=scram-sha-256', `--pwfile=${join(folder, 'password')}`];
  const command = [binaries.initdb, '-D', draft, ...locale, ...access, ...(durable ? [] : ['--no-sync'])];
  const initdb = spawnSupervised(account, command);
  const code = await initdb.ended;
  if (code !== 0) throw new SluiceError('unavailable', `initdb ended with ${code}:\n${initdb.tail()}`);
  renameSync(draft, join(folder, 'cluster'));
}

/** Starts the server on the wanted port or on free ones until one is won, and waits until it accepts connections. */
async function startServer(cluster: string, { port: wanted, ...how }: How & { port: number | undefined }) {
  let oldServer = OLD_SERVER_ATTEMPTS;
  let ports = wanted === undefined ? PORT_ATTEMPTS : 1;
  for (;;) {
    const port = wanted ?? (await freePort());
    const server = spawnSupervised(how.account, postgresCommand(cluster, port, how));
    if (await becomesReady(server)) return { server, port };
    server.interrupt();
    const code = await server.ended;
    const log = server.tail();
    if (/Address already in use|could not create any TCP/.test(log) && --ports > 0) continue;
    if (
      /pre-existing shared memory block|lock file "postmaster.pid" already exists/.test(log) &&
      --oldServer > 0
    ) {
      await pause(200);
      // The id in a crash's left-over file may meanwhile be somebody else's; ours were looked for before we came here.
      if (oldServer === 1) rmSync(join(cluster, 'postmaster.pid'), { force: true });
      continue;
    }
    throw new SluiceError(
      'unavailable',
      `PostgreSQL did not start on port ${port} (exit code ${code}):\n${log}`,
    );
  }
}

function postgresCommand(cluster: string, port: number, { binaries, durable }: How): string[] {
  const settings = {
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '', // a socket's path may have 107 bytes only
    max_connections: 200,
    shared_buffers: '64MB',
    io_method: 'sync', // no extra processes for so little
    timezone: 'UTC',
    log_timezone: 'UTC',
    // What the server says about statements holds their values. It goes to the client, not to any log.
    log_min_messages: 'log',
    log_min_error_statement: 'panic',
    log_error_verbosity: 'terse',
    log_checkpoints: 'off',
    ...(durable ? {} : { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' }),
  };
  const flags = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  return [binaries.postgres, '-D', cluster, '-p', String(port), ...flags];
}

/** Whether the server said that it is ready; false when it ended before, or was not in time. */
async function becomesReady(server: SupervisedProcess): Promise<boolean> {
  const timeout = new AbortController();
  try {
    return await Promise.race([
      new Promise<boolean>((resolve) => {
        server.watch((tail) => {
          const ready = tail.includes('ready to accept connections');
          if (ready) resolve(true);
          return !ready;
        });
      }),
      server.ended.then(() => false),
      pause(READY_TIMEOUT_MS, false, { signal: timeout.signal, ref: false }),
    ]);
  } finally {
    timeout.abort();
  }
}

/** Fast shutdown, and after 20 s an immediate one: the next start then recovers from the log, nothing is lost. */
async function stopServer(server: SupervisedProcess, cluster: string, ended: Promise<void>): Promise<void> {
  server.interrupt();
  const overdue = setTimeout(() => {
    const pid = readPostmasterPid(cluster);
    if (pid !== undefined) signalIfThere(pid, 'SIGQUIT');
  }, FAST_SHUTDOWN_MS);
  await ended;
  clearTimeout(overdue);
}

/** A port that is free at this moment. */
async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve, reject) => {
    probe.once('error', reject).listen(0, '127.0.0.1', resolve);
  });
  const address = probe.address();
  await new Promise((resolve) => probe.close(resolve));
  if (address === null || typeof address === 'string')
    throw new SluiceError('unavailable', 'no free port was found');
  return address.port;
}
