// No input gives a 5xx: every route, with hostile values in its address, query, headers and each of its fields, as nobody
// and with every kind of credential.
import { createHmac } from 'node:crypto';
import fc from 'fast-check';
import t from 'tap';
import { routeAccess } from '../../src/http/front/route-access.js';
import { encryptedZip } from '../services/archives.js';
import { enterDescribed, enterForms, type Fields } from '../services/described-fields.js';
import { type DeskSession, signInAtDesk } from '../services/desk-browser.js';
import {
  hostileBodies,
  hostileHeaders,
  hostileText,
  hostileTexts,
  hostileValue,
} from '../services/hostile-values.js';
import { type Answer, basic, pick, pickText, request, uploadFile } from '../services/http-client.js';
import { type Role, startService, type TestAgent } from '../services/service.js';
import { authorise, cookieOf, demand, givePassword, issueLink } from '../services/steps.js';

/** Cases for each route; SLUICE_SEED repeats a run. Guessing passwords costs a hash each, so those routes get fewer. */
const runs = 14;
const runsOfHashing = 4;
const seed = Number(process.env.SLUICE_SEED ?? Date.now() % 2 ** 31);
t.comment(`SLUICE_SEED=${seed}`);

const twilio = { url: 'http://127.0.0.1:9', accountSid: `AC${'0'.repeat(32)}`, authToken: 'a'.repeat(32) };
const helpdeskSecret = 'a-helpdesk-secret-of-some-length';
const service = await startService(t, {
  twilio,
  env: {
    ...{ METRICS_TOKEN: 'metrics-token-of-the-walk', SMS_COUNTRIES: 'PL', SECOND_APPROVAL: 'true' },
    HELPDESK_SECRETS: `desk:${helpdeskSecret}`,
  },
});
const origin = service.baseUrl;
const roles: readonly Role[] = ['handler', 'lead', 'dpo', 'operator'];
const agents = new Map<Role, TestAgent>();
for (const role of roles) agents.set(role, await service.agent(role));
const browsers = new Map<Role, DeskSession>();
const agentAs = (role: Role): TestAgent => agents.get(role) ?? raise(`no ${role}`);
const browserAs = (role: Role): DeskSession => browsers.get(role) ?? raise(`no browser of a ${role}`);
function raise(why: string): never {
  throw new Error(why);
}
async function signAllIn(): Promise<void> {
  for (const [role, agent] of agents) browsers.set(role, await signInAtDesk(origin, agent));
}
await signAllIn();

// one of everything that a route may be about
const ofHandler = await issueLink(agentAs('handler'));
const [linkToken, linkPath] = [ofHandler.url.split('/').at(-1) ?? '', new URL(ofHandler.url).pathname];
const linkCookie = cookieOf(await givePassword(ofHandler.url, ofHandler.password)).cookie;
const filled = await issueLink(agentAs('handler'));
const uploadId = pickText(
  demand(await uploadFile(filled.url, filled.password, encryptedZip(1000)), 201).json(),
  'uploadId',
);
const tusId = await openTus();
const { id: downloadId } = await authorise(agentAs('handler'), uploadId);
const institutionId = pickText(
  demand(await agentAs('lead').api('POST', '/institutions', { name: 'Clinic of the walk' }), 201).json(),
  'id',
);
const contactId = pickText(
  demand(
    await agentAs('lead').api('POST', `/institutions/${institutionId}/contacts`, {
      ...{ name: 'A. Nurse', email: 'nurse@clinic.example', locale: 'en' },
    }),
    201,
  ).json(),
  'id',
);
demand(
  await browserAs('operator').post('/desk/webhooks', {
    ...{ name: 'hook', url: 'https://hooks.example/x', link_used: 'yes', upload_stored: 'yes' },
  }),
  201,
);
const [webhook] = await service.sql<{ id: string }[]>`select id from webhooks`;

/** The object that a route's `:id` names, by the part of the address before it. */
const objects: Readonly<Record<string, string>> = {
  ...{
    tickets: ofHandler.ticketId,
    links: ofHandler.id,
    uploads: uploadId,
    downloads: downloadId,
    tus: tusId,
  },
  ...{ institutions: institutionId, 'authorised-contacts': contactId, webhooks: webhook?.id ?? '' },
};

async function openTus(): Promise<string> {
  const headers = { 'tus-resumable': '1.0.0', 'upload-length': '5000', cookie: linkCookie };
  const made = demand(await request(`${ofHandler.url}/tus`, { method: 'POST', headers }), 201);
  return made.headers.location?.split('/').at(-1) ?? '';
}

const routes = Object.entries(routeAccess).map(([line, access]) => {
  const [method = '', pattern = ''] = line.split(' ');
  return { line, method, pattern, access };
});

// what each of them takes
const fields: Fields = new Map();
enterDescribed((await request(`${origin}/api/v1/openapi.json`)).json(), fields);
const patterns = routes.map(({ pattern }) => pattern);
for (const role of roles) {
  const pages = [
    'tickets',
    'tickets/new',
    `tickets/${ofHandler.ticketId}`,
    `tickets/${filled.ticketId}`,
    'account',
  ];
  const more = [
    'accounts',
    'institutions',
    `institutions/${institutionId}`,
    'webhooks',
    `webhooks/${webhook?.id}`,
  ];
  for (const page of [...pages, ...more, 'approvals', 'numbers', 'sign-in'])
    enterForms((await browserAs(role).get(`/desk/${page}`)).text, patterns, fields);
}
for (const page of ['', '/start', '/upload', '/not-me', '/receipt', '/withdraw']) {
  const headers = { accept: 'text/html', cookie: linkCookie };
  enterForms((await request(`${ofHandler.url}${page}`, { headers })).text, patterns, fields);
}
// what is shown only at a step of signing in, or only when somebody asked for something
for (const [line, names] of Object.entries({
  'POST /desk/second-factor': ['code'],
  'POST /desk/enrol': ['code'],
  'POST /desk/second-factor/passkey': ['answer'],
  'POST /desk/enrol/passkey': ['name', 'answer'],
  'POST /desk/account/passkeys': ['name', 'answer'],
  'POST /desk/renew': ['email', 'current', 'password'],
  'POST /desk/invitation/:token': ['email', 'password'],
  'POST /desk/identity/callback': ['code', 'state', 'iss'],
  'GET /desk/identity/callback': ['?code', '?state', '?iss', '?error'],
  'POST /desk/unlock': ['next', 'unlock', 'unlockPasskey'],
  'POST /desk/approvals/:id': ['decision', 'words'],
  'POST /desk/uploads/:id/approvals': ['reason', 'note'],
  'POST /desk/downloads/:id/confirm': ['sha256'],
  'GET /desk/numbers/:table': ['?weeks'],
  'GET /desk/tickets/state': ['?q', '?state', '?attention', '?whose', '?after'],
}))
  for (const name of names) fields.set(line, (fields.get(line) ?? new Set()).add(name));

t.test('fields are known of every route that takes some', async (t) => {
  const known = [...fields].filter(([, names]) => names.size > 0).map(([line]) => line);
  t.ok(known.length > 45, `${known.length} routes with fields`);
  for (const line of [
    'POST /desk/tickets',
    'POST /desk/tickets/:id/close',
    'POST /desk/institutions/:id/contacts',
  ])
    t.ok(known.includes(line), line);
});

/** Who asks: by what they show. */
const credentials = fc.constantFrom(
  ...(['nobody', 'link-cookie', 'link-basic'] as const),
  ...roles.flatMap((role) => [`token-${role}`, `desk-${role}`] as const),
);
type Who = typeof credentials extends fc.Arbitrary<infer W> ? W : never;

function headersOf(who: Who): Record<string, string> {
  if (who === 'nobody') return {};
  if (who === 'link-cookie') return { cookie: linkCookie };
  if (who === 'link-basic') return basic(ofHandler.password);
  const [kind, role] = who.split('-') as ['token' | 'desk', Role];
  return kind === 'token'
    ? { authorization: `Bearer ${agentAs(role).token}` }
    : { cookie: browserAs(role).cookie, origin };
}

/** Who gets as far as a route's own code, more often than anybody else. */
function suited({ pattern, access }: (typeof routes)[number]): fc.Arbitrary<Who> {
  if (pattern.startsWith('/l/')) return fc.constant<Who>('link-cookie');
  if (access.door !== 'agent') return fc.constant<Who>('nobody');
  const kind = pattern.startsWith('/desk') ? 'desk' : 'token';
  return fc.constantFrom(...access.roles.map((role) => `${kind}-${role}` as Who));
}

/** A value by which a field is right, so that the others are looked at. */
const right: Readonly<Record<string, unknown>> = {
  ...{ reference: 'CASE-HOSTILE', institution: 'Clinic', email: 'a@clinic.example', name: 'A', locale: 'en' },
  ...{
    language: 'en',
    passwordBy: 'phone',
    reason: 'diagnosis',
    sha256: '0'.repeat(64),
    once: 'x',
    role: 'handler',
  },
  ...{ contact: { name: 'A', email: 'a@clinic.example', locale: 'en' }, number: 'N-1', from: '2026-01-01' },
  ...{
    scope: 'read',
    days: '1',
    url: 'https://hooks.example/y',
    change: 'pause',
    decision: 'refuse',
    event: 'ticket.closed',
  },
};

function bodyOf(names: readonly string[], nasty: ReadonlyMap<string, unknown>): Record<string, unknown> {
  const body: Record<string, unknown> = {};
  for (const name of names.filter((each) => !each.includes('.')))
    if (right[name] !== undefined) body[name] = structuredClone(right[name]);
  for (const [name, value] of nasty) {
    const [outer = '', inner] = name.split('.');
    const within = body[outer];
    if (inner === undefined) body[outer] = value;
    else if (typeof within === 'object' && within !== null) Object.assign(within, { [inner]: value });
  }
  return body;
}

/** A lone half of a letter cannot be percent-encoded; the bytes that careless programs make of it can. */
const encoded = (text: string) =>
  [...text].map((letter) => (/\p{Cs}/u.test(letter) ? '%ED%A0%80' : encodeURIComponent(letter))).join('');

function casesOf(route: (typeof routes)[number]) {
  const names = [...(fields.get(route.line) ?? [])];
  const inBody = names.filter((name) => !name.startsWith('?'));
  const inQuery = names.filter((name) => name.startsWith('?')).map((name) => name.slice(1));
  const someOf = (all: readonly string[]) =>
    all.length === 0
      ? fc.constant([])
      : fc.subarray([...all], { minLength: 1, maxLength: Math.min(2, all.length) });
  return fc.record({
    who: fc.oneof({ weight: 3, arbitrary: suited(route) }, { weight: 1, arbitrary: credentials }),
    params: fc.oneof(
      { weight: 4, arbitrary: fc.constant(undefined) },
      {
        weight: 1,
        arbitrary: fc.oneof(
          hostileText.map(encoded),
          fc.constantFrom('%ff', '%c0%80', '%', '%zz', '..%2f', '%00'),
        ),
      },
    ),
    query: fc
      .tuple(
        someOf([...inQuery, 'lang', 'unheard-of']),
        fc.array(hostileText, { minLength: 2, maxLength: 2 }),
      )
      .map(([keys, values]) => keys.map((key, at) => `${key}=${encoded(values[at] ?? '')}`).join('&')),
    headers: fc.oneof(
      { weight: 2, arbitrary: fc.constant<Record<string, string>>({}) },
      { weight: 1, arbitrary: hostileHeaders },
    ),
    nasty: fc
      .tuple(someOf(inBody), fc.array(hostileValue, { minLength: 2, maxLength: 2 }))
      .map(([keys, values]) => new Map(keys.map((key, at) => [key, values[at]] as const))),
    as: fc.constantFrom('json', 'form', 'form', 'raw'),
    raw: hostileBodies,
    accept: fc.constantFrom('text/html', 'application/json'),
  });
}
type Case = ReturnType<typeof casesOf> extends fc.Arbitrary<infer C> ? C : never;

function send({ method, pattern, line }: (typeof routes)[number], one: Case): Promise<Answer> {
  const path = pattern.replace(/:(\w+)/g, (_all, name: string) => {
    if (one.params !== undefined) return one.params;
    if (name === 'token') return pattern.startsWith('/l/') ? linkToken : 'A'.repeat(43);
    if (name !== 'id') return 'tickets.csv';
    const [kind = ''] = pattern.split('/:id')[0]?.split('/').slice(-1) ?? [];
    return objects[kind] ?? ofHandler.ticketId;
  });
  const body = bodyOf(
    [...(fields.get(line) ?? [])].filter((name) => !name.startsWith('?')),
    one.nasty,
  );
  const form = Object.entries(body).map(([name, value]) => `${encoded(name)}=${encoded(asText(value))}`);
  const content =
    method === 'GET' || method === 'HEAD' || method === 'OPTIONS'
      ? undefined
      : one.as === 'raw'
        ? one.raw
        : one.as === 'json'
          ? { type: 'application/json', body: Buffer.from(JSON.stringify(body)) }
          : { type: 'application/x-www-form-urlencoded', body: Buffer.from(form.join('&')) };
  const tus = pattern.includes('/tus')
    ? { 'tus-resumable': '1.0.0', 'upload-length': '5000', 'upload-offset': '0' }
    : {};
  return request(`${origin}${path}?${one.query}`, {
    method,
    headers: {
      ...{ accept: one.accept, ...tus, ...headersOf(one.who) },
      ...(content && { 'content-type': content.type }),
      ...one.headers,
    },
    ...(content && { body: content.body }),
  });
}

const asText = (value: unknown) => (typeof value === 'string' ? value : (JSON.stringify(value) ?? ''));

/** What ends the session of who asks. */
const signsOut = /sign-out|account\/password|\/leave$/;
const hashes =
  /session$|sign-in|unlock|password$|renew$|invitation|second-factor$|enrol$|codes$|totp$|remove$|options$/;

for (const route of routes) {
  t.test(`${route.line} answers whatever it is sent with less than 500`, async (t) => {
    if (signsOut.test(route.pattern)) t.teardown(signAllIn);
    const statuses = new Map<number, number>();
    const numRuns = hashes.test(route.pattern) ? runsOfHashing : runs;
    await fc.assert(
      fc.asyncProperty(casesOf(route), async (one) => {
        const { status, text } = await send(route, one);
        statuses.set(status, (statuses.get(status) ?? 0) + 1);
        if (status < 200 || status >= 500) throw new Error(`${status}: ${text.slice(0, 300)}`);
      }),
      { seed, numRuns, endOnFailure: true },
    );
    t.pass([...statuses].map(([status, times]) => `${times} x ${status}`).join(', '));
  });
}

t.test('each hostile text in an API’s field is taken or refused with its name', async (t) => {
  // the walk may have ended the credentials of the others
  const handler = await service.agent('handler');
  for (const [at, nasty] of hostileTexts.entries()) {
    const answer = await handler.api('POST', '/tickets', { reference: nasty, institution: `Clinic ${at}` });
    t.ok([201, 400, 409].includes(answer.status), `${answer.status} for hostile text ${at}`);
    if (answer.status === 400)
      t.match(answer.json(), { code: 'invalid_request', fields: ['reference'] }, 'the field is named');
    else if (answer.status === 201) t.equal(pick(answer.json(), 'reference'), nasty.trim());
  }
  const control = await handler.api('POST', '/tickets', { reference: 'a\u0085', institution: 'Clinic' });
  t.equal(control.status, 400, 'control characters of the second block too');
});

t.test('a signed hook is believed, and its values are looked at all the same', async (t) => {
  for (const nasty of hostileTexts) {
    const form = new URLSearchParams({ MessageSid: nasty, MessageStatus: 'delivered', ErrorCode: nasty });
    const url = `${origin}/hooks/twilio/status?id=${encodeURIComponent(objects.uploads ?? '')}`;
    const signed =
      url +
      [...form]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map((pair) => pair.join(''))
        .join('');
    const headers = {
      'content-type': 'application/x-www-form-urlencoded',
      'x-twilio-signature': createHmac('sha1', twilio.authToken).update(signed).digest('base64'),
    };
    const twilioSaid = await request(url, { method: 'POST', headers, body: form.toString() });
    t.ok([204, 400].includes(twilioSaid.status), `${twilioSaid.status} ${twilioSaid.text}`);
    const body = JSON.stringify({ event: 'ticket.closed', reference: nasty });
    const seconds = Math.floor(Date.now() / 1000);
    const hex = createHmac('sha256', helpdeskSecret).update(`${seconds}.${body}`).digest('hex');
    const told = await request(`${origin}/hooks/helpdesk/desk`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-sluice-signature': `t=${seconds},v1=${hex}` },
      body,
    });
    t.ok(told.status < 500, `${told.status} ${told.text}`);
  }
});

t.test('no value got as far as the database, and nothing failed inside', async (t) => {
  const lines = service.logs().split('\n');
  const said = (words: string) =>
    lines.filter((line) => line.includes(words)).map((line) => line.slice(0, 1500));
  t.same(said('got past its schema'), []);
  t.same(said('"a request failed"'), []);
  t.ok(linkPath.startsWith('/l/'));
});

t.test('commands answer hostile arguments with words and exit code 2', async (t) => {
  const email = agentAs('handler').email;
  const lines: string[][] = [
    ['token', 'create', '--email', email, '--name', 'a\u0007b'],
    ['token', 'create', '--email', email, '--name', 'x', '--days', '1e999'],
    ['token', 'create', '--email', email, '--name', 'x', '--scope', '__proto__'],
    ['token', 'revoke', '--id', '-'.repeat(36)],
    ['token', 'list', '--email', 'a\u2028b@c'],
    ['agent', 'invite', '--email', 'x@desk.example', '--name', '\u202egnp', '--role', 'handler'],
    ['agent', 'role', '--email', email, '--role', 'constructor'],
    ['agent', '__proto__', '--email', email],
    ['certificate', 'verify', '/nonexistent\u001b[2J'],
    ['constructor'],
  ];
  const ended = await Promise.all(lines.map((line) => service.run(line)));
  for (const [at, { code, stderr, stdout }] of ended.entries()) {
    // readers of TAP break lines at U+2028 too
    const name = (lines[at] ?? []).join(' ').replace(/[^ -~]/g, '?');
    t.equal(code, 2, name);
    t.notMatch(stderr + stdout, /\n\s+at /, `${name}: no stack trace`);
    t.ok(stderr.trim().length > 0, `${name}: words`);
  }
});
