// Older copies of the database and the object store beside the key store of today, and the list of what was erased since.
import { cp, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import t, { type Test } from 'tap';
import type { Context } from '../../src/context/context.js';
import { addAgent } from '../../src/flows/accounts/add-agent.js';
import { changeAccount } from '../../src/flows/accounts/change-account.js';
import { verifyAudit } from '../../src/flows/audit/verify-audit.js';
import { reconcileRestore } from '../../src/flows/erasure/reconcile-restore.js';
import { sweep } from '../../src/flows/erasure/sweep.js';
import { recordInstitution } from '../../src/flows/institutions/record-institution.js';
import { withdrawAuthorisation } from '../../src/flows/institutions/withdraw-authorisation.js';
import { runDoctor } from '../../src/flows/operation/run-doctor.js';
import { compareErasures } from '../../src/flows/steps/compare-erasures.js';
import { holdTicket } from '../../src/flows/tickets/hold-ticket.js';
import { copyDatabase, testDatabase } from '../services/postgres.js';
import { contact } from './case.js';
import { closeAll, fetchUpload, openLinkOf, storedUpload, type TestContext, testContext } from './context.js';

// Where no server is shared, one of our own serves the whole file, and not one each test.
await testDatabase(t);

interface Listed {
  readonly fixture: TestContext;
  readonly list: string;
  names(): Promise<string[]>;
}

async function houseWithList(t: Test): Promise<Listed> {
  const folder = await mkdtemp(join(tmpdir(), 'sluice-list-'));
  t.teardown(() => rm(folder, { recursive: true, force: true }));
  const list = join(folder, 'list');
  const fixture = await testContext(t, { ERASURE_LOG_URL: `file://${list}` });
  const names = async () => (await readdir(list)).filter((name) => name.endsWith('.json')).sort();
  return { fixture, list, names };
}

const institution = { kind: 'institution', name: 'Klinika Południe' } as const;
const person = { name: 'Jan Nowak', email: 'jan@clinic.example', phone: undefined, locale: 'pl' } as const;

async function authorisedContact(ctx: Context, fixture: TestContext): Promise<string> {
  const lead = { ...fixture.handler, role: 'lead' } as const;
  const { id: institutionId } = await recordInstitution(ctx, lead, institution);
  const record = { kind: 'contact', institutionId, ...person, from: '2020-01-01', until: undefined } as const;
  return (await recordInstitution(ctx, lead, record)).id;
}

const failures = async (ctx: Context) => (await sweep(ctx, { dryRun: false })).counts().failed;

t.test('what was erased stays erased when older copies come back', async (t) => {
  const { fixture, list, names } = await houseWithList(t);
  const { ctx } = fixture;
  const [gone, live] = [await storedUpload(fixture), await storedUpload(fixture)];
  const second = await openLinkOf(fixture, gone.ticketId);
  const leaver = await addAgent(ctx, {
    ...{
      email: 'leaver@desk.example',
      name: 'Leaver',
      role: 'handler',
      password: 'a password of some length',
    },
  } as const);
  const contactId = await authorisedContact(ctx, fixture);

  // the copies
  const dump = await copyDatabase(t, fixture.database);
  const objects = `${fixture.folders.objects}-copy`;
  await cp(fixture.folders.objects, objects, { recursive: true });

  // what happens after them
  const later = await storedUpload(fixture);
  for (const { ticketId } of [gone, later]) await closeAll(fixture, ticketId);
  t.equal(await failures(ctx), 0);
  await changeAccount(ctx, { kind: 'operator' }, { id: leaver.id }, { kind: 'end' });
  await withdrawAuthorisation(ctx, fixture.handler, contactId);
  const texts = (await Promise.all((await names()).map((name) => readFile(join(list, name), 'utf8')))).join();
  for (const id of [gone.uploadId, gone.ticketId, later.uploadId, later.ticketId, leaver.id, contactId])
    t.ok(texts.includes(id), 'each erasure stands in the list');
  t.notOk(texts.includes(live.uploadId), 'and nothing else');
  for (const words of [contact.name, contact.email, 'leaver@', person.name, person.email, 'Klinika'])
    t.notOk(texts.includes(words), 'by ids only');
  const inOrder = await compareErasures(ctx);
  t.match(inOrder, { behind: [], missing: [] }, 'a running service is never behind by itself');
  t.ok((inOrder?.known ?? 0) >= 4);

  // they come back
  await rm(fixture.folders.objects, { recursive: true });
  await rename(objects, fixture.folders.objects);
  const back = await fixture.another({ DATABASE_URL: dump.url });
  const state = async () => {
    const [row] = await back.sql`
      select (select string_agg(email, ',') from contacts where ticket_id = ${gone.ticketId}) as contacts,
        (select subject from tickets where id = ${gone.ticketId}) as subject,
        (select email from agents where id = ${leaver.id}) as agent,
        (select email from authorised_contacts where id = ${contactId}) as authorised,
        (select state from uploads where id = ${gone.uploadId}) as upload,
        (select state from links where id = ${second.linkId}) as link,
        (select count(*)::int from messages where ticket_id = ${gone.ticketId} and sealed_secret is not null) as secrets,
        (select count(*)::int from audit_notes where ticket_id = ${gone.ticketId}) as notes,
        (select state from uploads where id = ${live.uploadId}) as live`;
    return row;
  };
  t.match(await state(), {
    agent: 'leaver@desk.example',
    authorised: person.email,
    upload: 'stored',
    link: 'issued',
  });
  await t.rejects(
    fetchUpload(back, fixture.handler, gone.uploadId),
    { code: 'file_lost' },
    'noise without its key',
  );
  t.equal(await fetchUpload(back, fixture.handler, live.uploadId), live.sha256, 'a live one opens');
  await holdTicket(
    back,
    { ...fixture.handler, role: 'dpo' },
    { ticketId: gone.ticketId, held: true, reason: 'x' },
  );

  const plan = await reconcileRestore(back, { dryRun: true });
  t.match(plan, { uploads: 1, tickets: 1, agents: 1, contacts: 1, failed: 0, forged: [], missing: [] });
  t.equal((await state())?.upload, 'stored', 'a dry run changes nothing');
  const done = await reconcileRestore(back, { dryRun: false });
  t.match(done, { ...plan, batches: plan.batches });
  t.strictSame(
    { ...(await state()) },
    {
      ...{ contacts: null, subject: null, agent: null, authorised: null, secrets: 0, notes: 0 },
      ...{ upload: 'purged', link: 'revoked', live: 'delivered' },
    },
  );
  const recorded = await back.sql`
    select action from audit_events where ticket_id = ${gone.ticketId} and seq > 1
      and action in ('erasure.reapplied', 'purge.completed', 'ticket.erased', 'link.revoked') order by action`;
  t.same(
    recorded.map(({ action }) => action),
    ['erasure.reapplied', 'erasure.reapplied', 'link.revoked', 'purge.completed', 'ticket.erased'],
  );
  t.match(
    await reconcileRestore(back, { dryRun: false }),
    { batches: 0, uploads: 0, tickets: 0 },
    'once is enough',
  );
  t.match(await compareErasures(back), { behind: [], missing: [] });
  t.equal(await failures(back), 0);
  t.equal((await fixture.stored()).length, 2, 'the object and the key of the live one');
  t.ok((await verifyAudit(back)).intact);
});

t.test('what nobody of ours signed is not believed, and what is gone is missed', async (t) => {
  const { fixture, list, names } = await houseWithList(t);
  const { ctx } = fixture;
  for (let round = 0; round < 2; round += 1) {
    await closeAll(fixture, (await storedUpload(fixture)).ticketId);
    t.equal(await failures(ctx), 0);
  }
  const live = await storedUpload(fixture);
  const [first = '', ...others] = await names();
  t.ok(others.length >= 3);
  const text = await readFile(join(list, first), 'utf8');
  const forgedId = '01900000-0000-7000-8000-000000000000';
  const forge = async (change: (text: string) => string) =>
    await writeFile(
      join(list, `${forgedId}.json`),
      change(text.replaceAll(first.replace('.json', ''), forgedId)),
    );
  const { entries } = (JSON.parse(text) as { batch: { entries: { id: string }[] } }).batch;
  const forgeries: readonly ((text: string) => string)[] = [
    (text) => text,
    (text) => text.replaceAll(entries[0]?.id ?? '', live.uploadId),
    () => '{}',
    () => 'not even JSON',
    (text) => text.slice(0, -20),
  ];
  for (const change of forgeries) {
    await forge(change);
    t.same((await compareErasures(ctx))?.behind, [forgedId], 'it is noticed');
    t.match(await reconcileRestore(ctx, { dryRun: false }), { forged: [forgedId], uploads: 0, tickets: 0 });
  }
  await rm(join(list, `${forgedId}.json`));
  t.equal(await fetchUpload(ctx, fixture.handler, live.uploadId), live.sha256, 'nothing happened to it');

  await rm(join(list, first));
  const missing = [first.replace('.json', '')];
  t.match(await compareErasures(ctx), { behind: [], missing });
  t.match(await reconcileRestore(ctx, { dryRun: false }), { missing });
  const findings = await runDoctor(ctx);
  t.match(
    findings.find(({ part }) => part === 'list of erasures'),
    { severity: 'fail', what: /not in it/ },
  );
  // a database that knows none of it has only the list to go by: the later ones name the earlier
  const [kept] = await ctx.sql`select count(*)::int as rows from erasure_batches`;
  await ctx.sql`delete from erasure_batches`;
  const found = await reconcileRestore(ctx, { dryRun: true });
  t.same(
    [found.batches, found.missing],
    [Number(kept?.rows) - 1, missing],
    'the gap shows in the list alone',
  );
});

t.test('while the list cannot be written nothing is said to be erased, and then it is', async (t) => {
  const { fixture, list, names } = await houseWithList(t);
  const { ctx } = fixture;
  const { ticketId, uploadId } = await storedUpload(fixture);
  const contactId = await authorisedContact(ctx, fixture);
  const leaver = await addAgent(ctx, {
    ...{
      email: 'leaver@desk.example',
      name: 'Leaver',
      role: 'handler',
      password: 'a password of some length',
    },
  } as const);
  await closeAll(fixture, ticketId);
  const state = async () => {
    const [row] = await ctx.sql`
      select u.state, t.erased_at is not null as erased, (select email from agents where id = ${leaver.id}) as agent,
        (select email from authorised_contacts where id = ${contactId}) as authorised
      from uploads u join tickets t on t.id = u.ticket_id where u.id = ${uploadId}`;
    return { ...row };
  };
  await rm(list, { recursive: true, force: true });
  await writeFile(list, 'in the way');
  t.ok((await failures(ctx)) > 0, 'the sweep says so');
  const failing = { code: 'storage_unavailable' };
  await t.rejects(changeAccount(ctx, { kind: 'operator' }, { id: leaver.id }, { kind: 'end' }), failing);
  await t.rejects(withdrawAuthorisation(ctx, fixture.handler, contactId), failing);
  t.strictSame(await state(), {
    ...{ state: 'purging', erased: false, agent: 'leaver@desk.example', authorised: person.email },
  });
  t.same(await fixture.stored(), [], 'the bytes and the key go all the same');
  await t.rejects(
    changeAccount(ctx, { kind: 'operator' }, { id: leaver.id }, { kind: 'unfreeze' }),
    { code: 'not_found' },
    'what was decided stays decided',
  );
  await t.rejects(compareErasures(ctx), failing, 'nor does anything start');

  await rm(list);
  const again = await fixture.another();
  await compareErasures(again);
  t.equal(await failures(again), 0);
  t.strictSame(await state(), { state: 'purged', erased: true, agent: null, authorised: null });
  t.equal((await names()).length, 4);
  t.match(await compareErasures(again), { behind: [], missing: [] });
});

t.test('many sweeps beside each other list each thing, and overwrite nothing', async (t) => {
  const { fixture, list, names } = await houseWithList(t);
  const uploads = await Promise.all(Array.from({ length: 12 }, () => storedUpload(fixture)));
  for (const { ticketId } of uploads) await closeAll(fixture, ticketId);
  const contexts = [fixture.ctx, await fixture.another(), await fixture.another(), await fixture.another()];
  const reports = await Promise.all(contexts.map((ctx) => sweep(ctx, { dryRun: false })));
  t.equal(
    reports.reduce((sum, report) => sum + report.counts().failed, 0),
    0,
  );
  t.equal(await failures(fixture.ctx), 0);
  const texts = (await Promise.all((await names()).map((name) => readFile(join(list, name), 'utf8')))).join();
  for (const { uploadId, ticketId } of uploads) t.ok(texts.includes(uploadId) && texts.includes(ticketId));
  t.match(await compareErasures(fixture.ctx), { behind: [], missing: [] });
  t.ok((await verifyAudit(fixture.ctx)).intact);
});
