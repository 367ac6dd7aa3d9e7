// What an operator meets: settings that are wrong, health and numbers, the commands' exit codes, the headers on every
// kind of answer, and an orderly end.
import { once } from 'node:events';
import { readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import http from 'node:http';
import { connect } from 'node:net';
import { fileURLToPath } from 'node:url';
import postgres from 'postgres';
import t, { type Test } from 'tap';
import { encryptedZip } from '../services/archives.js';
import { signInAtDesk } from '../services/desk-browser.js';
import { type Answer, basic, pick, pickText, request, uploadFile } from '../services/http-client.js';
import { freePort, startService } from '../services/service.js';
import { authorise, demand, download, eventually, issueLink, uploadStates } from '../services/steps.js';

const metricsToken = 'metrics-0123456789abcdef';
const service = await startService(t, { env: { METRICS_TOKEN: metricsToken } });
const handler = await service.agent('handler');
const objectFolder = fileURLToPath(service.env.OBJECT_STORE_URL ?? '');

/** Every answer carries them, whatever it is. */
function hasSecurityHeaders(t: Test, headers: http.IncomingHttpHeaders, title: string): void {
  t.match(
    headers,
    {
      'content-security-policy': "default-src 'none'",
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'referrer-policy': 'no-referrer',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
      'permissions-policy': String,
      'cache-control': String,
    },
    title,
  );
  t.equal(headers['x-powered-by'], undefined);
}

t.test('every kind of answer carries the security headers, and errors are problem documents', async (t) => {
  const link = await issueLink(handler);
  const { baseUrl } = service;
  const bearer = { authorization: `Bearer ${handler.token}` };
  const json = { 'content-type': 'application/json' };
  const post = (path: string, headers: Record<string, string>, body = '{') =>
    request(`${baseUrl}${path}`, { method: 'POST', headers, body });
  const answers: readonly [string, number, Promise<Answer>][] = [
    ['a page', 200, request(`${baseUrl}/`)],
    ['the stylesheet', 200, request(`${baseUrl}/assets/sluice.css`)],
    ['the link’s form', 200, request(link.url)],
    ['health', 200, request(`${baseUrl}/healthz`)],
    ['a redirect', 303, request(`${link.url}/upload`, { headers: { accept: 'text/html' } })],
    ['the description', 200, request(`${baseUrl}/api/v1/openapi.json`)],
    ['a stranger', 401, request(`${baseUrl}/api/v1/tickets`)],
    ['an unknown address', 404, request(`${baseUrl}/nothing`)],
    ['an unknown address of the API', 404, request(`${baseUrl}/api/v1/nothing`, { headers: bearer })],
    ['a bad escape', 400, request(`${baseUrl}/%zz`)],
    ['an unknown method', 404, request(link.url, { method: 'DELETE' })],
    ['TRACE', 404, request(link.url, { method: 'TRACE' })],
    ['a body that is no JSON', 400, post('/api/v1/tickets', { ...bearer, ...json })],
    ['a body of another type', 415, post('/api/v1/tickets', { ...bearer, 'content-type': 'text/css' })],
    ['too large a body', 413, post('/api/v1/tickets', { ...bearer, ...json }, 'x'.repeat(100_000))],
    ['a wrong password', 401, post(`${new URL(link.url).pathname}/session`, json, '{"password":"x"}')],
    ['a hook without signature', 403, post('/hooks/twilio/status', json, '{}')],
  ];
  for (const [title, status, asked] of answers) {
    const answer = await asked;
    t.equal(answer.status, status, title);
    hasSecurityHeaders(t, answer.headers, title);
    if (status < 400) continue;
    t.match(answer.headers['content-type'], 'application/problem+json', title);
    t.match(answer.json(), {
      status,
      type: /^urn:sluice:problem:/,
      title: String,
      detail: String,
      code: String,
    });
  }
  const page = await request(`${baseUrl}/nothing`, { headers: { accept: 'text/html' } });
  t.equal(page.status, 404);
  t.match(page.headers['content-type'], 'text/html');
  hasSecurityHeaders(t, page.headers, 'a page for an error');
  t.notOk(page.text.includes('<script'), 'nothing inline');
});

t.test('what is not HTTP is refused with the headers too', async (t) => {
  const garbage = [
    '\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03',
    'HELO sluice\r\n\r\n',
    'GET / HTTP/1.1\r\nHost: a\r\nbad header\r\n\r\n',
    'POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n',
    `GET / HTTP/1.1\r\nHost: a\r\nX: ${'x'.repeat(120_000)}\r\n\r\n`,
  ];
  for (const bytes of garbage) {
    const said = await sayRaw(bytes);
    const [head = ''] = said.split('\r\n\r\n');
    const [status = '', ...lines] = head.split('\r\n');
    t.match(status, /^HTTP\/1\.1 4\d\d /, JSON.stringify(bytes.slice(0, 20)));
    const headers = lines.map((line) => line.split(/: (.*)/).slice(0, 2) as [string, string]);
    hasSecurityHeaders(
      t,
      Object.fromEntries(headers.map(([name, value]) => [name.toLowerCase(), value])),
      status,
    );
  }
});

/** Sends bytes and reads until the other side ends the connection. */
async function sayRaw(bytes: string): Promise<string> {
  const socket = connect(service.port, '127.0.0.1');
  socket.on('error', () => undefined);
  let said = '';
  socket.setEncoding('utf8').on('data', (piece: string) => {
    said += piece;
  });
  socket.write(Buffer.from(bytes, 'latin1'));
  await once(socket, 'close');
  return said;
}

t.test('health tells strangers nothing more than whether it works', async (t) => {
  const { baseUrl } = service;
  const ask = (path: string, headers: Record<string, string> = {}) =>
    request(`${baseUrl}${path}`, { headers });
  const forwarded = { 'x-forwarded-for': '192.0.2.7' };
  t.match([(await ask('/healthz')).status, (await ask('/healthz', forwarded)).status], [200, 200]);
  t.match((await ask('/readyz')).json(), {
    parts: { database: 'ok', objects: 'ok', keys: 'ok', masterKey: 'ok' },
  });
  for (const name of ['x-forwarded-for', 'forwarded', 'x-real-ip', 'via', 'x-forwarded-proto']) {
    const headers = { [name]: '192.0.2.7' };
    t.same((await ask('/readyz', headers)).json(), { status: 'ready' }, name);
    t.equal((await ask('/metrics', headers)).status, 401, name);
    const known = { ...headers, authorization: `Bearer ${metricsToken}` };
    t.equal((await ask('/metrics', known)).status, 200, name);
    t.match((await ask('/readyz', known)).json(), { parts: { database: 'ok' } });
  }
  const wrong = { ...forwarded, authorization: 'Bearer wrong' };
  t.equal((await ask('/metrics', wrong)).status, 401);
  const metrics = await ask('/metrics');
  t.match(metrics.headers['content-type'], /^text\/plain/);
  t.match(metrics.text, /^sluice_http_request_seconds_count\{/m);
  t.notOk(/\/l\/[\w-]{43}/.test(metrics.text), 'numbers go by route, never by address');
});

t.test('which version runs is said where somebody looks, and to no stranger', async (t) => {
  const { version } = JSON.parse(await readFile(new URL('../../package.json', import.meta.url), 'utf8'));
  t.match(await service.run(['--version']), { code: 0, stdout: `${version}\n` });
  t.match(JSON.parse((await service.run(['doctor', '--json'])).stdout), { version });
  t.match((await request(`${service.baseUrl}/readyz`)).json(), { version });
  const stranger = await request(`${service.baseUrl}/readyz`, {
    headers: { 'x-forwarded-for': '192.0.2.7' },
  });
  t.same(stranger.json(), { status: 'ready' });
  t.match(JSON.parse(service.logs().split('\n')[0] ?? '{}'), { version, msg: 'sluice starts' });

  // an upgrade is under way: the version before serves on, and says so
  await service.sql`insert into schema_migrations (name, sha256) values ('9001-later.sql', 'x')`;
  const older = await service.spawnAnother();
  t.match(older.logs(), /migrated by a newer version than this/);
  t.equal((await request(`${older.baseUrl}/readyz`)).status, 200);
  await older.stop();
  await service.sql`delete from schema_migrations where name = '9001-later.sql'`;
});

t.test('a store or database that does not answer makes it not ready, and comes back', async (t) => {
  const away = `${objectFolder}-away`;
  await rename(objectFolder, away);
  await writeFile(objectFolder, 'in the way');
  const down = await request(`${service.baseUrl}/readyz`);
  t.match(
    [down.status, down.json()],
    [503, { parts: { database: 'ok', objects: 'unavailable', keys: 'ok' } }],
  );
  hasSecurityHeaders(t, down.headers, 'not ready');
  t.equal((await request(`${service.baseUrl}/healthz`)).status, 200);
  const link = await issueLink(handler);
  const failed = await uploadFile(link.url, link.password, encryptedZip());
  t.match([failed.status, failed.json()], [503, { code: 'storage_unavailable' }]);
  t.match(failed.headers['retry-after'], /^\d+$/);
  hasSecurityHeaders(t, failed.headers, 'a failed upload');
  await rm(objectFolder);
  await rename(away, objectFolder);
  await eventually(
    async () => (await request(`${service.baseUrl}/readyz`)).status,
    (status) => status === 200,
  );
  t.equal((await uploadFile(link.url, link.password, encryptedZip())).status, 201, 'the link is still good');
});

t.test('an error of ours is masked, logged under the id that the answer shows, and alarms', async (t) => {
  const link = await issueLink(handler);
  const receipt = demand(await uploadFile(link.url, link.password, encryptedZip()), 201).json();
  const uploadId = pickText(receipt, 'uploadId');
  await service.sql`update uploads set sha256 = sha256, size_bytes = size_bytes + 1 where id = ${uploadId}`;
  const { url } = await authorise(handler, uploadId);
  const answer = await request(url, { headers: { authorization: `Bearer ${handler.token}` } });
  t.match([answer.status, answer.json()], [500, { code: 'seal_broken', requestId: String }]);
  hasSecurityHeaders(t, answer.headers, 'an error of ours');
  t.notOk(/at |stack|segment|sealed/i.test(pickText(answer.json(), 'detail')));
  const requestId = pickText(answer.json(), 'requestId');
  await eventually(
    async () => service.logs().includes(requestId),
    (logged) => logged,
  );
  t.same(await uploadStates(handler, link.ticketId), ['stored']);
});

t.test('wrong settings are named all at once and never shown', async (t) => {
  const secret = 'do-not-show-this-value';
  const env = {
    ...{
      BASE_URL: `http://${secret}.example`,
      PORT: secret,
      DATABASE_URL: `mysql://${secret}`,
      MASTER_KEY: secret,
    },
    ...{
      OBJECT_STORE_URL: `ftp://${secret}`,
      KEY_STORE_URL: secret,
      SMS_PROVIDER: secret,
      LOG_LEVEL: secret,
    },
    ...{
      LINK_TTL_HOURS: secret,
      MAX_UPLOAD_BYTES: '-1',
      DELETE_AFTER: secret,
      DOWNLOAD_GRACE_MINUTES: secret,
    },
    ...{ SMS_COUNTRIES: secret, REQUIRE_AGREEMENT: secret, METRICS_TOKEN_FILE: `/nowhere/${secret}` },
    ...{
      SIGNING_KEY: secret,
      TRUST_PROXY: `!${secret}`,
      RECEIPT_DAYS: '1.5',
      SHUTDOWN_GRACE_SECONDS: secret,
    },
  };
  for (const command of ['serve', 'sweep']) {
    const { code, stdout, stderr } = await service.run([command], { env });
    t.equal(code, 2, command);
    t.equal(stdout, '');
    for (const name of Object.keys(env)) t.match(stderr, name);
    t.notOk(stderr.includes(secret));
  }
  const missing = {
    DATABASE_URL: '',
    MASTER_KEY: '',
    KEY_STORE_URL: '',
    MAIL_PROVIDER: '',
    SMS_PROVIDER: '',
  };
  const { code, stderr } = await service.run(['serve'], { env: missing });
  t.equal(code, 2);
  for (const name of [
    'DATABASE_URL',
    'MASTER_KEY',
    'KEY_STORE_URL',
    'SMTP_URL',
    'MAIL_FROM',
    'SMS_PROVIDER',
  ]) {
    t.match(stderr, name);
  }
});

t.test('what is for loopback only is refused elsewhere', async (t) => {
  const { OBJECT_STORE_URL = '' } = service.env;
  const mail = { MAIL_PROVIDER: 'smtp', SMTP_URL: 'smtp://mail.example.org', MAIL_FROM: 'a@b.example' };
  const refusals: readonly (readonly [Record<string, string>, readonly string[]])[] = [
    [
      { BASE_URL: 'http://transfer.example.org', S3_ENDPOINT: 'http://s3.example.org', ...mail },
      ['BASE_URL', 'SMS_PROVIDER', 'SMTP_URL', 'S3_ENDPOINT'],
    ],
    [
      { BASE_URL: 'https://transfer.example.org', KEY_STORE_URL: OBJECT_STORE_URL },
      ['SMS_PROVIDER', 'MAIL_PROVIDER', 'KEY_STORE_URL'],
    ],
  ];
  for (const [env, names] of refusals) {
    const { code, stderr } = await service.run(['sweep'], { env });
    t.equal(code, 2, names.join());
    for (const name of names) t.match(stderr, name);
  }
});

t.test('a secret may come from a file', async (t) => {
  const file = `${objectFolder}-master-key`;
  await writeFile(file, `${service.env.MASTER_KEY}\n`);
  const env = { MASTER_KEY: '', MASTER_KEY_FILE: file };
  const { code, stdout } = await service.run(['sweep', '--json', '--dry-run'], { env });
  t.equal(code, 0);
  t.match(JSON.parse(stdout), { planned: Number, purged: 0, failed: 0, blocked: 0, orphans: 0 });
});

t.test('an account and its token are made by commands', async (t) => {
  const email = 'made-by-command@desk.example';
  const account = ['--email', email, '--name', 'A Person', '--role', 'lead'];
  const password = 'seven wet umbrellas';
  const added = await service.run(['agent', 'add', ...account, '--password-stdin'], {
    stdin: `${password}\n`,
  });
  t.equal(added.code, 0, added.stderr);
  const made = await service.run(['token', 'create', '--email', email, '--name', 'made by command']);
  t.equal(made.code, 0, made.stderr);
  const headers = { authorization: `Bearer ${made.stdout.trim()}` };
  demand(await request(`${service.baseUrl}/api/v1/tickets`, { headers }), 200);
  const desk = await signInAtDesk(service.baseUrl, { email, password });
  t.match((await desk.get('/desk/tickets')).text, 'A Person');
  const [{ id } = { id: '' }] = await service.sql<
    { id: string }[]
  >`select id from agents where email = ${email}`;
  t.equal(added.stdout.trim(), id);
});

t.test('commands that cannot run end with 2 and say why', async (t) => {
  const url = `postgres://nobody:secret-word@127.0.0.1:${await freePort()}/none`;
  for (const args of [['sweep', '--json'], ['migrate']]) {
    const { code, stdout, stderr } = await service.run(args, { env: { DATABASE_URL: url } });
    t.equal(code, 2, args.join(' '));
    t.equal(stdout, '');
    t.match(stderr, 'database');
    t.notOk(stderr.includes('secret-word'));
  }
  const wrong = [['nothing'], ['sweep', '--what'], ['agent', 'add'], []];
  for (const args of wrong) t.equal((await service.run(args)).code, 2, args.join(' '));
  const boss = [
    'agent',
    'add',
    '--email',
    'a@b.example',
    '--name',
    'A',
    '--role',
    'boss',
    '--password-stdin',
  ];
  t.equal((await service.run(boss, { stdin: 'long enough, is it not' })).code, 2);
  const again = [
    'agent',
    'add',
    '--email',
    handler.email,
    '--name',
    'A',
    '--role',
    'lead',
    '--password-stdin',
  ];
  const taken = await service.run(again, { stdin: 'long enough, is it not' });
  t.equal(taken.code, 2);
  t.match(taken.stderr, 'email_taken');
});

t.test('a sweep whose store fails says so, and the next one ends the work', async (t) => {
  const link = await issueLink(handler);
  const receipt = demand(await uploadFile(link.url, link.password, encryptedZip()), 201).json();
  await download(handler, pickText(receipt, 'uploadId'));
  await eventually(
    () => uploadStates(handler, link.ticketId),
    ([state]) => state === 'delivered',
  );
  const close = { workingCopiesDestroyed: true };
  demand(await handler.api('POST', `/tickets/${link.ticketId}/close`, close), 200);
  const away = `${objectFolder}-away`;
  await rename(objectFolder, away);
  await writeFile(objectFolder, 'in the way');
  const failed = await service.run(['sweep', '--json']);
  await rm(objectFolder);
  await rename(away, objectFolder);
  t.equal(failed.code, 1);
  t.match(JSON.parse(failed.stdout), { planned: Number, purged: 0 });
  t.ok(Number(pick(JSON.parse(failed.stdout), 'failed')) >= 1);
  t.same(await uploadStates(handler, link.ticketId), ['purging']);
  const next = await service.run(['sweep', '--json']);
  t.same(await uploadStates(handler, link.ticketId), ['purged']);
  t.match(JSON.parse(next.stdout), { failed: 0 });
});

t.test('a trial run goes through the whole life, apart from all others, and leaves nothing', async (t) => {
  const canary = async () => {
    // whatever a careful desk demands of people
    const demands = ['REQUIRE_AGREEMENT', 'REQUIRE_AUTHORISED_CONTACT', 'SECOND_APPROVAL'];
    const env = {
      ...Object.fromEntries(demands.map((name) => [name, 'true'])),
      ...{ WORKING_HOURS: 'Mon 00:00-00:01', WORKING_TIME_ZONE: 'Pacific/Kiritimati' },
    };
    const { code, stdout, stderr } = await service.run(['canary', '--json'], { env });
    return {
      code,
      stderr,
      ...(JSON.parse(stdout) as { steps: string[]; failedStep?: string; why?: string }),
    };
  };
  const folder = `${objectFolder}-canary`;
  const lookAt = async () => {
    const { text } = await request(`${service.baseUrl}/metrics`);
    const [, ended] = /^sluice_canary_timestamp_seconds (\S+)$/m.exec(text) ?? [];
    const [, alarm] = /^sluice_alarm\{kind="canary_failed"\} (\d)$/m.exec(text) ?? [];
    return { ended: Number(ended) > 0, alarm };
  };
  t.same(await lookAt(), { ended: false, alarm: '0' });
  const run = await canary();
  const life = ['prepare', 'link', 'refusal', 'upload', 'ciphertext', 'download', 'close', 'sweep', 'gone'];
  t.match([run.code, run.steps], [0, life], run.stderr);
  t.same(await lookAt(), { ended: true, alarm: '0' });
  const left = await service.sql`
    select nspname from pg_namespace where nspname = 'sluice_canary'
    union all select email from agents where email like 'canary@%'
    union all select institution from tickets where institution ilike '%canary%'`;
  t.same(left, [], 'neither tables nor people nor tickets');
  for (const store of [folder, folder.replace(/objects-canary$/, 'keys-canary')])
    t.same(await readdir(store), ['.unfinished'], 'nor files');

  await rm(folder, { recursive: true });
  await writeFile(folder, 'in the way');
  const failed = await canary();
  t.match([failed.code, failed.failedStep], [1, 'refusal']);
  t.match(failed.why, /the answer was 503/);
  t.same(await lookAt(), { ended: true, alarm: '1' });
  t.match((await request(`${service.baseUrl}/readyz`)).json(), {
    status: 'ready',
    degraded: ['canary_failed'],
  });
  await rm(folder);
  t.match((await canary()).code, 0, 'the next one clears what that one left');
  t.same(await lookAt(), { ended: true, alarm: '0' });
});

t.test('a broken chain is found and told where', async (t) => {
  const intact = await service.run(['audit', 'verify', '--json']);
  t.equal(intact.code, 0);
  t.match(JSON.parse(intact.stdout), { intact: true, entries: Number });
  // past the triggers only a superuser gets; that the change is found even so is what the chain is for
  const superuser = postgres(service.database.superuserUrl, { max: 1 });
  t.teardown(() => superuser.end({ timeout: 5 }));
  await superuser`set session_replication_role = replica`;
  const [before] = await superuser`select action from audit_events where seq = 3`;
  await superuser`update audit_events set action = 'ticket.closed' where seq = 3`;
  const broken = await service.run(['audit', 'verify']);
  t.equal(broken.code, 1);
  t.match(broken.stdout, /BROKEN at entry 3/);
  await superuser`update audit_events set action = ${before?.action} where seq = 3`;
  t.equal((await service.run(['audit', 'verify'])).code, 0);
  await t.rejects(service.sql`delete from audit_events where seq = 3`, 'the service’s own role cannot');
});

t.test('a stop lets what runs end, takes nothing new, and exits with 0', async (t) => {
  const process = await service.spawnAnother();
  const link = await issueLink(handler);
  const url = link.url.replace(service.baseUrl, process.baseUrl);
  const bytes = encryptedZip(300_000);
  const { body, type } = slowForm(bytes);
  const sent = http.request(`${url}/upload`, {
    ...{ method: 'POST', agent: false },
    headers: { 'content-type': type, 'content-length': body.length, ...basic(link.password) },
  });
  sent.write(body.subarray(0, 100_000));
  await eventually(
    () => uploadStates(handler, link.ticketId),
    ([state]) => state === 'receiving',
  );
  const stopped = process.stop();
  await eventually(
    async () =>
      await request(`${process.baseUrl}/healthz`).then(
        (answer) => answer.status,
        () => 0,
      ),
    (status) => status !== 200,
  );
  sent.end(body.subarray(100_000));
  const [answer] = (await once(sent, 'response')) as [http.IncomingMessage];
  answer.resume();
  t.equal(answer.statusCode, 201);
  t.equal(await stopped, 0);
  t.equal(pick((await handler.api('GET', `/links/${link.id}`)).json(), 'state'), 'used');
});

function slowForm(content: Uint8Array) {
  const boundary = 'a-boundary-of-its-own';
  const head = `--${boundary}\r\nContent-Disposition: form-data; name="file"; filename="a.zip"\r\n\r\n`;
  return {
    type: `multipart/form-data; boundary=${boundary}`,
    body: Buffer.concat([Buffer.from(head), content, Buffer.from(`\r\n--${boundary}--\r\n`)]),
  };
}
