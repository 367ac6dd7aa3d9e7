// Accounts in a real Chromium, with its virtual authenticator: from the mail to the desk, by passkey and by codes, and
// what a person sees of locks, walls and ends.

import { randomBytes } from 'node:crypto';
import { TOTP } from 'otpauth';
import type { BrowserContext, Page } from 'playwright-core';
import t, { type Test } from 'tap';
import { locales } from '../../src/domain/locale.js';
import { textsIn } from '../../src/locales/texts.js';
import { axeFindings, browserMissing, startBrowser } from '../services/browser.js';
import {
  accountMaker,
  type DeskAccount,
  type DeskSession,
  deskSession,
  postForm,
} from '../services/desk-browser.js';
import { freePort, type Role, startService } from '../services/service.js';
import { cookieOf, demand, eventually } from '../services/steps.js';

const skip = browserMissing;
const port = String(await freePort());
const origin = `http://localhost:${port}`;
const service = await startService(t, {
  env: { SECOND_FACTOR: 'required', BASE_URL: origin, PORT: port },
});
const account = await accountMaker(service);
const { visit } = skip === false ? await startBrowser(t) : { visit: undefined };
const say = textsIn('en');

async function newPage(): ReturnType<NonNullable<typeof visit>> {
  if (visit === undefined) throw new Error('no browser');
  return await visit();
}

/** A finger on a sensor that says yes at once. */
async function addAuthenticator(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('WebAuthn.enable');
  await session.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      ...{ protocol: 'ctap2', transport: 'internal', hasResidentKey: true, hasUserVerification: true },
      ...{ isUserVerified: true, automaticPresenceSimulation: true },
    },
  });
}

const at = (place: string) => (url: URL) => url.pathname === place;

/** Signs in with the password. */
async function givePassword(
  page: Page,
  { email, password }: Pick<DeskAccount, 'email' | 'password'>,
): Promise<void> {
  await page.goto(`${origin}/desk/sign-in`);
  await page.fill('#email', email);
  await page.fill('#password', password);
  await page.click('main button[type=submit]');
}

/** A browser without a window that is at some step of signing in. */
async function sessionOf({ email, password }: DeskAccount): Promise<DeskSession> {
  const answer = demand(await postForm(origin, '/desk/sign-in', { email, password }), 303);
  return deskSession(origin, cookieOf(answer).cookie);
}

/** Puts the session of another browser into a window, through all steps of signing in. */
async function enter(context: BrowserContext, who: DeskAccount, stage = 'full'): Promise<void> {
  const { cookie } = await sessionOf(who);
  await service.sql`update agent_sessions set stage = ${stage} where agent_id = ${who.id}`;
  const [name = '', value = ''] = cookie.split('=');
  await context.addCookies([{ name, value, url: origin, httpOnly: true, sameSite: 'Strict' }]);
}

/** The address in the mail of an invitation, as the demo's outbox shows it. */
async function invite(role: Role, email: string): Promise<string> {
  const operator = await account('operator');
  const desk = await sessionOf(operator);
  await service.sql`update agent_sessions set stage = 'full' where agent_id = ${operator.id}`;
  const person = { name: 'Nina Novak', email, role, locale: 'en' };
  demand(await desk.post('/desk/accounts', person), 303);
  const [waits] = await service.sql<{ id: string }[]>`
    select r.id from role_requests r join agents a on a.id = r.agent_id where a.email = ${email}`;
  if (waits !== undefined) {
    const second = await account('dpo');
    const browser = await sessionOf(second);
    await service.sql`update agent_sessions set stage = 'full' where agent_id = ${second.id}`;
    demand(await browser.post(`/desk/account-requests/${waits.id}`, { decision: 'approve' }), 303);
  }
  const page = await eventually(
    async () => (await desk.get('/desk/outbox')).text,
    (text) => text.includes(email) && text.includes('/desk/invitation/'),
  );
  return /href="([^"]+\/desk\/invitation\/[\w-]+)"/.exec(page.slice(page.indexOf(email)))?.[1] ?? '';
}

/** Follows the invitation and sets a password. */
async function join(page: Page, url: string, password: string): Promise<void> {
  await page.goto(url);
  await page.fill('#password', password);
  await page.click('main button[type=submit]');
  await page.waitForURL(at('/desk/enrol'));
}

async function recoveryCodes(page: Page): Promise<string[]> {
  await page.waitForSelector('.codes');
  return await page.locator('.codes code').allTextContents();
}

const password = 'otter velvet ladder nine';

t.test('from the invitation to the desk with a passkey', { skip }, async (t) => {
  const email = 'nina@desk.example';
  const { page, problems } = await newPage();
  await addAuthenticator(page);
  await join(page, await invite('handler', email), password);
  await page.fill('#passkey-name', 'work laptop');
  await page.click(`text="${say('passkey-make')}"`);
  t.equal((await recoveryCodes(page)).length, 10);
  await page.click(`text="${say('recovery-done')}"`);
  await page.waitForURL(at('/desk/tickets'));
  await page.click(`text="${say('desk-sign-out')}"`);
  await page.waitForURL(at('/desk/sign-in'));

  await givePassword(page, { email, password });
  await page.click(`text="${say('passkey-use')}"`);
  await page.waitForURL(at('/desk/tickets'));

  // left alone in the middle of a form: the passkey is asked for, and the form goes on
  await page.goto(`${origin}/desk/account`);
  await page.fill('#name', 'words worth keeping');
  await page.fill('#token-current', password);
  await service.sql`update agent_sessions set seen_at = now() - interval '16 minutes'`;
  await page.click(`text="${say('token-create')}"`);
  await page.waitForSelector('#unlock');
  problems.length = 0; // the browser itself remarks on the 401
  await page.click(`text="${say('passkey-use')}"`);
  t.match(await page.textContent('code.secret'), /^slc_/);
  t.equal(await page.locator('tbody th', { hasText: 'words worth keeping' }).count(), 1);

  // a second one would need another authenticator: this one knows that it is known
  await page.fill('#passkey-name', 'the same');
  await page.fill('#passkey-current', password);
  await page.click(`text="${say('passkey-make')}"`);
  await page.waitForSelector(`text="${say('passkey-failed')}"`);
  t.same(problems, []);
});

t.test('from the invitation to the desk with codes of an app', { skip }, async (t) => {
  const email = 'oskar@desk.example';
  const { page, problems } = await newPage();
  await join(page, await invite('lead', email), password);
  const secret = ((await page.textContent('code.secret')) ?? '').replaceAll(' ', '');
  const code = (later = 0) => new TOTP({ secret }).generate({ timestamp: Date.now() + later * 30_000 });
  t.ok(await page.isVisible('svg.qr-code'));
  await page.fill('#code', code());
  await page.click(`text="${say('enrol-submit')}"`);
  const [recovery = ''] = await recoveryCodes(page);
  await page.click(`text="${say('recovery-done')}"`);
  await page.waitForURL(at('/desk/tickets'));
  for (const shown of [code(1), recovery]) {
    await page.click(`text="${say('desk-sign-out')}"`);
    await givePassword(page, { email, password });
    t.notOk(
      await page.isVisible(`text="${say('passkey-use')}"`),
      'no passkey is asked for where there is none',
    );
    await page.fill('#code', shown);
    await page.click('main button[type=submit]');
    await page.waitForURL(at('/desk/tickets'));
  }
  t.same(problems, []);
});

t.test('after five wrong passwords the right one waits too', { skip }, async (t) => {
  const victim = await account('handler');
  const guess = { email: victim.email, password: 'not the right one' };
  await Promise.all([1, 2, 3, 4, 5].map(() => postForm(origin, '/desk/sign-in', guess)));
  const { page } = await newPage();
  await givePassword(page, victim);
  await page.waitForSelector('#problem');
  t.equal(new URL(page.url()).pathname, '/desk/sign-in');
  await service.sql`update agents set failed_sign_in_at = now() - interval '2 minutes' where id = ${victim.id}`;
  await givePassword(page, victim);
  await page.waitForURL(at('/desk/enrol'));
});

t.test('freezing and signing out everywhere act at the next click', { skip }, async (t) => {
  const agent = await account('handler');
  const lead = await account('lead');
  const [one, boss] = [await newPage(), await newPage()];
  await enter(one.page.context(), agent);
  await enter(boss.page.context(), lead);
  await one.page.goto(`${origin}/desk/account`);
  await boss.page.goto(`${origin}/desk/accounts`);
  const row = boss.page.locator('tr', { hasText: agent.email });
  await row.getByRole('button', { name: say('act-freeze') }).click();
  await boss.page.waitForSelector(`tr:has-text("${agent.email}") >> text="${say('state-frozen')}"`);
  await one.page.click(`text="${say('desk-tickets')}"`);
  await one.page.waitForURL(at('/desk/sign-in'));

  const second = await newPage();
  const other = await account('dpo');
  await enter(one.page.context(), other);
  await one.page.goto(`${origin}/desk/account`);
  const { cookie } = await sessionOf(other);
  await service.sql`update agent_sessions set stage = 'full' where agent_id = ${other.id}`;
  const [name = '', value = ''] = cookie.split('=');
  await second.page.context().addCookies([{ name, value, url: origin }]);
  await second.page.goto(`${origin}/desk/account`);
  await one.page.click(`text="${say('sign-out-everywhere')}"`);
  await one.page.waitForURL(at('/desk/sign-in'));
  await second.page.click(`text="${say('desk-tickets')}"`);
  await second.page.waitForURL(at('/desk/sign-in'));
  for (const { problems } of [one, boss, second]) t.same(problems, []);
});

/** Where each role may go, and what its navigation offers. */
const walls: Readonly<Record<Role, { open: string[]; shut: string[] }>> = {
  handler: { open: ['tickets', 'institutions', 'account'], shut: ['accounts'] },
  lead: { open: ['tickets', 'institutions', 'accounts', 'account'], shut: [] },
  dpo: { open: ['tickets', 'institutions', 'account'], shut: ['accounts', 'tickets/new'] },
  operator: { open: ['accounts', 'account'], shut: ['tickets', 'tickets/new', 'institutions'] },
};

for (const [role, { open, shut }] of Object.entries(walls)) {
  t.test(`the desk of a ${role} leads where a ${role} may go, and nowhere else`, { skip }, async (t) => {
    const { page } = await newPage();
    await enter(page.context(), await account(role as Role));
    await page.goto(`${origin}/desk`);
    const links = await page
      .locator('nav >> nth=0 >> a')
      .evaluateAll((all) => all.map((each) => each.getAttribute('href')));
    t.same(links.filter((href) => open.includes(href?.replace('/desk/', '') ?? '')).length, open.length);
    for (const place of shut) {
      t.notOk(links.includes(`/desk/${place}`), `no way to ${place}`);
      t.equal((await page.goto(`${origin}/desk/${place}`))?.status(), 403, place);
    }
    for (const place of open) t.equal((await page.goto(`${origin}/desk/${place}`))?.status(), 200, place);
  });
}

t.test('every page of accounts is accessible in every language', { skip }, async (t) => {
  const { page, problems } = await newPage();
  const context = page.context();
  const look = async (t: Test, name: string) => t.same(await axeFindings(page), [], name);
  const show = async (t: Test, locale: string, place: string) => {
    await page.goto(`${origin}${place}?lang=${locale}`);
    t.equal(await page.getAttribute('html', 'lang'), locale, place);
    await look(t, `${locale} ${place}`);
  };
  const invited = new URL(await invite('handler', 'petra@desk.example')).pathname;
  const agent = await account('operator');
  await service.sql`
    insert into agent_passkeys (id, agent_id, name, credential_id, public_key, sign_count, transports)
    values (gen_random_uuid(), ${agent.id}, 'laptop', ${Buffer.from('one')}, '', 0, '{}'),
      (gen_random_uuid(), ${agent.id}, 'phone', ${Buffer.from('two')}, '', 0, '{}')`;
  const [asker, wanted] = [await account('operator'), await account('handler')];
  await service.sql`
    insert into role_requests (id, agent_id, role, asked_by, expires_at)
    values (gen_random_uuid(), ${wanted.id}, 'lead', ${asker.id}, now() + interval '1 day')`;
  await service.sql`
    insert into api_tokens (id, agent_id, name, token_hash, expires_at)
    values (gen_random_uuid(), ${wanted.id}, 'nightly export', ${randomBytes(32)}, now() + interval '1 day')`;
  const steps: readonly (readonly [stage: string, places: readonly string[]])[] = [
    ['none', ['/desk/sign-in', invited]],
    ['second_factor', ['/desk/second-factor']],
    ['enrol', ['/desk/enrol']],
    ['renew', ['/desk/renew']],
    ['full', ['/desk/account', '/desk/accounts', '/desk/account-requests']],
  ];
  const newcomer = await account('handler');
  for (const [stage, places] of steps) {
    await context.clearCookies();
    if (stage !== 'none') await enter(context, stage === 'enrol' ? newcomer : agent, stage);
    for (const place of places) for (const locale of locales) await show(t, locale, place);
  }
  for (const locale of locales) {
    await page.goto(`${origin}/desk/account?lang=${locale}`);
    await page.fill('#recovery-current', agent.password);
    await page.click(`text="${textsIn(locale)('recovery-renew')}"`);
    await page.waitForSelector('.codes');
    await look(t, `${locale} recovery codes`);
  }
  t.same(problems, [], 'nothing went wrong in the console');
  await service.sql`update agent_sessions set seen_at = now() - interval '16 minutes' where agent_id = ${agent.id}`;
  for (const locale of locales) {
    await page.goto(`${origin}/desk/account?lang=${locale}`);
    await page.waitForSelector('#unlock');
    await look(t, `${locale} left alone`);
  }
});
