// What the outside cannot time: an attempt that fails before its first byte while something else happens to its row.
import t, { type Test } from 'tap';
import type { Context } from '../../src/context/context.js';
import { findDownload } from '../../src/db/downloads.js';
import { findUpload } from '../../src/db/uploads.js';
import { authoriseDownload } from '../../src/flows/downloads/authorise-download.js';
import { releaseDownload } from '../../src/flows/downloads/release-download.js';
import { storedUpload, testContext } from '../races/context.js';
import { encryptedZip } from '../services/archives.js';
import { eventually } from '../services/steps.js';

/** These members instead of an object's own. */
function withMembers<T extends object>(object: T, members: Partial<Record<keyof T, unknown>>): T {
  return new Proxy(object, {
    get: (target, member) => {
      if (member in members) return Reflect.get(members, member);
      const value: unknown = Reflect.get(target, member);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
}

/** An authorised download on a store that gives nothing before it is told to, and then fails. */
async function stalled(t: Test) {
  const fixture = await testContext(t);
  const { uploadId } = await storedUpload(fixture, encryptedZip(3_000_000));
  const asked = { uploadId, reason: 'diagnosis', note: undefined } as const;
  const { id } = await authoriseDownload(fixture.ctx, fixture.handler, asked);
  const waiting: (() => void)[] = [];
  const objects = withMembers(fixture.ctx.objects, {
    get: () =>
      new Promise((_resolve, reject) => {
        waiting.push(() => reject(new Error('the store hung up')));
      }),
  });
  /** Begins an attempt and waits until it opens the store. @returns makes it fail */
  const begin = async (ctx: Context, range?: string) => {
    const before = waiting.length;
    const released = releaseDownload(
      { ...ctx, objects },
      fixture.handler,
      id,
      async () => ({ outcome: 'cut', sent: 0 }),
      { asked: { range } },
    );
    released.catch(() => undefined);
    await eventually(
      async () => waiting.length,
      (length) => length > before,
    );
    return async () => {
      waiting[before]?.();
      await t.rejects(released, { message: 'the store hung up' });
    };
  };
  const untouched = async (t: Test) => {
    t.match(await findDownload(fixture.ctx.sql, id), { state: 'authorised', bytesSent: 0, startedAt: null });
    t.match(await findUpload(fixture.ctx.sql, uploadId), {
      bytesSent: 0,
      fetchedAt: null,
      beingFetched: false,
    });
  };
  return { fixture, begin, untouched };
}

t.test('a lock that is held for a moment does not spend what failed before its first byte', async (t) => {
  const { fixture, begin, untouched } = await stalled(t);
  let heldUp = 0;
  let armed = false;
  const sql = withMembers(fixture.ctx.sql, {
    begin: async (...args: Parameters<Context['sql']['begin']>) => {
      if (armed && heldUp < 2) {
        heldUp += 1;
        throw Object.assign(new Error('canceling statement due to lock timeout'), { code: '55P03' });
      }
      return await fixture.ctx.sql.begin(...args);
    },
  });
  const fail = await begin({ ...fixture.ctx, sql });
  armed = true;
  await fail();
  t.equal(heldUp, 2);
  await untouched(t);
});

t.test('an attempt that is taken over while it opens the store leaves no trace', async (t) => {
  const { fixture, begin, untouched } = await stalled(t);
  const first = await begin(fixture.ctx);
  const second = await begin(fixture.ctx, 'bytes=0-0');
  await first();
  await second();
  await untouched(t);
});

t.test('what may have left earlier stays counted when a later attempt leaves nothing', async (t) => {
  const { fixture, begin } = await stalled(t);
  const first = await begin(fixture.ctx);
  // it is taken for dead: nobody can say what left
  const rows = await fixture.ctx.sql<{ id: string }[]>`
    update downloads set state = 'aborted', ended_at = seen_at, noted_out = noted_out + int8multirange(sending) returning id`;
  const [second, third] = [await begin(fixture.ctx, 'bytes=0-0'), await begin(fixture.ctx, 'bytes=0-0')];
  await second();
  await third();
  const download = await findDownload(fixture.ctx.sql, rows[0]?.id ?? '');
  t.match(download, { state: 'aborted', bytesSent: 2 * 1024 * 1024 });
  await first();
});
