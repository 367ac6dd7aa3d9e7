// A wrong master key shows nowhere by itself, until somebody wants a file back: so it is looked for.
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import t from 'tap';
import type { Context } from '../../src/context/context.js';
import { checkMasterKeys } from '../../src/flows/operation/check-master-keys.js';
import { checkReadiness } from '../../src/flows/operation/check-readiness.js';
import { rotateKeys } from '../../src/flows/operation/rotate-keys.js';
import { runDoctor } from '../../src/flows/operation/run-doctor.js';
import {
  countEvents,
  fetchUpload,
  masterKey,
  openLinkOf,
  storedUpload,
  testContext,
  upload,
} from './context.js';

const oldKey = masterKey('old');
const newKey = masterKey('new');
const sameIdOtherBytes = masterKey('old');

const findingOf = async (ctx: Context) => (await runDoctor(ctx)).find(({ part }) => part === 'master key');
const bytesIn = (key: string) => key.split(':')[1] ?? '';

for (const [what, configured, says] of [
  ['another id', newKey, 'secrets are sealed under old; MASTER_KEY has: new'],
  [
    'the same id with other bytes',
    sameIdOtherBytes,
    'what is sealed under old does not open: MASTER_KEY has other bytes under this id',
  ],
  [
    'the right bytes under another id',
    `wrong:${bytesIn(oldKey)}`,
    'secrets are sealed under old; MASTER_KEY has: wrong',
  ],
] as const) {
  for (const sealed of ['a signing key', 'an upload'] as const) {
    t.test(`${what} is noticed where only ${sealed} is sealed`, async (t) => {
      const seed = Buffer.alloc(32, 3).toString('base64');
      const settings = sealed === 'an upload' ? { SIGNING_KEY: seed } : {};
      const fixture = await testContext(t, { MASTER_KEY: oldKey, ...settings });
      if (sealed === 'an upload') await storedUpload(fixture);
      const link = await openLinkOf(fixture);
      await checkMasterKeys(fixture.ctx);
      t.match(await checkReadiness(fixture.ctx), { ready: true, parts: { masterKey: 'ok' } });
      t.match(await findingOf(fixture.ctx), { severity: 'ok', code: 'master_key_right' });

      const wrong = await fixture.another({ MASTER_KEY: configured });
      const before = await fixture.stored();
      await t.rejects(checkMasterKeys(wrong), { code: 'config_invalid', message: says });
      t.match(await checkReadiness(wrong), {
        ready: false,
        parts: { database: 'ok', masterKey: 'unavailable' },
      });
      t.match(await findingOf(wrong), { severity: 'fail', code: 'master_key_wrong', what: says });
      await t.rejects(
        upload(wrong, link.linkId),
        { code: 'master_key_unknown' },
        'nothing is sealed under it',
      );
      t.same(await fixture.stored(), before, 'and nothing is left of the try');
      t.ok(await upload(fixture.ctx, link.linkId), 'the link is as good as before');
    });
  }
}

t.test('during a rotation each process knows what it meets', async (t) => {
  const fixture = await testContext(t, { MASTER_KEY: oldKey });
  const first = await storedUpload(fixture);
  const knowing = await fixture.another({ MASTER_KEY: `${oldKey},${newKey}` });
  const sealing = await fixture.another({ MASTER_KEY: `${newKey},${oldKey}` });
  const link = await openLinkOf(fixture);
  const second = await upload(sealing, link.linkId);
  for (const ctx of [knowing, sealing]) {
    await checkMasterKeys(ctx);
    for (const { uploadId, sha256 } of [first, second])
      t.equal(await fetchUpload(ctx, fixture.handler, uploadId), sha256);
  }
  await t.rejects(
    checkMasterKeys(await fixture.another({ MASTER_KEY: oldKey })),
    { message: /sealed under new; MASTER_KEY has: old/ },
    'one that was not told of the new key does not begin',
  );
  const onlyNew = { MASTER_KEY: newKey };
  await t.rejects(
    checkMasterKeys(await fixture.another(onlyNew)),
    { message: /sealed under old/ },
    'nor one too early',
  );
  t.equal((await rotateKeys(sealing)).failed, 0);
  await checkMasterKeys(await fixture.another(onlyNew));
});

t.test('a damaged key file behind a rotation is a matter of its upload alone', async (t) => {
  const seed = Buffer.alloc(32, 3).toString('base64');
  const fixture = await testContext(t, { MASTER_KEY: oldKey, SIGNING_KEY: seed });
  const { sql } = fixture.ctx;
  const fileOf = async ({ uploadId }: { uploadId: string }) => {
    const [row] = await sql<{ keyName: string }[]>`select key_name from uploads where id = ${uploadId}`;
    return join(fixture.folders.keys, (row?.keyName ?? '').replaceAll('/', '~'));
  };
  const damaged = (bytes: Buffer) => {
    bytes.writeUInt8(bytes.readUInt8(bytes.length - 1) ^ 1, bytes.length - 1);
    return bytes;
  };
  const [one, two] = [await storedUpload(fixture), await storedUpload(fixture)];
  const [first, second] = [await readFile(await fileOf(one)), await readFile(await fileOf(two))];
  await writeFile(await fileOf(one), damaged(first));
  const both = { MASTER_KEY: `${newKey},${oldKey}` };
  t.match(await rotateKeys(await fixture.another(both)), { rewrapped: 1, failed: 1 });
  const alarmed = await sql`select id from uploads where alarmed_at is not null`;
  t.same([...alarmed], [{ id: one.uploadId }], 'it is marked');
  t.same([...(await sql`select kind from alarms`)], [{ kind: 'seal_broken' }]);
  t.equal((await countEvents(fixture, [one.uploadId]))['upload.alarm'], 1);

  // as it is where no rotation came by it
  await sql`update uploads set alarmed_at = null`;
  const ctx = await fixture.another(both);
  await checkMasterKeys(ctx);
  t.match(await checkReadiness(ctx), { ready: true, parts: { masterKey: 'ok' } });
  t.ok(await upload(ctx, (await openLinkOf({ ...fixture, ctx })).linkId), 'uploads are taken');

  await writeFile(await fileOf(two), damaged(second));
  await t.rejects(
    checkMasterKeys(await fixture.another(both)),
    { message: /what is sealed under old does not open/ },
    'several, and none that opens, are no accident',
  );
});

t.test('one damaged key file is not taken for a wrong key, and a silent key store for nothing', async (t) => {
  const fixture = await testContext(t, { MASTER_KEY: oldKey });
  await storedUpload(fixture);
  const entries = await readdir(fixture.folders.keys, { withFileTypes: true });
  const path = join(fixture.folders.keys, entries.find((entry) => entry.isFile())?.name ?? '');
  const bytes = await readFile(path);
  bytes.writeUInt8(bytes.readUInt8(bytes.length - 1) ^ 1, bytes.length - 1);
  await writeFile(path, bytes);
  await checkMasterKeys(await fixture.another());
  await writeFile(path, 'no key file');
  await checkMasterKeys(await fixture.another());
});
