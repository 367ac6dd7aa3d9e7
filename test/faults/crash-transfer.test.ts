// An upload, its download and the end of its ticket. Whatever fails or dies at whatever step: what was acknowledged stays,
// what was not leaves nothing, and the next one who comes finishes the work.
import { createHash } from 'node:crypto';
import t from 'tap';
import { findUpload } from '../../src/db/uploads.js';
import { isSluiceError } from '../../src/errors.js';
import { authoriseDownload } from '../../src/flows/downloads/authorise-download.js';
import { releaseDownload } from '../../src/flows/downloads/release-download.js';
import { closeTicket } from '../../src/flows/tickets/close-ticket.js';
import { fetchUpload, openLinkOf, storedUpload, upload } from '../races/context.js';
import { testDatabase } from '../services/postgres.js';
import {
  abandoned,
  bytes,
  closing,
  emptyTally,
  type Flow,
  faultMatrix,
  keptOf,
  type Link,
  nothingLost,
  sha256,
} from './matrix.js';

// Where no server is shared, one of our own serves the whole file, and not one each test.
await testDatabase(t);

const tally = emptyTally();

const multipart: Flow<Link, string> = {
  name: 'receive-upload',
  milestones: ['createUploadIntent', 'objects.put', 'objects.get', 'keys.put', 'commitOnce'],
  prepare: async (fixture) => await openLinkOf(fixture),
  run: async (ctx, _home, { linkId }) => (await upload(ctx, linkId, bytes)).uploadId,
  recover: async (t, { fixture, ctx, subject, outcome }) => {
    if (outcome.kind !== 'returned') {
      // who was told nothing sends again; on a used link the receipt tells that it came
      await upload(ctx, subject.linkId, bytes).catch((error: unknown) => {
        if (!isSluiceError(error, 'link_used')) throw error;
      });
    }
    const kept = await keptOf(t, fixture, subject);
    if (outcome.kind === 'returned') t.equal(kept, outcome.value, 'what was acknowledged is kept');
  },
};

interface Fetched extends Link {
  readonly uploadId: string;
  readonly downloadId: string;
  /** bytes that the receiver has, whatever the process can still tell */
  got: number;
}

const release: Flow<Fetched, string> = {
  name: 'release-download',
  milestones: ['beginAttempt', 'keys.get', 'objects.get', 'complete'],
  prepare: async (fixture) => {
    const stored = await storedUpload(fixture, bytes);
    const asked = { uploadId: stored.uploadId, reason: 'diagnosis', note: undefined } as const;
    return {
      ...stored,
      downloadId: (await authoriseDownload(fixture.ctx, fixture.handler, asked)).id,
      got: 0,
    };
  },
  run: async (ctx, fixture, subject) => {
    const digest = createHash('sha256');
    await releaseDownload(ctx, fixture.handler, subject.downloadId, async (_head, outgoing) => {
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
  recover: async (t, { fixture, ctx, subject, outcome }) => {
    const { uploadId } = subject;
    const told = (await findUpload(fixture.ctx.sql, uploadId))?.bytesSent ?? 0;
    t.ok(told >= subject.got, `a note covers what left: ${told} of ${subject.got} bytes`);
    const delivered = async () => {
      const [row] = await fixture.ctx.sql<
        { state: string }[]
      >`select state from uploads where id = ${uploadId}`;
      return row?.state === 'delivered';
    };
    if (outcome.kind === 'returned') {
      t.equal(outcome.value, sha256, 'it got what was sent');
      t.ok(await delivered());
    }
    const [ends] = await fixture.ctx.sql<{ completed: number }[]>`
      select count(*)::int as completed from audit_events where upload_id = ${uploadId} and action = 'download.completed'`;
    t.equal(ends?.completed === 1, await delivered(), 'delivered is what was recorded as complete');
    t.equal(await fetchUpload(ctx, fixture.handler, uploadId), sha256, 'it can be fetched (again)');
    t.ok(await delivered());
  },
};

const close: Flow<Link, void> = {
  name: 'close-ticket',
  milestones: ['close'],
  prepare: async (fixture) => {
    const stored = await storedUpload(fixture);
    // a second link, and an upload on it whose process has died
    const { linkId } = await openLinkOf(fixture, stored.ticketId);
    await abandoned(fixture, linkId);
    return { ...stored, linkId };
  },
  run: async (ctx, fixture, { ticketId }) => {
    await closeTicket(ctx, fixture.handler, { ticketId, ...closing });
  },
  recover: async (t, { fixture, ctx, subject, outcome }) => {
    const { ticketId, linkId } = subject;
    const again = closeTicket(ctx, fixture.handler, { ticketId, ...closing });
    const code = await again.then(
      () => 'closed',
      (error: unknown) => (isSluiceError(error) ? error.code : 'another error'),
    );
    if (outcome.kind === 'returned') t.equal(code, 'ticket_closed', 'it was closed, as was said');
    else t.match(code, /^(ticket_)?closed$/, 'it is closed, or can be');
    const [row] = await fixture.ctx.sql`
      select t.state, l.state as link,
        (select count(*)::int from audit_events where ticket_id = t.id and action = 'ticket.closed') as recorded
      from tickets t join links l on l.id = ${linkId} where t.id = ${ticketId}`;
    t.match(row, { state: 'closed', link: 'revoked', recorded: 1 }, 'closed once');
  },
};

t.test('receive-upload', (t) => faultMatrix(t, multipart, tally));
t.test('release-download', (t) => faultMatrix(t, release, tally));
t.test('close-ticket', (t) => faultMatrix(t, close, tally));

t.test('nothing is lost and nothing is left over', async (t) => nothingLost(t, tally, 40));
