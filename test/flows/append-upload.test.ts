// What the outside cannot time: a part that is still being written when the next one fails.
import t from 'tap';
import { appendUpload } from '../../src/flows/append-upload.js';
import { createUpload } from '../../src/flows/create-upload.js';
import type { ObjectStore } from '../../src/storage/object-store.js';
import { house, openLinkOf } from '../races/house.js';
import { encryptedZip } from '../services/archives.js';
import { eventually } from '../services/steps.js';

const MiB = 1024 * 1024;

t.test('no memory goes round, and nothing is answered, while a part is still being written', async (t) => {
  const home = await house(t);
  const { ctx } = home;
  const { linkId } = await openLinkOf(home);
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
