// What outlives a session takes the password and ends when the account's rights are given anew; and nobody gets a role that sees
// what is not their own on one person's word.
import { readFileSync } from 'node:fs';
import t, { type Test } from 'tap';
import {
  accountMaker,
  type DeskAccount,
  type DeskSession,
  placeOf,
  postForm,
  signInAtDesk,
} from '../services/desk-browser.js';
import { type Answer, request } from '../services/http-client.js';
import { startService } from '../services/service.js';
import { cookieOf, demand, eventually } from '../services/steps.js';

const service = await startService(t, { env: { TOKEN_MAX_DAYS: '60' } });
const { baseUrl: origin, sql } = service;
const account = await accountMaker(service);
const enter = (who: DeskAccount) => signInAtDesk(origin, who);

const api = (token: string, base = origin) =>
  request(`${base}/api/v1/reasons`, { headers: { authorization: `Bearer ${token}` } });
const tokenIn = (page: Answer) => /slc_[\w-]{43}/.exec(page.text)?.[0] ?? '';
const form = { name: 'nightly export', scope: 'all' };

/** A token made at the desk. */
async function make(browser: DeskSession, who: DeskAccount, more: Record<string, string> = {}) {
  const fields = { ...form, current: who.password, ...more };
  return tokenIn(demand(await browser.post('/desk/account/tokens', fields), 201));
}

/** A command's output. @throws when it failed */
async function host(...args: string[]): Promise<string> {
  const { code, stdout, stderr } = await service.run(args);
  if (code !== 0) throw new Error(`exit ${code}: ${stderr}`);
  return stdout.trim();
}

function sentTo(t: Test, answer: Answer, place: string, message = `sent to ${place}`): void {
  t.match({ status: answer.status, location: placeOf(answer) }, { status: 303, location: place }, message);
}

const mails = async (who: DeskAccount): Promise<string[]> => {
  const rows = await sql<
    { template: string }[]
  >`select template from messages where agent_id = ${who.id} order by id`;
  return rows.map(({ template }) => template);
};
const roleOf = async ({ id }: DeskAccount) =>
  (await sql<{ role: string }[]>`select role from agents where id = ${id}`)[0]?.role;

t.test('a session alone makes nothing that outlives it', async (t) => {
  const who = await account('handler');
  const browser = await enter(who);
  const kept = async () =>
    await sql`
      select (select count(*) from api_tokens where agent_id = a.id) as tokens, a.password_hash, a.sealed_totp,
        (select count(*) from agent_passkeys where agent_id = a.id) as passkeys,
        (select count(*) from agent_recovery_codes where agent_id = a.id) as codes
      from agents a where id = ${who.id}`;
  const before = await kept();
  const makers: Readonly<Record<string, Record<string, string>>> = {
    '/desk/account/tokens': form,
    '/desk/account/passkeys/options': {},
    '/desk/account/totp': {},
    '/desk/account/recovery-codes': {},
    '/desk/account/factors/remove': { factor: 'totp' },
    '/desk/account/password': { password: 'otter velvet ladder nine' },
  };
  for (const [path, fields] of Object.entries(makers)) {
    const without = await browser.post(path, fields);
    t.equal(without.status, 400, `${path} without the password`);
    const wrong = await browser.post(path, { ...fields, current: 'not the right one' });
    // an address that is a number has no passkeys at all
    t.ok([401, 404].includes(wrong.status), `${path} with a wrong one: ${wrong.status}`);
    t.equal(tokenIn(wrong), '');
    await sql`update agents set failed_sign_ins = 0 where id = ${who.id}`;
  }
  t.same(await kept(), before);
  t.match(await make(browser, who), /^slc_/, 'with it one is made');
});

t.test('a token makes no token, and tells its owner that it is there', async (t) => {
  const who = await account('operator');
  const token = await make(await enter(who), who);
  t.equal((await api(token)).status, 200);
  t.same(await mails(who), ['token-created']);
  const heirs = await request(`${origin}/desk/account/tokens`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, origin },
    json: { ...form, current: who.password },
  });
  t.equal(heirs.status, 401);
  await host('token', 'create', '--email', who.email, '--name', 'by the host');
  t.same(await mails(who), ['token-created', 'token-created'], 'also of one that the host made');
});

t.test('tokens end: after TOKEN_MAX_DAYS unless less is asked for, and never later', async (t) => {
  const who = await account('handler');
  const browser = await enter(who);
  await make(browser, who);
  await make(browser, who, { days: '7' });
  await host('token', 'create', '--email', who.email, '--name', 'x');
  const days = await sql<{ days: number }[]>`
    select round(extract(epoch from expires_at - created_at) / 86400)::int as days from api_tokens where agent_id = ${who.id} order by id`;
  t.same(
    days.map((row) => row.days),
    [60, 7, 60],
  );
  for (const wrong of ['61', '0', '-1', '1.5', '1e9', 'x', ''])
    t.equal(
      (await browser.post('/desk/account/tokens', { ...form, current: who.password, days: wrong })).status,
      400,
      wrong,
    );
  const cli = await service.run(['token', 'create', '--email', who.email, '--name', 'x', '--days', '61']);
  t.equal(cli.code, 2);
  t.match((await browser.get('/desk/account')).text, 'value="60"');
});

t.test('tokens of a version that gave them no end have one', async (t) => {
  const who = await account('handler');
  const browser = await enter(who);
  const [young, old] = [await make(browser, who), await make(browser, who)];
  const ids = await sql<{ id: string }[]>`select id from api_tokens where agent_id = ${who.id} order by id`;
  await sql`update api_tokens set expires_at = null where agent_id = ${who.id}`;
  await sql`update api_tokens set created_at = now() - interval '91 days' where id = ${ids[1]?.id ?? ''}`;
  t.equal((await api(young)).status, 200);
  t.equal((await api(old)).status, 401, 'read as if it had ended');
  const migration = new URL('../../migrations/0052-end-tokens.sql', import.meta.url);
  const [ending = ''] = /^update [^;]+/m.exec(readFileSync(migration, 'utf8')) ?? [];
  await sql.unsafe(ending);
  t.equal((await api(old)).status, 200, 'the migration gives it time from its own moment on');
  const [row] =
    await sql`select min(expires_at) > now() + interval '89 days' as later from api_tokens where agent_id = ${who.id}`;
  t.match(row, { later: true });
});

/** What may befall an account, and whether its tokens work afterwards. */
const acts: Readonly<
  Record<string, { act: (who: DeskAccount, browser: DeskSession) => Promise<unknown>; works: boolean }>
> = {
  'signing out everywhere': {
    act: (_who, browser) => browser.post('/desk/account/sign-out-everywhere'),
    works: false,
  },
  'signing out everywhere, tokens staying': {
    act: (_who, browser) => browser.post('/desk/account/sign-out-everywhere', { tokens: 'keep' }),
    works: true,
  },
  'another password': { act: (who, browser) => renew(browser, '/desk/account/password', who), works: false },
  'another password, tokens staying': {
    act: (who, browser) => renew(browser, '/desk/account/password', who, { tokens: 'keep' }),
    works: true,
  },
  'a password by invitation': { act: join, works: false },
  'a forgotten factor, by the host': {
    act: (who) => host('agent', 'forget-factor', '--email', who.email),
    works: false,
  },
  'a forgotten factor, at the desk': {
    act: async (who) => (await operator()).post(`/desk/accounts/${who.id}`, { change: 'forget_factor' }),
    works: false,
  },
  'a role of more rights': {
    act: (who) => host('agent', 'role', '--email', who.email, '--role', 'lead'),
    works: false,
  },
  freezing: { act: (who) => host('agent', 'freeze', '--email', who.email), works: false },
  'freezing and opening again': {
    act: async (who) => {
      await host('agent', 'freeze', '--email', who.email);
      await host('agent', 'unfreeze', '--email', who.email);
    },
    works: true,
  },
  'the end of the account': { act: (who) => host('agent', 'deactivate', '--email', who.email), works: false },
};
const operator = async () => enter(await account('operator'));
const renew = (browser: DeskSession, path: string, who: DeskAccount, more: Record<string, string> = {}) =>
  browser.post(path, { current: who.password, password: 'otter velvet ladder nine', ...more });

/** Takes the mail's link and sets a password by it. */
async function join(who: DeskAccount): Promise<Answer> {
  const desk = await operator();
  demand(await desk.post(`/desk/accounts/${who.id}`, { change: 'invite' }), 303);
  const page = await eventually(
    async () => (await desk.get('/desk/outbox')).text,
    (text) => invitationIn(text, who.email) !== undefined,
  );
  const url = invitationIn(page, who.email) ?? '';
  return demand(await postForm(origin, new URL(url).pathname, { password: 'otter velvet ladder nine' }), 303);
}

/** The invitation in a message of the outbox page to this address. */
function invitationIn(page: string, email: string): string | undefined {
  for (const message of page.split('<article').slice(1)) {
    const url = /href="([^"]+\/desk\/invitation\/[\w-]+)"/.exec(message)?.[1];
    if (message.includes(email) && url !== undefined) return url;
  }
  return undefined;
}

for (const [what, { act, works }] of Object.entries(acts)) {
  t.test(`after ${what} a token ${works ? 'works' : 'does nothing'}`, async (t) => {
    const who = await account('handler');
    const browser = await enter(who);
    const tokens = [await make(browser, who), await make(browser, who, { scope: 'read' })];
    for (const token of tokens) t.equal((await api(token)).status, 200);
    await act(who, browser);
    for (const token of tokens) t.equal((await api(token)).status, works ? 200 : 401);
  });
}

t.test('a token rests while the account’s password is overdue', async (t) => {
  const who = await account('handler');
  const token = await make(await enter(who), who);
  const aged = await service.spawnAnother({ PASSWORD_MAX_AGE_DAYS: '90' });
  t.equal((await api(token, aged.baseUrl)).status, 200);
  await sql`update agents set password_changed_at = now() - interval '91 days' where id = ${who.id}`;
  const refused = await api(token, aged.baseUrl);
  t.match(
    { status: refused.status, ...(refused.json() as object) },
    { status: 403, code: 'password_overdue' },
  );
  t.equal((await api(token)).status, 200, 'where no such rule is set it works');
  const post = (path: string, fields: Record<string, string>, cookie = '') =>
    postForm(aged.baseUrl, path, fields, { cookie, origin });
  const signedIn = await post('/desk/sign-in', { email: who.email, password: who.password });
  sentTo(t, signedIn, '/desk/renew');
  const given = { current: who.password, password: 'otter velvet ladder nine' };
  sentTo(t, await post('/desk/renew', given, cookieOf(signedIn).cookie), '/desk');
  t.equal((await api(token, aged.baseUrl)).status, 200, 'and goes on with the new password');
});

t.test('who looks after accounts sees whose tokens there are, and takes them back', async (t) => {
  const who = await account('handler');
  const tokens = [await make(await enter(who), who), await make(await enter(who), who)];
  const rows = await sql<{ id: string }[]>`select id from api_tokens where agent_id = ${who.id} order by id`;
  for (const [n, role] of (['lead', 'operator'] as const).entries()) {
    const desk = await enter(await account(role));
    const revoke = `/desk/tokens/${rows[n]?.id}/revoke`;
    t.match((await desk.get('/desk/accounts')).text, revoke);
    sentTo(t, await desk.post(revoke), '/desk/accounts');
    t.equal((await api(tokens[n] ?? '')).status, 401);
    t.notMatch((await desk.get('/desk/accounts')).text, revoke);
    t.equal((await desk.post(revoke)).status, 404, 'once');
  }
  const [left] = await sql<{ id: string }[]>`
    select t.id from api_tokens t where t.revoked_at is null and t.agent_id <> ${who.id} limit 1`;
  for (const role of ['handler', 'dpo'] as const) {
    const desk = await enter(await account(role));
    t.equal((await desk.post(`/desk/tokens/${left?.id}/revoke`)).status, 403, role);
    t.equal((await desk.post(`/desk/account/tokens/${left?.id}/revoke`)).status, 404, 'nor as one’s own');
  }
});

/** The request for an account that waits, as the page of whoever may decide names it. */
async function requestOf(who: { id: string }): Promise<string> {
  const [row] = await sql<{ id: string }[]>`
    select id from role_requests where agent_id = ${who.id} and state = 'waiting'`;
  if (row === undefined) throw new Error('nothing waits');
  return `/desk/account-requests/${row.id}`;
}
const approve = { decision: 'approve' };

for (const role of ['lead', 'dpo', 'operator'] as const) {
  t.test(`nobody becomes ${role} on one person’s word`, async (t) => {
    const asker = await account('operator');
    const desk = await enter(asker);
    const who = await account('handler');
    const theirs = await enter(who);
    sentTo(t, await desk.post(`/desk/accounts/${who.id}`, { change: 'role', role }), '/desk/accounts');
    t.equal(await roleOf(who), 'handler');
    const request = await requestOf(who);
    t.match((await desk.get('/desk/accounts')).text, who.email, 'it is listed for who asked');
    t.notMatch((await desk.get('/desk/accounts')).text, request, 'who has nothing to decide');
    t.equal((await desk.post(request, approve)).status, 403, 'nor may');
    t.equal((await theirs.post(request, approve)).status, 403, 'nor may who is to have it');
    t.equal(
      (await (await enter(await account('handler'))).post(request, approve)).status,
      403,
      'nor a handler',
    );
    t.equal(await roleOf(who), 'handler');
    await t.rejects(
      sql`update role_requests set state = 'approved', decided_by = asked_by, decided_at = now() where agent_id = ${who.id}`,
      { message: /check constraint/ },
    );
    const second = await account(role === 'operator' ? 'dpo' : 'operator');
    const other = await enter(second);
    t.match((await other.get('/desk/account-requests')).text, request);
    const both = await Promise.all([
      other.post(request, approve),
      other.post(request, { decision: 'refuse' }),
    ]);
    t.same(both.map(({ status }) => status).sort(), [303, 409], 'it is decided once');
    const approved = both[0]?.status === 303;
    t.equal(await roleOf(who), approved ? role : 'handler');
    const [event] = await sql`
      select action, actor_id from audit_events where agent_id = ${who.id} order by seq desc limit 1`;
    t.match(event, { action: approved ? 'agent.role_changed' : 'agent.role_refused', actor_id: second.id });
  });

  t.test(`nobody is invited as ${role} on one person’s word`, async (t) => {
    const lead = await account('lead');
    const desk = await enter(await account('operator'));
    const email = `second-self-${role}@desk.example`;
    sentTo(
      t,
      await desk.post('/desk/accounts', { name: 'Second Self', email, role, locale: 'pl' }),
      '/desk/accounts',
    );
    const [made] = await sql<
      { id: string; role: string }[]
    >`select id, role from agents where email = ${email}`;
    const who = { id: made?.id ?? '', email, password: '' };
    t.equal(made?.role, 'handler');
    t.same(await mails(who), [], 'no invitation goes out');
    t.match((await desk.get('/desk/accounts')).text, 'no password yet', 'nor is one said to be out');
    t.equal((await desk.post(`/desk/accounts/${who.id}`, { change: 'invite' })).status, 403);
    t.same(await mails(who), [], 'nor by inviting anew');
    t.same(await mails(lead), ['role-asked'], 'leads are asked');
    sentTo(t, await (await enter(lead)).post(await requestOf(who), approve), '/desk/accounts');
    t.equal(await roleOf(who), role);
    t.same(await mails(who), ['invitation'], 'now it does');
    t.equal((await service.run(['audit', 'verify'])).code, 0);
  });
}

t.test('what is refused, lapsed, or asked by somebody who is out changes nothing', async (t) => {
  const lead = await enter(await account('lead'));
  const ask = async () => {
    const [asker, who] = [await account('operator'), await account('handler')];
    const form = { change: 'role', role: 'lead' };
    sentTo(t, await (await enter(asker)).post(`/desk/accounts/${who.id}`, form), '/desk/accounts');
    return { asker, who, request: await requestOf(who) };
  };
  const refused = await ask();
  sentTo(t, await lead.post(refused.request, { decision: 'refuse' }), '/desk/accounts');
  t.equal((await lead.post(refused.request, approve)).status, 409);
  const lapsed = await ask();
  await sql`update role_requests set expires_at = now() where agent_id = ${lapsed.who.id}`;
  t.equal((await lead.post(lapsed.request, approve)).status, 409);
  const frozen = await ask();
  await host('agent', 'freeze', '--email', frozen.asker.email);
  t.notMatch((await lead.get('/desk/accounts')).text, frozen.request);
  t.equal((await lead.post(frozen.request, approve)).status, 409);
  for (const { who } of [refused, lapsed, frozen]) t.equal(await roleOf(who), 'handler');
  t.equal((await lead.post(frozen.request, { decision: 'perhaps' })).status, 400);
  const nothing = '/desk/account-requests/01900000-0000-7000-8000-000000000000';
  t.equal((await lead.post(nothing, approve)).status, 404);
});

t.test('nobody asks for themselves, and a lead asks for nobody', async (t) => {
  const asker = await account('operator');
  const own = await (await enter(asker)).post(`/desk/accounts/${asker.id}`, { change: 'role', role: 'lead' });
  t.equal(own.status, 409);
  const who = await account('handler');
  const lead = await enter(await account('lead'));
  t.equal((await lead.post(`/desk/accounts/${who.id}`, { change: 'role', role: 'lead' })).status, 403);
  t.equal((await sql`select 1 from role_requests where agent_id in (${who.id}, ${asker.id})`).length, 0);
});

t.test('the host’s command is enough, and leads are told', async (t) => {
  const lead = await account('lead');
  const who = await account('handler');
  await host('agent', 'role', '--email', who.email, '--role', 'dpo');
  t.equal(await roleOf(who), 'dpo');
  t.same(await mails(lead), ['role-given']);
  const person = ['--email', 'by-host@desk.example', '--name', 'By Host', '--role', 'operator'];
  await host('agent', 'invite', ...person);
  t.same(await mails(lead), ['role-given', 'role-given']);
  await host('agent', 'role', '--email', who.email, '--role', 'handler');
  t.same(await mails(lead), ['role-given', 'role-given'], 'of lesser roles nobody is told');
});

t.test('nobody brings a guarded role back without the leads’ knowing', async (t) => {
  const lead = await account('lead');
  const desk = await enter(await account('operator'));
  const told = async () => (await mails(lead)).filter((template) => template === 'role-given').length;
  for (const role of ['lead', 'dpo', 'operator', 'handler'] as const) {
    const who = await account(role);
    for (const change of ['unfreeze', 'forget_factor', 'invite']) {
      const before = await told();
      if (change === 'unfreeze')
        sentTo(t, await desk.post(`/desk/accounts/${who.id}`, { change: 'freeze' }), '/desk/accounts');
      sentTo(t, await desk.post(`/desk/accounts/${who.id}`, { change }), '/desk/accounts');
      t.equal((await told()) - before, role === 'handler' ? 0 : 1, `${role}: ${change}`);
    }
  }
});

t.test(
  'who reports abuse of the own account is shut out at once, and leads and officers are told',
  async (t) => {
    const [lead, dpo, operator] = [await account('lead'), await account('dpo'), await account('operator')];
    const who = await account('lead');
    const register = await enter(operator);
    const [browser, elsewhere] = [await enter(who), await enter(who)];
    const token = await make(browser, who);
    t.equal((await api(token)).status, 200);
    const line = (page: Answer) => page.text.split('<tr').find((row) => row.includes(who.email)) ?? '';
    t.match(line(await register.get('/desk/accounts')), /<time/, 'the last sign-in');
    const asked = await browser.ask('/desk/account/report-abuse');
    t.match(asked.text, who.email);
    t.equal((await api(token)).status, 200, 'nothing happens before the answer');
    const answer = await browser.post('/desk/account/report-abuse');
    sentTo(t, answer, '/desk/sign-in');
    t.match((await request(`${origin}${answer.headers.location}`)).text, 'account is suspended');
    for (const each of [browser, elsewhere]) sentTo(t, await each.get('/desk/account'), '/desk/sign-in');
    t.equal((await api(token)).status, 401);
    t.equal(
      (await postForm(origin, '/desk/sign-in', { email: who.email, password: who.password })).status,
      401,
      'the password opens nothing',
    );
    t.ok((await mails(lead)).includes('abuse-reported'));
    t.ok((await mails(dpo)).includes('abuse-reported'));
    t.notOk((await mails(operator)).includes('abuse-reported'));
    t.notOk((await mails(who)).includes('abuse-reported'), 'not whoever reads the own mail');
    const events = await sql<{ action: string; data: object }[]>`
    select action, data from audit_events where agent_id = ${who.id} order by seq desc limit 3`;
    t.match(events.toReversed(), [
      { action: 'agent.abuse_reported', data: { sessions: 2, tokens: 1 } },
      { action: 'agent.frozen' },
      { action: 'token.revoked' },
    ]);
    sentTo(t, await register.post(`/desk/accounts/${who.id}`, { change: 'unfreeze' }), '/desk/accounts');
    t.equal((await api(token)).status, 401, 'tokens stay ended when it is opened again');
  },
);
