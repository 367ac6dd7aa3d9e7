// The uploader's door from outside: the form, the password, the lock, and what a stranger can and cannot tell.
import { createHash } from 'node:crypto';
import t from 'tap';
import { text } from '../../src/locales/texts.js';
import { encryptedZip } from '../services/archives.js';
import {
  type Answer,
  basic,
  multipart,
  pick,
  pickText,
  request,
  uploadFile,
} from '../services/http-client.js';
import { startService } from '../services/service.js';
import { cookieOf, demand, eventually, givePassword, type IssuedLink, issueLink } from '../services/steps.js';

const service = await startService(t);
const second = await service.spawnAnother();
const handler = await service.agent('handler');
const page = { accept: 'text/html,application/xhtml+xml;q=0.9,*/*;q=0.8' };
const wrongPassword = 'XXXX-XXXX-XXXX-XX';

const unknownLink = () => `${service.baseUrl}/l/${'A'.repeat(43)}`;
const elsewhere = (url: string) => url.replace(service.baseUrl, second.baseUrl);

async function usedLink(): Promise<IssuedLink> {
  const link = await issueLink(handler);
  demand(await uploadFile(link.url, link.password, encryptedZip()), 201);
  return link;
}

async function expiredLink(): Promise<IssuedLink> {
  const link = await issueLink(handler, { ttlHours: 1 });
  await service.sql`update links set expires_at = now() where id = ${link.id}`;
  return link;
}

async function revokedLink(): Promise<IssuedLink> {
  const link = await issueLink(handler);
  demand(await handler.api('POST', `/links/${link.id}/revoke`), 200);
  return link;
}

/** All of an answer but what names the request: its id, the time, the link's own token. */
function appearance(answer: Answer, url: string) {
  const { date: _date, 'x-request-id': _id, ...headers } = answer.headers;
  const text = JSON.stringify({ status: answer.status, headers, body: answer.text })
    .replaceAll(url.slice(-43), 'TOKEN')
    .replaceAll(String(answer.headers['x-request-id']), 'REQUEST');
  return JSON.parse(text) as { status: number; body: string };
}

t.test('the form is the same for every well-formed token, in the browser’s language', async (t) => {
  const links = [await issueLink(handler), await usedLink(), await expiredLink(), await revokedLink()];
  for (const language of ['pl', 'nb-NO,nb;q=0.9']) {
    const headers = { ...page, 'accept-language': language };
    const expected = appearance(await request(unknownLink(), { headers }), unknownLink());
    t.equal(expected.status, 200);
    t.match(expected.body, `<html lang="${language.slice(0, 2)}"`);
    for (const { url } of links) t.same(appearance(await request(url, { headers }), url), expected);
  }
  for (const token of ['short', 'A'.repeat(42), 'A'.repeat(44), `${'A'.repeat(42)}!`, '%00']) {
    t.equal((await request(`${service.baseUrl}/l/${token}`)).status, 404, token);
  }
});

t.test('a stranger cannot tell unknown, used, expired and revoked links apart', async (t) => {
  const ended = [await usedLink(), await expiredLink(), await revokedLink()];
  const json = (url: string, password: unknown) => (headers: Record<string, string>) =>
    request(`${url}/session`, { method: 'POST', json: { password }, headers });
  const { type, body } = multipart([{ name: 'file', fileName: 'a.zip', content: encryptedZip() }]);
  const ways: readonly [string, (url: string) => Promise<Answer>][] = [
    ['a wrong password as JSON', (url) => json(url, wrongPassword)({})],
    ['a wrong password on a page', (url) => json(url, wrongPassword)(page)],
    ['no password', (url) => json(url, '')({})],
    ['a long password', (url) => json(url, 'x'.repeat(500))({})],
    ['a password of another type', (url) => json(url, 7)({})],
    ['an upload with a wrong password', (url) => uploadFile(url, wrongPassword, encryptedZip())],
    [
      'an upload without a password',
      (url) => request(`${url}/upload`, { method: 'POST', headers: { 'content-type': type }, body }),
    ],
    [
      'a receipt with a wrong password',
      (url) => request(`${url}/receipt`, { headers: basic(wrongPassword) }),
    ],
    ['a receipt without a password', (url) => request(`${url}/receipt`)],
    ['a receipt on a page', (url) => request(`${url}/receipt`, { headers: page })],
    ['the upload page', (url) => request(`${url}/upload`, { headers: page })],
    ['an unknown page', (url) => request(`${url}/nothing`, { headers: page })],
  ];
  for (const [title, ask] of ways) {
    const expected = appearance(await ask(unknownLink()), unknownLink());
    for (const { url } of ended) t.same(appearance(await ask(url), url), expected, title);
  }
  const neutral = await json(unknownLink(), wrongPassword)({});
  t.match([neutral.status, neutral.json()], [404, { code: 'not_found' }]);
});

t.test('with the right password a used link gives its receipt only, an ended one says so', async (t) => {
  const used = await usedLink();
  const entered = await givePassword(used.url, used.password);
  t.match([entered.status, entered.json()], [200, { state: 'used' }]);
  const receipt = await request(`${used.url}/receipt`, { headers: cookieOf(entered) });
  t.match([receipt.status, receipt.json()], [200, { state: 'received', size: 4096, fetchedAt: null }]);
  const again = await uploadFile(used.url, used.password, encryptedZip());
  t.match([again.status, again.json()], [409, { code: 'link_used' }]);
  const expired = await expiredLink();
  const revoked = await revokedLink();
  for (const [link, code] of [
    [expired, 'link_expired'],
    [revoked, 'link_revoked'],
  ] as const) {
    const answer = await givePassword(link.url, link.password);
    t.match([answer.status, answer.json()], [410, { code }]);
    t.equal(answer.headers['set-cookie'], undefined);
    t.equal((await givePassword(link.url, link.password, page)).status, 410);
    t.equal((await uploadFile(link.url, link.password, encryptedZip())).status, 410);
  }
});

t.test('a session that was open when the link ended is over', async (t) => {
  const link = await issueLink(handler);
  const headers = cookieOf(await givePassword(link.url, link.password));
  t.equal((await request(`${link.url}/upload`, { headers })).status, 200);
  demand(await handler.api('POST', `/links/${link.id}/revoke`), 200);
  const answer = await request(`${link.url}/upload`, { headers });
  t.match([answer.status, answer.json()], [410, { code: 'link_revoked' }]);
});

t.test('the password opens the link however it is typed, as a form or as JSON', async (t) => {
  const link = await issueLink(handler);
  const typed = [link.password.toLowerCase(), link.password.replaceAll('-', ' '), ` ${link.password}`];
  for (const password of [link.password, link.password.replaceAll('-', ''), ...typed]) {
    const answer = await givePassword(link.url, password);
    t.equal(answer.status, 200, 'accepted');
  }
  const opened = await givePassword(link.url, link.password);
  t.match(opened.json(), { state: 'opened', reference: String, institution: String, locale: 'pl' });
  const cookie = opened.headers['set-cookie']?.join() ?? '';
  for (const attribute of ['HttpOnly', 'SameSite=Strict', 'Path=/']) t.match(cookie, attribute);
  const form = await request(`${link.url}/session`, {
    ...{ method: 'POST', body: new URLSearchParams({ password: link.password }).toString() },
    headers: { 'content-type': 'application/x-www-form-urlencoded', ...page },
  });
  t.match([form.status, form.headers.location], [303, `/l/${link.url.slice(-43)}/start`]);
  const shown = await request(`${link.url}/upload`, { headers: { ...page, ...cookieOf(form) } });
  t.match(shown.text, '<html lang="pl"', 'the contact’s language, once the password was given');
  t.match(shown.text, 'Clinic of the North');
  const bad = async (json: unknown) => await request(`${link.url}/session`, { method: 'POST', json });
  for (const [body, code] of [
    [{ password: link.password, more: 1 }, 'unknown_field'],
    [{}, 'invalid_request'],
    [{ password: '' }, 'password_malformed'],
    [{ password: '-' }, 'password_malformed'],
    [{ password: 'x'.repeat(129) }, 'password_malformed'],
    [{ password: 'x'.repeat(2000) }, 'invalid_request'],
  ] as const) {
    const answer = await bad(body);
    t.match([answer.status, answer.json()], [400, { code }]);
  }
  const attemptsLeft = async () =>
    pick((await handler.api('GET', `/links/${link.id}`)).json(), 'attemptsLeft');
  t.equal(await attemptsLeft(), 10, 'none cost a try');
  const byBasic = await request(`${link.url}/receipt`, { headers: basic('ABCD') });
  t.match([byBasic.status, byBasic.json()], [401, { code: 'wrong_password', attemptsLeft: 9 }]);
  t.match((await bad({ password: `${link.password}5` })).json(), { code: 'wrong_password', attemptsLeft: 8 });
});

t.test('the page says what is wrong with an entry, keeps it, and takes the whole SMS', async (t) => {
  const link = await issueLink(handler);
  const enter = async (password: string) =>
    await givePassword(link.url, password, { ...page, 'accept-language': 'en' });
  for (const [entered, told] of [
    ['ABCD', text('en', 'password-fault-length', { count: 4 })],
    ['XKQ7-MP3D-9RTW-BŁ', text('en', 'password-fault-letters', { letters: 'Ł' })],
    ['  ', text('en', 'password-fault-empty')],
  ] as const) {
    const refused = await enter(entered);
    t.equal(refused.status, 400);
    t.ok(refused.text.includes(`<a href="#password">${told}</a>`), entered);
    t.ok(refused.text.includes(`value="${entered}"`), 'the field keeps what was entered');
  }
  t.match((await enter(wrongPassword)).text, `value="${wrongPassword}"`);
  t.match((await enter('x"><b>')).text, 'value="x&quot;>', 'and is text alone');
  const sms = text('pl', 'sms-link-password', { password: link.password });
  t.equal((await enter(sms)).status, 303, 'the password is read out of the SMS');
  t.equal(
    pick((await handler.api('GET', `/links/${link.id}`)).json(), 'attemptsLeft'),
    9,
    'one was a password',
  );
});

t.test('after the last try the page says that the link is locked, and whom to call', async (t) => {
  const link = await issueLink(handler);
  const headers = { ...page, 'accept-language': 'en' };
  const answers = [];
  for (let at = 0; at < 10; at += 1) answers.push(await givePassword(link.url, wrongPassword, headers));
  const last = answers.at(-1);
  t.equal(last?.status, 423);
  t.match(last?.text, `<h1>${text('en', 'ended-title-locked')}</h1>`);
  t.match(last?.text, text('en', 'ended-locked-call'));
  t.notMatch(last?.text, /name="password"|0 tries/);
});

t.test('a session opens its own link alone', async (t) => {
  const [mine, other] = [await issueLink(handler), await issueLink(handler)];
  const headers = cookieOf(await givePassword(mine.url, mine.password));
  t.equal((await request(`${mine.url}/upload`, { headers })).status, 200);
  const refused = await request(`${other.url}/upload`, { headers });
  t.match([refused.status, refused.json()], [401, { code: 'session_required' }]);
  const sent = await request(`${other.url}/upload`, { headers: { ...headers, ...page } });
  t.match([sent.status, sent.headers.location], [303, `/l/${other.url.slice(-43)}`]);
});

t.test('ten wrong passwords lock a link, counted together in every way and process', async (t) => {
  const [link, other] = [await issueLink(handler), await issueLink(handler)];
  const session = cookieOf(await givePassword(link.url, link.password));
  const ways = [
    () => givePassword(link.url, wrongPassword),
    () => request(`${elsewhere(link.url)}/receipt`, { headers: basic(wrongPassword) }),
    () => uploadFile(link.url, wrongPassword, encryptedZip()),
    () => givePassword(elsewhere(link.url), 'YYYYYYYYYYYYYY'),
  ];
  for (let left = 9; left >= 0; left -= 1) {
    const way = ways[left % ways.length];
    const answer = await way?.();
    t.match([answer?.status, answer?.json()], [401, { code: 'wrong_password', attemptsLeft: left }]);
  }
  for (const password of [link.password, wrongPassword]) {
    for (const url of [link.url, elsewhere(link.url)]) {
      const answer = await givePassword(url, password);
      t.match([answer.status, answer.json()], [423, { code: 'link_locked' }]);
    }
    t.equal((await uploadFile(link.url, password, encryptedZip())).status, 423);
    t.equal((await givePassword(link.url, password, page)).status, 423);
  }
  const shown = (await handler.api('GET', `/links/${link.id}`)).json();
  t.match(shown, { state: 'locked', attemptsLeft: 0, lockedAt: String });
  t.equal((await handler.api('POST', `/links/${link.id}/resend`)).status, 423);
  t.equal((await givePassword(other.url, other.password)).status, 200, 'another link is not touched');
  const { type, body } = multipart([{ name: 'file', fileName: 'a.zip', content: encryptedZip() }]);
  const upload = { method: 'POST', headers: { 'content-type': type, ...session }, body };
  t.equal((await request(`${link.url}/upload`, upload)).status, 201, 'a lock ends no session');
});

t.test('a right password gives its attempt back', async (t) => {
  const link = await issueLink(handler);
  for (let round = 0; round < 4; round += 1) {
    const wrong = await givePassword(link.url, wrongPassword);
    t.equal(pick(wrong.json(), 'attemptsLeft'), 9 - round);
    for (let at = 0; at < 3; at += 1) t.equal((await givePassword(link.url, link.password)).status, 200);
  }
});

t.test('looking changes nothing', async (t) => {
  const links = [await issueLink(handler), await usedLink(), await expiredLink(), await revokedLink()];
  const opened = await issueLink(handler);
  const session = cookieOf(await givePassword(opened.url, opened.password));
  await eventually(
    () => service.sql`select id from messages where state in ('queued', 'sending')`,
    (waiting) => waiting.length === 0,
  );
  const before = await databaseDigest();
  for (const url of [unknownLink(), ...links.map((link) => link.url), opened.url]) {
    for (const path of ['', '/', '/upload', '/receipt', '/session']) {
      for (const headers of [{}, page, session, { ...page, ...session }]) {
        for (const method of ['GET', 'HEAD']) {
          const { status } = await request(`${url}${path}`, { method, headers });
          t.ok(status < 500, `${method} ${path}: ${status}`);
        }
      }
    }
  }
  t.equal(await databaseDigest(), before);
});

/** A digest of every row of every table. */
async function databaseDigest(): Promise<string> {
  const tables = await service.sql<{ name: string }[]>`
    select table_name as name from information_schema.tables where table_schema = 'public' order by table_name`;
  const digest = createHash('sha256');
  for (const { name } of tables) {
    const rows = await service.sql`select x::text as text from ${service.sql(name)} x order by 1`;
    digest.update(JSON.stringify([name, rows]));
  }
  return digest.digest('hex');
}

t.test('a browser without script gets through: password, file, receipt', async (t) => {
  const link = await issueLink(handler);
  const token = link.url.slice(-43);
  const wrong = await givePassword(link.url, wrongPassword, { ...page, 'accept-language': 'sl' });
  t.equal(wrong.status, 401);
  t.match(wrong.text, '<html lang="sl"');
  t.match(wrong.text, 'name="password"', 'the form again');
  t.equal(wrong.headers['www-authenticate'], undefined, 'no dialog of the browser’s own');
  const session = cookieOf(await givePassword(link.url, link.password, page));
  const send = async (content: Uint8Array) => {
    const { type, body } = multipart([{ name: 'file', fileName: 'a.zip', content }]);
    const headers = { 'content-type': type, ...page, ...session };
    return await request(`${link.url}/upload`, { method: 'POST', headers, body });
  };
  const refused = await send(Buffer.from('no archive'));
  t.equal(refused.status, 422);
  t.match(refused.headers['content-type'], 'text/html');
  t.match(refused.text, 'type="file"', 'the form again');
  const sent = await send(encryptedZip(9000));
  t.match([sent.status, sent.headers.location], [303, `/l/${token}/receipt`]);
  const receipt = await request(`${link.url}/receipt`, { headers: { ...page, ...session } });
  t.equal(receipt.status, 200);
  const { sha256 } = (await request(`${link.url}/receipt`, { headers: session })).json() as {
    sha256: string;
  };
  t.match(receipt.text.replaceAll(/\s|<[^>]*>/g, ''), sha256);
  const back = await request(`${link.url}/upload`, { headers: { ...page, ...session } });
  t.match([back.status, back.headers.location], [303, `/l/${token}/receipt`]);
  t.match(sha256, createHash('sha256').update(encryptedZip(9000)).digest('hex'));
  const fresh = await issueLink(handler);
  const none = await request(`${fresh.url}/receipt`, { headers: basic(fresh.password) });
  t.match([none.status, none.json()], [404, { code: 'no_receipt' }]);
  t.match(pickText((await givePassword(fresh.url, fresh.password)).json(), 'state'), 'opened');
});
