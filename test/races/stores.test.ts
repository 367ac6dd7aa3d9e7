// A process that is set to other stores than those where the uploads lie, or whose stores lost them all at once.
import { cp, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import t from 'tap';
import { storePlace } from '../../src/config/store-place.js';
import type { Context } from '../../src/context/context.js';
import { lockLink } from '../../src/db/links.js';
import { findStorePlaces } from '../../src/db/stores.js';
import { isEmptied } from '../../src/domain/store-identity.js';
import { reconcileRestore } from '../../src/flows/erasure/reconcile-restore.js';
import { sweep } from '../../src/flows/erasure/sweep.js';
import { acceptStores } from '../../src/flows/operation/accept-stores.js';
import { checkReadiness } from '../../src/flows/operation/check-readiness.js';
import { prepareDatabase } from '../../src/flows/operation/prepare-database.js';
import { rotateKeys } from '../../src/flows/operation/rotate-keys.js';
import { runDoctor } from '../../src/flows/operation/run-doctor.js';
import { watchBuckets } from '../../src/flows/operation/watch-buckets.js';
import { watchStores } from '../../src/flows/operation/watch-stores.js';
import { closeTicket } from '../../src/flows/tickets/close-ticket.js';
import { withdrawUpload } from '../../src/flows/uploads/withdraw-upload.js';
import type { BucketCode } from '../../src/storage/s3/inspect.js';
import { testDatabase } from '../services/postgres.js';
import {
  closeAll,
  fetchUpload,
  openLinkOf,
  storedUpload,
  type TestContext,
  testContext,
  upload,
} from './context.js';

await testDatabase(t);

const run = async (ctx: Context) => (await sweep(ctx, { dryRun: false })).counts();
const alarms = async ({ sql }: Context) =>
  (await sql<{ kind: string }[]>`select kind from alarms order by kind`).map(({ kind }) => kind);
const mails = async ({ sql }: Context) =>
  (await sql<{ kind: string }[]>`select facts ->> 'kind' as kind from messages where template = 'alarm'`)
    .length;
const events = async ({ sql }: Context, action: string) =>
  (await sql`select from audit_events where action = ${action}`).length;
const state = async ({ sql }: Context, id: string) =>
  (await sql<{ state: string }[]>`select state from uploads where id = ${id}`)[0]?.state;

/** Settings that lead to folders beside the usual ones. */
function elsewhere({ folders }: TestContext): { folder: string; env: Record<string, string> } {
  const folder = join(dirname(folders.objects), 'elsewhere');
  return {
    folder,
    env: { OBJECT_STORE_URL: `file://${folder}/objects`, KEY_STORE_URL: `file://${folder}/keys` },
  };
}

async function copyStores({ folders }: TestContext, to: string): Promise<void> {
  await cp(folders.objects, join(to, 'objects'), { recursive: true });
  await cp(folders.keys, join(to, 'keys'), { recursive: true });
}

async function addOperator({ ctx }: TestContext): Promise<void> {
  await ctx.sql`
    insert into agents (id, email, name, role, password_hash)
    select gen_random_uuid(), 'operator@desk.example', 'Operator', 'operator', password_hash from agents limit 1`;
}

t.test('a place is told by what leads to other objects, and by nothing else', async (t) => {
  const bucket = { kind: 's3', bucket: 'b', prefix: 'p' } as const;
  const same = ['https://s3.example', 'http://s3.example/', 'https://key:secret@S3.example:443'];
  t.same([...new Set(same.map((endpoint) => storePlace(bucket, endpoint)))], ['s3://b/p at s3.example']);
  const others = [
    storePlace(bucket, undefined),
    storePlace(bucket, 'https://s3.example:9000'),
    storePlace({ ...bucket, prefix: '' }, 'https://s3.example'),
    storePlace({ ...bucket, bucket: 'c' }, 'https://s3.example'),
    storePlace({ kind: 'file', folder: '/b/p' }, 'https://s3.example'),
  ];
  t.equal(new Set([...others, 's3://b/p at s3.example']).size, 6);
  const census = (looked: number, objectsAbsent: number, keysAbsent: number) =>
    isEmptied({ looked, objectsAbsent, keysAbsent });
  t.same([census(0, 0, 0), census(2, 2, 2), census(40, 20, 0)], [false, false, false]);
  t.same([census(3, 3, 0), census(3, 0, 2), census(40, 21, 0)], [true, true, true]);
});

t.test('on other stores nothing is called destroyed or absent, and nothing is acknowledged', async (t) => {
  const fixture = await testContext(t, { ERASURE_LOG_URL: `file://${t.testdir()}/list` });
  await addOperator(fixture);
  const kept = await storedUpload(fixture);
  const due = await storedUpload(fixture);
  const open = await openLinkOf(fixture);
  await closeAll(fixture, due.ticketId);
  for (const store of ['OBJECT_STORE_URL', 'KEY_STORE_URL']) {
    const wrong = await fixture.another({ [store]: elsewhere(fixture).env[store] ?? '' });
    await checkReadiness(wrong);
    await t.rejects(run(wrong), { code: 'stores_changed', message: new RegExp(store) }, store);
    await t.rejects(sweep(wrong, { dryRun: true }), { code: 'stores_changed' });
    await t.rejects(reconcileRestore(wrong, { dryRun: false }), { code: 'stores_changed' });
    await t.rejects(rotateKeys(wrong), { code: 'stores_changed' });
    const closing = { ticketId: kept.ticketId, workingCopiesDestroyed: true, discardUndelivered: 'nie ma' };
    await t.rejects(closeTicket(wrong, fixture.handler, closing), { code: 'stores_changed' });
    const link = await lockLink(wrong.sql, kept.linkId);
    if (link === undefined) throw new Error('no link');
    await t.rejects(withdrawUpload(wrong, link), { code: 'storage_unavailable' });
    await t.rejects(upload(wrong, open.linkId), { code: 'storage_unavailable' }, 'the link stays good');
    await t.rejects(fetchUpload(wrong, fixture.handler, kept.uploadId), { code: 'stores_changed' });
    t.same(await watchStores(wrong), { changed: true });
    await prepareDatabase(wrong);
    t.match((await checkReadiness(wrong)).degraded, ['stores_changed']);
    const findings = await runDoctor(wrong);
    t.match(
      findings.filter(({ part }) => part === 'stores'),
      [{ severity: 'fail', what: new RegExp(store) }],
    );
  }
  t.same([await alarms(fixture.ctx), await mails(fixture.ctx)], [['stores_changed'], 1], 'told once');
  t.equal(await events(fixture.ctx, 'upload.alarm'), 0);
  t.same(
    [await state(fixture.ctx, kept.uploadId), await state(fixture.ctx, due.uploadId)],
    ['stored', 'stored'],
  );

  // the right process, all the while
  t.same(await watchStores(fixture.ctx), { changed: false });
  await upload(fixture.ctx, open.linkId);
  t.match(await run(fixture.ctx), { purged: 1, failed: 0, missing: 0 });
  t.same(await alarms(fixture.ctx), ['stores_changed'], 'the other process may still be there');
  await fixture.ctx.sql`update alarms set seen_at = seen_at - interval '16 minutes'`;
  await watchStores(fixture.ctx);
  t.same(await alarms(fixture.ctx), []);
  t.equal(await fetchUpload(fixture.ctx, fixture.handler, kept.uploadId), kept.sha256);
});

t.test('where nothing lies any more the places may change, and one process wins', async (t) => {
  const fixture = await testContext(t);
  const { ticketId } = await storedUpload(fixture);
  await closeAll(fixture, ticketId);
  t.match(await run(fixture.ctx), { purged: 1 });
  const [a, b] = [await fixture.another(elsewhere(fixture).env), fixture.ctx];
  const links = [await openLinkOf(fixture), await openLinkOf(fixture)];
  await Promise.all([watchStores(a), watchStores(b)]);
  const tried = await Promise.allSettled([
    upload(a, links[0]?.linkId ?? ''),
    upload(b, links[1]?.linkId ?? ''),
  ]);
  t.equal(tried.filter(({ status }) => status === 'fulfilled').length, 1, 'only one of them acknowledges');
  const winner = tried[0].status === 'fulfilled' ? a : b;
  t.same(await findStorePlaces(winner.sql), winner.places);
  t.match(await run(winner), { missing: 0, failed: 0 });

  // an installation from before learns its places without a word
  await winner.sql`update installation set object_store = null, key_store = null`;
  await prepareDatabase(winner);
  t.same(await findStorePlaces(winner.sql), winner.places);
  t.equal(await events(winner, 'alarm.raised'), 0);

  // what a bucket is set to
  const set = async (code: BucketCode, severity: 'ok' | 'warn' | 'fail') => {
    const findings = [{ code, severity, what: 'what it is', remedy: severity === 'ok' ? '' : 'what to do' }];
    const inspectStores = async () => [{ store: 'keys' as const, findings }];
    return [await watchBuckets({ ...winner, inspectStores }), await alarms(winner)];
  };
  t.same(await set('versioning_off', 'ok'), [[], []]);
  t.same(await set('versioning_on', 'warn'), [[], []], 'a warning is no alarm');
  t.same(await set('versioning_on', 'fail'), [['versioning_on'], ['stores_unsafe']]);
  t.match((await checkReadiness(winner)).degraded, ['stores_unsafe']);
  t.same(await set('bucket_unreachable', 'fail'), [[], ['stores_unsafe']], 'no answer says nothing');
  t.same(await set('versioning_off', 'ok'), [[], []]);
});

t.test('stores that were moved are accepted when all is found there', async (t) => {
  const fixture = await testContext(t);
  const [kept, lost] = [await storedUpload(fixture), await storedUpload(fixture)];
  const { folder, env } = elsewhere(fixture);
  await copyStores(fixture, folder);
  const moved = await fixture.another(env);
  const [name] = await moved.sql<
    { name: string }[]
  >`select object_name as name from uploads where id = ${lost.uploadId}`;
  const bytes = join(folder, 'objects', name?.name ?? '');
  await rename(bytes, `${folder}/kept-back`);
  const accept = async (options = { dryRun: false, acceptMissing: false }) =>
    await acceptStores(moved, options);
  t.match(await checkReadiness(moved), { ready: true, degraded: ['stores_changed'] }, 'it serves');
  t.equal(await fetchUpload(moved, fixture.handler, kept.uploadId), kept.sha256, 'what is there');
  const { linkId } = await openLinkOf(fixture);
  await t.rejects(upload(moved, linkId), { code: 'storage_unavailable' }, 'and takes nothing');
  t.match(await accept(), { accepted: false, found: 1, missing: [lost.uploadId] });
  await t.rejects(run(moved), { code: 'stores_changed' }, 'nothing was recorded');
  await rename(`${folder}/kept-back`, bytes);
  t.match(await accept({ dryRun: true, acceptMissing: false }), { accepted: false, missing: [] });
  await t.rejects(run(moved), { code: 'stores_changed' }, 'a dry run records nothing');

  // somebody is still served from the old place: what comes there meanwhile must not be left behind
  const objects = Object.create(moved.objects, {
    head: { value: async (name: string) => [await moved.objects.head(name), await storedUpload(fixture)][0] },
  });
  const hasty = acceptStores({ ...moved, objects }, { dryRun: false, acceptMissing: true });
  await t.rejects(hasty, { code: 'busy' });
  await t.rejects(run(moved), { code: 'stores_changed' });
  await copyStores(fixture, folder);
  t.match(await accept(), { accepted: true, missing: [] });
  t.match(await run(moved), { missing: 0, failed: 0 });
  t.equal(await fetchUpload(moved, fixture.handler, kept.uploadId), kept.sha256);
  await t.rejects(run(fixture.ctx), { code: 'stores_changed' }, 'the old place is the wrong one now');
});

t.test('a store that lost most at once is not believed, and what is lost can be accepted', async (t) => {
  const fixture = await testContext(t);
  await addOperator(fixture);
  const due = await storedUpload(fixture);
  const kept = [await storedUpload(fixture), await storedUpload(fixture), await storedUpload(fixture)];
  await closeAll(fixture, due.ticketId);
  for (const store of [fixture.folders.objects, fixture.folders.keys]) {
    await rename(store, `${store}-away`);
    // a bucket made anew; an empty folder is another matter
    await mkdir(join(store, '.unfinished'), { recursive: true });
    await t.rejects(run(fixture.ctx), { code: 'stores_emptied' }, store);
    await t.rejects(sweep(fixture.ctx, { dryRun: true }), { code: 'stores_emptied' });
    t.same(await state(fixture.ctx, due.uploadId), 'stored');
    await rm(store, { recursive: true });
    await rename(`${store}-away`, store);
  }
  t.same([await alarms(fixture.ctx), await mails(fixture.ctx)], [['stores_emptied'], 1]);
  t.match((await checkReadiness(fixture.ctx)).degraded, ['stores_emptied']);
  t.match(await run(fixture.ctx), { purged: 1, missing: 0 }, 'mended, it goes on');

  for (const file of await readdir(fixture.folders.objects))
    if (!file.startsWith('.')) await rm(join(fixture.folders.objects, file));
  await t.rejects(run(fixture.ctx), { code: 'stores_emptied' });
  t.match(await acceptStores(fixture.ctx, { dryRun: false, acceptMissing: false }), { accepted: false });
  const accepted = await acceptStores(fixture.ctx, { dryRun: false, acceptMissing: true });
  t.match(accepted, { accepted: true });
  t.same([...accepted.missing].sort(), kept.map(({ uploadId }) => uploadId).sort());
  t.equal(await events(fixture.ctx, 'upload.alarm'), 3, 'the handlers are told');
  t.same(await alarms(fixture.ctx), []);
  t.match(await run(fixture.ctx), { missing: 3, failed: 0 }, 'it is no reason to stop any more');
});

t.test(
  'the alarm of a lost file ends when it is back, that of a damaged one when it was fetched',
  async (t) => {
    const fixture = await testContext(t);
    await addOperator(fixture);
    const { uploadId, sha256 } = await storedUpload(fixture);
    for (const _another of [1, 2]) await storedUpload(fixture);
    const told = async () => {
      const [row] = await fixture.ctx.sql`select alarmed_at from uploads where id = ${uploadId}`;
      return [row?.alarmedAt instanceof Date, await alarms(fixture.ctx), await mails(fixture.ctx)];
    };
    const [names] = await fixture.ctx.sql<{ objectName: string; keyName: string }[]>`
    select object_name, key_name from uploads where id = ${uploadId}`;
    const fileOf = (folder: string, name = '') => join(folder, name.replaceAll('/', '~'));
    const object = fileOf(fixture.folders.objects, names?.objectName);
    const away = join(dirname(fixture.folders.objects), 'away');
    let times = 0;
    for (const file of [object, fileOf(fixture.folders.keys, names?.keyName)]) {
      times += 1;
      await rename(file, away);
      t.match(await run(fixture.ctx), { missing: 1 });
      t.same(await told(), [true, ['file_lost'], times], 'each loss is told');
      await rename(away, file);
      t.match(await run(fixture.ctx), { missing: 0 });
      t.same(await told(), [false, [], times], 'and over when it is back');
    }
    const bytes = await readFile(object);
    await writeFile(object, Buffer.concat([bytes.subarray(0, -1), Buffer.from([(bytes.at(-1) ?? 0) ^ 1])]));
    await t.rejects(fetchUpload(fixture.ctx, fixture.handler, uploadId), { code: 'seal_broken' });
    await run(fixture.ctx);
    t.same(await told(), [true, ['seal_broken'], 3], 'what is there may still be damaged');
    await writeFile(object, bytes);
    await run(fixture.ctx);
    t.same(await told(), [true, ['seal_broken'], 3]);
    t.equal(await fetchUpload(fixture.ctx, fixture.handler, uploadId), sha256);
    await run(fixture.ctx);
    t.same(await told(), [false, [], 3], 'fetched whole, it is well');
  },
);

t.test('a disk that is not mounted is no store: nothing is written to where it should be', async (t) => {
  const fixture = await testContext(t);
  const { uploadId } = await storedUpload(fixture);
  const link = await openLinkOf(fixture);
  for (const leaves of ['nothing', 'its folder']) {
    const store = fixture.folders.objects;
    await rename(store, `${store}-away`);
    if (leaves === 'its folder') await mkdir(store);
    const started = await fixture.another();
    t.match(
      await checkReadiness(started),
      { ready: false, parts: { objects: 'unavailable', keys: 'ok' } },
      leaves,
    );
    await t.rejects(upload(started, link.linkId), { code: 'storage_unavailable' });
    const { purged, failed, missing } = await run(started);
    t.same([purged, missing], [0, 0]);
    t.ok(failed > 0);
    await rm(store, { recursive: true, force: true });
    await rename(`${store}-away`, store);
  }
  await rm(join(fixture.folders.objects, '.unfinished'), { recursive: true });
  const started = await fixture.another();
  t.match(await checkReadiness(started), { ready: true }, 'a copy without its hidden folder is one');
  t.equal(await state(started, uploadId), 'stored');
  await upload(started, link.linkId);
});
