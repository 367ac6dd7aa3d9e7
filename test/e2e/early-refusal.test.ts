// What the first bytes show to be no encrypted archive is refused with the same code whatever way it comes, however much
// of it is still to come and however fast: the reason that came first is the one that is told.
import { Readable } from 'node:stream';
import { setTimeout as pause } from 'node:timers/promises';
import t from 'tap';
import { buildZip, plainFile } from '../fixtures/zip-builder.js';
import { encryptedZip } from '../services/archives.js';
import { type Answer, multipart, pick, pickText, request } from '../services/http-client.js';
import { startService } from '../services/service.js';
import { begin, codeOf, create, type Door, head, openDoor } from '../services/tus-by-hand.js';

const sizes = [1_000, 65_535, 65_536, 70_000, 200_000, 1_048_577, 5_000_000];
const contents: Readonly<Record<string, (size: number) => Uint8Array>> = {
  not_a_zip: (size) => Buffer.alloc(size, 'a,table;of;names\n'),
  zip_entry_not_encrypted: (size) => buildZip([plainFile('names.csv', 'x'.repeat(size))]),
};
const bodyType = { 'content-type': 'application/offset+octet-stream' };

type Sending = { readonly headers: Record<string, string>; readonly body: Uint8Array | Readable };
type Sender = (body: Uint8Array) => Sending;

const senders: Readonly<Record<string, Sender>> = {
  'all at once': (body) => ({ headers: { 'content-length': String(body.length) }, body }),
  'without a length': (body) => ({ headers: {}, body: Readable.from([body]) }),
  'piece by piece': (body) => ({
    headers: { 'content-length': String(body.length) },
    body: Readable.from(pieces(body)),
  }),
};

async function* pieces(body: Uint8Array): AsyncGenerator<Uint8Array> {
  const step = Math.ceil(body.length / 20);
  for (let at = 0; at < body.length; at += step) {
    yield body.subarray(at, at + step);
    await pause(10);
  }
}

const ways: Readonly<Record<string, (door: Door, body: Uint8Array, send: Sender) => Promise<Answer>>> = {
  PATCH: async (door, body, send) => await append(door, body, send, 'PATCH', {}),
  'POST in the place of PATCH': async (door, body, send) =>
    await append(door, body, send, 'POST', { 'x-http-method-override': 'PATCH' }),
  'creation with upload': async (door, body, send) => {
    const { headers, body: sent } = send(body);
    const announced = { ...door.headers, ...bodyType, 'upload-length': String(body.length) };
    return await request(`${door.url}/tus`, {
      method: 'POST',
      headers: { ...announced, ...headers },
      body: sent,
    });
  },
  form: async (door, body, send) => {
    const { type, body: form } = multipart([{ name: 'file', fileName: 'a.zip', content: body }]);
    const { headers, body: sent } = send(form);
    return await request(`${door.url}/upload`, {
      method: 'POST',
      headers: { ...door.auth, 'content-type': type, ...headers },
      body: sent,
    });
  },
};

async function append(
  door: Door,
  body: Uint8Array,
  send: Sender,
  method: string,
  more: Record<string, string>,
): Promise<Answer> {
  const upload = String((await create(door, body.length)).headers.location);
  const { headers, body: sent } = send(body);
  const all = { ...door.headers, ...bodyType, 'upload-offset': '0', ...more, ...headers };
  const answer = await request(upload, { method, headers: all, body: sent });
  if ((await head(door, upload)).status !== 410) throw new Error('a refused upload can be resumed');
  return answer;
}

for (const [way, sendBy] of Object.entries(ways)) {
  t.test(`refused by its first bytes at every size: ${way}`, async (t) => {
    const service = await startService(t);
    let door = await openDoor(t, service);
    let refused = 0;
    for (const [code, content] of Object.entries(contents)) {
      for (const [sender, send] of Object.entries(senders)) {
        for (const size of sizes) {
          // ten meet no pause; so many on one link would
          if (refused === 9) {
            await nothingLeft(t, service, door, refused);
            door = await openDoor(t, service);
            refused = 0;
          }
          const answer = await sendBy(door, content(size), send);
          t.same([answer.status, codeOf(answer)], [422, code], `${size} bytes, ${sender}`);
          refused += 1;
        }
      }
    }
    await nothingLeft(t, service, door, refused);
    const good = await sendGood(t, door);
    t.equal(good.status, 204, 'the link is still good');
  });
}

async function nothingLeft(
  t: Parameters<typeof openDoor>[0],
  service: Awaited<ReturnType<typeof startService>>,
  door: Door,
  refused: number,
): Promise<void> {
  const shown = await door.shown();
  const states = (pick(shown, 'uploads') as unknown[]).map((upload) => pick(upload, 'state'));
  t.same(states, Array(refused).fill('rejected'), 'none is left receiving');
  t.same(await service.stored(), { objects: [], keys: [] }, 'nothing is kept');
  t.not(pickText(shown, 'links', 0, 'state'), 'used');
}

async function sendGood(t: Parameters<typeof openDoor>[0], door: Door): Promise<Answer> {
  const archive = encryptedZip(300_000);
  const upload = await begin(t, door, archive.length);
  const headers = { ...door.headers, ...bodyType, 'upload-offset': '0', 'x-http-method-override': 'PATCH' };
  return await request(upload, { method: 'POST', headers, body: archive });
}

t.test('a body that is longer than announced is told so, not that it broke off', async (t) => {
  const service = await startService(t);
  const door = await openDoor(t, service);
  const archive = encryptedZip(3_000_000);
  const upload = await begin(t, door, 1_540_000);
  const headers = { ...door.headers, ...bodyType, 'upload-offset': '0' };
  const answer = await request(upload, { method: 'PATCH', headers, body: Readable.from(pieces(archive)) });
  t.same([answer.status, codeOf(answer)], [413, 'too_large']);
});
