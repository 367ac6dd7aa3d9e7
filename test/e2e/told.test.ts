// What did not reach somebody is told to somebody who can act; what happens on a ticket is told to whoever answers for it.
import t from 'tap';
import { report } from '../services/bounces.js';
import { signInAtDesk } from '../services/desk-browser.js';
import { pick, pickText, request } from '../services/http-client.js';
import { newContact, passwordIn, startNoticeDesk } from '../services/notice-desk.js';
import type { TestAgent } from '../services/service.js';
import { cookieOf, demand, eventually, givePassword, openTicket } from '../services/steps.js';

const refused = new Map<string, number>();
const refusedContent = new Map<string, number>();
const desk = await startNoticeDesk(t, {
  env: {
    DESK_NAME: 'Wsparcie Północ',
    MAIL_BOUNCE: 'bounces@desk.example',
    TEAM_MAIL: 'team@desk.example',
    TEAM_LOCALE: 'pl',
  },
  smtp: { dsn: true, refuseTo: (to) => refused.get(to), refuseContentTo: (to) => refusedContent.get(to) },
});
const { service, handler, awaitMails, mailsTo, smsTo } = desk;
const lead = await service.agent('lead');
const operator = await service.agent('operator');
const browser = await signInAtDesk(service.baseUrl, handler);
const subjects = (address: string) => mailsTo(address).map(({ parsed }) => parsed.subject ?? '');
const awaitSubject = (address: string, words: RegExp, n = 1) =>
  eventually(
    async () => subjects(address).filter((subject) => words.test(subject)),
    (found) => found.length >= n,
  );
const referenceOf = async (ticketId: string) =>
  pickText(demand(await lead.api('GET', `/tickets/${ticketId}`), 200).json(), 'reference');
const flagged = async (ticketId: string) =>
  (await browser.get('/desk/tickets?attention=undelivered')).text.includes(await referenceOf(ticketId));

/** Issues a link whose mail the server will meet with this. */
async function issueTo(how: Map<string, number>, code: number) {
  const contact = newContact('en');
  how.set(contact.email, code);
  const ticketId = await openTicket(handler);
  const asked = { contact, passwordBy: 'sms', request: 'the export of last night, please' };
  const issued = demand(await handler.api('POST', `/tickets/${ticketId}/links`, asked), 201).json();
  return { contact, ticketId, id: pickText(issued, 'id'), url: pickText(issued, 'url') };
}

t.test('the clinic is told who asks and for what: sender, subject, first sentence and SMS', async (t) => {
  const link = await issueTo(new Map(), 0);
  const [mail] = await awaitMails(link.contact.email);
  t.match(mail?.parsed.from, { name: 'Wsparcie Północ' });
  t.match(mail?.parsed.subject, /^Wsparcie Północ: /);
  t.match(mail?.parsed.text, 'Wsparcie Północ asks you to send files.');
  t.match(mail?.parsed.text, 'the export of last night, please');
  const [sms] = await desk.awaitSms(link.contact);
  t.match(JSON.stringify(sms), 'Wsparcie P');
  t.match(demand(await request(`${link.url}?lang=en`), 200).text, 'Password', 'and a stranger nothing');
  t.notMatch((await request(link.url)).text, /Wsparcie|export of last night/);
});

t.test(
  'a mail refused for good: no password is texted, the handler is told, the list flags it',
  async (t) => {
    for (const [how, code] of [
      [refused, 550],
      [refused, 553],
      [refusedContent, 554],
    ] as const) {
      const link = await issueTo(how, code);
      const rows = await eventually(
        () => desk.outbox(link.id),
        (all) => all.filter(({ kind }) => kind === 'sms').every(({ waits }) => !waits),
      );
      t.match(
        rows.find(({ template }) => template === 'link'),
        { state: 'failed', error: `smtp_${code}`, sealed: false },
      );
      t.match(
        rows.find(({ kind }) => kind === 'sms'),
        { state: 'canceled', error: 'mail_refused', sealed: false },
      );
      t.same(smsTo(link.contact), [], 'no password without its link');
      t.match(await desk.show(link.id), { mail: 'failed', sms: 'canceled' });
      const reference = await referenceOf(link.ticketId);
      const words = new RegExp(`did not arrive \\(${reference}\\)`);
      await awaitSubject(handler.email, words);
      await awaitSubject('team@desk.example', new RegExp(`\\(${reference}\\)`));
      t.ok(await flagged(link.ticketId), 'the list flags it');
      const resent = await handler.api('POST', `/links/${link.id}/resend`);
      t.match({ status: resent.status, ...(resent.json() as object) }, { status: 409, code: 'mail_refused' });
      t.same(smsTo(link.contact), []);
    }
  },
);

t.test('a greylisted mail keeps its password waiting until it is taken', async (t) => {
  await desk.holdRetries(t);
  const link = await issueTo(refused, 451);
  await eventually(
    () => desk.outbox(link.id),
    (all) => all.some(({ kind, attempts, state }) => kind === 'mail' && attempts === 1 && state === 'queued'),
  );
  const waiting = (await desk.outbox(link.id)).find(({ kind }) => kind === 'sms');
  t.match(waiting, { attempts: 0, waits: true, state: 'queued' }, 'nobody has touched it');
  t.same(smsTo(link.contact), []);
  t.notOk(await flagged(link.ticketId));
  refused.delete(link.contact.email);
  await desk.hurry(link.id);
  const [sms] = await desk.awaitSms(link.contact);
  t.equal(mailsTo(link.contact.email).length, 1);
  const session = demand(await givePassword(link.url, passwordIn(sms)), 200);
  for (const page of ['start', 'upload']) {
    const shown = await request(`${link.url}/${page}`, {
      headers: { ...cookieOf(session), accept: 'text/html' },
    });
    t.match(demand(shown, 200).text, 'the export of last night, please', `${page}: what is asked for`);
  }
  const mail = mailsTo(link.contact.email)[0];
  t.match(mail?.parsed.text, 'last night', 'as in the mail');
});

t.test('a mail that comes back is undelivered: told, flagged, recorded, once', async (t) => {
  const link = await issueTo(new Map(), 0);
  const [mail] = await awaitMails(link.contact.email);
  await desk.awaitSmsRow(link.id, ({ waits }) => !waits);
  const envid = mail?.reports?.envid ?? '';
  t.match(mail?.from, `bounces+${envid}@desk.example`);
  const [row] = await service.sql<{ id: string }[]>`select id from messages where bounce_id = ${envid}`;
  t.not(row?.id.replaceAll('-', ''), envid, 'the id in reports is not the one in the Message-ID');
  const bounce = async (stdin: string) => (await service.run(['mail', 'bounce'], { stdin })).stdout.trim();
  const made = report({ action: 'failed', status: '5.1.1', envid: '0'.repeat(32) });
  t.equal(await bounce(made), 'unknown', 'one that was made up changes nothing');
  t.equal(await bounce('Subject: I am away\n\nuntil Monday'), 'no_report');
  t.equal(await bounce(report({ action: 'delayed', status: '4.4.1', envid })), 'nothing_new');
  t.equal(await bounce(report({ action: 'delivered', status: '2.1.5', envid })), 'recorded');
  t.match(await desk.show(link.id), { mail: 'delivered' });
  t.notOk(await flagged(link.ticketId));
  t.equal(
    await bounce(report({ action: 'failed', status: '5.1.1', to: `bounces+${envid}@desk.example` })),
    'recorded',
  );
  t.match(await desk.show(link.id), { mail: 'undelivered', state: 'issued' });
  const words = new RegExp(`did not arrive \\(${await referenceOf(link.ticketId)}\\)`);
  await awaitSubject(handler.email, words);
  t.ok(await flagged(link.ticketId));
  t.match((await browser.get(`/desk/tickets/${link.ticketId}`)).text, 'e-mail not delivered');
  t.equal(await bounce(report({ action: 'failed', status: '5.1.1', envid })), 'nothing_new');
  t.equal(subjects(handler.email).filter((subject) => words.test(subject)).length, 1);
  const events = await service.sql<{ state: string }[]>`
    select data->>'state' as state from audit_events where action = 'message.status' and link_id = ${link.id}
      and data->>'kind' = 'mail' order by seq`;
  t.same(
    events.map(({ state }) => state),
    ['delivered', 'undelivered'],
  );
  const down = { DATABASE_URL: 'postgres://nobody@127.0.0.1:1/none' };
  const stdin = report({ action: 'failed', status: '5.1.1', envid });
  t.equal((await service.run(['mail', 'bounce'], { stdin, env: down })).code, 75, 'to come again');
});

t.test('whatever mail to a contact is refused, whoever answers for the ticket is told', async (t) => {
  const link = await issueTo(new Map(), 0);
  await awaitMails(link.contact.email);
  refused.set(link.contact.email, 550);
  const expiresAt = pickText(await desk.show(link.id), 'expiresAt');
  const facts = { expiresAt, purgeAt: expiresAt, receivedAt: expiresAt, sha256: 'aa', size: 1 };
  const templates = ['receipt', 'undelivered-warning-contact', 'link-extended', 'link-ending'];
  for (const template of templates)
    await service.sql`
      insert into messages (id, kind, template, ticket_id, link_id, contact_id, facts)
      select gen_random_uuid(), 'mail', ${template}, ticket_id, id, contact_id, ${service.sql.json(facts)}
      from links where id = ${link.id}`;
  const words = new RegExp(`did not arrive \\(${await referenceOf(link.ticketId)}\\)`);
  t.ok(await awaitSubject(handler.email, words, templates.length));
});

/** How an account may stand, what that makes of it, and who is to be told. */
const states: readonly (readonly [string, (who: TestAgent, ticketId: string) => Promise<unknown>])[] = [
  ['frozen', ({ id }) => service.sql`update agents set frozen_at = now() where id = ${id}`],
  [
    'ending',
    ({ id }) => service.sql`update agents set ending_at = now(), frozen_at = now() where id = ${id}`,
  ],
  [
    'ended',
    ({ id }) => service.sql`update agents set ended_at = now(), email = null, name = null where id = ${id}`,
  ],
  [
    'the data-protection officer by now',
    ({ id }) => service.sql`update agents set role = 'dpo' where id = ${id}`,
  ],
  ['an operator by now', ({ id }) => service.sql`update agents set role = 'operator' where id = ${id}`],
  [
    'without the ticket',
    (_who, ticketId) => service.sql`update tickets set handler_id = ${handler.id} where id = ${ticketId}`,
  ],
  ['refused by the mail server', async ({ email }) => refused.set(email, 550)],
];
const notices = [
  ...[
    'upload-stored',
    'upload-withdrawn',
    'link-disowned',
    'link-locked',
    'password-sms-failed',
    'seal-alarm',
  ],
  ...['close-requested', 'approval-asked', 'approval-given', 'approval-refused', 'mail-not-delivered'],
  ...['undelivered-warning-handler', 'notice-not-delivered'],
];

for (const [state, become] of states) {
  t.test(
    `of a handler who is ${state}, somebody else is told, and only who may see the ticket`,
    async (t) => {
      const gone = await service.agent('handler');
      const stranger = await service.agent('handler');
      const ticketId = await openTicket(gone);
      const reference = await referenceOf(ticketId);
      const before = subjects(lead.email).length + subjects(handler.email).length;
      const unread = subjects(operator.email).length;
      await service.sql`delete from alarms where kind = 'notices_unread'`;
      await become(gone, ticketId);
      for (const template of notices)
        await service.sql`
        insert into messages (id, kind, template, ticket_id, agent_id, facts)
        values (gen_random_uuid(), 'mail', ${template}, ${ticketId}, ${gone.id},
          ${service.sql.json({ about: 'receipt', purgeAt: new Date().toISOString() })})`;
      // of a refused `notice-not-delivered` to a lead no lead is told again, but the operators
      const told = async () => ({
        agents: mailsTo(lead.email).length + mailsTo(handler.email).length - before,
        operators: subjects(operator.email).length - unread,
      });
      await eventually(told, ({ agents, operators }) => agents + operators >= notices.length);
      t.same(
        mailsTo(gone.email).filter(({ parsed }) => parsed.subject?.includes(reference)),
        [],
        'not who is gone',
      );
      t.same(mailsTo(stranger.email), [], 'nor another handler');
      const wrong = mailsTo(operator.email).filter(({ parsed }) => parsed.subject?.includes(reference));
      t.same(wrong, [], 'and operators learn of no ticket');
    },
  );
}

t.test('where no lead is left either, the operators learn that nobody reads', async (t) => {
  const gone = await service.agent('handler');
  const ticketId = await openTicket(gone);
  await service.sql`update agents set frozen_at = now() where id in ${service.sql([gone.id, lead.id])}`;
  await service.sql`delete from alarms where kind = 'notices_unread'`;
  await service.sql`
    insert into messages (id, kind, template, ticket_id, agent_id)
    values (gen_random_uuid(), 'mail', 'upload-stored', ${ticketId}, ${gone.id})`;
  const count = subjects(operator.email).filter((subject) =>
    /Notices cannot be delivered/.test(subject),
  ).length;
  t.ok(await awaitSubject(operator.email, /Notices cannot be delivered/, count + 1));
  await service.sql`update agents set frozen_at = null where id = ${lead.id}`;
});

t.test('more time is told to the clinic, and a reminder comes once for each end', async (t) => {
  const link = await issueTo(new Map(), 0);
  const { contact } = link;
  const [sms] = await desk.awaitSms(contact);
  const extended = demand(
    await handler.api('POST', `/links/${link.id}/extend`, { ttlHours: 100 }),
    200,
  ).json();
  const end = Date.parse(pickText(extended, 'expiresAt'));
  t.ok(Math.abs(end - Date.now() - 100 * 3_600_000) < 60_000, 'as long as asked');
  await awaitSubject(contact.email, /has been extended/);
  demand(await handler.api('POST', `/links/${link.id}/extend`, { ttlHours: 1 }), 200);
  t.equal(
    Date.parse(pickText(await desk.show(link.id), 'expiresAt')),
    end,
    'it never ends earlier than it did',
  );
  for (const wrong of [
    { ttlHours: 0 },
    { ttlHours: 721 },
    { ttlHours: '5' },
    { hours: 5 },
    { ttlHours: 1.5 },
  ])
    t.equal(
      (await handler.api('POST', `/links/${link.id}/extend`, wrong)).status,
      400,
      JSON.stringify(wrong),
    );
  const stranger = await service.agent('handler');
  t.equal((await stranger.api('POST', `/links/${link.id}/extend`, {})).status, 404);
  for (const n of [1, 2]) {
    await service.sql`update links set expires_at = now() + make_interval(hours => ${n}) where id = ${link.id}`;
    await awaitSubject(contact.email, /expires soon/, n);
  }
  const quiet = await issueTo(new Map(), 0);
  await awaitMails(quiet.contact.email);
  await service.sql`update links set expires_at = now() + interval '1 hour', state = 'revoked', revoked_at = now() where id = ${quiet.id}`;
  const short = demand(
    await handler.api('POST', `/tickets/${link.ticketId}/links`, {
      contact: newContact('en'),
      passwordBy: 'phone',
      ttlHours: 2,
    }),
    201,
  ).json();
  await service.run(['sweep']);
  await new Promise((resolve) => setTimeout(resolve, 11_000));
  t.equal(
    subjects(contact.email).filter((subject) => /expires soon/.test(subject)).length,
    2,
    'no end twice',
  );
  t.same(
    subjects(quiet.contact.email).filter((subject) => /expires soon/.test(subject)),
    [],
    'nor of one that ended',
  );
  const [early] = await service.sql<{ n: number }[]>`
    select count(*)::int as n from messages where template = 'link-ending' and link_id = ${pickText(short, 'id')}`;
  t.equal(early?.n, 0, 'nor before half of its time');
  const password = passwordIn(sms);
  const token = new URL(link.url).pathname.split('/').at(-1) ?? 'none';
  for (const mail of mailsTo(contact.email).slice(1)) {
    const words = `${mail.raw}${mail.parsed.text}${mail.parsed.html}`;
    t.notMatch(words, token, 'neither holds the link');
    t.notMatch(words.replaceAll('-', ''), password.replaceAll('-', ''), 'nor the password');
  }
});

t.test('who leaves hands over what is open, or leaves it to the leads with a word', async (t) => {
  const accounts = await signInAtDesk(service.baseUrl, operator);
  const leadsDesk = await signInAtDesk(service.baseUrl, lead);
  const run = (verb: string, who: TestAgent, more: string[] = []) =>
    service.run(['agent', verb, '--email', who.email, ...more]);
  const holder = async (ticketId: string) =>
    pick(demand(await lead.api('GET', `/tickets/${ticketId}`), 200).json(), 'handler');

  const leaver = await service.agent('handler');
  const heir = await service.agent('handler');
  const dpo = await service.agent('dpo');
  const tickets = [await openTicket(leaver), await openTicket(leaver)];
  const refusedEnd = await run('deactivate', leaver);
  t.equal(refusedEnd.code, 2);
  t.match(refusedEnd.stderr, /2 open tickets.*open_tickets/);
  const path = `/desk/accounts/${leaver.id}`;
  for (const form of [{ change: 'end' }, { change: 'end', handTo: '' }])
    t.equal((await accounts.post(path, form)).status, 409, JSON.stringify(form));
  for (const to of [dpo.id, leaver.id, '0190a3b2-0000-7000-8000-000000000001'])
    t.equal((await accounts.post(path, { change: 'end', handTo: to })).status, 404);
  t.equal((await accounts.post(path, { change: 'end', handTo: 'x' })).status, 400);
  t.equal(await holder(tickets[0] ?? ''), leaver.id, 'nothing was changed');
  t.match(
    (await leadsDesk.get('/desk/accounts')).text,
    await referenceOf(tickets[0] ?? ''),
    'a lead sees which',
  );
  t.notMatch(
    (await accounts.get('/desk/accounts')).text,
    await referenceOf(tickets[0] ?? ''),
    'an operator how many',
  );
  t.equal((await accounts.post(path, { change: 'end', handTo: heir.id })).status, 303);
  for (const ticketId of tickets) t.equal(await holder(ticketId), heir.id);
  await awaitSubject(heir.email, /assigned to you/);
  const events = await service.sql<{ n: number }[]>`
    select count(*)::int as n from audit_events where action = 'ticket.reassigned' and data->>'from' = ${leaver.id}`;
  t.equal(events[0]?.n, 2);

  const second = await service.agent('handler');
  const left = await openTicket(second);
  const count = subjects(lead.email).filter((subject) => /have no assignee/.test(subject)).length;
  t.equal((await run('deactivate', second, ['--hand-over-to', 'leads'])).code, 0);
  await awaitSubject(lead.email, /have no assignee/, count + 1);
  t.match((await leadsDesk.get('/desk/tickets?attention=unattended')).text, await referenceOf(left));

  const third = await service.agent('handler');
  const frozen = await openTicket(third);
  t.equal((await run('freeze', third)).code, 0, 'a freeze does not wait for an answer');
  await awaitSubject(lead.email, /have no assignee/, count + 2);
  t.equal((await run('freeze', third, ['--hand-over-to', heir.email])).code, 0);
  t.equal(await holder(frozen), heir.id);
  t.notMatch((await leadsDesk.get('/desk/tickets?attention=unattended')).text, await referenceOf(frozen));
  t.equal((await service.run(['audit', 'verify'])).code, 0);
});
