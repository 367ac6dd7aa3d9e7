// Every route, with every method, for every role and for nobody, in every spelling; and every object that belongs to somebody
// else.
import http from 'node:http';
import t from 'tap';
import type { Access, OwnedObject } from '../../src/http/front/route-access.js';
import { routeAccess } from '../../src/http/front/route-access.js';
import { encryptedZip } from '../services/archives.js';
import { type DeskSession, signInAtDesk } from '../services/desk-browser.js';
import { type Answer, pick, pickText, request, uploadFile } from '../services/http-client.js';
import { type Role, startService, type TestAgent } from '../services/service.js';
import { spellingsOf } from '../services/spellings.js';
import { authorise, demand, issueLink, newReference } from '../services/steps.js';

const service = await startService(t, { env: { METRICS_TOKEN: 'metrics-token-of-the-walk' } });
const origin = service.baseUrl;
const roles: readonly Role[] = ['handler', 'lead', 'dpo', 'operator'];
const agents = new Map<Role, TestAgent>();
const browsers = new Map<Role, DeskSession>();
for (const role of roles) agents.set(role, await service.agent(role));
await signAllIn();
const stranger = await service.agent('handler');
const strangersBrowser = await signInAtDesk(origin, stranger);
/** Again and again: some of the routes sign out who calls them. */
async function signAllIn(): Promise<void> {
  for (const [role, agent] of agents) browsers.set(role, await signInAtDesk(origin, agent));
}

const unknownId = '01900000-0000-7000-8000-000000000000';
const unknownToken = 'A'.repeat(43);

const routes = Object.entries(routeAccess).map(([line, access]) => {
  const [method = '', url = ''] = line.split(' ');
  return { line, method, url, access };
});
const address = (url: string, id: string = unknownId) =>
  `${origin}${url.replace(':token', unknownToken).replace(':id', id)}`;
const tusHeaders = { 'tus-resumable': '1.0.0' };
/** Below an upload a POST is what its header says, and nothing without. */
const overrides = (method: string, url: string): Record<string, string> =>
  method === 'POST' && url.endsWith('/tus/:id') ? { 'x-http-method-override': 'PATCH' } : {};
const inForwardedHeaders = { 'x-forwarded-for': '203.0.113.7' };

/** Asks as an agent: by token, and on pages by the session of their browser. */
async function ask(
  who: Role | undefined,
  method: string,
  url: string,
  { id, body }: { id?: string; body?: unknown } = {},
): Promise<Answer> {
  const agent = who === undefined ? undefined : agents.get(who);
  const credential: Record<string, string> =
    who === undefined
      ? {}
      : url.startsWith('/desk')
        ? { cookie: browsers.get(who)?.cookie ?? '' }
        : { authorization: `Bearer ${agent?.token}` };
  return await request(address(url, id), {
    method,
    headers: { origin, ...tusHeaders, ...overrides(method, url), ...inForwardedHeaders, ...credential },
    ...(body === undefined ? {} : { json: body }),
  });
}

/** What must be said, or the walk's own credentials would end. */
const walked: Readonly<Record<string, unknown>> = {
  'POST /desk/account/sign-out-everywhere': { tokens: 'keep' },
};

const codeOf = (answer: Answer): unknown => {
  try {
    return pick(answer.json(), 'code');
  } catch {
    return undefined;
  }
};

t.test('the walk covers whatever is served', async (t) => {
  t.ok(routes.length > 25);
  const described = pick((await request(`${origin}/api/v1/openapi.json`)).json(), 'paths') as object;
  for (const [path, methods] of Object.entries(described)) {
    for (const method of Object.keys(methods as object)) {
      const line = `${method.toUpperCase()} ${path.replace(/\{(\w+)\}/g, ':$1')}`;
      const known = routeAccess[line] ?? routeAccess[line.replace(/^HEAD /, 'GET ')];
      t.ok(known, `${line} stands in the table`);
    }
  }
});

for (const { line, method, url, access } of routes) {
  t.test(`${line} lets in whom the table names`, async (t) => {
    const nobody = await ask(undefined, method, url);
    if (access.door === 'agent') {
      t.equal(nobody.status, 401, 'nobody');
      if (line.includes('sign-out')) t.teardown(signAllIn);
      for (const role of roles) {
        const answer = await ask(role, method, url, { body: walked[line] });
        if (access.stage !== undefined) {
          t.equal(answer.status, 401, 'who is through all steps of signing in has no business here');
        } else if (access.roles.includes(role)) {
          t.not(answer.status, 401, `${role} is known`);
          t.not(codeOf(answer), 'forbidden', `${role} may`);
        } else {
          t.match({ status: answer.status, code: codeOf(answer) }, { status: 403, code: 'forbidden' }, role);
        }
      }
      return;
    }
    t.ok(nobody.status !== 200 || access.door !== 'signature', 'unsigned');
    const closed: readonly number[] = {
      link: [400, 401, 404],
      signature: [403],
      machine: [200, 401, 503],
      anyone: [],
    }[access.door];
    if (closed.length > 0) t.ok(closed.includes(nobody.status), `${nobody.status} without a credential`);
    else t.not(nobody.status, 401, 'open to anyone');
  });
}

t.test('pages are opened by a session alone, and calls of the API by either credential', async (t) => {
  for (const { line, url, access } of routes)
    if (access.door === 'agent') t.equal(access.shows, url.startsWith('/desk') ? 'session' : 'either', line);
});

/** What an answer tells of how it was decided. */
const telling = ({ status, headers }: Answer) => ({
  status,
  ...Object.fromEntries(
    ['content-type', 'referrer-policy', 'www-authenticate', 'content-security-policy', 'location'].map(
      (name) => [name, headers[name]],
    ),
  ),
});

for (const { line, method, url } of routes) {
  t.test(`${line} is opened by no other spelling of its address`, async (t) => {
    const path = address(url).slice(origin.length);
    const other = url.startsWith('/desk') ? '/api/v1/tickets' : '/desk/account';
    const keeping = new http.Agent({ keepAlive: true, maxSockets: 8 });
    if (line.includes('sign-out')) t.teardown(signAllIn);
    t.teardown(() => keeping.destroy());
    const bearer = { authorization: `Bearer ${agents.get('lead')?.token}` };
    const credentials: Readonly<Record<string, Record<string, string>>> = {
      ...{ nothing: {}, token: bearer, session: { cookie: browsers.get('lead')?.cookie ?? '' } },
      'token, and a page is wished': { ...bearer, accept: 'text/html' },
    };
    for (const [what, credential] of Object.entries(credentials)) {
      const headers = {
        ...{ origin, ...tusHeaders, ...overrides(method, url), ...inForwardedHeaders, ...credential },
      };
      const send = (target: string) =>
        request(origin, {
          ...{ method, headers, target, agent: keeping },
          ...(walked[line] === undefined ? {} : { json: walked[line] }),
        });
      const plain = await send(path);
      const spellings = [...spellingsOf(path, new URL(origin).host, other)];
      await Promise.all(
        spellings.map(async ([spelling, target]) => {
          const answer = await send(target);
          // a refusal of what is granted otherwise opens nothing, nor does what is not found, or a session that this route ended
          if (answer.status === 404 || (plain.status < 400 && answer.status >= 400)) return;
          if (answer.status === 401 && line.includes('sign-out')) return;
          // a query that the route does not know is refused before it is looked whether the object is there
          if (codeOf(answer) === 'unknown_field') return;
          t.same(telling(answer), telling(plain), `${what}, ${spelling}: ${target}`);
        }),
      );
    }
  });
}

t.test('a target that names another host than Host, and one that cannot be read, are refused', async (t) => {
  const headers = { authorization: `Bearer ${agents.get('lead')?.token}`, accept: 'text/html' };
  for (const target of [
    'http://x/desk/account',
    'http://x/api/v1/tickets',
    'http://x/',
    '/desk/%zz',
    '/api/v1/%',
  ])
    t.equal((await request(origin, { headers, target })).status, 400, target);
});

t.test('no address answers to a method that the table does not name', async (t) => {
  const methods = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'];
  const known = (method: string, url: string) =>
    routeAccess[`${method} ${url}`] ?? (method === 'HEAD' ? routeAccess[`GET ${url}`] : undefined);
  for (const url of new Set(routes.map((route) => route.url))) {
    for (const method of methods.filter((each) => known(each, url) === undefined)) {
      const answer = await ask('lead', method, url);
      t.ok([404, 405].includes(answer.status), `${method} ${url}: ${answer.status}`);
    }
  }
});

type AgentAccess = Extract<Access, { door: 'agent' }>;
const owned = routes.flatMap((route) => {
  const access = route.access as AgentAccess;
  return route.access.door === 'agent' && access.owns !== undefined ? [{ ...route, owns: access.owns }] : [];
});

/** Bodies with which the owner's call comes as far as the object; others are sent without one. */
const bodies: Readonly<Record<string, () => unknown>> = {
  'POST /api/v1/tickets/:id/links': () => ({
    contact: { name: 'A. Nurse', email: 'nurse@clinic.example', locale: 'en' },
    passwordBy: 'phone',
  }),
  'POST /api/v1/tickets/:id/close': () => ({ workingCopiesDestroyed: true, discardUndelivered: 'a test' }),
  'POST /api/v1/uploads/:id/downloads': () => ({ reason: 'diagnosis' }),
  'POST /api/v1/uploads/:id/approvals': () => ({ reason: 'diagnosis' }),
  'POST /api/v1/downloads/:id/confirm': () => ({ sha256: '0'.repeat(64) }),
  'POST /desk/tickets/:id/links': () => ({ once: 'x', email: 'nurse@clinic.example', passwordBy: 'phone' }),
  'POST /desk/links/:id/replace': () => ({ once: 'y', email: 'nurse@clinic.example', passwordBy: 'phone' }),
  'POST /desk/tickets/:id/handler': () => ({ agent: agents.get('handler')?.id ?? '' }),
  'POST /api/v1/tickets/:id/handler': () => ({ agent: agents.get('handler')?.id ?? '' }),
  'POST /desk/tickets/:id/close': () => ({ attest: 'yes', discard: 'a test' }),
  'POST /desk/uploads/:id/downloads': () => ({ reason: 'diagnosis' }),
  'POST /desk/uploads/:id/approvals': () => ({ reason: 'diagnosis' }),
  'POST /desk/downloads/:id/confirm': () => ({ sha256: '0'.repeat(64) }),
};

/** A new object of the handler's own, with all it hangs on. */
async function ofHandler(kind: OwnedObject): Promise<string> {
  const handler = agents.get('handler');
  if (handler === undefined) throw new Error('no handler');
  const link = await issueLink(handler);
  if (kind === 'ticket') return link.ticketId;
  if (kind === 'link') return link.id;
  const stored = demand(await uploadFile(link.url, link.password, encryptedZip(1000)), 201).json();
  const uploadId = pickText(stored, 'uploadId');
  return kind === 'upload' ? uploadId : (await authorise(handler, uploadId)).id;
}

for (const { line, method, url, owns } of owned) {
  t.test(`${line} tells nobody else of a handler’s ${owns}, but who has it`, async (t) => {
    const id = await ofHandler(owns);
    const as = (who: 'stranger' | 'handler', of: string) =>
      askFor(who, method, url.replace(':id', of), bodies[line]?.());
    const before = await denials(stranger.id);
    const answer = await as('stranger', id);
    t.equal(answer.status, 404);
    t.equal(await denials(stranger.id), before + 1, 'the attempt is on record');
    const plain = ({ text }: Answer) => text.replace(/"requestId":"[^"]*"/, '');
    const absent = await as('stranger', unknownId);
    if (url.startsWith('/desk')) {
      t.equal(absent.status, 404);
      t.match(answer.text, 'assigned to Test handler', 'a colleague is told whom to ask for it');
      t.match(answer.text, 'href="/desk/tickets"', 'on a page of the desk');
      const [ticket] = await service.sql<{ reference: string }[]>`
        select reference from tickets where handler_id = ${agents.get('handler')?.id ?? ''} order by id desc limit 1`;
      t.notMatch(answer.text, ticket?.reference ?? '', 'and nothing else of it');
    } else t.same(plain(answer), plain(absent), 'it looks like what does not exist');
    const own = await as('handler', id);
    t.notOk([401, 403, 404].includes(own.status), `its handler gets ${own.status}`);
  });
}

/** The API by token, pages by session and form. */
async function askFor(
  who: 'stranger' | 'handler',
  method: string,
  path: string,
  body: unknown,
): Promise<Answer> {
  if (!path.startsWith('/desk')) {
    const agent = who === 'stranger' ? stranger : agents.get('handler');
    if (agent === undefined) throw new Error('no handler');
    return await agent.api(method, path.replace('/api/v1', ''), body);
  }
  const browser = who === 'stranger' ? strangersBrowser : browsers.get('handler');
  if (browser === undefined) throw new Error('no browser');
  return method === 'GET'
    ? await browser.get(path)
    : await browser.post(path, (body ?? {}) as Record<string, string>);
}

async function denials(agentId: string): Promise<number> {
  const [row] = await service.sql<{ n: number }[]>`
    select count(*)::int as n from audit_events where action = 'access.denied' and actor_id = ${agentId}`;
  return row?.n ?? 0;
}

t.test('a change by cookie from another site is refused', async (t) => {
  const cookie = browsers.get('handler')?.cookie ?? '';
  const foreign = { cookie, origin: 'https://elsewhere.example' };
  const json = { reference: newReference(), institution: 'Clinic' };
  const bySession = (headers: Record<string, string>) =>
    request(`${origin}/api/v1/tickets`, { method: 'POST', headers, json });
  t.equal(codeOf(await bySession(foreign)), 'cross_site_request');
  t.equal(codeOf(await bySession({ cookie })), 'cross_site_request');
  t.equal((await bySession({ cookie, origin })).status, 201);
});
