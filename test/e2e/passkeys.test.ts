// Passkeys as seen from the wire: what is taken, and above all what is not. Their way through a browser is in
// browser-accounts.test.ts.
import { TOTP } from 'otpauth';
import t, { type Test } from 'tap';
import { Authenticator, type Told } from '../services/authenticator.js';
import {
  accountMaker,
  type DeskAccount,
  type DeskSession,
  deskSession,
  placeOf,
  postForm,
} from '../services/desk-browser.js';
import { type Answer, pick, pickText } from '../services/http-client.js';
import { freePort, startService } from '../services/service.js';
import { cookieOf, demand } from '../services/steps.js';

// a passkey is bound to a name, and an address in numbers is none
const port = String(await freePort());
const origin = `http://localhost:${port}`;
const rpId = 'localhost';
const service = await startService(t, {
  env: { SECOND_FACTOR: 'required', BASE_URL: origin, PORT: port },
});

const account = await accountMaker(service);

const signIn = (agent: Pick<DeskAccount, 'email' | 'password'>) =>
  postForm(origin, '/desk/sign-in', { email: agent.email, password: agent.password });
const at = (answer: Answer): DeskSession => deskSession(origin, cookieOf(answer).cookie);
const asJson = { accept: 'application/json' };

/** What the server asks a browser to sign. */
async function challengeOf(
  browser: DeskSession,
  path: string,
  form: Record<string, string> = {},
): Promise<string> {
  return pickText(demand(await browser.post(`${path}/options`, form, asJson), 200).json(), 'challenge');
}
const told = (challenge: string, more: Partial<Told> = {}): Told => ({ challenge, origin, rpId, ...more });

/** An account whose one factor is a passkey, signed in. */
async function withPasskey() {
  const agent = await account('handler');
  const key = new Authenticator();
  const first = at(demand(await signIn(agent), 303));
  const challenge = await challengeOf(first, '/desk/enrol/passkey');
  const form = { name: 'laptop', answer: key.make(told(challenge)) };
  const done = demand(await first.post('/desk/enrol/passkey', form), 200);
  return {
    agent,
    key,
    first,
    browser: at(done),
    recoveryCodes: done.text.match(/<code>[2-9B-Y-]{19}<\/code>/g),
  };
}

/** As far as the second step. */
const halfway = async (agent: Pick<DeskAccount, 'email' | 'password'>) =>
  at(demand(await signIn(agent), 303));
const second = '/desk/second-factor/passkey';

async function actions(agentId: string): Promise<string[]> {
  const rows = await service.sql<{ action: string }[]>`
    select action from audit_events where agent_id = ${agentId} order by seq`;
  return rows.map(({ action }) => action);
}

/** After refusals, which are counted like wrong passwords. */
const forgetFailures = (agent: DeskAccount) =>
  service.sql`update agents set failed_sign_ins = 0 where id = ${agent.id}`;

function sentTo(t: Test, answer: Answer, place: string): void {
  t.match({ status: answer.status, location: placeOf(answer) }, { status: 303, location: place });
}

t.test('a passkey is enough of a second factor, with recovery codes beside it', async (t) => {
  const { agent, key, first, browser, recoveryCodes } = await withPasskey();
  t.equal(recoveryCodes?.length, 10);
  t.equal((await browser.get('/desk/account')).status, 200);
  sentTo(t, await first.get('/desk/account'), '/desk/sign-in');

  const half = await halfway(agent);
  t.match((await half.get('/desk/second-factor')).text, 'data-options="/desk/second-factor/passkey/options"');
  const challenge = await challengeOf(half, second);
  const through = await half.post(second, { answer: key.sign(told(challenge)) });
  sentTo(t, through, '/desk');
  t.equal((await at(through).get('/desk/account')).status, 200);
  sentTo(t, await half.get('/desk/account'), '/desk/sign-in');
  const done = await actions(agent.id);
  t.same(
    done.filter((action) => action.startsWith('agent.passkey')),
    ['agent.passkey_added', 'agent.passkey_used'],
  );
  t.equal(done.at(-1), 'agent.signed_in');
});

t.test('what a passkey signed for elsewhere, before, or without its owner opens nothing', async (t) => {
  const { agent, key } = await withPasskey();
  const half = await halfway(agent);
  const other = await halfway(agent);
  const stranger = await withPasskey();
  const refused = async (message: string, answer: string, browser = half) => {
    const shown = await browser.post(second, { answer });
    t.match(
      { status: shown.status, cookie: shown.headers['set-cookie'] },
      { status: 401, cookie: undefined },
      message,
    );
    await forgetFailures(agent);
  };
  const ask = (browser = half) => challengeOf(browser, second);
  await refused('another origin', key.sign(told(await ask(), { origin: 'https://sluice.evil.example' })));
  await refused('another port', key.sign(told(await ask(), { origin: 'http://localhost:1' })));
  await refused('another site', key.sign(told(await ask(), { rpId: 'evil.example' })));
  await refused('in a frame', key.sign(told(await ask(), { crossOrigin: true })));
  await refused('nobody verified', key.sign(told(await ask(), { verified: false })));
  await refused('a challenge of its own', key.sign(told('A'.repeat(43))));
  await refused('a challenge of another session', key.sign(told(await ask(other))));
  await refused("somebody else's passkey", stranger.key.sign(told(await ask())));
  await refused('no JSON', 'x');
  await refused('JSON of something else', '{"id":1}');
  const forged = JSON.parse(key.sign(told(await ask()))) as { response: { signature: string } };
  forged.response.signature = Buffer.alloc(70).toString('base64url');
  await refused('no signature', JSON.stringify(forged));

  const late = key.sign(told(await ask()));
  await service.sql`update passkey_challenges set expires_at = now()`;
  await refused('too late', late);

  const once = key.sign(told(await ask()));
  const through = await half.post(second, { answer: once });
  sentTo(t, through, '/desk');
  await refused('the same once more, in another session', once, other);
  const shape = (answer: Answer) => answer.text.replace(/value="[^"]*"/g, '');
  const wrong = await other.post(second, { answer: 'x' });
  t.equal(shape(wrong), shape(await other.post(second, { answer: once })), 'refusals look alike');
});

t.test('of two who send one answer one gets in', async (t) => {
  const { agent, key } = await withPasskey();
  const half = await halfway(agent);
  const answer = key.sign(told(await challengeOf(half, second)));
  const both = await Promise.all([half.post(second, { answer }), half.post(second, { answer })]);
  t.equal(both.filter(({ status, headers }) => status === 303 && headers.location === '/desk').length, 1);
});

t.test(
  'a passkey whose counter does not go on has a copy: it is refused, and that is on record',
  async (t) => {
    const { agent, key } = await withPasskey();
    const show = async (count: number) => {
      const half = await halfway(agent);
      return await half.post(second, { answer: key.sign(told(await challengeOf(half, second), { count })) });
    };
    sentTo(t, await show(7), '/desk');
    for (const count of [7, 6, 0]) t.equal((await show(count)).status, 401, `${count} after 7`);
    sentTo(t, await show(8), '/desk');
    t.equal((await actions(agent.id)).filter((action) => action === 'agent.passkey_suspected').length, 3);
  },
);

t.test('only what was asked for is added, and by whom it was asked', async (t) => {
  const { agent, browser } = await withPasskey();
  const make = '/desk/account/passkeys';
  t.equal((await browser.post(`${make}/options`, { current: 'not the password' }, asJson)).status, 401);
  const ask = () => challengeOf(browser, make, { current: agent.password });
  const add = (answer: string, by = browser) => by.post(make, { name: 'phone', answer });
  const refused = async (message: string, answer: string) => {
    t.equal((await add(answer)).status, 401, message);
  };
  await refused('unasked', new Authenticator().make(told('A'.repeat(43))));
  await refused(
    'for another origin',
    new Authenticator().make(told(await ask(), { origin: 'http://localhost:1' })),
  );
  await refused('unverified', new Authenticator().make(told(await ask(), { verified: false })));
  await refused('with certificates', new Authenticator().make(told(await ask()), 'packed'));
  const signed = new Authenticator();
  await refused('a signature in its place', signed.sign(told(await ask())));
  const stolen = await ask();
  const second = await withPasskey();
  t.equal(
    (await add(new Authenticator().make(told(stolen)), second.browser)).status,
    401,
    "another's challenge",
  );

  const phone = new Authenticator();
  sentTo(t, await add(phone.make(told(await ask()))), '/desk/account');
  t.equal((await add(phone.make(told(await ask())))).status, 409, 'the same again');
  t.equal(
    (
      await second.browser.post(make, {
        name: 'x',
        answer: phone.make(told(await challengeOf(second.browser, make, { current: second.agent.password }))),
      })
    ).status,
    409,
    'nor does it belong to two',
  );
  t.equal(
    (await browser.post(make, { name: ' ', answer: phone.make(told(await ask())) })).status,
    400,
    'no name',
  );
  const account = (await browser.get('/desk/account')).text;
  t.match(account, 'Passkey: laptop');
  t.match(account, 'Passkey: phone');
});

t.test('a session at an early step adds no second passkey beside the first', async (t) => {
  const agent = await account('handler');
  const early = await halfway(agent);
  const late = await halfway(agent);
  const stale = await challengeOf(early, '/desk/enrol/passkey');
  const key = new Authenticator();
  demand(
    await late.post('/desk/enrol/passkey', {
      name: 'mine',
      answer: key.make(told(await challengeOf(late, '/desk/enrol/passkey'))),
    }),
    200,
  );
  const secret = /<code class="secret">([A-Z2-7 ]+)<\/code>/.exec((await early.get('/desk/enrol')).text)?.[1];
  t.equal(secret, undefined, 'the key for codes is gone');
  sentTo(t, await early.get('/desk/enrol'), '/desk/sign-in');
  const answer = new Authenticator().make(told(stale));
  const tried = await early.post('/desk/enrol/passkey', { name: 'theirs', answer });
  t.not(tried.status, 200);
  const rows = await service.sql`select name from agent_passkeys where agent_id = ${agent.id}`;
  t.same([...rows], [{ name: 'mine' }]);
});

t.test('factors come and go with the password, and the last one stays', async (t) => {
  const { agent, browser } = await withPasskey();
  const current = agent.password;
  const ids = async () =>
    (
      await service.sql<
        { id: string }[]
      >`select id from agent_passkeys where agent_id = ${agent.id} order by id`
    ).map(({ id }) => id);
  const remove = (factor: string, password = current) =>
    browser.post('/desk/account/factors/remove', { factor, current: password });
  const [laptop = ''] = await ids();
  const last = await remove(laptop);
  t.equal(last.status, 409);
  t.match(last.text, 'only method of two-step verification');
  t.equal((await remove(laptop, 'not the password')).status, 401);

  t.equal((await browser.post('/desk/account/totp', { current: 'not the password' })).status, 401);
  const shown = demand(await browser.post('/desk/account/totp', { current }), 200);
  const secret = /<code class="secret">([A-Z2-7 ]+)<\/code>/.exec(shown.text)?.[1] ?? '';
  const totp = new TOTP({ secret: secret.replaceAll(' ', '') });
  const wrong = await browser.post('/desk/account/totp/confirm', { code: '000000' });
  t.equal(wrong.status, 401);
  t.notMatch(wrong.text, secret, 'the key is not shown to who did not give the password');
  sentTo(t, await browser.post('/desk/account/totp/confirm', { code: totp.generate() }), '/desk/account');

  const stranger = await withPasskey();
  const [foreign] = await service.sql<
    { id: string }[]
  >`select id from agent_passkeys where agent_id = ${stranger.agent.id}`;
  t.equal((await remove(foreign?.id ?? '')).status, 404, "nobody removes another's");
  const both = await Promise.all([remove(laptop), remove('totp')]);
  t.same(both.map(({ status }) => status).sort(), [303, 409], 'of the last two one stays');

  const renewed = demand(await browser.post('/desk/account/recovery-codes', { current }), 200);
  t.equal(renewed.text.match(/<code>[2-9B-Y-]{19}<\/code>/g)?.length, 10);
  t.equal((await browser.post('/desk/account/recovery-codes', { current: 'not the password' })).status, 401);
});

t.test('a session left alone goes on by a passkey, with what was being sent', async (t) => {
  const { agent, key, browser } = await withPasskey();
  const leaveAlone = () =>
    service.sql`update agent_sessions set seen_at = now() - interval '16 minutes' where agent_id = ${agent.id}`;
  const token = { name: 'kept words', scope: 'read', days: '30', current: agent.password };
  const signInChallenge = await challengeOf(await halfway(agent), second);
  await leaveAlone();
  const locked = await browser.post('/desk/account/tokens', token);
  t.equal(locked.status, 401);
  t.match(locked.text, 'data-options="/desk/unlock/passkey/options"');
  const send = (answer: string) => browser.post('/desk/account/tokens', { ...token, unlockPasskey: answer });
  t.equal((await send(key.sign(told(signInChallenge)))).status, 401, 'what was asked for something else');
  const again = await send(key.sign(told('A'.repeat(43))));
  t.equal(again.status, 401);
  t.match(again.text, 'name="name" value="kept words"');
  t.notMatch(again.text, 'webauthn', 'the refused answer does not travel on');
  const ask = () => challengeOf(browser, '/desk/unlock/passkey');
  const done = await send(key.sign(told(await ask())));
  t.equal(done.status, 201, 'the form is done behind it');
  t.match(done.text, /slc_[\w-]{43}/);
  t.ok((await actions(agent.id)).includes('agent.unlocked'));
  const late = { ...token, name: 'second window' };
  const inSecondWindow = { ...late, unlockPasskey: key.sign(told('A'.repeat(43))) };
  t.equal(
    (await browser.post('/desk/account/tokens', inSecondWindow)).status,
    201,
    'a window that was late loses nothing',
  );
  await leaveAlone();
  t.equal(
    (await browser.post('/desk/account/passkeys/options', { current: agent.password }, asJson)).status,
    401,
    'nothing else is open meanwhile',
  );
});

t.test('passkeys go with a new start, and with the account', async (t) => {
  const { agent, browser } = await withPasskey();
  const count = async () =>
    (await service.sql`select 1 from agent_passkeys where agent_id = ${agent.id}`).length;
  const operator = await withPasskey();
  await service.sql`update agents set role = 'operator' where id = ${operator.agent.id}`;
  const forget = { change: 'forget_factor' };
  sentTo(t, await operator.browser.post(`/desk/accounts/${agent.id}`, forget), '/desk/accounts');
  t.equal(await count(), 0);
  sentTo(t, await browser.get('/desk/account'), '/desk/sign-in');
  sentTo(t, await signIn(agent), '/desk/enrol');
  const half = await halfway(agent);
  const answer = new Authenticator().make(told(await challengeOf(half, '/desk/enrol/passkey')));
  demand(await half.post('/desk/enrol/passkey', { name: 'new one', answer }), 200);
  t.equal(await count(), 1);
  t.equal((await service.run(['agent', 'deactivate', '--email', agent.email])).code, 0);
  t.equal(await count(), 0);
  t.equal((await service.run(['audit', 'verify'])).code, 0);
});

t.test('a site whose address is a number has no passkeys, and says so by offering none', async (t) => {
  const numbers = await service.spawnAnother({ BASE_URL: `http://127.0.0.1:${port}` });
  const agent = await account('handler');
  const own = `http://127.0.0.1:${port}`;
  const { email, password } = agent;
  const answer = await postForm(numbers.baseUrl, '/desk/sign-in', { email, password }, { origin: own });
  const { cookie } = cookieOf(demand(answer, 303));
  const page = await deskSession(numbers.baseUrl, cookie).get('/desk/enrol');
  t.match(page.text, 'otpauth://');
  t.notMatch(page.text, /passkey|<script/);
  const options = await postForm(
    numbers.baseUrl,
    '/desk/enrol/passkey/options',
    {},
    { cookie, origin: own, ...asJson },
  );
  t.match({ status: options.status, code: pick(options.json(), 'code') }, { status: 404, code: 'not_found' });
});
