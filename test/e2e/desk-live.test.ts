// Pages that keep themselves up to date: what happens in one process is told in another, to whom it concerns and as long
// as they may know.
import { once } from 'node:events';
import http from 'node:http';
import t, { type Test } from 'tap';
import { encryptedZip } from '../services/archives.js';
import { browserMissing, signInByPage, startBrowser } from '../services/browser.js';
import { type DeskSession, signInAtDesk } from '../services/desk-browser.js';
import { pick, uploadFile } from '../services/http-client.js';
import { startService } from '../services/service.js';
import { demand, eventually, issueLink, newReference, openTicket } from '../services/steps.js';

const service = await startService(t);
const origin = service.baseUrl;
// the same public address: a cookie and its origin are good for both
const second = await service.spawnAnother();
const accounts = {
  handler: await service.agent('handler'),
  other: await service.agent('handler'),
  lead: await service.agent('lead'),
};
const { handler } = accounts;

/** What a stream has told so far. */
interface Told {
  readonly status: number;
  readonly headers: http.IncomingHttpHeaders;
  readonly events: string[];
  readonly ended: () => boolean;
  leave(): void;
}

async function follow(t: Test, session: DeskSession, path: string, on = second.baseUrl): Promise<Told> {
  const asked = http.get(`${on}/desk/tickets${path}/live`, {
    headers: { cookie: session.cookie },
    agent: false,
  });
  const [response] = (await once(asked, 'response')) as [http.IncomingMessage];
  const events: string[] = [];
  let [text, ended] = ['', false];
  response.setEncoding('utf8').on('data', (piece: string) => {
    text += piece;
    const whole = text.split('\n\n');
    text = whole.pop() ?? '';
    for (const block of whole) {
      const event = /^event: (\w+)$/m.exec(block)?.[1];
      const data = /^data: (\w+)$/m.exec(block)?.[1];
      if (event !== undefined) events.push(data === undefined ? event : `${event} ${data}`);
      else if (block === ':') events.push('beat');
    }
  });
  response.on('close', () => {
    ended = true;
  });
  response.on('error', () => undefined);
  t.teardown(() => response.destroy());
  return {
    ...{ status: response.statusCode ?? 0, headers: response.headers, events, ended: () => ended },
    leave: () => response.destroy(),
  };
}

const hears = (told: Told, event: string, times = 1) =>
  eventually(
    async () => told.events.filter((each) => each === event).length,
    (n) => n >= times,
  );

t.test('what happens in one process is told in the other, to whom it concerns', async (t) => {
  const mine = await signInAtDesk(origin, handler);
  const link = await issueLink(handler);
  const [ticket, list] = [await follow(t, mine, `/${link.ticketId}`), await follow(t, mine, '')];
  const others = await follow(t, await signInAtDesk(origin, accounts.other), '');
  const leads = await follow(t, await signInAtDesk(origin, accounts.lead), '');
  t.match(ticket.headers, {
    'content-type': 'text/event-stream',
    'cache-control': 'no-store',
    'x-accel-buffering': 'no',
  });
  // nobody sends messages about this one in the background
  const quiet = await follow(t, mine, `/${await openTicket(handler)}`);
  await hears(quiet, 'beat');
  for (const each of [ticket, list, others, leads, quiet]) each.events.length = 0;
  demand(await uploadFile(link.url, link.password, encryptedZip()), 201);
  for (const each of [ticket, list, leads]) await hears(each, 'changed');
  await hears(quiet, 'beat');
  t.notOk(quiet.events.includes('changed'), 'another ticket is no news here');
  t.notOk(others.events.includes('changed'), 'nor are other handlers’ tickets');
  demand(await accounts.lead.api('GET', `/tickets/${link.ticketId}`), 200);
  const stranger = await signInAtDesk(origin, accounts.other);
  t.equal((await follow(t, stranger, `/${link.ticketId}`)).status, 404);
});

t.test('who loses a ticket and who gets it are both told', async (t) => {
  const lead = await signInAtDesk(origin, accounts.lead);
  const ticketId = await openTicket(handler);
  const [from, to] = [
    await follow(t, await signInAtDesk(origin, handler), ''),
    await follow(t, await signInAtDesk(origin, accounts.other), ''),
  ];
  await hears(from, 'beat');
  for (const each of [from, to]) each.events.length = 0;
  demand(await lead.post(`/desk/tickets/${ticketId}/handler`, { agent: accounts.other.id }), 303);
  await hears(from, 'changed');
  await hears(to, 'changed');
});

t.test('a lost listening connection is replaced, and all are told to look again', async (t) => {
  const told = await follow(t, await signInAtDesk(origin, handler), '');
  await hears(told, 'beat');
  told.events.length = 0;
  const ended = await service.sql`
    select pg_terminate_backend(pid) from pg_stat_activity
    where datname = current_database() and query ilike 'listen%sluice_tickets%'`;
  t.ok(ended.length > 0, 'there was one');
  await hears(told, 'changed');
  const listening = await service.sql`
    select pid from pg_stat_activity where datname = current_database() and query ilike 'listen%sluice_tickets%'`;
  t.ok(listening.length <= 2, 'one for each process');
  told.events.length = 0;
  await openTicket(handler);
  await hears(told, 'changed');
});

t.test('a stream ends with the session, and is no sign that anybody sits there', async (t) => {
  const session = await signInAtDesk(origin, handler);
  const told = await follow(t, session, '');
  const newest = async () => {
    const [row] = await service.sql`
      select seen_at::text as seen from agent_sessions where agent_id = ${handler.id} order by created_at desc limit 1`;
    return String(pick(row, 'seen'));
  };
  await service.sql`
    update agent_sessions set seen_at = now() - interval '10 minutes' where agent_id = ${handler.id}`;
  const before = await newest();
  await hears(told, 'beat', 2);
  demand(await session.get('/desk/tickets/state'), 200);
  t.equal(await newest(), before, 'neither the stream nor what it makes the page read');
  await service.sql`
    update agent_sessions set seen_at = now() - interval '20 minutes' where agent_id = ${handler.id}`;
  await hears(told, 'end locked');
  await eventually(async () => told.ended(), Boolean);
  t.equal((await follow(t, session, '')).status, 401, 'nor does a new one open');

  const again = await signInAtDesk(origin, handler);
  const short = await follow(t, again, '');
  demand(await again.post('/desk/sign-out'), 303);
  await hears(short, 'end over');
});

t.test('a frozen account is told nothing more', async (t) => {
  const frozen = await service.agent('handler');
  const told = await follow(t, await signInAtDesk(origin, frozen), '');
  await service.sql`update agents set frozen_at = now() where id = ${frozen.id}`;
  await hears(told, 'end over');
});

t.test('an account has so many streams, and the oldest gives way', async (t) => {
  const session = await signInAtDesk(origin, accounts.other);
  const streams: Told[] = [];
  for (let at = 0; at < 9; at += 1) streams.push(await follow(t, session, ''));
  const replaced = () => streams.filter(({ events }) => events.includes('end replaced')).length;
  await eventually(
    async () => replaced(),
    (n) => n === 1,
  );
  t.ok(streams[0]?.events.includes('end replaced'), 'the first one');
  for (const each of streams) each.leave();
});

t.test('stopping the service ends the streams in order', async (t) => {
  const third = await service.spawnAnother();
  const told = await follow(t, await signInAtDesk(origin, handler), '', third.baseUrl);
  t.equal(await third.stop(), 0);
  await eventually(async () => told.ended(), Boolean);
  t.notOk(
    told.events.some((event) => event.startsWith('end')),
    'so that browsers come back',
  );
});

t.test(
  'an open page shows what happens, and leaves alone what is being typed',
  { skip: browserMissing },
  async (t) => {
    const { visit } = await startBrowser(t);
    const { page, problems } = await visit();
    await signInByPage(page, origin, handler);
    await page.waitForSelector('#live[data-now=on]');
    const reference = newReference();
    const ticketId = await openTicket(handler, reference);
    await page.waitForSelector(`tbody >> text="${reference}"`);
    const first = await issueLink(handler, { ticketId });
    demand(await uploadFile(first.url, first.password, encryptedZip()), 201);
    await page.waitForSelector(`tr:has-text("${reference}") .mark.good`);
    await page.click(`text="${reference}"`);
    await page.waitForSelector('#live[data-now=on]');
    await page.focus('#files input[name=note]');
    await page.keyboard.type('index');
    const link = await issueLink(handler, { ticketId });
    await page.waitForSelector('#links article >> nth=1');
    demand(await uploadFile(link.url, link.password, encryptedZip()), 201);
    await page.waitForSelector('#files article >> nth=1');
    await page.waitForSelector('#lives li.done[data-key=received] >> nth=1');
    t.equal(await page.locator('#lives li.now[data-key=fetched]').count(), 2, 'both lives are drawn anew');
    t.match(await page.textContent('#news'), 'File received', 'and it is read out');
    await page.keyboard.type(' 7');
    t.equal(await page.inputValue('#files input[name=note] >> nth=0'), 'index 7', 'nothing typed was lost');
    const closing = { workingCopiesDestroyed: true, discardUndelivered: 'a test' };
    demand(await handler.api('POST', `/tickets/${ticketId}/close`, closing), 200);
    await page.waitForSelector('#proof');
    t.equal(await page.locator('#closing').count(), 0);
    t.equal(await page.locator('#lives ol').count(), 2);
    t.same(problems, []);
  },
);
