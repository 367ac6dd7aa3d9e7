// DESK_URL: clinics and agents come to host names of their own; neither name answers for the other's surface.
import http from 'node:http';
import t from 'tap';
import { loadConfig } from '../../src/config/config.js';
import { routeAccess } from '../../src/http/front/route-access.js';
import { encryptedZip } from '../services/archives.js';
import { type Answer, pick, pickText, request, uploadFile } from '../services/http-client.js';
import { freePort, startService } from '../services/service.js';
import { spellingsOf } from '../services/spellings.js';
import { contact, demand, eventually, newReference } from '../services/steps.js';

const port = await freePort();
const [clinics, desk] = [`http://127.0.0.1:${port}`, `http://localhost:${port}`];
const service = await startService(t, {
  env: { PORT: String(port), BASE_URL: clinics, DESK_URL: desk, SECOND_FACTOR: 'off' },
});
const handler = await service.agent('handler');

/** A request under a host name, whatever names this machine can look up. */
const at = (origin: string, path: string, options: Parameters<typeof request>[1] = {}): Promise<Answer> =>
  request(`${service.baseUrl}${path}`, {
    ...options,
    headers: { host: new URL(origin).host, ...options.headers },
  });
const bearer = { authorization: `Bearer ${handler.token}` };
const api = (origin: string, method: string, path: string, json?: unknown) =>
  at(origin, `/api/v1${path}`, { method, headers: bearer, ...(json === undefined ? {} : { json }) });

const onBoth = [
  '/assets/',
  '/certificate',
  '/healthz',
  '/readyz',
  '/metrics',
  '/hooks/',
  '/api/v1/signing-keys',
];

t.test('each route answers under its own name, and under no other as if it did not exist', async (t) => {
  const strangers = ['http://other.example', `http://localhost.evil.example:${port}`, 'http://x'];
  for (const line of Object.keys(routeAccess)) {
    const [method = '', route = ''] = line.split(' ');
    if (onBoth.some((each) => route.startsWith(each)) || route === '/') continue;
    const path = route
      .replace(':token', 'A'.repeat(43))
      .replace(/:\w+/g, '0198f0a0-0000-7000-8000-000000000000');
    const wrong = route.startsWith('/l/') ? desk : clinics;
    for (const origin of [wrong, ...strangers]) {
      const answer = await at(origin, path, { method, headers: bearer });
      t.equal(answer.status, 404, `${line} at ${origin}`);
      t.equal(answer.headers['set-cookie'], undefined);
    }
  }
});

t.test('no spelling of an address brings a route under the other’s name', async (t) => {
  const agent = new http.Agent({ keepAlive: true, maxSockets: 8 });
  t.teardown(() => agent.destroy());
  for (const line of Object.keys(routeAccess)) {
    const [method = '', route = ''] = line.split(' ');
    if (onBoth.some((each) => route.startsWith(each)) || route === '/') continue;
    const path = route
      .replace(':token', 'A'.repeat(43))
      .replace(/:\w+/g, '0198f0a0-0000-7000-8000-000000000000');
    const [right, wrong] = route.startsWith('/l/') ? [clinics, desk] : [desk, clinics];
    for (const named of [wrong, right]) {
      const targets = [...spellingsOf(path, new URL(named).host, route.startsWith('/l/') ? '/desk' : '/l/x')];
      const answers = await Promise.all(
        targets.map(async ([, target]) => await at(wrong, path, { method, headers: bearer, target, agent })),
      );
      for (const [n, { status, headers }] of answers.entries()) {
        t.ok([400, 404].includes(status), `${line} at ${wrong}, ${targets[n]?.[1]}: ${status}`);
        t.equal(headers['set-cookie'], undefined);
      }
    }
  }
});

t.test('what belongs to nobody answers under both names', async (t) => {
  for (const origin of [clinics, desk])
    for (const path of ['/healthz', '/certificate', '/api/v1/signing-keys'])
      t.equal((await at(origin, path)).status, 200, `${path} at ${origin}`);
  t.equal((await at(clinics, '/')).status, 200);
  t.match(await at(desk, '/'), { status: 303, headers: { location: '/desk' } });
});

t.test('the main job: the link leads to the clinics, the download to the desk', async (t) => {
  const ticket = { reference: newReference(), institution: 'Clinic' };
  const ticketId = pickText(demand(await api(desk, 'POST', '/tickets', ticket), 201).json(), 'id');
  const asked = { contact, passwordBy: 'phone' };
  const issued = demand(await api(desk, 'POST', `/tickets/${ticketId}/links`, asked), 201).json();
  const link = pickText(issued, 'url');
  t.ok(link.startsWith(`${clinics}/l/`));
  const stored = demand(await uploadFile(link, pickText(issued, 'password'), encryptedZip()), 201).json();
  const path = `/uploads/${pickText(stored, 'uploadId')}/downloads`;
  const url = pickText(demand(await api(desk, 'POST', path, { reason: 'diagnosis' }), 201).json(), 'url');
  t.ok(url.startsWith(`${desk}/api/v1/downloads/`));
  t.equal((await at(clinics, new URL(url).pathname, { headers: bearer })).status, 404);
  t.equal((await at(desk, new URL(url).pathname, { headers: bearer })).status, 200);
  const described = (await at(desk, '/api/v1/openapi.json')).json();
  t.equal(pick(described, 'servers', 0, 'url'), desk);
});

t.test('forms at the desk come from the desk, not from the clinics’ pages', async (t) => {
  const body = new URLSearchParams({ email: handler.email, password: handler.password }).toString();
  const signIn = (origin: string) =>
    at(desk, '/desk/sign-in', {
      method: 'POST',
      headers: { origin, 'content-type': 'application/x-www-form-urlencoded', accept: 'text/html' },
      body,
    });
  t.equal((await signIn(clinics)).status, 403, 'from a page of the clinics');
  const signedIn = await signIn(desk);
  t.equal(signedIn.status, 303);
  const [cookie = ''] = signedIn.headers['set-cookie'] ?? [];
  t.notMatch(cookie, /domain=/i, 'it is for this one host');
  const headers = { cookie: cookie.split(';')[0] ?? '', accept: 'text/html' };
  t.equal((await at(desk, '/desk/tickets', { headers })).status, 200);
  t.equal((await at(clinics, '/desk/tickets', { headers })).status, 404);
  const form = {
    ...headers,
    accept: 'application/json',
    origin: desk,
    'content-type': 'application/x-www-form-urlencoded',
  };
  const password = new URLSearchParams({ current: handler.password }).toString();
  const offered = await at(desk, '/desk/account/passkeys/options', {
    method: 'POST',
    headers: form,
    body: password,
  });
  t.equal(
    pick(demand(offered, 200).json(), 'rp', 'id'),
    'localhost',
    'passkeys are bound to the desk’s name',
  );
  const forged = { ...headers, origin: clinics, 'content-type': 'application/x-www-form-urlencoded' };
  const out = await at(desk, '/desk/sign-out', { method: 'POST', headers: forged, body: '' });
  t.equal(out.status, 403);

  // a link that nobody uses: a used one's mail is not sent any more
  const ticket = { reference: newReference(), institution: 'Clinic' };
  const ticketId = pickText(demand(await api(desk, 'POST', '/tickets', ticket), 201).json(), 'id');
  demand(await api(desk, 'POST', `/tickets/${ticketId}/links`, { contact, passwordBy: 'phone' }), 201);
  const email = 'new@desk.example';
  const invited = await service.run([
    'agent',
    'invite',
    '--email',
    email,
    '--name',
    'New',
    '--role',
    'handler',
  ]);
  t.equal(invited.code, 0);
  const outbox = async () => (await at(desk, '/desk/outbox', { headers })).text;
  const mails = await eventually(outbox, (found) => found.includes(email) && found.includes('/l/'));
  t.match(mails, `${desk}/desk/invitation/`, 'mails to agents lead to the desk');
  t.match(mails, `${clinics}/l/`, 'and those to clinics to theirs');
});

t.test('a name that cannot be told apart is refused at the start', async (t) => {
  for (const bad of [`http://127.0.0.1:${port + 1}`, `${desk}/desk`, 'http://desk.example.org', 'desk'])
    t.throws(() => loadConfig({ ...service.env, DESK_URL: bad }), { message: /DESK_URL/ }, bad);
  const https = { BASE_URL: 'https://localhost:1', DESK_URL: 'http://127.0.0.1:2' };
  t.throws(() => loadConfig({ ...service.env, ...https }), { message: /DESK_URL/ });
});
