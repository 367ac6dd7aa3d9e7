// A database that loses connections, refuses, turns read only or falls silent under a serving process: callers are told
// in time that they may come again, nothing happens twice, nothing acknowledged is lost, and it works again by itself.
import { createHash, randomUUID } from 'node:crypto';
import t, { type Test } from 'tap';
import { beginDownload, beginUpload, type OpenCase, openCase } from '../races/case.js';
import { encryptedZip } from '../services/archives.js';
import { type Answer, basic, pick, pickText, request, uploadFile } from '../services/http-client.js';
import { postgresProxy, type StatementFault } from '../services/postgres-proxy.js';
import { startService } from '../services/service.js';
import { demand, eventually, uploadStates } from '../services/steps.js';

/** Far more than an answer may take; whoever waits for a silent database waits for ever. */
const patienceMs = 30_000;

const service = await startService(t);
const handler = await service.agent('handler');
const proxy = await postgresProxy(t, service.database.url);
const other = await service.spawnAnother({ DATABASE_URL: proxy.url });
const api = handler.on(other.baseUrl);
const bytes = encryptedZip(2_000_000);
const sha256 = createHash('sha256').update(bytes).digest('hex');

// nothing is sent, so that every transaction behind the proxy is that of a request
await service.sql`
  create function hold_post() returns trigger language plpgsql as
    'begin new.next_attempt_at := now() + interval ''1 hour''; return new; end'`;
await service.sql`create trigger hold_post before insert on messages for each row execute function hold_post()`;

const elsewhere = ({ path }: Pick<OpenCase, 'path'>) => `${other.baseUrl}${path}`;
const count = async (query: PromiseLike<readonly unknown[]>) => (await query).length;

function mayComeAgain(t: Test, answer: Answer, what: string): void {
  t.match([answer.status, pick(answer.json(), 'code')], [503, 'unavailable'], what);
  t.match(answer.headers['retry-after'], /^\d+$/, what);
}

/** A call, what a repeat of it may be told, and what must be true then. */
interface Call {
  ask(): Promise<Answer>;
  readonly repeated: readonly (number | string)[];
  check(t: Test): Promise<unknown>;
}

async function stored(link: OpenCase, content: Uint8Array = encryptedZip()): Promise<string> {
  const receipt = demand(await uploadFile(`${service.baseUrl}${link.path}`, link.password, content), 201);
  return pickText(receipt.json(), 'uploadId');
}

const calls: Readonly<Record<string, () => Promise<Call>>> = {
  'opening a ticket': async () => {
    const reference = `DB-${randomUUID()}`;
    const key = { 'idempotency-key': randomUUID() };
    return {
      ask: () => api('POST', '/tickets', { reference, institution: 'Klinika' }, key),
      repeated: [201],
      check: async (t) =>
        t.equal(await count(service.sql`select from tickets where reference = ${reference}`), 1),
    };
  },
  'issuing a link': async () => {
    const { ticketId } = await openCase(handler);
    const contact = { name: 'A. Nurse', email: 'nurse@clinic.example', locale: 'en' };
    const key = { 'idempotency-key': randomUUID() };
    return {
      ask: () => api('POST', `/tickets/${ticketId}/links`, { contact, passwordBy: 'phone' }, key),
      repeated: [201],
      check: async (t) =>
        t.equal(await count(service.sql`select from links where ticket_id = ${ticketId}`), 2, 'one more'),
    };
  },
  'giving the password': async () => {
    const link = await openCase(handler);
    const json = { password: link.password };
    return {
      ask: () => request(`${elsewhere(link)}/session`, { method: 'POST', json }),
      repeated: [200],
      check: async (t) => {
        const shown = (await handler.api('GET', `/links/${link.linkId}`)).json();
        t.match(shown, { state: 'opened', attemptsLeft: 10 });
      },
    };
  },
  'an upload': async () => {
    const link = await openCase(handler);
    return {
      ask: () => uploadFile(elsewhere(link), link.password, bytes),
      repeated: [201, 'link_used'],
      check: async (t) => {
        const receipt = await request(`${elsewhere(link)}/receipt`, { headers: basic(link.password) });
        t.match(receipt.json(), { sha256, state: 'received' });
        const states = await uploadStates(handler, link.ticketId);
        t.equal(states.filter((state) => state === 'stored').length, 1);
      },
    };
  },
  'authorising a download': async () => {
    const uploadId = await stored(await openCase(handler));
    const key = { 'idempotency-key': randomUUID() };
    return {
      ask: () => api('POST', `/uploads/${uploadId}/downloads`, { reason: 'diagnosis' }, key),
      repeated: [201],
      check: async (t) =>
        t.equal(await count(service.sql`select from downloads where upload_id = ${uploadId}`), 1),
    };
  },
  'revoking a link': async () => {
    const { linkId } = await openCase(handler);
    return {
      ask: () => api('POST', `/links/${linkId}/revoke`),
      repeated: [200],
      check: async (t) =>
        t.equal(
          await count(
            service.sql`select from audit_events where link_id = ${linkId} and action = 'link.revoked'`,
          ),
          1,
        ),
    };
  },
  'closing a ticket': async () => {
    const link = await openCase(handler);
    await stored(link);
    const closing = { workingCopiesDestroyed: true, discardUndelivered: 'a test' };
    return {
      ask: () => api('POST', `/tickets/${link.ticketId}/close`, closing),
      repeated: [200, 'ticket_closed'],
      check: async (t) =>
        t.equal(
          await count(
            service.sql`select from audit_events where ticket_id = ${link.ticketId} and action = 'ticket.closed'`,
          ),
          1,
        ),
    };
  },
};

const faults: readonly (readonly [string, RegExp, StatementFault])[] = [
  ['as its transaction begins', /^begin/, 'kill'],
  ['before the commit', /^commit/, 'kill'],
  ['so that the answer to the commit is lost', /^commit/, 'lose answer'],
];
let [injected, lost] = [0, 0];

t.test('a connection that is lost in a transaction', async (t) => {
  for (const [what, prepare] of Object.entries(calls)) {
    for (const [where, pattern, fault] of faults) {
      await t.test(`${what}, ${where}`, async (t) => {
        const call = await prepare();
        let hits = 0;
        proxy.use((text) => (pattern.test(text) && hits++ === 0 ? fault : undefined));
        const answer = await call.ask();
        proxy.use();
        t.ok(hits > 0, 'it was lost');
        injected += 1;
        if (answer.status >= 300) mayComeAgain(t, answer, 'the caller may come again');
        const again = await call.ask();
        const told = again.status < 300 ? again.status : pick(again.json(), 'code');
        t.ok(
          call.repeated.some((each) => each === told),
          `a repeat is told ${told}`,
        );
        await call.check(t);
        if (!t.passing()) lost += 1;
      });
    }
  }
  t.comment(`connections lost: ${injected}, lost: ${lost}`);
  t.equal(lost, 0);
});

t.test('what Postgres refuses for now is no error of ours', async (t) => {
  const states = {
    '40001': 'a serialization failure',
    '40P01': 'a deadlock',
    '25006': 'a server that is read only',
    '55P03': 'a lock that was not to be had',
    '57P01': 'a server that shuts down',
    '53300': 'too many connections',
  };
  for (const [state, what] of Object.entries(states)) {
    const call = await calls['opening a ticket']?.();
    if (call === undefined) throw new Error('no such call');
    await service.sql.unsafe(`
      create function refuse() returns trigger language plpgsql as
        $$ begin raise exception 'played by the test' using errcode = '${state}'; end $$;
      create trigger refuse before insert on tickets for each row execute function refuse();`);
    mayComeAgain(t, await call.ask(), what);
    await service.sql`drop function refuse cascade`;
    t.equal((await call.ask()).status, 201, `behind ${what}`);
    await call.check(t);
  }
});

t.test('a failover to a server that is read only, and back', async (t) => {
  const { name } = service.database;
  const turn = async (readOnly: 'on' | 'off') => {
    await service.sql.unsafe(`alter database ${name} set default_transaction_read_only = ${readOnly}`);
    proxy.cut();
  };
  const call = await calls['opening a ticket']?.();
  if (call === undefined) throw new Error('no such call');
  await turn('on');
  await eventually(
    async () => (await api('GET', '/tickets')).status,
    (status) => status === 200,
  );
  mayComeAgain(t, await call.ask(), 'nothing is changed there');
  await turn('off');
  await eventually(
    async () => (await call.ask()).status,
    (status) => status === 201,
  );
  await call.check(t);
});

for (const old of ['go on', 'stay silent'] as const) {
  t.test(`a database that falls silent; its connections then ${old}`, async (t) => {
    const signal = AbortSignal.timeout(patienceMs);
    const ask = async (path: string, more: object = {}) =>
      await request(`${other.baseUrl}${path}`, {
        headers: { authorization: `Bearer ${handler.token}` },
        signal,
        ...more,
      });
    const [sending, fetching] = [await openCase(handler), await openCase(handler)];
    const fetched = await stored(fetching, bytes);
    t.equal((await ask('/api/v1/tickets')).status, 200);
    const upload = beginUpload(other.baseUrl, sending);
    await upload.send(bytes.subarray(0, 1_500_000));
    await eventually(
      () => uploadStates(handler, sending.ticketId),
      ([state]) => state === 'receiving',
    );
    const download = await beginDownload(handler, fetched, other.baseUrl);

    proxy.silence();
    await upload.send(bytes.subarray(1_500_000));
    upload.finish();
    const began = Date.now();
    const json = { password: sending.password };
    const answers = await Promise.all([
      ...Array.from({ length: 15 }, () => ask('/api/v1/tickets')),
      ask(`${sending.path}/session`, { method: 'POST', json, headers: {} }),
      upload.answer,
    ]);
    for (const answer of answers) mayComeAgain(t, answer, 'whoever waited is told');
    t.comment(`all were told within ${Date.now() - began} ms`);
    mayComeAgain(t, await ask('/api/v1/tickets'), 'and whoever comes');
    t.equal((await ask('/healthz')).status, 200, 'the process lives');
    t.equal((await ask('/readyz')).status, 503, 'and is not ready');
    t.ok((await download.rest()).equals(bytes), 'a download gets its bytes');

    proxy.speak(old);
    const back = Date.now();
    await eventually(
      async () => (await ask('/api/v1/tickets')).status,
      (status) => status === 200,
    );
    t.comment(`it worked again after ${Date.now() - back} ms`);
    const again = await uploadFile(elsewhere(sending), sending.password, bytes);
    t.ok(
      again.status === 201 || pick(again.json(), 'code') === 'link_used',
      `the link took it: ${again.text}`,
    );
    const receipt = await request(`${elsewhere(sending)}/receipt`, { headers: basic(sending.password) });
    t.match(receipt.json(), { sha256, state: 'received' });
    const states = await uploadStates(handler, fetching.ticketId);
    t.match(states, [/^(stored|delivered)$/], 'what was acknowledged is kept');
  });
}

t.test('a lock that somebody holds and does not give back', async (t) => {
  const { 'an upload': _withIt, ...others } = calls;
  const held = await Promise.all(Object.values(others).map((make) => make()));
  const sending = await openCase(handler);
  const upload = beginUpload(other.baseUrl, sending);
  await upload.send(bytes.subarray(0, 1_500_000));
  await eventually(
    () => uploadStates(handler, sending.ticketId),
    ([state]) => state === 'receiving',
  );
  const somebody = await service.sql.reserve();
  await somebody`begin`;
  await somebody`select from audit_head for update`;
  await upload.send(bytes.subarray(1_500_000));
  upload.finish();

  const began = Date.now();
  const more = (n: number) => api('POST', '/tickets', { reference: `HELD-${n}`, institution: 'Klinika' });
  const [answers, looks] = await Promise.all([
    Promise.all([...held.map((call) => call.ask()), ...Array.from({ length: 40 }, (_none, n) => more(n))]),
    Promise.all(Array.from({ length: 20 }, () => api('GET', '/tickets'))),
  ]);
  for (const answer of answers) mayComeAgain(t, answer, 'whoever waited is told');
  for (const answer of looks) t.equal(answer.status, 200, 'whoever only looks is not held up');
  t.comment(`${answers.length} were told within ${Date.now() - began} ms`);
  t.equal((await request(`${other.baseUrl}/readyz`)).status, 200, 'Postgres itself is well');

  await somebody`rollback`;
  somebody.release();
  const back = Date.now();
  await eventually(
    async () => (await more(41)).status,
    (status) => status === 201,
  );
  t.comment(`it worked again after ${Date.now() - back} ms`);
  t.equal((await upload.answer).status, 201, 'an upload whose bytes all came has waited');
  for (const call of held) {
    const again = await call.ask();
    const told = [again.status, pick(again.json(), 'code')];
    t.ok(
      call.repeated.some((each) => told.includes(each)),
      `a repeat is answered ${told}`,
    );
    await call.check(t);
  }
});

t.test('after all of this the chain is intact and nothing is left over', async (t) => {
  const open = await service.sql<{ id: string }[]>`select id from tickets where state = 'open'`;
  const closing = { workingCopiesDestroyed: true, discardUndelivered: 'a test' };
  await service.sql`update downloads set seen_at = now() - interval '61 seconds' where state = 'running'`;
  await service.sql`update uploads set seen_at = now() - interval '61 seconds' where state = 'receiving'`;
  for (const { id } of open) demand(await handler.api('POST', `/tickets/${id}/close`, closing), 200);
  await eventually(
    async () => {
      await service.run(['sweep']);
      return await service.stored();
    },
    ({ objects, keys }) => objects.length + keys.length === 0,
  );
  t.equal((await service.run(['audit', 'verify'])).code, 0);
});
