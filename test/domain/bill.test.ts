import t from 'tap';
import { type BillLine, billOf, readMonth } from '../../src/domain/bill.js';

const line = (more: Partial<BillLine>): BillLine => ({
  ...{ kind: 'transaction', at: new Date(0), institution: 'Clinic', institutionId: 'i1', reference: 'R' },
  ...{ accountId: 'a', segments: 0, ...more },
});
const terms = { quota: 3, centsPerSegment: 7, centsPerTransaction: 100 };

t.test('a month is a calendar month, UTC', async (t) => {
  t.same(readMonth('2026-12'), {
    from: new Date('2026-12-01T00:00:00Z'),
    to: new Date('2027-01-01T00:00:00Z'),
  });
  for (const wrong of ['', '2026-13', '2026-00', '26-12', '2026-1', '2026-12-01', '1999-12'])
    t.equal(readMonth(wrong), undefined, wrong);
});

t.test('each institution owes its own, less its quota', async (t) => {
  const lines = [
    line({}),
    line({ kind: 'sms', segments: 2 }),
    line({ kind: 'sms', segments: 3, institution: 'Clinic (old name)' }),
    line({ kind: 'sms', segments: 3, institution: 'Other', institutionId: null }),
    line({ kind: 'sms', segments: 1, institution: 'OTHER', institutionId: null }),
  ];
  t.same(billOf(lines, terms), [
    { institution: 'Clinic', transactions: 1, segments: 5, billedSegments: 2, cents: 114 },
    { institution: 'Other', transactions: 0, segments: 4, billedSegments: 1, cents: 7 },
  ]);
  t.same(billOf([], terms), []);
});
