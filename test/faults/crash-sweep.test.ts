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

t.test('sweep', (t) => faultMatrix(t, sweeping, tally));

t.test('nothing is lost and nothing is left over', async (t) => nothingLost(t, tally, 55));
