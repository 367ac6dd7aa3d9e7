// The audit chain against writers at once, against those who may write to the database, and against those who own it.
import postgres from 'postgres';
import t, { type Test } from 'tap';
import { appendAudit } from '../../src/db/audit-log.js';
import type { AuditEvent } from '../../src/domain/audit-event.js';
import { verifyAudit } from '../../src/flows/audit/verify-audit.js';
import { testDatabase } from '../services/postgres.js';
import { fetchUpload, storedUpload, type TestContext, testContext } from './context.js';

// Where no server is shared, one of our own serves the whole file, and not one each test.
await testDatabase(t);

const event = (attempted: string): AuditEvent => ({
  action: 'access.denied',
  actor: { kind: 'system' },
  subject: {},
  facts: { attempted },
});

t.test('sixteen writers at once make one chain', async (t) => {
  const fixture = await testContext(t);
  const [before] = await fixture.ctx.sql`select seq from audit_head`;
  const contexts = [fixture.ctx, await fixture.another()];
  await Promise.all(
    Array.from({ length: 16 }, async (_, writer) => {
      const ctx = contexts[writer % 2] ?? fixture.ctx;
      for (let entry = 0; entry < 20; entry += 1) {
        const events = [event(`${writer}.${entry}.a`), event(`${writer}.${entry}.b`)];
        const appended = ctx.sql.begin(async (tx) => {
          await appendAudit(tx, ctx.chain, events);
          if (entry % 5 === 4) throw new Error('taken back');
        });
        if (entry % 5 === 4) await t.rejects(appended, { message: 'taken back' });
        else await appended;
      }
    }),
  );
  const verdict = await verifyAudit(fixture.ctx);
  t.strictSame(
    [verdict.intact, verdict.entries],
    [true, Number(before?.seq) + 16 * 16 * 2],
    'all that was committed is in it, and nothing else',
  );
  const rows = await fixture.ctx.sql<{ first: string; second: string }[]>`
    select a.data->>'attempted' as first, b.data->>'attempted' as second from audit_events a join audit_events b on b.seq = a.seq + 1
    where a.data->>'attempted' like '%.a'`;
  t.ok(
    rows.every(({ first, second }) => first.replace(/a$/, 'b') === second),
    'what one transaction wrote stands together',
  );
});

t.test('the role of the service cannot change what was recorded', async (t) => {
  const { ctx } = await testContext(t);
  await ctx.sql.begin(async (tx) => await appendAudit(tx, ctx.chain, [event('one'), event('two')]));
  const attempts = [
    `update audit_events set actor_kind = 'operator' where seq = 1`,
    'delete from audit_events where seq = 1',
    'delete from audit_events',
    'truncate audit_events cascade',
    'truncate audit_head',
    'delete from audit_head',
    'update audit_head set seq = seq - 1',
    `update audit_head set hash = decode(repeat('00', 32), 'hex')`,
  ];
  for (const attempt of attempts) await t.rejects(ctx.sql.unsafe(attempt), { code: '23001' }, attempt);
  t.ok((await verifyAudit(ctx)).intact);
});

/** Does as the owner of the server could: past every trigger. */
async function asSuperuser(t: Test, fixture: TestContext, statement: string): Promise<void> {
  const sql = postgres(fixture.database.superuserUrl, { max: 1, onnotice: () => undefined });
  t.teardown(() => sql.end({ timeout: 5 }));
  await sql.unsafe(`set session_replication_role = replica; ${statement}`).simple();
}

t.test('verifying finds what the owner of the database did past the triggers', async (t) => {
  const fixture = await testContext(t);
  const { uploadId } = await storedUpload(fixture);
  await fetchUpload(fixture.ctx, fixture.handler, uploadId);
  const verdict = await verifyAudit(fixture.ctx);
  t.equal(verdict.intact, true);
  const last = verdict.entries;
  const [noted] = await fixture.ctx.sql<{ seq: number }[]>`select seq from audit_notes`;
  const note = noted?.seq ?? 0;
  const [byAgent] = await fixture.ctx.sql<{ seq: number }[]>`
    select min(seq) as seq from audit_events where actor_id is not null`;
  const acted = byAgent?.seq ?? 0;
  const columns = `seq, at, action, actor_kind, actor_id, ticket_id, link_id, upload_id, download_id, agent_id, data, commitment, hash`;
  const undo = `
    delete from audit_events; insert into audit_events (${columns}) select ${columns} from kept_events;
    delete from audit_notes; insert into audit_notes select * from kept_notes;`;
  await asSuperuser(
    t,
    fixture,
    'create table kept_events as table audit_events; create table kept_notes as table audit_notes',
  );
  const deeds: Readonly<Record<string, readonly [statement: string, problem: string, at: number]>> = {
    'another time': [`update audit_events set at = at + interval '1 s' where seq = 3`, 'changed_entry', 3],
    'another action': [`update audit_events set action = 'link.opened' where seq = 2`, 'changed_entry', 2],
    'another actor': [`update audit_events set actor_id = null where seq = ${acted}`, 'changed_entry', acted],
    'other facts': [
      `update audit_events set data = '{}' where action = 'upload.stored'`,
      'changed_entry',
      -1,
    ],
    'another hash': [`update audit_events set hash = sha256('x') where seq = ${last}`, 'changed_entry', last],
    'another commitment': [
      `update audit_events set commitment = sha256('x') where seq = ${note}`,
      'changed_entry',
      note,
    ],
    'an entry taken out of the middle': ['delete from audit_events where seq = 4', 'missing_entry', 4],
    'the first entry taken out': ['delete from audit_events where seq = 1', 'missing_entry', 1],
    'an entry taken out and the others closed up': [
      'delete from audit_events where seq = 4; update audit_events set seq = seq - 1 where seq > 4',
      'changed_entry',
      4,
    ],
    'two entries changed for each other': [
      'update audit_events set seq = case seq when 2 then 3 else 2 end where seq in (2, 3)',
      'changed_entry',
      2,
    ],
    'the end cut off': [`delete from audit_events where seq >= ${last - 1}`, 'cut_tail', last - 1],
    'everything cut off': ['delete from audit_events', 'cut_tail', 1],
    'another note': [`update audit_notes set note = note || '.'`, 'changed_note', note],
    'a note taken away': ['delete from audit_notes', 'missing_note', note],
    'another salt': [`update audit_notes set salt = sha256('x')`, 'changed_note', note],
  };
  for (const [what, [statement, problem, at]] of Object.entries(deeds)) {
    // a primary key is checked row by row: those that are moved go through negative numbers
    await asSuperuser(
      t,
      fixture,
      `alter table audit_events drop constraint if exists audit_events_pkey cascade; ${statement}`,
    );
    const found = await verifyAudit(fixture.ctx);
    t.equal(found.intact, false, what);
    if (!found.intact) {
      t.equal(found.problem, problem, what);
      if (at > 0) t.equal(found.brokenAt, at, what);
    }
    await asSuperuser(t, fixture, undo);
    t.ok((await verifyAudit(fixture.ctx)).intact, 'put back, it is intact');
  }
});
