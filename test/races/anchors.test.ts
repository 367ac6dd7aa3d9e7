// The end of the audit chain outside of the database, against those who own the database.
import { mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import postgres from 'postgres';
import t, { type Test } from 'tap';
import { loadConfig } from '../../src/config/config.js';
import type { AnchorPlace } from '../../src/context/anchors.js';
import type { Context } from '../../src/context/context.js';
import { GENESIS } from '../../src/crypto/hash-chain.js';
import { type AuditRow, appendAudit } from '../../src/db/audit-log.js';
import { locales } from '../../src/domain/locale.js';
import { publishAnchor } from '../../src/flows/audit/publish-anchor.js';
import { type AuditVerdict, verifyAudit } from '../../src/flows/audit/verify-audit.js';
import { renderAnchorMail } from '../../src/notify/mail/anchor-mail.js';
import { testDatabase } from '../services/postgres.js';
import { type TestContext, testContext } from './context.js';

// Where no server is shared, one of our own serves the whole file, and not one each test.
await testDatabase(t);

async function anchoredHouse(t: Test, env: Readonly<Record<string, string>> = {}) {
  const folder = await mkdtemp(join(tmpdir(), 'sluice-anchors-'));
  t.teardown(() => rm(folder, { recursive: true, force: true }));
  const outside = join(folder, 'anchors');
  const fixture = await testContext(t, { AUDIT_ANCHOR_URL: `file://${outside}`, ...env });
  const names = async () => (await readdir(outside)).filter((name) => name.endsWith('.json')).sort();
  return { fixture, outside, names };
}

async function grow({ sql, chain }: Context, entries: number): Promise<void> {
  const event = {
    action: 'access.denied',
    actor: { kind: 'system' },
    subject: {},
    facts: { attempted: 'x' },
  } as const;
  await sql.begin(
    async (tx) =>
      await appendAudit(
        tx,
        chain,
        Array.from({ length: entries }, () => event),
      ),
  );
}

/** The interval is over. */
async function later({ sql }: Context): Promise<void> {
  await sql`update audit_anchors set published_at = published_at - interval '1 day', claimed_at = claimed_at - interval '1 day'`;
}

/** Does as the owner of the server could: past every trigger. */
async function asOwner(
  t: Test,
  fixture: TestContext,
  act: (sql: postgres.Sql) => Promise<unknown>,
): Promise<void> {
  const sql = postgres(fixture.database.superuserUrl, { max: 1, onnotice: () => undefined });
  t.teardown(() => sql.end({ timeout: 5 }));
  await sql`set session_replication_role = replica`;
  await act(sql);
}

/** Without what stands outside nothing is to be seen. */
const inside = async (ctx: Context) => await verifyAudit({ ...ctx, anchors: [] });
const broken = (verdict: AuditVerdict) => (verdict.intact ? 'intact' : [verdict.problem, verdict.brokenAt]);

t.test('an anchor is published once in an interval, however many processes there are', async (t) => {
  const { fixture, names } = await anchoredHouse(t);
  await grow(fixture.ctx, 5);
  const contexts = [fixture.ctx, await fixture.another(), await fixture.another()];
  const published = await Promise.all([...contexts, ...contexts].map((ctx) => publishAnchor(ctx)));
  t.equal(published.filter((seq) => seq !== undefined).length, 1);
  t.equal((await names()).length, 1);
  await grow(fixture.ctx, 1);
  t.equal(await publishAnchor(fixture.ctx), undefined, 'not before the interval is over');
  await later(fixture.ctx);
  t.ok(await publishAnchor(fixture.ctx));
  await later(fixture.ctx);
  t.equal(await publishAnchor(fixture.ctx), undefined, 'nor again where nothing was added');
  t.match(await verifyAudit(fixture.ctx), { intact: true, anchors: 2 });
});

t.test('a place that fails is told, and the anchor comes when it is back', async (t) => {
  const { fixture, outside, names } = await anchoredHouse(t, { AUDIT_ANCHOR_MINUTES: '1' });
  const mails: string[] = [];
  const send = async (_: unknown, signed: string) => void mails.push(signed);
  const mail: AnchorPlace = { kind: 'mail', location: 'mail', send };
  const ctx = { ...fixture.ctx, anchors: [...fixture.ctx.anchors, mail] };
  await writeFile(outside, 'in the way');
  await grow(ctx, 3);
  await t.rejects(publishAnchor(ctx), { code: 'unavailable' });
  t.equal(mails.length, 1, 'one place keeps no other from it');
  await t.rejects(
    verifyAudit(ctx),
    { code: 'storage_unavailable' },
    'what cannot be read is not called intact',
  );
  await rm(outside);
  t.equal(await publishAnchor(ctx), undefined, 'another process may be at it');
  await later(ctx);
  t.ok(await publishAnchor(ctx));
  t.equal((await names()).length, 1);
  t.match(JSON.parse(mails[1] ?? ''), { anchor: { format: 'sluice/anchor/1', seq: Number, hash: String } });
});

t.test('what the owner of the database did is found by what stands outside', async (t) => {
  const signing = { SIGNING_KEY: Buffer.alloc(32, 7).toString('base64') };
  const { fixture, outside, names } = await anchoredHouse(t, signing);
  const { ctx } = fixture;
  const anchors: number[] = [];
  for (let round = 0; round < 3; round += 1) {
    await grow(ctx, 5);
    anchors.push((await publishAnchor(ctx)) ?? 0);
    await later(ctx);
  }
  await grow(ctx, 2);
  const [, second = 0, last = 0] = anchors;
  t.match(await verifyAudit(ctx), { intact: true, anchors: 3, entries: last + 2 });
  const columns =
    'seq, at, action, actor_kind, actor_id, ticket_id, link_id, upload_id, download_id, agent_id, data, commitment, hash';
  await asOwner(t, fixture, async (sql) => {
    await sql
      .unsafe('create table kept_events as table audit_events; create table kept_head as table audit_head')
      .simple();
  });
  const undo = () =>
    asOwner(t, fixture, async (sql) => {
      await sql
        .unsafe(`delete from audit_events; insert into audit_events (${columns}) select ${columns} from kept_events;
        update audit_head set seq = k.seq, hash = k.hash from kept_head k`)
        .simple();
    });

  await t.test('an entry rewritten, with every hash behind it', async (t) => {
    const rows = await ctx.sql<AuditRow[]>`select * from audit_events order by seq`;
    let hash: Uint8Array = GENESIS;
    const forged = rows.map(({ hash: _, ...entry }) => {
      const changed = entry.seq === second - 1 ? { ...entry, data: { attempted: 'nothing' } } : entry;
      hash = ctx.chain.link(hash, changed);
      return { seq: entry.seq, data: changed.data, hash };
    });
    await asOwner(t, fixture, async (sql) => {
      for (const { seq, data, hash } of forged)
        await sql`update audit_events set data = ${sql.json(data)}, hash = ${hash} where seq = ${seq}`;
      await sql`update audit_head set hash = ${hash}`;
    });
    t.ok((await inside(ctx)).intact, 'the database alone shows nothing');
    t.same(broken(await verifyAudit(ctx)), ['anchor_differs', second], 'the first anchor behind it does');
    await undo();
  });
  await t.test('the end cut off, head and all', async (t) => {
    await asOwner(t, fixture, async (sql) => {
      await sql`delete from audit_events where seq >= ${last}`;
      await sql`update audit_head set seq = e.seq, hash = e.hash from audit_events e where e.seq = ${last - 1}`;
      await sql`delete from audit_anchors`;
    });
    t.ok((await inside(ctx)).intact, 'the database alone shows nothing');
    t.same(broken(await verifyAudit(ctx)), ['anchor_ahead', last]);
    await undo();
  });
  await t.test('an exchanged database', async (t) => {
    const other = await testContext(t, { AUDIT_ANCHOR_URL: `file://${outside}`, ...signing });
    await grow(other.ctx, 30);
    await other.ctx.sql`update installation set id = gen_random_uuid()`;
    t.match(broken(await verifyAudit(other.ctx)), ['anchor_foreign', anchors[0]]);
  });
  t.ok((await verifyAudit(ctx)).intact, 'put back, it is intact');

  const [first = ''] = await names();
  const text = await readFile(join(outside, first), 'utf8');
  await t.test('an anchor that was changed, or that nobody signed', async (t) => {
    const hash = /"hash":"(\w{64})"/.exec(text)?.[1] ?? '';
    for (const forged of [
      text.replace(hash, '0'.repeat(64)),
      text.replace(/"value":"..../, '"value":"AAAA'),
      '{}',
      'x',
    ]) {
      await writeFile(join(outside, first), forged);
      t.same(broken(await verifyAudit(ctx)), ['anchor_forged', anchors[0]]);
    }
    await writeFile(join(outside, first), text);
    await writeFile(join(outside, 'anchor-000000000000001.json'), text);
    t.same(broken(await verifyAudit(ctx)), ['anchor_forged', 1], 'nor may it stand under another name');
    await rm(join(outside, 'anchor-000000000000001.json'));
  });
  await t.test('an anchor that was taken away', async (t) => {
    await ctx.sql`update audit_anchors set places = array[${ctx.anchors[0]?.location ?? ''}] where seq = ${anchors[0] ?? 0}`;
    await ctx.sql`insert into audit_anchors (seq, hash, places)
      select seq, hash, array[${ctx.anchors[0]?.location ?? ''}] from audit_events where seq = ${anchors[0] ?? 0} on conflict do nothing`;
    await rename(join(outside, first), `${outside}-away`);
    t.same(broken(await verifyAudit(ctx)), ['anchor_missing', anchors[0]]);
    await rename(`${outside}-away`, join(outside, first));
  });
  t.ok((await verifyAudit(ctx)).intact);
});

t.test('places are named by the setting, and mail is for people', async (t) => {
  const settings = {
    ...{ BASE_URL: 'http://127.0.0.1:1', DATABASE_URL: 'postgres://x@127.0.0.1/x' },
    ...{ MASTER_KEY: `k:${Buffer.alloc(32, 1).toString('base64')}`, SMS_PROVIDER: 'outbox' },
    ...{ OBJECT_STORE_URL: 'file:///a/objects', KEY_STORE_URL: 'file:///a/keys' },
    ...{ SMTP_URL: 'smtp://127.0.0.1', MAIL_FROM: 'a@b.example' },
  };
  const places = (AUDIT_ANCHOR_URL: string, more = {}) =>
    loadConfig({ ...settings, ...more, AUDIT_ANCHOR_URL }).auditAnchors;
  t.same(places('file:///a/b, s3://bucket/x,mailto:dpo@desk.example?lang=pl log:'), [
    { kind: 'file', folder: '/a/b' },
    { kind: 's3', bucket: 'bucket', prefix: 'x' },
    { kind: 'mail', address: 'dpo@desk.example', locale: 'pl' },
    { kind: 'log' },
  ]);
  t.same(places(''), []);
  for (const wrong of [
    'ftp://x',
    'mailto:nobody',
    'mailto:a@b.example?lang=xx',
    'nonsense',
    'file:///a/keys/in',
  ])
    t.throws(() => places(wrong), { message: /AUDIT_ANCHOR_URL/ }, wrong);
  t.throws(() => places('mailto:a@b.example', { SMTP_URL: '', MAIL_FROM: '', MAIL_PROVIDER: 'outbox' }));
  const anchor = {
    format: 'sluice/anchor/1',
    installation: 'i',
    seq: 12,
    hash: '0'.repeat(64),
    at: 'now',
  } as const;
  for (const locale of locales) {
    const { subject, text, html } = renderAnchorMail(locale, anchor, '{"a":"<b>"}');
    t.match(subject, '12');
    t.match(text, '{"a":"<b>"}');
    t.match(html, '{"a":"&#60;b&#62;"}');
  }
});
