import fc from 'fast-check';
import t from 'tap';
import { linkStates } from '../../src/domain/link.js';
import {
  assertNotDue,
  decideSweep,
  planSweep,
  type RetentionFacts,
  type RetentionPolicy,
  warningDays,
} from '../../src/domain/retention.js';
import { emptyReport, judgeFoundName } from '../../src/domain/sweep-report.js';
import { ticketStates } from '../../src/domain/ticket.js';
import type { UploadState } from '../../src/domain/upload.js';
import { deadAfterSeconds, uploadStates } from '../../src/domain/upload.js';

const now = new Date('2026-03-01T12:00:00Z');
const minute = 60_000;
const day = 24 * 60 * minute;
const before = (ms: number) => new Date(now.getTime() - ms);
const after = (ms: number) => new Date(now.getTime() + ms);

const policy: RetentionPolicy = {
  deleteAfter: 'download',
  downloadGraceMinutes: 60,
  undeliveredDays: 14,
  uploadTtlHours: 24,
};

/** An upload that was stored an hour ago, on an open ticket, through a link that it used up. */
function upload(facts: Partial<RetentionFacts> = {}): RetentionFacts {
  return {
    id: '01900000-0000-7000-8000-000000000001',
    state: 'stored',
    method: 'form',
    ticketState: 'open',
    linkState: 'used',
    held: false,
    seenAt: before(60 * minute),
    resumableUntil: null,
    fencedAt: null,
    storedAt: before(60 * minute),
    warnedAt: null,
    deliveredAt: null,
    fetchedAt: null,
    sizeBytes: 10 * 1024 * 1024,
    closedAt: null,
    confirmedAt: null,
    discardedAt: null,
    purgeReason: null,
    downloadSeenAt: null,
    downloadStartedAt: null,
    ...facts,
  };
}

/** An upload under way on a live link, heard of just now. */
const receiving = (facts: Partial<RetentionFacts> = {}) =>
  upload({ state: 'receiving', linkState: 'opened', seenAt: now, storedAt: null, ...facts });

const delivered = (facts: Partial<RetentionFacts> = {}) =>
  upload({ state: 'delivered', deliveredAt: before(minute), ...facts });

const decide = (row: RetentionFacts, rules: Partial<RetentionPolicy> = {}) =>
  decideSweep(row, { ...policy, ...rules }, now);

const purge = (reason: string) => ({ action: 'purge', reason });
const keep = { action: 'keep' };

t.test('what is kept and needed stays', async (t) => {
  t.same(decide(upload()), keep, 'stored, nobody fetched it yet');
  t.same(decide(delivered()), keep, 'within the grace after its download');
  t.same(decide(receiving()), keep, 'under way');
  t.same(decide(upload({ state: 'purged' })), keep);
  t.same(decide(upload({ state: 'rejected', storedAt: null })), keep);
});

t.test('a delivered upload goes when its grace ends, not a millisecond earlier', async (t) => {
  t.same(decide(delivered({ deliveredAt: before(60 * minute - 1) })), keep);
  t.same(decide(delivered({ deliveredAt: before(60 * minute) })), purge('delivered'));
  t.same(decide(delivered(), { downloadGraceMinutes: 0 }), purge('delivered'), 'without any grace');
});

t.test('a confirmed upload goes without grace', async (t) => {
  t.same(decide(delivered({ confirmedAt: now })), purge('confirmed'));
});

t.test(
  'with DELETE_AFTER=close only closing ends what was delivered, also after a confirmation',
  async (t) => {
    const rules = { deleteAfter: 'close' } as const;
    const row = delivered({ deliveredAt: before(100 * day), confirmedAt: before(99 * day) });
    t.same(decide(row, rules), keep);
    t.same(decide({ ...row, ticketState: 'closed' }, rules), purge('ticket_closed'));
  },
);

t.test('closing makes everything due at once', async (t) => {
  t.same(decide(delivered({ ticketState: 'closed' })), purge('ticket_closed'));
  t.same(decide(upload({ ticketState: 'closed' })), purge('ticket_closed'));
  t.same(decide(upload({ ticketState: 'closed', discardedAt: now })), purge('discarded'));
  t.same(decide(receiving({ ticketState: 'closed' })), purge('abandoned'), 'even one that is under way');
});

t.test('what was never fetched is warned about two days before it goes, once', async (t) => {
  const warnAt = (policy.undeliveredDays - warningDays) * day;
  t.same(decide(upload({ storedAt: before(warnAt - 1) })), keep);
  const storedAt = before(warnAt);
  t.same(decide(upload({ storedAt })), { action: 'warn', purgeAt: after(warningDays * day) });
  t.same(decide(upload({ storedAt, warnedAt: before(minute) })), keep);
  t.same(decide(upload({ storedAt: before(14 * day - 1), warnedAt: before(2 * day) })), keep);
  t.same(decide(upload({ storedAt: before(14 * day) })), purge('undelivered_too_long'));
});

t.test(
  'a receiving row ends when its process is silent, or when nobody may finish it any more',
  async (t) => {
    const silent = deadAfterSeconds * 1000;
    t.same(decide(receiving({ seenAt: before(silent) })), keep);
    t.same(decide(receiving({ seenAt: before(silent + 1) })), purge('abandoned'));
    t.same(decide(receiving({ fencedAt: now })), purge('abandoned'));
    t.same(decide(receiving({ linkState: 'used' })), purge('abandoned'));
    t.same(decide(receiving({ linkState: 'revoked' })), purge('abandoned'));
    t.same(decide(receiving({ linkState: 'expired' })), keep, 'an upload that began in time may end');
    t.same(decide(receiving({ linkState: 'locked' })), keep, 'a lock ends no running transfer');
  },
);

t.test('a running download defers, a dead one does not', async (t) => {
  const due = delivered({ confirmedAt: now });
  t.same(decide({ ...due, downloadSeenAt: before(minute) }), {
    action: 'defer',
    reason: 'download_running',
  });
  t.same(decide({ ...due, downloadSeenAt: before(minute + 1) }), purge('confirmed'));
  const late = delivered({ confirmedAt: before(11 * minute) });
  t.same(
    decide({ ...late, downloadSeenAt: now }),
    purge('confirmed'),
    '10 MiB at the least rate, and a minute',
  );
  const huge = { sizeBytes: 10 * 1024 ** 4, downloadSeenAt: now };
  t.same(decide({ ...late, ...huge, confirmedAt: before(12 * 60 * minute) }), purge('confirmed'));
  t.same(
    decide({ ...late, ...huge, confirmedAt: before(12 * 60 * minute - 1) }),
    { action: 'defer', reason: 'download_running' },
    'twelve hours, however large it is',
  );
});

t.test('a download that began under a hold has its time when the hold is lifted, and no more', async (t) => {
  const due = delivered({ confirmedAt: before(30 * day), downloadSeenAt: now });
  t.same(decide(due), purge('confirmed'), 'its deadline has long passed');
  const deferred = { action: 'defer', reason: 'download_running' };
  t.same(decide({ ...due, downloadStartedAt: before(minute) }), deferred);
  t.same(decide({ ...due, downloadStartedAt: before(11 * minute - 1) }), deferred);
  t.same(decide({ ...due, downloadStartedAt: before(11 * minute) }), purge('confirmed'));
  const early = { confirmedAt: before(minute), downloadStartedAt: before(day) };
  t.same(decide({ ...due, ...early }), deferred, 'who began before it was due has the time from then on');
});

t.test('a hold keeps what was stored, whatever else is true', async (t) => {
  const blocked = { action: 'blocked', reason: 'legal_hold' };
  t.same(decide(upload({ held: true, ticketState: 'closed' })), blocked);
  t.same(decide(delivered({ held: true, confirmedAt: now })), blocked);
  t.same(decide(upload({ held: true, storedAt: before(20 * day) })), blocked);
  t.same(decide(upload({ held: true, state: 'purging', purgeReason: 'delivered' })), blocked);
  t.same(
    decide(upload({ held: true, storedAt: before(13 * day) })),
    { action: 'keep' },
    'and nobody is warned',
  );
});

t.test('an interrupted purge is taken up again', async (t) => {
  t.same(decide(upload({ state: 'purging', purgeReason: 'delivered' })), purge('interrupted_purge'));
});

const someTime = fc.integer({ min: -30 * day, max: 2 * day }).map((offset) => after(offset));
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null });

/** Rows as the database could hold them: what was acknowledged has a time, what was not has none. */
const anyRow: fc.Arbitrary<RetentionFacts> = fc
  .record({
    id: fc.uuid(),
    state: fc.constantFrom(...uploadStates),
    method: fc.constantFrom('form', 'tus'),
    ticketState: fc.constantFrom(...ticketStates),
    linkState: fc.constantFrom(...linkStates),
    held: fc.boolean(),
    seenAt: someTime,
    resumableUntil: maybe(someTime),
    fencedAt: maybe(someTime),
    storedAt: maybe(someTime),
    warnedAt: maybe(someTime),
    deliveredAt: maybe(someTime),
    fetchedAt: maybe(someTime),
    closedAt: maybe(someTime),
    sizeBytes: fc.integer({ min: 0, max: 20 * 1024 ** 3 }),
    confirmedAt: maybe(someTime),
    discardedAt: maybe(someTime),
    purgeReason: fc.constantFrom(null, 'delivered'),
    downloadSeenAt: maybe(someTime),
    downloadStartedAt: maybe(someTime),
  })
  .map((row) => {
    const wasStored = row.state === 'stored' || row.state === 'delivered' || row.state === 'purged';
    const never = row.state === 'receiving' || row.state === 'rejected';
    const storedAt = never ? null : wasStored ? (row.storedAt ?? row.seenAt) : row.storedAt;
    const deliveredAt = row.state === 'delivered' ? (row.deliveredAt ?? row.seenAt) : null;
    const fetchedAt = deliveredAt ?? (row.state === 'stored' ? row.fetchedAt : null);
    return {
      ...row,
      storedAt,
      deliveredAt,
      fetchedAt,
      confirmedAt: deliveredAt === null ? null : row.confirmedAt,
    };
  });

const anyPolicy: fc.Arbitrary<RetentionPolicy> = fc.record({
  deleteAfter: fc.constantFrom('download', 'close'),
  downloadGraceMinutes: fc.integer({ min: 0, max: 3000 }),
  undeliveredDays: fc.integer({ min: 1, max: 40 }),
  uploadTtlHours: fc.integer({ min: 1, max: 100 }),
});

const runs = { numRuns: 5000 };

t.test('nothing is purged that is not delivered, closed, abandoned, overdue or half purged', async () => {
  const age = (time: Date | null) => now.getTime() - (time ?? now).getTime();
  fc.assert(
    fc.property(anyRow, anyPolicy, (row, rules) => {
      if (decideSweep(row, rules, now).action !== 'purge') return true;
      if (row.state === 'purging') return true;
      if (row.state === 'purged' || row.state === 'rejected') return false;
      if (row.ticketState === 'closed') return true;
      if (row.state === 'stored' && row.fetchedAt === null)
        return age(row.storedAt) >= rules.undeliveredDays * day;
      if (row.state === 'stored')
        return rules.deleteAfter === 'download' && age(row.fetchedAt) >= rules.downloadGraceMinutes * minute;
      if (row.state === 'delivered') {
        const waited = age(row.deliveredAt) >= rules.downloadGraceMinutes * minute;
        return rules.deleteAfter === 'download' && (row.confirmedAt !== null || waited);
      }
      const ended = row.fencedAt !== null || row.linkState === 'used' || row.linkState === 'revoked';
      if (row.method === 'tus' && row.resumableUntil !== null) return ended || row.resumableUntil <= now;
      return ended || age(row.seenAt) > deadAfterSeconds * 1000;
    }),
    runs,
  );
});

t.test(
  'what was acknowledged is never purged under a hold, nor under a running download that began in time',
  async () => {
    fc.assert(
      fc.property(anyRow, anyPolicy, (row, rules) => {
        const held = decideSweep({ ...row, held: true }, rules, now);
        const fetched = decideSweep({ ...row, downloadSeenAt: now }, rules, now);
        if (row.storedAt === null) return true;
        const dueBefore = decideSweep({ ...row, downloadSeenAt: null }, rules, before(minute)).action;
        return held.action !== 'purge' && (fetched.action !== 'purge' || dueBefore === 'purge');
      }),
      runs,
    );
  },
);

t.test('everything of a closed ticket is due, unless it is gone, held or being fetched', async () => {
  fc.assert(
    fc.property(anyRow, anyPolicy, (row, rules) => {
      const closed = { ...row, ticketState: 'closed' as const, held: false, downloadSeenAt: null };
      const gone = row.state === 'purged' || row.state === 'rejected';
      return (decideSweep(closed, rules, now).action === 'purge') === !gone;
    }),
    runs,
  );
});

t.test('what is due stays due: waiting longer never saves an upload', async () => {
  fc.assert(
    fc.property(anyRow, anyPolicy, fc.integer({ min: 0, max: 60 * day }), (row, rules, wait) => {
      const still = { ...row, downloadSeenAt: null };
      if (decideSweep(still, rules, now).action !== 'purge') return true;
      return decideSweep(still, rules, after(wait)).action === 'purge';
    }),
    runs,
  );
});

t.test(
  'a plan names each upload at most once, and after it was carried out there is nothing left',
  async () => {
    const rows = fc.uniqueArray(anyRow, { selector: (row) => row.id, maxLength: 20 });
    fc.assert(
      fc.property(rows, anyPolicy, (all, rules) => {
        const plan = planSweep(all, rules, now);
        if (JSON.stringify(plan) !== JSON.stringify(planSweep(all, rules, now))) return false;
        const decisions = new Map(plan.map((item) => [item.uploadId, item.decision.action]));
        const done = all.map((row): RetentionFacts => {
          const action = decisions.get(row.id);
          if (action === 'purge') return { ...row, state: row.storedAt === null ? 'rejected' : 'purged' };
          return action === 'warn' ? { ...row, warnedAt: now } : row;
        });
        const again = planSweep(done, rules, now).map((item) => item.decision.action);
        return (
          decisions.size === plan.length &&
          again.every((action) => action === 'blocked' || action === 'defer')
        );
      }),
      { numRuns: 1000 },
    );
  },
);

t.test('a name without a row is only reported for seven days; a leftover goes at once', async (t) => {
  const judge = (state: UploadState | undefined, age: number) =>
    judgeFoundName(state && { state, storedAt: null }, { since: before(age), finished: true }, now, 7);
  t.equal(judge(undefined, 0), 'report');
  t.equal(judge(undefined, 7 * day - 1), 'report');
  t.equal(judge(undefined, 7 * day), 'remove');
  t.equal(judge('purged', 0), 'remove');
  t.equal(judge('rejected', 0), 'remove');
  for (const state of ['receiving', 'stored', 'delivered', 'purging'] as const) {
    t.equal(judge(state, 1000 * day), 'known', state);
  }
});

t.test('what was begun beside an object goes when that has long been whole, and not before', async (t) => {
  const hour = day / 24;
  const judge = (state: UploadState, wholeFor: number | undefined, finished = false) => {
    const storedAt = wholeFor === undefined ? null : before(wholeFor);
    return judgeFoundName({ state, storedAt }, { since: before(1000 * day), finished }, now, 7);
  };
  t.equal(judge('stored', hour), 'remove');
  t.equal(judge('delivered', hour), 'remove');
  t.equal(judge('stored', hour - 1), 'known', 'a listing may have shown the very upload that it became');
  t.equal(judge('stored', undefined), 'known', 'a key: its successor is being written');
  t.equal(judge('receiving', undefined), 'known');
  t.equal(judge('purging', hour), 'known', 'another sweep is at it');
  t.equal(judge('stored', 1000 * day, true), 'known', 'the object itself stays');
});

t.test('a report counts what a plan says: blocked is planned, deferred and warned are not', async (t) => {
  const report = emptyReport();
  report.note([
    { uploadId: 'a', decision: { action: 'purge', reason: 'delivered' } },
    { uploadId: 'b', decision: { action: 'blocked', reason: 'legal_hold' } },
    { uploadId: 'c', decision: { action: 'defer', reason: 'download_running' } },
    { uploadId: 'd', decision: { action: 'warn', purgeAt: now } },
  ]);
  report.orphan({ remove: true });
  report.orphan({ remove: false });
  t.match(report.counts(), { planned: 2, blocked: 1, deferred: 1, purged: 0, orphans: 2, orphansRemoved: 1 });
  report.note(
    Array.from({ length: 3000 }, () => ({ uploadId: 'e', decision: { action: 'warn', purgeAt: now } })),
  );
  t.equal(report.items.length, 1000, 'and its lines stay bounded, however many are due');
});

t.test(
  'what was fetched but for next to nothing goes after the grace, as what was delivered does',
  async (t) => {
    const fetched = (minutes: number) => upload({ fetchedAt: before(minutes * minute) });
    t.same(decide(fetched(59)), keep);
    t.same(decide(fetched(60)), purge('fetched'));
    t.same(decide(fetched(60), { deleteAfter: 'close' }), keep);
    t.same(decide(upload({ fetchedAt: now, ticketState: 'closed', closedAt: now })), purge('ticket_closed'));
    t.same(
      decide(upload({ fetchedAt: now, storedAt: before(13 * day) })),
      keep,
      'nobody is warned that nobody has it',
    );
    t.throws(() => assertNotDue(fetched(60), policy, now), { code: 'destruction_due' });
    assertNotDue({ ...fetched(60), held: true }, policy, now);
    assertNotDue(fetched(59), policy, now);
  },
);

t.test(
  'a full store is given the room of unfinished uploads that nobody sends on, and of nothing else',
  async (t) => {
    const full = { ...policy, shortOfRoom: true };
    const idle = { method: 'tus', seenAt: before(61 * minute), resumableUntil: after(60 * minute) } as const;
    const abandoned = { action: 'purge', reason: 'abandoned' };
    const keep = { action: 'keep' };
    t.match(decideSweep(receiving(idle), full, now), abandoned);
    t.match(decideSweep(receiving(idle), policy, now), keep, 'with room it keeps the time that was promised');
    t.match(
      decideSweep(receiving({ ...idle, seenAt: before(59 * minute) }), full, now),
      keep,
      'sent on lately',
    );
    t.match(
      decideSweep(receiving({ ...idle, linkState: 'expired' }), full, now),
      keep,
      'could not be sent anew',
    );
    t.match(decideSweep(upload(), full, now), keep, 'what was acknowledged stays');
  },
);
