// Sweeps and key rotations that are killed between any two steps, run beside each other, or meet a store that fails.
import { randomBytes } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import t, { type Test } from 'tap';
import type { Context } from '../../src/context/context.js';
import { hashToken, newSessionToken } from '../../src/crypto/tokens.js';
import { insertAgentSession } from '../../src/db/agent-sessions.js';
import { beginSweep } from '../../src/db/sweeps.js';
import { type ErrorCode, SluiceError } from '../../src/errors.js';
import { enrolTotp } from '../../src/flows/accounts/enrol-totp.js';
import { verifyAudit } from '../../src/flows/audit/verify-audit.js';
import { certifyDestruction } from '../../src/flows/erasure/certify-destruction.js';
import { sweep } from '../../src/flows/erasure/sweep.js';
import { rotateKeys } from '../../src/flows/operation/rotate-keys.js';
import { runDoctor } from '../../src/flows/operation/run-doctor.js';
import type { ObjectStore } from '../../src/storage/contract/object-store.js';
import { testDatabase } from '../services/postgres.js';
import { until } from './case.js';
import {
  closeAll,
  countEvents,
  fetchUpload,
  masterKey,
  openLinkOf,
  storedUpload,
  type TestContext,
  testContext,
  upload,
} from './context.js';

// Where no server is shared, one of our own serves the whole file, and not one each test.
await testDatabase(t);

type Call = 'put' | 'destroy' | 'destroyMany' | 'get' | 'head';

type Hook = (name: unknown) => Promise<void>;

/** A store that calls back before and after the calls of one kind. */
function watched(
  store: ObjectStore,
  call: Call,
  { before, after }: { before?: Hook; after?: Hook },
): ObjectStore {
  return new Proxy(store, {
    get: (target, member) => {
      const found: unknown = Reflect.get(target, member, target);
      if (typeof found !== 'function') return found;
      const act = found.bind(target) as (name: unknown, ...rest: unknown[]) => Promise<unknown>;
      if (member !== call) return act;
      return async (name: unknown, ...rest: unknown[]) => {
        await before?.(name);
        const result = await act(name, ...rest);
        await after?.(name);
        return result;
      };
    },
  });
}

/** A place where one flow waits until the test lets it pass. */
function openGate() {
  let arrive: () => void = () => undefined;
  let open: () => void = () => undefined;
  const reached = new Promise<void>((resolve) => {
    arrive = resolve;
  });
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  const pass = async () => {
    arrive();
    await opened;
  };
  return { reached, open: () => open(), pass };
}

/** The act when first asked for; later callers wait for that one. */
function onlyOnce(act: () => Promise<unknown>) {
  let first: Promise<unknown> | undefined;
  const once = async () => {
    first ??= act();
    await first;
  };
  return Object.assign(once, { called: () => first !== undefined });
}

/** Runs until a place is reached, and then dies there: what hangs never returns, and Postgres loses the connections. */
async function killedAt(
  fixture: TestContext,
  place: { store: 'objects' | 'keys'; call: Call; when: 'before' | 'amid' | 'after'; nth?: number },
  run: (ctx: Context) => Promise<unknown>,
  env: Readonly<Record<string, string>> = {},
): Promise<void> {
  const ctx = await fixture.another(env);
  let calls = 0;
  await new Promise<void>((reached, failed) => {
    const stop = async () => {
      calls += 1;
      if (calls < (place.nth ?? 1)) return;
      reached();
      await new Promise(() => undefined);
    };
    const { destroyMany } = ctx[place.store];
    // Amid: some names are destroyed, some are not.
    const amid = async (names: unknown) => {
      if (Array.isArray(names)) await destroyMany.call(ctx[place.store], names.slice(0, 2));
      await stop();
    };
    const hooks = place.when === 'amid' ? { before: amid } : { [place.when]: stop };
    const store = watched(ctx[place.store], place.call, hooks);
    run({ ...ctx, [place.store]: store }).then(() => failed(new Error('it was never reached')), failed);
  });
  await ctx.sql.end({ timeout: 0 });
}

t.test(
  'a sweep that is killed anywhere is finished by the next one, and nothing is purged twice',
  async (t) => {
    const fixture = await testContext(t);
    const places = (['keys', 'objects'] as const).flatMap((store) =>
      (['before', 'amid', 'after'] as const).map((when) => ({ store, when })),
    );
    for (const { store, when } of places) {
      await t.test(`${when} the destruction in ${store}`, async (t) => {
        const uploads = [
          await storedUpload(fixture),
          await storedUpload(fixture),
          await storedUpload(fixture),
        ];
        const ids = uploads.map(({ uploadId }) => uploadId);
        for (const { ticketId } of uploads) await closeAll(fixture, ticketId);
        await killedAt(fixture, { store, call: 'destroyMany', when }, (ctx) => sweep(ctx, { dryRun: false }));
        const rows = await fixture.ctx.sql`select state from uploads where id = any(${ids}::uuid[])`;
        t.ok(
          rows.every((row) => row.state === 'purging'),
          'all of them are begun and none is reported as gone',
        );
        t.equal((await sweepAll(fixture)).failed, 0);
        const { 'purge.begun': begun, 'purge.completed': completed } = await countEvents(fixture, ids);
        t.strictSame([begun, completed], [3, 3], 'each is begun once and completed once');
        t.strictSame(await fixture.stored(), []);
      });
    }
    t.ok((await verifyAudit(fixture.ctx)).intact, 'the audit chain is intact');
  },
);

/** The server notices within moments that a killed process's connections are gone: until then the next sweep defers. */
async function sweepAll(fixture: TestContext, ctx: Context = fixture.ctx) {
  for (let tries = 0; ; tries += 1) {
    const counts = (await sweep(ctx, { dryRun: false })).counts();
    const [left] = await fixture.ctx
      .sql`select count(*)::int as rows from uploads where state in ('stored', 'purging')`;
    if (left?.rows === 0 || tries > 50) return counts;
    await new Promise((resume) => setTimeout(resume, 100));
  }
}

t.test('sweeps beside each other do each thing once', async (t) => {
  const fixture = await testContext(t);
  const count = 1_700; // several batches for each
  const ids = await manyDue(fixture, count);
  const contexts = [fixture.ctx, await fixture.another(), await fixture.another()];
  const reports = await Promise.all(contexts.map((ctx) => sweep(ctx, { dryRun: false })));
  const counts = reports.map((report) => report.counts());
  t.equal(
    counts.reduce((sum, { purged }) => sum + purged, 0),
    count,
    'together they purge all of them',
  );
  t.ok(counts.every(({ failed }) => failed === 0));
  const { 'purge.begun': begun, 'purge.completed': completed } = await countEvents(fixture, ids);
  t.strictSame([begun, completed], [count, count], 'each is begun once and completed once');
  t.strictSame(await fixture.stored(), []);
  t.ok((await verifyAudit(fixture.ctx)).intact, 'the audit chain is intact');
});

t.test('what a living sweep has begun is left to it', async (t) => {
  const fixture = await testContext(t);
  const { ticketId, uploadId } = await storedUpload(fixture);
  await closeAll(fixture, ticketId);
  const ctx = await fixture.another();
  const gate = openGate();
  const before = async () => await gate.pass();
  const first = sweep({ ...ctx, keys: watched(ctx.keys, 'destroyMany', { before }) }, { dryRun: false });
  await gate.reached;
  const second = (await sweep(fixture.ctx, { dryRun: false })).counts();
  t.strictSame([second.purged, second.failed], [0, 0]);
  t.equal((await fixture.stored()).length, 2, 'nothing is destroyed behind its back');
  gate.open();
  const { purged, failed } = (await first).counts();
  t.strictSame([purged, failed], [1, 0]);
  t.equal((await countEvents(fixture, [uploadId]))['purge.completed'], 1);
});

/** Uploads that are due, made by SQL and by hand: their content does not matter here. */
async function manyDue(fixture: TestContext, count: number): Promise<string[]> {
  const { ticketId, linkId } = await storedUpload(fixture);
  const rows = await fixture.ctx.sql<{ id: string; objectName: string; keyName: string }[]>`
    with numbers as (select gen_random_uuid() as id, gen_random_uuid() as link from generate_series(2, ${count}::int)),
    new_links as (
      insert into links (id, ticket_id, contact_id, password_by, state, issued_by, expires_at)
      select n.link, l.ticket_id, l.contact_id, l.password_by, l.state, l.issued_by, l.expires_at
      from numbers n, links l where l.id = ${linkId} returning id)
    insert into uploads (id, link_id, ticket_id, state, object_name, key_name, size_bytes, sha256, stored_at)
    select n.id, l.id, ${ticketId}, 'stored', md5('o' || n.id), md5('k' || n.id), 1, ${randomBytes(32)}, now()
    from numbers n join new_links l on l.id = n.link returning id, object_name, key_name`;
  for (const { objectName, keyName } of rows) {
    await writeFile(join(fixture.folders.objects, objectName), 'some bytes');
    await writeFile(join(fixture.folders.keys, keyName), 'a key');
  }
  await closeAll(fixture, ticketId);
  const all = await fixture.ctx.sql<{ id: string }[]>`select id from uploads where ticket_id = ${ticketId}`;
  return all.map(({ id }) => id);
}

/** A store that cannot destroy some of its names. */
function failingFor(
  store: ObjectStore,
  fails: (name: string) => boolean,
  code: ErrorCode = 'object_not_destroyed',
): ObjectStore {
  const destroyMany: ObjectStore['destroyMany'] = async (names) => {
    const error = new SluiceError(code, 'as the test wants it');
    const outcomes = new Map(await store.destroyMany(names.filter((name) => !fails(name))));
    for (const name of names) if (fails(name)) outcomes.set(name, error);
    return outcomes;
  };
  return new Proxy(store, {
    get: (target, member) => {
      if (member === 'destroyMany') return destroyMany;
      const found: unknown = Reflect.get(target, member, target);
      return typeof found === 'function' ? found.bind(target) : found;
    },
  });
}

t.test('a store that fails for one item stops no other, and the next sweep tries again', async (t) => {
  const fixture = await testContext(t);
  const uploads = [await storedUpload(fixture), await storedUpload(fixture), await storedUpload(fixture)];
  const ids = uploads.map(({ uploadId }) => uploadId);
  for (const { ticketId } of uploads) await closeAll(fixture, ticketId);
  const [row] = await fixture.ctx.sql<
    { objectName: string }[]
  >`select object_name from uploads where id = ${ids[0] ?? ''}`;
  const failing = {
    ...fixture.ctx,
    objects: failingFor(fixture.ctx.objects, (name) => name === row?.objectName),
  };
  const first = (await sweep(failing, { dryRun: false })).counts();
  t.strictSame([first.planned, first.purged, first.failed], [3, 2, 1]);
  const again = (await sweep(failing, { dryRun: false })).counts();
  t.strictSame([again.purged, again.failed], [0, 1], 'it is tried again');
  const watched: number[] = [];
  const watch = ({ purged }: { purged: number }) => void watched.push(purged);
  const last = (await sweep(fixture.ctx, { dryRun: false, watch })).counts();
  t.strictSame([last.purged, last.failed], [1, 0]);
  t.equal(watched.at(-1), 1, 'whoever watches sees it');
  const { 'purge.begun': begun, 'purge.completed': completed } = await countEvents(fixture, ids);
  t.strictSame([begun, completed], [3, 3], 'each is begun once and completed once');
  t.strictSame(await fixture.stored(), []);
});

t.test('what the store forbids to destroy is blocked, and certified as such', async (t) => {
  const fixture = await testContext(t);
  const { ticketId, uploadId } = await storedUpload(fixture);
  await closeAll(fixture, ticketId);
  const certificate = async () => {
    const { signed } = await certifyDestruction(fixture.ctx, fixture.handler, { ticketId });
    return signed.certificate.uploads[0];
  };
  const all = () => true;
  const keyLocked = { ...fixture.ctx, keys: failingFor(fixture.ctx.keys, all, 'object_locked') };
  t.match((await sweep(keyLocked, { dryRun: false })).counts(), { purged: 0, failed: 0, blocked: 1 });
  await t.rejects(certificate(), { code: 'not_purged_yet' }, 'a key that is there is no end');
  const bytesLocked = { ...fixture.ctx, objects: failingFor(fixture.ctx.objects, all, 'object_locked') };
  t.match((await sweep(bytesLocked, { dryRun: false })).counts(), { purged: 0, failed: 0, blocked: 1 });
  const stuck = await certificate();
  t.match(stuck, { bytes: null, blockedAt: String, keyDestroyedAt: String, destroyedAt: null });
  t.equal((await countEvents(fixture, [uploadId]))['purge.blocked'], 2, 'the lock, and that the key is gone');
  await sweep(bytesLocked, { dryRun: false });
  t.same(await certificate(), stuck, 'repeating it is no news');
  t.match((await sweep(fixture.ctx, { dryRun: false })).counts(), { purged: 1, blocked: 0 });
  const gone = await certificate();
  t.match(gone, { bytes: { versionsRemoved: 1 }, blockedAt: null, destroyedAt: String });
  t.equal(gone?.keyDestroyedAt, stuck?.keyDestroyedAt, 'the key went when it went first');
});

t.test('a long sweep is at work as long as it lives, and no longer than half a day', async (t) => {
  const { ctx } = await testContext(t, { SWEEP_OVERDUE_MINUTES: '30' });
  const told = async () => (await runDoctor(ctx)).filter(({ part }) => part === 'sweep')[0];
  t.match(await told(), { severity: 'warn', what: 'has never run' });
  t.equal((await sweep(ctx, { dryRun: false })).counts().failed, 0);
  t.match(await told(), { severity: 'ok', what: /30 minutes/ });
  await ctx.sql`update sweeps set finished_at = now() - interval '31 minutes'`;
  t.match(await told(), { severity: 'warn', what: /^ended last at/ });
  const { id, release } = await beginSweep(ctx.sql);
  t.match(await told(), { severity: 'ok', what: 'is at work' });
  await ctx.sql`update sweeps set started_at = now() - interval '13 hours' where id = ${id}`;
  t.match(await told(), { severity: 'warn' }, 'one that hangs is none');
  await ctx.sql`update sweeps set started_at = now() where id = ${id}`;
  await release();
  t.match(await told(), { severity: 'warn' }, 'nor is one that died');
});

const oldKey = masterKey('old');
const newKey = masterKey('new');
const both = { MASTER_KEY: `${newKey},${oldKey}` };

async function opens(t: Test, fixture: TestContext, stored: readonly { uploadId: string; sha256: string }[]) {
  const onlyNew = await fixture.another({ MASTER_KEY: newKey });
  for (const { uploadId, sha256 } of stored)
    t.equal(
      await fetchUpload(onlyNew, fixture.handler, uploadId),
      sha256,
      'it opens without the old master key',
    );
}

t.test('a rotation', async (t) => {
  const places = (['put', 'destroy'] as const).flatMap((call) =>
    (['before', 'after'] as const).map((when) => ({ call, when })),
  );
  for (const { call, when } of places) {
    await t.test(`that is killed ${when} its second ${call} is finished by the next one`, async (t) => {
      const fixture = await testContext(t, { MASTER_KEY: oldKey });
      const uploads = [await storedUpload(fixture), await storedUpload(fixture), await storedUpload(fixture)];
      await killedAt(fixture, { store: 'keys', call, when, nth: 2 }, rotateKeys, both);
      for (const { uploadId, sha256 } of uploads)
        t.equal(
          await fetchUpload(await fixture.another(both), fixture.handler, uploadId),
          sha256,
          'it opens meanwhile',
        );
      const rotation = await rotateKeys(await fixture.another(both));
      t.equal(rotation.failed, 0);
      await opens(t, fixture, uploads);
      t.equal((await fixture.stored()).length, 6, 'one object and one key each');
    });
    await t.test(`that is killed ${when} its first ${call} leaves nothing behind a purge`, async (t) => {
      const fixture = await testContext(t, { MASTER_KEY: oldKey });
      const { ticketId } = await storedUpload(fixture);
      await killedAt(fixture, { store: 'keys', call, when }, rotateKeys, both);
      await closeAll(fixture, ticketId);
      t.equal((await sweepAll(fixture, await fixture.another(both))).failed, 0);
      t.strictSame(await fixture.stored(), []);
    });
  }
  await t.test('takes along the key of codes that a browser was shown and has not proved', async (t) => {
    const fixture = await testContext(t, { MASTER_KEY: oldKey });
    const { handler, ctx } = fixture;
    const session = newSessionToken();
    await insertAgentSession(ctx.sql, {
      ...{ agentId: handler.id, tokenHash: hashToken(session), minutes: 30, stage: 'enrol' },
    });
    const shown = await enrolTotp(ctx, handler, { session, fresh: true });
    t.equal((await rotateKeys(await fixture.another(both))).failed, 0);
    const onlyNew = await fixture.another({ MASTER_KEY: newKey });
    t.same(await enrolTotp(onlyNew, handler, { session, fresh: false }), shown);
  });
  await t.test('beside others and beside uploads loses nothing', async (t) => {
    const fixture = await testContext(t, { MASTER_KEY: oldKey });
    const uploads = await Promise.all(Array.from({ length: 8 }, () => storedUpload(fixture)));
    const contexts = [await fixture.another(both), await fixture.another(both), await fixture.another(both)];
    const [first] = contexts;
    if (first === undefined) throw new Error('no context');
    const during = { ...fixture, ctx: first };
    const [later, rotations] = await Promise.all([
      Promise.all(Array.from({ length: 4 }, () => storedUpload(during))),
      Promise.all(contexts.map((ctx) => rotateKeys(ctx))),
      ...uploads.map(async ({ uploadId, sha256 }) =>
        t.equal(await fetchUpload(first, fixture.handler, uploadId), sha256, 'it opens meanwhile'),
      ),
    ]);
    t.ok(rotations.every(({ failed }) => failed === 0));
    await opens(t, fixture, [...uploads, ...later]);
    t.equal((await fixture.stored()).length, 24, 'one object and one key each');
  });
  await t.test(
    'that lives is waited for by another, which would take its new keys for leftovers',
    async (t) => {
      const fixture = await testContext(t, { MASTER_KEY: oldKey });
      const stored = await storedUpload(fixture);
      const ctx = await fixture.another(both);
      const gate = openGate();
      const after = async () => await gate.pass();
      const first = rotateKeys({ ...ctx, keys: watched(ctx.keys, 'put', { after }) });
      await gate.reached;
      const second = rotateKeys(await fixture.another(both));
      await until('the second one waits', async () => {
        const [row] = await ctx.sql`
        select 1 from pg_locks where locktype = 'advisory' and not granted
          and database = (select oid from pg_database where datname = current_database())`;
        return row !== undefined;
      });
      gate.open();
      const [one, two] = await Promise.all([first, second]);
      t.strictSame([one.rewrapped, one.failed, two.rewrapped, two.failed], [1, 0, 0, 0]);
      await opens(t, fixture, [stored]);
      t.equal((await fixture.stored()).length, 2);
    },
  );
  await t.test('that lives is waited for by a purge, so that no key comes after it', async (t) => {
    const fixture = await testContext(t, { MASTER_KEY: oldKey });
    const { ticketId, uploadId } = await storedUpload(fixture);
    const ctx = await fixture.another(both);
    const gate = openGate();
    const before = async () => await gate.pass();
    const rotation = rotateKeys({ ...ctx, keys: watched(ctx.keys, 'put', { before }) });
    await gate.reached;
    await closeAll(fixture, ticketId);
    const meanwhile = (await sweep(fixture.ctx, { dryRun: false })).counts();
    t.strictSame([meanwhile.purged, meanwhile.failed, meanwhile.deferred], [0, 0, 1], 'deferred, not failed');
    gate.open();
    await rotation;
    const after = (await sweep(ctx, { dryRun: false })).counts();
    t.strictSame([after.purged, after.failed], [1, 0]);
    t.strictSame(await fixture.stored(), []);
    t.equal((await countEvents(fixture, [uploadId]))['purge.completed'], 1);
  });
  await t.test('that lost its connection stops, and spoils nothing of the one that took over', async (t) => {
    const fixture = await testContext(t, { MASTER_KEY: oldKey });
    const uploads = [await storedUpload(fixture), await storedUpload(fixture), await storedUpload(fixture)];
    const ctx = await fixture.another(both);
    const gate = openGate();
    const after = async () => await gate.pass();
    const first = rotateKeys({ ...ctx, keys: watched(ctx.keys, 'put', { after }) });
    await gate.reached;
    await fixture.ctx.sql`
      select pg_terminate_backend(pid) from pg_locks
      where locktype = 'advisory' and granted and database = (select oid from pg_database where datname = current_database())`;
    const second = await rotateKeys(await fixture.another(both));
    t.strictSame([second.rewrapped, second.failed], [3, 0], 'the next one does all of it');
    gate.open();
    await t.rejects(first, { name: 'RotationLost' });
    await opens(t, fixture, uploads);
    t.equal((await fixture.stored()).length, 6, 'one object and one key each');
  });
  await t.test('that has just removed an old key raises no alarm in a sweep', async (t) => {
    const fixture = await testContext(t, { MASTER_KEY: oldKey });
    const { uploadId } = await storedUpload(fixture);
    const ctx = await fixture.another(both);
    const rotateNow = async () =>
      await killedAt(fixture, { store: 'keys', call: 'destroy', when: 'after' }, rotateKeys, both);
    const before = onlyOnce(rotateNow);
    const report = await sweep(
      { ...ctx, objects: watched(ctx.objects, 'head', { before }) },
      { dryRun: false },
    );
    t.ok(before.called(), 'the sweep has looked while the rotation ran');
    t.equal(report.counts().missing, 0);
    t.equal((await countEvents(fixture, [uploadId]))['upload.alarm'], undefined);
  });
});

t.test('a writer whose row a sweep took for dead removes what it writes afterwards', async (t) => {
  const fixture = await testContext(t);
  const { linkId } = await openLinkOf(fixture);
  // the writer lives, and may say so between the two steps: then once more
  const swept = async () =>
    await until('the sweep takes the row for dead', async () => {
      await fixture.ctx
        .sql`update uploads set seen_at = now() - interval '61 seconds' where link_id = ${linkId}`;
      return (await sweep(fixture.ctx, { dryRun: false })).counts().purged === 1;
    });
  const before = onlyOnce(swept);
  const slow = { ...fixture.ctx, keys: watched(fixture.ctx.keys, 'put', { before }) };
  await t.rejects(upload(slow, linkId), { code: 'request_timeout' });
  t.strictSame(await fixture.stored(), [], 'the key that was written late is gone again');
  await upload(fixture.ctx, linkId);
  t.equal((await fixture.stored()).length, 2, 'the link was still good');
});
