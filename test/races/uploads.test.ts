// Uploads that race: with each other, with the end of their link, and with the wrong passwords of others.

import t, { type Test } from 'tap';
import { linkPasswordAlphabet } from '../../src/domain/link-password.js';
import { encryptedZip } from '../services/archives.js';
import { type Answer, pick, pickText, request, uploadFile } from '../services/http-client.js';
import { s3ForTests } from '../services/s3.js';
import { type Service, type ServiceOptions, startService, type TestAgent } from '../services/service.js';
import {
  authorise,
  beginUpload,
  codeOf,
  contact,
  demand,
  fileName,
  type OpenCase,
  openCase,
  passwords,
  until,
} from './case.js';

async function start(t: Test, options?: ServiceOptions) {
  const service = await startService(t, options);
  return { service, other: await service.spawnAnother(), handler: await service.agent('handler') };
}
type Started = Awaited<ReturnType<typeof start>>;

const onDisk = await start(t);

async function intact(service: Service): Promise<boolean> {
  return (await service.run(['audit', 'verify'])).code === 0;
}

async function linkState(agent: TestAgent, { linkId }: Pick<OpenCase, 'linkId'>): Promise<string> {
  return pickText(demand(await agent.api('GET', `/links/${linkId}`), 200), 'state');
}

/** What a slow machine answers while the others' passwords, or their turns at the link's row, take long: ask again. */
const ASK_AGAIN = ['busy', 'unavailable'];

async function onceNotBusy(ask: () => Promise<Answer>): Promise<Answer> {
  for (let tries = 0; ; tries += 1) {
    const answer = await ask();
    if (!ASK_AGAIN.includes(String(codeOf(answer))) || tries === 20) return answer;
    await new Promise((resume) => setTimeout(resume, 200));
  }
}

async function race(t: Test, { service, other, handler }: Started, bytes: number) {
  const link = await openCase(handler);
  const answers = await Promise.all(
    Array.from({ length: 25 }, (_, at) => {
      const { baseUrl } = at % 2 === 0 ? service : other;
      const url = `${baseUrl}${link.path}`;
      return onceNotBusy(() => uploadFile(url, link.password, encryptedZip(bytes, at)));
    }),
  );
  const codes = answers.map((answer) => codeOf(answer));
  const winners = answers.filter((answer) => answer.status === 201);
  t.equal(winners.length, 1, `one is acknowledged: ${codes}`);
  // who waits for a password to be checked when the link is used up learns nothing of it
  const told = codes.filter((code) => code === 'link_used' || code === 'not_found');
  t.equal(told.length, 24, `the others are told why: ${codes}`);
  t.ok(codes.filter((code) => code === 'link_used').length >= 12, `most of them: ${codes}`);
  t.equal(await linkState(handler, link), 'used');
  await until('both stores hold one thing each', async () => {
    const { objects, keys } = await service.stored();
    return objects.length === 1 && keys.length === 1;
  });
  const rows = await service.sql`select state, count(*)::int from uploads group by state order by state`;
  t.strictSame(
    rows.filter((row) => row.state !== 'rejected').map((row) => [row.state, row.count]),
    [['stored', 1]],
    'every loser has ended',
  );
  const [events] = await service.sql`
    select count(*) filter (where action = 'upload.stored')::int as stored, count(*) filter (where action = 'link.used')::int as used
    from audit_events`;
  t.strictSame([events?.stored, events?.used], [1, 1], 'stored and used are recorded once');
  t.ok(await intact(service), 'the audit chain is intact');
  const close = { workingCopiesDestroyed: true, discardUndelivered: 'a test' };
  demand(await handler.api('POST', `/tickets/${link.ticketId}/close`, close), 200);
  t.equal((await service.run(['sweep'])).code, 0);
  t.strictSame(await service.stored(), { objects: [], keys: [] }, 'closed and swept, nothing is left');
}

t.test('of 25 uploads on one link over two processes exactly one wins', async (t) => {
  await t.test('small ones', async (t) => await race(t, onDisk, 4096));
  await t.test('large ones, into S3', async (t) => {
    const s3 = await s3ForTests(t);
    if (s3 !== undefined) await race(t, await start(t, { s3 }), 6 * 1024 * 1024);
  });
});

t.test('the end of a link, while an upload streams', async (t) => {
  const { service, other, handler } = onDisk;
  const bytes = encryptedZip(3 * 1024 * 1024);
  const half = bytes.subarray(0, 2 * 1024 * 1024);

  /** An upload of which half has come, and whose row and bytes are seen to be there. */
  const stream = async (link: OpenCase) => {
    const upload = beginUpload(other.baseUrl, link);
    await upload.send(half);
    await until('bytes lie in the store', async () => (await service.stored()).objects.length > 0);
    return upload;
  };
  const nothingKept = async (t: Test, link: OpenCase) => {
    await until('the row has ended', async () => {
      const [row] = await service.sql`select state from uploads where link_id = ${link.linkId}`;
      return row?.state === 'rejected';
    });
    t.strictSame(await service.stored(), { objects: [], keys: [] }, 'its writer removed its bytes');
  };
  const endings: Readonly<Record<string, (link: OpenCase) => Promise<unknown>>> = {
    revoking: async ({ linkId }) => demand(await handler.api('POST', `/links/${linkId}/revoke`), 200),
    closing: async ({ ticketId }) =>
      demand(await handler.api('POST', `/tickets/${ticketId}/close`, { workingCopiesDestroyed: true }), 200),
  };
  for (const [name, end] of Object.entries(endings)) {
    await t.test(`${name} refuses an upload that goes on`, async (t) => {
      const link = await openCase(handler);
      const upload = await stream(link);
      await end(link);
      await upload.send(bytes.subarray(half.length));
      upload.finish();
      const answer = await upload.answer;
      t.strictSame([answer.status, codeOf(answer)], [410, 'link_revoked']);
      await nothingKept(t, link);
    });
    await t.test(`${name} refuses an upload that has fallen silent, within seconds`, async (t) => {
      const link = await openCase(handler);
      const upload = await stream(link);
      await end(link);
      const answer = await upload.answer;
      t.strictSame([answer.status, codeOf(answer)], [410, 'link_revoked']);
      upload.cut();
      await nothingKept(t, link);
    });
    await t.test(`${name}, and a sweep at once, takes the bytes from under the writer`, async (t) => {
      const link = await openCase(handler);
      const upload = await stream(link);
      await end(link);
      const sweep = await service.run(['sweep', '--json']);
      t.equal(sweep.code, 0, sweep.stderr);
      await upload.send(bytes.subarray(half.length));
      upload.finish();
      const answer = await upload.answer;
      t.strictSame([answer.status, codeOf(answer)], [410, 'link_revoked'], answer.text);
      await nothingKept(t, link);
    });
  }
  await t.test('an authorised download cannot be begun on a closed ticket', async (t) => {
    const link = await openCase(handler);
    const receipt = demand(await uploadFile(`${other.baseUrl}${link.path}`, link.password, bytes), 201);
    const id = pickText(receipt, 'uploadId');
    const authorised = await authorise(handler, id);
    const close = { workingCopiesDestroyed: true, discardUndelivered: 'sent by mistake' };
    demand(await handler.api('POST', `/tickets/${link.ticketId}/close`, close), 200);
    const answer = await handler.api('GET', `/downloads/${authorised}/content`);
    t.strictSame([answer.status, codeOf(answer)], [409, 'ticket_closed']);
  });
  t.ok(await intact(service), 'the audit chain is intact');
});

t.test('passwords that race', async (t) => {
  const { service, other, handler } = onDisk;
  const tryPassword = async (link: OpenCase, at: number, password: string) =>
    await request(`${at % 2 === 0 ? service.baseUrl : other.baseUrl}${link.path}/session`, {
      method: 'POST',
      json: { password },
    });
  const wrong = (at: number) =>
    `WRNG-WRNG-WRNG-${linkPasswordAlphabet.charAt(Math.floor(at / 24))}${linkPasswordAlphabet.charAt(at % 24)}`;

  await t.test('of 40 wrong ones over two processes ten are verified, and the link locks once', async (t) => {
    const link = await openCase(handler);
    const answers = await Promise.all(
      Array.from({ length: 40 }, (_, at) => tryPassword(link, at, wrong(at))),
    );
    const codes = answers.map((answer) => codeOf(answer));
    t.equal(codes.filter((code) => code === 'wrong_password').length, 10, String(codes));
    t.strictSame(
      [...new Set(codes)].filter((code) => !['wrong_password', 'link_locked', 'busy'].includes(code)),
      [],
      'the others are told that it is locked, or to come again',
    );
    const left = answers
      .filter((answer) => codeOf(answer) === 'wrong_password')
      .map((answer) => Number(pick(answer.json(), 'attemptsLeft')));
    t.strictSame(
      left.sort((a, b) => b - a),
      [9, 8, 7, 6, 5, 4, 3, 2, 1, 0],
      'each is told what is left',
    );
    const [counts] = await service.sql`
      select count(*) filter (where action = 'link.password_wrong')::int as wrong, count(*) filter (where action = 'link.locked')::int as locked
      from audit_events where link_id = ${link.linkId}`;
    t.strictSame([counts?.wrong, counts?.locked], [10, 1], 'ten wrong ones and one lock are recorded');
    t.equal(codeOf(await tryPassword(link, 0, link.password)), 'link_locked', 'the right one comes too late');
    t.equal(await linkState(handler, link), 'locked');
  });

  await t.test('nine wrong ones beside right ones lock nothing', async (t) => {
    const link = await openCase(handler);
    const answers = await Promise.all(
      Array.from({ length: 27 }, (_, at) =>
        onceNotBusy(() => tryPassword(link, at, at % 3 === 0 ? wrong(at) : link.password)),
      ),
    );
    const codes = answers.map((answer) => codeOf(answer));
    t.equal(codes.filter((code) => code === 'wrong_password').length, 9, String(codes));
    t.equal(codes.filter((code) => code === '200').length, 18, 'every right one opens');
    t.equal(await linkState(handler, link), 'opened');
    const [row] =
      await service.sql`select failed_attempts, attempt_reservations from links where id = ${link.linkId}`;
    t.strictSame(
      [row?.failed_attempts, row?.attempt_reservations],
      [9, []],
      'no reservation is left hanging',
    );
  });

  await t.test('reservations of a killed process make others wait, and lapse by themselves', async (t) => {
    const link = await openCase(handler);
    await service.sql`
      update links set attempt_reservations = array_fill(clock_timestamp() + interval '10 minutes', array[10]) where id = ${link.linkId}`;
    const held = await tryPassword(link, 0, link.password);
    t.equal(codeOf(held), 'busy');
    const wait = Number(held.headers['retry-after']);
    t.ok(wait >= 1 && wait <= 15, 'told to come again within 15 s');
    await service.sql`
      update links set attempt_reservations = array_fill(clock_timestamp() - interval '1 second', array[10]) where id = ${link.linkId}`;
    t.equal((await tryPassword(link, 1, link.password)).status, 200);
  });

  await t.test('a resend that races with openings leaves no session of the old password', async (t) => {
    const link = await openCase(handler);
    const attempts = Array.from({ length: 12 }, (_, at) => tryPassword(link, at, link.password));
    const resent = demand(await handler.api('POST', `/links/${link.linkId}/resend`), 200);
    const cookies = (await Promise.all(attempts)).flatMap((answer) => answer.headers['set-cookie'] ?? []);
    const opened = await Promise.all(
      cookies.map(async (cookie) => {
        const headers = { cookie: cookie.split(';')[0] ?? '' };
        return codeOf(await request(`${other.baseUrl}${link.path}/receipt`, { headers }));
      }),
    );
    t.strictSame(
      [...new Set(opened)].filter((code) => code !== 'session_required'),
      [],
      'all are dead',
    );
    t.equal(codeOf(await tryPassword(link, 0, link.password)), 'wrong_password', 'the old password is dead');
    t.equal((await tryPassword(link, 1, pickText(resent, 'password'))).status, 200, 'the new one opens');
  });

  await t.test('calls under one Idempotency-Key create one thing', async (t) => {
    const ask = (at: number) =>
      handler.on(at % 2 === 0 ? service.baseUrl : other.baseUrl)(
        'POST',
        '/tickets',
        { reference: 'R-same', institution: 'Klinika' },
        { 'idempotency-key': 'one' },
      );
    const ids = (await Promise.all(Array.from({ length: 12 }, (_, at) => ask(at)))).map((answer) =>
      pickText(demand(answer, 201), 'id'),
    );
    t.equal(new Set(ids).size, 1);
    const links = await Promise.all(
      Array.from({ length: 8 }, (_, at) =>
        handler.on(at % 2 === 0 ? service.baseUrl : other.baseUrl)(
          'POST',
          `/tickets/${ids[0]}/links`,
          { contact, passwordBy: 'phone' },
          { 'idempotency-key': 'two' },
        ),
      ),
    );
    t.equal(new Set(links.map((answer) => pickText(demand(answer, 201), 'id'))).size, 1);
    t.equal(links.filter((answer) => pick(answer.json(), 'password') !== undefined).length, 1, 'told once');
  });
  t.ok(await intact(service), 'the audit chain is intact');
});

t.test('nothing of all this tells the name of a file, and no log tells who sent it', async (t) => {
  const { service } = onDisk;
  const logs = service.allLogs();
  t.ok(logs.includes('a request was refused'), 'the log was written at debug level');
  const told = [fileName, contact.email, contact.phone, contact.phone.slice(3), contact.name, ...passwords];
  t.strictSame(
    told.filter((each) => logs.includes(each)),
    [],
  );
  const tables =
    await service.sql`select table_name as name from information_schema.tables where table_schema = 'public'`;
  for (const { name } of tables) {
    const rows =
      await service.sql`select count(*)::int as count from ${service.sql(name)} x where x::text like ${`%${fileName}%`}`;
    t.equal(rows[0]?.count, 0, `${name} holds no file name`);
  }
});
