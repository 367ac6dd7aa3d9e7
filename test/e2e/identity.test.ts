// Signing in by an identity provider: by a real one in a browser, and by one that lies.
import { randomUUID } from 'node:crypto';
import t, { type Test } from 'tap';
import { axeFindings, browserMissing, startBrowser } from '../services/browser.js';
import { accountMaker, type DeskAccount, deskSession, postForm } from '../services/desk-browser.js';
import type { Answer } from '../services/http-client.js';
import { request } from '../services/http-client.js';
import { client, lyingProvider, realProvider, type Token } from '../services/identity-provider.js';
import { freePort, startService } from '../services/service.js';
import { cookieOf, demand } from '../services/steps.js';

const port = String(await freePort());
const origin = `http://localhost:${port}`;
const provider = await lyingProvider(t);
const service = await startService(t, {
  env: {
    ...{ SECOND_FACTOR: 'required', BASE_URL: origin, PORT: port, OIDC_NAME: 'Example login' },
    ...{ OIDC_ISSUER: provider.issuer, OIDC_CLIENT_ID: client.id, OIDC_CLIENT_SECRET: client.secret },
    ...{ OIDC_TRUSTED_ACR: 'urn:example:two', OIDC_TRUSTED_AMR: 'mfa' },
  },
});
const account = await accountMaker(service);

/** A browser that was sent to the provider: what it carries there, and the cookie it keeps. */
async function sent(): Promise<{ query: URLSearchParams; cookie: string }> {
  const answer = demand(await postForm(origin, '/desk/identity', {}), 200);
  const place = new URL(String(answer.headers.refresh).replace('0; url=', ''));
  return { query: place.searchParams, cookie: cookieOf(answer).cookie };
}

/** A token about a person, right in every way but for what is said otherwise. */
function tokenFor(query: URLSearchParams, subject: string, more: Record<string, unknown> = {}): Token {
  const now = Math.floor(Date.now() / 1000);
  const who = { sub: subject, email: `${subject}@nowhere.example`, email_verified: true };
  const claims = { iss: provider.issuer, aud: client.id, iat: now, exp: now + 60, nonce: query.get('nonce') };
  return { claims: { ...claims, ...who, ...more } };
}

const back = (cookie: string, query: URLSearchParams, code: string): Promise<Answer> =>
  postForm(origin, '/desk/identity/callback', { code, state: query.get('state') ?? '' }, { cookie });

/** There and back, as a person whom the provider describes so. */
async function comeIn(
  subject: string,
  claims: Record<string, unknown> = {},
  more: Partial<Token> = {},
): Promise<Answer> {
  const { query, cookie } = await sent();
  const token = { ...tokenFor(query, subject, claims), ...more };
  return await back(cookie, query, provider.promise(query.get('code_challenge') ?? '', token));
}

const sessionCookie = (answer: Answer) =>
  (answer.headers['set-cookie'] ?? []).find((each) => each.startsWith('sluice-desk='))?.split(';')[0];

function refused(t: Test, answer: Answer, message: string): void {
  t.match(
    { status: answer.status, session: sessionCookie(answer) },
    { status: 401, session: undefined },
    message,
  );
  t.match(answer.text, 'There is no active account here for that sign-in', message);
}
function sentTo(t: Test, answer: Answer, place: string, message: string): void {
  t.match(
    { status: answer.status, location: answer.headers.location },
    { status: 303, location: place },
    message,
  );
}
const change = (who: DeskAccount, what: string) => service.run(['agent', what, '--email', who.email]);

t.test(
  'a verified address links an account that is there, once; from then on the subject counts',
  async (t) => {
    const who = await account('handler');
    const [one, two] = [randomUUID(), randomUUID()];
    refused(t, await comeIn(one, { email: who.email, email_verified: false }), 'an address nobody verified');
    refused(t, await comeIn(one, { email: who.email, email_verified: 'true' }), 'verified in other words');
    refused(t, await comeIn(one), 'an address without an account');
    const before = await service.sql`select 1 from agents`;
    const first = await comeIn(one, { email: who.email.toUpperCase() });
    sentTo(t, first, '/desk/enrol', 'a second factor of ours is asked for');
    t.equal((await service.sql`select 1 from agents`).length, before.length, 'nobody gets an account');
    refused(t, await comeIn(two, { email: who.email }), 'the address is somebody else’s there now');
    sentTo(t, await comeIn(one), '/desk/enrol', 'the subject leads in, whatever the address');
    const rows = await service.sql`select subject from agent_identities where agent_id = ${who.id}`;
    t.same([...rows], [{ subject: one }]);
  },
);

t.test('the provider’s second factor counts where the configuration says by which words', async (t) => {
  const who = await account('lead');
  const subject = randomUUID();
  sentTo(
    t,
    await comeIn(subject, { email: who.email, acr: 'urn:example:one', amr: ['pwd'] }),
    '/desk/enrol',
    'other words',
  );
  const through = await comeIn(subject, { acr: 'urn:example:two' });
  sentTo(t, through, '/desk', 'acr');
  const page = await deskSession(origin, sessionCookie(through) ?? '').get('/desk/account');
  t.equal(page.status, 200);
  t.match(page.text, who.email);
  sentTo(t, await comeIn(subject, { amr: ['pwd', 'mfa'] }), '/desk', 'amr');
  await service.sql`update agents set totp_confirmed_at = now(), sealed_totp = '' where id = ${who.id}`;
  sentTo(t, await comeIn(subject), '/desk/second-factor', 'and ours where they are not said');
});

t.test('an account that waits for a second person’s word is entered by nobody', async (t) => {
  const [asker, who] = [await account('operator'), await account('handler')];
  const { sql } = service;
  await sql`update agents set password_hash = null, password_changed_at = null where id = ${who.id}`;
  await sql`
    insert into role_requests (id, agent_id, role, asked_by, expires_at)
    values (${randomUUID()}, ${who.id}, 'lead', ${asker.id}, now() + interval '1 hour')`;
  const subject = randomUUID();
  refused(t, await comeIn(subject, { email: who.email }), 'while it waits');
  t.equal((await sql`select 1 from agent_identities where agent_id = ${who.id}`).length, 0);
  await sql`update role_requests set state = 'replaced' where agent_id = ${who.id}`;
  sentTo(t, await comeIn(subject, { email: who.email }), '/desk/enrol', 'then it is a handler’s');
});

t.test('what was not asked, by this browser, just now, opens nothing', async (t) => {
  const who = await account('handler');
  const subject = randomUUID();
  const email = { email: who.email };
  const one = await sent();
  const code = () =>
    provider.promise(one.query.get('code_challenge') ?? '', tokenFor(one.query, subject, email));
  const other = await sent();
  refused(t, await back(other.cookie, one.query, code()), 'another browser');
  refused(t, await back('', one.query, code()), 'no cookie');
  refused(t, await back(`sluice-identity=${'x'.repeat(43)}`, one.query, code()), 'a cookie of its own');
  const strange = new URLSearchParams({ state: 'A'.repeat(43) });
  refused(t, await back(one.cookie, strange, code()), 'a state of its own');
  await service.sql`update identity_requests set expires_at = now()`;
  refused(t, await back(one.cookie, one.query, code()), 'too late');

  const two = await sent();
  const codeOfTwo = () =>
    provider.promise(two.query.get('code_challenge') ?? '', tokenFor(two.query, subject, email));
  const stolen = provider.promise(one.query.get('code_challenge') ?? '', tokenFor(two.query, subject, email));
  refused(t, await back(two.cookie, two.query, stolen), 'a code of another browser (PKCE)');
  refused(t, await back(two.cookie, two.query, codeOfTwo()), 'a state that came back already');

  const three = await sent();
  const address = `${origin}/desk/identity/callback?code=x&state=${three.query.get('state')}`;
  const followed = await request(address, { headers: { cookie: three.cookie, accept: 'text/html' } });
  t.match(
    { status: followed.status, cookie: followed.headers['set-cookie'] },
    { status: 200, cookie: undefined },
  );
  const foreign = await postForm(
    origin,
    '/desk/identity/callback',
    { code: 'x', state: three.query.get('state') ?? '' },
    { cookie: three.cookie, origin: 'https://evil.example' },
  );
  t.equal(foreign.status, 403, 'a form of somebody else’s page');
  const good = provider.promise(
    three.query.get('code_challenge') ?? '',
    tokenFor(three.query, subject, email),
  );
  sentTo(t, await back(three.cookie, three.query, good), '/desk/enrol', 'neither used the question up');
});

t.test('a token that is not for us, now, by the provider, opens nothing', async (t) => {
  const who = await account('handler');
  const subject = randomUUID();
  const email = { email: who.email };
  const past = Math.floor(Date.now() / 1000) - 3600;
  refused(t, await comeIn(subject, { ...email, nonce: 'another' }), 'another nonce');
  refused(t, await comeIn(subject, { ...email, nonce: undefined }), 'no nonce');
  refused(t, await comeIn(subject, { ...email, aud: 'another client' }), 'another audience');
  refused(t, await comeIn(subject, { ...email, iss: 'https://evil.example' }), 'another issuer');
  refused(t, await comeIn(subject, { ...email, iat: past, exp: past + 60 }), 'an old one');
  refused(t, await comeIn(subject, email, { forged: true }), 'another key');
  refused(t, await comeIn(subject, email, { header: { alg: 'none' } }), 'no signature');
  t.equal((await service.sql`select 1 from agent_identities where agent_id = ${who.id}`).length, 0);
  const failed =
    await service.sql`select 1 from audit_events where action = 'agent.sign_in_failed' and agent_id is null`;
  t.ok(failed.length >= 7, 'it is on record');
});

t.test('a frozen or ended account stays shut', async (t) => {
  const who = await account('handler');
  const subject = randomUUID();
  const come = () => comeIn(subject, { email: who.email, amr: ['mfa'] });
  const through = await come();
  sentTo(t, through, '/desk', 'open');
  await change(who, 'freeze');
  refused(t, await come(), 'frozen');
  t.equal((await deskSession(origin, sessionCookie(through) ?? '').get('/desk/account')).status, 303);
  await change(who, 'unfreeze');
  sentTo(t, await come(), '/desk', 'open again');
  await change(who, 'deactivate');
  refused(t, await come(), 'ended');
  t.equal(
    (await service.sql`select 1 from agent_identities where subject = ${subject}`).length,
    0,
    'and erased',
  );
});

t.test('half a provider stops the start; doctor finds one that does not answer', async (t) => {
  const half = await service.run(['serve'], { env: { OIDC_CLIENT_ID: '', OIDC_CLIENT_SECRET: '' } });
  t.equal(half.code, 2);
  t.match(half.stderr, 'OIDC_CLIENT_ID');
  t.match(half.stderr, 'OIDC_CLIENT_SECRET');
  const plain = await service.run(['serve'], { env: { OIDC_ISSUER: 'http://login.example' } });
  t.equal(plain.code, 2);
  t.match(plain.stderr, 'OIDC_ISSUER');
  t.match((await service.run(['doctor'])).stdout, /identity provider.*describes itself/);
  const silent = { OIDC_ISSUER: `http://127.0.0.1:${await freePort()}` };
  const found = await service.run(['doctor'], { env: silent });
  t.equal(found.code, 1);
  t.match(found.stdout, /FAIL {2}identity provider: nobody listens there/);
  const without = await service.spawnAnother({ ...silent, BASE_URL: origin });
  t.equal((await postForm(without.baseUrl, '/desk/identity', {}, { origin })).status, 503);
});

t.test('by a real provider, in a browser', { skip: browserMissing }, async (t) => {
  const own = String(await freePort());
  const home = `http://localhost:${own}`;
  const issuer = await realProvider(t, `${home}/desk/identity/callback`);
  await service.spawnAnother({ BASE_URL: home, PORT: own, OIDC_ISSUER: issuer });
  const who = await account('handler');
  const { visit } = await startBrowser(t);
  const { page, problems } = await visit();
  await page.goto(`${home}/desk/sign-in`);
  t.same(await axeFindings(page), []);
  await page.click('text="Sign in with Example login"');
  await page.fill('[name=login]', who.email.replace('@desk.example', ''));
  await page.fill('[name=password]', 'anything');
  await page.click('button[type=submit]');
  await page.waitForURL('**/interaction/**');
  await page.click('button[type=submit]'); // consent
  await page.waitForURL(`${home}/desk/enrol`);
  t.equal(await page.locator('svg.qr-code').count(), 1);
  t.same(
    problems.filter((each) => each.includes(home) || each.startsWith('error')),
    [],
  );

  await page.goto(`${home}/desk/identity/callback?error=access_denied&state=x`);
  t.match(await page.textContent('#problem'), 'There is no active account here');
  t.same(await axeFindings(page), []);
});
