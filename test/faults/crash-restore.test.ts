// Erasing again after a restore. Whatever fails or dies at whatever step: what was acknowledged stays,
// what was not leaves nothing, and the next one who comes finishes the work.
import t from 'tap';
import { reconcileRestore } from '../../src/flows/erasure/reconcile-restore.js';
import { compareErasures } from '../../src/flows/steps/compare-erasures.js';
import { listErasures } from '../../src/flows/steps/list-erasures.js';
import { openLinkOf, storedUpload } from '../races/context.js';
import { testDatabase } from '../services/postgres.js';
import {
  emptyTally,
  type Flow,
  faultMatrix,
  type Link,
  listedAs,
  nothingLost,
  timePasses,
} from './matrix.js';

// Where no server is shared, one of our own serves the whole file, and not one each test.
await testDatabase(t);

const tally = emptyTally();

interface Brought extends Link {
  readonly uploadId: string;
}

/** The list has an erasure that the database has not, as one that was restored from an older dump. */
const reconciling: Flow<Brought, void> = {
  name: 'restore reconcile',
  listed: true,
  milestones: ['keys.destroyMany', 'objects.destroyMany', 'applyBatch', 'markErasuresListed'],
  prepare: async (fixture) => {
    const stored = await storedUpload(fixture);
    await openLinkOf(fixture, stored.ticketId);
    await listErasures(fixture.ctx, [
      { kind: 'upload', id: stored.uploadId },
      { kind: 'ticket', id: stored.ticketId },
    ]);
    await fixture.ctx.sql`delete from erasure_batches where listed_at is null`;
    return stored;
  },
  run: async (ctx) => {
    const { failed } = await reconcileRestore(ctx, { dryRun: false });
    if (failed > 0) throw new Error('not all of it was done');
  },
  recover: async (t, { fixture, ctx, outcome }) => {
    const behind = (await compareErasures(ctx))?.behind.length ?? 0;
    if (outcome.kind === 'returned') t.equal(behind, 0, 'nothing is left to be done');
    await timePasses(fixture);
    const again = await reconcileRestore(ctx, { dryRun: false });
    t.match(again, { failed: 0, forged: [], missing: [] });
    if (outcome.kind === 'returned') t.equal(again.batches, 0, 'what returned was all of it');
  },
  swept: async (t, fixture, { ticketId, uploadId }) => {
    const [row] = await fixture.ctx.sql`
      select (select state from uploads where id = ${uploadId}) as upload,
        (select count(*)::int from contacts where ticket_id = ${ticketId} and email is not null) as people,
        (select count(*)::int from links where ticket_id = ${ticketId} and state in ('issued', 'opened')) as links,
        (select count(*)::int from audit_events where ticket_id = ${ticketId} and action = 'ticket.erased') as recorded`;
    t.match(row, { upload: 'purged', people: 0, links: 0, recorded: 1 });
    await listedAs(t, fixture);
  },
};

t.test('restore reconcile', (t) => faultMatrix(t, reconciling, tally));

t.test('nothing is lost and nothing is left over', async (t) => nothingLost(t, tally, 36));
