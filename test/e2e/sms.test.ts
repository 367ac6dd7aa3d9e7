// What the SMS provider reports and keeps, new passwords in place of old ones, and the limits against SMS pumping.
import t from 'tap';
import { type Answer, pick, pickText, request } from '../services/http-client.js';
import {
  type NoticeDesk,
  newContact,
  passwordIn,
  smsState,
  startNoticeDesk,
  type TextedLink,
} from '../services/notice-desk.js';
import { demand, eventually, givePassword, openTicket } from '../services/steps.js';

const desk = await startNoticeDesk(t);
const { service, handler, twilio, awaitSms, smsTo } = desk;

/** A link whose SMS the provider took and we noted. */
async function texted(of: NoticeDesk = desk): Promise<TextedLink & { sid: string }> {
  const link = await of.text();
  const [sms] = await of.awaitSms(link.contact);
  await of.awaitSmsRow(link.id, ({ waits }) => !waits);
  return { ...link, sid: sms?.sid ?? '' };
}

const report = (sid: string, status: string) => ({
  MessageSid: sid,
  MessageStatus: status,
  To: '+48600000000',
});

t.test('reports move the state forward only, however they come', async (t) => {
  const { id, sid } = await texted();
  const seen: unknown[] = [];
  for (const status of ['sent', 'sending', 'queued', 'delivered', 'sent', 'undelivered', 'delivered']) {
    const answered = await twilio.sendStatus(sid, status);
    t.ok(answered === 200 || answered === 204, `${status} is taken`);
    seen.push(await smsState(desk, id));
  }
  t.same(seen, ['sent', 'sent', 'sent', 'delivered', 'delivered', 'delivered', 'delivered']);
  const noted = await service.sql`
    select data->>'state' as state from audit_events where link_id = ${id} and action = 'message.status' order by seq`;
  t.same(
    noted.map(({ state }) => state),
    ['sent', 'delivered'],
    'repeats and stragglers are not recorded',
  );
});

t.test('a report that Twilio did not sign changes nothing', async (t) => {
  const { id, sid } = await texted();
  const [row] = await desk.outbox(id);
  const fields = report(sid, 'failed');
  for (const signature of [null, '', 'x', Buffer.alloc(20).toString('base64')]) {
    const answer = await desk.callHook({ fields, signature });
    t.equal(answer.status, 403, `signature ${signature}`);
    t.equal(pickText(answer.json(), 'code'), 'signature_invalid');
  }
  const url = `${service.env.BASE_URL}/hooks/twilio/status`;
  const unsigned = [
    request(url, { method: 'POST', json: fields }),
    request(url, { method: 'POST' }),
    request(`${url}?id=nonsense`, {
      method: 'POST',
      body: '%00=%25',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
    }),
  ];
  for (const { status } of await Promise.all(unsigned)) t.equal(status, 403, 'whatever its form');
  const headers = { 'content-type': 'application/x-www-form-urlencoded' };
  const noForm = await request(url, { method: 'POST', body: '%ff=%', headers });
  t.equal(noForm.status, 400, 'what is no form at all has no signature over it');
  t.equal(await smsState(desk, id), 'queued');
  const other = await desk.callHook({
    fields: { ...fields, MessageStatus: 'a-new-word' },
    ...(row && { id: row.id }),
  });
  t.equal(other.status, 204, 'a signed word that nobody knows is passed over');
  t.equal(await smsState(desk, id), 'queued');
});

t.test('a report about what is not ours is passed over', async (t) => {
  const { sid } = await texted();
  await twilio.sendStatus(sid, 'sent');
  const strangers = { sid: `SM${'e'.repeat(32)}`, id: '01900000-0000-7000-8000-000000000000' };
  // the outbox goes on noting what it sent for others, so only what reports cause is counted: nothing else reports now
  const caused = () => service.sql`
    select seq, data from audit_events
    where action = 'message.status' or data::text like any (${[`%${strangers.sid}%`, `%${strangers.id}%`]})
    order by seq`;
  const before = await caused();
  t.ok(before.length > 0, 'a report about what is ours was recorded');
  const fields = report(strangers.sid, 'delivered');
  t.equal((await desk.callHook({ fields })).status, 204);
  t.equal((await desk.callHook({ fields, id: strangers.id })).status, 204);
  t.same(await caused(), before);
});

t.test('an SMS that never arrived is the handler’s to mend, who is told once', async (t) => {
  const { id, sid, ticketId } = await texted();
  for (let n = 0; n < 3; n += 1) await twilio.sendStatus(sid, 'undelivered', { errorCode: 30003 });
  t.equal(await smsState(desk, id), 'undelivered');
  const told = await service.sql`
    select template from messages where ticket_id = ${ticketId} and template = 'password-sms-failed'`;
  t.equal(told.length, 1);
  t.equal((await desk.awaitSmsRow(id, () => true)).error, 'twilio_30003');
});

t.test('a report that overtakes the answer counts as the answer: it is not sent again', async (t) => {
  await desk.holdRetries(t);
  twilio.failNext('reset-after-accept');
  const link = await desk.text();
  await desk.awaitSmsRow(link.id, ({ error }) => error === 'twilio_econnreset');
  const [sms] = await awaitSms(link.contact);
  await twilio.sendStatus(sms?.sid ?? '', 'sent');
  const row = await desk.awaitSmsRow(link.id, () => true);
  t.match(row, { state: 'sent', waits: false, sealed: false });
  await desk.hurry(link.id);
  t.equal((await givePassword(link.url, passwordIn(sms))).status, 200);
  await twilio.sendStatus(sms?.sid ?? '', 'delivered');
  t.equal(await smsState(desk, link.id), 'delivered');
  t.equal(smsTo(link.contact).length, 1);
});

t.test('the text is erased at the provider once its fate is known, not before', async (t) => {
  const { id, sid, contact } = await texted();
  const due = async () => {
    await service.sql`update messages set redact_after = now() where link_id = ${id} and redact_after is not null`;
  };
  await twilio.sendStatus(sid, 'sent');
  await due();
  const waits = async () => {
    const [row] = await service.sql`
      select redact_after > now() + interval '200 seconds' and redact_after < now() + interval '1 hour' as later
      from messages where link_id = ${id} and kind = 'sms'`;
    return row?.later === true;
  };
  // the provider says that it is too early, so it is asked again in minutes, not in days
  await eventually(waits, (later) => later);
  t.match(passwordIn(smsTo(contact)[0]), /./, 'it still has the text');
  await twilio.sendStatus(sid, 'delivered');
  await eventually(
    async () => smsTo(contact)[0]?.body,
    (body) => body === '',
  );
  await desk.awaitSmsRow(id, ({ redacted }) => redacted);
});

t.test('of a text that was sent twice both copies are erased there', async (t) => {
  await desk.holdRetries(t);
  twilio.failNext('reset-after-accept');
  const link = await desk.text();
  await desk.awaitSmsRow(link.id, ({ error }) => error === 'twilio_econnreset');
  await desk.hurry(link.id);
  const copies = await awaitSms(link.contact, 2);
  await desk.awaitSmsRow(link.id, ({ waits }) => !waits);
  t.equal(copies[0]?.body, copies[1]?.body, 'the same password twice, so both copies matter');
  for (const { sid } of copies) await twilio.sendStatus(sid, 'delivered');
  await eventually(
    async () =>
      smsTo(link.contact)
        .map(({ body }) => body)
        .join(''),
    (left) => left === '',
  );
});

t.test('a new password kills the old one, three times at most', async (t) => {
  const link = await desk.text();
  const passwords = [passwordIn((await awaitSms(link.contact))[0])];
  for (let n = 1; n <= 3; n += 1) {
    const answer = demand(await handler.api('POST', `/links/${link.id}/resend`), 200);
    t.equal(pick(answer.json(), 'resendsLeft'), 3 - n);
    passwords.push(passwordIn((await awaitSms(link.contact, n + 1))[n]));
    t.notMatch(answer.text, passwords[n], 'the answer holds no password');
  }
  t.equal(new Set(passwords).size, 4);
  const fourth = await handler.api('POST', `/links/${link.id}/resend`);
  t.equal(fourth.status, 409);
  t.equal(pickText(fourth.json(), 'code'), 'resend_limit');
  for (const [n, password] of passwords.entries()) {
    t.equal((await givePassword(link.url, password)).status, n === 3 ? 200 : 401, `password ${n}`);
  }
  t.equal(smsTo(link.contact).length, 4, 'the refused one sent nothing');
});

t.test('an old password that was not sent yet never will be', async (t) => {
  await desk.holdPost();
  const link = await desk.text();
  await desk.releasePost();
  demand(await handler.api('POST', `/links/${link.id}/resend`), 200);
  await desk.hurry(link.id);
  const [sms] = await awaitSms(link.contact);
  t.equal((await givePassword(link.url, passwordIn(sms))).status, 200);
  const rows = (await desk.outbox(link.id)).filter(({ kind }) => kind === 'sms');
  t.match(rows, [{ state: 'canceled', sealed: false, attempts: 0 }, { sealed: false }]);
  t.equal(smsTo(link.contact).length, 1);
});

t.test('of many new passwords asked for at once three are made, and the last one opens', async (t) => {
  const link = await texted();
  const asked = Array.from({ length: 8 }, () => handler.api('POST', `/links/${link.id}/resend`));
  const statuses = (await Promise.all(asked)).map(({ status }) => status).sort();
  t.same(statuses.filter((status) => status === 200).length, 3, statuses.join());
  await eventually(
    () => desk.outbox(link.id),
    (rows) => rows.every(({ waits }) => !waits),
  );
  const opened = [];
  for (const sms of smsTo(link.contact)) opened.push((await givePassword(link.url, passwordIn(sms))).status);
  t.equal(opened.filter((status) => status === 200).length, 1, opened.join());
});

t.test('a number abroad is not texted, and says so', async (t) => {
  const ticketId = await openTicket(handler);
  const issue = (phone: string | undefined, passwordBy: string): Promise<Answer> => {
    const { phone: _, ...contact } = newContact();
    return handler.api('POST', `/tickets/${ticketId}/links`, {
      contact: phone === undefined ? contact : { ...contact, phone },
      passwordBy,
    });
  };
  const codeOf = async (phone: string | undefined) => pick((await issue(phone, 'sms')).json(), 'code');
  t.equal(await codeOf('+12025550143'), 'phone_country_refused');
  t.equal(await codeOf('+447911123456'), 'phone_country_refused');
  t.equal(await codeOf('601234567'), 'invalid_phone');
  t.equal(await codeOf(undefined), 'phone_required');
  t.equal((await issue('+12025550143', 'phone')).status, 201, 'but may be called');
  t.same(
    twilio.messages.filter(({ to }) => !to.startsWith('+48')),
    [],
  );
});

t.test('the limits hold across processes, however many links are asked for at once', async (t) => {
  const limits = { SMS_PER_NUMBER_DAILY: '3', SMS_HOURLY_BUDGET: '8' };
  const limited = await startNoticeDesk(t, { env: limits });
  const other = await limited.service.spawnAnother();
  const apis = [limited.handler.api, limited.handler.on(other.baseUrl)];
  // a ticket for each, so that nothing but the limit makes one wait for another
  const tickets = await Promise.all(Array.from({ length: 12 }, () => openTicket(limited.handler)));
  const ask = async (n: number, phone: string, passwordBy = 'sms') => {
    const api = apis[n % 2] ?? limited.handler.api;
    return await api('POST', `/tickets/${tickets[n]}/links`, {
      contact: { ...newContact(), phone },
      passwordBy,
    });
  };
  const crowd = (phone: () => string) => Promise.all(Array.from({ length: 12 }, (_, n) => ask(n, phone())));
  const granted = (answers: Answer[]) => answers.filter(({ status }) => status === 201).length;
  const { phone } = newContact();
  const spelling = `${phone.slice(0, 3)} ${phone.slice(3, 6)} ${phone.slice(6)}`;
  let n = 0;
  const same = await crowd(() => (n++ % 2 === 0 ? phone : spelling));
  t.equal(granted(same), 3, 'to one number, however it is written');
  const refused = same.find(({ status }) => status !== 201);
  t.equal(refused?.status, 429);
  t.match(refused?.json(), { code: 'sms_limit' });
  t.match(refused?.headers['retry-after'], /^\d+$/);
  t.equal(granted(await crowd(() => newContact().phone)), 5, 'to all numbers together');
  t.equal((await ask(0, phone, 'phone')).status, 201, 'dictation is not limited');

  const [link] = await limited.service.sql`select id from links where password_by = 'sms' limit 1`;
  const resent = await limited.handler.api('POST', `/links/${link?.id}/resend`);
  t.equal(resent.status, 429, 'a new password counts as well');
  t.match(await limited.service.sql`select resends from links where id = ${link?.id}`, [{ resends: 0 }]);
  await eventually(
    async () => limited.twilio.messages.length,
    (sent) => sent === 8,
  );
  t.same(await limited.service.sql`select count(*)::int as n from messages where kind = 'sms'`, [{ n: 8 }]);
});
