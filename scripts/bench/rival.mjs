// What Sluice is compared with, each as a process of its own: `node rival.mjs KIND PORT ARG…`.
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer } from 'node:http';

const [kind, portText, ...args] = process.argv.slice(2);
const port = Number(portText);

/** Takes a body and forgets it. */
function sink() {
  createServer((request, response) => {
    request.on('data', () => undefined).on('end', () => response.writeHead(204).end());
  }).listen(port, '127.0.0.1');
}

/** The usual tus server of Node on its own file store: no sealing, no hashing, no check, nothing synced to the disk. */
async function tusFileStore([folder]) {
  const { Server } = await import('@tus/server');
  const { FileStore } = await import('@tus/file-store');
  const server = new Server({ path: '/files', datastore: new FileStore({ directory: folder }) });
  server.listen({ host: '127.0.0.1', port });
}

/** A file as Node sends it without further thought. */
function readStream([path]) {
  createServer(async (request, response) => {
    if (request.method === 'HEAD') return response.end();
    const { size } = await stat(path);
    response.writeHead(200, { 'content-length': size, 'content-type': 'application/zip' });
    createReadStream(path).pipe(response);
  }).listen(port, '127.0.0.1');
}

/** The least that a route with one INSERT can be: same framework, same driver, same pool. */
async function insertRoute([databaseUrl]) {
  const { default: Fastify } = await import('fastify');
  const { default: postgres } = await import('postgres');
  const sql = postgres(databaseUrl, { max: 10, onnotice: () => undefined });
  await sql`create table if not exists bench_rows (id bigserial primary key, name text, email text, at timestamptz default now())`;
  const app = Fastify();
  app.post('/rows', async (request, reply) => {
    const { name, email } = request.body;
    const [row] = await sql`insert into bench_rows (name, email) values (${name}, ${email}) returning id`;
    return await reply.code(201).send(row);
  });
  await app.listen({ host: '127.0.0.1', port });
}

/** argon2id with the parameters of the service, two at a time. Every GET works for a while and says how many it did. */
async function hashes() {
  const { default: argon2 } = await import('argon2');
  const parameters = { type: argon2.argon2id, memoryCost: 19_456, timeCost: 2, parallelism: 1 };
  const known = await argon2.hash('a password', parameters);
  const work = {
    hash: () => argon2.hash('a password', parameters),
    verify: () => argon2.verify(known, 'other'),
  };
  createServer(async (request, response) => {
    const { pathname, searchParams } = new URL(request.url, 'http://localhost');
    const once = work[pathname.slice(1)];
    if (once === undefined) return response.end();
    const began = performance.now();
    const until = began + Number(searchParams.get('seconds')) * 1000;
    let done = 0;
    const thread = async () => {
      for (; performance.now() < until; done += 1) await once();
    };
    await Promise.all([thread(), thread()]);
    response.end(JSON.stringify({ perSecond: (done * 1000) / (performance.now() - began) }));
  }).listen(port, '127.0.0.1');
}

const kinds = {
  sink,
  'tus-file-store': tusFileStore,
  'read-stream': readStream,
  'insert-route': insertRoute,
  hashes,
};
await kinds[kind](args);
