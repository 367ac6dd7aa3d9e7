import t from 'tap';
import { smsBills } from '../../src/domain/sms-cost.js';
import { csvOf } from '../../src/locales/csv.js';

t.test('a table opens in a spreadsheet as text and numbers, whatever it says', async (t) => {
  t.equal(
    csvOf('en', [
      ['Week', 'Files'],
      ['2025-11-17', 3],
    ]),
    '\uFEFF"Week","Files"\r\n"2025-11-17",3\r\n',
  );
  t.equal(
    csvOf('pl', [['a', 1.6]]),
    '\uFEFF"a";2\r\n',
    'a semicolon where Excel wants one, and no fractions',
  );
  t.equal(csvOf('en', [['say "x", y\nz']]), '\uFEFF"say ""x"", y\nz"\r\n');
  for (const evil of [
    ...['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '\n=1', ' =1', '\u0000=1', '|cmd', '%x'],
    ...['＝1+1', '＋1', '－1', '＠SUM(A1)', '\u3000＝1', '−1'],
  ]) {
    t.equal(csvOf('en', [[evil]]), `\uFEFF"'${evil}"\r\n`, JSON.stringify(evil));
  }
  for (const good of ['Clinic = North', 'A-1', '']) t.equal(csvOf('en', [[good]]), `\uFEFF"${good}"\r\n`);
});

t.test('SMS are billed by segment beyond each month’s quota, which is not carried over', async (t) => {
  const months = [
    { institution: 'North', month: '2025-10', segments: 3 },
    { institution: 'North', month: '2025-11', segments: 12 },
    { institution: 'South', month: '2025-11', segments: 40 },
    { institution: 'West', month: '2025-11', segments: 10 },
  ];
  t.same(smsBills(months, { quota: 10, centsPerSegment: 5 }), [
    { institution: 'South', segments: 40, billed: 30, cents: 150 },
    { institution: 'North', segments: 15, billed: 2, cents: 10 },
    { institution: 'West', segments: 10, billed: 0, cents: 0 },
  ]);
  t.same(smsBills([], { quota: 0, centsPerSegment: 5 }), []);
});
