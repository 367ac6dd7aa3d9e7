// A database of its own for each test file, on a real PostgreSQL: the one that the whole run shares, or, for a file that
// is run alone, one started for it. The tests' role owns its database and has no other right, as in a deployment.
import { createHash, randomBytes } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import postgres, { type Sql } from 'postgres';
import type { Test } from 'tap';
import { Secret } from '../../src/config/secret.js';
import { connectDatabase } from '../../src/db/connect.js';
import { migrateDatabase } from '../../src/db/migrate.js';
import { startEmbeddedPostgres } from '../../src/demo/embedded-postgres.js';

const TEMPLATE_LOCK = 5_518_803; // any number that nothing else locks
const ROLE = 'sluice_test';

/** A database with all migrations applied and no rows. */
export interface TestDatabase {
  /** `postgres://…` of a role that owns this database and is no superuser */
  readonly url: string;
  readonly name: string;
  /** the same database as a superuser, for what an attacker with the machine could do */
  readonly superuserUrl: string;
}

/** A new migrated database; it is dropped after the test, with whoever is still connected. */
export async function testDatabase(t: Pick<Test, 'teardown'>): Promise<TestDatabase> {
  return await clone(t, 'template');
}

/** A new database without a single table, for tests of the migrations themselves. */
export async function emptyTestDatabase(t: Pick<Test, 'teardown'>): Promise<TestDatabase> {
  return await clone(t, 'empty');
}

/**
 * The database as it is at this moment, as a dump taken now and restored later would give it: PostgreSQL copies its files.
 * Whoever is connected is thrown out, so no service may run.
 */
export async function copyDatabase(t: Pick<Test, 'teardown'>, of: TestDatabase): Promise<TestDatabase> {
  const admin = postgres(databaseUrl(of.superuserUrl, 'postgres'), { max: 1, onnotice: () => undefined });
  const name = `sluice_test_${randomBytes(8).toString('hex')}`;
  t.teardown(async () => {
    await admin`drop database if exists ${admin(name)} with (force)`;
    await admin.end({ timeout: 5 });
  });
  await admin`alter database ${admin(of.name)} allow_connections false`;
  try {
    await admin`select pg_terminate_backend(pid, 10000) from pg_stat_activity where datname = ${of.name}`;
    await admin`create database ${admin(name)} template ${admin(of.name)} owner ${admin(ROLE)}`;
  } finally {
    await admin`alter database ${admin(of.name)} allow_connections true`;
  }
  await admin`alter database ${admin(name)} allow_connections true`;
  return { name, url: databaseUrl(of.url, name), superuserUrl: databaseUrl(of.superuserUrl, name) };
}

async function clone(t: Pick<Test, 'teardown'>, kind: 'template' | 'empty'): Promise<TestDatabase> {
  const server = await useServer();
  const admin = postgres(server.url, { max: 1, onnotice: () => undefined });
  const name = `sluice_test_${randomBytes(8).toString('hex')}`;
  t.teardown(async () => {
    await admin`drop database if exists ${admin(name)} with (force)`;
    await admin.end({ timeout: 5 });
    await server.release();
  });
  const template =
    kind === 'template' ? await prepareTemplate(admin, server.url) : await prepareRole(admin, server.url);
  await admin`create database ${admin(name)} template ${admin(template)} owner ${admin(ROLE)}`;
  return { name, url: roleUrl(server.url, name), superuserUrl: databaseUrl(server.url, name) };
}

/** Makes the template for today's migrations once, whoever comes first; a draft is renamed only when it is whole. */
async function prepareTemplate(admin: Sql, serverUrl: string): Promise<string> {
  const name = `sluice_template_${await migrationsDigest()}`;
  const draft = `${name}_draft`;
  const lock = await admin.reserve();
  try {
    await lock`select pg_advisory_lock(${TEMPLATE_LOCK})`;
    const empty = await prepareRole(lock, serverUrl);
    const [found] = await lock`select 1 from pg_database where datname = ${name}`;
    if (found) return name;
    await lock`drop database if exists ${lock(draft)} with (force)`;
    await lock`create database ${lock(draft)} template ${lock(empty)} owner ${lock(ROLE)}`;
    const sql = connectDatabase(new Secret(roleUrl(serverUrl, draft)), {
      max: 1,
      applicationName: 'template',
    });
    try {
      await migrateDatabase(sql);
    } finally {
      await sql.end({ timeout: 5 });
    }
    await lock`alter database ${lock(draft)} rename to ${lock(name)}`;
    return name;
  } finally {
    await lock`select pg_advisory_unlock(${TEMPLATE_LOCK})`;
    lock.release();
  }
}

/** Makes the tests' role if it is missing. @returns the name of the empty template */
async function prepareRole(sql: Sql, serverUrl: string): Promise<string> {
  const [statement] = await sql<{ text: string }[]>`
    select format('create role %I login password %L', ${ROLE}::text, ${new URL(serverUrl).password}::text) as text
    where not exists (select from pg_roles where rolname = ${ROLE})`;
  if (statement) {
    await sql.unsafe(statement.text).catch((error: unknown) => {
      const another = error instanceof postgres.PostgresError && ['23505', '42710'].includes(error.code);
      if (!another) throw error; // another test file was faster
    });
  }
  return 'template0';
}

async function migrationsDigest(): Promise<string> {
  const folder = fileURLToPath(new URL('../../migrations/', import.meta.url));
  const digest = createHash('sha256');
  for (const file of (await readdir(folder)).sort()) {
    digest.update(`${file}\0`).update(await readFile(join(folder, file)));
  }
  return digest.digest('hex').slice(0, 16);
}

function databaseUrl(serverUrl: string, name: string): string {
  return Object.assign(new URL(serverUrl), { pathname: `/${name}` }).href;
}

function roleUrl(serverUrl: string, name: string): string {
  return Object.assign(new URL(databaseUrl(serverUrl, name)), { username: ROLE }).href;
}

interface Server {
  readonly url: string;
  release(): Promise<void>;
}

let own: Promise<{ url: string; stop(): Promise<void> }> | undefined;
let users = 0;

/** The shared server, or our own, which stops when the last database on it was released. */
async function useServer(): Promise<Server> {
  const shared = await sharedServerUrl();
  if (shared !== undefined) return { url: shared, release: async () => {} };
  users++;
  own ??= startOwnServer();
  const { url, stop } = await own;
  return {
    url,
    release: async () => {
      if (--users > 0) return;
      own = undefined;
      await stop();
    },
  };
}

async function sharedServerUrl(): Promise<string | undefined> {
  const file = new URL('../../.test-services/services.json', import.meta.url);
  const text = await readFile(file, 'utf8').catch(() => undefined);
  if (text === undefined) return undefined;
  const url = (JSON.parse(text) as { postgres?: { url: string } }).postgres?.url;
  if (url === undefined) return undefined;
  const sql = postgres(url, { max: 1, connect_timeout: 30 });
  try {
    await sql`select 1`;
    return url;
  } catch {
    return undefined; // left over from a run that was killed
  } finally {
    await sql.end({ timeout: 5 });
  }
}

async function startOwnServer() {
  const dataFolder = await mkdtemp(join(tmpdir(), 'sluice-postgres-'));
  const { url, stop } = await startEmbeddedPostgres({ dataFolder, durable: false });
  return {
    url,
    stop: async () => {
      await stop();
      await rm(dataFolder, { recursive: true, force: true });
    },
  };
}
