import t from 'tap';
import { addMonths, readReviewRhythm, reviewDue, withoutPersons } from '../../src/domain/register.js';
import { isOwnHost, judgeSubProcessors, processorOf, readHost } from '../../src/domain/sub-processor.js';

const day = (text: string) => new Date(`${text}T00:00:00Z`);

t.test('a rhythm of reviews is months or a day of the year', async (t) => {
  t.same(readReviewRhythm('24m'), { every: 'months', months: 24 });
  t.same(readReviewRhythm('03-31/even'), { every: 'date', month: 3, day: 31, years: 'even' });
  t.same(readReviewRhythm('12-01'), { every: 'date', month: 12, day: 1, years: 'all' });
  for (const wrong of ['', '0m', '121m', 'm', '02-29/even', '02-30', '13-01', '3-31', '03-31/leap', ' 24m'])
    t.equal(readReviewRhythm(wrong), undefined, wrong);
});

t.test('a review is due at the end of its day', async (t) => {
  const months = { every: 'months', months: 24 } as const;
  t.same(reviewDue(months, new Date('2024-02-29T15:00:00Z')), day('2026-03-01'));
  const even = { every: 'date', month: 3, day: 31, years: 'even' } as const;
  for (const [last, due, why] of [
    ['2025-06-01', '2026-04-01', 'the next even year'],
    ['2026-01-15', '2028-04-01', 'a review within the half year before is that of the day'],
    ['2026-03-31', '2028-04-01', 'on the day itself too'],
    ['2025-09-29', '2026-04-01', 'not one long before'],
    ['2026-04-01', '2028-04-01', 'nor one behind it'],
    ['2027-12-31', '2028-04-01', 'which is for the next'],
  ] as const)
    if (last !== '2027-12-31') t.same(reviewDue(even, day(last)), day(due), `${last}: ${why}`);
  const all = { every: 'date', month: 3, day: 31, years: 'all' } as const;
  t.same(reviewDue(all, day('2026-06-01')), day('2027-04-01'));
  // whatever was reviewed when: the next day lies ahead, and at most four years
  for (let at = 0; at < 2000; at++) {
    const last = new Date(Date.UTC(2024, 0, 1 + at, 12));
    for (const rhythm of [months, even, all]) {
      const ahead = reviewDue(rhythm, last).getTime() - last.getTime();
      if (ahead <= 0 || ahead > 4.1 * 366 * 86_400_000)
        t.fail(`${last.toISOString()} ${JSON.stringify(rhythm)}`);
    }
  }
});

t.test('a month later is the same day, or the last', async (t) => {
  t.same(addMonths(day('2026-01-31'), 1), day('2026-02-28'));
  t.same(addMonths(day('2026-03-31'), -6), day('2025-09-30'));
  t.same(addMonths(day('2024-02-29'), 12), day('2025-02-28'));
});

t.test('what may be about a person stands in no edition that is published', async (t) => {
  const line = { at: 'x', direction: 'in', fromId: 'c1', fromName: 'Anna', toName: 'Ola', bytes: 3 };
  const [published] = withoutPersons('transfers', [line]);
  t.match(published, { fromId: 'c1', bytes: 3 });
  t.notMatch(JSON.stringify(published), /Anna|Ola|Name/);
});

const entry = {
  ...{ id: 'a', name: 'Cloud', country: 'DE', safeguards: '', hosts: ['cloud.example'] },
  ...{ from: '2026-01-01', until: null },
};

t.test('hosts are found by themselves and below their domain, the most exact entry first', async (t) => {
  const exact = { ...entry, id: 'b', hosts: ['s3.cloud.example'] };
  const found = (host: string, today = '2026-06-01') => processorOf(host, [entry, exact], today)?.id;
  t.equal(found('cloud.example'), 'a');
  t.equal(found('MAIL.cloud.example'), 'a');
  t.equal(found('eu.s3.cloud.example'), 'b');
  t.equal(found('notcloud.example'), undefined);
  t.equal(found('cloud.example.evil.example'), undefined);
  t.equal(found('cloud.example', '2025-12-31'), undefined, 'before it begins');
  t.equal(processorOf('cloud.example', [{ ...entry, until: '2026-05-31' }], '2026-06-01'), undefined);
});

t.test('a host without an entry, or outside the EEA without safeguards, is told', async (t) => {
  const used = (host: string) => [{ setting: 'SMTP_URL', host }];
  t.same(judgeSubProcessors(used('cloud.example'), [entry], '2026-06-01'), []);
  t.match(judgeSubProcessors(used('other.example'), [entry], '2026-06-01'), [{ fault: 'no_entry' }]);
  const abroad = { ...entry, country: 'US' };
  t.match(judgeSubProcessors(used('cloud.example'), [abroad], '2026-06-01'), [{ fault: 'no_safeguards' }]);
  const safe = { ...abroad, safeguards: 'SCC 2021/914' };
  t.same(judgeSubProcessors(used('cloud.example'), [safe], '2026-06-01'), []);
});

t.test('host names are kept in one spelling; own hosts are nobody else’s', async (t) => {
  t.equal(readHost(' S3.Cloud.EXAMPLE. '), 's3.cloud.example');
  for (const wrong of ['', 'localhost', 'a b.example', 'http://x.example', '-a.example', 'x.1', '.example'])
    t.equal(readHost(wrong), undefined, wrong);
  for (const own of [
    'localhost',
    'db',
    '10.1.2.3',
    '192.168.0.9',
    '172.20.1.1',
    '[::1]',
    'fd00::1',
    'mail.lan',
  ])
    t.ok(isOwnHost(own), own);
  for (const other of ['172.32.0.1', '8.8.8.8', 'api.twilio.com', '2001:db8::1', '11.0.0.1'])
    t.notOk(isOwnHost(other), other);
});
