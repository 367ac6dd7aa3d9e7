// What bounds resumable uploads: how many, how long, how much memory; and what is left of those that nobody finishes.
import { createHash } from 'node:crypto';
import { type ClientRequest, request as httpRequest } from 'node:http';
import t, { type Test } from 'tap';
import { encryptedZip } from '../services/archives.js';
import { pick, pickText, request } from '../services/http-client.js';
import { s3ForTests } from '../services/s3.js';
import { startService } from '../services/service.js';
import {
  begin,
  codeOf,
  create,
  cutPatch,
  type Door,
  head,
  MiB,
  offsetOf,
  openDoor,
  patch,
  sha256,
} from '../services/tus-by-hand.js';

const service = await startService(t);

t.test('metadata of 64 kB is refused like any other that is too long', async (t) => {
  const door = await openDoor(t, service);
  const metadata = { 'upload-metadata': `filename ${'A'.repeat(64 * 1024)}` };
  const answer = await create(door, 10, metadata);
  t.same([answer.status, codeOf(answer)], [400, 'invalid_request']);
  t.equal((await create(door, 10, { 'upload-metadata': `filename ${'A'.repeat(4000)}` })).status, 201);
});

t.test('a link has so many open uploads and no more', async (t) => {
  const door = await openDoor(t, service);
  const uploads: string[] = [];
  let answer = await create(door, 10);
  while (answer.status === 201 && uploads.length < 60) {
    uploads.push(String(answer.headers.location));
    answer = await create(door, 10);
  }
  t.equal(uploads.length, 50);
  t.same([answer.status, codeOf(answer)], [429, 'too_many_uploads']);
  t.match(answer.headers['retry-after'], /^\d+$/);
  t.equal((await request(String(uploads[0]), { method: 'DELETE', headers: door.headers })).status, 204);
  t.equal((await create(door, 10)).status, 201, 'one that ended makes room');
  const other = await openDoor(t, service);
  t.equal((await create(other, 10)).status, 201, 'another link has room of its own');
});

for (const kind of ['file stores', 'a versioned bucket'] as const) {
  t.test(`an upload that nobody finishes expires and is swept with all its parts, in ${kind}`, async (t) => {
    const s3 = kind === 'file stores' ? undefined : await s3ForTests(t);
    if (kind !== 'file stores' && s3 === undefined) return;
    const at = s3 === undefined ? service : await startService(t, { s3, versionedBuckets: true });
    const door = await openDoor(t, at);
    const archive = encryptedZip(20 * MiB);
    const abandoned = await begin(t, door, archive.length);
    t.equal((await patch(door, abandoned, 0, archive.subarray(0, 9 * MiB))).status, 204);
    await cutPatch(door, abandoned, 9 * MiB, archive.subarray(9 * MiB), 2 * MiB);
    const kept = await begin(t, door, archive.length);
    t.equal((await patch(door, kept, 0, archive.subarray(0, 9 * MiB))).status, 204);
    t.equal((await at.run(['sweep', '--json'])).code, 0);
    t.ok(offsetOf(await head(door, abandoned)) >= 9 * MiB, 'a sweep leaves alone what may be resumed');

    const id = abandoned.slice(abandoned.lastIndexOf('/') + 1);
    await at.sql`
      update uploads set created_at = now() - interval '25 hours', byte_at = now() - interval '25 hours',
        seen_at = now() - interval '25 hours', writer_id = null where id = ${id}`;
    const sweep = await at.run(['sweep', '--json']);
    t.equal(sweep.code, 0, sweep.stderr);
    t.equal((await head(door, abandoned)).status, 410, 'it has expired');
    const names = await at.sql<{ objectName: string; keyName: string; restName: string }[]>`
      select object_name as "objectName", key_name as "keyName", rest_name as "restName" from uploads where id = ${id}`;
    const stores = await at.stored();
    for (const { objectName, keyName, restName } of names) {
      const left = [...stores.objects, ...stores.keys].filter((name) =>
        [objectName, keyName, restName].some((own) => name.includes(own)),
      );
      t.same(left, [], 'neither key nor part nor rest is left of it, in any version');
    }
    t.equal(names.length, 1);
    t.equal((await patch(door, kept, 9 * MiB, archive.subarray(9 * MiB))).status, 204);
    const receipt = await request(`${door.url}/receipt`, { headers: door.auth });
    t.equal(pickText(receipt.json(), 'sha256'), sha256(archive), 'the other goes on to its end');
  });
}

t.test('a body of no announced length counts as far as it came', async (t) => {
  const door = await openDoor(t, service);
  const archive = encryptedZip(11 * MiB);
  const upload = await begin(t, door, archive.length);
  const status = await new Promise((resolve, reject) => {
    const headers = {
      ...door.headers,
      'content-type': 'application/offset+octet-stream',
      'upload-offset': '0',
      'transfer-encoding': 'chunked',
    };
    const sent = httpRequest(upload, { method: 'PATCH', agent: false, headers }, (answer) => {
      answer.resume();
      resolve(answer.statusCode);
    });
    sent.on('error', reject);
    sent.end(archive.subarray(0, 10 * MiB + 5));
  });
  t.equal(status, 204);
  t.equal(offsetOf(await head(door, upload)), 10 * MiB + 5);
  t.equal((await patch(door, upload, 10 * MiB + 5, archive.subarray(10 * MiB + 5))).status, 204);
  t.equal(pickText(await door.shown(), 'uploads', 0, 'sha256'), sha256(archive));
});

t.test('uploads that say nothing hold neither a connection to Postgres nor the others', async (t) => {
  const doors = await Promise.all(Array.from({ length: 24 }, () => openDoor(t, service)));
  const archive = encryptedZip(3 * MiB);
  const silent = await Promise.all(doors.map((door) => beginSilently(t, door, archive)));
  let given = 0;
  for (const sent of silent) sent.once('close', () => (given += 1));
  const door = await openDoor(t, service);
  const upload = await begin(t, door, archive.length);
  t.equal((await patch(door, upload, 0, archive)).status, 204, 'another upload goes through');
  t.equal(given, 0, 'while all of the silent still have their patience');
  // The outbox is being drained meanwhile: its transactions are seen between two statements, but end. Those of the
  // silent would stay as long as the silent are let stay, which is longer than is looked here.
  let held = Number.POSITIVE_INFINITY;
  for (let looks = 0; held > 0 && looks < 100; looks += 1) {
    const [row] = await service.sql<{ n: number }[]>`
      select count(*)::int as n from pg_stat_activity
      where datname = current_database() and application_name like 'sluice%' and state like 'idle in transaction%'`;
    held = row?.n ?? 0;
    if (held > 0) await service.sql`select pg_sleep(0.1)`;
  }
  t.equal(held, 0, 'nobody holds a transaction open');
  for (const sent of silent) sent.destroy();
});

/** A PATCH that sends one and a half segments and then falls silent. */
async function beginSilently(t: Test, door: Door, archive: Uint8Array): Promise<ClientRequest> {
  const upload = await begin(t, door, archive.length);
  const headers = {
    ...door.headers,
    'content-type': 'application/offset+octet-stream',
    'upload-offset': '0',
    'content-length': String(archive.length),
  };
  const sent = httpRequest(upload, { method: 'PATCH', agent: false, headers });
  sent.on('error', () => undefined);
  await new Promise<void>((resolve) => sent.write(archive.subarray(0, 1.5 * MiB), () => resolve()));
  return sent;
}

t.test('the digest of what came over two processes is that of all bytes', async (t) => {
  const other = await service.spawnAnother();
  const door = await openDoor(t, service);
  const archive = encryptedZip(6 * MiB);
  const here = await begin(t, door, archive.length);
  const there = here.replace(/:\d+/, `:${other.port}`);
  for (const [upload, from, to] of [
    [here, 0, 2 * MiB],
    [there, 2 * MiB, 4 * MiB],
    [here, 4 * MiB, archive.length],
  ] as const) {
    t.equal((await patch(door, upload, from, archive.subarray(from, to))).status, 204);
  }
  const shown = await door.shown();
  t.equal(pick(shown, 'uploads', 0, 'sha256'), createHash('sha256').update(archive).digest('hex'));
});
