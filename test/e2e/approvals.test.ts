// SECOND_APPROVAL: what was fetched before, or is fetched outside working hours, needs the word of another lead, each time.
import t, { type Test } from 'tap';
import { locales } from '../../src/domain/locale.js';
import { textsIn } from '../../src/locales/texts.js';
import { encryptedZip } from '../services/archives.js';
import { assertSound, browserMissing, signInByPage, startBrowser } from '../services/browser.js';
import { signInAtDesk } from '../services/desk-browser.js';
import { type Answer, pick, pickText, request, uploadFile } from '../services/http-client.js';
import { startService, type TestAgent } from '../services/service.js';
import { authorise, demand, download, eventually, issueLink, uploadStates } from '../services/steps.js';

const service = await startService(t, { env: { SECOND_APPROVAL: 'true' } });
const handler = await service.agent('handler');
const lead = await service.agent('lead');
const secondLead = await service.agent('lead');

function refused(t: Test, answer: Answer, status: number, code: string): void {
  t.match([answer.status, answer.json()], [status, { code, status }], `${status} ${code}`);
}

/** A stored upload. @param fetched once already */
async function stored({ fetched }: { fetched: boolean }): Promise<{ ticketId: string; uploadId: string }> {
  const link = await issueLink(handler);
  const receipt = demand(await uploadFile(link.url, link.password, encryptedZip()), 201).json();
  const uploadId = pickText(receipt, 'uploadId');
  if (fetched) await download(handler, uploadId);
  if (fetched)
    await eventually(
      () => uploadStates(handler, link.ticketId),
      ([state]) => state === 'delivered',
    );
  return { ticketId: link.ticketId, uploadId };
}

const fetchAgain = (agent: TestAgent, uploadId: string) =>
  agent.api('POST', `/uploads/${uploadId}/downloads`, { reason: 'diagnosis' });
const ask = (agent: TestAgent, uploadId: string) =>
  agent.api('POST', `/uploads/${uploadId}/approvals`, { reason: 'diagnosis', note: 'the disk broke' });
const asked = async (agent: TestAgent, uploadId: string) =>
  pickText(demand(await ask(agent, uploadId), 201).json(), 'id');
const approve = (agent: TestAgent, id: string) => agent.api('POST', `/approvals/${id}/approve`);
const refuse = (agent: TestAgent, id: string, reason = 'not needed') =>
  agent.api('POST', `/approvals/${id}/refuse`, { reason });
const waiting = async (agent: TestAgent) =>
  pick(demand(await agent.api('GET', '/approvals'), 200).json(), 'approvals') as {
    id: string;
    state: string;
  }[];
const eventsOf = async (uploadId: string) =>
  (
    await service.sql<{ action: string }[]>`
      select action from audit_events where upload_id = ${uploadId} and action like 'approval.%' order by seq`
  ).map(({ action }) => action);

t.test('the first download needs nobody, and a repeated one another lead, whoever asks', async (t) => {
  const { uploadId } = await stored({ fetched: false });
  refused(t, await ask(handler, uploadId), 409, 'approval_not_needed');
  await download(handler, uploadId);
  for (const agent of [handler, lead]) {
    const answer = await fetchAgain(agent, uploadId);
    refused(t, answer, 403, 'approval_required');
    t.equal(pick(answer.json(), 'because'), 'repeated');
  }
});

t.test(
  'an approval by another lead is good for one download, and its way is recorded and told',
  async (t) => {
    const { uploadId, ticketId } = await stored({ fetched: true });
    const id = await asked(handler, uploadId);
    refused(t, await ask(handler, uploadId), 409, 'approval_asked');
    refused(t, await approve(handler, id), 403, 'forbidden');
    refused(t, await fetchAgain(handler, uploadId), 403, 'approval_required');
    t.match(
      (await waiting(lead)).find((each) => each.id === id),
      { state: 'waiting', because: 'repeated', agent: handler.id, uploadId, ticketId },
    );
    t.match(demand(await approve(lead, id), 200).json(), { id, state: 'approved' });
    refused(t, await approve(secondLead, id), 409, 'approval_decided');
    refused(t, await fetchAgain(secondLead, uploadId), 403, 'approval_required');
    // two at once: one of them uses it
    const both = await Promise.all([fetchAgain(handler, uploadId), fetchAgain(handler, uploadId)]);
    t.same(both.map(({ status }) => status).sort(), [201, 403]);
    const won = both.find(({ status }) => status === 201);
    const downloadId = pickText(won?.json(), 'id');
    const headers = { authorization: `Bearer ${handler.token}` };
    t.equal(
      (await request(`${service.baseUrl}/api/v1/downloads/${downloadId}/content`, { headers })).status,
      200,
    );
    refused(t, await fetchAgain(handler, uploadId), 403, 'approval_required');
    t.same(await eventsOf(uploadId), ['approval.asked', 'approval.given']);
    const [authorised] = await service.sql<{ data: unknown }[]>`
    select data from audit_events where download_id = ${downloadId} and action = 'download.authorised'`;
    t.match(authorised?.data, { approvalId: id });
    const mails = await service.sql<{ template: string; agentId: string }[]>`
    select template, agent_id as "agentId" from messages where upload_id = ${uploadId} and template like 'approval-%'`;
    const told = (template: string) =>
      mails.filter((each) => each.template === template).map((each) => each.agentId);
    t.same(told('approval-asked').sort(), [lead.id, secondLead.id].sort());
    t.same(told('approval-given'), [handler.id]);
  },
);

t.test('nobody decides about their own request, and a lead needs another lead too', async (t) => {
  const { uploadId } = await stored({ fetched: true });
  const id = await asked(lead, uploadId);
  refused(t, await approve(lead, id), 403, 'approval_own');
  refused(t, await refuse(lead, id), 403, 'approval_own');
  const [one, other] = await Promise.all([approve(secondLead, id), refuse(secondLead, id)]);
  t.same([one.status, other.status].sort(), [200, 409], 'it is decided once');
  // behind the service's back either: the database does not take it
  const own = service.sql`update download_approvals set decided_by = agent_id where id = ${id}`;
  await t.rejects(own, /check/);
});

t.test('a refusal says why, and ends the request; what nobody decides in time is over', async (t) => {
  const { uploadId, ticketId } = await stored({ fetched: true });
  const first = await asked(handler, uploadId);
  refused(t, await lead.api('POST', `/approvals/${first}/refuse`, {}), 400, 'invalid_request');
  demand(await refuse(lead, first, 'ask the clinic first'), 200);
  refused(t, await fetchAgain(handler, uploadId), 403, 'approval_required');
  const shown = (await handler.api('GET', `/tickets/${ticketId}`)).json();
  const words = (pick(shown, 'events') as unknown[]).map((event) => pick(event, 'note'));
  t.ok(words.includes('ask the clinic first') && words.includes('the disk broke'));
  const second = await asked(handler, uploadId);
  await service.sql`update download_approvals set expires_at = now() where id = ${second}`;
  refused(t, await approve(lead, second), 409, 'approval_decided');
  t.notOk((await waiting(lead)).some(({ id }) => id === second));
  const third = await asked(handler, uploadId);
  demand(await approve(lead, third), 200);
  await service.sql`update download_approvals set expires_at = now() where id = ${third}`;
  refused(t, await fetchAgain(handler, uploadId), 403, 'approval_required');
  t.same(await eventsOf(uploadId), [
    ...['approval.asked', 'approval.refused', 'approval.asked', 'approval.asked', 'approval.given'],
  ]);
});

t.test('of two downloads that were authorised before either was begun only one is the first', async (t) => {
  const { uploadId } = await stored({ fetched: false });
  const urls = [(await authorise(handler, uploadId)).url, (await authorise(lead, uploadId)).url];
  const headers = [handler, lead].map(({ token }) => ({ authorization: `Bearer ${token}` }));
  t.equal((await request(urls[0] ?? '', { headers: headers[0] ?? {} })).status, 200);
  await eventually(
    async () => (await service.sql`select state from uploads where id = ${uploadId}`)[0]?.state,
    (state) => state === 'delivered',
  );
  refused(t, await request(urls[1] ?? '', { headers: headers[1] ?? {} }), 403, 'approval_required');
});

t.test('outside working hours also the first download needs it', async (t) => {
  const { uploadId } = await stored({ fetched: false });
  // a day that is neither today nor next to it, wherever the clocks are
  const names = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
  const day = names[(new Date().getUTCDay() + 3) % 7];
  const hours = { WORKING_HOURS: `${day} 08:00-16:00`, WORKING_TIME_ZONE: 'Europe/Warsaw' };
  const closed = await service.spawnAnother(hours);
  const body = { reason: 'diagnosis' };
  const there = (agent: TestAgent, path: string, json?: unknown) =>
    agent.on(closed.baseUrl)('POST', path, json);
  const late = await there(handler, `/uploads/${uploadId}/downloads`, body);
  refused(t, late, 403, 'approval_required');
  t.equal(pick(late.json(), 'because'), 'outside_hours');
  const id = pickText(demand(await there(handler, `/uploads/${uploadId}/approvals`, body), 201).json(), 'id');
  demand(await approve(lead, id), 200);
  demand(await there(handler, `/uploads/${uploadId}/downloads`, body), 201);
  await closed.stop();
});

t.test('at the desk: asked for at the file, approved or refused on the list', async (t) => {
  const { uploadId, ticketId } = await stored({ fetched: true });
  const [mine, theirs] = [
    await signInAtDesk(service.baseUrl, handler),
    await signInAtDesk(service.baseUrl, lead),
  ];
  const page = await mine.get(`/desk/tickets/${ticketId}`);
  t.match(page.text, `/desk/uploads/${uploadId}/approvals`);
  t.notMatch(page.text, `/desk/uploads/${uploadId}/downloads`);
  const form = { reason: 'diagnosis', note: 'the disk broke' };
  t.equal((await mine.post(`/desk/uploads/${uploadId}/approvals`, form)).status, 303);
  t.notMatch((await mine.get(`/desk/tickets/${ticketId}`)).text, `/desk/uploads/${uploadId}/approvals`);
  t.match((await theirs.get(`/desk/tickets/${ticketId}`)).text, 'href="/desk/approvals"');
  const id = (await waiting(handler)).find((each) => pick(each, 'uploadId') === uploadId)?.id ?? '';
  t.match((await theirs.get('/desk/tickets')).text, 'href="/desk/approvals"');
  t.match((await theirs.get('/desk/approvals')).text, `/desk/approvals/${id}`);
  t.equal((await theirs.post(`/desk/approvals/${id}`, { decision: 'refuse', words: '' })).status, 400);
  t.equal((await theirs.post(`/desk/approvals/${id}`, { decision: 'approve' })).status, 303);
  t.match((await mine.get(`/desk/tickets/${ticketId}`)).text, `/desk/uploads/${uploadId}/downloads`);
  t.equal((await mine.post(`/desk/uploads/${uploadId}/downloads`, form)).status, 201);
});

t.test('the pages about approvals, in a browser', { skip: browserMissing }, async (t) => {
  const { visit } = await startBrowser(t);
  const signIn = async (agent: TestAgent, locale: string) => {
    const visited = await visit({ locale });
    await signInByPage(visited.page, service.baseUrl, agent);
    return visited;
  };
  const { ticketId, uploadId } = await stored({ fetched: true });
  const { page, problems } = await signIn(handler, 'en');
  await page.goto(`${service.baseUrl}/desk/tickets/${ticketId}`);
  await assertSound(t, page, 'what one person may not do alone');
  await page.click(`form[action="/desk/uploads/${uploadId}/approvals"] button[type=submit]`);
  await page.waitForSelector(`text="${textsIn('en')('approval-waits')}"`);
  await assertSound(t, page, 'a request that waits');
  for (const locale of locales) {
    const visited = await signIn(lead, locale);
    await visited.page.click('a[href="/desk/approvals"]');
    await visited.page.waitForSelector('article form');
    await visited.page.setViewportSize({ width: 390, height: 900 });
    await assertSound(t, visited.page, `${locale} requests on a phone`);
    t.equal(await visited.page.getAttribute('html', 'lang'), locale);
    if (locale === locales.at(-1)) {
      const mine = visited.page.locator('article', { has: visited.page.locator(`a[href*="${ticketId}"]`) });
      await mine.locator(`button:has-text("${textsIn(locale)('approval-approve')}")`).click();
      await eventually(
        async () => (await waiting(lead)).find(({ state }) => state === 'approved'),
        (found) => found !== undefined,
      );
    }
    t.same(visited.problems, []);
  }
  await page.reload();
  await page.waitForSelector(`text="${textsIn('en')('approval-good')}"`);
  await assertSound(t, page, 'an approved download');
  t.same(problems, []);
});
