// Several tickets of the list at once, without script: given, taken and closed, each decided by itself.
import t from 'tap';
import { encryptedZip } from '../services/archives.js';
import { type DeskSession, signInAtDesk } from '../services/desk-browser.js';
import { type Answer, pick, request, uploadFile } from '../services/http-client.js';
import { startService } from '../services/service.js';
import { demand, issueLink, openTicket } from '../services/steps.js';

const service = await startService(t);
const origin = service.baseUrl;
const agents = { own: await service.agent('handler'), other: await service.agent('handler') };
const own = await signInAtDesk(origin, agents.own);
const lead = await signInAtDesk(origin, await service.agent('lead'));

/** Sends a form in which a field may come several times. */
async function send(desk: DeskSession, path: string, fields: [string, string][]): Promise<Answer> {
  return await request(`${origin}${path}`, {
    method: 'POST',
    headers: {
      'content-type': 'application/x-www-form-urlencoded',
      ...{ origin, accept: 'text/html', cookie: desk.cookie },
    },
    body: new URLSearchParams(fields).toString(),
  });
}

const select = (ids: readonly string[]) => ids.map((id): [string, string] => ['ticket', id]);
const stateOf = async (ticketId: string) => {
  const [row] = await service.sql`select state, handler_id from tickets where id = ${ticketId}`;
  return { state: pick(row, 'state'), handler: pick(row, 'handler_id') };
};
/** What the answer tells of a ticket. */
const told = (answer: Answer, ticketId: string) =>
  new RegExp(`/desk/tickets/${ticketId}"[\\s\\S]*?<dd[^>]*>([^<]*)<`).exec(answer.text)?.[1] ?? '';

t.test('the list offers what can be done to several tickets', async (t) => {
  const ticketId = await openTicket(agents.own);
  const list = demand(await own.get('/desk/tickets'), 200).text;
  t.match(list, `name="ticket" value="${ticketId}" form="selected"`);
  t.match(list, 'action="/desk/tickets/selected"');
  t.notMatch(
    (await (await signInAtDesk(origin, await service.agent('dpo'))).get('/desk/tickets')).text,
    'name="ticket"',
  );
});

t.test('each is given or not, and the answer says why not', async (t) => {
  const [first, second, closed] = [
    await openTicket(agents.own),
    await openTicket(agents.own),
    await openTicket(agents.own),
  ];
  const foreign = await openTicket(agents.other);
  demand(await own.post(`/desk/tickets/${closed}/close`, { attest: 'yes' }), 303);
  const denials = async () =>
    (await service.sql`select from audit_events where action = 'access.denied' and ticket_id = ${foreign}`)
      .length;
  const before = await denials();
  const chosen = select([first, second, closed, foreign]);
  const given = demand(
    await send(own, '/desk/tickets/selected', [...chosen, ['act', 'give'], ['agent', agents.other.id]]),
    200,
  );
  t.equal(told(given, first), 'The ticket was assigned.');
  t.equal(told(given, second), 'The ticket was assigned.');
  t.match(told(given, closed), 'This ticket is closed');
  t.equal(told(given, foreign), '', 'of a foreign one nothing is told but that it was not done');
  t.match(given.text, '<dt>–</dt>');
  t.equal(await denials(), before + 1, 'and the attempt is on record');
  for (const id of [first, second]) t.equal((await stateOf(id)).handler, agents.other.id);
  t.equal((await stateOf(closed)).handler, agents.own.id);
  t.equal((await send(own, '/desk/tickets/selected', [...select([closed]), ['act', 'give']])).status, 400);
  t.match((await send(own, '/desk/tickets/selected', [['act', 'take']])).text, 'No ticket is selected');
  const many = Array.from({ length: 51 }, (_, n) => `01900000-0000-7000-8000-${String(n).padStart(12, '0')}`);
  t.equal((await send(own, '/desk/tickets/selected', [...select(many), ['act', 'take']])).status, 400);
  t.equal(
    (await send(lead, '/desk/tickets/selected', [...select(many.slice(1)), ['act', 'take']])).status,
    200,
  );
});

t.test('tickets are put into the queue and taken out of it together', async (t) => {
  const ids = [await openTicket(agents.own), await openTicket(agents.own)];
  const queued = demand(await send(own, '/desk/tickets/selected', [...select(ids), ['act', 'queue']]), 200);
  for (const id of ids) t.equal(told(queued, id), 'The ticket is in the team queue.');
  const taken = demand(await send(lead, '/desk/tickets/selected', [...select(ids), ['act', 'take']]), 200);
  for (const id of ids) t.equal(told(taken, id), 'The ticket was assigned to you.');
});

t.test('each that is closed has its own attestation; the others stay open', async (t) => {
  const [attested, silent] = [await openTicket(agents.own), await openTicket(agents.own)];
  const link = await issueLink(agents.own);
  demand(await uploadFile(link.url, link.password, encryptedZip(1000)), 201);
  const chosen = [attested, silent, link.ticketId];
  const page = demand(
    await send(own, '/desk/tickets/selected', [...select(chosen), ['act', 'close']]),
    200,
  ).text;
  for (const id of chosen.slice(0, 2)) t.match(page, `name="attest" value="${id}"`);
  t.notMatch(
    page,
    `name="attest" value="${link.ticketId}"`,
    'what was not downloaded needs a reason, on its own page',
  );
  t.same(await stateOf(attested), { state: 'open', handler: agents.own.id }, 'so far it was but looked at');

  const answer = demand(
    await send(own, '/desk/tickets/close-selected', [
      ['tickets', chosen.join(',')],
      ['attest', attested],
      ['attest', link.ticketId],
    ]),
    200,
  );
  t.equal(told(answer, attested), 'The ticket was closed.');
  t.match(told(answer, silent), 'only when you confirm');
  t.match(told(answer, link.ticketId), 'not been downloaded');
  const states = await Promise.all(chosen.map(stateOf));
  t.same(
    states.map(({ state }) => state),
    ['closed', 'open', 'open'],
  );
  const [row] = await service.sql<{ data: unknown }[]>`
    select data from audit_events where ticket_id = ${attested} and action = 'ticket.closed'`;
  t.match(row?.data, { attested: true });
});
