// Somebody is away: the colleague who covers sees and works their tickets on these days, on record as cover, and no longer.
import t from 'tap';
import { encryptedZip } from '../services/archives.js';
import { placeOf as place, signInAtDesk } from '../services/desk-browser.js';
import { pick, pickText, request, uploadFile } from '../services/http-client.js';
import { startService } from '../services/service.js';
import { authorise, demand, issueLink, openTicket } from '../services/steps.js';

const service = await startService(t);
const origin = service.baseUrl;
const agents = {
  away: await service.agent('handler'),
  cover: await service.agent('handler'),
  third: await service.agent('handler'),
  lead: await service.agent('lead'),
  dpo: await service.agent('dpo'),
};
const desks = {
  away: await signInAtDesk(origin, agents.away),
  cover: await signInAtDesk(origin, agents.cover),
  lead: await signInAtDesk(origin, agents.lead),
};
const dayIn = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
const formOf = (who: { id: string }) => `/desk/accounts/${who.id}/cover`;
const absence = { from: dayIn(-1), until: dayIn(2), cover: agents.cover.id };

t.test('only who works there covers, for themselves to say and for leads', async (t) => {
  const own = formOf(agents.away);
  t.match((await desks.away.get('/desk/account')).text, own);
  t.match((await desks.lead.get('/desk/accounts')).text, own);
  t.equal((await desks.cover.get(own)).status, 404, 'a colleague’s absence is not theirs to see');
  t.equal((await desks.cover.post(own, absence)).status, 404);
  const wrong: Readonly<Record<string, Record<string, string>>> = {
    'nobody covers for themselves': { ...absence, cover: agents.away.id },
    'who handles no tickets covers nobody': { ...absence, cover: agents.dpo.id },
    'the last day is not before the first': { ...absence, until: dayIn(-2) },
    'nor is it over': { ...absence, from: dayIn(-9), until: dayIn(-8) },
    'nor years away': { ...absence, until: dayIn(800) },
  };
  for (const [why, form] of Object.entries(wrong)) {
    const refused = await desks.away.post(own, form);
    t.equal(refused.status, 400, why);
    t.match(refused.text, 'aria-invalid', why);
  }
  t.equal((await desks.lead.post(formOf(agents.dpo), absence)).status, 404);
});

t.test('the cover works the tickets on these days, and it is on record', async (t) => {
  const link = await issueLink(agents.away);
  const stored = demand(await uploadFile(link.url, link.password, encryptedZip(2000)), 201).json();
  const uploadId = pickText(stored, 'uploadId');
  const page = `/desk/tickets/${link.ticketId}`;
  t.equal((await desks.cover.get(page)).status, 404);
  t.equal(place(await desks.away.post(formOf(agents.away), absence)), formOf(agents.away));
  t.match((await desks.away.get(formOf(agents.away))).text, 'Cover: Test handler');

  t.match((await desks.cover.get('/desk/tickets')).text, page, 'it stands in the list');
  t.match((await desks.cover.get('/desk/tickets')).text, 'You cover until');
  t.match((await desks.cover.get(page)).text, `action="${page}/close"`);
  t.ok(JSON.stringify((await agents.cover.api('GET', '/tickets')).json()).includes(link.ticketId));
  t.equal((await agents.third.api('GET', `/tickets/${link.ticketId}`)).status, 404, 'nobody else does');
  t.equal(
    (await agents.cover.api('POST', `/uploads/${uploadId}/downloads`, {})).status,
    400,
    'a reason is asked for',
  );
  const { url } = await authorise(agents.cover, uploadId);
  const bearer = { authorization: `Bearer ${agents.cover.token}` };
  t.equal((await request(url, { headers: bearer })).status, 200);
  demand(await desks.cover.post(`${page}/notes`, { note: 'called back' }), 303);
  t.match((await desks.cover.get(page)).text, 'as cover for: Test handler');
  const events = await service.sql<{ action: string; data: unknown }[]>`
    select action, data from audit_events where ticket_id = ${link.ticketId} and actor_id = ${agents.cover.id} and action <> 'access.denied'`;
  t.ok(events.length >= 4);
  for (const { action, data } of events) t.equal(pick(data, 'coverFor'), agents.away.id, action);
  demand(await desks.away.post(`${page}/notes`, { note: 'from the train' }), 303);
  const [noted] = await service.sql<{ data: unknown }[]>`
    select data from audit_events where ticket_id = ${link.ticketId} and actor_id = ${agents.away.id} and action = 'ticket.noted'`;
  t.same(noted?.data, {}, 'their own acts are no cover');

  await service.sql`update agents set cover_until = now() where id = ${agents.away.id}`;
  t.equal((await desks.cover.get(page)).status, 404, 'it ends by itself');
  t.equal((await request(url, { headers: bearer })).status, 404, 'also for what was authorised');
  t.notMatch((await desks.cover.get('/desk/tickets')).text, page);
  t.equal((await service.run(['audit', 'verify'])).code, 0);
});

t.test('a cover that is to come gives nothing yet, and a lead may set and end it', async (t) => {
  const ticketId = await openTicket(agents.away);
  const later = { ...absence, from: dayIn(3), until: dayIn(5) };
  demand(await desks.lead.post(formOf(agents.away), later), 303);
  t.equal((await agents.cover.api('GET', `/tickets/${ticketId}`)).status, 404);
  demand(await desks.lead.post(formOf(agents.away), absence), 303);
  t.equal((await agents.cover.api('GET', `/tickets/${ticketId}`)).status, 200);
  demand(await desks.lead.post(`${formOf(agents.away)}/end`), 303);
  t.equal((await agents.cover.api('GET', `/tickets/${ticketId}`)).status, 404);
  const actions = await service.sql<{ action: string }[]>`
    select action from audit_events where agent_id = ${agents.away.id} and action like 'agent.cover%' order by seq`;
  t.same(
    actions.slice(-3).map(({ action }) => action),
    ['agent.cover_set', 'agent.cover_set', 'agent.cover_ended'],
  );
});

t.test('the cover is told of what happens meanwhile', async (t) => {
  demand(await desks.away.post(formOf(agents.away), absence), 303);
  const link = await issueLink(agents.away);
  demand(await uploadFile(link.url, link.password, encryptedZip(2000)), 201);
  const told = await service.sql<{ agentId: string }[]>`
    select agent_id as "agentId" from messages where ticket_id = ${link.ticketId} and upload_id is not null and agent_id is not null`;
  t.same(told.map(({ agentId }) => agentId).sort(), [agents.away.id, agents.cover.id].sort());
});
