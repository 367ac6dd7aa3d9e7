// One rule for what a link's end means to what is under way: what began in time may end within its own time, by the form and
// by tus; nothing new begins; revoking and closing end it at once.
import { Readable } from 'node:stream';
import t, { type Test } from 'tap';
import { encryptedZip } from '../services/archives.js';
import { basic, pick, pickText, request } from '../services/http-client.js';
import { startService } from '../services/service.js';
import { eventually, issueLink } from '../services/steps.js';
import {
  begin,
  codeOf,
  create,
  type Door,
  head,
  MiB,
  offsetOf,
  openDoor,
  patch,
  sha256,
} from '../services/tus-by-hand.js';

const service = await startService(t);
const archive = encryptedZip(3 * MiB);
const half = 1_500_000;

const stateOf = async (door: Door) => pickText(await door.shown(), 'links', 0, 'state');
const idOf = async (door: Door) => pickText(await door.shown(), 'links', 0, 'id');
const sweep = async (t: Test) => t.equal((await service.run(['sweep', '--json'])).code, 0);

/** The link's time is over. */
async function end(door: Door): Promise<void> {
  await service.sql`update links set expires_at = now() - interval '1 second' where id = ${await idOf(door)}`;
}

async function halfway(t: Test, door: Door): Promise<string> {
  const upload = await begin(t, door, archive.length);
  t.equal((await patch(door, upload, 0, archive.subarray(0, half))).status, 204);
  return upload;
}

/** An hour in which nobody sent anything passes over an upload, by the service's clock. */
async function wait(upload: string, hours: number): Promise<void> {
  const id = upload.slice(upload.lastIndexOf('/') + 1);
  await service.sql`
    update uploads set created_at = created_at - make_interval(hours => ${hours}), byte_at = byte_at - make_interval(hours => ${hours}),
      seen_at = seen_at - make_interval(hours => ${hours}) where id = ${id}`;
}

t.test(
  'an upload by tus goes on behind the end of its link, over sweeps and with the password given anew',
  async (t) => {
    const door = await openDoor(t, service);
    const upload = await halfway(t, door);
    await end(door);
    await wait(upload, 20);
    await sweep(t);
    t.equal(await stateOf(door), 'opened', 'it can still receive what began');
    t.type(pick(await door.shown(), 'links', 0, 'finishingUntil'), 'string');
    const standing = await head(door, upload);
    t.same([standing.status, offsetOf(standing)], [200, half], 'Basic, so the password, opens it');
    t.ok(Date.parse(String(standing.headers['upload-expires'])) > Date.now(), 'as long as was promised');
    t.same([(await create(door, 10)).status, codeOf(await create(door, 10))], [410, 'link_expired']);
    t.equal((await patch(door, upload, half, archive.subarray(half))).status, 204);
    t.equal(await stateOf(door), 'used');
    t.equal(pick(await door.shown(), 'links', 0, 'finishingUntil'), null);
    const receipt = await request(`${door.url}/receipt`, { headers: door.auth });
    t.equal(pickText(receipt.json(), 'sha256'), sha256(archive));
  },
);

t.test('a form goes on behind the end of its link, and the link is live as long', async (t) => {
  const door = await openDoor(t, service);
  let release = () => {};
  const ended = new Promise<void>((resolve) => {
    release = resolve;
  });
  const boundary = 'b';
  const body = async function* () {
    yield `--${boundary}\r\nContent-Disposition: form-data; name="file"; filename="a.zip"\r\n\r\n`;
    yield archive.subarray(0, half);
    await ended;
    yield archive.subarray(half);
    yield `\r\n--${boundary}--\r\n`;
  };
  const sending = request(`${door.url}/upload`, {
    method: 'POST',
    headers: { ...door.auth, 'content-type': `multipart/form-data; boundary=${boundary}` },
    body: Readable.from(body(), { objectMode: false }),
  });
  await eventually(
    async () => (pick(await door.shown(), 'uploads') as unknown[]).length,
    (count) => count === 1,
  );
  await end(door);
  await sweep(t);
  t.equal(await stateOf(door), 'opened');
  release();
  t.equal((await sending).status, 201);
  t.equal(await stateOf(door), 'used');
});

const expiryOf = async (door: Door, upload: string) =>
  Date.parse(String((await head(door, upload)).headers['upload-expires']));
const hoursMs = (hours: number) => hours * 3_600_000;

t.test(
  'requests without a byte put off no end, and bytes only so long behind that of the link',
  async (t) => {
    const door = await openDoor(t, service);
    const upload = await halfway(t, door);
    await wait(upload, 20);
    const before = await expiryOf(door, upload);
    for (let tries = 0; tries < 2; tries += 1) {
      t.equal((await patch(door, upload, half + 1, archive.subarray(half))).status, 409);
      t.equal((await patch(door, upload, half, new Uint8Array(0))).status, 204);
    }
    t.equal(await expiryOf(door, upload), before, 'they bring nothing');
    const brought = await patch(door, upload, half, archive.subarray(half, half + 1000));
    t.equal(brought.status, 204);
    const after = await expiryOf(door, upload);
    t.ok(after > before + hoursMs(19), 'a thousand bytes do');
    const told = Date.parse(String(brought.headers['upload-expires']));
    t.ok(Math.abs(told - after) < 2000, 'and their answer says so');
    await service.sql`update links set expires_at = now() - interval '10 hours' where id = ${await idOf(door)}`;
    t.equal((await patch(door, upload, half + 1000, archive.subarray(half + 1000, half + 2000))).status, 204);
    const capped = await expiryOf(door, upload);
    t.ok(capped <= Date.now() + hoursMs(14), 'until so long behind the end of the link');
    const shown = Date.parse(pickText(await door.shown(), 'links', 0, 'finishingUntil'));
    t.ok(Math.abs(shown - capped) < 2000, 'and the link is told the same');
    t.equal((await patch(door, upload, half + 2000, archive.subarray(half + 2000))).status, 204);
    t.equal(await stateOf(door), 'used');
  },
);

t.test('when its own time is over too, upload and link have ended together', async (t) => {
  const door = await openDoor(t, service);
  const upload = await halfway(t, door);
  await end(door);
  await wait(upload, 25);
  t.equal(await stateOf(door), 'expired', 'before a sweep');
  for (const answer of [await head(door, upload), await patch(door, upload, half, archive.subarray(half))])
    t.match(String(answer.status), /^(404|410)$/);
  await sweep(t);
  t.equal(await stateOf(door), 'expired');
  t.equal(pick(await door.shown(), 'uploads', 0, 'state'), 'rejected');
});

t.test('an upload whose own time is over does not go on while its link lives', async (t) => {
  const door = await openDoor(t, service);
  const upload = await halfway(t, door);
  await wait(upload, 25);
  t.equal((await head(door, upload)).status, 410);
  const answer = await patch(door, upload, half, archive.subarray(half));
  t.same([answer.status, codeOf(answer)], [410, 'upload_gone']);
  t.equal((await create(door, 10)).status, 201, 'the link is still good');
});

for (const [ending, path, body] of [
  ['revoking', (id: string) => `/links/${id}/revoke`, undefined],
  ['closing', (_id: string, ticket: string) => `/tickets/${ticket}/close`, { workingCopiesDestroyed: true }],
] as const) {
  t.test(`${ending} ends at once what goes on behind the end`, async (t) => {
    const door = await openDoor(t, service);
    const upload = await halfway(t, door);
    await end(door);
    const lead = await service.agent('lead');
    const ended = await lead.api('POST', path(await idOf(door), door.ticketId), body);
    t.equal(ended.status, 200);
    const answer = await patch(door, upload, half, archive.subarray(half));
    t.match([answer.status, codeOf(answer)], [410, 'link_revoked']);
    t.equal((await head(door, upload)).status, 410);
    await sweep(t);
    t.same([await stateOf(door), pick(await door.shown(), 'uploads', 0, 'state')], ['revoked', 'rejected']);
  });
}

t.test('a new password opens what is still coming in', async (t) => {
  const agent = await service.agent('handler');
  const { id, url } = await issueLink(agent);
  const resent = async () => (await agent.api('POST', `/links/${id}/resend`)).json();
  const auth = basic(pickText(await resent(), 'password'));
  const headers = { ...auth, 'tus-resumable': '1.0.0' };
  const created = await request(`${url}/tus`, {
    method: 'POST',
    headers: { ...headers, 'upload-length': String(archive.length) },
  });
  t.equal(created.status, 201);
  await service.sql`update links set expires_at = now() - interval '1 second' where id = ${id}`;
  const anew = { ...basic(pickText(await resent(), 'password')), 'tus-resumable': '1.0.0' };
  t.equal((await request(String(created.headers.location), { method: 'HEAD', headers })).status, 401);
  t.equal((await request(String(created.headers.location), { method: 'HEAD', headers: anew })).status, 200);
  t.equal(pick((await agent.api('GET', `/links/${id}`)).json(), 'state'), 'opened');
});

t.test('taking the upload back ends the link that only it kept', async (t) => {
  const door = await openDoor(t, service);
  const upload = await halfway(t, door);
  await end(door);
  t.equal(await stateOf(door), 'opened');
  t.equal((await request(upload, { method: 'DELETE', headers: door.headers })).status, 204);
  t.equal(await stateOf(door), 'expired');
  await sweep(t);
  t.equal((await head(door, upload)).status, 410);
});
