import { randomBytes } from 'node:crypto';
import t from 'tap';
import { isNative, MESSAGE_AT, openInPlaceInWasm, sealInPlaceInWasm } from '../../src/crypto/sodium.js';
import {
  openInPlaceNatively,
  openStreamNatively,
  sealInPlaceNatively,
  sealStreamNatively,
} from '../../src/crypto/sodium-native.js';
import {
  openStreamOfOne,
  STREAM_HEADER_BYTES,
  STREAM_MESSAGE_EXTRA_BYTES,
  sealStreamOfOne,
} from '../../src/crypto/sodium-wasm.js';

const key = randomBytes(32);
const ad = Buffer.from('where it belongs');
const sizes = [0, 1, 15, 16, 17, 63, 64, 65, 4096, 1024 * 1024 - 1, 1024 * 1024, 1024 * 1024 + 1];

t.test('the native twin loads here', async (t) => {
  t.equal(isNative, true, 'sodium-native has a prebuilt binary for this machine');
});

t.test('what one twin seals the other opens, at every size and for both tags', async (t) => {
  if (sealStreamNatively === undefined || openStreamNatively === undefined)
    return t.fail('the addon did not load');
  for (const size of sizes) {
    for (const final of [true, false]) {
      const message = randomBytes(size);
      const natively = sealStreamNatively(key, ad, message, final);
      const inWasm = sealStreamOfOne(key, ad, message, final);
      t.equal(natively.length, inWasm.length, `${size} bytes have one sealed length`);
      t.ok(
        message.equals(openStreamOfOne(key, ad, natively, final) ?? Buffer.from('refused')),
        'native to WASM',
      );
      t.ok(
        message.equals(openStreamNatively(key, ad, inWasm, final) ?? Buffer.from('refused')),
        'WASM to native',
      );
    }
  }
});

t.test('both twins refuse the same things', async (t) => {
  if (sealStreamNatively === undefined || openStreamNatively === undefined)
    return t.fail('the addon did not load');
  const sealed = Buffer.from(sealStreamNatively(key, ad, randomBytes(100), true));
  const flipped = (at: number) => {
    const copy = Buffer.from(sealed);
    copy[at] = (copy[at] ?? 0) ^ 1;
    return copy;
  };
  for (const open of [openStreamNatively, openStreamOfOne]) {
    for (let at = 0; at < sealed.length; at += 1)
      t.equal(open(key, ad, flipped(at), true), null, `byte ${at} flipped`);
    t.equal(open(key, ad, sealed, false), null, 'another tag');
    t.equal(open(key, Buffer.from('elsewhere'), sealed, true), null, 'another place');
    t.equal(open(randomBytes(32), ad, sealed, true), null, 'another key');
    t.equal(open(key, ad, sealed.subarray(0, -1), true), null, 'cut');
    t.equal(open(key, ad, sealed.subarray(0, 40), true), null, 'too short to be one');
    t.equal(open(key, ad, Buffer.alloc(0), true), null, 'nothing');
  }
});

t.test('in place, both twins give and take the same bytes as with memory of their own', async (t) => {
  if (sealInPlaceNatively === undefined || openInPlaceNatively === undefined)
    return t.fail('the addon did not load');
  const extra = STREAM_HEADER_BYTES + STREAM_MESSAGE_EXTRA_BYTES;
  const seals = { natively: sealInPlaceNatively, 'in WASM': sealInPlaceInWasm };
  const opens = { natively: openInPlaceNatively, 'in WASM': openInPlaceInWasm };
  for (const size of sizes) {
    const message = randomBytes(size);
    for (const [sealedHow, seal] of Object.entries(seals)) {
      const slab = Buffer.alloc(size + extra);
      slab.set(message, MESSAGE_AT);
      seal(key, ad, slab, true);
      t.ok(
        message.equals(openStreamOfOne(key, ad, slab, true) ?? Buffer.from('refused')),
        `${size} ${sealedHow}`,
      );
      for (const [openedHow, open] of Object.entries(opens)) {
        const copy = Buffer.from(slab);
        t.equal(open(key, ad, copy, true), true);
        t.ok(
          message.equals(copy.subarray(MESSAGE_AT, MESSAGE_AT + size)),
          `${size} ${sealedHow}, opened ${openedHow}`,
        );
        const changed = Buffer.from(slab);
        changed[changed.length - 1] = (changed.at(-1) ?? 0) ^ 1;
        t.equal(open(key, ad, changed, true), false, 'a changed one does not open');
        t.ok(
          changed.every((byte) => byte === 0),
          'and nothing of it is left',
        );
        t.equal(open(key, ad, Buffer.from(slab), false), false, 'nor one with another tag');
      }
    }
  }
});
