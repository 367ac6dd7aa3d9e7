// Fetched is what left: every kind of reader, and what each surface says afterwards. Nobody of these was sent a whole file
// in order, so none of them makes the upload delivered; but the service must not say that nobody fetched it.
import { once } from 'node:events';
import http from 'node:http';
import { connect, type Socket } from 'node:net';
import t, { type Test } from 'tap';
import { encryptedZip } from '../services/archives.js';
import { signInAtDesk } from '../services/desk-browser.js';
import { type Answer, basic, pick, pickText, request, uploadFile } from '../services/http-client.js';
import { startService } from '../services/service.js';
import { authorise, cookieOf, demand, eventually, givePassword, issueLink } from '../services/steps.js';

const service = await startService(t);
const handler = await service.agent('handler');
const bearer = { authorization: `Bearer ${handler.token}` };
/** The same database and stores, under a desk that demands a second person. */
const careful = await service.spawnAnother({ SECOND_APPROVAL: 'true' });
const attested = { workingCopiesDestroyed: true };
const bytes = encryptedZip(12_000_000);
const size = bytes.length;

type Stored = Awaited<ReturnType<typeof stored>>;

async function stored() {
  const link = await issueLink(handler);
  const receipt = demand(await uploadFile(link.url, link.password, bytes), 201).json();
  return { ...link, uploadId: pickText(receipt, 'uploadId') };
}

function refused(t: Test, answer: Answer, status: number, code: string, more = {}): void {
  t.match([answer.status, answer.json()], [status, { code, status, ...more }], `${status} ${code}`);
}

const part = (url: string, range: string) => request(url, { headers: { ...bearer, range } });

/** Reads so many bytes and resets the connection. */
async function readAndReset(url: string, wanted: number): Promise<void> {
  const { response, socket } = await read(url, wanted);
  response.on('error', () => undefined);
  socket.resetAndDestroy();
}

async function read(url: string, wanted: number) {
  const asked = http.get(url, { headers: bearer, agent: false });
  asked.on('error', () => undefined);
  const [response] = (await once(asked, 'response')) as [http.IncomingMessage];
  response.on('error', () => undefined);
  const { socket } = response;
  let got = 0;
  while (got < wanted) {
    const piece = response.read() as Buffer | null;
    if (piece === null) await once(response, 'readable');
    else got += piece.length;
  }
  return { response, socket };
}

interface Reader {
  readonly name: string;
  readonly extent: 'partly' | 'wholly';
  /** bytes that must be told at least */
  readonly least: number;
  readonly run: (of: Stored) => Promise<void>;
}

const readers: readonly Reader[] = [
  {
    ...{ name: 'all of it, then a reset', extent: 'wholly', least: size },
    run: async ({ uploadId }) => await readAndReset((await authorise(handler, uploadId)).url, size),
  },
  {
    ...{ name: 'all but the last byte', extent: 'wholly', least: size - 1 },
    run: async ({ uploadId }) => {
      const { url } = await authorise(handler, uploadId);
      t.equal((await part(url, `bytes=0-${size - 2}`)).bytes.length, size - 1);
    },
  },
  {
    ...{ name: 'all but the first byte', extent: 'wholly', least: size - 1 },
    run: async ({ uploadId }) => {
      await part((await authorise(handler, uploadId)).url, 'bytes=1-');
    },
  },
  {
    ...{ name: 'two halves by two downloads', extent: 'wholly', least: size },
    run: async ({ uploadId }) => {
      const half = size / 2;
      await part((await authorise(handler, uploadId)).url, `bytes=0-${half - 1}`);
      await part((await authorise(handler, uploadId)).url, `bytes=${half}-`);
    },
  },
  {
    ...{ name: 'one byte', extent: 'partly', least: 1 },
    run: async ({ uploadId }) => {
      await part((await authorise(handler, uploadId)).url, 'bytes=0-0');
    },
  },
  {
    ...{ name: 'many small ranges', extent: 'partly', least: 20_000 },
    run: async ({ uploadId }) => {
      const { url } = await authorise(handler, uploadId);
      for (let at = 0; at < 20; at += 1) await part(url, `bytes=${at * 300_000}-${at * 300_000 + 999}`);
    },
  },
  {
    ...{ name: 'a process that is killed while it sends', extent: 'partly', least: 5_000_000 },
    run: async ({ uploadId }) => {
      const { url } = await authorise(handler, uploadId);
      const other = await service.spawnAnother();
      await read(url.replace(service.baseUrl, other.baseUrl), 5_000_000);
      await other.stop('SIGKILL');
      // a minute passes without a sign of life
      await service.sql`update downloads set seen_at = seen_at - interval '61 seconds' where upload_id = ${uploadId}`;
    },
  },
  {
    ...{ name: 'a slow reader who dies', extent: 'partly', least: 1 },
    run: async ({ uploadId }) => {
      const { response } = await read((await authorise(handler, uploadId)).url, 1);
      response.pause();
      await new Promise((resume) => setTimeout(resume, 300));
      response.destroy();
    },
  },
];

async function uploadOf({ ticketId }: Stored): Promise<Record<string, unknown>> {
  const shown = demand(await handler.api('GET', `/tickets/${ticketId}`), 200).json();
  return pick(shown, 'uploads', 0) as Record<string, unknown>;
}

for (const { name, extent, least, run } of readers) {
  t.test(name, async (t) => {
    const upload = await stored();
    const { uploadId, ticketId, url, password } = upload;
    await run(upload);
    const told = await eventually(
      () => uploadOf(upload),
      (found) => found.beingFetched === false && found.bytesSent !== 0,
    );
    const sent = Number(told.bytesSent);
    t.match(told, { state: 'stored', fetched: extent, deliveredAt: null, lastSentAt: String });
    t.ok(sent >= least && sent <= size, `the API: ${sent} bytes`);
    const downloads = told.downloads as { id: string }[];
    const each = await Promise.all(downloads.map(({ id }) => handler.api('GET', `/downloads/${id}`)));
    for (const answer of each)
      t.match(answer.json(), { agent: handler.id, uploadId, ticketId, size, startedAt: String });
    const sums = each.map((answer) => Number(pick(answer.json(), 'bytesSent')));
    t.ok(sums.reduce((sum, more) => sum + more, 0) >= least, `its downloads: ${sums}`);

    const repeated = await handler.on(careful.baseUrl)('POST', `/uploads/${uploadId}/downloads`, {
      reason: 'diagnosis',
    });
    refused(t, repeated, 403, 'approval_required', { because: 'repeated' });

    const session = cookieOf(await givePassword(url, password));
    const back = await request(`${url}/withdraw`, { method: 'POST', headers: session });
    refused(t, back, 409, 'not_withdrawable', { fetched: extent, bytesSent: sent });
    const receipt = (await request(`${url}/receipt`, { headers: session })).json();
    const state = extent === 'wholly' ? 'fetched' : 'received';
    t.match(receipt, { state, fetched: extent, bytesSent: sent, beingFetched: false, lastSentAt: String });
    const page = await request(`${url}/receipt`, { headers: { ...session, accept: 'text/html' } });
    t.match(page.text, 'wysłano do', 'the page says it, too');
    t.notMatch(page.text, '/withdraw"', 'and offers nothing to take back');

    const desk = await (await signInAtDesk(service.baseUrl, handler)).get(`/desk/tickets/${ticketId}`);
    t.match(desk.text, 'Sent to the browser');
    t.match(desk.text, extent === 'wholly' ? 'completion not confirmed' : 'partly downloaded');
    t.notMatch(desk.text, 'ready to download');

    const closing = await handler.api('POST', `/tickets/${ticketId}/close`, attested);
    if (extent === 'wholly') demand(closing, 200);
    else {
      refused(t, closing, 409, 'undelivered_uploads', { undelivered: 1, partlyFetched: 1 });
      const given = { ...attested, discardUndelivered: 'not needed' };
      demand(await handler.api('POST', `/tickets/${ticketId}/close`, given), 200);
    }
    t.equal((await service.run(['sweep', '--json'])).code, 0);
    const certificate = demand(await handler.api('GET', `/tickets/${ticketId}/certificate`), 200).json();
    t.match(pick(certificate, 'certificate', 'uploads', 0), {
      reason: extent === 'wholly' ? 'ticket_closed' : 'discarded',
      fetched: { extent, bytesSent: sent, firstSentAt: String, lastSentAt: String },
    });
    const gone = (await request(`${url}/receipt`, { headers: basic(password) })).json();
    t.match(gone, { state: 'destroyed', fetched: extent, bytesSent: sent });
  });
}

/** Takes all bytes of a download and leaves the connection open. */
async function takeAndHold(url: string): Promise<Socket> {
  const socket = connect({ host: '127.0.0.1', port: service.port, allowHalfOpen: true });
  socket.on('error', () => undefined);
  await once(socket, 'connect');
  const head = `Host: 127.0.0.1:${service.port}\r\nAuthorization: ${bearer.authorization}`;
  socket.write(`GET ${new URL(url).pathname} HTTP/1.1\r\n${head}\r\n\r\n`);
  // the service ends its side behind the last byte
  await once(socket.resume(), 'end');
  return socket;
}

/** How the attempt that sent all bytes is ended by others, before its receiver ends it. */
const takenAway: Readonly<Record<string, (of: Stored, url: string, socket: Socket) => Promise<unknown>>> = {
  'another attempt takes over': (_upload, url) => part(url, 'bytes=1-1'),
  'it is taken for dead, and ends in order': async ({ uploadId }, _url, socket) => {
    await takeForDead(uploadId);
    socket.end();
  },
  'it is taken for dead, and is reset': async ({ uploadId }, _url, socket) => {
    await takeForDead(uploadId);
    socket.resetAndDestroy();
  },
};

/** As a sweep does, a minute after the last sign of life. */
const takeForDead = (uploadId: string) => service.sql`
  update downloads set state = 'aborted', ended_at = seen_at, noted_out = noted_out + int8multirange(sending)
  where upload_id = ${uploadId}`;

for (const [what, take] of Object.entries(takenAway)) {
  t.test(`who has all bytes has fetched the file, also when ${what}`, async (t) => {
    const upload = await stored();
    const { url, id } = await authorise(handler, upload.uploadId);
    const socket = await takeAndHold(url);
    t.teardown(() => socket.destroy());
    await take(upload, url, socket);
    const told = await eventually(
      () => uploadOf(upload),
      (found) => found.fetched === 'wholly' && found.beingFetched === false,
    );
    t.match(told, { state: 'stored', bytesSent: size, deliveredAt: null, fetchedAt: String });
    t.match((await handler.api('GET', `/downloads/${id}`)).json(), { state: 'aborted', bytesSent: size });
  });
}

t.test('what an older version noted of an attempt that broke off is counted by the next one', async (t) => {
  const upload = await stored();
  const { url, id } = await authorise(handler, upload.uploadId);
  await part(url, 'bytes=0-999999');
  const downloadState = async () => (await handler.api('GET', `/downloads/${id}`)).json();
  await eventually(downloadState, (found) => pick(found, 'state') === 'aborted');
  await service.sql`
    update downloads set sent = '{}', handed_out = '{}', noted_out = '{}', sending = '[0,1000000)' where id = ${id}`;
  await part(url, 'bytes=5-5');
  await eventually(downloadState, (found) => pick(found, 'state') === 'aborted');
  t.match(await uploadOf(upload), { fetched: 'partly', bytesSent: 1_000_000 });
});

t.test('what is as good as had goes after the grace, and nothing begins on it any more', async (t) => {
  const upload = await stored();
  const { id, url } = await authorise(handler, upload.uploadId);
  await part(url, `bytes=0-${size - 2}`);
  await eventually(
    () => uploadOf(upload),
    (found) => found.fetched === 'wholly',
  );
  const unused = await authorise(handler, upload.uploadId);
  await service.sql`update uploads set fetched_at = now() - interval '59 minutes' where id = ${upload.uploadId}`;
  t.equal((await part(url, 'bytes=0-9')).status, 206, 'within the grace it goes on');
  await service.sql`update uploads set fetched_at = now() - interval '60 minutes' where id = ${upload.uploadId}`;
  refused(t, await part(url, 'bytes=0-9'), 409, 'destruction_due');
  refused(t, await request(unused.url, { headers: bearer }), 409, 'destruction_due');
  const more = await handler.api('POST', `/uploads/${upload.uploadId}/downloads`, { reason: 'verification' });
  refused(t, more, 409, 'destruction_due');
  await service.sql`update tickets set held_at = now() where id = ${upload.ticketId}`;
  t.equal((await part(url, 'bytes=0-9')).status, 206, 'what a legal hold keeps is not due');
  await service.sql`update tickets set held_at = null where id = ${upload.ticketId}`;
  t.equal((await service.run(['sweep', '--json'])).code, 0);
  t.match(await uploadOf(upload), { state: 'purged', purgeReason: 'fetched', fetched: 'wholly' });
  t.match((await handler.api('GET', `/downloads/${id}`)).json(), { bytesSent: size - 1, state: 'aborted' });
});

t.test('a slow reader, and one beside another, put destruction off until a deadline', async (t) => {
  const upload = await stored();
  const opened = await Promise.all([1, 2].map(async () => (await authorise(handler, upload.uploadId)).url));
  const readers = await Promise.all(opened.map((url) => read(url, 1)));
  for (const { response } of readers) response.pause();
  const due = async (minutes: number) => {
    await service.sql`
      update uploads set fetched_at = now() - make_interval(mins => ${60 + minutes}) where id = ${upload.uploadId}`;
    await service.sql`
      update downloads set started_at = now() - make_interval(mins => ${60 + minutes}) where upload_id = ${upload.uploadId}`;
    const { stdout } = await service.run(['sweep', '--json']);
    return JSON.parse(stdout) as Record<string, unknown>;
  };
  t.match(await due(0), { purged: 0, deferred: 1 }, 'who began in time is let end');
  t.match(await uploadOf(upload), { state: 'stored', beingFetched: true });
  t.match(await due(14), { purged: 1, deferred: 0 }, 'but no longer than the slowest line takes');
  const cut = readers.map(async ({ response }) => {
    // it is reset, which is an error of the response before it is its end
    if (!response.closed) await new Promise((resume) => response.resume().once('close', resume));
    return response.complete;
  });
  t.same(await Promise.all(cut), [false, false], 'both are cut');
  const told = await uploadOf(upload);
  t.match(told, { state: 'purged', purgeReason: 'fetched', beingFetched: false });
  t.same(
    (told.downloads as { state: string }[]).map(({ state }) => state),
    ['aborted', 'aborted'],
  );
});

t.test('lifting a legal hold does not cut a download that began under it', async (t) => {
  const upload = await stored();
  const { url } = await authorise(handler, upload.uploadId);
  await service.sql`
    update uploads set fetched_at = now() - interval '1 day' where id = ${upload.uploadId}`;
  await service.sql`update tickets set held_at = now() where id = ${upload.ticketId}`;
  const { response } = await read(url, 1);
  await service.sql`update tickets set held_at = null where id = ${upload.ticketId}`;
  const { stdout } = await service.run(['sweep', '--json']);
  t.match(JSON.parse(stdout), { purged: 0, deferred: 1 });
  await new Promise((resume) => response.resume().once('close', resume));
  t.ok(response.complete, 'it has the whole file');
  await eventually(
    () => uploadOf(upload),
    (found) => found.beingFetched === false,
  );
  t.equal((await service.run(['sweep', '--json'])).code, 0);
  t.match(await uploadOf(upload), { state: 'purged' });
});

t.test('working hours are asked at each attempt, not only when it was authorised', async (t) => {
  const { uploadId } = await stored();
  const names = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
  const closed = await service.spawnAnother({
    ...{ SECOND_APPROVAL: 'true', WORKING_TIME_ZONE: 'Europe/Warsaw' },
    WORKING_HOURS: `${names[(new Date().getUTCDay() + 3) % 7]} 08:00-16:00`,
  });
  const open = await authorise(handler, uploadId);
  const late = open.url.replace(service.baseUrl, closed.baseUrl);
  refused(t, await request(late, { headers: bearer }), 403, 'approval_required', {
    because: 'outside_hours',
  });
  t.equal((await part(open.url, 'bytes=0-99')).status, 206, 'in working hours it begins');
  refused(t, await part(late, 'bytes=100-199'), 403, 'approval_required', { because: 'outside_hours' });
  await closed.stop();
});

t.test('a failure before the first byte spends nothing, and leaves a file that nobody fetched', async (t) => {
  const upload = await stored();
  const { id, url } = await authorise(handler, upload.uploadId);
  const [row] = await service.sql<{ keyName: string }[]>`
    select key_name as "keyName" from uploads where id = ${upload.uploadId}`;
  await service.sql`update uploads set key_name = 'moved' where id = ${upload.uploadId}`;
  refused(t, await request(url, { headers: bearer }), 410, 'file_lost', { missing: 'key' });
  t.match((await handler.api('GET', `/downloads/${id}`)).json(), { state: 'authorised', bytesSent: 0 });
  t.match(await uploadOf(upload), { fetched: 'never', bytesSent: 0, lastSentAt: null });
  await service.sql`update uploads set key_name = ${row?.keyName ?? ''} where id = ${upload.uploadId}`;
  t.ok(
    (await request(url, { headers: bearer })).bytes.equals(bytes),
    'found again, it is fetched by the same download',
  );
});
