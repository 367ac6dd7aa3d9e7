// The sweep. Whatever fails or dies at whatever step: what was acknowledged stays,
// what was not leaves nothing, and the next one who comes finishes the work. Decision 0020.
import t from 'tap';
import { sweep } from '../../src/flows/erasure/sweep.js';
import { closeTicket } from '../../src/flows/tickets/close-ticket.js';
import { openLinkOf, storedUpload } from '../races/context.js';
import { testDatabase } from '../services/postgres.js';
import {
  abandoned,
  closing,
  emptyTally,
  type Flow,
  faultMatrix,
  type Link,
  listedAs,
  nothingLost,
} from './matrix.js';

// Where no server is shared, one of our own serves the whole file, and not one each test.
await testDatabase(t);

const tally = emptyTally();

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
  prepare: async (fixture) => {
    const { sql } = fixture.ctx;
    const warned = await storedUpload(fixture);
    await sql`update uploads set stored_at = now() - interval '13 days' where id = ${warned.uploadId}`;
    const { linkId } = await openLinkOf(fixture, warned.ticketId);
    const abandonedId = await abandoned(fixture, linkId);
    const { linkId: lapsed } = await openLinkOf(fixture, warned.ticketId);
    await sql`update links set expires_at = now() where id = ${lapsed}`;
    const closed = await storedUpload(fixture);
    await closeTicket(fixture.ctx, fixture.handler, { ticketId: closed.ticketId, ...closing });
    return { ...warned, warnedId: warned.uploadId, abandonedId, lapsed };
  },
  run: async (ctx) => {
    await sweep(ctx, { dryRun: false });
  },
  swept: async (t, fixture, subject) => {
    const { abandonedId, warnedId, lapsed } = subject;
    const [row] = await fixture.ctx.sql`
      select (select state from uploads where id = ${abandonedId}) as abandoned,
        (select state from uploads where id = ${warnedId}) as warned,
        (select state from links where id = ${lapsed}) as lapsed,
        (select count(*)::int from messages where upload_id = ${warnedId} and template like 'undelivered%') as warnings`;
    t.match(row, { abandoned: 'rejected', warned: 'stored', lapsed: 'expired', warnings: 2 });
    await listedAs(t, fixture);
  },
};

t.test('sweep', (t) => faultMatrix(t, sweeping, tally));

t.test('nothing is lost and nothing is left over', async (t) => nothingLost(t, tally, 55));
