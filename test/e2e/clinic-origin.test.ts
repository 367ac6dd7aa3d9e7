// What a page elsewhere makes a browser send to the clinic's door is refused on every route that changes something; programs
// and our own pages go on.
import { createHash } from 'node:crypto';
import { createServer } from 'node:http';
import t from 'tap';
import { isForeign } from '../../src/http/clinic/origin.js';
import { routeAccess } from '../../src/http/front/route-access.js';
import { surfaceOf } from '../../src/http/front/surface-hosts.js';
import { browserMissing, startBrowser } from '../services/browser.js';
import { openAndGoOn } from '../services/clinic.js';
import { pick, request } from '../services/http-client.js';
import { startService } from '../services/service.js';
import { cookieOf, eventually, givePassword, issueLink } from '../services/steps.js';

const service = await startService(t);
const handler = await service.agent('handler');
const own = new URL(service.baseUrl).origin;

const foreign: readonly Record<string, string>[] = [
  { origin: 'https://elsewhere.example' },
  { origin: 'null' },
  { origin: own.replace('127.0.0.1', 'localhost') },
  { origin: `${own}0` },
  { 'sec-fetch-site': 'cross-site' },
  { 'sec-fetch-site': 'same-site' },
  { 'sec-fetch-site': 'cross-site', origin: own },
  { 'sec-fetch-site': 'same-origin', origin: 'https://elsewhere.example' },
  { 'sec-fetch-site': 'none', origin: 'null' },
  { 'sec-fetch-site': 'same-origin, cross-site' },
];
const ours: readonly Record<string, string>[] = [
  {},
  { origin: own },
  { 'sec-fetch-site': 'same-origin', origin: own },
  { 'sec-fetch-site': 'same-origin', origin: 'null' },
  { 'sec-fetch-site': 'none' },
];

/** Where a window keeps the words of a link, and what it keeps there. */
const keyOf = (url: string) => {
  const digest = createHash('sha256')
    .update(`sluice link ${new URL(url).pathname}`)
    .digest('base64url');
  return `sluice:${digest.slice(0, 22)}`;
};
const words = '{"id":"x","salt":"y","words":["eight"]}';

t.test('who is foreign', async (t) => {
  for (const headers of foreign) t.equal(isForeign(headers, own), true, JSON.stringify(headers));
  for (const headers of ours) t.equal(isForeign(headers, own), false, JSON.stringify(headers));
});

t.test('every route of the clinic that changes something refuses what comes from elsewhere', async (t) => {
  const link = await issueLink(handler);
  const session = cookieOf(await givePassword(link.url, link.password));
  const token = link.url.slice(-43);
  const changing = Object.keys(routeAccess)
    .map((line) => line.split(' ') as [string, string])
    .filter(([method, route]) => !/^(GET|HEAD|OPTIONS)$/.test(method) && surfaceOf(route) === 'clinics');
  t.ok(changing.length >= 8, 'the table has been walked');
  for (const [method, route] of changing) {
    const path = route.replace(':token', token).replace(':id', '0192f0c1-2b3c-7d4e-8f50-61728394a5b6');
    const spellings = [path, path.replace('/l/', '/%6c/'), `${path}?a=/desk`];
    const ask = async (spelling: string, headers: Record<string, string>) =>
      await request(`${own}${spelling}`, { method, headers: { ...session, ...headers } });
    for (const spelling of spellings) {
      for (const headers of foreign) {
        const answer = await ask(spelling, { accept: 'application/json', ...headers });
        const seen = [answer.status, pick(answer.json(), 'code'), answer.headers['set-cookie']];
        t.same(
          seen,
          [403, 'cross_site_request', undefined],
          `${method} ${spelling} ${JSON.stringify(headers)}`,
        );
      }
    }
  }
  t.equal(
    (await request(`${link.url}/upload`, { headers: session })).status,
    200,
    'the session is as it was',
  );
  const state = pick((await handler.api('GET', `/links/${link.id}`)).json(), 'state');
  t.equal(state, 'opened', 'nobody closed the link');
});

t.test('leaving ends the session of that link and of no other', async (t) => {
  const [a, b] = [await issueLink(handler), await issueLink(handler)];
  const [ofA, ofB] = [
    cookieOf(await givePassword(a.url, a.password)),
    cookieOf(await givePassword(b.url, b.password)),
  ];
  const both = { cookie: `${ofA.cookie}; ${ofB.cookie}` };
  const swapped = ofA.cookie.split('=')[0] ?? '';
  const forged = { cookie: `${swapped}=${ofB.cookie.split('=')[1]}` };
  t.equal((await request(`${a.url}/leave`, { method: 'POST', headers: forged })).status, 204);
  for (const each of [a, b]) t.equal((await request(`${each.url}/upload`, { headers: both })).status, 200);
  const left = await request(`${a.url}/leave`, { method: 'POST', headers: both });
  t.same(
    left.headers['set-cookie']?.map((each) => each.split('=')[0]),
    [swapped],
  );
  t.equal((await request(`${a.url}/upload`, { headers: both })).status, 401);
  t.equal((await request(`${b.url}/upload`, { headers: both })).status, 200);
});

t.test('one browser keeps ten links open, and the oldest goes first', async (t) => {
  const jar = new Map<string, string>();
  const opened: string[] = [];
  for (let at = 0; at < 12; at += 1) {
    const link = await issueLink(handler);
    // as if it had been opened a minute before the next
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
    const answer = await givePassword(link.url, link.password, { cookie });
    for (const set of answer.headers['set-cookie'] ?? []) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(set) ?? [];
      if (value === '') jar.delete(name);
      else jar.set(name, value.replace(/^[^.]+/, (60 * at + 1_000_000).toString(36)));
    }
    opened.push(link.url);
  }
  t.equal(jar.size, 10);
  const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
  const statuses = [];
  for (const url of opened) statuses.push((await request(`${url}/upload`, { headers: { cookie } })).status);
  t.same(statuses, [401, 401, ...Array(10).fill(200)]);
});

t.test('in a browser', { skip: browserMissing }, async (t) => {
  const { visit } = await startBrowser(t);

  await t.test('our forms say where they come from, and nothing says the token', async (t) => {
    const { page } = await visit();
    const link = await issueLink(handler);
    const sent: Record<string, string>[] = [];
    page.on('request', (each) => {
      void each.allHeaders().then((headers) => sent.push({ ...headers, method: each.method() }));
    });
    await openAndGoOn(page, link);
    const forms = sent.filter(({ method }) => method === 'POST');
    t.same(
      forms.map(({ origin }) => origin),
      [own],
    );
    const token = link.url.slice(-43);
    t.notOk(
      sent.some(({ referer = '' }) => referer.includes(token)),
      'not even to our own stylesheet',
    );
  });

  await t.test('a page elsewhere takes no words and closes no link', async (t) => {
    const link = await issueLink(handler);
    const elsewhere = createServer((_request, response) => {
      const form = (path: string) =>
        `<iframe name="${path}"></iframe><form method=post target="${path}" action="${link.url}/${path}"></form>`;
      response.setHeader('content-type', 'text/html');
      response.end(
        `${form('leave')}${form('not-me')}<script>for (const f of document.forms) f.submit()</script>`,
      );
    });
    await new Promise<void>((done) => elsewhere.listen(0, 'localhost', done));
    t.teardown(() => elsewhere.close());
    const { page } = await visit();
    await openAndGoOn(page, link);
    await page.evaluate(`sessionStorage.setItem('${keyOf(link.url)}', '${words}')`);
    const other = await page.context().newPage();
    const answered: number[] = [];
    page.context().on('response', (answer) => {
      if (answer.request().method() === 'POST') answered.push(answer.status());
    });
    const { port } = elsewhere.address() as { port: number };
    await other.goto(`http://localhost:${port}/`);
    await other.waitForTimeout(1500);
    t.ok(answered.length > 0 && answered.every((status) => status === 403), `answers: ${answered}`);
    const kept = await page.evaluate(`sessionStorage.getItem('${keyOf(link.url)}')`);
    t.equal(kept, words, 'the words are where they were');
    t.equal((await page.reload())?.status(), 200, 'and so is the session');
  });

  await t.test('finishing with one link forgets its words and leaves those of another', async (t) => {
    const [a, b] = [await issueLink(handler), await issueLink(handler)];
    const { page, problems } = await visit();
    await openAndGoOn(page, a);
    for (const { url } of [a, b]) await page.evaluate(`sessionStorage.setItem('${keyOf(url)}', '${words}')`);
    await page.evaluate(`{
      const form = Object.assign(document.createElement('form'), { method: 'post', action: '${a.url}/leave' });
      document.body.append(form);
      form.submit();
    }`);
    await page.waitForURL('**/leave');
    await eventually(
      () => page.evaluate(`sessionStorage.getItem('${keyOf(a.url)}')`),
      (kept) => kept === null,
    );
    t.not(await page.evaluate(`sessionStorage.getItem('${keyOf(b.url)}')`), null);
    t.same(problems, []);
  });
});
