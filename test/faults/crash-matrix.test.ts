// Whatever fails or dies at whatever step: what was acknowledged stays, what was not leaves nothing, and the next one
// who comes finishes the work.
import { createHash } from 'node:crypto';
import t, { type Test } from 'tap';
import type { Context } from '../../src/context.js';
import { findInstallation } from '../../src/db/erasures.js';
import { listSigningKeys } from '../../src/db/sweeps.js';
import { findUpload } from '../../src/db/uploads.js';
import { isSluiceError } from '../../src/errors.js';
import { appendUpload } from '../../src/flows/append-upload.js';
import { authoriseDownload } from '../../src/flows/authorise-download.js';
import { closeTicket } from '../../src/flows/close-ticket.js';
import { createUpload } from '../../src/flows/create-upload.js';
import { reconcileRestore } from '../../src/flows/reconcile-restore.js';
import { releaseDownload } from '../../src/flows/release-download.js';
import { resumeUpload } from '../../src/flows/resume-upload.js';
import { announceUpload } from '../../src/flows/steps/announce-upload.js';
import { compareErasures } from '../../src/flows/steps/compare-erasures.js';
import { listErasures } from '../../src/flows/steps/list-erasures.js';
import { demandList, listBatches, readBatch } from '../../src/flows/steps/read-erasures.js';
import { keysById } from '../../src/flows/steps/read-signed.js';
import { sweep } from '../../src/flows/sweep.js';
import { fetchUpload, type House, openLinkOf, storedUpload, upload } from '../races/house.js';
import { encryptedZip } from '../services/archives.js';
import { testDatabase } from '../services/postgres.js';
import { type Flow, faultMatrix, type Tally, timePasses } from './matrix.js';

// Where no server is shared, one of our own serves the whole file, and not one each test.
await testDatabase(t);

const tally: Tally = { cases: 0, injected: 0, lost: 0, left: 0 };
const bytes = encryptedZip(1_200_000);
const sha256 = createHash('sha256').update(bytes).digest('hex');

interface Link {
  readonly ticketId: string;
  readonly linkId: string;
}

/** What an uploader was promised: what was acknowledged is there, and it is what was sent. */
async function keptOf(t: Test, home: House, { linkId }: Link): Promise<string | undefined> {
  const rows = await home.ctx.sql<{ id: string; sha256: Buffer }[]>`
    select id, sha256 from uploads where link_id = ${linkId} and state = 'stored'`;
  t.equal(rows.length, 1, 'one upload is stored');
  t.equal(rows[0]?.sha256.toString('hex'), sha256, 'and it is what was sent');
  return rows[0]?.id;
}

const multipart: Flow<Link, string> = {
  name: 'receive-upload',
  milestones: ['announceUpload', 'objects.put', 'objects.get', 'keys.put', 'commitOnce'],
  prepare: async (home) => await openLinkOf(home),
  run: async (ctx, _home, { linkId }) => (await upload(ctx, linkId, bytes)).uploadId,
  recover: async (t, { home, ctx, subject, outcome }) => {
    if (outcome.kind !== 'returned') {
      // who was told nothing sends again; on a used link the receipt tells that it came
      await upload(ctx, subject.linkId, bytes).catch((error: unknown) => {
        if (!isSluiceError(error, 'link_used')) throw error;
      });
    }
    const kept = await keptOf(t, home, subject);
    if (outcome.kind === 'returned') t.equal(kept, outcome.value, 'what was acknowledged is kept');
  },
};

interface Resumed extends Link {
  /** what the sender knows */
  uploadId: string | undefined;
}

/** Sends as a tus client does: from wherever the upload stands, in pieces that end at these offsets. */
async function send(ctx: Context, subject: Resumed, ends: readonly number[]): Promise<string> {
  const { linkId } = subject;
  const { signal } = new AbortController();
  subject.uploadId ??= (await createUpload(ctx, linkId, bytes.length)).uploadId;
  const ids = { uploadId: subject.uploadId, linkId };
  let { offset } = await resumeUpload(ctx, ids, signal);
  for (const end of ends) {
    if (end <= offset) continue;
    const piece = bytes.subarray(offset, end);
    const body = (async function* () {
      yield piece;
    })();
    const asked = { ...ids, offset, bodyBytes: piece.length, checksum: undefined, body, signal };
    offset = (await appendUpload(ctx, asked)).offset;
  }
  return subject.uploadId;
}

function resumable(
  name: string,
  ends: readonly number[],
  milestones: readonly string[],
): Flow<Resumed, string> {
  return {
    name,
    milestones,
    prepare: async (home) => ({ ...(await openLinkOf(home)), uploadId: undefined }),
    run: async (ctx, _home, subject) => await send(ctx, subject, ends),
    recover: async (t, { home, ctx, subject, outcome }) => {
      for (let tries = 0; outcome.kind !== 'returned' && tries < 3; tries += 1) {
        try {
          await send(ctx, subject, [bytes.length]);
          break;
        } catch (error) {
          if (isSluiceError(error, 'link_used')) break;
          if (!isSluiceError(error, 'upload_gone')) throw error;
          subject.uploadId = undefined;
        }
      }
      const kept = await keptOf(t, home, subject);
      if (outcome.kind === 'returned') t.equal(kept, outcome.value, 'what was acknowledged is kept');
    },
  };
}

interface Fetched extends Link {
  readonly uploadId: string;
  readonly downloadId: string;
  /** bytes that the receiver has, whatever the process can still tell */
  got: number;
}

const release: Flow<Fetched, string> = {
  name: 'release-download',
  milestones: ['beginAttempt', 'keys.get', 'objects.get', 'complete'],
  prepare: async (home) => {
    const stored = await storedUpload(home, bytes);
    const asked = { uploadId: stored.uploadId, reason: 'diagnosis', note: undefined } as const;
    return { ...stored, downloadId: (await authoriseDownload(home.ctx, home.handler, asked)).id, got: 0 };
  },
  run: async (ctx, home, subject) => {
    const digest = createHash('sha256');
    await releaseDownload(ctx, home.handler, subject.downloadId, async (_head, outgoing) => {
      let sent = 0;
      for await (const piece of outgoing.bytes) {
        digest.update(piece);
        sent += piece.length;
        subject.got = sent;
        outgoing.giveBack(piece);
      }
      return { outcome: 'arrived', sent };
    });
    return digest.digest('hex');
  },
  recover: async (t, { home, ctx, subject, outcome }) => {
    const { uploadId } = subject;
    const told = (await findUpload(home.ctx.sql, uploadId))?.bytesSent ?? 0;
    t.ok(told >= subject.got, `a note covers what left: ${told} of ${subject.got} bytes`);
    const delivered = async () => {
      const [row] = await home.ctx.sql<{ state: string }[]>`select state from uploads where id = ${uploadId}`;
      return row?.state === 'delivered';
    };
    if (outcome.kind === 'returned') {
      t.equal(outcome.value, sha256, 'it got what was sent');
      t.ok(await delivered());
    }
    const [ends] = await home.ctx.sql<{ completed: number }[]>`
      select count(*)::int as completed from audit_events where upload_id = ${uploadId} and action = 'download.completed'`;
    t.equal(ends?.completed === 1, await delivered(), 'delivered is what was recorded as complete');
    t.equal(await fetchUpload(ctx, home.handler, uploadId), sha256, 'it can be fetched (again)');
    t.ok(await delivered());
  },
};

const closing = { workingCopiesDestroyed: true, discardUndelivered: 'a test' };

const close: Flow<Link, void> = {
  name: 'close-ticket',
  milestones: ['close'],
  prepare: async (home) => {
    const stored = await storedUpload(home);
    // a second link, and an upload on it whose process has died
    const { linkId } = await openLinkOf(home, stored.ticketId);
    await abandoned(home, linkId);
    return { ...stored, linkId };
  },
  run: async (ctx, home, { ticketId }) => {
    await closeTicket(ctx, home.handler, { ticketId, ...closing });
  },
  recover: async (t, { home, ctx, subject, outcome }) => {
    const { ticketId, linkId } = subject;
    const again = closeTicket(ctx, home.handler, { ticketId, ...closing });
    const code = await again.then(
      () => 'closed',
      (error: unknown) => (isSluiceError(error) ? error.code : 'another error'),
    );
    if (outcome.kind === 'returned') t.equal(code, 'ticket_closed', 'it was closed, as was said');
    else t.match(code, /^(ticket_)?closed$/, 'it is closed, or can be');
    const [row] = await home.ctx.sql`
      select t.state, l.state as link,
        (select count(*)::int from audit_events where ticket_id = t.id and action = 'ticket.closed') as recorded
      from tickets t join links l on l.id = ${linkId} where t.id = ${ticketId}`;
    t.match(row, { state: 'closed', link: 'revoked', recorded: 1 }, 'closed once');
  },
};

/** An upload whose process died when bytes and key were stored. */
async function abandoned({ ctx }: House, linkId: string): Promise<string> {
  const intent = await announceUpload(ctx, linkId);
  const noise = async function* () {
    yield Buffer.alloc(100, 1);
  };
  await ctx.objects.put(intent.objectName, noise());
  await ctx.keys.put(intent.keyName, noise());
  await ctx.sql`update uploads set seen_at = now() - interval '61 seconds' where id = ${intent.id}`;
  return intent.id;
}

interface Due extends Link {
  readonly abandonedId: string;
  readonly warnedId: string;
  readonly lapsed: string;
}

const sweeping: Flow<Due, void> = {
  name: 'sweep',
  listed: true,
  milestones: [
    ...[
      'beginSweep',
      'claim',
      'keys.destroyMany',
      'objects.destroyMany',
      'insertErasureBatch',
      'erasures.put',
    ],
    ...['purgeBatch', 'eraseGroup', 'finish'],
  ],
  prepare: async (home) => {
    const { sql } = home.ctx;
    const warned = await storedUpload(home);
    await sql`update uploads set stored_at = now() - interval '13 days' where id = ${warned.uploadId}`;
    const { linkId } = await openLinkOf(home, warned.ticketId);
    const abandonedId = await abandoned(home, linkId);
    const { linkId: lapsed } = await openLinkOf(home, warned.ticketId);
    await sql`update links set expires_at = now() where id = ${lapsed}`;
    const closed = await storedUpload(home);
    await closeTicket(home.ctx, home.handler, { ticketId: closed.ticketId, ...closing });
    return { ...warned, warnedId: warned.uploadId, abandonedId, lapsed };
  },
  run: async (ctx) => {
    await sweep(ctx, { dryRun: false });
  },
  swept: async (t, home, subject) => {
    const { abandonedId, warnedId, lapsed } = subject;
    const [row] = await home.ctx.sql`
      select (select state from uploads where id = ${abandonedId}) as abandoned,
        (select state from uploads where id = ${warnedId}) as warned,
        (select state from links where id = ${lapsed}) as lapsed,
        (select count(*)::int from messages where upload_id = ${warnedId} and template like 'undelivered%') as warnings`;
    t.match(row, { abandoned: 'rejected', warned: 'stored', lapsed: 'expired', warnings: 2 });
    await listedAs(t, home);
  },
};

/** What the lists were seen to hold. */
const [readAlready, listed] = [new Set<string>(), new Set<string>()];

/** Whatever the database says is erased stands in the list, and the database knows all that stands there. */
async function listedAs(t: Test, { ctx }: House): Promise<void> {
  t.match(await compareErasures(ctx), { behind: [], missing: [] });
  const list = demandList(ctx);
  const keys = keysById(await listSigningKeys(ctx.sql), []);
  const installation = await findInstallation(ctx.sql);
  for (const id of await listBatches(list)) {
    if (readAlready.has(id)) continue;
    readAlready.add(id);
    const batch = await readBatch(list, id, keys, installation);
    t.ok(batch, 'each batch is whole and signed');
    for (const entry of batch?.entries ?? []) listed.add(entry.id);
  }
  const erased = await ctx.sql<{ id: string }[]>`
    select id from uploads where state = 'purged' and purge_reason <> 'erased_before_restore'
    union all select id from tickets where erased_at is not null`;
  t.same(
    erased.filter(({ id }) => !listed.has(id)),
    [],
    'nothing is erased that the list does not have',
  );
}

interface Brought extends Link {
  readonly uploadId: string;
}

/** The list has an erasure that the database has not, as one that was restored from an older dump. */
const reconciling: Flow<Brought, void> = {
  name: 'restore reconcile',
  listed: true,
  milestones: ['keys.destroyMany', 'objects.destroyMany', 'applyBatch', 'markErasuresListed'],
  prepare: async (home) => {
    const stored = await storedUpload(home);
    await openLinkOf(home, stored.ticketId);
    await listErasures(home.ctx, [
      { kind: 'upload', id: stored.uploadId },
      { kind: 'ticket', id: stored.ticketId },
    ]);
    await home.ctx.sql`delete from erasure_batches where listed_at is null`;
    return stored;
  },
  run: async (ctx) => {
    const { failed } = await reconcileRestore(ctx, { dryRun: false });
    if (failed > 0) throw new Error('not all of it was done');
  },
  recover: async (t, { home, ctx, outcome }) => {
    const behind = (await compareErasures(ctx))?.behind.length ?? 0;
    if (outcome.kind === 'returned') t.equal(behind, 0, 'nothing is left to be done');
    await timePasses(home);
    const again = await reconcileRestore(ctx, { dryRun: false });
    t.match(again, { failed: 0, forged: [], missing: [] });
    if (outcome.kind === 'returned') t.equal(again.batches, 0, 'what returned was all of it');
  },
  swept: async (t, home, { ticketId, uploadId }) => {
    const [row] = await home.ctx.sql`
      select (select state from uploads where id = ${uploadId}) as upload,
        (select count(*)::int from contacts where ticket_id = ${ticketId} and email is not null) as people,
        (select count(*)::int from links where ticket_id = ${ticketId} and state in ('issued', 'opened')) as links,
        (select count(*)::int from audit_events where ticket_id = ${ticketId} and action = 'ticket.erased') as recorded`;
    t.match(row, { upload: 'purged', people: 0, links: 0, recorded: 1 });
    await listedAs(t, home);
  },
};

t.test('receive-upload', (t) => faultMatrix(t, multipart, tally));
t.test('a resumable upload in one piece', (t) =>
  faultMatrix(
    t,
    resumable(
      'tus',
      [bytes.length],
      ['announceUpload', 'keys.put', 'objects.writePart', 'objects.complete', 'commitOnce'],
    ),
    tally,
  ),
);
t.test('a resumable upload in two pieces', (t) =>
  faultMatrix(
    t,
    resumable(
      'tus in pieces',
      [1_100_000, bytes.length],
      ['objects.put', 'objects.writePart', 'objects.complete', 'commitOnce'],
    ),
    tally,
  ),
);
t.test('release-download', (t) => faultMatrix(t, release, tally));
t.test('close-ticket', (t) => faultMatrix(t, close, tally));
t.test('sweep', (t) => faultMatrix(t, sweeping, tally));
t.test('restore reconcile', (t) => faultMatrix(t, reconciling, tally));

t.test('nothing is lost and nothing is left over', async (t) => {
  const { cases, injected, lost, left } = tally;
  t.comment(`cases: ${cases}, faults injected: ${injected}, lost: ${lost}, left over: ${left}`);
  t.ok(cases > 150);
  t.strictSame([injected, lost, left], [cases, 0, 0]);
});
