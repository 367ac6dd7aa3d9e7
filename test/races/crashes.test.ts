// Processes killed with SIGKILL in the middle of their work. What was acknowledged stays, what was not leaves nothing,
// and whoever comes next goes on at once.
import { rename, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import t from 'tap';
import { encryptedZip } from '../services/archives.js';
import { pickText, uploadFile } from '../services/http-client.js';
import { type ServeProcess, spawnSluice, startService } from '../services/service.js';
import {
  beginDownload,
  beginUpload,
  codeOf,
  demand,
  download,
  type OpenCase,
  openCase,
  until,
} from './case.js';

const service = await startService(t);
const handler = await service.agent('handler');
const bytes = encryptedZip(3 * 1024 * 1024);

const state = async (uploadId: string) => {
  const [row] = await service.sql`select state from uploads where id = ${uploadId}`;
  return String(row?.state);
};
const newest = async (link: OpenCase) => {
  const [row] =
    await service.sql`select id from uploads where link_id = ${link.linkId} order by id desc limit 1`;
  return String(row?.id);
};
const sweep = async () => demand200(await service.run(['sweep', '--json']));
const demand200 = (result: { code: number | null; stdout: string; stderr: string }) => {
  if (result.code !== 0)
    throw new Error(`the sweep ended with ${result.code}: ${result.stdout}${result.stderr}`);
  return JSON.parse(result.stdout) as Record<string, number>;
};
const send = async (link: OpenCase, { baseUrl }: Pick<ServeProcess, 'baseUrl'> = service) =>
  pickText(demand(await uploadFile(`${baseUrl}${link.path}`, link.password, bytes), 201), 'uploadId');
const close = async (link: OpenCase, discardUndelivered?: string) =>
  await handler.api('POST', `/tickets/${link.ticketId}/close`, {
    workingCopiesDestroyed: true,
    ...(discardUndelivered === undefined ? {} : { discardUndelivered }),
  });

/** Ends what a test used, and shows that nothing of it stays. */
async function cleanUp(link: OpenCase) {
  demand(await close(link, 'a test'), 200);
  await until(
    'everything is swept',
    async () => {
      await sweep();
      const { objects, keys } = await service.stored();
      return objects.length + keys.length === 0;
    },
    120,
  );
}

async function killMidUpload(link: OpenCase): Promise<string> {
  const victim = await service.spawnAnother();
  const upload = beginUpload(victim.baseUrl, link);
  await upload.send(bytes.subarray(0, 2 * 1024 * 1024));
  await until('bytes lie in the store', async () => (await service.stored()).objects.length > 0);
  await victim.stop('SIGKILL');
  return await newest(link);
}

t.test('a process killed while it receives', async (t) => {
  await t.test('blocks no new upload, and its bytes go at the next sweep', async (t) => {
    const link = await openCase(handler);
    const dead = await killMidUpload(link);
    t.equal(await state(dead), 'receiving');
    const uploadId = await send(link);
    await sweep();
    t.equal(await state(dead), 'rejected', 'on a used link at once');
    const { objects, keys } = await service.stored();
    t.strictSame([objects.length, keys.length], [1, 1], 'what was acknowledged is all there is');
    t.ok((await download(handler, uploadId)).bytes.equals(bytes));
    await cleanUp(link);
  });
  await t.test('is known dead after a minute without a sign of life, and not before', async (t) => {
    const link = await openCase(handler);
    const dead = await killMidUpload(link);
    await service.sql`update uploads set seen_at = now() - interval '10 seconds' where id = ${dead}`;
    await sweep();
    t.equal(await state(dead), 'receiving', 'it may still live');
    await service.sql`update uploads set seen_at = now() - interval '61 seconds' where id = ${dead}`;
    await sweep();
    t.equal(await state(dead), 'rejected');
    t.strictSame(await service.stored(), { objects: [], keys: [] });
    await send(link);
    await cleanUp(link);
  });
  await t.test('leaves nothing on a ticket that is closed', async (t) => {
    const link = await openCase(handler);
    const dead = await killMidUpload(link);
    demand(await close(link), 200);
    await sweep();
    t.equal(await state(dead), 'rejected');
    t.strictSame(await service.stored(), { objects: [], keys: [] });
  });
});

t.test('a process killed when all is stored, before the commit, has acknowledged nothing', async (t) => {
  const link = await openCase(handler);
  const victim = await service.spawnAnother();
  let release: () => void = () => undefined;
  const hold = service.sql.begin(async (tx) => {
    // the commit locks the ticket first; announcing only refers to it
    await tx`select from tickets where id = ${link.ticketId} for no key update`;
    await new Promise<void>((resolve) => {
      release = resolve;
    });
  });
  const answer = uploadFile(`${victim.baseUrl}${link.path}`, link.password, bytes);
  answer.catch(() => undefined);
  await until('bytes and key are stored', async () => {
    const { objects, keys } = await service.stored();
    return objects.length === 1 && keys.length === 1;
  });
  await victim.stop('SIGKILL');
  release();
  await hold;
  await t.rejects(answer, 'nobody was told anything');
  t.equal(await state(await newest(link)), 'receiving');
  const uploadId = await send(link);
  await sweep();
  const { objects, keys } = await service.stored();
  t.strictSame([objects.length, keys.length], [1, 1], 'the unacknowledged one is gone');
  t.ok((await download(handler, uploadId)).bytes.equals(bytes));
  await cleanUp(link);
});

t.test('a process killed while it sends', async (t) => {
  const link = await openCase(handler);
  const large = encryptedZip(32 * 1024 * 1024);
  const receipt = demand(await uploadFile(`${service.baseUrl}${link.path}`, link.password, large), 201);
  const uploadId = pickText(receipt, 'uploadId');
  const victim = await service.spawnAnother();
  const running = await beginDownload(handler, uploadId, victim.baseUrl);
  await victim.stop('SIGKILL');
  await t.rejects(running.rest(), 'the receiver sees that it was cut');
  t.equal(await state(uploadId), 'stored', 'it was not delivered');
  t.equal(codeOf(await close(link, 'not needed')), 'download_running', 'its lease still runs');
  await service.sql`update downloads set seen_at = now() - interval '61 seconds' where upload_id = ${uploadId}`;
  t.equal(
    codeOf(await close(link)),
    'undelivered_uploads',
    'after the lease only the missing delivery is in the way',
  );
  t.ok((await download(handler, uploadId)).bytes.equals(large), 'another download brings all');
  await until('it is delivered', async () => (await state(uploadId)) === 'delivered');
  demand(await close(link), 200);
  await sweep();
  const ends =
    await service.sql`select action from audit_events where upload_id = ${uploadId} and action like 'download.%' order by seq`;
  t.ok(
    ends.some((row) => row.action === 'download.aborted'),
    'the dead one is recorded as aborted',
  );
  t.strictSame(await service.stored(), { objects: [], keys: [] });
});

t.test('a sweep killed', async (t) => {
  /** Runs a sweep whose database holds it where the trigger fires, kills it there, and lets go. */
  const killSweepAt = async (table: string, when: string) => {
    const lock = 4_711;
    await service.sql.unsafe(`
      create or replace function hold() returns trigger language plpgsql as $$
        begin perform pg_advisory_xact_lock(${lock}); return new; end $$;
      create trigger hold before insert or update on ${table} for each row when (${when}) execute function hold();`);
    const holding = await service.sql.reserve();
    await holding`select pg_advisory_lock(${lock})`;
    const child = spawnSluice(['sweep'], service.env);
    const ended = new Promise((resolve) => child.once('close', resolve));
    t.teardown(() => child.kill('SIGKILL'));
    await until('the sweep is held', async () => {
      const [row] =
        await service.sql`select 1 from pg_locks where locktype = 'advisory' and objid = ${lock} and not granted`;
      return row !== undefined;
    });
    child.kill('SIGKILL');
    await ended;
    await holding`select pg_advisory_unlock(${lock})`;
    holding.release();
    await until('its transaction is gone', async () => {
      const [row] =
        await service.sql`select 1 from pg_stat_activity where application_name = 'sluice sweep' and datname = current_database()`;
      return row === undefined;
    });
    await service.sql.unsafe(`drop trigger hold on ${table}`);
  };
  const events = async (uploadId: string) =>
    (
      await service.sql`select action from audit_events where upload_id = ${uploadId} and action like 'purge.%' order by seq`
    ).map((row) => row.action);

  await t.test('before it recorded the beginning has destroyed nothing', async (t) => {
    const link = await openCase(handler);
    const uploadId = await send(link);
    demand(await close(link, 'a test'), 200);
    await killSweepAt('audit_events', `new.action = 'purge.begun'`);
    t.equal(await state(uploadId), 'stored');
    t.equal((await service.stored()).keys.length, 1);
    t.strictSame(await events(uploadId), []);
    await sweep();
    t.strictSame(await events(uploadId), ['purge.begun', 'purge.completed']);
    t.strictSame(await service.stored(), { objects: [], keys: [] });
  });
  await t.test(
    'when all is destroyed, before it recorded the end, is finished by the next one',
    async (t) => {
      const link = await openCase(handler);
      const uploadId = await send(link);
      demand(await close(link, 'a test'), 200);
      await killSweepAt('audit_events', `new.action = 'purge.completed'`);
      t.equal(await state(uploadId), 'purging');
      t.strictSame(await service.stored(), { objects: [], keys: [] });
      await sweep();
      t.equal(await state(uploadId), 'purged');
      t.strictSame(await events(uploadId), ['purge.begun', 'purge.completed']);
    },
  );
});

t.test('a store that is away makes the sweep say so, and it is tried again', async (t) => {
  const link = await openCase(handler);
  const uploadId = await send(link);
  demand(await close(link, 'a test'), 200);
  const folder = fileURLToPath(service.env.KEY_STORE_URL ?? '');
  await rename(folder, `${folder}-away`);
  // what a mount point is while its disk is away: a file, in which no folder can be made
  await writeFile(folder, '');
  const failed = await service.run(['sweep', '--json']);
  t.equal(failed.code, 1, failed.stderr);
  t.equal(await state(uploadId), 'purging');
  await rm(folder);
  await rename(`${folder}-away`, folder);
  await sweep();
  t.equal(await state(uploadId), 'purged');
  t.strictSame(await service.stored(), { objects: [], keys: [] });
});

t.test('what cannot be recorded does not happen', async (t) => {
  const refuseRecording = async () => {
    await service.sql.unsafe(`
      create or replace function refuse() returns trigger language plpgsql as $$ begin raise exception 'the disk is full'; end $$;
      create trigger refuse before insert on audit_events for each row execute function refuse();`);
  };
  const recordAgain = async () => {
    await service.sql.unsafe('drop trigger refuse on audit_events');
  };
  const counts = async () =>
    (
      await service.sql`select (select count(*) from links)::int as links, (select count(*) from tickets)::int as tickets,
        (select count(*) from messages)::int as messages, (select seq from audit_head)::int as head`
    )[0];

  const link = await openCase(handler);
  const other = await openCase(handler);
  const uploadId = await send(link);
  const authorised = pickText(
    demand(await handler.api('POST', `/uploads/${uploadId}/downloads`, { reason: 'diagnosis' }), 201),
    'id',
  );
  await until('its messages are sent', async () => {
    const [row] = await service.sql`select 1 from messages where next_attempt_at is not null`;
    return row === undefined;
  });
  const before = await counts();
  await refuseRecording();
  const contact = { name: 'A', email: 'a@clinic.example', locale: 'en' };
  const attempts = {
    'opening a ticket': handler.api('POST', '/tickets', { reference: 'never', institution: 'Klinika' }),
    'issuing a link': handler.api('POST', `/tickets/${link.ticketId}/links`, {
      contact,
      passwordBy: 'phone',
    }),
    'an upload': uploadFile(`${service.baseUrl}${other.path}`, other.password, bytes),
    'authorising a download': handler.api('POST', `/uploads/${uploadId}/downloads`, { reason: 'diagnosis' }),
    'starting a download': handler.api('GET', `/downloads/${authorised}/content`),
    'revoking a link': handler.api('POST', `/links/${other.linkId}/revoke`),
    'resending a link': handler.api('POST', `/links/${other.linkId}/resend`),
    'closing a ticket': close(link, 'a test'),
  };
  for (const [what, attempt] of Object.entries(attempts)) {
    const answer = await attempt;
    t.ok(answer.status >= 500, `${what} is answered with ${answer.status}`);
  }
  t.not((await service.run(['sweep'])).code, 0, 'a sweep cannot run');
  t.strictSame(await counts(), before, 'nothing of it happened');
  t.equal(await state(uploadId), 'stored');
  t.equal((await service.stored()).keys.length, 1);
  await recordAgain();
  t.ok((await download(handler, uploadId)).bytes.equals(bytes), 'and afterwards all goes on');
  await cleanUp(link);
  await send(other);
  await cleanUp(other);
  t.equal((await service.run(['audit', 'verify'])).code, 0, 'the audit chain is intact after all of this');
});
