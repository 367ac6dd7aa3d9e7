// What a hostile or a broken neighbour does to a running service: senders and readers who fall silent, a database that
// goes away, bytes that are no HTTP, a store that is not mounted, output that nobody reads.
import { once } from 'node:events';
import { rename } from 'node:fs/promises';
import { connect, createServer, type Server, type Socket } from 'node:net';
import { fileURLToPath } from 'node:url';
import t from 'tap';
import { encryptedZip } from '../services/archives.js';
import { basic, pick, pickText, request, uploadFile } from '../services/http-client.js';
import { freePort, spawnSluice, startService } from '../services/service.js';

const deadlineMs = 90_000;
/** Far more than an answer takes, far less than the driver's own pauses grow to (20 s). */
const patienceMs = 10_000;

/** Asks again and again until it holds. */
async function until(what: string, holds: () => Promise<boolean>): Promise<void> {
  const end = Date.now() + deadlineMs;
  while (!(await holds())) {
    if (Date.now() > end) throw new Error(`not within ${deadlineMs} ms: ${what}`);
    await new Promise((resume) => setTimeout(resume, 100));
  }
}

const service = await startService(t);
const [handler, dpo] = [await service.agent('handler'), await service.agent('dpo')];

let references = 0;
async function newLink() {
  const ticket = (
    await handler.api('POST', '/tickets', { reference: `A-${++references}`, institution: 'Clinic' })
  ).json();
  const ticketId = pickText(ticket, 'id');
  const contact = { name: 'A. Nurse', email: 'nurse@clinic.example', locale: 'en' };
  const link = (
    await handler.api('POST', `/tickets/${ticketId}/links`, { passwordBy: 'phone', contact })
  ).json();
  return {
    ticketId,
    id: pickText(link, 'id'),
    url: pickText(link, 'url'),
    password: pickText(link, 'password'),
  };
}

/** Writes bytes to a port and gives everything that comes back until the other side closes. */
async function converse(port: number, bytes: string | Buffer): Promise<string> {
  const socket = connect(port, '127.0.0.1');
  let heard = '';
  socket
    .on('error', () => undefined)
    .on('data', (piece) => {
      heard += piece.toString('latin1');
      // the problem document is whole; a refused sender would be listened to for a while
      if (heard.endsWith('}')) socket.destroy();
    });
  socket.write(bytes);
  await once(socket, 'close');
  return heard;
}

const archive = encryptedZip(2000);
const silent = { url: '', password: '', answers: Promise.resolve<string[]>([]) };

/** Bodies that never end, a byte every few seconds: of a type that the address does not take as a file, or behind an answer. */
const trickles: Readonly<Record<string, readonly string[]>> = {
  'JSON where a form is taken': [`POST /l/${'x'.repeat(43)}/upload`, 'Content-Type: application/json'],
  'a form of fields there': [
    `POST /l/${'x'.repeat(43)}/upload/`,
    'Content-Type: application/x-www-form-urlencoded; a=multipart/form-data',
  ],
  'JSON where tus is spoken': [
    `PATCH /l/${'x'.repeat(43)}/tus/01900000-0000-7000-8000-000000000000`,
    'Tus-Resumable: 1.0.0',
    'Content-Type: application/json',
  ],
  'an unknown address': ['POST /nowhere', 'Content-Type: application/json'],
  'more than one host': ['POST /l/x/upload', 'Host: y', 'Content-Type: multipart/form-data; boundary=b'],
};

/** @returns what became of the connection */
async function trickle([start = '', ...headers]: readonly string[]): Promise<'ended' | 'held'> {
  const socket = connect(service.port, '127.0.0.1').on('error', () => undefined);
  socket.resume();
  socket.write([`${start} HTTP/1.1`, 'Host: x', ...headers, 'Content-Length: 60000', '\r\n'].join('\r\n'));
  const beat = setInterval(() => socket.write(' '), 4000);
  try {
    await once(socket, 'close', { signal: AbortSignal.timeout(deadlineMs) });
    return 'ended';
  } catch {
    return 'held';
  } finally {
    clearInterval(beat);
    socket.destroy();
  }
}

t.test('nobody holds a connection by a body that trickles', async (t) => {
  const all = Object.entries(trickles).map(async ([what, head]) =>
    t.equal(await trickle(head), 'ended', what),
  );
  await Promise.all(all);
});

t.test('never calls destroyed what lies in a store that is not there', async (t) => {
  const link = await newLink();
  t.equal((await uploadFile(link.url, link.password, archive)).status, 201);
  const closing = { workingCopiesDestroyed: true, discardUndelivered: 'a test' };
  t.equal((await handler.api('POST', `/tickets/${link.ticketId}/close`, closing)).status, 200);
  const folder = fileURLToPath(service.env.OBJECT_STORE_URL ?? '');
  await rename(folder, `${folder}-unmounted`);
  const state = async () =>
    pick((await handler.api('GET', `/tickets/${link.ticketId}`)).json(), 'uploads', 0, 'state');
  for (const time of ['first', 'second']) {
    const swept = await service.run(['sweep', '--json']);
    t.equal(swept.code, 1, `the ${time} sweep fails`);
    t.match(JSON.parse(swept.stdout), { purged: 0 });
    t.not(await state(), 'purged');
  }
  await rename(`${folder}-unmounted`, folder);
  t.equal((await service.run(['sweep'])).code, 0);
  t.equal(await state(), 'purged');
  t.same(await service.stored(), { objects: [], keys: [] });
});

t.test('tells by its exit code what it found, whether anybody reads its output or not', async (t) => {
  // the planted entries of the next test would break the chain
  for (const args of [['audit', 'verify'], ['sweep', '--json'], ['help']]) {
    const child = spawnSluice(args, { ...service.env, LOG_LEVEL: 'fatal' });
    child.stdout.destroy();
    let complaint = '';
    child.stderr.on('data', (piece) => {
      complaint += piece;
    });
    const [code] = await once(child, 'close');
    t.equal(code, 0, `${args.join(' ')} ${complaint}`);
  }
  const misled = await service.run(['serve'], { env: { TRUST_PROXY: 'no.such.network/99', PORT: '0' } });
  t.equal(misled.code, 2);
  t.match(misled.stderr, /TRUST_PROXY: must be/);
  t.notMatch(misled.stderr, /no\.such\.network/, 'and its value is not shown');
});

/** Senders who fall silent before, within the frame of, and behind the file. They are given up while the others run. */
async function fallSilent(link: { url: string; password: string }): Promise<string[]> {
  const head = [
    `POST ${new URL(link.url).pathname}/upload HTTP/1.1`,
    'Host: x',
    'Content-Type: multipart/form-data; boundary=b',
    `Authorization: ${basic(link.password).authorization}`,
    'Content-Length: 1000000',
    '\r\n',
  ].join('\r\n');
  const part = '--b\r\nContent-Disposition: form-data; name="file"; filename="a.zip"\r\n\r\n';
  return await Promise.all([
    converse(service.port, head),
    converse(service.port, `${head}--b\r\nX-Endless: `),
    converse(service.port, Buffer.concat([Buffer.from(head + part), archive, Buffer.from('\r\n--b')])),
  ]);
}

t.test('serves others while senders fall silent and readers of the audit log stall', async (t) => {
  Object.assign(silent, await newLink());
  silent.answers = fallSilent(silent);
  // More than sockets and pages hold: 20,000 entries of 500 bytes.
  await service.sql`
    insert into audit_events (seq, at, action, actor_kind, data, hash)
    select 1000000 + n, now(), 'played', 'system', jsonb_build_object('fill', repeat('x', 500)), sha256('played')
    from generate_series(1, 20000) n`;
  const stalled = Array.from({ length: 15 }, () => {
    const socket = connect(service.port, '127.0.0.1').on('error', () => undefined);
    socket.write(`GET /api/v1/audit HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer ${dpo.token}\r\n\r\n`);
    return socket.pause();
  });
  t.teardown(() => {
    for (const socket of stalled) socket.destroy();
  });
  const reads = async () => (await service.sql`select from audit_events where action = 'audit.read'`).length;
  await until('every reader was let in', async () => (await reads()) === stalled.length);
  const inUse = async () =>
    (
      await service.sql`
        select from pg_stat_activity where datname = current_database() and application_name like 'sluice serve %'
          and query like '%from audit_events%' and state <> 'idle'`
    ).length;
  await until('no reader holds a connection', async () => (await inUse()) === 0);
  t.equal((await handler.api('GET', '/tickets')).status, 200, 'others are served');
  for (const socket of stalled) socket.destroy();
  const whole = await dpo.api('GET', '/audit');
  t.equal(
    whole.text.split('\n').filter((line) => line.includes('"played"')).length,
    20_000,
    'no page is lost',
  );
});

/** A door to the database that can be shut and opened again. */
async function door(target: URL): Promise<{ port: number; shut(): Promise<void>; open(): Promise<void> }> {
  const port = await freePort();
  const sockets = new Set<Socket>();
  let server: Server | undefined;
  const open = async () => {
    server = createServer((near) => {
      const far = connect(Number(target.port), target.hostname);
      for (const [from, to] of [
        [near, far],
        [far, near],
      ] as const) {
        sockets.add(from);
        from.on('error', () => undefined).on('close', () => to.destroy());
        from.pipe(to);
      }
    }).listen(port, '127.0.0.1');
    await once(server, 'listening');
  };
  const shut = async () => {
    const closed = server && once(server, 'close');
    server?.close();
    for (const socket of sockets) socket.destroy();
    sockets.clear();
    await closed;
  };
  await open();
  return { port, open, shut };
}

t.test('says 503 while Postgres is away, at once, and works again when it is back', async (t) => {
  const url = new URL(service.database.url);
  const between = await door(url);
  t.teardown(() => between.shut());
  const through = Object.assign(new URL(url), { port: String(between.port) }).href;
  const other = await service.spawnAnother({ DATABASE_URL: through });
  const asks = async (path: string) =>
    await request(other.baseUrl + path, {
      headers: { authorization: `Bearer ${handler.token}` },
      signal: AbortSignal.timeout(patienceMs),
    });
  const ask = async () => await asks('/api/v1/tickets');
  t.equal((await ask()).status, 200);
  await between.shut();
  // Often enough that a growing back-off would have grown: every request of every round fails quickly.
  for (let round = 0; round < 15; round += 1) {
    const answers = await Promise.all(Array.from({ length: 10 }, ask));
    const others = answers.filter(({ status }) => status !== 503);
    if (others.length > 0) t.fail(`round ${round}: ${others.map(({ status }) => status)}`);
    if (round > 0) continue;
    t.equal(pick(answers[0]?.json(), 'code'), 'unavailable');
    t.match(answers[0]?.headers['retry-after'], /^\d+$/);
  }
  t.equal((await asks('/readyz')).status, 503);
  await between.open();
  await until('it works again', async () => (await ask()).status === 200);
});

t.test('answers what is no proper HTTP with its own headers', async (t) => {
  const { port } = service;
  const cases = {
    'no host': ['GET /healthz HTTP/1.1\r\nConnection: close\r\n\r\n', 400],
    'an unknown expectation': [
      'GET /healthz HTTP/1.1\r\nHost: x\r\nConnection: close\r\nExpect: x\r\n\r\n',
      417,
    ],
    'a header too long': [`GET /healthz HTTP/1.1\r\nHost: x\r\nX: ${'x'.repeat(120_000)}\r\n\r\n`, 431],
    'two lengths': ['POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nab', 400],
    'length and chunks': [
      'POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n',
      400,
    ],
    garbage: ['\0\x01garbage\r\n\r\n', 400],
  } as const;
  for (const [what, [bytes, status]] of Object.entries(cases)) {
    const answer = await converse(port, bytes);
    t.match(answer, new RegExp(`^HTTP/1\\.1 ${status} `), what);
    t.match(answer, /content-security-policy: default-src 'none'/i, `${what}: with the security headers`);
    t.notMatch(answer, /HTTP[\s\S]*HTTP\/1\.1/, `${what}: answered once`);
  }
});

t.test('has cut senders who fell silent around the file, and kept their link good', async (t) => {
  for (const answer of await silent.answers) t.match(answer, /^HTTP\/1\.1 408 [\s\S]*"code":"too_slow"/);
  t.same(await service.stored(), { objects: [], keys: [] }, 'nothing is kept');
  t.equal((await uploadFile(silent.url, silent.password, archive)).status, 201);
});
