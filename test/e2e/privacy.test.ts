// Secrets and personal data stay where they belong: through a whole walk and every error that could be provoked, none is
// found in a log, a metric, an error's answer, a store's names, the audit log, or in the database afterwards.
import { connect } from 'node:net';
import type { Sql } from 'postgres';
import t from 'tap';
import { encryptedZip, refusedArchives } from '../services/archives.js';
import { type Secrets, secretsIn } from '../services/disguises.js';
import { type Answer, basic, multipart, pick, pickText, request } from '../services/http-client.js';
import { passwordIn } from '../services/notice-desk.js';
import { startPlayedTwilio } from '../services/played-twilio.js';
import { badApiBodies, badForms, badRequests } from '../services/provoked-errors.js';
import { type CommandResult, startService } from '../services/service.js';
import { startSmtpSink } from '../services/smtp-sink.js';
import { cookieOf, demand, eventually, givePassword } from '../services/steps.js';

const fileName = 'Qzx Patientka wyniki badań.zip';
const person = {
  name: 'Zdzisława Qzxowska',
  email: 'qzx.zdzislawa@clinic.example',
  phone: '+48601987654',
  locale: 'pl',
};
const words = {
  subject: 'qzx-subject: the scans of Mrs Nowak',
  note: 'qzx-note: Mrs Nowak called',
  discard: 'qzx-discard: Mr Kos sent it twice',
};
const twilioAccount = { accountSid: `AC${'7'.repeat(32)}`, authToken: 'qzx-twilio-auth-token-qzx' };
const smtpUser = { user: 'qzx-smtp-user', pass: 'qzx-smtp-password' };
const metricsToken = 'qzx-metrics-token-0123456789';

const twilio = await startPlayedTwilio(twilioAccount);
t.teardown(() => twilio.close());
const sink = await startSmtpSink({ auth: smtpUser, tempFail: 2 });
t.teardown(() => sink.close());
const service = await startService(t, {
  twilio: { ...twilioAccount, url: twilio.url },
  smtp: sink,
  env: { LOG_LEVEL: 'trace', METRICS_TOKEN: metricsToken },
});
const handler = await service.agent('handler');
const dpo = await service.agent('dpo');
const site = service.baseUrl;

/** Grows during the walk; whatever was said before or after must not hold any of it. */
const secrets: Record<string, string> = {
  'file name': fileName,
  'part of the file name': 'Qzx Patientka',
  'contact’s name': person.name,
  'contact’s mail': person.email,
  'contact’s phone': person.phone,
  'contact’s phone without its country': person.phone.slice(3),
  ...words,
  'API token': handler.token,
  'agent’s password': handler.password,
  'agent’s mail': handler.email,
  'master key': service.env.MASTER_KEY?.split(':')[1] ?? '',
  'database password': new URL(service.database.url).password,
  'Twilio’s auth token': twilioAccount.authToken,
  'SMTP password': smtpUser.pass,
  'metrics token': metricsToken,
};
/** What programs said outside their logs, which people or other programs may keep. */
const said: { readonly where: string; readonly text: string }[] = [];
const hear = (where: string, answer: Answer): Answer => {
  if (answer.status >= 400)
    said.push({ where: `${where} (${answer.status})`, text: JSON.stringify([answer.headers, answer.text]) });
  return answer;
};
const run = async (args: string[], options?: Parameters<typeof service.run>[1]): Promise<CommandResult> => {
  const result = await service.run(args, options);
  said.push({ where: `sluice ${args.join(' ')}`, text: result.stdout + result.stderr });
  return result;
};
const json = { 'content-type': 'application/json' };
const linkSecrets = (name: string, url: string, password: string) => {
  secrets[`${name}: link token`] = url.slice(url.lastIndexOf('/') + 1);
  secrets[`${name}: password`] = password;
  secrets[`${name}: password without dashes`] = password.replaceAll('-', '');
};
const upload = async (url: string, password: string, bytes: Uint8Array) => {
  const { type, body } = multipart([{ name: 'file', fileName, content: bytes }]);
  const headers = { 'content-type': type, ...basic(password) };
  return hear('an upload', await request(`${url}/upload`, { method: 'POST', headers, body }));
};

const opened = demand(
  await handler.api('POST', '/tickets', { reference: 'P-1', institution: 'Clinic', subject: words.subject }),
  201,
).json();
const ticketId = pickText(opened, 'id');
const issue = async (passwordBy: string) =>
  demand(
    await handler.api('POST', `/tickets/${ticketId}/links`, { contact: person, passwordBy }),
    201,
  ).json();

t.test('a whole walk, by SMS and by phone', async (t) => {
  twilio.failNext('http500');
  twilio.failNext({ code: 21610, status: 400 });
  const dictated = await issue('phone');
  linkSecrets('dictated', pickText(dictated, 'url'), pickText(dictated, 'password'));
  const texted = await issue('sms');
  const url = pickText(texted, 'url');
  const id = pickText(texted, 'id');
  await eventually(
    async () => pick((await handler.api('GET', `/links/${id}`)).json(), 'sms'),
    (state) => state === 'failed',
  );
  demand(await handler.api('POST', `/links/${id}/resend`), 200);
  const [sms] = await eventually(
    async () => twilio.messages,
    (all) => all.length === 1,
  );
  const password = passwordIn(sms);
  linkSecrets('texted', url, password);
  await eventually(
    async () => sink.mails.filter(({ to }) => to.includes(person.email)).length,
    (n) => n === 2,
  );
  await twilio.sendStatus(sms?.sid ?? '', 'undelivered', { errorCode: 30003 });

  const wrong = 'QXXQ-QXXQ-QXXQ-QX';
  secrets['a wrong password'] = wrong;
  hear('a wrong password', await givePassword(url, wrong));
  const session = demand(await givePassword(url, password.toLowerCase()), 200);
  secrets['link session'] = cookieOf(session).cookie.split('=')[1] ?? '';
  for (const bytes of Object.values(refusedArchives)) await upload(url, password, bytes);
  const receipt = demand(await upload(url, password, encryptedZip(200_000)), 201).json();
  demand(await upload(pickText(dictated, 'url'), pickText(dictated, 'password'), encryptedZip()), 201);
  demand(await request(`${url}/receipt`, { headers: cookieOf(session) }), 200);
  hear('a used link', await upload(url, password, encryptedZip()));

  const { email } = handler;
  const form = { 'content-type': 'application/x-www-form-urlencoded', origin: site };
  const signIn = (given: string) =>
    request(`${site}/desk/sign-in`, {
      method: 'POST',
      headers: form,
      body: String(new URLSearchParams({ email, password: given })),
    });
  const signedIn = demand(await signIn(handler.password), 303);
  secrets['desk session'] = cookieOf(signedIn).cookie.split('=')[1] ?? '';
  hear('a wrong sign-in', await signIn('qzx-not-the-password'));
  secrets['a wrong sign-in'] = 'qzx-not-the-password';
  hear('the outbox page', await request(`${site}/desk/outbox`, { headers: cookieOf(signedIn) }));

  const asked = { reason: 'other', note: words.note };
  const uploadId = pickText(receipt, 'uploadId');
  const download = demand(await handler.api('POST', `/uploads/${uploadId}/downloads`, asked), 201).json();
  const content = `/downloads/${pickText(download, 'id')}/content`;
  t.equal(demand(await handler.api('GET', content), 200).bytes.length, 200_000);
  hear('a used download', await handler.api('GET', content));
  t.same(secretsIn(JSON.stringify(await service.stored()), secrets), [], 'names in the stores');
});

t.test('errors of every kind', async (t) => {
  const { url } = linkOf('dictated');
  const password = secrets['dictated: password'] ?? '';
  const facts = { ticketId, url, site, password, fileName, person, words, token: handler.token };
  for (const [where, address, options] of badRequests(facts)) {
    const { status } = hear(where, await request(address, options));
    t.ok(status >= 400 && status < 500, `${where}: ${status}`);
  }
  const bearer = { authorization: `Bearer ${handler.token}` };
  for (const [where, path, body] of badApiBodies(facts)) {
    const options = { method: 'POST', headers: { ...json, ...bearer }, body };
    const { status } = hear(where, await request(`${site}/api/v1${path}`, options));
    t.ok(status < 500, `${where}: ${status}`);
  }
  const fresh = await issue('phone');
  linkSecrets('fresh', pickText(fresh, 'url'), pickText(fresh, 'password'));
  const headers = basic(pickText(fresh, 'password'));
  for (const { type, body } of badForms(facts)) {
    const options = { method: 'POST', headers: { 'content-type': type, ...headers }, body };
    hear('a bad form', await request(`${pickText(fresh, 'url')}/upload`, options));
    const cut = { ...options, body: body.subarray(0, body.length - 40) };
    hear('a cut form', await request(`${pickText(fresh, 'url')}/upload`, cut));
  }
  await speak(
    `GET /l/${secrets['fresh: link token']} HTTP/9.9\r\nCookie: ${secrets['link session']}\r\n\r\n`,
  );
  await speak(`${password}\r\n\r\n`);
});

t.test('a database and stores that do not answer', async (t) => {
  const away = Object.assign(new URL(service.database.url), { port: '1' }).href;
  const wrong = Object.assign(new URL(service.database.url), {
    password: 'qzx-wrong-database-password',
  }).href;
  const aws = { AWS_ACCESS_KEY_ID: 'QZXACCESSKEY', AWS_SECRET_ACCESS_KEY: 'qzx/aws+secret/access+key' };
  Object.assign(secrets, {
    'wrong database password': 'qzx-wrong-database-password',
    'AWS secret': aws.AWS_SECRET_ACCESS_KEY,
  });
  const commands = [
    { args: ['sweep', '--json'], DATABASE_URL: away },
    { args: ['doctor'], DATABASE_URL: away },
    { args: ['audit', 'verify'], DATABASE_URL: wrong },
    { args: ['migrate'], DATABASE_URL: wrong },
  ];
  await Promise.all(
    commands.map(async ({ args, DATABASE_URL }) =>
      t.not((await run(args, { env: { DATABASE_URL } })).code, 0, args.join(' ')),
    ),
  );
  const blind = await service.spawnAnother({ DATABASE_URL: away });
  const bearer = { authorization: `Bearer ${handler.token}` };
  const blindUrl = linkOf('fresh').url.replace(site, blind.baseUrl);
  const answers = [
    await request(`${blind.baseUrl}/api/v1/tickets`, { headers: bearer }),
    await givePassword(blindUrl, secrets['fresh: password'] ?? ''),
    await upload(blindUrl, secrets['fresh: password'] ?? '', encryptedZip()),
  ];
  for (const answer of answers) t.equal(hear('without a database', answer).status, 503);
  hear('metrics without a database', await request(`${blind.baseUrl}/metrics`));
  await blind.stop();

  const buckets = { OBJECT_STORE_URL: 's3://qzx-objects/a', KEY_STORE_URL: 's3://qzx-keys/b' };
  const far = { ...buckets, ...aws, S3_ENDPOINT: 'http://127.0.0.1:1', S3_FORCE_PATH_STYLE: 'true' };
  const homeless = await service.spawnAnother(far);
  const farUrl = linkOf('fresh').url.replace(site, homeless.baseUrl);
  t.equal((await upload(farUrl, secrets['fresh: password'] ?? '', encryptedZip())).status, 503);
  await homeless.stop();
  t.not((await run(['doctor', '--json'], { env: far })).code, 0);

  const values = {
    DATABASE_URL: 'mysql://u:qzx-bad-one@h/d',
    SMTP_URL: 'smtp://u:qzx-bad-two@mail.example',
    MASTER_KEY: 'k:cXp4LWJhZC10aHJlZQ==',
  };
  Object.assign(secrets, {
    'bad setting 1': 'qzx-bad-one',
    'bad setting 2': 'qzx-bad-two',
    'bad setting 3': 'cXp4LWJhZC10aHJlZQ',
  });
  t.equal((await run(['serve'], { env: values })).code, 2);
  secrets['an argument in the wrong place'] = 'qzx-argument';
  t.equal((await run(['agent', 'add', 'qzx-argument', '--email', 'a@b.example'])).code, 2);
});

t.test('the ticket closes, everything is swept, and nothing of it is left', async (t) => {
  const closing = { workingCopiesDestroyed: true, discardUndelivered: words.discard };
  demand(await handler.api('POST', `/tickets/${ticketId}/close`, closing), 200);
  const next = `next:${Buffer.alloc(32, 5).toString('base64')},${service.env.MASTER_KEY}`;
  secrets['next master key'] = Buffer.alloc(32, 5).toString('base64');
  for (const command of [['keys', 'rotate'], ['sweep', '--json'], ['doctor']]) {
    t.equal((await run(command, { env: { MASTER_KEY: next } })).code, 0, command.join(' '));
  }
  t.same(await service.stored(), { objects: [], keys: [] });
  said.push({ where: 'metrics', text: demand(await request(`${site}/metrics`), 200).text });
  said.push({ where: 'the audit log', text: demand(await dpo.api('GET', '/audit'), 200).text });

  // the account stays in use, so its address does; of its secrets there are hashes only
  const { 'agent’s mail': _, ...gone } = secrets;
  for (const [table, rows] of Object.entries(await dump(service.sql)))
    t.same(secretsIn(rows, gone), [], table);
});

t.test('no log and no answer holds any of it', async (t) => {
  const logs = service.allLogs();
  for (const sign of [
    '"route":"/l/:token/upload"',
    'a message was not sent',
    'a request failed',
    '"level":"debug"',
  ]) {
    t.ok(logs.includes(sign), `the log is there: ${sign}`);
  }
  // `token create` shows the token on standard output, which is what it is for
  const shown = new Set([handler.token, dpo.token]);
  const logged = logs
    .split('\n')
    .filter((line) => !shown.has(line))
    .join('\n');
  t.same(secretsIn(logged, secrets), [], 'logs');
  for (const { where, text } of said) t.same(secretsIn(text, secrets), [], where);
  t.ok(said.length > 50, `${said.length} texts were looked through`);
});

function linkOf(name: string): { url: string } {
  return { url: `${site}/l/${secrets[`${name}: link token`]}` };
}

/** Says something that is no HTTP, and hears how it is refused. */
async function speak(bytes: string): Promise<void> {
  const text = await new Promise<string>((resolve) => {
    let heard = '';
    const socket = connect(service.port, '127.0.0.1', () => socket.write(bytes));
    socket.setEncoding('utf8').on('data', (piece: string) => {
      heard += piece;
    });
    socket.on('error', () => undefined).on('close', () => resolve(heard));
  });
  said.push({ where: 'what is no HTTP', text });
}

/** Every row of every table, as text. */
async function dump(sql: Sql): Promise<Secrets> {
  const tables = await sql<
    { name: string }[]
  >`select tablename as name from pg_tables where schemaname = 'public'`;
  const dumped: Record<string, string> = {};
  for (const { name } of tables) {
    const rows = await sql<{ row: string }[]>`select ${sql(name)}::text as row from ${sql(name)}`;
    dumped[name] = rows.map(({ row }) => row).join('\n');
  }
  return dumped;
}
