// What the outside cannot time: a part that is still being written when the next one fails.
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import t from 'tap';
import type { Context } from '../../src/context/context.js';
import { newId } from '../../src/crypto/tokens.js';
import { revokeLink } from '../../src/flows/links/revoke-link.js';
import { appendUpload } from '../../src/flows/uploads/append-upload.js';
import { createUpload } from '../../src/flows/uploads/create-upload.js';
import type { ObjectStore } from '../../src/storage/contract/object-store.js';
import { openLinkOf, type TestContext, testContext, upload } from '../races/context.js';
import { encryptedZip } from '../services/archives.js';
import { eventually } from '../services/steps.js';

const MiB = 1024 * 1024;

t.test('no memory goes round, and nothing is answered, while a part is still being written', async (t) => {
  const fixture = await testContext(t);
  const { ctx } = fixture;
  const { linkId } = await openLinkOf(fixture);
  const archive = encryptedZip(20 * MiB);
  const { uploadId } = await createUpload(ctx, linkId, archive.length);
  let open = () => {};
  const gate = new Promise<void>((resolve) => {
    open = resolve;
  });
  const failed: number[] = [];
  const slowFirst: ObjectStore['writePart'] = async (unfinished, place, body, options) => {
    const waiting = place.number === 1 ? untilLast(body, gate) : body;
    // the store has the last chunk in hand, as a disk has one that it is just writing
    const writing = ctx.objects.writePart(unfinished, place, waiting, options);
    writing.catch(() => failed.push(place.number));
    return await writing;
  };
  const objects = new Proxy(ctx.objects, {
    get: (store, member) => {
      const value: unknown = Reflect.get(store, member);
      if (member === 'writePart') return slowFirst;
      return typeof value === 'function' ? value.bind(store) : value;
    },
  });
  const body = (async function* () {
    for (let at = 0; at < 11 * MiB; at += 65_536) yield archive.subarray(at, at + 65_536);
    throw new Error('the line broke');
  })();
  let answered = false;
  const appending = appendUpload(
    { ...ctx, objects },
    {
      ...{ linkId, uploadId, offset: 0, bodyBytes: archive.length, checksum: undefined, body },
      signal: new AbortController().signal,
    },
  ).finally(() => {
    answered = true;
  });
  appending.catch(() => undefined);
  await eventually(
    async () => failed,
    (numbers) => numbers.includes(2),
  );
  await new Promise((resolve) => setTimeout(resolve, 300));
  t.equal(answered, false, 'the first part may still become durable');
  t.ok(ctx.slabs.inUse > 0, 'its memory is not given to anybody');
  open();
  await t.rejects(appending, { message: 'the line broke' });
  t.equal(ctx.slabs.inUse, 0);
  const [row] = await ctx.sql`select received_bytes from uploads where id = ${uploadId}`;
  t.equal(row?.receivedBytes, 8 * MiB, 'what was written counts');
});

async function filesOf({ folders }: TestContext): Promise<string[]> {
  const entries = await readdir(folders.objects, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}
const remove = async (fixture: TestContext) => {
  for (const file of await filesOf(fixture)) await rm(file);
};
const change = async (fixture: TestContext) => {
  for (const file of await filesOf(fixture)) {
    const bytes = await readFile(file);
    bytes.writeUInt8(bytes.readUInt8(bytes.length - 1) ^ 1, bytes.length - 1);
    await writeFile(file, bytes);
  }
};

/** An upload of which so many bytes are durable, and what sends the others. */
async function begunUpload(fixture: TestContext, size: number, sent: number) {
  const { linkId } = await openLinkOf(fixture);
  const archive = encryptedZip(size);
  const { uploadId } = await createUpload(fixture.ctx, linkId, archive.length);
  const send = async (ctx: Context, bytes: Uint8Array, offset: number) => {
    const body = (async function* () {
      yield bytes;
    })();
    const asked = { linkId, uploadId, offset, bodyBytes: bytes.length, checksum: undefined, body };
    return await appendUpload(ctx, { ...asked, signal: new AbortController().signal });
  };
  if ((await send(fixture.ctx, archive.subarray(0, sent), 0)).offset !== sent) throw new Error('not durable');
  return { linkId, uploadId, goOn: (ctx: Context) => send(ctx, archive.subarray(sent), sent) };
}

/** Edges on which something happens to the upload just before its rest is read, and whose lease tells of nothing. */
function meeting({ ctx }: TestContext, happens: () => Promise<unknown>): Context {
  const get: ObjectStore['get'] = async (...asked) => {
    await happens();
    return await ctx.objects.get(...asked);
  };
  const hold: Context['leases']['hold'] = (lease) => ctx.leases.hold(lease, () => undefined);
  return { ...ctx, objects: having(ctx.objects, 'get', get), leases: having(ctx.leases, 'hold', hold) };
}

function having<T extends object>(target: T, name: keyof T, act: unknown): T {
  return new Proxy(target, {
    get: (of, member) => {
      const value: unknown = Reflect.get(of, member);
      if (member === name) return act;
      return typeof value === 'function' ? value.bind(of) : value;
    },
  });
}

for (const [what, size, sent, deed] of [
  ['its parts are gone', 20 * MiB, 8 * MiB, remove],
  ['its rest is gone', 3 * MiB, 300_000, remove],
  ['its rest, and whole segments in it, are gone', 3 * MiB, 1_500_000, remove],
  ['its rest was changed', 3 * MiB, 300_000, change],
] as const) {
  t.test(`an unfinished upload begins anew where ${what}, and nobody is alarmed`, async (t) => {
    const fixture = await testContext(t);
    const { linkId, uploadId, goOn } = await begunUpload(fixture, size, sent);
    await deed(fixture);
    await t.rejects(goOn(fixture.ctx), { code: 'upload_gone' });
    const [row] = await fixture.ctx.sql`
      select state, (select count(*)::int from alarms) as alarms from uploads where id = ${uploadId}`;
    t.match(row, { state: 'rejected', alarms: 0 });
    t.same(await fixture.stored(), [], 'nothing of it is left');
    t.ok(await upload(fixture.ctx, linkId), 'the link is as good as before');
  });
}

t.test('a link that was revoked, and swept under its writer, is called so', async (t) => {
  const fixture = await testContext(t);
  const { linkId, goOn } = await begunUpload(fixture, 3 * MiB, 300_000);
  const revoked = meeting(fixture, async () => {
    await revokeLink(fixture.ctx, fixture.handler, linkId);
    await remove(fixture);
  });
  await t.rejects(goOn(revoked), { code: 'link_revoked' });
  t.same(await fixture.ctx.sql`select kind from alarms`, []);
});

t.test('what another request took over is not given up by the one before', async (t) => {
  const fixture = await testContext(t);
  const { uploadId, goOn } = await begunUpload(fixture, 3 * MiB, 300_000);
  const overtaken = meeting(fixture, async () => {
    await fixture.ctx.sql`update uploads set writer_id = ${newId()} where id = ${uploadId}`;
    await remove(fixture);
  });
  await t.rejects(goOn(overtaken), { code: 'upload_gone' });
  const [row] = await fixture.ctx.sql`select state, fenced_at from uploads where id = ${uploadId}`;
  t.match(row, { state: 'receiving', fencedAt: null });
  t.equal((await fixture.stored()).length, 1, 'its key is there');
});

/** The body, whose end comes late: until then its reader cannot have finished with the last chunk. */
async function* untilLast(body: AsyncIterable<Uint8Array>, gate: Promise<void>): AsyncGenerator<Uint8Array> {
  const source = body[Symbol.asyncIterator]();
  let next = await source.next();
  while (!next.done) {
    const chunk = next.value;
    next = await source.next();
    if (next.done) await gate;
    yield chunk;
  }
}
