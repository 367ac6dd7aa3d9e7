// The agents' API from outside: every call that is about tickets, links, roles and the audit log.
import t, { type Test } from 'tap';
import { type Answer, pick, pickText, request } from '../services/http-client.js';
import { startService, type TestAgent } from '../services/service.js';
import { contact, demand, givePassword, issueLink, newReference, openTicket } from '../services/steps.js';

const service = await startService(t);
const handler = await service.agent('handler');
const other = await service.agent('handler');
const lead = await service.agent('lead');
const dpo = await service.agent('dpo');
const operator = await service.agent('operator');
const unknownId = '01900000-0000-7000-8000-000000000000';

/** Holds an answer to be a problem document with this status and code. */
function refused(t: Test, answer: Answer, status: number, code: string, message?: string): void {
  const problem = answer.json();
  t.match(
    { status: answer.status, type: answer.headers['content-type'], ...(problem as object) },
    { status, code, type: `urn:sluice:problem:${code}`, title: String, detail: String, requestId: String },
    message ?? `${status} ${code}`,
  );
  t.match(answer.headers['content-type'], 'application/problem+json');
}

const ids = (answer: Answer): string[] => {
  const tickets = pick(answer.json(), 'tickets');
  return Array.isArray(tickets) ? tickets.map((ticket) => pickText(ticket, 'id')) : [];
};

t.test('a ticket is opened, shown and listed', async (t) => {
  const reference = newReference();
  const body = { reference, institution: 'Szpital Północny', subject: 'a broken index' };
  const opened = await handler.api('POST', '/tickets', body);
  t.equal(opened.status, 201);
  t.match(opened.json(), { ...body, state: 'open', handler: handler.id });
  t.match(
    pickText(opened.json(), 'id'),
    /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
  );
  const shown = await handler.api('GET', `/tickets/${pickText(opened.json(), 'id')}`);
  t.match(shown.json(), { ...body, links: [], uploads: [], events: [{ action: 'ticket.opened' }] });
  t.match(ids(await handler.api('GET', '/tickets')), [pickText(opened.json(), 'id')]);
});

t.test('a reference is unique among open tickets only', async (t) => {
  const reference = newReference();
  const first = await openTicket(handler, reference);
  const again = { reference, institution: 'Elsewhere' };
  refused(t, await other.api('POST', '/tickets', again), 409, 'reference_taken');
  demand(await handler.api('POST', `/tickets/${first}/close`, { workingCopiesDestroyed: true }), 200);
  t.equal((await other.api('POST', '/tickets', again)).status, 201);
});

t.test('bodies with missing, wrong, unknown or hostile members are refused', async (t) => {
  const good = { reference: newReference(), institution: 'Clinic' };
  const wrong: readonly [unknown, string][] = [
    [{ ...good, extra: 1 }, 'unknown_field'],
    [{ ...good, __proto__x: 1 }, 'unknown_field'],
    [{ institution: 'Clinic' }, 'invalid_request'],
    [{ ...good, reference: '' }, 'invalid_request'],
    [{ ...good, reference: ' ' }, 'invalid_request'],
    [{ ...good, reference: 7 }, 'invalid_request'],
    [{ ...good, reference: 'a\nb' }, 'invalid_request'],
    [{ ...good, reference: 'x'.repeat(101) }, 'invalid_request'],
    [{ ...good, subject: 'a\u0000b' }, 'invalid_request'],
    [[], 'invalid_request'],
    [null, 'invalid_request'],
  ];
  for (const [body, code] of wrong) {
    refused(t, await handler.api('POST', '/tickets', body), 400, code, JSON.stringify(body));
  }
  const raw = (body: string, type = 'application/json') =>
    request(`${service.baseUrl}/api/v1/tickets`, {
      ...{ method: 'POST', body },
      headers: { authorization: `Bearer ${handler.token}`, 'content-type': type },
    });
  refused(t, await raw('{"reference":'), 400, 'invalid_request');
  refused(t, await raw('{"__proto__":{"x":1},"reference":"a","institution":"b"}'), 400, 'invalid_request');
  refused(t, await raw('<a/>', 'application/xml'), 415, 'unsupported_media_type');
  refused(t, await raw(JSON.stringify({ ...good, subject: 'x'.repeat(70_000) })), 413, 'too_large');
});

t.test('addresses and queries that are none of ours are refused, never an error of ours', async (t) => {
  for (const id of ['x', unknownId, `urn:uuid:${unknownId}`, '%00', unknownId.toUpperCase()]) {
    refused(t, await handler.api('GET', `/tickets/${id}`), 404, 'not_found', id);
    refused(t, await handler.api('GET', `/links/${id}`), 404, 'not_found', id);
    refused(t, await handler.api('POST', `/links/${id}/revoke`), 404, 'not_found', id);
    refused(t, await handler.api('GET', `/downloads/${id}/content`), 404, 'not_found', id);
  }
  for (const query of ['state=ajar', 'cursor=1', `cursor=urn:uuid:${unknownId}`, 'q=%00', 'q=a&q=b']) {
    refused(t, await handler.api('GET', `/tickets?${query}`), 400, 'invalid_request', query);
  }
  refused(t, await handler.api('GET', '/tickets?page=2'), 400, 'unknown_field');
  refused(t, await handler.api('GET', '/nothing'), 404, 'not_found');
  refused(t, await handler.api('GET', '/%'), 400, 'invalid_request');
});

t.test('tickets are searched, filtered and paged', async (t) => {
  const mine = await service.agent('handler');
  const opened: string[] = [];
  for (let at = 0; at < 53; at += 1) {
    const body = { reference: `PAGE-${at}`, institution: at === 7 ? 'Bolnišnica 100%_Jesenice' : 'Clinic' };
    opened.push(pickText(demand(await mine.api('POST', '/tickets', body), 201).json(), 'id'));
  }
  const first = await mine.api('GET', '/tickets');
  const cursor = pickText(first.json(), 'nextCursor');
  const second = await mine.api('GET', `/tickets?cursor=${cursor}`);
  t.equal(ids(first).length, 50);
  t.equal(pick(second.json(), 'nextCursor'), null);
  t.same([...ids(first), ...ids(second)], opened.toReversed(), 'each ticket once, newest first');
  t.same(ids(await mine.api('GET', '/tickets?q=100%25_jes')), [opened[7]]);
  t.same(ids(await mine.api('GET', '/tickets?q=page-52')), [opened[52]]);
  t.same(ids(await mine.api('GET', '/tickets?q=%25')), [opened[7]], 'a search has no wildcards');
  await mine.api('POST', `/tickets/${opened[3]}/close`, { workingCopiesDestroyed: true });
  t.same(ids(await mine.api('GET', '/tickets?state=closed')), [opened[3]]);
  t.equal(ids(await mine.api('GET', '/tickets?state=open&q=PAGE-3')).length, 10);
});

t.test('who is nobody gets nothing', async (t) => {
  const bare = (headers: Record<string, string>) => request(`${service.baseUrl}/api/v1/tickets`, { headers });
  for (const authorization of ['', 'Bearer x', `Bearer ${handler.token}x`, `Basic ${handler.token}`]) {
    const answer = await bare(authorization === '' ? {} : { authorization });
    refused(t, answer, 401, 'unauthenticated', authorization.slice(0, 8));
    t.match(answer.headers['www-authenticate'], /^Bearer/);
  }
  t.match(handler.token, /^slc_[\w-]{40,}$/);
});

t.test('a role may do what its job needs and no more', async (t) => {
  const link = await issueLink(handler);
  const { ticketId } = link;
  const issue = { contact, passwordBy: 'phone' };
  for (const stranger of [other]) {
    refused(t, await stranger.api('GET', `/tickets/${ticketId}`), 404, 'not_found');
    refused(t, await stranger.api('POST', `/tickets/${ticketId}/links`, issue), 404, 'not_found');
    refused(t, await stranger.api('GET', `/links/${link.id}`), 404, 'not_found');
    refused(t, await stranger.api('POST', `/links/${link.id}/revoke`), 404, 'not_found');
    refused(t, await stranger.api('POST', `/links/${link.id}/resend`), 404, 'not_found');
    const close = { workingCopiesDestroyed: true };
    refused(t, await stranger.api('POST', `/tickets/${ticketId}/close`, close), 404, 'not_found');
    t.notOk(ids(await stranger.api('GET', '/tickets')).includes(ticketId));
  }
  t.equal((await lead.api('GET', `/tickets/${ticketId}`)).status, 200);
  t.ok(ids(await lead.api('GET', '/tickets')).includes(ticketId));
  t.equal((await dpo.api('GET', `/tickets/${ticketId}`)).status, 200);
  t.equal((await dpo.api('GET', `/links/${link.id}`)).status, 200);
  const acts: readonly [string, string, unknown?][] = [
    ['POST', '/tickets', { reference: newReference(), institution: 'Clinic' }],
    ['POST', `/tickets/${ticketId}/links`, issue],
    ['POST', `/links/${link.id}/revoke`],
    ['POST', `/links/${link.id}/resend`],
    ['POST', `/tickets/${ticketId}/close`, { workingCopiesDestroyed: true }],
  ];
  for (const [method, path, body] of acts) {
    refused(t, await dpo.api(method, path, body), 403, 'forbidden', `dpo: ${method} ${path}`);
    refused(t, await operator.api(method, path, body), 403, 'forbidden', `operator: ${method} ${path}`);
  }
  for (const agent of [dpo, operator]) {
    const asked = await agent.api('POST', `/uploads/${unknownId}/downloads`, { reason: 'diagnosis' });
    refused(t, asked, 404, 'not_found', "contents are nobody else's to know of");
  }
  refused(t, await operator.api('GET', '/tickets'), 403, 'forbidden');
  refused(t, await operator.api('GET', `/tickets/${ticketId}`), 403, 'forbidden');
  for (const agent of [handler, lead, operator]) {
    refused(t, await agent.api('GET', '/audit'), 403, 'forbidden');
  }
  const denied = await auditLines(dpo, `subject=${link.id}`);
  const attempts = denied
    .filter((line) => pick(line, 'action') === 'access.denied')
    .map((line) => [pick(line, 'actorId'), pick(line, 'data', 'attempted')]);
  t.same(attempts, [
    [other.id, 'show-link'],
    [other.id, 'revoke-link'],
    [other.id, 'resend-link'],
  ]);
});

async function auditLines(agent: TestAgent, query: string): Promise<unknown[]> {
  const answer = demand(await agent.api('GET', `/audit?${query}`), 200);
  return answer.text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as unknown);
}

t.test('the audit log is read as lines of JSON, by time and by subject', async (t) => {
  const before = new Date();
  const { ticketId, id } = await issueLink(handler);
  const answer = await dpo.api('GET', `/audit?from=${before.toISOString()}`);
  t.match(answer.headers['content-type'], /^application\/x-ndjson/);
  t.ok(answer.text.endsWith('}\n'));
  const actions = async (query: string) =>
    (await auditLines(dpo, query))
      .map((line) => pickText(line, 'action'))
      .filter((action) => !action.startsWith('message.')); // those come when they come
  t.match(await actions(`from=${before.toISOString()}`), ['ticket.opened', 'link.issued', 'audit.read']);
  t.same(await actions(`subject=${id}`), ['link.issued']);
  t.same(await actions(`subject=${ticketId}`), ['ticket.opened', 'link.issued']);
  t.notMatch(await actions(`to=${before.toISOString()}&subject=${ticketId}`), ['ticket.opened']);
  for (const query of [
    'from=yesterday',
    'from=2026-12-31T23:59:60Z',
    'subject=x',
    `subject=urn:uuid:${id}`,
  ]) {
    refused(t, await dpo.api('GET', `/audit?${query}`), 400, 'invalid_request', query);
  }
  refused(t, await dpo.api('GET', '/audit?what=1'), 400, 'unknown_field');
  const all = (await dpo.api('GET', '/audit')).text;
  for (const personal of [contact.name, contact.email, contact.phone]) t.notOk(all.includes(personal));
  const verified = await service.run(['audit', 'verify']);
  t.equal(verified.code, 0, verified.stderr);
});

t.test('a repeat under an Idempotency-Key is the same call, also when both come at once', async (t) => {
  const key = { 'idempotency-key': 'ticket-1' };
  const body = { reference: newReference(), institution: 'Clinic' };
  const both = await Promise.all([1, 2].map(() => handler.api('POST', '/tickets', body, key)));
  t.same(
    both.map((answer) => answer.status),
    [201, 201],
  );
  const id = pickText(both[0]?.json(), 'id');
  t.equal(pickText(both[1]?.json(), 'id'), id);
  t.equal(pickText((await handler.api('POST', '/tickets', body, key)).json(), 'id'), id);
  const changed = { ...body, institution: 'Another' };
  refused(t, await handler.api('POST', '/tickets', changed, key), 422, 'idempotency_key_reused');
  const issue = { contact, passwordBy: 'phone' };
  refused(t, await handler.api('POST', `/tickets/${id}/links`, issue, key), 422, 'idempotency_key_reused');
  refused(
    t,
    await other.api('POST', '/tickets', body, key),
    409,
    'reference_taken',
    'keys are one agent’s own',
  );
  const links = await Promise.all(
    [1, 2, 3].map(() => handler.api('POST', `/tickets/${id}/links`, issue, { 'idempotency-key': 'link-1' })),
  );
  t.equal(new Set(links.map((link) => pickText(link.json(), 'id'))).size, 1);
  for (const secret of ['url', 'password', 'spelling']) {
    t.equal(
      links.filter((link) => pick(link.json(), secret) !== undefined).length,
      1,
      `${secret} comes once`,
    );
  }
  t.match(links[0]?.json(), { state: 'issued', expiresAt: String });
  for (const wrong of ['', ' ', 'x'.repeat(201)]) {
    const answer = await handler.api('POST', '/tickets', body, { 'idempotency-key': wrong });
    refused(t, answer, 400, 'invalid_request');
  }
});

t.test('a link is issued for the phone or by SMS, to numbers that may be texted', async (t) => {
  const ticketId = await openTicket(handler);
  const issue = (body: object) => handler.api('POST', `/tickets/${ticketId}/links`, body);
  const phone = await issue({ contact, passwordBy: 'phone', ttlHours: 5 });
  t.equal(phone.status, 201);
  t.match(phone.json(), { state: 'issued', password: /^[2-9B-Y]{4}-[2-9B-Y]{4}-[2-9B-Y]{4}-[2-9B-Y]{2}$/ });
  t.match(pickText(phone.json(), 'url'), new RegExp(`^${service.baseUrl}/l/[\\w-]{43}$`));
  const lives = Date.parse(pickText(phone.json(), 'expiresAt')) - Date.now();
  t.ok(lives > 4.9 * 3_600_000 && lives <= 5 * 3_600_000);
  const sms = await issue({ contact, passwordBy: 'sms' });
  t.match(sms.json(), { url: String, password: undefined, spelling: undefined });
  const spaced = { ...contact, phone: '+48 601 234 567' };
  t.equal((await issue({ contact: spaced, passwordBy: 'sms' })).status, 201);
  const { phone: _none, ...unreachable } = contact;
  t.equal((await issue({ contact: unreachable, passwordBy: 'phone' })).status, 201);
  refused(t, await issue({ contact: unreachable, passwordBy: 'sms' }), 400, 'phone_required');
  for (const number of ['601234567', '0048601234567', '+48', '+486012345678901', 'x', '+48601234567;ext=1']) {
    const answer = await issue({ contact: { ...contact, phone: number }, passwordBy: 'sms' });
    refused(t, answer, 400, 'invalid_phone', number);
  }
  const american = { contact: { ...contact, phone: '+12025550123' }, passwordBy: 'sms' };
  refused(t, await issue(american), 422, 'phone_country_refused');
  const wrong: readonly [object, string][] = [
    [{ contact: { ...contact, locale: 'de' }, passwordBy: 'phone' }, 'invalid_request'],
    [{ contact: { ...contact, email: 'nobody' }, passwordBy: 'phone' }, 'invalid_request'],
    [
      { contact: { ...contact, email: 'a@b.example\r\nBcc: c@d.example' }, passwordBy: 'phone' },
      'invalid_request',
    ],
    [{ contact: { ...contact, age: 5 }, passwordBy: 'phone' }, 'unknown_field'],
    [{ contact, passwordBy: 'pigeon' }, 'invalid_request'],
    [{ contact, passwordBy: 'phone', ttlHours: 0 }, 'invalid_request'],
    [{ contact, passwordBy: 'phone', ttlHours: 721 }, 'invalid_request'],
    [{ contact, passwordBy: 'phone', ttlHours: '5' }, 'invalid_request'],
    [{ contact, passwordBy: 'phone', token: 'x' }, 'unknown_field'],
  ];
  for (const [body, code] of wrong) refused(t, await issue(body), 400, code, JSON.stringify(body));
});

t.test('a link shows its state, and contact and messages', async (t) => {
  const link = await issueLink(handler);
  const state = async () => (await handler.api('GET', `/links/${link.id}`)).json();
  t.match(await state(), {
    ...{ id: link.id, ticketId: link.ticketId, state: 'issued', passwordBy: 'phone', contact },
    ...{ attemptsLeft: 10, resendsLeft: 3, sms: null },
  });
  t.match(pickText(await state(), 'mail'), /^(queued|sending|sent|accepted|delivered)$/);
  t.equal((await givePassword(link.url, link.password)).status, 200);
  t.equal(pick(await state(), 'state'), 'opened');
  const text = JSON.stringify(await state()) + (await handler.api('GET', `/tickets/${link.ticketId}`)).text;
  t.notOk(text.includes(link.password));
  t.notOk(text.includes(link.url.slice(-43)));
  await service.sql`update links set expires_at = now() where id = ${link.id}`;
  t.equal(pick(await state(), 'state'), 'expired');
  refused(t, await handler.api('POST', `/links/${link.id}/revoke`), 409, 'link_not_live');
  refused(t, await handler.api('POST', `/links/${link.id}/resend`), 409, 'link_not_live');
});

t.test('a revoked link is dead at once, and revoking it again changes nothing', async (t) => {
  const link = await issueLink(handler);
  const revoke = () => handler.api('POST', `/links/${link.id}/revoke`);
  t.match((await revoke()).json(), { id: link.id, state: 'revoked', revokedAt: String });
  t.equal((await revoke()).status, 200);
  refused(t, await givePassword(link.url, link.password), 410, 'link_revoked');
  refused(t, await handler.api('POST', `/links/${link.id}/resend`), 409, 'link_not_live');
  refused(t, await handler.api('POST', `/links/${link.id}/revoke`, { why: 1 }), 400, 'unknown_field');
  const events = (await auditLines(dpo, `subject=${link.id}`)).map((line) => pick(line, 'action'));
  t.equal(events.filter((action) => action === 'link.revoked').length, 1);
});

t.test('a resent password is new and the old one dead, three times at most', async (t) => {
  const link = await issueLink(handler);
  let password = link.password;
  for (let left = 2; left >= 0; left -= 1) {
    const resent = await handler.api('POST', `/links/${link.id}/resend`);
    t.equal(resent.status, 200);
    t.equal(pick(resent.json(), 'resendsLeft'), left);
    refused(t, await givePassword(link.url, password), 401, 'wrong_password');
    password = pickText(resent.json(), 'password');
    t.equal((await givePassword(link.url, password)).status, 200);
  }
  refused(t, await handler.api('POST', `/links/${link.id}/resend`), 409, 'resend_limit');
  t.equal((await givePassword(link.url, password)).status, 200, 'the last one stays good');
  const bySms = demand(
    await handler.api('POST', `/tickets/${link.ticketId}/links`, { contact, passwordBy: 'sms' }),
    201,
  );
  const resent = await handler.api('POST', `/links/${pickText(bySms.json(), 'id')}/resend`);
  t.equal(resent.status, 200);
  t.equal(pick(resent.json(), 'password'), undefined, 'a password by SMS is never shown');
});

t.test('reasons are listed, and keys and description are open to all', async (t) => {
  const reasons = await operator.api('GET', '/reasons', undefined, { 'accept-language': 'hu' });
  t.match(reasons.json(), { reasons: [{ code: 'diagnosis', label: String }] });
  const english = await handler.api('GET', '/reasons');
  t.not(pick(reasons.json(), 'reasons', 0, 'label'), pick(english.json(), 'reasons', 0, 'label'));
  const keys = await request(`${service.baseUrl}/api/v1/signing-keys`);
  t.match(keys.json(), { keys: [{ algorithm: 'Ed25519', publicKey: String }] });
  const described = (await request(`${service.baseUrl}/api/v1/openapi.json`)).json();
  t.match(pick(described, 'openapi'), /^3\.1\./);
  const paths = pick(described, 'paths') as Record<string, object>;
  const listed = Object.entries(paths).flatMap(([path, methods]) =>
    Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`),
  );
  const promised = [
    ...['POST /api/v1/tickets', 'GET /api/v1/tickets', 'GET /api/v1/tickets/{id}'],
    ...['POST /api/v1/tickets/{id}/links', 'POST /api/v1/tickets/{id}/close', 'GET /api/v1/links/{id}'],
    ...['POST /api/v1/links/{id}/revoke', 'POST /api/v1/links/{id}/resend', 'GET /api/v1/reasons'],
    ...['POST /api/v1/uploads/{id}/downloads', 'GET /api/v1/downloads/{id}/content', 'GET /api/v1/audit'],
    ...['POST /api/v1/downloads/{id}/confirm', 'GET /healthz', 'GET /readyz', 'GET /metrics'],
    ...['GET /l/{token}', 'POST /l/{token}/session', 'POST /l/{token}/upload', 'GET /l/{token}/receipt'],
    'POST /hooks/twilio/status',
  ];
  t.same(
    promised.filter((route) => !listed.includes(route)),
    [],
  );
});

t.test('no secret and no personal data stands in what was logged', async (t) => {
  const link = await issueLink(handler);
  await givePassword(link.url, link.password);
  await givePassword(link.url, 'WRNG-PWRD-WRNG-PW');
  const logs = service.allLogs();
  t.ok(logs.includes('a request was refused'), 'the log is at debug level');
  const secrets = [
    link.password,
    link.password.replaceAll('-', ''),
    link.url.slice(-43),
    'WRNG-PWRD-WRNG-PW',
  ];
  for (const secret of [
    ...secrets,
    handler.token,
    handler.email,
    contact.name,
    contact.email,
    contact.phone,
  ]) {
    t.notOk(logs.includes(secret));
  }
});
