// Who gets hold of the stores or of a dump: what they changed is found before a byte of it is released, and what was
// destroyed stays destroyed.
import { cp, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import t from 'tap';
import { isSluiceError } from '../../src/errors.js';
import { createToken } from '../../src/flows/accounts/create-token.js';
import { sweep } from '../../src/flows/erasure/sweep.js';
import { issueLink } from '../../src/flows/links/issue-link.js';
import { openLink } from '../../src/flows/links/open-link.js';
import { drainOutbox } from '../../src/process/drain-outbox.js';
import { encryptedZip } from '../services/archives.js';
import { testDatabase } from '../services/postgres.js';
import { contact, until } from './case.js';
import {
  closeAll,
  countEvents,
  fetchUpload,
  openLinkOf,
  releaseUpload,
  storedUpload,
  type TestContext,
  testContext,
  upload,
} from './context.js';

// Where no server is shared, one of our own serves the whole file, and not one each test.
await testDatabase(t);

/** Three segments and a bit. */
const bytes = encryptedZip(3 * 1024 * 1024 + 1000);

async function fileOf(fixture: TestContext, uploadId: string, store: 'objects' | 'keys'): Promise<string> {
  const [row] = await fixture.ctx.sql<{ objectName: string; keyName: string }[]>`
    select object_name, key_name from uploads where id = ${uploadId}`;
  const name = (store === 'objects' ? row?.objectName : row?.keyName) ?? '';
  return join(fixture.folders[store], name.replaceAll('/', '~'));
}

t.test('sealed bytes that somebody changed', async (t) => {
  const fixture = await testContext(t);
  const flip = (at: number) => async (file: string) => {
    const content = await readFile(file);
    const place = at < 0 ? content.length + at : at;
    content[place] = (content[place] ?? 0) ^ 1;
    await writeFile(file, content);
  };
  const other = await storedUpload(fixture, bytes);
  const deeds: Readonly<Record<string, (file: string) => Promise<void>>> = {
    'the first byte flipped': flip(0),
    'a byte in the middle flipped': flip(2 * 1024 * 1024),
    'the last byte flipped': flip(-1),
    'the last byte cut off': async (file) => await truncate(file, (await readFile(file)).length - 1),
    'the last segment cut off': async (file) => await truncate(file, 3 * 1024 * 1024),
    emptied: async (file) => await truncate(file, 0),
    'a byte added': async (file) =>
      await writeFile(file, Buffer.concat([await readFile(file), Buffer.alloc(1)])),
    'another upload of the same length in its place': async (file) =>
      await cp(await fileOf(fixture, other.uploadId, 'objects'), file),
    'two segments changed for each other': async (file) => {
      const content = await readFile(file);
      const length = Math.floor((content.length - 1000) / 3);
      const parts = [
        content.subarray(length, 2 * length),
        content.subarray(0, length),
        content.subarray(2 * length),
      ];
      await writeFile(file, Buffer.concat(parts));
    },
    removed: async (file) => await rm(file),
  };
  const keyDeeds: typeof deeds = {
    'its key flipped': flip(-1),
    'its key cut short': async (file) => await truncate(file, 10),
    'the key of another upload in place of its own': async (file) =>
      await cp(await fileOf(fixture, other.uploadId, 'keys'), file),
    'its key removed': async (file) => await rm(file),
  };
  for (const [store, list] of [
    ['objects', deeds],
    ['keys', keyDeeds],
  ] as const) {
    for (const [what, deed] of Object.entries(list)) {
      await t.test(what, async (t) => {
        const { ticketId, uploadId } = await storedUpload(fixture, bytes);
        await deed(await fileOf(fixture, uploadId, store));
        const released: Uint8Array[] = [];
        const attempt = releaseUpload(fixture.ctx, fixture.handler, uploadId, (piece) =>
          released.push(Buffer.from(piece)),
        );
        const error: unknown = await attempt.then(
          () => undefined,
          (thrown: unknown) => thrown,
        );
        const codes = ['seal_broken', 'file_lost'];
        t.ok(isSluiceError(error) && codes.includes(error.code), String(error));
        const came = Buffer.concat(released);
        t.ok(
          came.length < bytes.length && came.equals(bytes.subarray(0, came.length)),
          `${came.length} bytes, none of them wrong`,
        );
        const [row] = await fixture.ctx.sql`select state, alarmed_at from uploads where id = ${uploadId}`;
        t.equal(row?.state, 'stored', 'not delivered');
        t.ok(row?.alarmedAt instanceof Date);
        t.equal((await countEvents(fixture, [uploadId]))['upload.alarm'], 1, 'the alarm is recorded');
        const mails = await fixture.ctx.sql`
          select agent_id from messages where upload_id = ${uploadId} and template = 'seal-alarm'`;
        t.strictSame(
          mails.map((mail) => mail.agentId),
          [fixture.handler.id],
          'the handler is told',
        );
        await closeAll(fixture, ticketId);
      });
    }
  }
  t.equal(
    await fetchUpload(fixture.ctx, fixture.handler, other.uploadId),
    other.sha256,
    'the other one still opens',
  );
  const report = (await sweep(fixture.ctx, { dryRun: false })).counts();
  t.equal(report.failed, 0, 'all of them can be purged');
});

t.test('a purged upload does not come back with a dump and a copy of the bucket', async (t) => {
  const fixture = await testContext(t);
  const kept = await storedUpload(fixture);
  const purged = await storedUpload(fixture);
  const keyFile = await readFile(await fileOf(fixture, purged.uploadId, 'keys'));
  const objectFile = await fileOf(fixture, purged.uploadId, 'objects');
  const copy = await readFile(objectFile);
  const [row] = await fixture.ctx.sql<
    { state: string }[]
  >`select * from uploads where id = ${purged.uploadId}`;
  await closeAll(fixture, purged.ticketId);
  await sweep(fixture.ctx, { dryRun: false });
  for (const name of await fixture.stored()) {
    for (const folder of Object.values(fixture.folders)) {
      const content = await readFile(join(folder, name)).catch(() => undefined);
      t.not(content?.equals(keyFile), true, 'its key is in no store');
    }
  }
  // the dump of before the purge, restored beside the bucket of before the purge
  await fixture.ctx.sql`
    update uploads set state = ${row?.state ?? ''}, purged_at = null, purge_begun_at = null, purge_reason = null, discarded_at = null
    where id = ${purged.uploadId}`;
  await fixture.ctx
    .sql`update tickets set state = 'open', closed_at = null, closed_by = null where id = ${purged.ticketId}`;
  await writeFile(objectFile, copy);
  let released = 0;
  await t.rejects(
    releaseUpload(fixture.ctx, fixture.handler, purged.uploadId, (piece) => {
      released += piece.length;
    }),
    { code: 'file_lost' },
  );
  t.equal(released, 0, 'the bytes are noise');
  t.equal(
    await fetchUpload(fixture.ctx, fixture.handler, kept.uploadId),
    kept.sha256,
    'what is kept still opens',
  );
});

t.test('after closing and the sweep a dump holds no personal data and no secret', async (t) => {
  const fixture = await testContext(t);
  const { ctx, handler } = fixture;
  const { ticketId, linkId } = await openLinkOf(fixture);
  const issued = await issueLink(ctx, handler, { ticketId, contact, passwordBy: 'sms' });
  const dictated = await issueLink(ctx, handler, { ticketId, contact, passwordBy: 'phone' });
  if (issued.repeated || dictated.repeated) throw new Error('not new');
  const token = new URL(dictated.url).pathname.split('/').at(-1) ?? '';
  const password = dictated.password ?? '';
  const opened = await openLink(ctx, { token, password, wantsSession: true });
  await t.rejects(openLink(ctx, { token, password: 'WRNG-WRNG-WRNG-22', wantsSession: false }), {
    code: 'wrong_password',
  });
  const apiToken = await createToken(ctx, { of: { email: handler.email }, name: 'tests' });
  const { uploadId } = await upload(ctx, linkId);
  await fetchUpload(ctx, handler, uploadId);
  const outbox = drainOutbox(ctx);
  await until('everything is sent', async () => {
    const [row] = await ctx.sql`select 1 from messages where next_attempt_at is not null`;
    return row === undefined;
  });
  await outbox.stop();
  const note = 'pani Zofia się pomyliła';
  const everywhere = [
    contact.name,
    'Zofia',
    contact.email,
    contact.phone,
    '601234567',
    note,
    'na prośbę',
    'badania',
  ];
  const secrets = [token, password, password.replaceAll('-', ''), opened.session ?? '', apiToken.token];
  const found = async (needles: readonly string[]) => {
    const dump = await dumpOf(fixture);
    const hidden = needles.map((needle) => [needle, Buffer.from(needle).toString('hex')]);
    return hidden.filter((forms) => forms.some((form) => dump.includes(form))).map(([needle]) => needle);
  };
  t.ok((await found(everywhere)).length > 4, 'before, it does hold personal data: the search finds it');
  t.strictSame(await found(secrets), [], 'secrets it never holds');
  await closeAll(fixture, ticketId);
  await sweep(ctx, { dryRun: false });
  t.strictSame(await found([...everywhere, ...secrets]), []);
  t.strictSame(await fixture.stored(), []);
});

/** Every row of every table as text; bytea in hex. */
async function dumpOf({ ctx }: TestContext): Promise<string> {
  const tables = await ctx.sql<{ name: string }[]>`
    select table_name as name from information_schema.tables where table_schema = 'public' order by 1`;
  const pages = [];
  for (const { name } of tables) {
    const rows = await ctx.sql.unsafe<{ text: string }[]>(`select x::text as text from ${name} x`);
    pages.push(rows.map((row) => row.text).join('\n'));
  }
  return pages.join('\n').replaceAll('\\\\x', '');
}
