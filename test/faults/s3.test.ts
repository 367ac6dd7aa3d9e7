// A whole life through an S3 server that has a bad day: what was acknowledged is there, bit for bit; what was destroyed is
// gone; and whoever asks a server that refuses asks it retryWhileLocked.
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  ListMultipartUploadsCommand,
  ListObjectVersionsCommand,
  PutObjectLegalHoldCommand,
  PutObjectRetentionCommand,
} from '@aws-sdk/client-s3';
import t from 'tap';
import { encryptedZip } from '../services/archives.js';
import { type Fault, faultProxy, type Rule } from '../services/fault-proxy.js';
import { basic, pick, pickText, request, uploadFile } from '../services/http-client.js';
import { s3ForTests } from '../services/s3.js';
import { startService, type TestAgent } from '../services/service.js';
import { download, eventually, type IssuedLink, issueLink } from '../services/steps.js';
import { create, type Door, head, MiB, offsetOf, patch, sha256, version } from '../services/tus-by-hand.js';

const s3 = await s3ForTests(t);

const answer = (status: number, code: string): Fault => ({
  status,
  body: `<?xml version="1.0"?><Error><Code>${code}</Code><Message>no</Message></Error>`,
});
const isDeletion: Rule = ({ method, url }) =>
  method === 'POST' && url.searchParams.has('delete') ? answer(503, 'SlowDown') : undefined;

/** The same row of numbers between 0 and 1 each time (mulberry32). */
function dice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Every fifth request meets something that servers and networks do, one kind after the other. Counts what it did. */
function badDay(throwDice: () => number, count: Map<string, number>): Rule {
  const faults: readonly (readonly [string, (method: string, url: URL) => Fault | undefined])[] = [
    ['500', () => answer(500, 'InternalError')],
    ['503 SlowDown', () => answer(503, 'SlowDown')],
    ['answer lost', () => ({ lose: 'answer' })],
    [
      'request cut',
      (method) => (method === 'PUT' ? { cutRequestAfter: 1 + Math.floor(throwDice() * 40) } : undefined),
    ],
    [
      'answer cut',
      (method) => (method === 'GET' ? { cutAfter: 1 + Math.floor(throwDice() * 2_000) } : undefined),
    ],
    [
      'deleted, it says',
      (_method, url) =>
        url.searchParams.has('delete')
          ? { status: 200, body: '<?xml version="1.0"?><DeleteResult></DeleteResult>' }
          : undefined,
    ],
  ];
  let next = 0;
  return ({ method, url }) => {
    if (throwDice() > 1 / 5) return undefined;
    for (let tried = 0; tried < faults.length; tried += 1) {
      const [name, fault] = faults[next] ?? [];
      next = (next + 1) % faults.length;
      const happens = fault?.(method, url);
      if (name === undefined || happens === undefined) continue;
      count.set(name, (count.get(name) ?? 0) + 1);
      return happens;
    }
    return undefined;
  };
}

/** Sends one file as a form, again as long as the answer says that it may come again. @returns the receipt */
async function sendForm(link: IssuedLink, bytes: Uint8Array): Promise<unknown> {
  return (
    await eventually(
      () => uploadFile(link.url, link.password, bytes),
      ({ status }) => status < 500,
    )
  ).json();
}

/** Sends one file by tus, in pieces, going on from where the server says. */
async function sendTus(link: IssuedLink, bytes: Uint8Array): Promise<void> {
  const auth = basic(link.password);
  const { url, ticketId } = link;
  const door: Door = { url, ticketId, auth, headers: { ...auth, ...version }, shown: async () => undefined };
  const created = await eventually(
    () => create(door, bytes.length),
    ({ status }) => status === 201,
  );
  const upload = String(created.headers.location);
  const pieceBytes = 3 * MiB;
  await eventually(
    async () => {
      const now = await head(door, upload);
      if (now.status !== 200) return now.status;
      const offset = offsetOf(now);
      if (offset < bytes.length)
        await patch(door, upload, offset, bytes.subarray(offset, offset + pieceBytes)).catch(() => undefined);
      return offset;
    },
    (offset) => offset === bytes.length,
  );
}

async function storedUpload(handler: TestAgent, link: IssuedLink): Promise<string> {
  const ticket = (await handler.api('GET', `/tickets/${link.ticketId}`)).json();
  const uploads = pick(ticket, 'uploads');
  const stored = (Array.isArray(uploads) ? uploads : []).filter((each) => pick(each, 'state') === 'stored');
  if (stored.length !== 1) throw new Error(`${stored.length} stored uploads on a link`);
  return pickText(stored[0], 'id');
}

if (s3) {
  t.test('files go in and out on a bad day, and are gone after it', async (t) => {
    const proxy = await faultProxy(t, s3.endpoint);
    const service = await startService(t, { s3, env: { S3_ENDPOINT: proxy.endpoint } });
    const handler = await service.agent('handler');
    const count = new Map<string, number>();
    const sizes = [70_000, 900_000, 9_000_000];
    const cases = await Promise.all(
      [...sizes, ...sizes].map(async (size, index) => ({
        link: await issueLink(handler),
        bytes: encryptedZip(size),
        by: index < sizes.length ? ('form' as const) : ('tus' as const),
      })),
    );

    proxy.use(badDay(dice(20_261_122), count));
    for (const { link, bytes, by } of cases)
      if (by === 'form') await sendForm(link, bytes);
      else await sendTus(link, bytes);
    let lost = 0;
    for (const { link, bytes } of cases) {
      const id = await storedUpload(handler, link);
      // a download that broke off was not delivered, and may be asked for again
      const came = await eventually(
        async () =>
          await download(handler, id).then(
            (got) => sha256(got.bytes),
            () => 'broke off',
          ),
        (digest) => digest !== 'broke off',
      );
      if (came !== sha256(bytes)) lost += 1;
    }
    t.equal(lost, 0, 'all is there, bit for bit');
    for (const { link } of cases)
      await eventually(
        () => handler.api('POST', `/tickets/${link.ticketId}/close`, { workingCopiesDestroyed: true }),
        ({ status }) => status === 200,
      );
    const swept = await eventually(
      () => service.run(['sweep']),
      ({ code }) => code === 0,
    );
    t.equal(swept.code, 0, 'after some sweeps nothing fails any more');
    proxy.use();
    // what failed to be removed of broken transfers is gone too, at the latest now that the server is well
    t.equal((await service.run(['sweep'])).code, 0);
    t.same(await service.stored(), { objects: [], keys: [] }, 'nothing is left over');
    for (const place of [service.env.OBJECT_STORE_URL, service.env.KEY_STORE_URL]) {
      const Bucket = new URL(String(place)).hostname;
      const { Uploads = [] } = await s3.client.send(new ListMultipartUploadsCommand({ Bucket }));
      t.same(Uploads, [], 'nor a part of anything');
    }
    const states = await service.sql`
      select state from uploads where ticket_id = any(${cases.map(({ link }) => link.ticketId)}::uuid[])
        and state not in ('purged', 'rejected')`;
    t.same(states, []);
    t.equal((await service.run(['audit', 'verify'])).code, 0);
    const injected = [...count].map(([name, times]) => `${times} x ${name}`).join(', ');
    t.ok(count.size >= 4, 'several kinds of faults happened');
    t.comment(`${cases.length} files; faults: ${injected}; lost ${lost}; left over 0`);
  });

  t.test(
    'what the store locks loses its key, is certified as blocked, and goes when the lock ends',
    async (t) => {
      const Bucket = await s3.createBucket({ objectLock: true });
      const service = await startService(t, { s3, env: { OBJECT_STORE_URL: `s3://${Bucket}/sluice` } });
      const handler = await service.agent('handler');
      await service.agent('operator');
      const hold = async (Key: string, Status: 'ON' | 'OFF') => {
        await s3.client.send(new PutObjectLegalHoldCommand({ Bucket, Key, LegalHold: { Status } }));
      };
      const retain = async (Key: string, ms: number) => {
        const Retention = { Mode: 'GOVERNANCE' as const, RetainUntilDate: new Date(Date.now() + ms) };
        const bypass = { BypassGovernanceRetention: true };
        await s3.client.send(new PutObjectRetentionCommand({ Bucket, Key, Retention, ...bypass }));
      };
      const closing = { workingCopiesDestroyed: true, discardUndelivered: 'not needed' };
      const links = [await issueLink(handler), await issueLink(handler)];
      const names: string[] = [];
      for (const link of links) {
        await sendForm(link, encryptedZip());
        const { Versions = [] } = await s3.client.send(new ListObjectVersionsCommand({ Bucket }));
        names.push(...Versions.flatMap(({ Key = '' }) => (names.includes(Key) ? [] : [Key])));
        t.equal((await handler.api('POST', `/tickets/${link.ticketId}/close`, closing)).status, 200);
      }
      const [held = '', retained = ''] = names;
      await hold(held, 'ON');
      await retain(retained, 86_400_000);
      const certified = async (link: IssuedLink) => {
        const answer = await handler.api('GET', `/tickets/${link.ticketId}/certificate`);
        return pick(answer.json(), 'certificate', 'uploads', 0);
      };
      const mails = async () => (await service.sql`select from messages where template = 'alarm'`).length;
      const degraded = async () => pick((await request(`${service.baseUrl}/readyz`)).json(), 'degraded');

      for (const _sweep of ['the first', 'the next']) {
        const { code, stdout } = await service.run(['sweep', '--json']);
        t.match([code, JSON.parse(stdout)], [0, { purged: 0, failed: 0, blocked: 2 }]);
      }
      const { keys } = await service.stored();
      t.same(keys, [], 'both keys are destroyed: what stays is noise');
      t.same([await degraded(), await mails()], [['purge_blocked'], 1]);
      const before: unknown[] = [];
      for (const link of links) {
        const upload = await certified(link);
        before.push(upload);
        t.match(upload, { bytes: null, destroyedAt: null, keyDestroyedAt: String, blockedAt: String });
      }

      await hold(held, 'OFF');
      await retain(retained, 6000); // whole seconds count, and the request takes its time
      await eventually(
        async () => (await service.run(['sweep', '--json'])).stdout,
        (stdout) => pick(JSON.parse(stdout), 'blocked') === 0,
      );
      for (const [index, link] of links.entries()) {
        const upload = await certified(link);
        t.match(upload, { bytes: { versionsRemoved: 1 }, destroyedAt: String, blockedAt: null });
        t.equal(pick(upload, 'keyDestroyedAt'), pick(before[index], 'keyDestroyedAt'), 'the key went first');
      }
      const { Versions = [] } = await s3.client.send(new ListObjectVersionsCommand({ Bucket }));
      t.same([Versions, await degraded()], [[], undefined]);
    },
  );

  t.test('a server that asks to slow down is not asked in a hurry, and nothing is called gone', async (t) => {
    const proxy = await faultProxy(t, s3.endpoint);
    const service = await startService(t, { s3, env: { S3_ENDPOINT: proxy.endpoint } });
    const handler = await service.agent('handler');
    const link = await issueLink(handler);
    await sendForm(link, encryptedZip());
    const id = await storedUpload(handler, link);
    const closing = { workingCopiesDestroyed: true, discardUndelivered: 'not needed' };
    t.equal((await handler.api('POST', `/tickets/${link.ticketId}/close`, closing)).status, 200);

    proxy.use(isDeletion);
    const asked = proxy.seen.length;
    const refused = await service.run(['sweep', '--json']);
    t.match([refused.code, JSON.parse(refused.stdout)], [1, { purged: 0, failed: 1 }]);
    const deletions = proxy.seen.slice(asked).filter((request) => /^POST .*[?&]delete/.test(request));
    t.ok(deletions.length > 1 && deletions.length <= 12, `asked ${deletions.length} times, then left alone`);
    t.match(await service.sql`select state from uploads where id = ${id}`, [{ state: 'purging' }]);
    t.equal((await service.stored()).keys.length, 1, 'the key is still there, and nobody says otherwise');
    t.equal((await handler.api('GET', `/tickets/${link.ticketId}/certificate`)).status, 409);

    proxy.use();
    t.equal((await service.run(['sweep'])).code, 0);
    t.same(await service.stored(), { objects: [], keys: [] });
    t.equal((await handler.api('GET', `/tickets/${link.ticketId}/certificate`)).status, 200);
  });

  t.test('a clock that is an hour wrong is no obstacle', async (t) => {
    const folder = t.testdir();
    const wrong = join(folder, 'wrong-clock.mjs');
    await writeFile(
      wrong,
      `const Right = Date; const hour = 3_600_000;
       globalThis.Date = class extends Right {
         constructor(...parts) { if (parts.length === 0) super(Right.now() + hour); else super(...parts); }
         static now() { return Right.now() + hour; }
       };`,
    );
    const env = { NODE_OPTIONS: `--import=${pathToFileURL(wrong).href}` };
    const service = await startService(t, { s3, env });
    const handler = await service.agent('handler');
    const link = await issueLink(handler);
    const bytes = encryptedZip(100_000);
    await sendForm(link, bytes);
    const got = await download(handler, await storedUpload(handler, link));
    t.equal(sha256(got.bytes), sha256(bytes));
    const closed = await handler.api('POST', `/tickets/${link.ticketId}/close`, {
      workingCopiesDestroyed: true,
    });
    t.equal(closed.status, 200);
    t.equal((await service.run(['sweep'])).code, 0);
    t.same(await service.stored(), { objects: [], keys: [] });
  });
}
