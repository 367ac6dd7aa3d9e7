// Uploads from outside: what is taken, what is refused and with which code, and that nothing of a refused one is kept.
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { Readable } from 'node:stream';
import t, { type Test } from 'tap';
import { locales } from '../../src/domain/locale.js';
import type { ErrorCode } from '../../src/errors.js';
import { errorText } from '../../src/locales/texts.js';
import { isZipRule } from '../../src/zip/check-archive.js';
import { encryptedZip, refusedArchives, smallestZipBytes } from '../services/archives.js';
import {
  type Answer,
  basic,
  type FormPart,
  multipart,
  pick,
  request,
  uploadFile,
} from '../services/http-client.js';
import { startService } from '../services/service.js';
import { demand, eventually, type IssuedLink, issueLink, uploadStates } from '../services/steps.js';

const maxBytes = 1024 * 1024;
const service = await startService(t, { env: { MAX_UPLOAD_BYTES: String(maxBytes) } });
const handler = await service.agent('handler');
const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
const file = (content: Uint8Array, name = 'file'): FormPart => ({ name, fileName: 'data.zip', content });
const field: FormPart = { name: 'comment', content: 'for the support centre' };

async function send(link: IssuedLink, parts: readonly FormPart[]): Promise<Answer> {
  const { type, body } = multipart(parts);
  const headers = { 'content-type': type, ...basic(link.password) };
  return await request(`${link.url}/upload`, { method: 'POST', headers, body });
}

/** Nothing lies in the stores, no upload is alive, and the link takes a good file. */
async function nothingKept(t: Test, link: IssuedLink): Promise<void> {
  const rejected = (states: unknown[]) => states.every((state) => state === 'rejected');
  await eventually(() => uploadStates(handler, link.ticketId), rejected);
  t.same(await service.stored(), { objects: [], keys: [] });
  t.equal(pick((await handler.api('GET', `/links/${link.id}`)).json(), 'state'), 'opened');
}

/** The way back to empty stores. */
async function takeAway(link: IssuedLink): Promise<void> {
  const close = { workingCopiesDestroyed: true, discardUndelivered: 'a test' };
  demand(await handler.api('POST', `/tickets/${link.ticketId}/close`, close), 200);
  const { code, stderr } = await service.run(['sweep']);
  if (code !== 0) throw new Error(stderr);
}

t.test('refused content is answered with its code, nothing is kept and the link stays good', async (t) => {
  let link = await issueLink(handler);
  const good = encryptedZip();
  const refusals: readonly (readonly [string, number, () => Promise<Answer>])[] = [
    ...Object.entries(refusedArchives).map(
      ([code, bytes]) => [code, 422, () => send(link, [file(bytes)])] as const,
    ),
    ['zip_malformed', 422, () => send(link, [file(good.subarray(0, 3000))])],
    ['zip_malformed', 422, () => send(link, [file(Buffer.concat([good, good]))])],
    ['not_a_zip', 422, () => send(link, [file(Buffer.from('P'))])],
    ['no_file', 400, () => send(link, [])],
    ['no_file', 400, () => send(link, [field])],
    ['no_file', 400, () => send(link, [file(good, 'attachment')])],
    ['no_file', 400, () => send(link, [file(Buffer.alloc(0))])],
    ['too_many_parts', 400, () => send(link, [file(good), file(good)])],
    ['too_many_parts', 400, () => send(link, [field, file(good)])],
    ['too_many_parts', 400, () => send(link, [file(good), field])],
    ['too_many_parts', 400, () => send(link, [file(good), field, field, field, field])],
    ['too_large', 413, () => send(link, [file(encryptedZip(maxBytes + 1))])],
    ['too_large', 413, () => send(link, [file(encryptedZip(20 * maxBytes))])],
    ['too_large', 413, () => sendChunked(link, [file(encryptedZip(20 * maxBytes))])],
    ['truncated_body', 400, () => sendRaw(link, (body) => body.subarray(0, -3))],
    ['truncated_body', 400, () => sendRaw(link, (body) => body.subarray(0, 2000))],
    ['truncated_body', 400, () => sendRaw(link, () => Buffer.from('nothing like a form'))],
    ['truncated_body', 400, () => sendRaw(link, (body) => body, 'multipart/form-data')],
  ];
  /** Whatever was refused on it, the link takes a good file. */
  const goodIsTaken = async () => {
    await nothingKept(t, link);
    const taken = await uploadFile(link.url, link.password, good);
    t.equal(taken.status, 201, 'after all those the good one is taken');
    await takeAway(link);
  };
  for (const [at, [code, status, refuse]] of refusals.entries()) {
    // fewer than would make the link pause
    if (at > 0 && at % 8 === 0) {
      await goodIsTaken();
      link = await issueLink(handler);
    }
    const answer = await refuse();
    const limit = code === 'too_large' ? { maxBytes } : {};
    t.match(
      [answer.status, answer.json()],
      [status, { code, type: `urn:sluice:problem:${code}`, ...limit }],
      code,
    );
    t.match(answer.headers['content-type'], 'application/problem+json');
    if (!/^zip_|^not_a_zip$/.test(code)) continue;
    const { rule, detail } = answer.json() as { rule?: unknown; detail?: string };
    t.ok(isZipRule(rule), `${code} names its rule`);
    t.ok(
      locales.some((locale) => detail === errorText(locale, code as ErrorCode, { rule: String(rule) })),
      'and says its sentence',
    );
  }
  await goodIsTaken();
});

async function sendChunked(link: IssuedLink, parts: readonly FormPart[]): Promise<Answer> {
  const { type, body } = multipart(parts);
  const pieces = Array.from({ length: Math.ceil(body.length / 65_536) }, (_none, at) =>
    body.subarray(at * 65_536, (at + 1) * 65_536),
  );
  const headers = { 'content-type': type, ...basic(link.password) };
  return await request(`${link.url}/upload`, { method: 'POST', headers, body: Readable.from(pieces) });
}

async function sendRaw(
  link: IssuedLink,
  alter: (body: Buffer) => Buffer,
  otherType?: string,
): Promise<Answer> {
  const { type, body } = multipart([file(encryptedZip())]);
  const headers = { 'content-type': otherType ?? type, ...basic(link.password) };
  return await request(`${link.url}/upload`, { method: 'POST', headers, body: alter(body) });
}

t.test('what is no form is refused for its type', async (t) => {
  const link = await issueLink(handler);
  const types = ['application/json', 'text/plain', 'application/octet-stream', 'application/zip'];
  for (const type of [...types, 'application/x-www-form-urlencoded', 'multipart/mixed']) {
    const headers = { 'content-type': type, ...basic(link.password) };
    const body = type === 'application/json' ? '{}' : encryptedZip();
    const answer = await request(`${link.url}/upload`, { method: 'POST', headers, body });
    t.match([answer.status, answer.json()], [415, { code: 'unsupported_media_type' }], type);
  }
  // what curl --data-binary says of any file, larger than any form may be
  const form = { 'content-type': 'application/x-www-form-urlencoded', ...basic(link.password) };
  const body = encryptedZip(3 * maxBytes);
  const bare = await request(`${link.url}/upload`, { method: 'POST', headers: form, body });
  t.match([bare.status, bare.json()], [415, { code: 'unsupported_media_type' }]);
  const headers = basic(link.password);
  const typeless = await request(`${link.url}/upload`, { method: 'POST', headers });
  t.equal(typeless.status, 415);
  await nothingKept(t, link);
});

t.test('a file is taken whole, and the receipt tells what was taken', async (t) => {
  for (const size of [smallestZipBytes, 65_536, maxBytes]) {
    const link = await issueLink(handler);
    const bytes = encryptedZip(size);
    const answer =
      size === maxBytes ? await sendChunked(link, [file(bytes)]) : await send(link, [file(bytes)]);
    t.equal(answer.status, 201, `${size} bytes`);
    const receipt = answer.json();
    t.match(receipt, { uploadId: String, sha256: sha256(bytes), size, reference: /^CASE-/ });
    t.match(pick(receipt, 'receivedAt'), /^\d{4}-\d\d-\d\dT[\d:.]+Z$/);
    const later = await request(`${link.url}/receipt`, { headers: basic(link.password) });
    t.match(later.json(), { ...(receipt as object), state: 'received' });
    t.match((await handler.api('GET', `/tickets/${link.ticketId}`)).json(), {
      links: [{ state: 'used' }],
      uploads: [{ state: 'stored', size, sha256: sha256(bytes), id: pick(receipt, 'uploadId') }],
    });
    const { objects, keys } = await service.stored();
    t.same([objects.length, keys.length], [1, 1]);
    await takeAway(link);
    t.same(await service.stored(), { objects: [], keys: [] });
  }
});

/** Writes the head of an upload and its first bytes. */
async function beginRaw(link: IssuedLink, body: Uint8Array, headers: string): Promise<Socket> {
  const socket = connect(service.port, '127.0.0.1');
  socket.on('error', () => undefined);
  await once(socket, 'connect');
  const { type } = multipart([]);
  socket.write(
    `POST ${new URL(link.url).pathname}/upload HTTP/1.1\r\nHost: 127.0.0.1:${service.port}\r\n` +
      `Authorization: ${basic(link.password).authorization}\r\nContent-Type: ${type}\r\n${headers}\r\n\r\n`,
  );
  if (body.length > 0) socket.write(body);
  return socket;
}

t.test('an upload whose connection breaks is given up', async (t) => {
  for (const transfer of ['Content-Length: 700000', 'Transfer-Encoding: chunked']) {
    const link = await issueLink(handler);
    const { body } = multipart([file(encryptedZip(600_000))]);
    const half = body.subarray(0, 300_000);
    const chunk = Buffer.concat([Buffer.from(`${half.length.toString(16)}\r\n`), half]);
    const socket = await beginRaw(link, transfer.startsWith('C') ? half : chunk, transfer);
    const receiving = (states: unknown[]) => states.includes('receiving');
    await eventually(() => uploadStates(handler, link.ticketId), receiving);
    socket.destroy();
    const rejected = (states: unknown[]) =>
      states.length > 0 && states.every((state) => state === 'rejected');
    await eventually(() => uploadStates(handler, link.ticketId), rejected);
    await nothingKept(t, link);
    const shown = (await handler.api('GET', `/tickets/${link.ticketId}`)).json();
    t.equal(pick(shown, 'uploads', 0, 'rejectedCode'), 'truncated_body');
    t.equal((await send(link, [file(encryptedZip())])).status, 201);
    await takeAway(link);
  }
});

t.test('a client that asks first is told to go on', async (t) => {
  const link = await issueLink(handler);
  const { body } = multipart([file(encryptedZip())]);
  const head = `Content-Length: ${body.length}\r\nExpect: 100-continue\r\nConnection: close`;
  const socket = await beginRaw(link, Buffer.alloc(0), head);
  const said: string[] = [];
  socket.setEncoding('utf8').on('data', (piece: string) => said.push(piece));
  await eventually(
    async () => said.join(''),
    (text) => text.startsWith('HTTP/1.1 100 '),
  );
  socket.write(body);
  await once(socket, 'close');
  t.match(said.join(''), /HTTP\/1\.1 201 /);
  await takeAway(link);
});

t.test('a refusal reaches who announces too much before a byte was read', async (t) => {
  const link = await issueLink(handler);
  const socket = await beginRaw(link, Buffer.alloc(0), `Content-Length: ${100 * maxBytes}`);
  const said: string[] = [];
  socket.setEncoding('utf8').on('data', (piece: string) => said.push(piece));
  const text = await eventually(
    async () => said.join(''),
    (all) => all.includes('too_large'),
  );
  t.match(text, /^HTTP\/1\.1 413 /);
  t.match(text, `"maxBytes":${maxBytes}`);
  socket.destroy();
  await nothingKept(t, link);
});

t.test('no file name, password or address of a link stands in what was logged', async (t) => {
  const link = await issueLink(handler);
  const parts = [{ name: 'file', fileName: 'Nowak-Jan-1957.zip', content: encryptedZip() }];
  t.equal((await send(link, parts)).status, 201);
  t.ok(service.allLogs().includes('"status":201'));
  for (const secret of ['Nowak', link.password, link.url.slice(-43), 'data.zip']) {
    t.notOk(service.allLogs().includes(secret));
  }
});
