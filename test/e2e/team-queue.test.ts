// Tickets that nobody answers for: opened for the team's queue, taken by one of those who want them, given away, put back.
import t from 'tap';
import { encryptedZip } from '../services/archives.js';
import { accountMaker, placeOf as place, signInAtDesk } from '../services/desk-browser.js';
import { pick, pickText, request, uploadFile } from '../services/http-client.js';
import { startService } from '../services/service.js';
import { authorise, demand, issueLink, newReference } from '../services/steps.js';

const service = await startService(t);
const origin = service.baseUrl;
const agents = {
  opener: await service.agent('handler'),
  taker: await service.agent('handler'),
  lead: await service.agent('lead'),
  dpo: await service.agent('dpo'),
};
const opener = await signInAtDesk(origin, agents.opener);
const taker = await signInAtDesk(origin, agents.taker);
const lead = await signInAtDesk(origin, agents.lead);
const newAccount = await accountMaker(service);

const codeOf = (answer: { json(): unknown }) => pick(answer.json(), 'code');
const actionsOf = async (ticketId: string) =>
  (
    await service.sql<{ action: string }[]>`
      select action from audit_events where ticket_id = ${ticketId} and action like 'ticket.%' and action <> 'ticket.viewed' order by seq`
  ).map(({ action }) => action);

/** A ticket in the queue with a file that has arrived. */
async function queued() {
  const link = await issueLink(agents.opener);
  const stored = demand(await uploadFile(link.url, link.password, encryptedZip(2000)), 201).json();
  demand(await opener.post(`/desk/tickets/${link.ticketId}/queue`), 303);
  return { ticketId: link.ticketId, linkId: link.id, uploadId: pickText(stored, 'uploadId') };
}

t.test('a ticket is opened for the queue, and whoever takes it answers for it', async (t) => {
  const blank = demand(await opener.get('/desk/tickets/new'), 200).text;
  const [, once = ''] = /name="once" value="([\w-]+)"/.exec(blank) ?? [];
  const reference = newReference();
  const form = {
    once,
    reference,
    institution: 'Bolnica Jug',
    passwordBy: 'phone',
    queue: 'yes',
    newInstitution: 'yes',
  };
  const nurse = { name: 'Ana Novak', email: 'ana@bolnica.example', language: 'sl' };
  const issued = demand(await opener.post('/desk/tickets', { ...form, ...nurse }), 201).text;
  const [, ticket = '', ticketId = ''] = /href="(\/desk\/tickets\/([\w-]{36}))"/.exec(issued) ?? [];

  t.notMatch((await opener.get('/desk/tickets?q=')).text, `>${reference}<`, 'it is not the opener’s');
  t.match((await taker.get('/desk/tickets')).text, /Team queue: \d/);
  t.match((await taker.get('/desk/tickets?whose=unassigned')).text, `>${reference}<`, 'all see the queue');
  const page = demand(await taker.get(ticket), 200).text;
  t.match(page, 'Unassigned: in the team queue');
  t.match(page, `action="${ticket}/take"`);
  for (const act of ['close', 'links', 'notes'])
    t.notMatch(page, `action="${ticket}/${act}"`, 'nothing else is offered');

  t.equal(place(await taker.post(`${ticket}/take`)), ticket);
  t.match((await taker.get('/desk/tickets')).text, `>${reference}<`);
  t.match((await taker.get(ticket)).text, `action="${ticket}/close"`);
  t.equal((await opener.get(ticket)).status, 404, 'it is the taker’s now');
  const late = await opener.post(`${ticket}/take`);
  t.equal(late.status, 409);
  t.match(late.text, 'A colleague has already taken this ticket');
  t.same(await actionsOf(ticketId), ['ticket.opened', 'ticket.taken']);
});

t.test('nobody acts on a ticket of the queue or gets its file before they took it', async (t) => {
  const { ticketId, linkId, uploadId } = await queued();
  for (const agent of [agents.taker, agents.lead]) {
    const refused = [
      await agent.api('POST', `/uploads/${uploadId}/downloads`, { reason: 'diagnosis' }),
      await agent.api('POST', `/uploads/${uploadId}/approvals`, { reason: 'diagnosis' }),
      await agent.api('POST', `/links/${linkId}/revoke`),
      await agent.api('POST', `/tickets/${ticketId}/links`, {
        contact: { name: 'A', email: 'a@b.example', locale: 'en' },
        passwordBy: 'phone',
      }),
      await agent.api('POST', `/tickets/${ticketId}/close`, {
        workingCopiesDestroyed: true,
        discardUndelivered: 'a test',
      }),
    ];
    for (const answer of refused)
      t.match({ status: answer.status, code: codeOf(answer) }, { status: 409, code: 'ticket_unassigned' });
  }
  t.equal((await agents.dpo.api('POST', `/tickets/${ticketId}/take`)).status, 403);
  t.equal((await agents.dpo.api('GET', `/tickets/${ticketId}`)).status, 200);
  t.equal(
    pick(demand(await agents.taker.api('POST', `/tickets/${ticketId}/take`), 200).json(), 'handler'),
    agents.taker.id,
  );
  await authorise(agents.taker, uploadId);
});

t.test('what was authorised is not fetched once the ticket is back in the queue', async (t) => {
  const { ticketId, uploadId } = await queued();
  demand(await agents.taker.api('POST', `/tickets/${ticketId}/take`), 200);
  const { url } = await authorise(agents.taker, uploadId);
  demand(await taker.post(`/desk/tickets/${ticketId}/queue`), 303);
  const bearer = { authorization: `Bearer ${agents.taker.token}` };
  t.equal((await request(url, { headers: bearer })).status, 409);
  t.equal(place(await taker.post(`/desk/tickets/${ticketId}/take`)), `/desk/tickets/${ticketId}`);
  t.equal((await request(url, { headers: bearer })).status, 200, 'whoever takes it again may go on');
});

t.test('of many who take a ticket at once one gets it', async (t) => {
  const { ticketId } = await queued();
  const sessions = await Promise.all(
    Array.from({ length: 8 }, async () => await signInAtDesk(origin, await newAccount('handler'))),
  );
  const answers = await Promise.all(sessions.map((each) => each.post(`/desk/tickets/${ticketId}/take`)));
  t.same(answers.map(({ status }) => status).sort(), [303, ...Array.from({ length: 7 }, () => 409)]);
  t.same(
    (await actionsOf(ticketId)).filter((action) => action === 'ticket.taken'),
    ['ticket.taken'],
  );
  const winner = sessions[answers.findIndex(({ status }) => status === 303)];
  t.equal((await winner?.get(`/desk/tickets/${ticketId}`))?.status, 200);
  t.equal((await winner?.post(`/desk/tickets/${ticketId}/take`))?.status, 303, 'again is no harm');
});

t.test('a ticket is given to a colleague by whoever has it, and out of the queue by a lead', async (t) => {
  const { ticketId } = await queued();
  const give = { agent: agents.taker.id };
  t.equal(
    (await opener.post(`/desk/tickets/${ticketId}/handler`, give)).status,
    409,
    'not before it is taken',
  );
  t.equal(place(await lead.post(`/desk/tickets/${ticketId}/handler`, give)), `/desk/tickets/${ticketId}`);
  t.equal(
    (await agents.taker.api('POST', `/tickets/${ticketId}/handler`, { agent: agents.dpo.id })).status,
    404,
  );
  const given = demand(
    await agents.taker.api('POST', `/tickets/${ticketId}/handler`, { agent: agents.opener.id }),
    200,
  );
  t.equal(pick(given.json(), 'handler'), agents.opener.id);
  t.equal((await agents.taker.api('POST', `/tickets/${ticketId}/queue`)).status, 404, 'it is another’s now');
  const back = demand(await agents.lead.api('POST', `/tickets/${ticketId}/queue`), 200);
  t.equal(pick(back.json(), 'handler'), null);
  const moves = ['ticket.opened', 'ticket.queued', 'ticket.reassigned', 'ticket.reassigned', 'ticket.queued'];
  t.same(await actionsOf(ticketId), moves);
});

t.test('the API opens tickets for the queue and lists it', async (t) => {
  const asked = { reference: newReference(), institution: 'Clinic', unassigned: true };
  const opened = demand(await agents.opener.api('POST', '/tickets', asked), 201).json();
  t.equal(pick(opened, 'handler'), null);
  const ids = async (query: string) => {
    const listed = pick(demand(await agents.taker.api('GET', `/tickets${query}`), 200).json(), 'tickets');
    return (listed as { id: string }[]).map(({ id }) => id);
  };
  t.ok((await ids('?unassigned=true')).includes(pickText(opened, 'id')));
  t.notOk((await ids('')).includes(pickText(opened, 'id')), 'without it a handler’s own, as before');
});

t.test('leads are told of what arrives in the queue', async (t) => {
  const link = await issueLink(agents.opener);
  demand(await opener.post(`/desk/tickets/${link.ticketId}/queue`), 303);
  demand(await uploadFile(link.url, link.password, encryptedZip(2000)), 201);
  const told = await service.sql<{ agentId: string }[]>`
    select agent_id as "agentId" from messages where ticket_id = ${link.ticketId} and upload_id is not null and agent_id is not null`;
  t.same(
    told.map(({ agentId }) => agentId),
    [agents.lead.id],
  );
});
