// Accounts: how a person gets one, signs in, is kept out, and leaves.
import { setTimeout as pause } from 'node:timers/promises';
import { TOTP } from 'otpauth';
import t, { type Test } from 'tap';
import { encryptedZip } from '../services/archives.js';
import { type DeskSession, deskSession, placeOf, postForm } from '../services/desk-browser.js';
import { type Answer, pick, request, uploadFile } from '../services/http-client.js';
import { startService, type TestAgent } from '../services/service.js';
import { authorise, cookieOf, demand, eventually, issueLink, openTicket } from '../services/steps.js';

const service = await startService(t, { env: { SECOND_FACTOR: 'required', DOWNLOAD_GRACE_MINUTES: '60' } });
const origin = service.baseUrl;
const dpo = await service.agent('dpo');

const signIn = (email: string, password: string) => postForm(origin, '/desk/sign-in', { email, password });
const at = (answer: Answer): DeskSession => deskSession(origin, cookieOf(answer).cookie);
/** The code that the app shows now, or `steps` later: each code works once. */
const codeOf = (secret: string, steps = 0) =>
  TOTP.generate({ secret: TOTP_SECRET(secret), timestamp: Date.now() + steps * 30_000 });
const TOTP_SECRET = (base32: string) => new TOTP({ secret: base32.replaceAll(' ', '') }).secret;
const secretIn = (page: Answer) => /<code class="secret">([A-Z2-7 ]+)<\/code>/.exec(page.text)?.[1] ?? '';

/** Goes through all steps of a first sign-in. */
async function enrolled(agent: Pick<TestAgent, 'email' | 'password'>) {
  const first = at(demand(await signIn(agent.email, agent.password), 303));
  const secret = secretIn(demand(await first.get('/desk/enrol'), 200));
  const used = codeOf(secret);
  const done = demand(await first.post('/desk/enrol', { code: used }), 200);
  const recoveryCodes = [...done.text.matchAll(/<code>([2-9B-Y-]{19})<\/code>/g)].map(
    ([, code]) => code ?? '',
  );
  return { secret, used, recoveryCodes, browser: at(done), first, page: done.text };
}

const actions = async (agentId: string): Promise<string[]> => {
  const rows = await service.sql<{ action: string }[]>`
    select action from audit_events where agent_id = ${agentId} order by seq`;
  return rows.map(({ action }) => action);
};

function sentTo(t: Test, answer: Answer, place: string, message = `sent to ${place}`): void {
  t.match({ status: answer.status, location: placeOf(answer) }, { status: 303, location: place }, message);
}

t.test('of many guesses at once only five are looked at', async (t) => {
  const victim = await service.agent('handler');
  const guesses = Array.from({ length: 24 }, (_none, n) => signIn(victim.email, `wrong guess ${n}`));
  const answers = await Promise.all(guesses);
  t.same(new Set(answers.map(({ status }) => status)), new Set([401]));
  const [row] = await service.sql<
    { n: number }[]
  >`select failed_sign_ins as n from agents where id = ${victim.id}`;
  t.equal(row?.n, 5, 'the others were turned away before the password was looked at');
  t.equal((await signIn(victim.email, victim.password)).status, 401, 'even the right one has to wait now');
  await service.sql`update agents set failed_sign_in_at = now() - interval '2 minutes' where id = ${victim.id}`;
  t.equal((await signIn(victim.email, victim.password)).status, 303, 'and is good again afterwards');
});

t.test('who has no account gets the answer of who has one', async (t) => {
  const known = await service.agent('handler');
  const frozen = await service.agent('handler');
  demand1(await service.run(['agent', 'freeze', '--email', frozen.email]));
  const plain = (answer: Answer) => [answer.status, answer.text, answer.headers['set-cookie']];
  const wrong = await signIn(known.email, 'not the right one');
  t.same(plain(await signIn('nobody@desk.example', 'not the right one')), plain(wrong));
  t.same(plain(await signIn(frozen.email, frozen.password)), plain(wrong));
  const tried = async () =>
    await service.sql`select 1 from audit_events where action = 'agent.sign_in_failed' and agent_id is null`;
  t.ok((await tried()).length >= 1, 'and is written down alike');
});

t.test('a first sign-in sets up a second factor, later ones ask for it, each code once', async (t) => {
  const agent = await service.agent('handler');
  const answer = await signIn(agent.email, agent.password);
  sentTo(t, answer, '/desk/enrol');
  const half = at(answer);
  sentTo(t, await half.get('/desk/account'), '/desk/enrol', 'nothing else is open yet');
  t.equal((await request(`${origin}/api/v1/tickets`, { headers: { cookie: half.cookie } })).status, 401);
  t.equal((await half.post('/desk/enrol', { code: '000000' })).status, 401);

  const { secret, used, recoveryCodes, browser, first, page } = await enrolled(agent);
  t.equal(recoveryCodes.length, 10);
  const [, copied = ''] = page.split('<div class="copyable">');
  t.match(copied, /<code>[2-9B-Y-]{19}<\/code>[\s\S]*aria-label="Copy: /, 'one button copies them');
  t.equal((await browser.get('/desk/account')).status, 200);
  t.equal((await request(`${origin}/api/v1/tickets`, { headers: { cookie: browser.cookie } })).status, 200);
  sentTo(t, await first.get('/desk/account'), '/desk/sign-in', 'the cookie is another one after signing in');

  const again = await signIn(agent.email, agent.password);
  sentTo(t, again, '/desk/second-factor');
  const step = at(again);
  t.equal((await step.get('/desk/second-factor')).status, 200);
  t.equal((await step.post('/desk/second-factor', { code: used })).status, 401, 'a used code');
  const code = codeOf(secret, 1);
  const both = await Promise.all([
    step.post('/desk/second-factor', { code }),
    at(await signIn(agent.email, agent.password)).post('/desk/second-factor', { code }),
  ]);
  t.same(both.map(({ status }) => status).sort(), [303, 401], 'of two with one code one gets in');

  const lost = at(await signIn(agent.email, agent.password));
  const [recovery = ''] = recoveryCodes;
  sentTo(t, await lost.post('/desk/second-factor', { code: recovery.toLowerCase() }), '/desk');
  const twice = at(await signIn(agent.email, agent.password));
  t.equal(
    (await twice.post('/desk/second-factor', { code: recovery })).status,
    401,
    'a recovery code works once',
  );
  t.match(await actions(agent.id), ['agent.added', 'token.created']);
  t.ok((await actions(agent.id)).includes('agent.recovery_used'));
});

t.test(
  'who waits with the password sees another secret than the owner, and is out once that one counts',
  async (t) => {
    const agent = await service.agent('handler');
    const waiting = at(demand(await signIn(agent.email, agent.password), 303));
    const shown = secretIn(await waiting.get('/desk/enrol'));
    const owner = at(demand(await signIn(agent.email, agent.password), 303));
    const own = secretIn(await owner.get('/desk/enrol'));
    t.match([shown, own], [/^[A-Z2-7 ]{16,}$/, /^[A-Z2-7 ]{16,}$/]);
    t.not(shown, own, 'each browser is shown a secret of its own');
    t.equal(secretIn(await waiting.get('/desk/enrol')), shown, 'the same again where it is looked at again');
    t.equal(secretIn(await owner.get('/desk/enrol')), own);
    t.equal(
      (await owner.post('/desk/enrol', { code: codeOf(shown) })).status,
      401,
      'a code of the other one',
    );
    const browser = at(demand(await owner.post('/desk/enrol', { code: codeOf(own) }), 200));
    sentTo(t, await waiting.get('/desk/enrol'), '/desk/sign-in', 'the waiting one is over');
    sentTo(t, await waiting.post('/desk/enrol', { code: codeOf(shown, 1) }), '/desk/sign-in');
    t.equal((await browser.get('/desk/account')).status, 200, 'the owner is in');
    const later = at(demand(await signIn(agent.email, agent.password), 303));
    t.equal((await later.post('/desk/second-factor', { code: codeOf(shown, 1) })).status, 401);
    sentTo(t, await later.post('/desk/second-factor', { code: codeOf(own, 1) }), '/desk');
  },
);

t.test('a secret shown in one window of an account is proved in that window only', async (t) => {
  const agent = await service.agent('handler');
  const off = await service.spawnAnother({ SECOND_FACTOR: 'off' });
  const window = async () => {
    const form = { email: agent.email, password: agent.password };
    const answer = demand(await postForm(off.baseUrl, '/desk/sign-in', form, { origin }), 303);
    const { cookie } = cookieOf(answer);
    return (path: string, fields: Record<string, string>) =>
      postForm(off.baseUrl, path, fields, { cookie, origin });
  };
  const [one, two] = [await window(), await window()];
  const current = agent.password;
  const shown = secretIn(demand(await one('/desk/account/totp', { current }), 200));
  const other = secretIn(demand(await two('/desk/account/totp', { current }), 200));
  t.not(shown, other);
  const confirm = '/desk/account/totp/confirm';
  t.equal((await one(confirm, { code: codeOf(other) })).status, 401);
  t.equal((await one(confirm, { code: codeOf(shown) })).status, 200);
  t.equal((await two(confirm, { code: codeOf(other) })).status, 401, 'it came too late');
});

t.test('codes cannot be guessed by the many', async (t) => {
  const agent = await service.agent('handler');
  const { secret } = await enrolled(agent);
  const step = at(await signIn(agent.email, agent.password));
  const tries = Array.from({ length: 20 }, (_none, n) =>
    step.post('/desk/second-factor', { code: String(100_000 + n) }),
  );
  t.same(new Set((await Promise.all(tries)).map(({ status }) => status)), new Set([401]));
  t.equal(
    (await step.post('/desk/second-factor', { code: codeOf(secret) })).status,
    401,
    'the right one waits too',
  );
  const [row] = await service.sql<
    { n: number }[]
  >`select failed_sign_ins as n from agents where id = ${agent.id}`;
  t.equal(row?.n, 5);
});

t.test('a browser left alone is locked, and what it was sending is not lost', async (t) => {
  const agent = await service.agent('handler');
  const { browser } = await enrolled(agent);
  const leaveAlone = () =>
    service.sql`update agent_sessions set seen_at = now() - interval '16 minutes' where agent_id = ${agent.id} and stage = 'full'`;
  await leaveAlone();
  const locked = await browser.get('/desk/account?from=here');
  t.equal(locked.status, 401);
  t.match(locked.text, 'value="/desk/account?from=here"');
  t.notMatch(locked.text, agent.email);
  const api = await request(`${origin}/api/v1/tickets`, { headers: { cookie: browser.cookie } });
  t.match(api.json(), { code: 'session_locked', status: 401 });

  const form = { name: 'kept words', scope: 'read', days: '30', current: agent.password };
  const sent = await browser.post('/desk/account/tokens', form);
  t.equal(sent.status, 401);
  t.match(sent.text, /name="name" value="kept words"/);
  const wrong = { ...form, unlock: 'not the password' };
  t.equal((await browser.post('/desk/account/tokens', wrong)).status, 401);
  const right = await browser.post('/desk/account/tokens', { ...wrong, unlock: agent.password });
  t.equal(right.status, 201, 'the form is done after the password');
  t.match(right.text, /slc_[\w-]{43}/);
  t.equal((await browser.get('/desk/account')).status, 200);

  await leaveAlone();
  sentTo(
    t,
    await browser.post('/desk/unlock', { next: '/desk/account?x=1', unlock: agent.password }),
    '/desk/account?x=1',
  );
  sentTo(t, await browser.post('/desk/unlock', { next: '//evil.example/desk' }), '/desk', 'nowhere else');
  await service.sql`update agent_sessions set expires_at = now() where agent_id = ${agent.id}`;
  sentTo(t, await browser.get('/desk/account'), '/desk/sign-in', 'after twelve hours it is over');
});

t.test('an invitation by mail makes an account, once', async (t) => {
  const operator = await service.agent('operator');
  const { browser } = await enrolled(operator);
  const email = 'new.person@desk.example';
  const person = { name: 'New Person', email, role: 'handler', locale: 'sl' };
  sentTo(t, await browser.post('/desk/accounts', person), '/desk/accounts');
  t.equal((await browser.post('/desk/accounts', person)).status, 409, 'the address is taken');
  const url = await invitationOf(browser, email);
  t.match((await request(url, { headers: { accept: 'text/html' } })).status, 200);
  const path = new URL(url).pathname;
  const weak = await postForm(origin, path, { password: 'Password1234!' });
  t.equal(weak.status, 400, 'a common password is refused, and the invitation stays');
  const own = await postForm(origin, path, { password: 'new.person2026' });
  t.equal(own.status, 400, 'so is one made of the own name');
  const password = 'otter velvet ladder nine';
  const both = await Promise.all([1, 2].map(() => postForm(origin, path, { password })));
  t.same(both.map(({ status }) => status).sort(), [303, 410], 'of two one is first');
  t.equal((await request(url, { headers: { accept: 'text/html' } })).status, 410);
  const { browser: theirs } = await enrolled({ email, password });
  t.match((await theirs.get('/desk/account')).text, 'New Person');
});

/** The invitation's address, as the outbox page of the demo shows the mail. */
async function invitationOf(browser: DeskSession, email: string): Promise<string> {
  const page = await eventually(
    async () => (await browser.get('/desk/outbox')).text,
    (text) => text.includes(email) && text.includes('/desk/invitation/'),
  );
  const after = page.slice(page.indexOf(email));
  return /href="([^"]+\/desk\/invitation\/[\w-]+)"/.exec(after)?.[1] ?? '';
}

t.test('freezing, another role, a taken token and signing out act at the next request', async (t) => {
  const agent = await service.agent('handler');
  const { browser } = await enrolled(agent);
  const operator = at2(await enrolled(await service.agent('operator')));
  const lead = at2(await enrolled(await service.agent('lead')));
  const change = (by: DeskSession, form: Record<string, string>) =>
    by.post(`/desk/accounts/${agent.id}`, form);
  /** A second person agrees to what the operator asks. */
  const give = async (role: string) => {
    sentTo(t, await change(operator, { change: 'role', role }), '/desk/accounts');
    const page = (await lead.get('/desk/accounts')).text;
    const [, request = ''] = /action="(\/desk\/account-requests\/[\w-]+)"/.exec(page) ?? [];
    sentTo(t, await lead.post(request, { decision: 'approve' }), '/desk/accounts');
  };
  await give('lead');
  t.equal((await browser.get('/desk/accounts')).status, 200, 'a lead sees the accounts');
  await give('dpo');
  t.equal((await browser.get('/desk/accounts')).status, 403);
  t.equal((await agent.api('GET', '/audit')).status, 401, 'a token made with fewer rights has ended');
  const anew = ['token', 'create', '--email', agent.email, '--name', 'anew'];
  const authorization = `Bearer ${demand1(await service.run(anew)).trim()}`;
  const api = (path: string) => request(`${origin}/api/v1${path}`, { headers: { authorization } });
  t.equal((await api('/audit')).status, 200);

  t.equal((await change(lead, { change: 'end' })).status, 403, 'a lead freezes, and no more');
  sentTo(t, await change(lead, { change: 'freeze' }), '/desk/accounts');
  t.equal((await api('/tickets')).status, 401);
  sentTo(t, await browser.get('/desk/account'), '/desk/sign-in');
  sentTo(t, await change(operator, { change: 'unfreeze' }), '/desk/accounts');
  t.equal((await api('/tickets')).status, 200, 'freezing lets a token wait');

  const page = await lead.get('/desk/account');
  t.equal(page.status, 200);
  sentTo(t, await lead.post('/desk/account/sign-out-everywhere'), '/desk/sign-in');
  sentTo(t, await lead.get('/desk/account'), '/desk/sign-in');

  const [token] = await service.sql<{ id: string }[]>`
    select id from api_tokens where agent_id = ${agent.id} and name = 'anew'`;
  demand1(await service.run(['token', 'revoke', '--id', token?.id ?? '']));
  t.equal((await api('/tickets')).status, 401);
  const listed = demand1(await service.run(['token', 'list', '--email', agent.email]));
  t.match(listed, /taken back {2}tests/);
});

const at2 = ({ browser }: { browser: DeskSession }) => browser;

t.test('a token for reading changes nothing, and one that ended does nothing', async (t) => {
  const agent = await service.agent('lead');
  const make = async (...more: string[]) =>
    demand1(await service.run(['token', 'create', '--email', agent.email, '--name', 'x', ...more])).trim();
  const ask = (token: string, method: string, path: string, json?: unknown) =>
    request(`${origin}/api/v1${path}`, {
      method,
      headers: { authorization: `Bearer ${token}` },
      ...(json === undefined ? {} : { json }),
    });
  const reading = await make('--scope', 'read');
  t.equal((await ask(reading, 'GET', '/tickets')).status, 200);
  const open = { reference: 'READ-1', institution: 'Clinic' };
  t.equal((await ask(reading, 'POST', '/tickets', open)).status, 403);
  const ending = await make('--days', '1');
  t.equal((await ask(ending, 'GET', '/tickets')).status, 200);
  await service.sql`update api_tokens set expires_at = now() where agent_id = ${agent.id} and expires_at is not null`;
  t.equal((await ask(ending, 'GET', '/tickets')).status, 401);
  t.equal(
    (await service.run(['token', 'create', '--email', agent.email, '--name', 'x', '--days', '9999'])).code,
    2,
  );
});

/** Begins a download, takes the first bytes, lets `act` happen, and reads on. @returns how many bytes came */
async function interrupted(agent: TestAgent, size: number, act: () => Promise<unknown>): Promise<number> {
  const link = await issueLink(agent);
  const stored = demand(await uploadFile(link.url, link.password, encryptedZip(size)), 201).json();
  const { url } = await authorise(agent, String(pick(stored, 'uploadId')));
  const answer = await fetch(url, { headers: { authorization: `Bearer ${agent.token}` } });
  const reader = answer.body?.getReader();
  const first = await reader?.read();
  let got = first?.value?.length ?? 0;
  await act();
  try {
    for (;;) {
      const piece = await reader?.read();
      if (piece === undefined || piece.done) return got;
      got += piece.value.length;
    }
  } catch {
    return got;
  }
}

t.test('a running download ends with the right to it', async (t) => {
  const size = 48 * 1024 * 1024;
  const frozen = await service.agent('handler');
  const got = await interrupted(frozen, size, async () => {
    demand1(await service.run(['agent', 'freeze', '--email', frozen.email]));
    await pause(5000); // the service asks again every second; longer only makes it surer
  });
  t.ok(got < size, `${got} of ${size} bytes`);
  const free = await service.agent('handler');
  t.equal(await interrupted(free, size, async () => undefined), size, 'an untouched one runs to its end');
});

t.test('an ended account is erased, and its events stay', async (t) => {
  const agent = await service.agent('handler');
  await openTicket(agent);
  await enrolled(agent);
  const end = ['agent', 'deactivate', '--email', agent.email];
  const unsaid = await service.run(end);
  t.equal(unsaid.code, 2, 'somebody must be said to get the open ticket');
  t.match(unsaid.stderr, 'open_tickets');
  t.equal((await agent.api('GET', '/tickets')).status, 200, 'until then nothing has changed');
  demand1(await service.run([...end, '--hand-over-to', 'leads']));
  t.equal((await agent.api('GET', '/tickets')).status, 401);
  t.equal((await signIn(agent.email, agent.password)).status, 401);
  const [row] = await service.sql`
    select email, name, password_hash, sealed_totp, ended_at is not null as ended from agents where id = ${agent.id}`;
  t.match(row, { email: null, name: null, password_hash: null, sealed_totp: null, ended: true });
  for (const table of ['agent_sessions', 'agent_recovery_codes', 'agent_invitations']) {
    const rows = await service.sql`select 1 from ${service.sql(table)} where agent_id = ${agent.id}`;
    t.equal(rows.length, 0, table);
  }
  t.same((await service.sql`select name from api_tokens where agent_id = ${agent.id}`)[0], { name: '' });
  const kept = await dpo.api('GET', `/audit?subject=${agent.id}`);
  t.match(kept.text, /agent\.ended/);
  t.notMatch(kept.text, agent.email);
  t.equal((await service.run(['audit', 'verify'])).code, 0);
  t.equal(
    (await service.run(['agent', 'freeze', '--email', agent.email])).code,
    2,
    'there is no such account now',
  );
});

t.test('a password that is too old is renewed before anything else', async (t) => {
  const agent = await service.agent('handler');
  const aged = await service.spawnAnother({ SECOND_FACTOR: 'off', PASSWORD_MAX_AGE_DAYS: '90' });
  const post = (path: string, form: Record<string, string>, cookie = '') =>
    postForm(aged.baseUrl, path, form, { cookie, origin });
  const { email, password } = agent;
  sentTo(t, await post('/desk/sign-in', { email, password }), '/desk');
  await service.sql`update agents set password_changed_at = now() - interval '91 days' where id = ${agent.id}`;
  const old = await post('/desk/sign-in', { email, password });
  sentTo(t, old, '/desk/renew');
  const { cookie } = cookieOf(old);
  t.equal(
    (await post('/desk/renew', { current: password, password }, cookie)).status,
    400,
    'not the same again',
  );
  t.equal(
    (await post('/desk/renew', { current: 'wrong one here', password: 'otter velvet ladder nine' }, cookie))
      .status,
    401,
  );
  sentTo(
    t,
    await post('/desk/renew', { current: password, password: 'otter velvet ladder nine' }, cookie),
    '/desk',
  );
});

t.test('after signing in one is led back to the page that was asked for, and nowhere else', async (t) => {
  const off = await service.spawnAnother({ SECOND_FACTOR: 'off' });
  const base = off.baseUrl;
  const { email, password } = await service.agent('handler');
  const html = { accept: 'text/html' };
  const cookies = (answer: Answer) =>
    (answer.headers['set-cookie'] ?? []).map((each) => each.split(';')[0] ?? '').join('; ');
  /** Where signing in ends, for a browser with these cookies. */
  const ending = async (brought: string) => {
    const entered = demand(await postForm(base, '/desk/sign-in', { email, password }, { origin }), 303);
    const cookie = [brought, cookieOf(entered).cookie].filter((each) => each !== '').join('; ');
    const first = await request(`${base}/desk`, { headers: { ...html, cookie } });
    t.equal(first.status, 303);
    return { place: first.headers.location, set: cookies(first) };
  };
  const ticket = '/desk/tickets/01900000-0000-7000-8000-000000000000';
  for (const [asked, led] of [
    [ticket, ticket],
    [`${ticket}?before=3`, ticket],
    ['/desk/tickets?q=kowalska', '/desk/tickets'],
    ['/desk/tickets/live', '/desk/tickets'],
    ['/desk/second-factor', '/desk/tickets'],
    ['/desk', '/desk/tickets'],
    ['//evil.example/desk/tickets', '/desk/tickets'],
  ]) {
    const refused = await request(`${base}/desk`, { headers: html, target: String(asked) });
    const kept = cookies(refused);
    t.notMatch(kept, 'kowalska', 'nothing that was searched for is kept');
    const { place, set } = await ending(kept);
    t.equal(place, led, String(asked));
    if (kept !== '') t.match(set, /sluice-next=(;|$)/, 'once');
  }
  for (const forged of [
    ...[
      'https://evil.example/desk',
      '//evil.example',
      '/\\evil.example',
      '/desk//evil.example',
      '/desk/../l/x',
    ],
    ...[
      '/l/token',
      '/desk/tickets?x=1',
      '/desk/%2f%2fevil.example',
      '/deskevil',
      '/desk/x\r\nset-cookie',
      '',
    ],
  ])
    t.equal((await ending(`sluice-next=${encodeURIComponent(forged)}`)).place, '/desk/tickets', forged);
  const posted = await postForm(base, '/desk/tickets', { reference: 'x' }, { origin });
  t.equal(cookies(posted), '', 'what was sent is not sent again');
});

/** A command's output. @throws when it failed */
function demand1(result: { code: number | null; stdout: string; stderr: string }): string {
  if (result.code !== 0) throw new Error(`exit ${result.code}: ${result.stderr}`);
  return result.stdout;
}
