// The built service as real processes, from outside: `sluice serve` on a database and stores of its own, with the other
// commands beside it. Of `src/` only what makes accounts runs in the test's own process, and no process outlives the test's.
import { type ChildProcess, type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ListObjectVersionsCommand } from '@aws-sdk/client-s3';
import postgres, { type Sql } from 'postgres';
import type { Test } from 'tap';
import { Secret } from '../../src/config/secret.js';
import type { Context } from '../../src/context/context.js';
import { chainSeal } from '../../src/crypto/chain-seal.js';
import { createPasswordHasher } from '../../src/crypto/password-hasher.js';
import { hashToken, newApiToken, newId } from '../../src/crypto/tokens.js';
import { insertAgent } from '../../src/db/agents.js';
import { insertApiToken } from '../../src/db/api-tokens.js';
import { appendAudit } from '../../src/db/audit-log.js';
import { connectDatabase } from '../../src/db/connect.js';
import { type Answer, request } from './http-client.js';
import { type TestDatabase, testDatabase } from './postgres.js';
import type { TestS3 } from './s3.js';

export type Role = 'handler' | 'lead' | 'dpo' | 'operator';
type Settings = Readonly<Record<string, string>>;

/** What a command said and how it ended. */
export interface CommandResult {
  /** null when a signal ended it */
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** An account with one API token. */
export interface TestAgent {
  readonly id: string;
  readonly email: string;
  /** for signing in at the desk */
  readonly password: string;
  readonly token: string;
  /** Calls the API; `path` is below `/api/v1`, a body is sent as JSON. */
  api(method: string, path: string, body?: unknown, headers?: Settings): Promise<Answer>;
  /** The same account's calls to another process. */
  on(baseUrl: string): TestAgent['api'];
}

/** One process of `sluice serve`. */
export interface ServeProcess {
  /** where this process listens, without a slash at its end */
  readonly baseUrl: string;
  readonly port: number;
  readonly process: ChildProcess;
  /** everything it wrote so far, to both outputs */
  logs(): string;
  /** Sends the signal (SIGTERM) and waits for the end. @returns the exit code, null if the signal ended it */
  stop(signal?: NodeJS.Signals): Promise<number | null>;
}

/** The first process, and what all processes of this service share. */
export interface Service extends ServeProcess {
  /** the settings of every process; BASE_URL is the first one's address */
  readonly env: Settings;
  readonly database: TestDatabase;
  /** the service's own database role, to look behind its back */
  readonly sql: Sql;
  /** Another process on the same database and stores. PORT may be given, to come back where one was killed. */
  spawnAnother(env?: Settings): Promise<ServeProcess>;
  /** Runs `sluice ARGS` to its end. A setting of '' counts as absent. */
  run(args: readonly string[], options?: { stdin?: string; env?: Settings }): Promise<CommandResult>;
  /** Adds an account and a token as `agent add` and `token create` do, without starting two processes for it. */
  agent(role: Role): Promise<TestAgent>;
  /** Names of all that lies in the two stores, of every version. */
  stored(): Promise<{ readonly objects: string[]; readonly keys: string[] }>;
  /** What all processes and commands of this service ever logged; a command's own output is not part of it. */
  allLogs(): string;
}

export interface ServiceOptions {
  /** settings that override those made here, such as `DOWNLOAD_GRACE_MINUTES` */
  readonly env?: Settings;
  /** buckets of this server as stores, in place of folders */
  readonly s3?: TestS3;
  readonly versionedBuckets?: boolean;
  /** the played Twilio, in place of the outbox */
  readonly twilio?: { readonly url: string; readonly accountSid: string; readonly authToken: string };
  /** the SMTP sink, in place of the outbox */
  readonly smtp?: { readonly url: string };
}

const startDeadlineMs = 90_000;
/** Another build than dist/ may be tested, for example one with a mistake put in on purpose. */
const dist = process.env.SLUICE_TEST_DIST ?? fileURLToPath(new URL('../../dist/', import.meta.url));
const command = join(dist, 'cli/main.cjs');

/** Starts the service, migrated and ready. Everything is stopped and removed after the test. */
export async function startService(
  t: Pick<Test, 'teardown'>,
  options: ServiceOptions = {},
): Promise<Service> {
  if (!existsSync(command)) throw new Error(`${command} is missing: run \`npm run build\` first`);
  const database = await testDatabase(t);
  const folder = await mkdtemp(join(tmpdir(), 'sluice-e2e-'));
  t.teardown(() => rm(folder, { recursive: true, force: true, maxRetries: 5 }));
  const stores = await makeStores(folder, options);
  const sql = postgres(database.url, { max: 2, onnotice: () => undefined });
  t.teardown(() => sql.end({ timeout: 5 }));
  const logged: string[] = [];
  const processes: Launched[] = [];
  t.teardown(() => Promise.all(processes.map((each) => each.stop('SIGKILL'))));

  const serve = async (env: Settings): Promise<ServeProcess> => {
    const launched = launch(['serve'], env, logged);
    processes.push(launched);
    const port = await listeningPort(launched);
    return { ...launched, port, baseUrl: `http://127.0.0.1:${port}` };
  };
  const port = await freePort();
  const env = {
    ...{ BASE_URL: `http://127.0.0.1:${port}`, PORT: String(port), LOG_LEVEL: 'debug' },
    ...{ DATABASE_URL: database.url, MASTER_KEY: `test:${randomBytes(32).toString('base64')}` },
    ...stores.env,
    ...messageSettings(options),
    SECOND_FACTOR: 'off', // tests of accounts demand it
    ...options.env,
  };
  const run: Service['run'] = async (args, { stdin = '', env: more = {} } = {}) => {
    const launched = launch(args, { ...env, ...more }, logged);
    processes.push(launched);
    launched.process.stdin?.on('error', () => undefined).end(stdin);
    return { code: await launched.ended, stdout: launched.stdout(), stderr: launched.stderr() };
  };
  const migrated = await run(['migrate']); // it makes the signing key as well
  if (migrated.code !== 0) throw new Error(`sluice migrate ended with ${migrated.code}:\n${migrated.stderr}`);
  const first = await serve(env);
  const accounts = {
    sql: connectDatabase(new Secret(database.url), { max: 1, applicationName: 'accounts of tests' }),
    ...{ chain: chainSeal, passwords: createPasswordHasher() },
  };
  t.teardown(() => accounts.sql.end({ timeout: 5 }));
  return {
    ...first,
    ...{ env, database, sql, run },
    spawnAnother: async (more = {}) => await serve({ ...env, PORT: '0', ...more }),
    agent: async (role) => await addTestAgent(accounts, first.baseUrl, role),
    stored: stores.list,
    allLogs: () => logged.join(''),
  };
}

interface Launched extends Pick<ServeProcess, 'process' | 'logs' | 'stop'> {
  stdout(): string;
  stderr(): string;
  readonly ended: Promise<number | null>;
}

/**
 * Starts `sluice ARGS` with nothing of our environment: neither settings of whoever runs the tests nor the test runner's
 * loaders. Those are slipped into each process that is spawned, whatever its `env` says, and double the time it takes to
 * start; so env(1) takes them out again before it becomes the command.
 */
export function spawnSluice(args: readonly string[], env: Settings): ChildProcessWithoutNullStreams {
  return spawn('/usr/bin/env', ['-u', 'NODE_OPTIONS', process.execPath, command, ...args], {
    env: { PATH: process.env.PATH ?? '', ...env },
  });
}

/** @param logged takes what is logged: for a command that is its standard error, for the service both outputs */
function launch(args: readonly string[], env: Settings, logged: string[]): Launched {
  const child = spawnSluice(args, env);
  const release = killWithUs(child);
  const output = { stdout: '', stderr: '', both: '' };
  for (const name of ['stdout', 'stderr'] as const) {
    child[name].setEncoding('utf8').on('data', (piece: string) => {
      output[name] += piece;
      output.both += piece;
      if (name === 'stderr' || args[0] === 'serve') logged.push(piece);
    });
  }
  const ended = new Promise<number | null>((resolve) => {
    child.once('error', () => resolve(127));
    child.once('close', (code) => {
      release();
      resolve(code);
    });
  });
  return {
    process: child,
    stdout: () => output.stdout,
    stderr: () => output.stderr,
    logs: () => output.both,
    ended,
    stop: (signal = 'SIGTERM') => {
      child.kill(signal);
      return ended;
    },
  };
}

/** A shell that holds a pipe of ours and kills the child when we die, even by SIGKILL. @returns what dismisses it */
function killWithUs(child: ChildProcess): () => void {
  const guard = spawn('/bin/sh', ['-c', 'read -r _; kill -9 "$1"', 'guard', String(child.pid)], {
    stdio: ['pipe', 'ignore', 'ignore'],
    detached: true,
  });
  guard.stdin.on('error', () => undefined);
  return () => guard.kill('SIGKILL');
}

/** Waits for the line in which the service says where it listens; so LOG_LEVEL must be info or lower. */
async function listeningPort(launched: Launched): Promise<number> {
  const { promise, resolve, reject } = withResolvers<number>();
  const fail = (why: string) => reject(new Error(`sluice serve ${why}:\n${launched.logs()}`));
  const timer = setTimeout(() => fail(`did not listen within ${startDeadlineMs} ms`), startDeadlineMs);
  const look = () => {
    const line = launched
      .stdout()
      .split('\n')
      .find((each) => each.includes('"sluice serves"') && each.endsWith('}'));
    if (line !== undefined) resolve((JSON.parse(line) as { port: number }).port);
  };
  launched.process.stdout?.on('data', look);
  void launched.ended.then((code) => fail(`ended with ${code} before it listened`));
  try {
    return await promise;
  } finally {
    clearTimeout(timer);
    launched.process.stdout?.off('data', look);
  }
}

function withResolvers<T>() {
  let resolve: (value: T) => void = () => undefined;
  let reject: (error: Error) => void = () => undefined;
  const promise = new Promise<T>((yes, no) => {
    resolve = yes;
    reject = no;
  });
  return { promise, resolve, reject };
}

async function addTestAgent(
  ctx: Pick<Context, 'sql' | 'chain' | 'passwords'>,
  baseUrl: string,
  role: Role,
): Promise<TestAgent> {
  const email = `${role}-${randomBytes(6).toString('hex')}@desk.example`;
  const password = randomBytes(12).toString('base64url');
  const { id, token, tokenId } = { id: newId(), token: newApiToken(), tokenId: newId() };
  const passwordHash = await ctx.passwords.hash(password);
  // as the commands do it, but for the mails: nobody is to read more than the test is about
  await ctx.sql.begin(async (tx) => {
    const about = { actor: { kind: 'operator' }, subject: { agentId: id } } as const;
    await insertAgent(tx, { id, email, name: `Test ${role}`, role, locale: 'en', passwordHash });
    await insertApiToken(tx, {
      ...{ id: tokenId, agentId: id, name: 'tests', tokenHash: hashToken(token), scope: 'all', days: 90 },
    });
    await appendAudit(tx, ctx.chain, [
      { ...about, action: 'agent.added', facts: { role } },
      { ...about, action: 'token.created', facts: { tokenId } },
    ]);
  });
  const on: TestAgent['on'] = (origin) => (method, path, body, headers) =>
    request(`${origin}/api/v1${path}`, {
      method,
      headers: { authorization: `Bearer ${token}`, ...headers },
      ...(body === undefined ? {} : { json: body }),
    });
  return { id, email, password, token, on, api: on(baseUrl) };
}

function messageSettings({ twilio, smtp }: ServiceOptions): Settings {
  const sms: Settings =
    twilio === undefined
      ? { SMS_PROVIDER: 'outbox' }
      : {
          ...{ SMS_PROVIDER: 'twilio', TWILIO_ACCOUNT_SID: twilio.accountSid },
          ...{ TWILIO_AUTH_TOKEN: twilio.authToken, TWILIO_FROM: '+15005550006', TWILIO_API_URL: twilio.url },
        };
  const mail: Settings =
    smtp === undefined
      ? { MAIL_PROVIDER: 'outbox' }
      : { SMTP_URL: smtp.url, MAIL_FROM: 'Sluice <sluice@desk.example>' };
  return { ...sms, ...mail };
}

interface Stores {
  readonly env: Settings;
  list(): Promise<{ objects: string[]; keys: string[] }>;
}

async function makeStores(folder: string, { s3, versionedBuckets = false }: ServiceOptions): Promise<Stores> {
  if (s3 === undefined) {
    const folders = { objects: join(folder, 'objects'), keys: join(folder, 'keys') };
    for (const each of Object.values(folders)) await mkdir(each, { mode: 0o700 });
    return {
      env: { OBJECT_STORE_URL: `file://${folders.objects}`, KEY_STORE_URL: `file://${folders.keys}` },
      list: async () => ({ objects: await filesIn(folders.objects), keys: await filesIn(folders.keys) }),
    };
  }
  const objects = await s3.createBucket({ versioned: versionedBuckets });
  const keys = await s3.createBucket();
  const namesIn = async (Bucket: string) => {
    const { Versions = [] } = await s3.client.send(new ListObjectVersionsCommand({ Bucket }));
    return Versions.map(({ Key = '' }) => Key);
  };
  return {
    env: {
      ...{ OBJECT_STORE_URL: `s3://${objects}/sluice`, KEY_STORE_URL: `s3://${keys}/sluice` },
      ...{ S3_ENDPOINT: s3.endpoint, S3_REGION: s3.region, S3_FORCE_PATH_STYLE: 'true' },
      ...{ AWS_ACCESS_KEY_ID: s3.accessKeyId, AWS_SECRET_ACCESS_KEY: s3.secretAccessKey },
    },
    list: async () => ({ objects: await namesIn(objects), keys: await namesIn(keys) }),
  };
}

async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => entry.name);
}

/** Below the ports that systems lend to outgoing connections: one of those may be taken between asking and listening. */
const portRange = { first: 20_000, count: 12_000 };
let nextPort = (process.pid * 101) % portRange.count;

/** A port of 127.0.0.1 that nobody listens on; test files that run side by side begin at different ones. */
export async function freePort(): Promise<number> {
  for (;;) {
    const port = portRange.first + nextPort;
    nextPort = (nextPort + 1) % portRange.count;
    const server = createServer();
    const free = await new Promise<boolean>((resolve) => {
      server.once('error', () => resolve(false));
      server.listen(port, '127.0.0.1', () => resolve(true));
    });
    if (!free) continue;
    await new Promise((resolve) => server.close(resolve));
    return port;
  }
}
