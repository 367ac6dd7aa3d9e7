import t from 'tap';
import { Speedometer, steadyMinutes } from '../../src/browser/clinic/speedometer.js';

t.test('nothing is said of a speed that is not known yet', async (t) => {
  const speed = new Speedometer();
  t.equal(speed.at(0, 0), undefined);
  t.equal(speed.at(5_000_000, 1000), undefined, 'the first bytes go into buffers');
  t.equal(speed.at(6_000_000, 4000), 1_500_000);
});

t.test('the time left goes down, and up only where the line has got much slower', async (t) => {
  const shown: number[] = [];
  for (const seconds of [500, 460, 520, 400, 430, 390, 1500, 1400, 100, 59])
    shown.push(steadyMinutes(shown.at(-1), seconds));
  t.same(shown, [9, 8, 8, 7, 7, 7, 25, 25, 2, 0]);
});
