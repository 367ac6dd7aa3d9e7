// Somebody asks for a link: the answer tells nothing, the desk calls back, and nothing is kept that need not be.
import t from 'tap';
import { deskSession, placeOf, postForm, signInAtDesk } from '../services/desk-browser.js';
import { type Answer, pickText, request } from '../services/http-client.js';
import { startService } from '../services/service.js';
import { demand } from '../services/steps.js';

const budget = 40;
const env = { ASK_PAGE: 'true', ASK_HOURLY_BUDGET: String(budget), ASK_DAYS: '7' };
const service = await startService(t, { env });
const origin = service.baseUrl;
const lead = await service.agent('lead');
const desk = await signInAtDesk(origin, lead);
const colleague = await signInAtDesk(origin, await service.agent('handler'));

const ask = (email: string, words = 'the backup cannot be restored', headers = {}) =>
  postForm(origin, '/ask', { email, words }, headers);
/** What of an answer could tell one address from another. */
const seen = ({ status, text, headers }: Answer) => {
  const { date: _, 'x-request-id': __, ...rest } = headers;
  return { status, text, headers: rest };
};
const openRequests = () => service.sql<
  { id: string; words: string; email: string }[]
>`select r.id, r.words, c.email from link_requests r join authorised_contacts c on c.id = r.contact_id
    where r.ended_at is null order by r.id`;
/** A new hour, for whoever asked and for the budget. */
async function anHourLater(): Promise<void> {
  await service.sql`update link_requests set asked_at = asked_at - interval '61 minutes'`;
  await service.sql`delete from ask_counts`;
}
async function authorise(
  email: string,
  phone: string | null = '+48601234567',
  institution = 'Szpital Północ',
) {
  const [known] = await service.sql<
    { id: string }[]
  >`select id from institutions where name = ${institution}`;
  const place =
    known?.id ??
    pickText(demand(await lead.api('POST', '/institutions', { name: institution }), 201).json(), 'id');
  const person = { name: `Anna ${email}`, email, locale: 'pl', from: '2026-01-01', ...(phone && { phone }) };
  return pickText(
    demand(await lead.api('POST', `/institutions/${place}/contacts`, person), 201).json(),
    'id',
  );
}

t.beforeEach(async () => {
  await service.sql`delete from link_requests`;
  await service.sql`delete from ask_counts`;
});

t.test('the page is complete without script, in five languages, and says that no mail is sent', async (t) => {
  for (const lang of ['en', 'pl', 'sl', 'nb', 'hu']) {
    const page = await request(`${origin}/ask?lang=${lang}`, { headers: { accept: 'text/html' } });
    t.match(page, { status: 200, text: new RegExp(`<html lang="${lang}"`) });
    t.notMatch(page.text, '<script');
  }
  const home = await request(`${origin}/`, { headers: { accept: 'text/html' } });
  t.match(home.text, 'href="/ask"');
});

t.test(
  'every address gets the same answer: known, unknown, a second time, ended, with other letters',
  async (t) => {
    await authorise('anna@north.example');
    const ended = await authorise('ended@north.example');
    t.equal((await lead.api('DELETE', `/authorised-contacts/${ended}`)).status, 204);
    const first = await ask('anna@north.example');
    t.equal(first.status, 200);
    for (const email of [
      'nobody@north.example',
      'anna@north.example',
      'ended@north.example',
      'ANNA@North.example',
    ])
      t.same(seen(await ask(email)), seen(first), email);
    const program = (email: string) =>
      request(`${origin}/ask`, { method: 'POST', json: { email, words: 'a line' } });
    t.same(seen(await program('anna@north.example')), seen(await program('nobody@north.example')));
    t.match(await program('nobody@north.example'), { status: 204, text: '' });
    t.match(await openRequests(), [{ email: 'anna@north.example' }], 'one of all these is entered');
    const [{ n } = { n: -1 }] = await service.sql<{ n: number }[]>`select count(*)::int as n from messages`;
    t.equal(n, 0, 'and nobody is written to');
  },
);

t.test('known and unknown addresses are answered at the same steps of time', async (t) => {
  await authorise('timed@north.example');
  const stepsOf = async (email: string) => {
    const began = performance.now();
    await ask(email);
    return Math.floor((performance.now() - began) / 500);
  };
  // not how long it takes, but that no answer comes before a whole step is over
  for (const email of ['timed@north.example', 'stranger@north.example', 'timed@north.example'])
    t.ok((await stepsOf(email)) >= 1, email);
});

t.test('of an unknown address nothing is kept, nor of what was typed with it', async (t) => {
  await ask('qzxstranger@elsewhere.example', 'qzxwords about a patient');
  const tables = await service.sql<{ name: string }[]>`
    select c.relname as name from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')`;
  for (const { name } of tables) {
    const rows = await service.sql`select from ${service.sql(name)} as each where each::text ilike '%qzx%'`;
    t.equal(rows.length, 0, name);
  }
  t.notMatch(service.allLogs(), 'qzx');
  const [event] = await service.sql`
    select action, data, actor_id from audit_events where action like 'link_request.%' order by seq desc limit 1`;
  t.match(event, { action: 'link_request.refused', data: { because: 'unknown' }, actor_id: null });
});

t.test('one address asks once an hour, once at a time, and once when it asks at once', async (t) => {
  await authorise('often@north.example');
  await Promise.all(Array.from({ length: 6 }, () => ask('often@north.example')));
  t.equal((await openRequests()).length, 1);
  await anHourLater();
  await ask('often@north.example');
  t.equal((await openRequests()).length, 1, 'the first one is still open');
  const [{ id } = { id: '' }] = await openRequests();
  t.match(placeOf(demand(await desk.post(`/desk/link-requests/${id}/dismiss`), 303)), '/desk/link-requests');
  await ask('often@north.example');
  t.equal((await openRequests()).length, 1, 'after an hour and the end of the first one');
  const [{ id: second } = { id: '' }] = await openRequests();
  demand(await desk.post(`/desk/link-requests/${second}/dismiss`), 303);
  await ask('often@north.example');
  t.same(await openRequests(), [], 'dismissing it does not shorten the hour');
});

t.test('beyond the budget everybody is told to call, known or not', async (t) => {
  await authorise('late@north.example');
  await service.sql`insert into ask_counts (hour, asked) values (date_trunc('hour', now()), ${budget})`;
  const known = await ask('late@north.example', 'what was typed');
  const unknown = await ask('nobody@north.example', 'what was typed');
  t.match(known, { status: 429, headers: { 'retry-after': /^\d+$/ }, text: /Call the support desk/ });
  t.match(known.text, 'value="what was typed"');
  const told = ({ text }: Answer) => text.replaceAll(/late@north|nobody@north/g, 'x');
  t.equal(told(known), told(unknown));
  t.same(await openRequests(), []);
  await service.sql`delete from ask_counts`;
  await ask('nobody@north.example');
  const [counted] = await service.sql<{ asked: number }[]>`select asked from ask_counts`;
  t.equal(counted?.asked, 1, 'unknown ones count like known ones: the budget tells nothing');
});

t.test('what cannot be an address or a line marks its field, whoever is known', async (t) => {
  for (const [email, words, field] of [
    ['no address', 'a line', 'email'],
    ['a@b.example, c@d.example', 'a line', 'email'],
    ['anna@north.example', ' ', 'words'],
    ['anna@north.example', 'x'.repeat(301), 'words'],
  ] as const) {
    const answer = await ask(email, words);
    t.equal(answer.status, 400);
    t.match(answer.text, `id="${field}-problem"`);
    t.match(answer.text, `href="#${field}"`);
  }
  t.match(await ask('anna@north.example', 'x'.repeat(300)), { status: 200 });
  const counted = await service.sql<{ asked: number }[]>`select asked from ask_counts`;
  t.equal(counted[0]?.asked, 1, 'and is not counted');
});

t.test('a page elsewhere cannot ask in somebody’s name', async (t) => {
  await authorise('cross@north.example');
  for (const headers of [{ origin: 'https://evil.example' }, { origin, 'sec-fetch-site': 'cross-site' }])
    t.match(await ask('cross@north.example', 'a line', headers), { status: 403 });
  t.same(await openRequests(), []);
});

t.test(
  'the desk calls back, and a link is two clicks away; the line becomes the ticket’s subject',
  async (t) => {
    await authorise('jan@north.example', '+48601234500');
    await ask('jan@north.example', 'the <b>backup</b> is gone');
    const tickets = await colleague.get('/desk/tickets');
    t.match(tickets.text, '1 request for a link');
    const list = await colleague.get('/desk/link-requests');
    t.match(list.text, 'Szpital Północ');
    t.match(list.text, '+48601234500');
    t.match(list.text, 'the &lt;b>backup&lt;/b> is gone');
    const [, way = ''] = /href="(\/desk\/tickets\/new\?request=[\w-]+)"/.exec(list.text) ?? [];
    const form = await colleague.get(way);
    t.match(form.text, 'on the number on file: +48601234500');
    t.match(form.text, 'value="Szpital Północ"');
    const fields = Object.fromEntries(
      [...form.text.matchAll(/<input[^>]*>/g)].flatMap(([input]) => {
        const name = /name="([^"]*)"/.exec(input)?.[1];
        const value = /value="([^"]*)"/.exec(input)?.[1];
        return name === undefined || value === undefined ? [] : [[name, value]];
      }),
    );
    const sent = { ...fields, subject: 'the backup is gone', passwordBy: 'phone', language: 'en' };
    const refused = await colleague.post('/desk/tickets', { ...sent, email: 'no address' });
    t.equal(refused.status, 400);
    t.match(refused.text, 'on the number on file: +48601234500', 'a refused form still says whom to call');
    t.equal((await openRequests()).length, 1, 'and the request is still open');
    const { confirmed: _, ...form2 } = { ...sent, confirmed: '' };
    const issued = demand(await colleague.post('/desk/tickets', form2), 201);
    const [, place = ''] = /href="(\/desk\/tickets\/[\w-]{36})"/.exec(issued.text) ?? [];
    t.match((await colleague.get(place)).text, 'Opened for a request for a link');
    const [row] = await service.sql`
    select r.words, t.subject, c.email from link_requests r join tickets t on t.id = r.ticket_id
      join contacts c on c.ticket_id = t.id`;
    t.match(row, { words: null, subject: 'the backup is gone', email: 'jan@north.example' });
    const late = await desk.post('/desk/tickets', { ...form2, once: 'another', reference: 'ANOTHER-1' });
    t.match(late, { status: 409, text: /no longer open/ }, 'a colleague who comes second sends no link');
    const [{ n } = { n: 0 }] = await service.sql<{ n: number }[]>`select count(*)::int as n from tickets`;
    t.equal(n, 1);
    t.match(await desk.get(way), { status: 409, text: /no longer open/ });
  },
);

t.test('a request goes when the authorisation does, and after its days', async (t) => {
  const gone = await authorise('gone@north.example');
  await authorise('old@north.example');
  await ask('gone@north.example');
  await ask('old@north.example');
  t.equal((await lead.api('DELETE', `/authorised-contacts/${gone}`)).status, 204);
  t.match(await openRequests(), [{ email: 'old@north.example' }]);
  await service.sql`update link_requests set asked_at = now() - interval '6 days 23 hours'`;
  t.equal((await service.run(['sweep'])).code, 0);
  t.equal((await openRequests()).length, 1);
  await service.sql`update link_requests set asked_at = now() - interval '7 days 1 hour'`;
  await service.sql`insert into ask_counts (hour, asked) values (now() - interval '2 days', 3)`;
  t.equal((await service.run(['sweep'])).code, 0);
  const left = await service.sql`select from link_requests`;
  t.equal(left.length, 0);
  t.equal((await service.sql`select from ask_counts where hour < now() - interval '1 day'`).length, 0);
  const lapsed = await service.sql`select from audit_events where action = 'link_request.lapsed'`;
  t.equal(lapsed.length, 1, 'what nobody took is recorded');
});

t.test('officers and operators have no business there, and without ASK_PAGE there is nothing', async (t) => {
  for (const role of ['dpo', 'operator'] as const) {
    const other = await signInAtDesk(origin, await service.agent(role));
    t.equal((await other.get('/desk/link-requests')).status, 403);
  }
  const off = await service.spawnAnother({ ASK_PAGE: 'false' });
  for (const method of ['GET', 'POST'])
    t.equal((await request(`${off.baseUrl}/ask`, { method })).status, 404);
  const home = await request(`${off.baseUrl}/`, { headers: { accept: 'text/html' } });
  t.notMatch(home.text, '/ask');
  t.notMatch((await deskSession(off.baseUrl, desk.cookie).get('/desk/tickets')).text, 'link-requests');
});
