// Downloads from outside, closing, and what the sweep does then: who may fetch, when an upload counts as delivered, when
// it goes, and what the uploader's receipt says of it.
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import http from 'node:http';
import { connect, type Socket } from 'node:net';
import t, { type Test } from 'tap';
import { encryptedZip } from '../services/archives.js';
import { type Answer, basic, pick, pickText, request, uploadFile } from '../services/http-client.js';
import { type Service, startService, type TestAgent } from '../services/service.js';
import {
  authorise,
  demand,
  download,
  eventually,
  type IssuedLink,
  issueLink,
  openTicket,
  uploadStates,
} from '../services/steps.js';

const service = await startService(t);
/** To these sweeps what was fetched is due at once; the service still gives it out, for the grace. */
const graceless = { env: { DOWNLOAD_GRACE_MINUTES: '0' } };
const handler = await service.agent('handler');
const other = await service.agent('handler');
const lead = await service.agent('lead');
const dpo = await service.agent('dpo');
const attested = { workingCopiesDestroyed: true };
const sha256 = (bytes: Uint8Array, encoding: 'hex' | 'base64' = 'hex') =>
  createHash('sha256').update(bytes).digest(encoding);
const bearer = (agent: TestAgent) => ({ authorization: `Bearer ${agent.token}` });

interface Stored extends IssuedLink {
  readonly uploadId: string;
}

async function storedUpload(bytes: Uint8Array = encryptedZip(), by = handler): Promise<Stored> {
  const link = await issueLink(by);
  const receipt = demand(await uploadFile(link.url, link.password, bytes), 201).json();
  return { ...link, uploadId: pickText(receipt, 'uploadId') };
}

function refused(t: Test, answer: Answer, status: number, code: string): void {
  t.match([answer.status, answer.json()], [status, { code, status }], `${status} ${code}`);
  t.match(answer.headers['content-type'], 'application/problem+json');
}

async function sweep(on: Service = service, args: readonly string[] = []): Promise<Record<string, unknown>> {
  const { code, stdout, stderr } = await on.run(['sweep', '--json', ...args], graceless);
  if (code !== 0) throw new Error(stderr);
  return JSON.parse(stdout) as Record<string, unknown>;
}

const close = (ticketId: string, body: unknown = attested) =>
  handler.api('POST', `/tickets/${ticketId}/close`, body);
const downloadState = async (ticketId: string, at = 0) =>
  pick((await handler.api('GET', `/tickets/${ticketId}`)).json(), 'uploads', 0, 'downloads', at, 'state');

/** What has happened to an upload, by the audit log. */
async function eventsOf(uploadId: string): Promise<string[]> {
  const lines = demand(await dpo.api('GET', `/audit?subject=${uploadId}`), 200)
    .text.trim()
    .split('\n');
  const actions = lines.map((line) => pickText(JSON.parse(line), 'action'));
  return actions.filter((action) => !/^(message|link)\./.test(action)); // messages come when they come
}

t.test('a download gives the bytes as they were, once, and makes the upload delivered', async (t) => {
  const bytes = encryptedZip(3_000_000);
  const { uploadId, ticketId, url: linkUrl, password } = await storedUpload(bytes);
  const asked = await handler.api('POST', `/uploads/${uploadId}/downloads`, {
    reason: 'data_repair',
    note: 'the index is broken',
  });
  t.match([asked.status, asked.json()], [201, { id: String, url: String, expiresAt: String }]);
  const minutes = (Date.parse(pickText(asked.json(), 'expiresAt')) - Date.now()) / 60_000;
  t.ok(minutes > 0 && minutes <= 60);
  const url = pickText(asked.json(), 'url');
  const answer = await request(url, { headers: bearer(handler) });
  t.equal(answer.status, 200);
  t.ok(answer.bytes.equals(bytes), 'the bytes as they were uploaded');
  t.equal(answer.headers['content-length'], '3000000');
  t.equal(answer.headers['repr-digest'], `sha-256=:${sha256(bytes, 'base64')}:`);
  t.match(answer.headers['content-disposition'], /^attachment; filename="CASE-\d+-[0-9a-f]{8}\.zip"$/);
  t.equal(answer.headers['cache-control'], 'no-store');
  t.equal(answer.headers['x-content-type-options'], 'nosniff');
  t.match(answer.headers['content-security-policy'], "default-src 'none'");
  await eventually(
    () => uploadStates(handler, ticketId),
    ([state]) => state === 'delivered',
  );
  refused(t, await request(url, { headers: bearer(handler) }), 410, 'download_used');
  const receipt = await request(`${linkUrl}/receipt`, { headers: basic(password) });
  t.match(receipt.json(), { state: 'fetched', fetchedAt: String, destroyedAt: null });
  t.same(await eventsOf(uploadId), [
    ...['upload.started', 'upload.stored', 'download.authorised', 'download.started', 'download.completed'],
  ]);
  const shown = (await handler.api('GET', `/tickets/${ticketId}`)).json();
  const words = (pick(shown, 'events') as unknown[]).map((event) => pick(event, 'note'));
  t.ok(words.includes('the index is broken'));
  demand(await close(ticketId), 200);
});

t.test('a reason comes from the list, and unknown members are refused', async (t) => {
  const { uploadId } = await storedUpload();
  const ask = (body: unknown, id = uploadId) => handler.api('POST', `/uploads/${id}/downloads`, body);
  refused(t, await ask({}), 400, 'invalid_request');
  refused(t, await ask({ reason: 'curiosity' }), 400, 'invalid_request');
  refused(t, await ask({ reason: 'other' }), 400, 'invalid_request');
  refused(t, await ask({ reason: 'diagnosis', note: '' }), 400, 'invalid_request');
  refused(t, await ask({ reason: 'diagnosis', note: 'x\u0000' }), 400, 'invalid_request');
  refused(t, await ask({ reason: 'diagnosis', note: 'x'.repeat(1001) }), 400, 'invalid_request');
  refused(t, await ask({ reason: 'diagnosis', to: 'me' }), 400, 'unknown_field');
  refused(t, await ask({ reason: 'diagnosis' }, 'x'), 404, 'not_found');
  const reasons = pick((await handler.api('GET', '/reasons')).json(), 'reasons') as { code: string }[];
  for (const { code } of reasons) t.equal((await ask({ reason: code, note: 'why' })).status, 201, code);
  const key = { 'idempotency-key': 'download' };
  const body = { reason: 'diagnosis' };
  const twice = await Promise.all(
    [1, 2].map(() => handler.api('POST', `/uploads/${uploadId}/downloads`, body, key)),
  );
  t.equal(new Set(twice.map((answer) => pickText(answer.json(), 'id'))).size, 1);
  t.equal(twice.filter((answer) => pick(answer.json(), 'url') !== undefined).length, 1);
});

t.test('nobody but who asked may fetch, and every attempt is recorded', async (t) => {
  const { uploadId, ticketId } = await storedUpload();
  const { id, url } = await authorise(handler, uploadId);
  for (const agent of [other, lead, dpo]) {
    refused(t, await request(url, { headers: bearer(agent) }), 404, 'not_found');
    refused(
      t,
      await agent.api('POST', `/downloads/${id}/confirm`, { sha256: 'a'.repeat(64) }),
      404,
      'not_found',
    );
  }
  refused(
    t,
    await other.api('POST', `/uploads/${uploadId}/downloads`, { reason: 'other', note: 'why' }),
    404,
    'not_found',
  );
  refused(t, await request(url), 401, 'unauthenticated');
  t.equal((await eventsOf(uploadId)).filter((action) => action === 'access.denied').length, 7);
  t.equal((await download(lead, uploadId)).bytes.length, 4096, 'a lead asks in their own name');
  t.equal((await request(url, { headers: bearer(handler) })).status, 200, 'and nothing of it was used up');
  demand(await close(ticketId), 200);
});

t.test('asking for the head does not use a download up', async (t) => {
  const { uploadId } = await storedUpload();
  const { url } = await authorise(handler, uploadId);
  for (const method of ['HEAD', 'OPTIONS']) {
    const answer = await request(url, { method, headers: bearer(handler) });
    t.ok(answer.status >= 400 && answer.status < 500);
  }
  t.equal((await request(url, { headers: bearer(handler) })).status, 200);
});

t.test('a download that is not begun in time, or on a closed ticket, is over', async (t) => {
  const { uploadId, ticketId } = await storedUpload();
  const { id, url } = await authorise(handler, uploadId);
  const early = await handler.api('POST', `/downloads/${id}/confirm`, { sha256: 'a'.repeat(64) });
  refused(t, early, 409, 'download_not_complete');
  await service.sql`update downloads set expires_at = now() where id = ${id}`;
  refused(t, await request(url, { headers: bearer(handler) }), 410, 'download_expired');
  const open = await authorise(handler, uploadId);
  demand(await close(ticketId, { ...attested, discardUndelivered: 'sent twice' }), 200);
  const ended = await request(open.url, { headers: bearer(handler) });
  t.ok([404, 409, 410].includes(ended.status), `${ended.status} on a closed ticket`);
  const again = await handler.api('POST', `/uploads/${uploadId}/downloads`, { reason: 'verification' });
  refused(t, again, 409, 'ticket_closed');
});

const large = encryptedZip(32_000_000);

/** Takes a part of a download's bytes, then leaves. */
async function takePart(url: string, bytes: number): Promise<void> {
  const asked = http.get(url, { headers: bearer(handler), agent: false });
  const [response] = (await once(asked, 'response')) as [http.IncomingMessage];
  let taken = 0;
  for await (const piece of response) {
    taken += (piece as Buffer).length;
    if (taken >= bytes) break; // ends the loop, which destroys the connection
  }
}

t.test('a download that breaks off leaves the upload stored, and is recorded', async (t) => {
  const { uploadId, ticketId } = await storedUpload(large);
  // the last leaves more than the buffers on the way may have taken: what is as good as had counts as fetched
  const parts = [1, 16_000_000, 20_000_000];
  for (const [at, part] of parts.entries()) {
    await takePart((await authorise(handler, uploadId)).url, part);
    await eventually(
      () => downloadState(ticketId, at),
      (state) => state === 'aborted',
    );
  }
  t.same(await uploadStates(handler, ticketId), ['stored']);
  t.equal((await eventsOf(uploadId)).filter((action) => action === 'download.aborted').length, parts.length);
  refused(t, await close(ticketId), 409, 'undelivered_uploads');
  t.ok((await download(handler, uploadId)).bytes.equals(large), 'and a whole one is still possible');
  demand(await close(ticketId), 200);
});

t.test('who leaves with unread bytes has not received them, small as the file may be', async (t) => {
  const { uploadId, ticketId } = await storedUpload(encryptedZip(1_000_000));
  const { url } = await authorise(handler, uploadId);
  const socket = await ask(url);
  // all of it fits into the network's buffers; nobody reads on after the first bytes
  await eventually(
    async () => socket.bytesRead,
    (read) => read > 0,
  );
  socket.destroy();
  await eventually(
    () => downloadState(ticketId),
    (state) => state === 'aborted',
  );
  t.same(await uploadStates(handler, ticketId), ['stored']);
});

/** Sends the request for a download and reads nothing. */
async function ask(url: string): Promise<Socket> {
  const socket = connect(service.port, '127.0.0.1');
  socket.on('error', () => undefined);
  await once(socket, 'connect');
  const head = `Host: 127.0.0.1:${service.port}\r\nAuthorization: ${bearer(handler).authorization}`;
  socket.write(`GET ${new URL(url).pathname} HTTP/1.1\r\n${head}\r\n\r\n`);
  return socket;
}

t.test('who leaves before the first byte leaves no download running', async (t) => {
  const { uploadId, ticketId } = await storedUpload();
  for (let at = 0; at < 12; at += 1) {
    const { url } = await authorise(handler, uploadId);
    const socket = await ask(url);
    // at different moments of the request: between its arrival and its first byte lie some milliseconds
    await new Promise((resume) => setTimeout(resume, at));
    socket.resetAndDestroy();
  }
  const states = async () =>
    pick((await handler.api('GET', `/tickets/${ticketId}`)).json(), 'uploads', 0, 'downloads') as {
      state: string;
    }[];
  await eventually(states, (found) =>
    found.every(({ state }) => state !== 'running' && state !== 'completed'),
  );
  t.same(await uploadStates(handler, ticketId), ['stored']);
});

t.test('a confirmation with the right digest lets the copy go at the next sweep', async (t) => {
  const bytes = encryptedZip(5000);
  const { uploadId, ticketId } = await storedUpload(bytes);
  const { id } = await download(handler, uploadId);
  const confirm = (digest: string) => handler.api('POST', `/downloads/${id}/confirm`, { sha256: digest });
  refused(t, await confirm('0'.repeat(64)), 409, 'digest_mismatch');
  refused(t, await confirm('0'.repeat(63)), 400, 'invalid_request');
  const more = { sha256: sha256(bytes), more: 1 };
  refused(t, await handler.api('POST', `/downloads/${id}/confirm`, more), 400, 'unknown_field');
  const confirmed = await confirm(sha256(bytes).toUpperCase());
  t.match([confirmed.status, confirmed.json()], [200, { uploadId, confirmedAt: String }]);
  t.same((await confirm(sha256(bytes))).json(), confirmed.json(), 'again changes nothing');
  t.same(await uploadStates(handler, ticketId), ['delivered']);
});

t.test('closing needs the attestation, and everything fetched or given up', async (t) => {
  const { ticketId, uploadId, url, password } = await storedUpload();
  const unused = await issueLink(handler, { ticketId });
  refused(t, await close(ticketId, {}), 400, 'attestation_required');
  refused(t, await close(ticketId, { workingCopiesDestroyed: false }), 400, 'attestation_required');
  const bare = await handler.api('POST', `/tickets/${ticketId}/close`);
  refused(t, bare, 400, 'attestation_required');
  refused(t, await close(ticketId, { workingCopiesDestroyed: 'yes' }), 400, 'invalid_request');
  refused(t, await close(ticketId, { ...attested, discardUndelivered: '' }), 400, 'invalid_request');
  refused(t, await close(ticketId, { ...attested, discardUndelivered: 'a\u0000' }), 400, 'invalid_request');
  refused(t, await close(ticketId, { ...attested, because: 'done' }), 400, 'unknown_field');
  refused(t, await close(ticketId), 409, 'undelivered_uploads');
  const closed = await close(ticketId, { ...attested, discardUndelivered: 'sent by mistake' });
  t.match([closed.status, closed.json()], [200, { id: ticketId, state: 'closed', closedAt: String }]);
  refused(t, await close(ticketId), 409, 'ticket_closed');
  t.equal(pick((await handler.api('GET', `/links/${unused.id}`)).json(), 'state'), 'revoked');
  t.equal((await uploadFile(unused.url, unused.password, encryptedZip())).status, 410);
  await sweep();
  const receipt = await request(`${url}/receipt`, { headers: basic(password) });
  t.match(receipt.json(), { state: 'destroyed', uploadId, fetchedAt: null, destroyedAt: String });
  const page = await request(`${url}/receipt`, { headers: { ...basic(password), accept: 'text/html' } });
  t.match([page.status, page.headers['content-type']], [200, /^text\/html/]);
  t.ok((await eventsOf(uploadId)).includes('upload.discarded'));
});

t.test('a ticket does not close while a download runs', async (t) => {
  const { ticketId, uploadId } = await storedUpload(large);
  const { url } = await authorise(handler, uploadId);
  const asked = http.get(url, { headers: bearer(handler), agent: false });
  const [response] = (await once(asked, 'response')) as [http.IncomingMessage];
  refused(t, await close(ticketId, { ...attested, discardUndelivered: 'no' }), 409, 'download_running');
  const { planned } = await sweep();
  t.type(planned, 'number');
  t.same(await uploadStates(handler, ticketId), ['stored'], 'the sweep leaves it alone');
  const digest = createHash('sha256');
  for await (const piece of response) digest.update(piece as Buffer);
  t.equal(digest.digest('hex'), sha256(large));
  t.equal((await close(ticketId)).status, 200, 'with the last byte it may');
});

t.test('a sweep takes what is due: planned dry, done once, and everything is gone', async (t) => {
  await sweep();
  const kept = await service.stored();
  const { ticketId, uploadId, url, password } = await storedUpload();
  await download(handler, uploadId);
  const before = await service.stored();
  t.equal(before.objects.length, kept.objects.length + 1);
  await eventually(
    () => uploadStates(handler, ticketId),
    ([state]) => state === 'delivered',
  );
  const dry = await sweep(service, ['--dry-run']);
  t.match(dry, { dryRun: true, planned: 1, purged: 0, failed: 0, blocked: 0, orphans: 0 });
  t.same(await service.stored(), before, 'a dry run takes nothing');
  t.same(await uploadStates(handler, ticketId), ['delivered']);
  t.match(await sweep(), { planned: 1, purged: 1, failed: 0, blocked: 0, orphans: 0 });
  t.match(await sweep(), { planned: 0, purged: 0 });
  t.same(await service.stored(), kept);
  t.same(await uploadStates(handler, ticketId), ['purged']);
  t.same((await eventsOf(uploadId)).slice(-2), ['purge.begun', 'purge.completed']);
  const receipt = await request(`${url}/receipt`, { headers: basic(password) });
  t.match(receipt.json(), { state: 'destroyed', fetchedAt: String, destroyedAt: String });
  const late = await handler.api('POST', `/uploads/${uploadId}/downloads`, { reason: 'other', note: 'why' });
  refused(t, late, 410, 'upload_not_available');
});

t.test('a closed ticket is erased: both stores empty, no personal data left, the chain intact', async (t) => {
  const { note, ...person } = erased;
  const body = { contact: { ...person, locale: 'hu' }, passwordBy: 'phone' };
  const ticketId = await openTicket(handler);
  const link = demand(await handler.api('POST', `/tickets/${ticketId}/links`, body), 201).json();
  demand(await uploadFile(pickText(link, 'url'), pickText(link, 'password'), encryptedZip()), 201);
  const open = pick((await lead.api('GET', '/tickets?state=open')).json(), 'tickets') as { id: string }[];
  for (const { id } of open) {
    demand(await lead.api('POST', `/tickets/${id}/close`, { ...attested, discardUndelivered: note }), 200);
  }
  t.match(await sweep(), { failed: 0 });
  t.match(await sweep(), { planned: 0, failed: 0 });
  t.same(await service.stored(), { objects: [], keys: [] });
  const shown = await handler.api('GET', `/tickets/${ticketId}`);
  for (const personal of Object.values(erased)) t.notOk(shown.text.includes(personal));
  const tables = await service.sql<{ name: string }[]>`
    select table_name as name from information_schema.tables where table_schema = 'public'`;
  for (const { name } of tables) {
    const rows = JSON.stringify(await service.sql`select x::text from ${service.sql(name)} x`);
    for (const personal of Object.values(erased)) t.notOk(rows.includes(personal), name);
  }
  t.equal((await service.run(['audit', 'verify'])).code, 0);
});

const erased = {
  name: 'Nagy Ilona',
  email: 'nagy.ilona@korhaz.example',
  phone: '+36201234567',
  note: 'Nagy Ilona sent it twice',
};

t.test('DELETE_AFTER=close keeps the copy until the ticket closes, also after a confirmation', async (t) => {
  const patient = await startService(t, { env: { DELETE_AFTER: 'close', DOWNLOAD_GRACE_MINUTES: '0' } });
  const agent = await patient.agent('handler');
  const bytes = encryptedZip();
  const { ticketId, uploadId } = await storedUpload(bytes, agent);
  const { id } = await download(agent, uploadId);
  demand(await agent.api('POST', `/downloads/${id}/confirm`, { sha256: sha256(bytes) }), 200);
  t.match(await sweep(patient), { planned: 0, purged: 0 });
  t.equal((await download(agent, uploadId)).status, 200, 'it can be fetched again');
  demand(await agent.api('POST', `/tickets/${ticketId}/close`, attested), 200);
  t.match(await sweep(patient), { planned: 1, purged: 1 });
  t.same(await patient.stored(), { objects: [], keys: [] });
});
