// A receiver that takes too little is cut; one that waits for us is not.
import t from 'tap';
import { leastBytesPerMinute } from '../../src/domain/download.js';
import { ReceiverRate } from '../../src/http/receiver-rate.js';

/** Time that passes when it is told to. */
function playedClock() {
  let now = 0;
  let timer: { at: number; callback: () => void } | undefined;
  return {
    clock: {
      now: () => now,
      after: (ms: number, callback: () => void) => {
        const mine = { at: now + ms, callback };
        timer = mine;
        return () => {
          if (timer === mine) timer = undefined;
        };
      },
    },
    pass(ms: number) {
      const end = now + ms;
      while (timer !== undefined && timer.at <= end) {
        const { at, callback } = timer;
        timer = undefined;
        now = at;
        callback();
      }
      now = end;
    },
  };
}

/** Waits so many seconds for the receiver, who takes so many bytes in each. @returns whether it was cut */
async function receive(seconds: number, bytesPerSecond: number, total = 1024 ** 3): Promise<boolean> {
  const { clock, pass } = playedClock();
  let cut = false;
  const rate = new ReceiverRate(
    total,
    () => {
      cut = true;
    },
    clock,
  );
  let taken = 0;
  for (let at = 0; at < seconds && !cut; at += 1) {
    let done = () => {};
    const waiting = rate.wait(
      new Promise<void>((resolve) => {
        done = resolve;
      }),
    );
    pass(1000);
    const bytes = Math.min(bytesPerSecond, total - taken);
    rate.took(bytes);
    taken += bytes;
    done();
    await waiting;
    pass(5000); // the store's time, which is not the receiver's
  }
  return cut;
}

t.test('13 KB/s is cut within a minute of waiting, 20 KB/s never', async (t) => {
  t.equal(await receive(65, 13_000), true);
  t.equal(await receive(600, 20_000), false);
  t.equal(await receive(600, Math.ceil(leastBytesPerMinute / 59)), false, 'the least is enough');
  t.equal(await receive(65, 0), true, 'silence is not');
});

t.test('behind its last byte nothing more is asked of a receiver', async (t) => {
  t.equal(await receive(200, 20_000, 100_000), false);
});
