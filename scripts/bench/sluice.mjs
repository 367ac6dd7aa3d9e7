// The built service on a database of its own, from outside: everything goes through its command and its addresses.
import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startEmbeddedPostgres } from '../../dist/demo/embedded-postgres.js';
import { diskObjectStore } from '../../dist/storage/disk/object-store.js';
import { call, callJson, sendByForm, sendByTus } from './client.mjs';
import { freePort, startProgram } from './stage.mjs';

const command = fileURLToPath(new URL('../../dist/cli/main.cjs', import.meta.url));

/** A PostgreSQL that syncs to the disk as a deployed one does. @returns its address */
export async function startDatabase(stage) {
  const { url, stop } = await startEmbeddedPostgres({ dataFolder: join(stage.folder, 'postgres') });
  stage.later(stop);
  return url;
}

/** Two folders as stores. */
export async function fileStores(stage) {
  const [objects, keys] = ['objects', 'keys'].map((name) => join(stage.folder, name));
  for (const folder of [objects, keys]) {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    await diskObjectStore({ folder }).check(); // makes what is in it
  }
  return {
    env: { OBJECT_STORE_URL: `file://${objects}`, KEY_STORE_URL: `file://${keys}` },
    folders: { objects, keys },
    /** removes what uploads have left, behind the back of the service */
    empty: async () => {
      for (const entry of await readdir(objects, { withFileTypes: true }))
        if (entry.isFile()) await rm(join(objects, entry.name));
    },
  };
}

/** The settings of one service, its database brought up to date. @returns `{ env, run }` */
export async function prepareSluice(stage, { databaseUrl, stores, settings = {} }) {
  if (!existsSync(command)) throw new Error('there is no dist/: run `npm run build` first');
  const port = await freePort();
  const env = {
    ...{
      BASE_URL: `http://127.0.0.1:${port}`,
      PORT: String(port),
      LOG_LEVEL: 'info',
      DATABASE_URL: databaseUrl,
    },
    ...{ MASTER_KEY: `bench:${randomBytes(32).toString('base64')}` },
    ...{ SMS_PROVIDER: 'outbox', MAIL_PROVIDER: 'outbox' },
    ...stores.env,
    ...settings,
  };
  /** One command to its end. @returns what it printed @throws where it did not end with 0 */
  const run = async (args, input = '') => {
    const program = await startProgram(stage, process.execPath, [command, ...args], { env, input });
    const code = await program.ended;
    if (code !== 0) throw new Error(`sluice ${args[0]} ended with ${code}: ${program.said()}`);
    return program.said().trim();
  };
  await run(['migrate']);
  const account = ['--email', 'bench@desk.example', '--name'];
  await run(
    ['agent', 'add', ...account, 'Bench', '--role', 'handler', '--password-stdin'],
    'nobody signs in',
  );
  const token = (await run(['token', 'create', ...account, 'bench'])).split('\n').at(-1);
  return { env, run, token };
}

/** Starts `sluice serve`. Peak memory is that of this process alone. */
export async function serve(stage, prepared) {
  const { env, token } = prepared;
  const origin = env.BASE_URL;
  const program = await startProgram(stage, process.execPath, [command, 'serve'], {
    env,
    ready: () => call('GET', `${origin}/healthz`, { expect: 200, fresh: true }),
  });
  const authorised = { authorization: `Bearer ${token}` };
  const api = (method, path, json, expect) =>
    callJson(method, `${origin}/api/v1${path}`, { headers: authorised, json, expect });
  const openTicket = () =>
    api('POST', '/tickets', { reference: randomBytes(8).toString('hex'), institution: 'Clinic' }, 201);
  /** A link of a new ticket, or of a given one. */
  const issueLink = async (ticketId) => {
    const id = ticketId ?? (await openTicket()).id;
    return await api('POST', `/tickets/${id}/links`, linkRequest, 201);
  };
  return { ...program, ...{ origin, api, authorised, openTicket, issueLink } };
}

/** By phone, so that the password comes back. */
export const linkRequest = {
  contact: { name: 'A Person', email: 'person@clinic.example', phone: '+48600100200', locale: 'pl' },
  passwordBy: 'phone',
};

/** The ways in of a link. */
export const waysIn = {
  tus: (link, file) => sendByTus(`${link.url}/tus`, { ...file, headers: basic(link) }),
  multipart: (link, file) => sendByForm(`${link.url}/upload`, { ...file, headers: basic(link) }),
};

function basic({ password }) {
  return { authorization: `Basic ${Buffer.from(`:${password}`).toString('base64')}` };
}
