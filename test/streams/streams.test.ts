import { PassThrough, Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import fc from 'fast-check';
import t from 'tap';
import type { ByteTransform } from '../../src/streams/byte-transform.js';
import { inspectFirstBytes } from '../../src/streams/inspect-first-bytes.js';
import { limitBytes } from '../../src/streams/limit-bytes.js';
import { type RateClock, requireRate } from '../../src/streams/require-rate.js';
import { SegmentFiller } from '../../src/streams/segment-filler.js';

/** A source that knows whether it was ended. */
function sourceOf(...pieces: readonly (string | Uint8Array | Error)[]): {
  stream: AsyncGenerator<Uint8Array>;
  ended: () => boolean;
} {
  let ended = false;
  async function* run(): AsyncGenerator<Uint8Array> {
    try {
      for (const piece of pieces) {
        if (piece instanceof Error) throw piece;
        yield Buffer.from(piece);
      }
    } finally {
      ended = true;
    }
  }
  return { stream: run(), ended: () => ended };
}

async function collect(stream: AsyncIterable<Uint8Array>, into: Uint8Array[] = []): Promise<string> {
  for await (const piece of stream) into.push(piece);
  return Buffer.concat(into).toString();
}

/** A clock that is moved by hand. */
function handClock(): RateClock & { pass(ms: number): Promise<void>; pending: () => number } {
  let now = 0;
  const timers = new Set<{ at: number; callback: () => void }>();
  return {
    now: () => now,
    after: (ms, callback) => {
      const timer = { at: now + ms, callback };
      timers.add(timer);
      return () => timers.delete(timer);
    },
    pass: async (ms) => {
      await new Promise((resolve) => setImmediate(resolve)); // let arrive what was sent before
      now += ms;
      for (const timer of timers) {
        if (timer.at > now) continue;
        timers.delete(timer);
        timer.callback();
      }
      await new Promise((resolve) => setImmediate(resolve)); // let the promises behind it settle
    },
    pending: () => timers.size,
  };
}

const transforms: [string, () => ByteTransform][] = [
  ['limitBytes', () => limitBytes(100)],
  ['inspectFirstBytes', () => inspectFirstBytes(2, () => undefined)],
  ['requireRate', () => requireRate({ bytesPerWindow: 1, windowMs: 60_000 })],
];

t.test('every transform passes the bytes on unchanged, whatever their pieces', async (t) => {
  for (const [name, make] of transforms) {
    t.equal(await collect(make()(sourceOf('a', 'bc', '', 'def').stream)), 'abcdef', name);
    t.equal(await collect(make()(sourceOf().stream)), '', name);
    const target = new PassThrough();
    await pipeline(Readable.from([Buffer.from('abc')]), make(), target);
    t.equal(String(target.read()), 'abc', `${name} in a pipeline`);
  }
});

t.test('every transform hands on the error of its source', async (t) => {
  const error = new Error('the line broke');
  for (const [name, make] of transforms) {
    await t.rejects(collect(make()(sourceOf('abc', error).stream)), error, name);
  }
});

t.test('every transform ends its source when the reader stops', async (t) => {
  for (const [name, make] of transforms) {
    const { stream, ended } = sourceOf('abc', 'def');
    for await (const _ of make()(stream)) break;
    t.equal(ended(), true, name);
  }
});

t.test('a limit lets exactly so many bytes pass, and refuses the piece that would pass it', async (t) => {
  t.equal(await collect(limitBytes(6)(sourceOf('abc', 'def').stream)), 'abcdef');
  t.equal(await collect(limitBytes(0)(sourceOf('').stream)), '');
  const passed: Uint8Array[] = [];
  const { stream, ended } = sourceOf('abc', 'def', 'g', 'h');
  await t.rejects(collect(limitBytes(6)(stream), passed), { code: 'too_large', extras: { maxBytes: 6 } });
  t.equal(Buffer.concat(passed).toString(), 'abcdef');
  t.equal(ended(), true, 'and reads no further');
});

t.test('fills any stream into full segments and one rest, in memory that goes round', async (t) => {
  const pieces = fc.array(fc.uint8Array({ maxLength: 40 }), { maxLength: 12 });
  const property = async (parts: Uint8Array[], size: number, seedBytes: number) => {
    const seed = Buffer.alloc(Math.min(seedBytes, size - 1), 7);
    const whole = Buffer.concat([seed, ...parts]);
    let out = 0;
    const slabs = {
      take: async () => {
        out += 1;
        return new ArrayBuffer(size + 5);
      },
      giveBack: () => {
        out -= 1;
      },
    };
    const { stream, ended } = sourceOf(...parts);
    const filler = new SegmentFiller(stream, slabs, 3, seed);
    const full: Buffer[] = [];
    for (let filled = await filler.next(size); filled !== undefined; filled = await filler.next(size)) {
      full.push(Buffer.from(Buffer.from(filled.slab, 3, filled.bytes)));
      slabs.giveBack();
    }
    const more = await filler.more();
    const looked = Buffer.from(filler.rest());
    const handed = await filler.takeRest();
    const rest = Buffer.from(Buffer.from(handed?.slab ?? new ArrayBuffer(3), 3, handed?.bytes ?? 0));
    slabs.giveBack();
    await filler.stop();
    return (
      Buffer.concat([...full, rest]).equals(whole) &&
      full.every((segment) => segment.length === size) &&
      rest.length < size &&
      looked.equals(rest) &&
      !more &&
      out === 0 &&
      ended()
    );
  };
  const sizes = fc.integer({ min: 1, max: 30 });
  await t.resolves(fc.assert(fc.asyncProperty(pieces, sizes, fc.integer({ min: 0, max: 29 }), property)));
});

t.test(
  'a filler keeps what came before its source failed, and gives back what it did not hand over',
  async (t) => {
    const error = new Error('the line broke');
    const given: ArrayBuffer[] = [];
    const slabs = { take: async () => new ArrayBuffer(4), giveBack: (slab: ArrayBuffer) => given.push(slab) };
    const filler = new SegmentFiller(sourceOf('abc', error).stream, slabs, 0);
    await t.rejects(filler.next(4), error);
    t.equal(Buffer.from(filler.rest()).toString(), 'abc');
    await filler.stop();
    t.equal(given.length, 1);
  },
);

t.test('a filler that was stopped touches no memory any more, whatever still comes', async (t) => {
  let send = (_piece: Uint8Array) => {};
  const silent: AsyncGenerator<Uint8Array> = (async function* () {
    yield Buffer.from('ab');
    yield await new Promise<Uint8Array>((resolve) => {
      send = resolve;
    });
  })();
  const slab = new ArrayBuffer(4);
  const given: ArrayBuffer[] = [];
  const slabs = { take: async () => slab, giveBack: (back: ArrayBuffer) => given.push(back) };
  const filler = new SegmentFiller(silent, slabs, 0);
  const filling = filler.next(4);
  await new Promise((resolve) => setImmediate(resolve));
  await filler.stop();
  t.same(given, [slab], 'and does not wait for a source that is silent');
  Buffer.from(slab).fill('x');
  send(Buffer.from('cd'));
  t.equal(await filling, undefined);
  t.equal(Buffer.from(slab).toString(), 'xxxx');

  let grant = (_slab: ArrayBuffer) => {};
  const late = { ...slabs, take: () => new Promise<ArrayBuffer>((resolve) => (grant = resolve)) };
  const waiting = new SegmentFiller(sourceOf('abcd').stream, late, 0);
  const never = waiting.next(4);
  await waiting.stop();
  grant(slab);
  t.equal(await never, undefined);
  t.same(given, [slab, slab], 'memory that comes too late goes back');
});

t.test('asks about the first bytes once, before anything passes', async (t) => {
  const cases: [number, string[], string][] = [
    [4, ['PK', '\x03', '\x04rest', 'more'], 'PK\x03\x04'],
    [4, ['PK\x03\x04rest', 'more'], 'PK\x03\x04'],
    [4, ['P', 'K'], 'PK'],
    [4, [], ''],
  ];
  for (const [count, pieces, expected] of cases) {
    const heads: string[] = [];
    const passed: Uint8Array[] = [];
    const check = (head: Uint8Array): void => {
      t.equal(passed.length, 0);
      heads.push(Buffer.from(head).toString());
    };
    const text = await collect(inspectFirstBytes(count, check)(sourceOf(...pieces).stream), passed);
    t.strictSame(heads, [expected]);
    t.equal(text, pieces.join(''));
  }
});

t.test('passes nothing when the first bytes are refused', async (t) => {
  for (const pieces of [['MZ', 'abc', 'def'], ['M']]) {
    const refused = new Error('not one of ours');
    const { stream, ended } = sourceOf(...pieces);
    const passed: Uint8Array[] = [];
    const inspected = inspectFirstBytes(4, () => Promise.reject(refused))(stream);
    await t.rejects(collect(inspected, passed), refused);
    t.equal(passed.length, 0);
    t.equal(ended(), true);
  }
});

t.test('a silent source is refused after one window, destroyed, and leaves no timer', async (t) => {
  const clock = handClock();
  const body = new PassThrough();
  const reading = collect(requireRate({ bytesPerWindow: 10, windowMs: 1000, clock })(body));
  const refused = t.rejects(reading, { code: 'too_slow', extras: { bytesPerWindow: 10, windowMs: 1000 } });
  await clock.pass(999);
  t.equal(body.destroyed, false);
  await clock.pass(1);
  await refused;
  t.equal(body.destroyed, true);
  t.equal(clock.pending(), 0);
});

t.test('a silent generator is refused without waiting for its pending read', async (t) => {
  const clock = handClock();
  const silent = (async function* (): AsyncGenerator<Uint8Array> {
    await new Promise(() => undefined);
  })();
  const reading = collect(requireRate({ bytesPerWindow: 1, windowMs: 1000, clock })(silent));
  const refused = t.rejects(reading, { code: 'too_slow' });
  await clock.pass(1000);
  await refused;
});

t.test('a source that trickles is refused in the first window that brings too little', async (t) => {
  const clock = handClock();
  const body = new PassThrough();
  const passed: Uint8Array[] = [];
  const reading = collect(requireRate({ bytesPerWindow: 10, windowMs: 1000, clock })(body), passed);
  const refused = t.rejects(reading, { code: 'too_slow' });
  for (let window = 0; window < 3; window += 1) {
    for (let piece = 0; piece < 5; piece += 1) {
      body.write('ab'); // 10 bytes in a window are just enough
      await clock.pass(200);
    }
  }
  t.equal(body.destroyed, false);
  for (let piece = 0; piece < 5; piece += 1) {
    t.equal(body.destroyed, false);
    body.write(piece === 4 ? 'a' : 'ab');
    await clock.pass(200);
  }
  await refused;
  t.equal(Buffer.concat(passed).length, 39);
});

t.test('time that the reader takes does not count against the sender', async (t) => {
  const clock = handClock();
  const pieces: string[] = [];
  const rated = requireRate({ bytesPerWindow: 10, windowMs: 1000, clock })(sourceOf('a', 'b', 'c').stream);
  for await (const piece of rated) {
    pieces.push(Buffer.from(piece).toString());
    await clock.pass(5000);
  }
  t.strictSame(pieces, ['a', 'b', 'c']);
  t.equal(clock.pending(), 0);
});

t.test('a Readable is destroyed when the reader behind the rate stops', async (t) => {
  const body = Readable.from([Buffer.from('abc'), Buffer.from('def')]);
  for await (const _ of requireRate({ bytesPerWindow: 1, windowMs: 60_000 })(body)) break;
  t.equal(body.destroyed, true);
});
