// The commands on a database that was restored from an older dump; what they do in detail is in test/races/restore.test.ts.
import { once } from 'node:events';
import {
  CopyObjectCommand,
  ListObjectsV2Command,
  PutObjectLockConfigurationCommand,
} from '@aws-sdk/client-s3';
import postgres from 'postgres';
import t from 'tap';
import { encryptedZip } from '../services/archives.js';
import { pickText, uploadFile } from '../services/http-client.js';
import { copyDatabase } from '../services/postgres.js';
import { s3ForTests, type TestS3 } from '../services/s3.js';
import { spawnSluice, startService } from '../services/service.js';
import { startSmtpSink } from '../services/smtp-sink.js';
import { contact, demand, download, eventually, issueLink } from '../services/steps.js';

t.test('a restored database is served only after what was erased since is erased again', async (t) => {
  const s3 = await s3ForTests(t);
  if (s3 === undefined) return;
  const sink = await startSmtpSink();
  t.teardown(() => sink.close());
  // where nobody can take back what was written: the best place that the guide names for both
  const outside = await lockedBucket(s3);
  const service = await startService(t, {
    ...{ s3, smtp: sink },
    env: {
      ERASURE_LOG_URL: `s3://${outside}/erased`,
      AUDIT_ANCHOR_URL: `s3://${outside}/anchors,mailto:watch@auditor.example?lang=hu`,
    },
  });
  const handler = await service.agent('handler');
  const [gone, live] = [await issueLink(handler), await issueLink(handler)];
  const received = demand(await uploadFile(live.url, live.password, encryptedZip()), 201).json();
  await service.stop();
  const dump = await copyDatabase(t, service.database);
  const again = await service.spawnAnother({ PORT: String(service.port) });
  demand(await handler.api('POST', `/tickets/${gone.ticketId}/close`, { workingCopiesDestroyed: true }), 200);
  await eventually(
    async () => {
      t.equal((await service.run(['sweep'])).code, 0);
      return await service.sql`select from tickets where id = ${gone.ticketId} and erased_at is null`;
    },
    (waiting) => waiting.length === 0,
  );
  await again.stop();
  // a process looks at once whether an anchor is due
  const day = service.sql`interval '1 day'`;
  await service.sql`update audit_anchors set published_at = published_at - ${day}, claimed_at = claimed_at - ${day}`;
  const next = await service.spawnAnother();
  await eventually(
    async () => JSON.parse((await service.run(['audit', 'verify', '--json'])).stdout),
    (verdict) => verdict.intact && verdict.anchors === 2,
  );
  await next.stop();
  const [mailed] = await eventually(
    async () => sink.mails.filter(({ to }) => to.includes('watch@auditor.example')),
    (mails) => mails.length > 0,
  );
  t.match(mailed?.raw, 'lang=3D"hu"');

  // the object store comes back in another place; the key store has no copies
  const copied = await copyBucket(s3, new URL(service.env.OBJECT_STORE_URL ?? ''));
  const restored = { DATABASE_URL: dump.url, OBJECT_STORE_URL: copied };
  const sql = postgres(dump.url, { max: 2 });
  t.teardown(() => sql.end({ timeout: 5 }));
  const email = async () => {
    const [row] = await sql<
      { email: string | null }[]
    >`select email from contacts where ticket_id = ${gone.ticketId}`;
    return row?.email;
  };
  t.equal(await email(), contact.email, 'the dump has the person');
  for (const command of ['serve', 'sweep']) {
    const { code, stdout, stderr } = await service.run([command], { env: restored });
    t.equal(code, 2, `${command} refuses a database that is behind the list`);
    t.match(stderr, /sluice restore reconcile/);
    t.notMatch(stdout, /sluice serves/);
  }

  // killed while it waits in the middle of its work
  const lock = await sql.reserve();
  await lock`begin`;
  await lock`select from tickets where id = ${gone.ticketId} for update`;
  const child = spawnSluice(['restore', 'reconcile'], { ...service.env, ...restored });
  t.teardown(() => child.kill('SIGKILL'));
  await eventually(
    async () =>
      (await sql`select from pg_stat_activity where wait_event_type = 'Lock' and datname = ${dump.name}`)
        .length,
    (waiting) => waiting > 0,
  );
  const ended = once(child, 'exit');
  child.kill('SIGKILL');
  await ended;
  await lock`rollback`;
  lock.release();

  const empty = { ...restored, OBJECT_STORE_URL: `s3://${await s3.createBucket()}` };
  t.match(await service.run(['restore', 'reconcile'], { env: empty }), {
    code: 1,
    stderr: /not all uploads/,
  });
  const { code, stdout } = await service.run(['restore', 'reconcile', '--json'], { env: restored });
  t.match([code, JSON.parse(stdout)], [0, { dryRun: false, tickets: 1, failed: 0, forged: [], missing: [] }]);
  t.equal(await email(), null, 'the person is gone again');
  await service.spawnAnother({ ...restored, PORT: String(service.port) });
  t.equal((await download(handler, pickText(received, 'uploadId'))).status, 200, 'what is live is served');
  t.equal((await uploadFile(gone.url, gone.password, encryptedZip())).status, 410, 'the link is dead');
  const { code: broken, stdout: behind } = await service.run(['audit', 'verify', '--json'], {
    env: restored,
  });
  t.match(
    [broken, JSON.parse(behind)],
    [1, { intact: false }],
    'the chain is shorter than what was published',
  );
});

/** A bucket whose objects are kept for a day against whoever has the keys to it. */
async function lockedBucket(s3: TestS3): Promise<string> {
  const Bucket = await s3.createBucket({ objectLock: true });
  const kept = { Mode: 'GOVERNANCE', Days: 1 } as const;
  const ObjectLockConfiguration = { ObjectLockEnabled: 'Enabled', Rule: { DefaultRetention: kept } } as const;
  await s3.client.send(new PutObjectLockConfigurationCommand({ Bucket, ObjectLockConfiguration }));
  return Bucket;
}

/** A copy of a store in a bucket of its own. @returns its address */
async function copyBucket({ client, createBucket }: TestS3, store: URL): Promise<string> {
  const Bucket = await createBucket();
  const { Contents = [] } = await client.send(new ListObjectsV2Command({ Bucket: store.host }));
  for (const { Key } of Contents)
    await client.send(new CopyObjectCommand({ Bucket, Key, CopySource: `${store.host}/${Key}` }));
  return `s3://${Bucket}${store.pathname}`;
}
