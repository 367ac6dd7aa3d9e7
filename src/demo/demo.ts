// `npm start`: the whole service on this machine, with an embedded PostgreSQL, file stores and an outbox page.
// Everything it keeps lies under .sluice/, readable by its owner only. Decision 0039.
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { print } from '../cli/command.js';
import { isPortTaken } from '../cli/serve.js';
import { loadConfig } from '../config/config.js';
import { type Environment, readEnvironment } from '../config/env.js';
import { type Context, createContext } from '../context/context.js';
import type { Agent } from '../domain/actor.js';
import { isSluiceError } from '../errors.js';
import { addAgent } from '../flows/accounts/add-agent.js';
import { createToken } from '../flows/accounts/create-token.js';
import { recordInstitution } from '../flows/institutions/record-institution.js';
import { acceptStores } from '../flows/operation/accept-stores.js';
import { prepareDatabase } from '../flows/operation/prepare-database.js';
import { createLogger } from '../log.js';
import { type RunningProcess, startProcess } from '../process/running-process.js';
import { demoWalk } from './demo-walk.js';
import { startEmbeddedPostgres } from './embedded-postgres.js';

const folder = resolve('.sluice');
const demoEmail = 'handler@demo.invalid';

/** What a first start makes up and later starts find again. */
interface DemoSecrets {
  readonly masterKey: string;
  readonly password: string;
  readonly token?: string;
}

/** Ports tried one after the other when PORT is not set. */
const firstPort = 8080;
const triedPorts = 20;

/** Runs the demo until the signal; resolves when everything has stopped and nothing is left running. */
export async function runDemo({ signal }: { signal: AbortSignal }): Promise<void> {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const given = readEnvironment();
  const postgres = await startEmbeddedPostgres({ dataFolder: join(folder, 'postgres') });
  try {
    if (signal.aborted) return;
    await serveDemo(given, postgres.url, signal);
  } finally {
    await postgres.stop();
  }
}

async function serveDemo(given: Environment, databaseUrl: string, signal: AbortSignal): Promise<void> {
  const chosen = given.PORT === undefined ? undefined : Number(given.PORT);
  const candidates =
    chosen === undefined ? Array.from({ length: triedPorts }, (_none, at) => firstPort + at) : [chosen];
  for (const [at, port] of candidates.entries()) {
    const settings = { ...demoSettings(databaseUrl, port), ...demands(given) };
    const config = loadConfig({ ...settings, LOG_LEVEL: given.LOG_LEVEL ?? 'warn' });
    const ctx = await createContext(config, createLogger({ level: config.logLevel, destination: 2 }), {
      applicationName: 'sluice demo',
      serving: true,
    });
    try {
      await prepareDatabase(ctx);
      // its folder may have been moved since, database and stores together
      await acceptStores(ctx, { dryRun: false, acceptMissing: false });
      const service = await listen(ctx, port, at + 1 < candidates.length);
      if (service === undefined) continue;
      await announce(ctx, settings);
      await aborted(signal);
      print('', 'Stopping …');
      await service.stop();
      return;
    } finally {
      await ctx.close();
    }
  }
}

/** @returns undefined when the port is taken and another may be tried */
async function listen(ctx: Context, port: number, mayTryNext: boolean): Promise<RunningProcess | undefined> {
  try {
    return await startProcess(ctx, { host: '127.0.0.1', port });
  } catch (error) {
    if (!isPortTaken(error)) throw error;
    if (mayTryNext) return undefined;
    throw new Error(`port ${port} is taken; set PORT to another one`);
  }
}

function demoSettings(databaseUrl: string, port: number): Record<string, string> {
  const folders = { objects: join(folder, 'objects'), keys: join(folder, 'keys') };
  for (const store of Object.values(folders)) mkdirSync(store, { recursive: true, mode: 0o700 });
  return {
    BASE_URL: `http://127.0.0.1:${port}`,
    PORT: String(port),
    DATABASE_URL: databaseUrl,
    MASTER_KEY: secrets().masterKey,
    OBJECT_STORE_URL: `file://${folders.objects}`,
    KEY_STORE_URL: `file://${folders.keys}`,
    SMS_PROVIDER: 'outbox',
    MAIL_PROVIDER: 'outbox',
    DESK_NAME: 'Example Medical Support',
    LOG_LEVEL: 'warn',
    // one step to sign in: the demo is reached from this machine only
    SECOND_FACTOR: 'off',
  };
}

/** What a careful desk demands may be tried in the demo: its clinic has an agreement, and the walk's contact is authorised. */
function demands(given: Environment): Record<string, string> {
  const names = ['REQUIRE_AGREEMENT', 'REQUIRE_AUTHORISED_CONTACT', 'SECOND_APPROVAL'];
  return Object.fromEntries(
    names.flatMap((name) => (given[name] === undefined ? [] : [[name, given[name]]])),
  );
}

/** The demo's own secrets, made on the first start. */
function secrets(): DemoSecrets {
  const file = join(folder, 'demo.json');
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8')) as DemoSecrets;
  const made = {
    masterKey: `demo:${randomBytes(32).toString('base64')}`,
    password: randomBytes(12).toString('base64url'),
  };
  writePrivate(file, JSON.stringify(made));
  return made;
}

function writePrivate(file: string, text: string): void {
  writeFileSync(file, text, { mode: 0o600 });
}

/** Makes the demo handler on the first start, and prints what a newcomer needs. */
async function announce(ctx: Context, settings: Record<string, string>): Promise<void> {
  const known = secrets();
  const token = known.token ?? (await makeHandler(ctx, known));
  const environment = join(folder, 'env');
  writePrivate(
    environment,
    Object.entries(settings)
      .map(([name, value]) => `${name}='${value}'\n`)
      .join(''),
  );
  const address = ctx.config.baseUrl.origin;
  print(
    '',
    `Sluice runs at        ${address}`,
    `Demo handler          ${demoEmail}   password: ${known.password}`,
    `Sign in               ${address}/desk/sign-in`,
    `SMS and mail go to    ${address}/desk/outbox   (sign in first)`,
    `API token             ${token}`,
    `Data lies under       ${folder}   (settings for the sluice command: .sluice/env)`,
    '',
    demoWalk({ address, token }),
    '',
    'Ctrl-C stops it; the data stays.',
    '',
  );
}

async function makeHandler(ctx: Context, known: DemoSecrets): Promise<string> {
  const agent = {
    email: demoEmail,
    name: 'Demo Handler',
    role: 'handler' as const,
    password: known.password,
  };
  // a first start that was killed in between has made the account already
  const made = await addAgent(ctx, agent).catch((error: unknown) => {
    if (!isSluiceError(error, 'email_taken')) throw error;
  });
  if (made !== undefined) await recordClinic(ctx, { ...agent, id: made.id });
  const { token } = await createToken(ctx, { of: { email: demoEmail }, name: 'demo' });
  writePrivate(join(folder, 'demo.json'), JSON.stringify({ ...known, token }));
  return token;
}

/** The walk's clinic, with all that the policies may ask for. */
async function recordClinic(ctx: Context, agent: Agent): Promise<void> {
  const { id: institutionId } = await recordInstitution(ctx, agent, {
    kind: 'institution',
    name: 'Clinic North',
  });
  const from = new Date().toISOString().slice(0, 10);
  await recordInstitution(ctx, agent, { kind: 'agreement', institutionId, number: 'DEMO-1', from });
  await recordInstitution(ctx, agent, {
    ...{ kind: 'contact', institutionId, from, locale: 'en' },
    ...{ name: 'A. Nurse', email: 'nurse@clinic.invalid' },
  });
}

function aborted(signal: AbortSignal): Promise<void> {
  return new Promise((done) => {
    if (signal.aborted) done();
    else signal.addEventListener('abort', () => done(), { once: true });
  });
}
