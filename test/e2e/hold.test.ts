import t from 'tap';
import { encryptedZip } from '../services/archives.js';
import { placeOf, signInAtDesk } from '../services/desk-browser.js';
import { pick, pickText, uploadFile } from '../services/http-client.js';
import { startService } from '../services/service.js';
import { demand, eventually, issueLink, uploadStates } from '../services/steps.js';

const service = await startService(t);
const handler = await service.agent('handler');
const dpo = await service.agent('dpo');

/** One sweep's counts. */
async function sweep(): Promise<unknown> {
  const { code, stdout } = await service.run(['sweep', '--json']);
  t.equal(code, 0, 'a hold is no failure of a sweep');
  return JSON.parse(stdout);
}

t.test('a legal hold keeps everything of a ticket until it is lifted', async (t) => {
  const link = await issueLink(handler);
  demand(await uploadFile(link.url, link.password, encryptedZip(1000)), 201);
  const path = `/tickets/${link.ticketId}`;
  const reason = { reason: 'sprawa I C 12/26, pani Zofia' };

  const notHeld = await dpo.api('DELETE', `${path}/hold`, reason);
  t.match([notHeld.status, notHeld.json()], [409, { code: 'ticket_not_held' }]);
  t.equal((await dpo.api('POST', `${path}/hold`, {})).status, 400, 'there must be a reason');
  const held = demand(await dpo.api('POST', `${path}/hold`, reason), 200).json();
  t.type(pick(held, 'heldAt'), 'string');
  const again = await dpo.api('POST', `${path}/hold`, reason);
  t.match([again.status, again.json()], [409, { code: 'ticket_held' }]);
  const seen = demand(await handler.api('GET', path), 200).json();
  t.equal(pick(seen, 'heldAt'), pick(held, 'heldAt'), 'its handler sees it');
  const events = pick(seen, 'events') as { action: string; actor: { id: string }; note: string | null }[];
  t.match(
    events.find(({ action }) => action === 'ticket.held'),
    { actor: { id: dpo.id }, note: reason.reason },
    'who set it and why is on record',
  );

  const closing = { workingCopiesDestroyed: true, discardUndelivered: 'a test' };
  demand(await handler.api('POST', `${path}/close`, closing), 200);
  t.match(await sweep(), { purged: 0, blocked: 1, erased: 0 }, 'closing is possible and purges nothing');
  t.same(await uploadStates(handler, link.ticketId), ['stored']);
  const stored = await service.stored();
  t.same([stored.objects.length, stored.keys.length], [1, 1], 'bytes and key are there');
  const kept = demand(await handler.api('GET', path), 200).json();
  t.type(pickText(kept, 'links', 0, 'contact', 'name'), 'string', 'and so is the contact');

  const lifted = demand(await dpo.api('DELETE', `${path}/hold`, { reason: 'the case is over' }), 200).json();
  t.equal(pick(lifted, 'heldAt'), null);
  t.match(await sweep(), { purged: 1, blocked: 0, erased: 1 }, 'then it goes');
  t.same(await service.stored(), { objects: [], keys: [] });
  const late = await dpo.api('POST', `${path}/hold`, reason);
  t.match([late.status, late.json()], [409, { code: 'ticket_erased' }], 'what is gone cannot be held');
  const gone = demand(await handler.api('GET', path), 200).json();
  t.notMatch(JSON.stringify(gone), /Zofia/, 'the reason went with the ticket');
  t.equal((await service.run(['audit', 'verify'])).code, 0);
});

const codeOf = (answer: { json(): unknown }) => pick(answer.json(), 'code');

t.test('a restricted ticket is kept, and nothing is done with it', async (t) => {
  const link = await issueLink(handler);
  const kept = demand(await uploadFile(link.url, link.password, encryptedZip(1000)), 201).json();
  const uploadId = pickText(kept, 'uploadId');
  const path = `/tickets/${link.ticketId}`;
  const fetching = { reason: 'diagnosis' };
  const early = demand(await handler.api('POST', `/uploads/${uploadId}/downloads`, fetching), 201).json();
  const contact = { name: 'A', email: 'a@clinic.example', locale: 'pl' };
  const another = { contact, passwordBy: 'phone' };
  const second = demand(await handler.api('POST', `${path}/links`, another), 201).json();

  const reason = { reason: 'the clinic disputes that this is theirs' };
  t.equal(codeOf(await dpo.api('DELETE', `${path}/restriction`, reason)), 'ticket_not_restricted');
  t.equal((await dpo.api('POST', `${path}/restriction`, {})).status, 400, 'there must be a reason');
  t.equal((await handler.api('POST', `${path}/restriction`, reason)).status, 403);
  const restricted = demand(await dpo.api('POST', `${path}/restriction`, reason), 200).json();
  t.type(pick(restricted, 'restrictedAt'), 'string');

  const id = pickText(second, 'id');
  const refused: Record<string, () => Promise<{ status: number; json(): unknown }>> = {
    'once more': () => dpo.api('POST', `${path}/restriction`, reason),
    'a new download': () => handler.api('POST', `/uploads/${uploadId}/downloads`, fetching),
    'one authorised before': () => handler.api('GET', `/downloads/${pickText(early, 'id')}/content`),
    'a link': () => handler.api('POST', `${path}/links`, another),
    'a new password': () => handler.api('POST', `/links/${id}/resend`),
    'more time': () => handler.api('POST', `/links/${id}/extend`),
    'a new upload': () =>
      uploadFile(pickText(second, 'url'), pickText(second, 'password'), encryptedZip(1000)),
  };
  for (const [name, ask] of Object.entries(refused)) {
    const answer = await ask();
    t.match([answer.status, codeOf(answer)], [409, 'ticket_restricted'], name);
  }
  demand(await handler.api('POST', `/links/${id}/revoke`), 200);
  const closing = { workingCopiesDestroyed: true, discardUndelivered: 'a test' };
  demand(await handler.api('POST', `${path}/close`, closing), 200);
  t.match(await sweep(), { purged: 0, blocked: 1, erased: 0 }, 'it is kept, as under a hold');

  const desk = await signInAtDesk(service.baseUrl, dpo);
  t.match((await desk.get('/desk/tickets?state=closed')).text, 'restricted processing');
  t.match((await desk.get('/desk/office/kept')).text, link.ticketId);
  const page = `/desk/tickets/${link.ticketId}`;
  t.match((await desk.get(page)).text, 'Lift the restriction');
  const lift = { act: 'lift', reason: 'it is theirs' };
  t.equal(placeOf(await desk.post(`${page}/restriction`, lift)), page);
  t.equal((await desk.post(`${page}/hold`, { act: 'set', reason: 'court' })).status, 303);
  t.match((await desk.get(page)).text, 'Lift the legal hold');
  t.equal((await desk.post(`${page}/hold`, { act: 'lift', reason: 'no court' })).status, 303);
  t.equal((await desk.post(`${page}/hold`, { act: 'keep', reason: 'court' })).status, 400);
  t.match(await sweep(), { purged: 1, blocked: 0, erased: 1 }, 'then it goes');
});

t.test('a restriction cuts a download that runs', async (t) => {
  const link = await issueLink(handler);
  const file = encryptedZip(24 * 1024 * 1024);
  const kept = demand(await uploadFile(link.url, link.password, file), 201).json();
  const asked = { reason: 'diagnosis' };
  const uploadId = pickText(kept, 'uploadId');
  const download = demand(await handler.api('POST', `/uploads/${uploadId}/downloads`, asked), 201).json();
  const content = await fetch(
    `${service.baseUrl}${pickText(download, 'url').replace(/^https?:..[^/]+/, '')}`,
    {
      headers: { authorization: `Bearer ${handler.token}` },
    },
  );
  const reader = content.body?.getReader();
  await reader?.read();
  const reason = { reason: 'objected to' };
  demand(await dpo.api('POST', `/tickets/${link.ticketId}/restriction`, reason), 200);
  await eventually(
    async () =>
      await service.sql<{ state: string }[]>`select state from downloads where upload_id = ${uploadId}`,
    ([row]) => row?.state === 'aborted',
  );
  const rest = async () => {
    for (;;) if ((await reader?.read())?.done !== false) return;
  };
  await t.rejects(rest(), 'it does not end in order');
});

t.test('looking at the ticket of another handler is on record once a session', async (t) => {
  const { ticketId } = await issueLink(handler);
  const views = async () =>
    (
      await service.sql<{ actorId: string }[]>`
      select actor_id as "actorId" from audit_events where ticket_id = ${ticketId} and action = 'ticket.viewed' order by seq`
    ).map(({ actorId }) => actorId);
  const lead = await service.agent('lead');
  await handler.api('GET', `/tickets/${ticketId}`);
  t.same(await views(), [], 'not its own handler');
  const desk = await signInAtDesk(service.baseUrl, lead);
  for (const path of ['', '', '/state']) demand(await desk.get(`/desk/tickets/${ticketId}${path}`), 200);
  t.same(await views(), [lead.id], 'once');
  await desk.get(`/desk/tickets/${ticketId.replace(/.{8}$/, '00000000')}`);
  for (const part of ['', '/events', '/links'])
    demand(await dpo.api('GET', `/tickets/${ticketId}${part}`), 200);
  t.same(await views(), [lead.id, dpo.id], 'by a token, too');
  const again = await signInAtDesk(service.baseUrl, lead);
  demand(await again.get(`/desk/tickets/${ticketId}`), 200);
  t.same(await views(), [lead.id, dpo.id, lead.id], 'and in the next session');
});

t.test('where nobody is the officer, one lead proposes and another decides', async (t) => {
  const [first, second] = [await service.agent('lead'), await service.agent('lead')];
  const { ticketId } = await issueLink(handler);
  const path = `/tickets/${ticketId}`;
  const reason = { reason: 'an objection' };
  t.equal((await first.api('POST', `${path}/restriction`, reason)).status, 403, 'there is one');
  await service.sql`update agents set frozen_at = now() where role = 'dpo'`;
  t.teardown(async () => await service.sql`update agents set frozen_at = null where role = 'dpo'`);
  t.match(demand(await first.api('POST', `${path}/restriction`, reason), 202).json(), { restrictedAt: null });
  const own = await first.api('POST', `${path}/restriction`, reason);
  t.match([own.status, codeOf(own)], [409, 'own_proposal']);
  const desk = await signInAtDesk(service.baseUrl, second);
  t.match((await desk.get(`/desk/tickets/${ticketId}`)).text, 'With a reason of your own you confirm it');
  t.match((await desk.get('/desk/office/kept')).text, 'waiting for a second team lead');
  const set = demand(await second.api('POST', `${path}/restriction`, reason), 200).json();
  t.type(pick(set, 'restrictedAt'), 'string');
  demand(await second.api('DELETE', `${path}/restriction`, reason), 202);
  demand(await first.api('DELETE', `${path}/restriction`, reason), 200);
  demand(await first.api('POST', `${path}/hold`, reason), 202);
  demand(await second.api('POST', `${path}/hold`, reason), 200);
});
