// One flow against every fault at every one of its steps: the list of steps is what a run without a fault does, so a new
// step has its cases from the moment it exists.
import { createHash } from 'node:crypto';
import type { Test } from 'tap';
import type { Context } from '../../src/context/context.js';
import { SealingThreads } from '../../src/crypto/sealing-threads.js';
import { findInstallation } from '../../src/db/erasures.js';
import { listSigningKeys } from '../../src/db/signing-keys.js';
import { verifyAudit } from '../../src/flows/audit/verify-audit.js';
import { sweep } from '../../src/flows/erasure/sweep.js';
import { checkMasterKeys } from '../../src/flows/operation/check-master-keys.js';
import { compareErasures } from '../../src/flows/steps/compare-erasures.js';
import { demandList, listBatches, readBatch } from '../../src/flows/steps/read-erasures.js';
import { keysById } from '../../src/flows/steps/read-signed.js';
import { createUploadIntent } from '../../src/flows/uploads/steps/create-upload-intent.js';
import { closeAll, fetchUpload, type TestContext, testContext } from '../races/context.js';
import { encryptedZip } from '../services/archives.js';
import { type Fault, modesOf, watch } from './steps.js';

/** How a run ended; who asked knows no more. */
export type Outcome<R> =
  | { readonly kind: 'returned'; readonly value: R }
  | { readonly kind: 'threw'; readonly error: unknown }
  | { readonly kind: 'died' };

/** A flow, what it needs, and what must hold of it whatever went wrong. */
export interface Flow<S extends { readonly ticketId: string }, R> {
  readonly name: string;
  /** whether a list of erased ids is kept */
  readonly listed?: boolean;
  /** steps that a run must at least have, in their order: the watch sees what it should */
  readonly milestones: readonly string[];
  prepare(fixture: TestContext): Promise<S>;
  run(ctx: Context, fixture: TestContext, subject: S): Promise<R>;
  /** Does what its user would do next, with edges that work again, and checks what the user was promised. */
  recover?(
    t: Test,
    where: { fixture: TestContext; ctx: Context; subject: S; outcome: Outcome<R> },
  ): Promise<void>;
  /** What must hold when the next sweep was there. */
  swept?(t: Test, fixture: TestContext, subject: S): Promise<void>;
}

export interface Tally {
  cases: number;
  injected: number;
  lost: number;
  left: number;
}

// What is dead here is only never heard of again: its timers must keep nobody awake.
const { setInterval: repeat } = globalThis;
globalThis.setInterval = ((...args: Parameters<typeof repeat>) => repeat(...args).unref()) as typeof repeat;

/** Threads are slow to start, so the processes played here take turns with two; what one knows the next does not. */
const threads = [new SealingThreads(1), new SealingThreads(1)] as const;
let processes = 0;

async function newProcess(fixture: TestContext): Promise<Context> {
  processes += 1;
  const ctx = await fixture.another();
  await checkMasterKeys(ctx); // as a process does when it starts, once
  return { ...ctx, sealing: threads[processes % 2 === 0 ? 0 : 1] };
}

/** Runs a flow once without a fault, and then once for each step and mode. */
export async function faultMatrix<S extends { readonly ticketId: string }, R>(
  t: Test,
  flow: Flow<S, R>,
  tally: Tally,
): Promise<void> {
  const list = flow.listed === true ? { ERASURE_LOG_URL: `file://${t.testdir({})}/list` } : {};
  const fixture = await quickTestContext(t, list);
  const worker = { ctx: await newProcess(fixture) };
  const clean = await play(t, fixture, worker, flow, undefined);
  const found = clean.steps.filter((step) => flow.milestones.includes(step));
  t.strictSame(found, flow.milestones, `its steps are seen: ${clean.steps.join(', ')}`);
  for (const step of clean.steps) {
    for (const mode of modesOf(step)) {
      const fault = { step, mode };
      await t.test(`${step}: ${mode}`, async (t) => {
        const { hit } = await play(t, fixture, worker, flow, fault);
        t.ok(hit, 'the fault was met');
        tally.cases += 1;
        if (hit) tally.injected += 1;
        if (!t.passing()) tally.lost += 1;
        tally.left += (await fixture.stored()).length;
      });
    }
  }
  t.ok((await verifyAudit(fixture.ctx)).intact, 'the chain is intact after all of that');
}

async function play<S extends { readonly ticketId: string }, R>(
  t: Test,
  fixture: TestContext,
  worker: { ctx: Context },
  flow: Flow<S, R>,
  fault: Fault | undefined,
): Promise<{ steps: readonly string[]; hit: boolean }> {
  const subject = await flow.prepare(fixture);
  const { ctx } = worker;
  const watched = watch(ctx, fault);
  const outcome = await Promise.race<Outcome<R>>([
    flow.run(watched.ctx, fixture, subject).then(
      (value) => ({ kind: 'returned', value }),
      (error: unknown) => ({ kind: 'threw', error }),
    ),
    watched.died.then(() => ({ kind: 'died' })),
  ]);
  // a dead process's connections end; what lived goes on with the same caches, and its edges work again
  if (outcome.kind === 'died') {
    // nor does it renew the leases of its uploads any more
    ctx.leases.close();
    await Promise.all([ctx.sql.end({ timeout: 0 }), ctx.transferSql.end({ timeout: 0 })]);
    worker.ctx = await newProcess(fixture);
  }
  if (fault === undefined) t.equal(outcome.kind, 'returned', `${flow.name} works`);
  await timePasses(fixture);
  await flow.recover?.(t, { fixture, ctx: worker.ctx, subject, outcome });
  await settle(fixture);
  await flow.swept?.(t, fixture, subject);
  await fullCheck(t, fixture);
  await ticketEnds(t, fixture, subject.ticketId);
  return { steps: watched.steps, hit: watched.hit() };
}

/** A test context whose link passwords cost nothing: nobody gives them here. */
async function quickTestContext(t: Test, env: Readonly<Record<string, string>>): Promise<TestContext> {
  const fixture = await testContext(t, env);
  const { passwords } = fixture.ctx;
  const hash = await passwords.hash('the same for every link');
  return {
    ...fixture,
    ctx: { ...fixture.ctx, sealing: threads[0], passwords: { ...passwords, hash: async () => hash } },
  };
}

/** Leases and signs of life of whoever died lapse. */
export async function timePasses({ ctx }: TestContext): Promise<void> {
  await ctx.sql`update uploads set writer_until = now() - interval '1 second' where writer_id is not null`;
  await ctx.sql`update uploads set seen_at = now() - interval '61 seconds' where state = 'receiving'`;
  await ctx.sql`update downloads set seen_at = now() - interval '61 seconds' where state = 'running'`;
}

/** Sweeps until nothing is between two states. The server learns within moments that a process's connections are gone. */
export async function settle(fixture: TestContext): Promise<void> {
  const { ctx } = fixture;
  // a sender who did not come back for a day
  await ctx.sql`
    update uploads set seen_at = now() - interval '25 hours', byte_at = now() - interval '25 hours'
    where state = 'receiving' and method = 'tus'`;
  // and long enough for what was begun beside a whole object to be told from what it was made of
  await ctx.sql`
    update uploads set stored_at = stored_at - interval '2 hours' where stored_at > now() - interval '1 hour'`;
  for (let tries = 0; ; tries += 1) {
    const { failed } = (await sweep(ctx, { dryRun: false })).counts();
    const [left] = await ctx.sql<{ rows: number }[]>`
      select count(*)::int as rows from uploads u join tickets t on t.id = u.ticket_id
      where u.state in ('receiving', 'purging') or (t.state = 'closed' and u.state in ('stored', 'delivered'))`;
    if ((failed === 0 && left?.rows === 0) || tries > 200) return;
    await new Promise((resume) => setTimeout(resume, 50));
  }
}

interface Row {
  readonly id: string;
  readonly state: string;
  readonly objectName: string;
  readonly keyName: string;
  readonly nextKeyName: string | null;
  readonly storedAt: Date | null;
  readonly alarmedAt: Date | null;
  readonly sha256: Buffer | null;
  readonly linkState: string;
  readonly stored: number;
  readonly begun: number;
  readonly completed: number;
}

/** Rows against objects against keys, in both directions; links; hashes; the chain. */
async function fullCheck(t: Test, fixture: TestContext): Promise<void> {
  const { ctx, handler } = fixture;
  const rows = await ctx.sql<Row[]>`
    select u.id, u.state, u.object_name, u.key_name, u.next_key_name, u.stored_at, u.alarmed_at, u.sha256, l.state as link_state,
      (select count(*)::int from audit_events where upload_id = u.id and action = 'upload.stored') as stored,
      (select count(*)::int from audit_events where upload_id = u.id and action = 'purge.begun') as begun,
      (select count(*)::int from audit_events where upload_id = u.id and action = 'purge.completed') as completed
    from uploads u join links l on l.id = u.link_id`;
  const kept = rows.filter(({ state }) => state === 'stored' || state === 'delivered');
  const ended = rows.filter(({ state }) => state === 'purged' || state === 'rejected');
  t.equal(kept.length + ended.length, rows.length, 'nothing is between two states');
  t.strictSame(await names(ctx, 'objects'), kept.map((row) => row.objectName).sort(), 'rows and objects');
  t.strictSame(await names(ctx, 'keys'), kept.map((row) => row.keyName).sort(), 'rows and keys');
  const wrong = rows.filter(
    (row) =>
      row.alarmedAt !== null ||
      row.nextKeyName !== null ||
      row.stored !== (row.storedAt === null ? 0 : 1) ||
      row.begun > 1 ||
      row.completed !== row.begun ||
      (row.state === 'purged' && row.begun !== 1) ||
      (row.storedAt !== null && row.linkState !== 'used'),
  );
  t.strictSame(wrong, [], 'each row is recorded as it is, and its link agrees');
  const [orphaned] = await ctx.sql`
    select id from links l where state = 'used' and not exists (
      select from uploads u where u.link_id = l.id and u.stored_at is not null)`;
  t.equal(orphaned, undefined, 'no link is used by nothing');
  const [running] = await ctx.sql`select id from downloads where state = 'running'`;
  t.equal(running, undefined, 'no download runs for ever');
  for (const { id, sha256 } of kept)
    t.equal(await fetchUpload(ctx, handler, id), sha256?.toString('hex'), 'what is kept opens');
}

async function names(ctx: Context, kind: 'objects' | 'keys'): Promise<string[]> {
  const found: string[] = [];
  for await (const { name } of ctx[kind].list()) found.push(name);
  for await (const { name } of ctx[kind].listUnfinished()) found.push(`unfinished ${name}`);
  return found.sort();
}

/** The ticket is closed and swept: whatever happened before, nothing of it stays. */
async function ticketEnds(t: Test, fixture: TestContext, ticketId: string): Promise<void> {
  const [ticket] = await fixture.ctx.sql<
    { state: string }[]
  >`select state from tickets where id = ${ticketId}`;
  if (ticket?.state === 'open') await closeAll(fixture, ticketId);
  await settle(fixture);
  t.strictSame(await fixture.stored(), [], 'closed and swept, nothing is left');
}

export const emptyTally = (): Tally => ({ cases: 0, injected: 0, lost: 0, left: 0 });

/** Every case was played, and none lost or left anything. @param atLeast cases that the flows' steps surely give */
export function nothingLost(t: Test, { cases, injected, lost, left }: Tally, atLeast: number): void {
  t.comment(`cases: ${cases}, faults injected: ${injected}, lost: ${lost}, left over: ${left}`);
  t.ok(cases >= atLeast, `${cases} cases, at least ${atLeast}`);
  t.strictSame([injected, lost, left], [cases, 0, 0]);
}

export const bytes = encryptedZip(1_200_000);
export const sha256 = createHash('sha256').update(bytes).digest('hex');

export interface Link {
  readonly ticketId: string;
  readonly linkId: string;
}

/** What an uploader was promised: what was acknowledged is there, and it is what was sent. */
export async function keptOf(t: Test, fixture: TestContext, { linkId }: Link): Promise<string | undefined> {
  const rows = await fixture.ctx.sql<{ id: string; sha256: Buffer }[]>`
    select id, sha256 from uploads where link_id = ${linkId} and state = 'stored'`;
  t.equal(rows.length, 1, 'one upload is stored');
  t.equal(rows[0]?.sha256.toString('hex'), sha256, 'and it is what was sent');
  return rows[0]?.id;
}

export const closing = { workingCopiesDestroyed: true, discardUndelivered: 'a test' };

/** An upload whose process died when bytes and key were stored. */
export async function abandoned({ ctx }: TestContext, linkId: string): Promise<string> {
  const intent = await createUploadIntent(ctx, linkId);
  const noise = async function* () {
    yield Buffer.alloc(100, 1);
  };
  await ctx.objects.put(intent.objectName, noise());
  await ctx.keys.put(intent.keyName, noise());
  await ctx.sql`update uploads set seen_at = now() - interval '61 seconds' where id = ${intent.id}`;
  return intent.id;
}

/** What the lists were seen to hold. */
const [readAlready, listed] = [new Set<string>(), new Set<string>()];

/** Whatever the database says is erased stands in the list, and the database knows all that stands there. */
export async function listedAs(t: Test, { ctx }: TestContext): Promise<void> {
  t.match(await compareErasures(ctx), { behind: [], missing: [] });
  const list = demandList(ctx);
  const keys = keysById(await listSigningKeys(ctx.sql), []);
  const installation = await findInstallation(ctx.sql);
  for (const id of await listBatches(list)) {
    if (readAlready.has(id)) continue;
    readAlready.add(id);
    const batch = await readBatch(list, id, keys, installation);
    t.ok(batch, 'each batch is whole and signed');
    for (const entry of batch?.entries ?? []) listed.add(entry.id);
  }
  const erased = await ctx.sql<{ id: string }[]>`
    select id from uploads where state = 'purged' and purge_reason <> 'erased_before_restore'
    union all select id from tickets where erased_at is not null`;
  t.same(
    erased.filter(({ id }) => !listed.has(id)),
    [],
    'nothing is erased that the list does not have',
  );
}
