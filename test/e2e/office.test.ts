// The office of the data-protection officer: who touched what, found without a terminal, also in a long chain.
import t from 'tap';
import { placeOf, signInAtDesk } from '../services/desk-browser.js';
import { pickText } from '../services/http-client.js';
import { startService } from '../services/service.js';
import { demand, issueLink } from '../services/steps.js';

const service = await startService(t);
const [handler, lead, dpo] = [
  await service.agent('handler'),
  await service.agent('lead'),
  await service.agent('dpo'),
];
const office = await signInAtDesk(service.baseUrl, dpo);
const search = async (form: Record<string, string>) => {
  const place = placeOf(await office.post('/desk/office/audit', form));
  return { place, text: (await office.get(place)).text };
};

t.test('the chain is searched by ticket, account, person, action and time', async (t) => {
  const { ticketId } = await issueLink(handler);
  const other = await issueLink(handler);
  const [ticket] = await service.sql<{ reference: string }[]>`
    select reference from tickets where id = ${ticketId}`;
  const [person] = await service.sql<{ id: string; email: string }[]>`
    select id, email from contacts where ticket_id = ${ticketId}`;
  const reference = ticket?.reference ?? '';

  const byTicket = await search({ ticket: reference });
  t.match(byTicket.text, 'link.issued');
  t.match(byTicket.text, 'Test handler', 'who did it has a name');
  t.notMatch(byTicket.text, other.ticketId);
  const byAccount = await search({ account: handler.id, action: 'ticket.opened' });
  t.match(byAccount.text, other.ticketId);
  t.notMatch(byAccount.text, '<code>link.issued</code>');
  const byPerson = await search({ person: person?.email ?? '' });
  t.match(byPerson.text, ticketId);
  t.notMatch(byPerson.place, 'clinic', 'no address of a page holds a name or a mail address');
  t.match((await search({ person: 'nobody@nowhere.example' })).text, 'Nothing was found.');
  const day = new Date().toISOString().slice(0, 10);
  t.match((await search({ ticket: reference, from: day, to: day })).text, 'link.issued');
  t.match((await search({ ticket: reference, to: '2020-01-01' })).text, 'Nothing was found.');
  for (const strange of [
    '?after=x',
    '?from=2026-13-45',
    '?tickets=1.2',
    '?action=%00',
    '?actions=a&action=a&action=b',
  ])
    t.equal((await office.get(`/desk/office/audit${strange}`)).status, 200, strange);

  const csv = await office.get(byTicket.place.replace('/audit?', '/audit.csv?'));
  t.match(csv.headers['content-type'], 'text/csv');
  t.equal(csv.text.charCodeAt(0), 0xfeff);
  t.match(csv.text, reference);
  const [read] = await service.sql<{ data: object }[]>`
    select data from audit_events where action = 'audit.read' order by seq desc limit 1`;
  t.same(read?.data, { entries: 'exported tickets' }, 'taking it away is on record, without its words');
  t.match((await office.get('/desk/office')).text, '/desk/office/audit');
});

t.test('a lead looks into the chain where there is no officer alone', async (t) => {
  const desk = await signInAtDesk(service.baseUrl, lead);
  t.equal((await desk.get('/desk/office/audit')).status, 404);
  t.equal((await desk.get('/desk/office/audit.csv')).status, 404);
  t.notMatch((await desk.get('/desk/office')).text, '/desk/office/audit');
  await service.sql`update agents set frozen_at = now() where role = 'dpo'`;
  t.equal((await desk.get('/desk/office/audit')).status, 200);
  await service.sql`update agents set frozen_at = null where role = 'dpo'`;
});

t.test('a long chain is answered by its indexes', async (t) => {
  const { ticketId } = await issueLink(handler);
  const actor = pickText(demand(await handler.api('GET', `/tickets/${ticketId}`), 200).json(), 'handler');
  await service.sql`alter table audit_events disable trigger user`;
  // events of other people and tickets, far more than a page
  await service.sql`
    insert into audit_events (seq, at, action, actor_kind, actor_id, ticket_id, link_id, data, hash)
    select 10000000 + n, now(), case n % 3 when 0 then 'download.started' else 'link.opened' end, 'agent',
      md5('a' || n % 50)::uuid, md5('t' || n % 20000)::uuid, md5('l' || n % 20000)::uuid, '{}', decode(repeat('00', 32), 'hex')
    from generate_series(1, 200000) n`;
  await service.sql`analyze audit_events`;
  const plan = async (where: string) =>
    (
      await service.sql.unsafe(
        `explain select * from audit_events where ${where} order by seq desc limit 101`,
      )
    )
      .map((row) => String(Object.values(row)[0]))
      .join('\n');
  for (const where of [
    `ticket_id = any('{${ticketId}}'::uuid[])`,
    `(actor_id = any('{${actor}}'::uuid[]) or agent_id = any('{${actor}}'::uuid[]))`,
    `(actor_id = any('{${actor}}'::uuid[]) or link_id = any('{${actor}}'::uuid[]))`,
    `action = any('{ticket.opened}'::text[])`,
    `at >= '2020-01-01' and at < '2020-01-02'`,
  ]) {
    const said = await plan(where);
    t.notMatch(said, 'Seq Scan', where);
    t.match(said, /Index/, where);
  }
  const found = await search({ ticket: ticketId });
  t.match(found.text, 'ticket.opened');
  const newest = (await office.get('/desk/office/audit')).text;
  const next = /href="([^"]+)" rel="next"/.exec(newest)?.[1]?.replaceAll('&amp;', '&') ?? '';
  t.match((await office.get(next)).text, 'link.opened', 'and so are its pages');
});
