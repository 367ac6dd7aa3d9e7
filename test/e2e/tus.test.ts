import { createHash, randomInt } from 'node:crypto';
import t from 'tap';
import * as tus from 'tus-js-client';
import { encryptedZip, refusedArchives } from '../services/archives.js';
import { pickText, request } from '../services/http-client.js';
import { s3ForTests } from '../services/s3.js';
import { startService } from '../services/service.js';
import { eventually } from '../services/steps.js';
import {
  begin,
  codeOf,
  create,
  cutPatch,
  head,
  MiB,
  offsetOf,
  openDoor,
  patch,
  patchWhenFree,
  sha256,
  version,
} from '../services/tus-by-hand.js';

t.test('a tus client uploads in pieces, and what is downloaded is what was sent', async (t) => {
  const service = await startService(t);
  for (const chunkSize of [Number.POSITIVE_INFINITY, 8 * MiB, 3_000_000]) {
    const door = await openDoor(t, service);
    const archive = encryptedZip(21_000_000);
    await new Promise<void>((resolve, reject) => {
      const upload = new tus.Upload(archive, {
        endpoint: `${door.url}/tus`,
        headers: door.auth,
        chunkSize,
        metadata: { filename: 'kowalski.zip' },
        retryDelays: null,
        onError: reject,
        onSuccess: () => resolve(),
      });
      upload.start();
    });
    const receipt = await request(`${door.url}/receipt`, { headers: door.auth });
    t.equal(pickText(receipt.json(), 'sha256'), sha256(archive), `chunks of ${chunkSize}`);
    t.equal(pickText(await door.shown(), 'uploads', 0, 'state'), 'stored');
  }
  t.equal((await service.stored()).objects.length, 3, 'nothing but the uploads is left in the store');
});

/** `SLUICE_TEST_CUT_MIB=2046 npm test -- test/e2e/tus.test.ts` tries the same with an archive that takes minutes. */
const cutMiB = Number(process.env.SLUICE_TEST_CUT_MIB ?? 40);
const cuts = 20;

t.test(`${cutMiB} MiB cut ${cuts} times go on over two processes, one of them killed`, async (t) => {
  const service = await startService(t);
  const other = await service.spawnAnother();
  const door = await openDoor(t, service);
  const archive = encryptedZip(cutMiB * MiB + 12_345);
  const first = await begin(t, door, archive.length);
  const second = first.replace(/:\d+/, `:${other.port}`);
  const pieceBytes = Math.ceil(archive.length / (cuts + 1));
  let offset = 0;
  const goOn = async (upload: string, by: number) => {
    // a busy service says so, and is asked again, as a client would
    const standing = await eventually(
      () => head(door, upload),
      ({ status }) => status !== 429,
    );
    t.equal(standing.status, 200);
    t.ok(offsetOf(standing) >= offset, 'what was acknowledged stays');
    offset = Math.min(offsetOf(standing), archive.length);
    return archive.subarray(offset, offset + by);
  };
  for (let cut = 0; cut < cuts; cut += 1) {
    const alive = cut % 2 === 1 && cut < cuts / 2 ? second : first;
    const body = await goOn(first, 2 * pieceBytes);
    if (offset === archive.length) break;
    const cutAt = Math.min(body.length - 1, randomInt(1, pieceBytes));
    const sending = cutPatch(door, alive, offset, body, cutAt);
    if (cut === cuts / 2 - 1) await other.stop('SIGKILL');
    await sending;
    // the next one now and then comes while the cut one is still being noticed, as an impatient client does
    if (cut % 3 === 2)
      t.match(String((await patch(door, first, offset, body.subarray(0, 1))).status), /^(204|409|423)$/);
  }
  for (let tries = 0; offset < archive.length && tries < 10; tries += 1) {
    await patchWhenFree(door, first, offset, await goOn(first, archive.length));
    await goOn(first, 0);
  }
  const receipt = await request(`${door.url}/receipt`, { headers: door.auth });
  t.equal(pickText(receipt.json(), 'sha256'), sha256(archive));
});

t.test('abuses get exact answers and change nothing', async (t) => {
  const service = await startService(t, { env: { MAX_UPLOAD_BYTES: String(50 * MiB) } });
  const door = await openDoor(t, service);
  const archive = encryptedZip(2 * MiB);
  const without = { ...door.auth, 'upload-length': '10' };
  t.equal((await request(`${door.url}/tus`, { method: 'POST', headers: without })).status, 412);
  t.equal((await create(door, 10, { 'tus-resumable': '0.2.2' })).status, 412);
  for (const length of ['1e+21', '-1', '1.5', '', '0x10', ' 1 1', '99999999999999999999', '0']) {
    t.equal((await create(door, length)).status, 400, `a length of ${JSON.stringify(length)}`);
  }
  t.equal((await create(door, 10, { 'upload-defer-length': '1' })).status, 400);
  t.equal((await create(door, 51 * MiB)).status, 413);
  t.equal((await create(door, 10, { 'upload-metadata': `filename ${'A'.repeat(12_000)}` })).status, 400);
  const anonymous = { ...version, 'upload-length': '10' };
  t.equal((await request(`${door.url}/tus`, { method: 'POST', headers: anonymous })).status, 401);

  const upload = await begin(t, door, archive.length);
  t.equal((await patch(door, upload, 5, archive)).status, 409, 'a wrong offset');
  t.equal(
    (await patch(door, upload, 0, Buffer.concat([archive, archive]))).status,
    413,
    'more than declared',
  );
  t.equal((await patch(door, upload, 'x', archive)).status, 400);
  t.equal((await patch(door, upload, 0, archive, { 'content-type': 'application/zip' })).status, 415);
  t.equal((await patch(door, upload, 0, archive, { 'upload-checksum': 'md5 abc' })).status, 400);
  for (const override of [undefined, 'DELETE', 'HEAD', 'patch', 'PATCH, PATCH']) {
    const headers = {
      ...door.headers,
      'content-type': 'application/offset+octet-stream',
      'upload-offset': '0',
    };
    const more = override === undefined ? undefined : { 'x-http-method-override': override };
    const posted = await request(upload, { method: 'POST', headers: { ...headers, ...more }, body: archive });
    t.equal(posted.status, 405, `POST with the override ${override}`);
  }
  const deleted = await request(upload, {
    method: 'HEAD',
    headers: { ...door.headers, 'x-http-method-override': 'DELETE' },
  });
  t.equal(deleted.status, 200, 'no other method is overridden');
  t.equal(offsetOf(await head(door, upload)), 0);

  const wrong = createHash('sha256').update('else').digest('base64');
  t.equal((await patch(door, upload, 0, archive, { 'upload-checksum': `sha256 ${wrong}` })).status, 460);
  t.equal(offsetOf(await head(door, upload)), 0, 'a damaged piece does not count');

  const stranger = await openDoor(t, service);
  t.equal(
    (await head(stranger, upload.replace(door.url, stranger.url))).status,
    404,
    "another link's upload",
  );

  const right = createHash('sha256').update(archive).digest('base64');
  t.equal((await patch(door, upload, 0, archive, { 'upload-checksum': `sha256 ${right}` })).status, 204);
  const finished = await head(door, upload);
  t.same(
    [finished.status, offsetOf(finished)],
    [200, archive.length],
    'a committed upload stays to be asked about',
  );
  t.equal((await patch(door, upload, archive.length, Buffer.alloc(0))).status, 409);
  t.equal((await request(upload, { method: 'DELETE', headers: door.headers })).status, 409);
  t.equal((await create(door, 10)).status, 409, 'the link is used');
  t.equal(pickText(await door.shown(), 'uploads', 0, 'sha256'), sha256(archive));
});

t.test('refused content ends the upload with its last bytes, and the link is still good', async (t) => {
  const service = await startService(t);
  const door = await openDoor(t, service);
  for (const [code, archive] of Object.entries(refusedArchives)) {
    const upload = await begin(t, door, archive.length);
    const answer = await patch(door, upload, 0, archive);
    t.same([answer.status, codeOf(answer)], [422, code]);
    t.equal((await head(door, upload)).status, 410);
  }
  const stores = await service.stored();
  t.same([stores.objects, stores.keys], [[], []], 'nothing is kept');
  const good = encryptedZip(MiB);
  t.equal((await patch(door, await begin(t, door, good.length), 0, good)).status, 204);
});

t.test('termination removes everything, and of two writers at one offset one wins', async (t) => {
  const service = await startService(t);
  const door = await openDoor(t, service);
  const archive = encryptedZip(12 * MiB);
  const given = await begin(t, door, archive.length);
  t.equal((await patch(door, given, 0, archive.subarray(0, 3_333_333))).status, 204);
  t.equal((await request(given, { method: 'DELETE', headers: door.headers })).status, 204);
  t.equal((await head(door, given)).status, 410);
  const stores = await service.stored();
  t.same([stores.objects, stores.keys], [[], []]);

  const upload = await begin(t, door, archive.length);
  const half = archive.subarray(0, 6 * MiB);
  const answers = await Promise.all([
    patchWhenFree(door, upload, 0, half),
    patchWhenFree(door, upload, 0, half),
  ]);
  t.same(answers.map((answer) => answer.status).sort(), [204, 409]);
  const uploads = await Promise.all([1, 2, 3].map(() => begin(t, door, archive.length)));
  const racing = await Promise.all(uploads.map((each) => patch(door, each, 0, archive)));
  t.equal(racing.filter((answer) => answer.status === 204).length, 1, 'one upload of a link wins');
});

t.test('when the process dies before the verdict, the next HEAD completes it', async (t) => {
  const service = await startService(t);
  const door = await openDoor(t, service);
  const archive = encryptedZip(9 * MiB);
  const upload = await begin(t, door, archive.length);
  t.equal((await patch(door, upload, 0, archive)).status, 204);
  // as if the process had died between the last byte and the commit point
  await service.sql`update links set state = 'opened', used_at = null`;
  await service.sql`update uploads set state = 'receiving', stored_at = null, size_bytes = null, sha256 = null, fenced_at = null`;
  const standing = await head(door, upload);
  t.same([standing.status, offsetOf(standing)], [200, archive.length]);
  t.equal(pickText(await door.shown(), 'uploads', 0, 'state'), 'stored');
  t.equal(pickText(await door.shown(), 'uploads', 0, 'sha256'), sha256(archive));
});

t.test(
  'in a versioned bucket too: pieces of any size become one object, and nothing is left beside it',
  async (t) => {
    const s3 = await s3ForTests(t);
    if (s3 === undefined) return;
    const service = await startService(t, { s3, versionedBuckets: true });
    const door = await openDoor(t, service);
    const archive = encryptedZip(19 * MiB + 77);
    const upload = await begin(t, door, archive.length);
    let offset = 0;
    const standing = async () => offsetOf(await head(door, upload));
    const sendNext = async (size: number) => {
      for (let tries = 0; ; tries += 1) {
        const sent = await patchWhenFree(door, upload, offset, archive.subarray(offset, offset + size));
        offset = await standing();
        // a cut request may still have been on its way when its sender asked: then the offset moved on
        if (sent.status !== 409 || tries === 3) return sent.status;
      }
    };
    t.equal(await sendNext(9 * MiB), 204);
    await cutPatch(door, upload, offset, archive.subarray(offset, offset + 4 * MiB), 2 * MiB);
    offset = await standing();
    t.equal(await sendNext(3 * MiB + 5), 204);
    t.equal(await sendNext(archive.length), 204);
    t.equal(offset, archive.length);
    const receipt = await request(`${door.url}/receipt`, { headers: door.auth });
    t.equal(pickText(receipt.json(), 'sha256'), sha256(archive));
    const sweep = await service.run(['sweep', '--json']);
    t.equal(sweep.code, 0, sweep.stderr);
    const stores = await service.stored();
    t.equal(new Set(stores.keys).size, 1);
    t.equal(new Set(stores.objects).size, 1, 'no rest is left, in any version');
  },
);
