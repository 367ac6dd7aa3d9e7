// A receiver that takes too little is cut; one that waits for us is not. What it was given is what the network took.
import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import Fastify from 'fastify';
import t, { type Test } from 'tap';
import { leastBytesPerMinute } from '../../src/domain/download.js';
import { ReceiverRate } from '../../src/http/front/receiver-rate.js';
import { sendDownload } from '../../src/http/front/send-download.js';

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

/** Sends these pieces to whoever asks. @returns the receiver's socket, and what became of it in the end */
async function sendTo(t: Test, pieces: readonly Buffer[], limitMs?: number) {
  const size = pieces.reduce((sum, { length }) => sum + length, 0);
  let [handedOver, givenBack] = [0, 0];
  const app = Fastify();
  t.teardown(() => app.close());
  const ended = new Promise((resolve) => {
    app.get('/', async (_request, reply) => {
      const send = sendDownload(reply, new AbortController().signal, limitMs);
      const head = {
        uploadId: 'an-upload',
        size,
        etag: '"x"',
        sha256: Buffer.alloc(32),
        reference: 'CASE-1',
      };
      const end = await send(head, {
        bytes: (async function* () {
          for (const piece of pieces) {
            yield piece;
            await pause(20); // so that pieces are not written as one
          }
        })(),
        giveBack: () => {
          givenBack += 1;
        },
        handedOver: (bytes) => {
          handedOver += bytes;
        },
        fenced: new AbortController().signal,
      });
      resolve({ ...end, handedOver, givenBack });
    });
  });
  const port = Number(new URL(await app.listen({ host: '127.0.0.1', port: 0 })).port);
  const socket = connect({ host: '127.0.0.1', port, allowHalfOpen: true });
  socket.on('error', () => undefined);
  await once(socket, 'connect');
  socket.write('GET / HTTP/1.1\r\nHost: x\r\n\r\n');
  return { socket, ended, size };
}

/** Reads the answer's head and so many bytes behind it. */
async function take(socket: Socket, bytes: number): Promise<void> {
  let got = Buffer.alloc(0);
  const wanted = () => got.indexOf('\r\n\r\n') + 4 + bytes;
  do {
    const piece = socket.read() as Buffer | null;
    if (piece === null) await once(socket, 'readable');
    else got = Buffer.concat([got, piece]);
  } while (got.indexOf('\r\n\r\n') < 0 || got.length < wanted());
}

t.test('bytes that the network did not take have not surely left', async (t) => {
  // more than the buffers between two sockets hold
  const { socket, ended, size } = await sendTo(t, [Buffer.alloc(1000), Buffer.alloc(64 * 1024 * 1024)]);
  // also of the second, so that it is being written
  await take(socket, 1001);
  socket.resetAndDestroy();
  t.strictSame(await ended, { outcome: 'cut', sent: size, handedOver: 1000, givenBack: 2 });
});

t.test('who takes all bytes and resets the connection was given all', async (t) => {
  const { socket, ended, size } = await sendTo(t, [Buffer.alloc(1_000_000), Buffer.alloc(500_000)]);
  await take(socket, size);
  socket.resetAndDestroy();
  t.strictSame(await ended, { outcome: 'cut', sent: size, handedOver: size, givenBack: 2 });
});

t.test('behind the last byte nobody holds the connection by sending', async (t) => {
  const { socket, ended, size } = await sendTo(t, [Buffer.alloc(1000)], 300);
  await take(socket, size);
  const holding = setInterval(() => socket.write('\r\n'), 20);
  t.teardown(() => {
    clearInterval(holding);
    socket.destroy();
  });
  t.strictSame(await ended, { outcome: 'cut', sent: size, handedOver: size, givenBack: 1 });
});
