import t from 'tap';
import { axisOf } from '../../src/pages/layout/chart.js';

t.test('an axis begins at 0, reaches the highest value and has two to five lines', async (t) => {
  for (const measure of ['count', 'minutes'] as const)
    for (const highest of [
      0, 0.4, 1, 2, 3, 7, 19, 59, 61, 180, 1440, 1441, 20_000, 99_999, 1_000_000, 87_654_321,
    ]) {
      const lines = axisOf(highest, measure);
      const what = `${measure} ${highest}: ${lines.join(' ')}`;
      t.equal(lines[0], 0, what);
      t.ok((lines.at(-1) ?? 0) >= highest, 'no bar is higher than the axis');
      t.ok(lines.length >= 2 && lines.length <= 5, 'as many lines as can be read');
      t.ok((lines.at(-2) ?? 0) <= Math.max(1, highest), 'and no empty space above');
      t.ok(lines.every(Number.isInteger), 'whole things');
    }
});

t.test('time is counted in minutes, hours and days as people do', async (t) => {
  t.same(axisOf(50, 'minutes'), [0, 15, 30, 45, 60]);
  t.same(axisOf(200, 'minutes'), [0, 60, 120, 180, 240]);
  t.same(axisOf(3000, 'minutes'), [0, 1440, 2880, 4320]);
  t.same(axisOf(60 * 24 * 90, 'minutes').at(-1), 60 * 24 * 100);
});
