// A store that is full: the clinic is told so, whatever becomes of the connection, and its link stays good.
import t from 'tap';
import type { Context } from '../../src/context/context.js';
import { SluiceError } from '../../src/errors.js';
import { appendUpload } from '../../src/flows/uploads/append-upload.js';
import { createUpload } from '../../src/flows/uploads/create-upload.js';
import { openLinkOf, testContext, upload } from '../races/context.js';
import { encryptedZip } from '../services/archives.js';

const bytes = encryptedZip(3_000_000);

/** An object store without room: it takes the first bytes and then no more. */
function full(ctx: Context): Context {
  const noRoom = async (body: AsyncIterable<Uint8Array>): Promise<never> => {
    for await (const _ of body) break;
    throw new SluiceError('storage_full', 'writing a file failed: ENOSPC');
  };
  const objects = new Proxy(ctx.objects, {
    get: (target, member) => {
      if (member === 'put')
        return async (_name: string, body: AsyncIterable<Uint8Array>) => await noRoom(body);
      if (member === 'writePart')
        return async (_of: unknown, _place: unknown, body: AsyncIterable<Uint8Array>) => await noRoom(body);
      const found: unknown = Reflect.get(target, member, target);
      return typeof found === 'function' ? found.bind(target) : found;
    },
  });
  return { ...ctx, objects };
}

t.test('an upload by form, and one by tus', async (t) => {
  const fixture = await testContext(t);
  const { linkId } = await openLinkOf(fixture);
  const ctx = full(fixture.ctx);
  await t.rejects(upload(ctx, linkId, bytes), { code: 'storage_full' });
  const { uploadId } = await createUpload(ctx, linkId, bytes.length);
  const gone = new AbortController();
  const body = (async function* () {
    try {
      yield bytes;
      yield bytes;
    } finally {
      // what reads a request and stops early closes it, which looks like a sender who left
      gone.abort(new SluiceError('truncated_body'));
    }
  })();
  const asked = { linkId, uploadId, offset: 0, bodyBytes: bytes.length, checksum: undefined };
  await t.rejects(appendUpload(ctx, { ...asked, body, signal: gone.signal }), { code: 'storage_full' });
  const [row] = await fixture.ctx.sql`select count(*)::int as n from alarms where kind = 'storage_full'`;
  t.equal(row?.n, 1, 'the operators are told');
  t.ok((await upload(fixture.ctx, linkId, bytes)).uploadId, 'with room again the same link takes the file');
});
