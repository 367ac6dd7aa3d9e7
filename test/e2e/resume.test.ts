// Downloads whose connection breaks go on within the one authorised download: from any byte, in any process, by the same
// agent. Delivered is only what was sent whole.
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { mkdtemp, open, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import http from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import t, { type Test } from 'tap';
import { encryptedZip } from '../services/archives.js';
import { type Answer, pickText, request, uploadFile } from '../services/http-client.js';
import { startService } from '../services/service.js';
import { authorise, demand, eventually, issueLink, uploadStates } from '../services/steps.js';

const service = await startService(t);
const handler = await service.agent('handler');
const lead = await service.agent('lead');
const bytes = encryptedZip(32_000_000);
const digest = createHash('sha256').update(bytes).digest('hex');
const etag = `"sha256-${digest}"`;
const bearer = { authorization: `Bearer ${handler.token}` };

async function stored(content: Uint8Array = bytes) {
  const link = await issueLink(handler);
  const receipt = demand(await uploadFile(link.url, link.password, content), 201).json();
  const uploadId = pickText(receipt, 'uploadId');
  const { id, url } = await authorise(handler, uploadId);
  return { ...link, uploadId, id, url };
}

/** One upload for all tests that may find it delivered already. */
const shared = await stored();
const fetchShared = async () => ({ ...shared, ...(await authorise(handler, shared.uploadId)) });

function refused(t: Test, answer: Answer, status: number, code: string): void {
  t.match([answer.status, answer.json()], [status, { code, status }], `${status} ${code}`);
}

const part = (url: string, range: string, more: Record<string, string> = {}) =>
  request(url, { headers: { ...bearer, range, ...more } });

/** Takes a download's beginning and breaks the connection. @returns what came */
async function takeBeginning(url: string, wanted: number, headers = {}): Promise<Buffer> {
  const { response, taken } = await takeSome(url, wanted, headers);
  response.destroy();
  return taken;
}

/** Takes a download's beginning and leaves the rest on the line. */
async function takeSome(url: string, wanted: number, headers = {}) {
  const asked = http.get(url, { headers: { ...bearer, ...headers }, agent: false });
  asked.on('error', () => undefined);
  const [response] = (await once(asked, 'response')) as [http.IncomingMessage];
  response.on('error', () => undefined);
  if ((response.statusCode ?? 0) >= 300) throw new Error(`nothing is sent: ${response.statusCode}`);
  const pieces: Buffer[] = [];
  let got = 0;
  while (got < wanted) {
    const piece = response.read() as Buffer | null;
    if (piece === null) await once(response, 'readable');
    else {
      pieces.push(piece);
      got += piece.length;
    }
  }
  return { response, taken: Buffer.concat(pieces) };
}

const closing = (response: http.IncomingMessage) => new Promise((resolve) => response.once('close', resolve));

const stateOf = async (id: string) => {
  const [row] = await service.sql`select state from downloads where id = ${id}`;
  return String(row?.state);
};
const brokenOff = (id: string) =>
  eventually(
    () => stateOf(id),
    (state) => state === 'aborted',
  );
const completed = (id: string) =>
  eventually(
    () => stateOf(id),
    (state) => state === 'completed',
  );
const delivered = (ticketId: string) =>
  eventually(
    () => uploadStates(handler, ticketId),
    ([state]) => state === 'delivered',
  );
const eventsOf = async (id: string) =>
  await service.sql<{ action: string; data: Record<string, unknown> }[]>`
    select action, data from audit_events where download_id = ${id} order by seq`;

t.test('a download that broke off goes on where it was, and is delivered with its last byte', async (t) => {
  const { url, id, ticketId } = shared;
  const first = await takeBeginning(url, 5_000_000);
  await brokenOff(id);
  t.same(await uploadStates(handler, ticketId), ['stored']);
  refused(t, await request(url, { headers: bearer }), 410, 'download_used');
  const second = await takeBeginning(url, 3_000_000, { range: `bytes=${first.length}-`, 'if-range': etag });
  await brokenOff(id);
  const at = first.length + second.length;
  const rest = await part(url, `bytes=${at}-`);
  t.equal(rest.status, 206);
  t.match(rest.headers, {
    'content-range': `bytes ${at}-${bytes.length - 1}/${bytes.length}`,
    'content-length': String(bytes.length - at),
    'accept-ranges': 'bytes',
    etag,
    'repr-digest': /^sha-256=:/,
    'content-disposition': /^attachment/,
  });
  t.ok(Buffer.concat([first, second, rest.bytes]).equals(bytes), 'together they are the file');
  await delivered(ticketId);
  refused(t, await part(url, `bytes=${at}-`), 410, 'download_used');
  const events = await eventsOf(id);
  const attempts = events.filter(({ action }) => /started|resumed/.test(action));
  t.match(attempts, [
    { action: 'download.started' },
    { action: 'download.resumed', data: { attempt: 2, from: first.length, to: bytes.length } },
    { action: 'download.resumed', data: { attempt: 3, from: at, to: bytes.length } },
  ]);
  t.equal(events.at(-1)?.action, 'download.completed');
});

t.test('ranges are answered as RFC 9110 says, and only all of them together deliver', async (t) => {
  const small = encryptedZip(3_000_000);
  const { url, id, ticketId } = await stored(small);
  const size = small.length;
  const unsatisfiable = await part(url, `bytes=${size}-`);
  refused(t, unsatisfiable, 416, 'range_not_satisfiable');
  t.equal(unsatisfiable.headers['content-range'], `bytes */${size}`);
  refused(t, await part(url, 'bytes=-0'), 416, 'range_not_satisfiable');
  t.equal(await stateOf(id), 'authorised', 'nothing was used up');
  // the last first, each over a boundary between segments
  const ranges: [string, number, number][] = [
    ['bytes=-900000', 2_100_000, size],
    ['Bytes=1048575-2099999', 1_048_575, 2_100_000],
    ['bytes=5-5', 5, 6],
    ['bytes=6-1048574', 6, 1_048_575],
  ];
  for (const [range, from, to] of ranges) {
    const answer = await part(url, range);
    t.equal(answer.headers['content-range'], `bytes ${from}-${to - 1}/${size}`, range);
    t.ok(answer.bytes.equals(small.subarray(from, to)), range);
    await brokenOff(id);
  }
  t.same(await uploadStates(handler, ticketId), ['stored'], 'five bytes were never asked for');
  // no range at all for these: answered like a plain GET, which begins a download and never goes on with one
  for (const range of ['bytes=0-1,4-5', 'bytes=7-2', 'lines=1-2', 'bytes=', 'bytes=x-'])
    refused(t, await part(url, range), 410, 'download_used');
  for (const other of ['"other"', `W/${etag}`, new Date().toUTCString()])
    refused(t, await part(url, 'bytes=0-4', { 'if-range': other }), 410, 'download_used');
  t.same(await uploadStates(handler, ticketId), ['stored']);
  t.equal((await part(url, 'bytes=0-4')).status, 206);
  await delivered(ticketId);
});

t.test('bytes that were never sent are missing, whatever a receiver says to have', async (t) => {
  const { url, id, ticketId } = await stored();
  const { response } = await takeSome(url, 1000);
  const last = bytes.length - 10;
  t.equal((await part(url, `bytes=${last}-`)).status, 206, 'its bytes are given');
  await brokenOff(id);
  response.destroy();
  t.same(await uploadStates(handler, ticketId), ['stored'], 'and the upload is not delivered');
  const close = await handler.api('POST', `/tickets/${ticketId}/close`, { workingCopiesDestroyed: true });
  refused(t, close, 409, 'undelivered_uploads');
  const whole = await part(url, 'bytes=0-');
  t.ok(whole.status === 206 && whole.bytes.equals(bytes), 'from the start again');
  await delivered(ticketId);
  demand(await handler.api('POST', `/downloads/${id}/confirm`, { sha256: digest }), 200);
});

t.test('only who asked goes on with it, in time, and while the file is there', async (t) => {
  const { url, id, ticketId, uploadId } = await stored();
  await takeBeginning(url, 1000);
  await brokenOff(id);
  const asLead = { authorization: `Bearer ${lead.token}`, range: 'bytes=1000-' };
  refused(t, await request(url, { headers: asLead }), 404, 'not_found');
  refused(t, await request(url, { headers: { range: 'bytes=1000-' } }), 401, 'unauthenticated');
  const [{ expires_at: until } = { expires_at: new Date() }] = await service.sql`
    select expires_at from downloads where id = ${id}`;
  await service.sql`update downloads set expires_at = now() where id = ${id}`;
  refused(t, await part(url, 'bytes=1000-'), 410, 'download_expired');
  await service.sql`update downloads set expires_at = ${until} where id = ${id}`;
  const { response } = await takeSome(url, 1000, { range: 'bytes=1000-' });
  await service.sql`update uploads set stored_at = now() - interval '15 days' where id = ${uploadId}`;
  demand0(await service.run(['sweep']));
  t.same(await uploadStates(handler, ticketId), ['stored'], 'a sweep leaves alone what is being fetched');
  response.destroy();
  await brokenOff(id);
  refused(t, await part(url, 'bytes=2000-'), 409, 'destruction_due');
  demand0(await service.run(['sweep']));
  t.same(await uploadStates(handler, ticketId), ['purged']);
  refused(t, await part(url, 'bytes=2000-'), 410, 'upload_not_available');
});

const another = await service.spawnAnother();

t.test('of many who go on at once the last one sends, and the others are cut', async (t) => {
  const { url, id } = await fetchShared();
  const { response: stalled, taken } = await takeSome(url, 2_000_000);
  const cut = closing(stalled);
  const there = url.replace(service.baseUrl, another.baseUrl);
  const from = taken.length;
  const all = await Promise.all(
    [url, there, url, there].map(async (address) => {
      try {
        const answer = await part(address, `bytes=${from}-`);
        return answer.status === 206 && answer.bytes.equals(bytes.subarray(from));
      } catch {
        return false;
      }
    }),
  );
  t.ok(all.includes(true), 'one of them has all');
  await completed(id);
  stalled.resume();
  await cut;
  const events = await eventsOf(id);
  t.equal(events.filter(({ action }) => action === 'download.completed').length, 1);
  const attempts = events
    .filter(({ action }) => action === 'download.resumed')
    .map(({ data }) => data.attempt);
  t.same(attempts, [2, 3, 4, 5].slice(0, attempts.length), 'each has a number of its own');
});

t.test('a process that was killed while it sent is taken over by another at once', async (t) => {
  const { url, id } = await fetchShared();
  const { response, taken } = await takeSome(url.replace(service.baseUrl, another.baseUrl), 2_000_000);
  const closed = closing(response);
  const pieces: Buffer[] = [taken];
  await another.stop('SIGKILL');
  response.on('data', (piece: Buffer) => pieces.push(piece));
  await closed;
  const before = Buffer.concat(pieces);
  t.ok(before.length < bytes.length, 'it was cut');
  t.equal(await stateOf(id), 'running', 'nobody noted its end');
  const rest = await part(url, `bytes=${before.length}-`, { 'if-range': etag });
  t.ok(rest.status === 206 && Buffer.concat([before, rest.bytes]).equals(bytes));
  await completed(id);
});

t.test('a changed segment is not given out in part either', async (t) => {
  const { url, id, uploadId } = await stored(encryptedZip(5_000_000));
  const [row] = await service.sql<{ objectName: string }[]>`
    select object_name as "objectName" from uploads where id = ${uploadId}`;
  const folder = (service.env.OBJECT_STORE_URL ?? '').replace('file://', '');
  await flipByte(folder, row?.objectName ?? '', 3 * (1_048_576 + 41) + 900_000);
  // asks for bytes of the segment before the changed byte
  const answer = await part(url, `bytes=${3 * 1_048_576 + 10}-${3 * 1_048_576 + 20}`);
  refused(t, answer, 500, 'seal_broken');
  t.equal((await part(url, 'bytes=0-99')).status, 206, 'other segments open');
  t.equal(await brokenOff(id), 'aborted');
});

async function flipByte(folder: string, name: string, at: number): Promise<void> {
  const files = await readdir(folder, { recursive: true });
  const file = files.find((each) => each.endsWith(name.split('/').at(-1) ?? name));
  const handle = await open(join(folder, file ?? name), 'r+');
  const one = new Uint8Array(1);
  await handle.read(one, 0, 1, at);
  one[0] = (one[0] ?? 0) ^ 1;
  await handle.write(one, 0, 1, at);
  await handle.close();
}

function demand0(result: { code: number | null; stderr: string }): void {
  if (result.code !== 0) throw new Error(result.stderr);
}

const run = promisify(execFile);
const curlIsHere = await run('curl', ['--version']).then(
  () => true,
  () => false,
);

t.test('curl goes on with -C -', { skip: curlIsHere ? false : 'apt-get install curl' }, async (t) => {
  const folder = await mkdtemp(join(tmpdir(), 'sluice-curl-'));
  t.teardown(() => rm(folder, { recursive: true, force: true }));
  const { url, id } = await fetchShared();
  const file = join(folder, 'content');
  await writeFile(file, await takeBeginning(url, 5_000_000));
  await brokenOff(id);
  await run('curl', [
    '-sS',
    '-f',
    '-C',
    '-',
    '-o',
    file,
    '-H',
    `Authorization: ${bearer.authorization}`,
    url,
  ]);
  t.ok((await readFile(file)).equals(bytes));
  await completed(id);
});

t.test('freezing an account ends what goes on, and nothing goes on afterwards', async (t) => {
  const { url, id } = await fetchShared();
  await takeBeginning(url, 1000);
  await brokenOff(id);
  const { response } = await takeSome(url, 1000, { range: 'bytes=1000-' });
  const cut = closing(response);
  demand0(await service.run(['agent', 'freeze', '--email', handler.email, '--hand-over-to', lead.email]));
  // reads slowly on, so that the sender has to ask for its right
  const reading = setInterval(() => response.read(), 20);
  t.teardown(() => clearInterval(reading));
  await cut;
  refused(t, await part(url, 'bytes=2000-'), 401, 'unauthenticated');
  // the cut is seen before it is noted
  await brokenOff(id);
});
