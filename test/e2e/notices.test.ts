// What people are told: the link by mail, its password by SMS, never both by one way, never lost, never twice without need.
import t from 'tap';
import { textsIn } from '../../src/locales/texts.js';
import { toGsm7 } from '../../src/notify/sms/segments.js';
import { encryptedZip } from '../services/archives.js';
import { pick, pickText, request, uploadFile } from '../services/http-client.js';
import {
  newContact,
  type OutboxRow,
  passwordIn,
  smsState,
  startNoticeDesk,
  type TextedLink,
} from '../services/notice-desk.js';
import type { CommandResult } from '../services/service.js';
import type { SunkMail } from '../services/smtp-sink.js';
import { demand, eventually, givePassword, issueLink, openTicket } from '../services/steps.js';

// The mail server hesitates at first: whatever is mailed first is told to come again.
const desk = await startNoticeDesk(t, { smtp: { tempFail: 1 } });
const { service, handler, twilio, awaitSms, awaitMails, mailsTo, smsTo } = desk;
const bare = (password: string) => password.replaceAll('-', '');

/** Everything that can be read in a mail, also what is encoded on the wire. */
const wordsOf = (mail: SunkMail | undefined) =>
  [
    mail?.raw,
    mail?.parsed.subject,
    mail?.parsed.text,
    mail?.parsed.html,
    JSON.stringify(mail?.parsed.headers),
  ].join('\n');

t.test('a mail that the server could not take just now comes all the same', async (t) => {
  const link = await desk.text();
  const [mail] = await awaitMails(link.contact.email);
  t.match(wordsOf(mail), link.url);
  const rows = await eventually(
    () => desk.outbox(link.id),
    (all) => all.every(({ waits }) => !waits),
  );
  t.match(
    rows.find(({ kind }) => kind === 'mail'),
    { attempts: 2, sealed: false },
  );
});

t.test('the link comes by mail and its password by SMS, in the language of whoever gets them', async (t) => {
  for (const locale of ['en', 'pl', 'sl', 'nb', 'hu'] as const) {
    const link = await desk.text(locale);
    const [[sms], [mail]] = await Promise.all([awaitSms(link.contact), awaitMails(link.contact.email)]);
    const password = passwordIn(sms);
    t.equal(sms?.body, toGsm7(textsIn(locale)('sms-link-password', { password })), `${locale}: the SMS`);
    t.equal(sms?.numSegments, '1', `${locale}: one segment`);
    t.notMatch(sms?.body, /http|\/l\/|127\.0\.0\.1/, 'no link in the SMS');
    t.match(mail?.parsed.html, `<html lang="${locale}">`);
    t.match(mail?.parsed.text, link.url);
    t.same(mail?.to, [link.contact.email], 'nobody else gets the mail');
    t.notMatch(wordsOf(mail), password, 'no password in the mail');
    t.notMatch(wordsOf(mail).toUpperCase(), bare(password), 'nor without its dashes');
    t.equal(
      (await givePassword(pickText({ link }, 'link', 'url'), password)).status,
      200,
      'they belong together',
    );
    const rows = await eventually(
      () => desk.outbox(link.id),
      (all) => all.every(({ waits }) => !waits),
    );
    t.notOk(
      rows.some(({ sealed }) => sealed),
      'neither token nor password is kept once it was sent',
    );
    t.equal(rows.find(({ kind }) => kind === 'sms')?.segments, 1);
    t.match(await desk.show(link.id), { smsSegments: 1, mail: 'sent' });
  }
});

t.test('a password for dictation is shown once, spelt, and never texted', async (t) => {
  const ticketId = await openTicket(handler);
  const contact = newContact('hu');
  const once = { 'idempotency-key': 'dictated' };
  const path = `/tickets/${ticketId}/links`;
  const issue = () => handler.api('POST', path, { contact, passwordBy: 'phone' }, once);
  const issued = demand(await issue(), 201).json();
  const password = pickText(issued, 'password');
  t.equal(
    (pick(issued, 'spelling') as unknown[]).length,
    bare(password).length,
    'one word for each letter and digit',
  );
  const [mail] = await awaitMails(contact.email);
  t.notMatch(wordsOf(mail), password);
  t.equal((await givePassword(pickText(issued, 'url'), password)).status, 200);
  const repeated = demand(await issue(), 201);
  t.notMatch(repeated.text, password);
  t.notMatch(repeated.text, /"(url|password|spelling)"/);
  const shown = await desk.show(pickText(issued, 'id'));
  t.notMatch(JSON.stringify(shown), password);
  t.match(shown, { sms: null, smsSegments: null });
  t.same(smsTo(contact), [], 'nothing was texted');
});

t.test('a provider that fails is asked again, with the same password', async (t) => {
  await desk.holdRetries(t);
  for (const failure of ['http500', 'http429', 'html403'] as const) {
    twilio.failNext(failure);
    const link = await desk.text();
    const failed = await desk.awaitSmsRow(link.id, ({ error }) => error !== null);
    t.match(failed, { state: 'queued', attempts: 1, sealed: true, waits: true }, failure);
    await desk.hurry(link.id);
    const [sms] = await awaitSms(link.contact);
    t.equal((await givePassword(link.url, passwordIn(sms))).status, 200);
    await desk.awaitSmsRow(
      link.id,
      ({ state, attempts, sealed }) => state === 'queued' && attempts === 2 && !sealed,
    );
  }
});

t.test('a provider that hangs delays nobody else, and its message is sent again', async (t) => {
  await desk.holdRetries(t);
  const overtake = async () => {
    twilio.failNext('timeout');
    const stuck = await desk.text();
    await desk.awaitSmsRow(stuck.id, ({ state, error }) => state === 'sending' || error !== null);
    const { contact } = await desk.text();
    await Promise.all([awaitSms(contact), awaitMails(contact.email)]);
    return { stuck, row: await desk.awaitSmsRow(stuck.id, () => true) };
  };
  const hangs = ({ state, error }: OutboxRow) => state === 'sending' && error === null;
  // the provider is given up after 10 s: a machine that needs longer for the other one has shown nothing
  let tried = await overtake();
  for (let again = 0; again < 2 && !hangs(tried.row); again += 1) tried = await overtake();
  const { stuck, row } = tried;
  t.match(row, { state: 'sending', attempts: 1, error: null }, 'while the first one still hung');
  await desk.awaitSmsRow(stuck.id, ({ error }) => error === 'twilio_timeout');
  await desk.hurry(stuck.id);
  const [sms] = await awaitSms(stuck.contact);
  t.equal((await givePassword(stuck.url, passwordIn(sms))).status, 200);
});

t.test('a number that the provider refuses is the handler’s to mend, who is told once', async (t) => {
  twilio.failNext({ code: 21610, status: 400 });
  const told = () => mailsTo(handler.email).filter(({ parsed }) => parsed.subject === subject);
  const link = await desk.text();
  const { reference } = demand(await handler.api('GET', `/tickets/${link.ticketId}`), 200).json() as {
    reference: string;
  };
  const subject = textsIn('en')('mail-password-sms-failed-subject', { reference });
  const row = await desk.awaitSmsRow(link.id, ({ state }) => state === 'failed');
  t.match(row, { error: 'twilio_21610', sealed: false, waits: false });
  await eventually(
    async () => told(),
    (mails) => mails.length === 1,
  );
  t.equal(await smsState(desk, link.id), 'failed');
  t.notMatch(wordsOf(told()[0]), link.contact.phone);
});

t.test('two processes share the outbox and send each message once', async (t) => {
  const other = await service.spawnAnother();
  const both = [handler.api, handler.on(other.baseUrl)];
  const links = await Promise.all(Array.from({ length: 24 }, (_, n) => desk.text('en', both[n % 2])));
  for (const { id } of links) {
    await eventually(
      () => desk.outbox(id),
      (rows) => rows.every(({ waits }) => !waits),
    );
  }
  for (const { contact } of links) {
    t.equal(smsTo(contact).length, 1);
    t.equal(mailsTo(contact.email).length, 1);
  }
  t.equal(await other.stop(), 0);
});

t.test('what a link was to say is not said once the link ended', async (t) => {
  const ends: Readonly<Record<string, (link: TextedLink) => Promise<unknown>>> = {
    revoked: async ({ id }) => demand(await handler.api('POST', `/links/${id}/revoke`), 200),
    closed: async ({ ticketId }) =>
      demand(await handler.api('POST', `/tickets/${ticketId}/close`, { workingCopiesDestroyed: true }), 200),
    expired: async ({ id }) => {
      await service.sql`update links set expires_at = now() - interval '1 second' where id = ${id}`;
      await desk.hurry(id);
    },
  };
  await desk.holdPost();
  const links = new Map<string, TextedLink>();
  for (const [how, end] of Object.entries(ends)) {
    const link = await desk.text();
    links.set(how, link);
    await end(link);
  }
  await desk.releasePost();
  for (const [how, { id, contact }] of links) {
    const rows = await eventually(
      () => desk.outbox(id),
      (all) => all.every(({ waits }) => !waits),
    );
    t.same(
      rows.map(({ state, sealed }) => ({ state, sealed })),
      [
        { state: 'canceled', sealed: false },
        { state: 'canceled', sealed: false },
      ],
      how,
    );
    t.same([...smsTo(contact), ...mailsTo(contact.email)], [], `${how}: nothing was sent`);
  }
});

t.test('a process killed between sending and noting it leaves a duplicate, not a gap', async (t) => {
  await desk.holdPost();
  const link = await desk.text('en');
  await desk.releasePost();
  const interrupted = { state: 'sending', sealed: true, waits: true };
  const rowOf = async (kind: string) => (await desk.outbox(link.id)).find((row) => row.kind === kind);
  const killWhile = async (arrived: () => Promise<unknown>) => {
    await service.sql.begin(async (tx) => {
      // nobody can append to the audit log now, so no sent message can be noted
      await tx`select * from audit_head for update`;
      await desk.hurry(link.id);
      await arrived();
      await Promise.all(running.map((each) => each.stop('SIGKILL')));
    });
  };
  const running: { stop(signal: NodeJS.Signals): Promise<unknown> }[] = [service];
  await killWhile(() => awaitMails(link.contact.email));
  t.match(await rowOf('mail'), interrupted);
  t.match(
    await rowOf('sms'),
    { attempts: 0, sealed: true, waits: true },
    'which waits until the mail is accepted',
  );
  const next = await service.spawnAnother({ PORT: String(service.port) });
  running.splice(0, 1, next);
  await service.sql`
    update messages set next_attempt_at = now() + case when kind = 'sms' then interval '1 hour' else interval '0' end
    where link_id = ${link.id} and next_attempt_at is not null`;
  const mails = await awaitMails(link.contact.email, 2);
  t.equal(mails[1]?.parsed.messageId, mails[0]?.parsed.messageId, 'a duplicate can be told as such');
  await eventually(
    () => rowOf('mail'),
    (row) => row?.waits === false && !row.sealed,
  );
  await killWhile(() => awaitSms(link.contact));
  t.match(await rowOf('sms'), interrupted);
  await service.spawnAnother({ PORT: String(service.port) });
  await desk.hurry(link.id);
  const texts = await awaitSms(link.contact, 2);
  t.equal(texts[1]?.body, texts[0]?.body, 'the same password');
  const settled = (rows: OutboxRow[]) => rows.every(({ waits, sealed }) => !waits && !sealed);
  await eventually(() => desk.outbox(link.id), settled);
  t.equal((await givePassword(link.url, passwordIn(texts[0]))).status, 200);
  t.same([smsTo(link.contact).length, mailsTo(link.contact.email).length], [2, 2], 'and no third one');
});

t.test('the handler is told of an upload, of a lock and of what nobody fetches, once each', async (t) => {
  const { id, url, password, ticketId } = await issueLink(handler);
  const { reference } = demand(await handler.api('GET', `/tickets/${ticketId}`), 200).json() as {
    reference: string;
  };
  const told = (template: string) => {
    const subject = textsIn('en')(`mail-${template}-subject`, { reference });
    return mailsTo(handler.email).filter(({ parsed }) => parsed.subject === subject).length;
  };
  await Promise.all(Array.from({ length: 5 }, () => uploadFile(url, password, encryptedZip())));
  await eventually(
    async () => told('upload-stored'),
    (n) => n === 1,
  );

  await service.sql`update uploads set stored_at = now() - interval '13 days' where link_id = ${id} and stored_at is not null`;
  const sweeps: Promise<CommandResult>[] = [];
  await service.sql.begin(async (tx) => {
    // both sweeps have found it due before either can note its warning
    await tx`select from uploads where link_id = ${id} for update`;
    sweeps.push(service.run(['sweep']), service.run(['sweep']));
    const waiting = () => service.sql`
      select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`;
    await eventually(
      async () => (await waiting()).length,
      (n) => n === 2,
    );
  });
  for (const sweep of sweeps) t.equal((await sweep).code, 0);
  t.equal((await service.run(['sweep'])).code, 0);
  await eventually(
    async () => told('undelivered-handler'),
    (n) => n === 1,
  );

  const locked = await issueLink(handler, { ticketId });
  const wrong = { json: { password: 'XXXX-XXXX-XXXX-XX' }, method: 'POST' };
  await Promise.all(Array.from({ length: 14 }, () => request(`${locked.url}/session`, wrong)));
  await eventually(
    async () => told('link-locked'),
    (n) => n === 1,
  );
  t.match(await desk.show(locked.id), { state: 'locked', attemptsLeft: 0 });

  // what could still come is noted as sent first
  await eventually(
    () =>
      service.sql`select template from messages where ticket_id = ${ticketId} and next_attempt_at is not null`,
    (waiting) => waiting.length === 0,
  );
  t.same(['upload-stored', 'undelivered-handler', 'link-locked'].map(told), [1, 1, 1]);
  const warned = await service.sql`
    select template from messages where ticket_id = ${ticketId} and template like 'undelivered%' order by template`;
  t.same(
    warned.map(({ template }) => template),
    ['undelivered-warning-contact', 'undelivered-warning-handler'],
  );
});
