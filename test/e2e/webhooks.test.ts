// Other systems are told what happened: signed, at least once, and never at the cost of anything else.
import t, { type Test } from 'tap';
import { encryptedZip } from '../services/archives.js';
import { signInAtDesk } from '../services/desk-browser.js';
import { pickText, uploadFile } from '../services/http-client.js';
import { startService } from '../services/service.js';
import { demand, download, eventually, issueLink, newReference, openTicket } from '../services/steps.js';
import {
  type ReceivedCall,
  signedWith,
  startWebhookReceiver,
  type WebhookReceiver,
} from '../services/webhook-receiver.js';

const service = await startService(t, { env: { WEBHOOK_ALLOW: '127.0.0.1', DOWNLOAD_GRACE_MINUTES: '0' } });
const handler = await service.agent('handler');
const operatorAccount = await service.agent('operator');
const operator = await signInAtDesk(service.baseUrl, operatorAccount);
const lead = await signInAtDesk(service.baseUrl, await service.agent('lead'));
const allEvents = { link_used: 'yes', upload_stored: 'yes', ticket_purged: 'yes' };

interface Entered {
  readonly id: string;
  readonly secret: string;
  readonly receiver: WebhookReceiver;
  callsAbout(reference: string): ReceivedCall[];
}

const secretIn = (page: { readonly text: string }) => /whsec_[A-Za-z0-9+/=]+/.exec(page.text)?.[0] ?? '';

/** Enters a receiver of its own; it is deleted after the test. */
async function enter(t: Test, events: Record<string, string> = allEvents): Promise<Entered> {
  const receiver = await startWebhookReceiver();
  t.teardown(() => receiver.close());
  const form = { name: `Receiver of “${t.name}”`.slice(0, 100), url: receiver.url, ...events };
  const page = demand(await operator.post('/desk/webhooks', form), 201);
  t.match(
    page.text,
    /<code[^>]*>[^<]+<\/code>\s*<button[^>]* aria-label="Copy: /,
    'a button copies its secret',
  );
  const id = /action="\/desk\/webhooks\/([\w-]{36})"/.exec(page.text)?.[1] ?? '';
  t.teardown(() => operator.post(`/desk/webhooks/${id}`, { change: 'delete' }));
  const callsAbout = (reference: string) =>
    receiver.calls.filter(({ said }) => said.data.reference === reference);
  return { id, secret: secretIn(page), receiver, callsAbout };
}

async function sendFile(reference: string) {
  const link = await issueLink(handler, { ticketId: await openTicket(handler, reference) });
  const stored = demand(await uploadFile(link.url, link.password, encryptedZip(800)), 201).json();
  return { link, uploadId: pickText(stored, 'uploadId') };
}

const rowsOf = async (webhookId: string) =>
  await service.sql<
    {
      id: string;
      event: string;
      state: string;
      attempts: number;
      status: number | null;
      code: string | null;
    }[]
  >`
    select id, event, state, attempts, last_status as status, last_code as code from webhook_deliveries
    where webhook_id = ${webhookId} order by id`;
const hurry = async (webhookId: string) => {
  await service.sql`
    update webhook_deliveries set next_attempt_at = now() where webhook_id = ${webhookId} and next_attempt_at is not null`;
};

t.test('what happened is told once each, signed, and without a word about people', async (t) => {
  const told = await enter(t);
  const reference = newReference();
  const { link, uploadId } = await sendFile(reference);
  await eventually(
    async () => told.callsAbout(reference).length,
    (n) => n >= 2,
  );
  await download(handler, uploadId);
  demand(await handler.api('POST', `/tickets/${link.ticketId}/close`, { workingCopiesDestroyed: true }), 200);
  t.equal((await service.run(['sweep'])).code, 0);
  await eventually(
    async () => told.callsAbout(reference).length,
    (n) => n >= 3,
  );
  const calls = told.callsAbout(reference);
  const byType = Object.fromEntries(calls.map((call) => [call.said.type, call]));
  t.same(Object.keys(byType).sort(), ['link.used', 'ticket.purged', 'upload.stored'], 'in whatever order');
  const { ticketId } = link;
  t.same(byType['link.used']?.said.data, { ticketId, reference, linkId: link.id, uploadId });
  t.same(byType['upload.stored']?.said.data, { ticketId, reference, linkId: link.id, uploadId });
  t.same(byType['ticket.purged']?.said.data, { ticketId, reference });
  for (const call of calls) {
    t.ok(signedWith(told.secret, call), call.said.type);
    t.notOk(signedWith('whsec_AAAA', call));
    t.match(call.headers, { 'content-type': 'application/json' });
    t.equal(call.path, '/told?key=of-the-receiver');
    t.notMatch(call.body, /Anna|Kowalska|clinic|@|\+48/i);
  }
  const rows = await eventually(
    async () => await rowsOf(told.id),
    (found) => found.every(({ state }) => state === 'delivered'),
  );
  t.ok(rows.every(({ status }) => status === 204));
  t.notMatch(service.allLogs(), /of-the-receiver|whsec_/, 'neither address nor secret is ever logged');
});

t.test('what fails is repeated under the same id, with the same body', async (t) => {
  const told = await enter(t, { upload_stored: 'yes' });
  told.receiver.answer(500);
  const reference = newReference();
  await sendFile(reference);
  const failed = async () => (await rowsOf(told.id))[0];
  await eventually(failed, (row) => row?.state === 'queued' && row.attempts === 1 && row.status === 500);
  told.receiver.answer(302, { location: `${told.receiver.url}&elsewhere` });
  await hurry(told.id);
  await eventually(failed, (row) => row?.state === 'queued' && row.attempts === 2 && row.status === 302);
  told.receiver.answer(200);
  await hurry(told.id);
  await eventually(failed, (row) => row?.state === 'delivered');
  const calls = told.callsAbout(reference);
  t.equal(calls.length, 3);
  t.equal(new Set(calls.map(({ id }) => id)).size, 1);
  t.equal(new Set(calls.map(({ body }) => body)).size, 1);
  t.notOk(
    calls.some(({ path }) => path.includes('elsewhere')),
    'a redirect leads nowhere',
  );
});

t.test('a receiver that hangs holds up neither messages nor other receivers', async (t) => {
  const [slow, quick] = [await enter(t, { upload_stored: 'yes' }), await enter(t, { upload_stored: 'yes' })];
  slow.receiver.answer('hold');
  const references = Array.from({ length: 5 }, newReference);
  for (const reference of references) await sendFile(reference);
  await eventually(
    async () => quick.receiver.calls.length,
    (n) => n >= references.length,
  );
  const waiting = async () => {
    const [row] = await service.sql<{ n: number }[]>`
      select count(*)::int as n from messages m join tickets t on t.id = m.ticket_id
      where t.reference = any(${references}) and m.next_attempt_at is not null`;
    return row?.n;
  };
  await eventually(waiting, (n) => n === 0);
  t.ok(
    (await rowsOf(slow.id)).every(({ state }) => state !== 'delivered'),
    'while it still hangs',
  );
  slow.receiver.answer(204);
  slow.receiver.letGo();
  await hurry(slow.id);
  await eventually(
    async () => (await rowsOf(slow.id)).every(({ state }) => state === 'delivered'),
    (all) => all,
  );
});

t.test('after three days it is given up, operators are told once, and the log sends it again', async (t) => {
  const told = await enter(t, { upload_stored: 'yes' });
  told.receiver.answer(503);
  const references = [newReference(), newReference()];
  for (const reference of references) await sendFile(reference);
  const states = async () => (await rowsOf(told.id)).map(({ state }) => state);
  await eventually(states, (found) => found.length === 2 && found.every((state) => state === 'queued'));
  await service.sql`
    update webhook_deliveries set due_since = now() - interval '73 hours', next_attempt_at = now() where webhook_id = ${told.id}`;
  await eventually(states, (found) => found.every((state) => state === 'failed'));
  const mails = await service.sql`
    select agent_id from messages where template = 'webhook-given-up' and facts->>'name' like '%three days%'`;
  t.same(mails, [{ agent_id: operatorAccount.id }], 'one mail, to the operator');
  const page = demand(await lead.get(`/desk/webhooks/${told.id}`), 200).text;
  for (const shown of [...references, 'failed', '503']) t.match(page, shown);
  t.notMatch(page, /whsec_|of-the-receiver/, 'neither secret nor address');
  t.notMatch(page, 'name="change"', 'a lead sees and resends, and changes nothing');
  t.equal((await lead.post(`/desk/webhooks/${told.id}`, { change: 'pause' })).status, 403);

  told.receiver.answer(204);
  const resend = /action="(\/desk\/webhook-deliveries\/[\w-]{36}\/resend)"/.exec(page)?.[1] ?? '';
  const before = new Set(told.receiver.calls.map(({ id }) => id));
  demand(await lead.post(resend), 303);
  await eventually(states, (found) => found.includes('delivered'));
  t.ok(before.has(told.receiver.calls.at(-1)?.id ?? ''), 'under the id it had');
  const [row] = await service.sql`select alarmed_at from webhooks where id = ${told.id}`;
  t.equal(row?.alarmed_at, null, 'the next time operators are told again');
  const recorded = await service.sql<{ action: string }[]>`
    select action from audit_events where data->>'webhookId' = ${told.id} order by seq`;
  t.same(
    recorded.map(({ action }) => action),
    ['webhook.added', 'webhook.given_up', 'webhook.given_up', 'webhook.resent'],
  );
});

t.test('an operator pauses, renews the secret, and deletes', async (t) => {
  const told = await enter(t, { upload_stored: 'yes' });
  const change = (what: string) => operator.post(`/desk/webhooks/${told.id}`, { change: what });
  demand(await change('pause'), 303);
  const [first, second, third] = [newReference(), newReference(), newReference()];
  await sendFile(first);
  const other = await enter(t, { upload_stored: 'yes' });
  await sendFile(second);
  await eventually(
    async () => other.callsAbout(second).length,
    (n) => n >= 1,
  );
  t.equal(told.receiver.calls.length, 0, 'nothing leaves while it is paused');
  const renewed = secretIn(demand(await change('rotate'), 200));
  t.not(renewed, told.secret);
  demand(await change('resume'), 303);
  await eventually(
    async () => told.receiver.calls.length,
    (n) => n >= 2,
  );
  for (const call of told.receiver.calls)
    t.ok(signedWith(renewed, call) && signedWith(told.secret, call), 'both sign for a day');
  t.notMatch((await operator.get(`/desk/webhooks/${told.id}`)).text, 'whsec_', 'shown once');

  const fresh = `new:${Buffer.alloc(32, 7).toString('base64')}`;
  const rotate = async (keys: string) =>
    t.equal((await service.run(['keys', 'rotate'], { env: { MASTER_KEY: keys } })).code, 0);
  await rotate(`${fresh},${service.env.MASTER_KEY}`);
  const [sealed] = await service.sql<{ key: string }[]>`
    select convert_from(substr(sealed_target, 3, 3), 'latin1') as key from webhooks where id = ${told.id}`;
  t.equal(sealed?.key, 'new', 'a rotation of master keys reaches it');
  await rotate(`${service.env.MASTER_KEY},${fresh}`);

  demand(await change('delete'), 303);
  await sendFile(third);
  await eventually(
    async () => other.callsAbout(third).length,
    (n) => n >= 1,
  );
  t.same(told.callsAbout(third), []);
  const [gone] = await service.sql`select sealed_target from webhooks where id = ${told.id}`;
  t.equal(gone?.sealed_target, null);
  t.equal((await operator.get(`/desk/webhooks/${told.id}`)).status, 404);
});

t.test(
  'addresses that lead inside are refused where they are entered, and the form keeps what was typed',
  async (t) => {
    for (const url of [
      'http://desk.example/',
      'https://10.0.0.1/',
      'https://u:p@desk.example/',
      'nonsense',
    ]) {
      const answer = await operator.post('/desk/webhooks', { name: 'Nowhere', url, ...allEvents });
      t.equal(answer.status, 422, url);
      t.match(answer.text, 'value="Nowhere"');
    }
    t.equal((await operator.post('/desk/webhooks', { name: 'X', url: 'https://desk.example/' })).status, 400);
    const foreign = { origin: 'https://elsewhere.example' };
    const form = { name: 'X', url: 'https://desk.example/', ...allEvents };
    t.equal((await operator.post('/desk/webhooks', form, foreign)).status, 403);
    t.equal((await lead.post('/desk/webhooks', form)).status, 403);
  },
);

// the last one: the process that all the others need is killed
t.test(
  'a process killed between sending and noting it loses nothing, and the receiver knows the repetition',
  async (t) => {
    const receiver = await startWebhookReceiver();
    t.teardown(() => receiver.close());
    const form = { name: 'Zammad', url: receiver.url, upload_stored: 'yes' };
    demand(await operator.post('/desk/webhooks', form), 201);
    // the note that it arrived never ends: the process is killed while it waits for it
    await service.sql`
    create function hold_note() returns trigger language plpgsql as 'begin perform pg_sleep(600); return new; end'`;
    await service.sql`
    create trigger hold_note before update on webhook_deliveries for each row
      when (new.state = 'delivered') execute function hold_note()`;
    const reference = newReference();
    await sendFile(reference);
    const noting = async () =>
      await service.sql<{ pid: number }[]>`
      select pid from pg_stat_activity where datname = current_database() and wait_event = 'PgSleep'`;
    const [held] = await eventually(noting, (found) => found.length === 1);
    t.equal(receiver.calls.length, 1, 'it was sent');
    await service.stop('SIGKILL');
    await service.sql`select pg_terminate_backend(${held?.pid ?? 0})`;
    await eventually(noting, (found) => found.length === 0);
    await service.sql`drop function hold_note cascade`;
    const left = await service.sql`
    select state, next_attempt_at is not null as waits from webhook_deliveries
    where ticket_id = (select id from tickets where reference = ${reference})`;
    t.same(left, [{ state: 'sending', waits: true }], 'its claim lapses by itself');
    await service.sql`
    update webhook_deliveries set next_attempt_at = now() where next_attempt_at is not null`;
    await service.spawnAnother();
    const state = async () =>
      (
        await service.sql<{ state: string }[]>`
        select state from webhook_deliveries where ticket_id = (select id from tickets where reference = ${reference})`
      )[0]?.state;
    await eventually(state, (found) => found === 'delivered');
    t.equal(receiver.calls.length, 2);
    t.equal(new Set(receiver.calls.map(({ id }) => id)).size, 1);
    t.equal(new Set(receiver.calls.map(({ body }) => body)).size, 1);
  },
);
