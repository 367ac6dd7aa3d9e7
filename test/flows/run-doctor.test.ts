import { randomBytes } from 'node:crypto';
import { pathToFileURL } from 'node:url';
import postgres from 'postgres';
import t, { type Test } from 'tap';
import { loadConfig } from '../../src/config/config.js';
import { type Context, createContext } from '../../src/context/context.js';
import { type Finding, runDoctor } from '../../src/flows/operation/run-doctor.js';
import { createLogger } from '../../src/log.js';
import { storageUnavailable } from '../../src/storage/contract/body.js';
import { s3Unavailable } from '../../src/storage/s3/bucket.js';
import { testContext } from '../races/context.js';
import { startPlayedTwilio } from '../services/played-twilio.js';
import { startSmtpSink } from '../services/smtp-sink.js';

t.test('the doctor says which demands of a careful desk are off', async (t) => {
  const folder = pathToFileURL(t.testdir({ objects: {}, keys: {} })).href;
  const policies = async (settings: Record<string, string>) => {
    const config = loadConfig({
      ...{ BASE_URL: 'http://127.0.0.1:8080', SMS_PROVIDER: 'outbox', MAIL_PROVIDER: 'outbox' },
      ...{ OBJECT_STORE_URL: `${folder}/objects`, KEY_STORE_URL: `${folder}/keys` },
      // nobody listens there: the database is a finding of its own
      DATABASE_URL: 'postgres://nobody@127.0.0.1:1/none',
      MASTER_KEY: `test:${randomBytes(32).toString('base64')}`,
      ...settings,
    });
    const ctx = await createContext(config, createLogger({ level: 'silent' }));
    t.teardown(() => ctx.close());
    const findings = await runDoctor(ctx);
    t.match(findings[0], { part: 'database', severity: 'fail' });
    return findings.filter(({ part }) => part === 'policy');
  };
  const off = await policies({});
  t.same(
    off.map(({ severity }) => severity),
    ['warn', 'warn', 'warn'],
  );
  t.same(
    off.map(({ remedy }) => remedy),
    ['set REQUIRE_AGREEMENT=true', 'set REQUIRE_AUTHORISED_CONTACT=true', 'set SECOND_APPROVAL=true'],
  );
  const on = await policies({ REQUIRE_AGREEMENT: 'true', SECOND_APPROVAL: 'true' });
  t.match(on, [{ severity: 'warn', remedy: 'set REQUIRE_AUTHORISED_CONTACT=true' }]);
  t.equal(on.length, 1, 'what is as it should be is not told');
});

/** What an operator must see to: everything but `ok`, without what is only not set up. */
const troubles = (findings: Finding[]) =>
  findings.filter(
    ({ part, severity }) =>
      severity === 'fail' || (severity === 'warn' && ['database', 'object store'].includes(part)),
  );

/** One cause is one finding, which says this. */
function one(
  t: Test,
  findings: Finding[],
  title: string,
  expected: Partial<Record<keyof Finding, unknown>>,
): void {
  const found = troubles(findings);
  t.equal(found.length, 1, `${title}: one finding, ${JSON.stringify(found)}`);
  t.match(found[0], expected, title);
  t.ok((found[0]?.remedy ?? '').length > 10, `${title}: says how to mend it`);
}

t.test('a broken database is one finding, which names the cause', async (t) => {
  const fixture = await testContext(t);
  t.same(troubles(await runDoctor(fixture.ctx)), [], 'nothing is broken to begin with');
  const at = async (url: string) => await runDoctor(await fixture.another({ DATABASE_URL: url }));
  const changedUrl = (part: 'port' | 'pathname' | 'hostname', value: string) =>
    Object.assign(new URL(fixture.database.url), { [part]: value }).href;
  for (const [title, url, what] of [
    ['nobody listens', changedUrl('port', '1'), /nobody listens there/],
    ['no such database', changedUrl('pathname', '/no_such_database'), /no database of that name/],
    ['no such host', changedUrl('hostname', 'no-such-host.invalid'), /name leads nowhere/],
  ] as const) {
    const findings = await at(url);
    one(t, findings, title, { part: 'database', severity: 'fail', what });
    t.match(
      findings.filter(({ severity }) => severity === 'not_tried').map(({ part }) => part),
      ['master key', 'stores', 'audit anchors', 'list of erasures'],
      `${title}: what needs it is not tried`,
    );
  }
  const superuser = await at(fixture.database.superuserUrl);
  one(t, superuser, 'a superuser', { severity: 'warn', code: 'superuser_role' });
});

t.test('migrations and clocks that do not fit', async (t) => {
  const { ctx, database } = await testContext(t);
  const { sql } = ctx;
  const last = (
    await sql<{ name: string }[]>`select name from schema_migrations order by name desc limit 1`
  )[0]?.name;
  const [kept] = await sql<
    { sha256: string }[]
  >`select sha256 from schema_migrations where name = ${last ?? ''}`;

  await sql`update schema_migrations set sha256 = 'other' where name = ${last ?? ''}`;
  one(t, await runDoctor(ctx), 'a changed file', {
    severity: 'warn',
    code: 'migration_changed',
    what: new RegExp(String(last)),
  });
  await sql`update schema_migrations set sha256 = ${kept?.sha256 ?? ''} where name = ${last ?? ''}`;

  await sql`insert into schema_migrations (name, sha256) values ('9001-later.sql', 'x')`;
  one(t, await runDoctor(ctx), 'an older program', {
    severity: 'warn',
    code: 'database_ahead',
    what: /9001-later/,
  });
  await sql`delete from schema_migrations where name = '9001-later.sql'`;

  const { now } = Date;
  Date.now = () => now() - 3_600_000;
  const late = await runDoctor(ctx).finally(() => {
    Date.now = now;
  });
  one(t, late, 'an hour off', { severity: 'fail', code: 'clocks_differ', what: /3[56]\d\d s ahead/ });

  await sql`delete from schema_migrations where name = ${last ?? ''}`;
  one(t, await runDoctor(ctx), 'one is missing', { severity: 'fail', code: 'not_migrated' });
  const admin = postgres(database.superuserUrl, { max: 1, onnotice: () => undefined });
  await admin`revoke create on schema public from public, sluice_test`;
  await admin`alter schema public owner to current_user`;
  await admin.end();
  one(t, await runDoctor(ctx), 'no right to create', {
    severity: 'fail',
    code: 'no_create_right',
    remedy: /owner of its database/,
  });
});

t.test('a broken store is one finding, in the words of folders or of buckets', async (t) => {
  const { ctx } = await testContext(t);
  const withObjects = (check: () => Promise<void>, more: Partial<Context> = {}): Context => ({
    ...ctx,
    ...more,
    objects: new Proxy(ctx.objects, {
      get: (target, member) => {
        if (member === 'check') return check;
        const found: unknown = Reflect.get(target, member, target);
        return typeof found === 'function' ? found.bind(target) : found;
      },
    }),
  });
  for (const [code, what, remedy] of [
    ['ENOSPC', /disk is full \(ENOSPC\)/, /make room/],
    ['EROFS', /cannot be written to \(EROFS\)/, /ReadWritePaths/],
    ['EACCES', /may not write there \(EACCES\)/, /chown/],
    ['ENOTDIR', /something else is in its place/, /mount its disk/],
  ] as const) {
    const failing = withObjects(async () => {
      throw storageUnavailable('making a file', Object.assign(new Error('x'), { code }));
    });
    const findings = await runDoctor(failing);
    one(t, findings, code, { part: 'object store', severity: 'fail', what, remedy });
    t.notMatch(troubles(findings)[0]?.remedy, /S3|bucket/, 'no advice about buckets for a folder');
  }
  const { config } = ctx;
  const buckets = { ...config, objectStore: { kind: 's3', bucket: 'one', prefix: '' } } as Context['config'];
  for (const [name, status, what] of [
    ['NoSuchBucket', 404, /no such bucket/],
    ['SignatureDoesNotMatch', 403, /access key is refused/],
    ['AccessDenied', 403, /may not use the bucket/],
    ['RequestTimeTooSkewed', 403, /clocks differ/],
  ] as const) {
    const answer = Object.assign(new Error('x'), { name, $metadata: { httpStatusCode: status } });
    const failing = withObjects(
      async () => {
        throw s3Unavailable('looking for the bucket', answer);
      },
      { config: buckets },
    );
    one(t, await runDoctor(failing), name, { part: 'object store', severity: 'fail', what });
  }
});

t.test('a mail server that does not let us in says why, and Twilio has its own code', async (t) => {
  const fixture = await testContext(t);
  const mailTo = async (url: string) =>
    await runDoctor(
      await fixture.another({ MAIL_PROVIDER: 'smtp', SMTP_URL: url, MAIL_FROM: 'sluice@desk.example' }),
    );
  const tls = await startSmtpSink({ starttls: 'always' });
  const plain = await startSmtpSink();
  const strict = await startSmtpSink({ auth: { user: 'sluice', pass: 'right-w0rd' } });
  t.teardown(async () => await Promise.all([tls.close(), plain.close(), strict.close()]));
  for (const [title, url, expected] of [
    ['nobody listens', 'smtps://127.0.0.1:1', { what: /nobody listens/ }],
    ['an unknown authority', tls.url, { code: 'certificate_untrusted', remedy: /NODE_EXTRA_CA_CERTS/ }],
    [
      'no STARTTLS',
      `${plain.url.replace('127.0.0.1', '0.0.0.0')}/?requireTLS=true`.replace('//?', '/?'),
      { code: 'mail_without_starttls', remedy: /smtps/ },
    ],
    ['plain behind smtps', plain.url.replace('smtp:', 'smtps:'), { what: /no(?:t speak)? TLS/ }],
    [
      'a wrong password',
      strict.url.replace('right-w0rd', 'other'),
      { code: 'mail_sign_in_refused', what: /535/ },
    ],
  ] as const)
    one(t, await mailTo(url), title, { part: 'mail', severity: 'fail', ...expected });

  const account = { accountSid: `AC${'0'.repeat(32)}`, authToken: 'right' };
  const twilio = await startPlayedTwilio(account);
  t.teardown(() => twilio.close());
  const wrong = await fixture.another({
    ...{ SMS_PROVIDER: 'twilio', TWILIO_ACCOUNT_SID: account.accountSid, TWILIO_AUTH_TOKEN: 'wrong' },
    ...{ TWILIO_FROM: '+15005550006', TWILIO_API_URL: twilio.url },
  });
  one(t, await runDoctor(wrong), 'a wrong token', {
    ...{ part: 'SMS', severity: 'fail', code: 'sms_sign_in_refused', what: /20003/ },
  });
});
