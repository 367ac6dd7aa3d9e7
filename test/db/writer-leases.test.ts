import t from 'tap';
import { newId } from '../../src/crypto/tokens.js';
import { findResumable, takeWriterLease } from '../../src/db/resumable-uploads.js';
import { WriterLeases } from '../../src/db/writer-leases.js';
import { createUpload } from '../../src/flows/uploads/create-upload.js';
import { openLinkOf, testContext } from '../races/context.js';
import { eventually } from '../services/steps.js';

const fixture = await testContext(t);
const { sql } = fixture.ctx;

/** An upload with a lease that ends in a moment unless somebody renews it. */
async function leased(): Promise<{ uploadId: string; writerId: string }> {
  const { linkId } = await openLinkOf(fixture);
  const { uploadId } = await createUpload(fixture.ctx, linkId, 1000);
  const lease = { uploadId, writerId: newId() };
  t.ok(await takeWriterLease(sql, lease, 24));
  await shorten(uploadId);
  return lease;
}

const shorten = async (id: string) =>
  await sql`update uploads set writer_until = clock_timestamp() + interval '1 second' where id = ${id}`;

async function secondsLeft(id: string): Promise<number> {
  const [row] = await sql<{ left: number }[]>`
    select coalesce(extract(epoch from writer_until - clock_timestamp()), -1)::float8 as left from uploads where id = ${id}`;
  return row?.left ?? -1;
}

const renewed = async (id: string) =>
  await eventually(
    () => secondsLeft(id),
    (left) => left > 5,
  );

t.test('all leases of a process are renewed together, until each is given back', async (t) => {
  const leases = new WriterLeases(sql, 20);
  t.teardown(() => leases.close());
  const [one, two] = [await leased(), await leased()];
  const lost: string[] = [];
  const held = [one, two].map((lease) => leases.hold(lease, () => lost.push(lease.uploadId)));
  await renewed(one.uploadId);
  await renewed(two.uploadId);
  await held[0]?.release();
  await shorten(one.uploadId);
  await shorten(two.uploadId);
  await renewed(two.uploadId);
  t.ok((await secondsLeft(one.uploadId)) < 5, 'a lease that was given back is not renewed');
  const [row] = await sql`select writer_id from uploads where id = ${one.uploadId}`;
  t.equal(row?.writerId, null);
  t.same(lost, []);
});

t.test('a row that somebody locks holds up no other, and is not taken for lost', async (t) => {
  const leases = new WriterLeases(sql, 20);
  t.teardown(() => leases.close());
  const [locked, free] = [await leased(), await leased()];
  const lost: string[] = [];
  await sql.begin(async (tx) => {
    await tx`select id from uploads where id = ${locked.uploadId} for update`;
    for (const lease of [locked, free]) leases.hold(lease, () => lost.push(lease.uploadId));
    await renewed(free.uploadId);
  });
  await shorten(locked.uploadId);
  await renewed(locked.uploadId);
  t.same(lost, []);
});

t.test('who loses a lease is told, and only he', async (t) => {
  const leases = new WriterLeases(sql, 20);
  t.teardown(() => leases.close());
  const [taken, fenced, kept] = [await leased(), await leased(), await leased()];
  const lost: string[] = [];
  for (const lease of [taken, fenced, kept]) leases.hold(lease, () => lost.push(lease.uploadId));
  await sql`update uploads set writer_id = ${newId()} where id = ${taken.uploadId}`;
  await sql`update uploads set fenced_at = now() where id = ${fenced.uploadId}`;
  await eventually(
    async () => lost.length,
    (n) => n >= 2,
  );
  await shorten(kept.uploadId);
  await renewed(kept.uploadId);
  t.same(lost.sort(), [taken.uploadId, fenced.uploadId].sort(), 'once each');
});

t.test('a lease without a byte puts off no end, and is held like any other', async (t) => {
  const { linkId } = await openLinkOf(fixture);
  const { uploadId } = await createUpload(fixture.ctx, linkId, 1000);
  await sql`update uploads set byte_at = byte_at - interval '20 hours', created_at = created_at - interval '20 hours' where id = ${uploadId}`;
  const expiry = async () => (await findResumable(sql, { uploadId, linkId }, 24))?.expiresAt;
  const before = await expiry();
  const lease = { uploadId, writerId: newId() };
  t.same((await takeWriterLease(sql, lease, 24))?.expiresAt, before);
  t.equal(await takeWriterLease(sql, { uploadId, writerId: newId() }, 24), undefined, 'nobody else gets it');
  const leases = new WriterLeases(sql, 20);
  t.teardown(() => leases.close());
  const held = leases.hold(lease, () => undefined);
  await shorten(uploadId);
  await renewed(uploadId);
  await held.release();
  t.same(await expiry(), before);
});

t.test('only a sender who brings bytes, or work that needs none, counts as alive', async (t) => {
  const leases = new WriterLeases(sql, 20);
  t.teardown(() => leases.close());
  const lease = await leased();
  const aged = async () => {
    await sql`update uploads set byte_at = clock_timestamp() - interval '1 hour' where id = ${lease.uploadId}`;
  };
  const silentFor = async () => {
    const [row] = await sql<{ age: number }[]>`
      select extract(epoch from clock_timestamp() - byte_at)::float8 as age from uploads where id = ${lease.uploadId}`;
    return row?.age ?? -1;
  };
  const held = leases.hold(lease, () => undefined);
  await aged();
  await renewed(lease.uploadId);
  await aged();
  await shorten(lease.uploadId);
  await renewed(lease.uploadId);
  t.ok((await silentFor()) > 3000, 'a renewal alone is no byte');
  held.moved();
  await eventually(silentFor, (age) => age < 3000);
  held.settle();
  await aged();
  await eventually(silentFor, (age) => age < 3000);
});
