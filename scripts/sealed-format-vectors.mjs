#!/usr/bin/env node
// Writes test/fixtures/sealed-format.json: the test vectors of docs/sealed-format.md.
//
// It follows the document and shares no line with src/, so that a vector proves the document and the code to each other.
// Every "random" byte is made from a name, so a second run writes the same file. With --check it writes nothing and
// exits 1 where the file differs.
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import argon2 from 'argon2';
import sodium from 'libsodium-wrappers';

await sodium.ready;
const fixture = new URL('../test/fixtures/sealed-format.json', import.meta.url);

const utf8 = (text) => new TextEncoder().encode(text);
const hex = (bytes) => sodium.to_hex(bytes);
const sha256 = (bytes) => new Uint8Array(createHash('sha256').update(bytes).digest());
const fixed = (name, length) => sha256(utf8(`sluice test vector: ${name}`)).slice(0, length);
const join = (...parts) => Uint8Array.from(parts.flatMap((part) => [...part]));
const u8 = (value) => Uint8Array.of(value);
const u32 = (value) => Uint8Array.of(value >>> 24, value >>> 16, value >>> 8, value);
const u64 = (value) => join(u32(Math.floor(value / 2 ** 32)), u32(value % 2 ** 32));
const uuid = (text) => sodium.from_hex(text.replaceAll('-', ''));

const masterKeys = ['2026-a', 'old_key'].map((id) => ({ id, key: fixed(`master key ${id}`, 32) }));
const subkey = (master, label) => sodium.crypto_generichash(32, utf8(`sluice/subkey/1/${label}`), master.key);
const [current, old] = masterKeys;
const uploadId = '0198c0de-5a1c-7e00-8000-0123456789ab';

function aead(key, nonce, ad, message) {
  return sodium.crypto_aead_xchacha20poly1305_ietf_encrypt(message, ad, null, nonce, key);
}

function keyFile(master, segmentBytes, dataKey) {
  const nonce = fixed(`key file nonce ${master.id}`, 24);
  const id = new Uint8Array(32);
  id.set(utf8(master.id));
  const header = join(utf8('SLUICEK1'), u8(1), u8(master.id.length), id, u32(segmentBytes), nonce);
  const ad = join(utf8('sluice/key-file/1'), uuid(uploadId), header);
  const bytes = join(header, aead(subkey(master, 'data-key'), nonce, ad, dataKey));
  return { uploadId, masterKeyId: master.id, segmentBytes, dataKey: hex(dataKey), bytes: hex(bytes) };
}

function sealedSegment(dataKey, segmentBytes, index, last, plaintext) {
  const header = fixed(`segment header ${plaintext.length} ${index}`, 24);
  const ad = join(utf8('sluice/segment/1'), uuid(uploadId), u64(index), u32(segmentBytes), u8(last ? 1 : 0));
  // a stream that is begun for reading has the state of one begun for writing under the same header
  const state = sodium.crypto_secretstream_xchacha20poly1305_init_pull(header, dataKey);
  const tag = last
    ? sodium.crypto_secretstream_xchacha20poly1305_TAG_FINAL
    : sodium.crypto_secretstream_xchacha20poly1305_TAG_MESSAGE;
  return join(header, sodium.crypto_secretstream_xchacha20poly1305_push(state, plaintext, ad, tag));
}

function object(segmentBytes, size) {
  const dataKey = fixed(`data key ${size}`, 32);
  const plaintext = Uint8Array.from({ length: size }, (_, at) => (at * 7 + size) % 256);
  const count = Math.max(1, Math.ceil(size / segmentBytes));
  const segments = Array.from({ length: count }, (_, index) => {
    const piece = plaintext.slice(index * segmentBytes, (index + 1) * segmentBytes);
    return hex(sealedSegment(dataKey, segmentBytes, index, index === count - 1, piece));
  });
  return { uploadId, segmentBytes, size, dataKey: hex(dataKey), plaintext: hex(plaintext), segments };
}

function databaseSecret(master, context, plaintext) {
  const nonce = fixed(`database nonce ${context}`, 24);
  const header = join(u8(1), u8(master.id.length), utf8(master.id), nonce);
  const ad = join(utf8('sluice/database-secret/1'), header, utf8(context));
  const bytes = join(header, aead(subkey(master, 'database-secret'), nonce, ad, utf8(plaintext)));
  return { masterKeyId: master.id, context, plaintext, bytes: hex(bytes) };
}

const linkPasswords = [
  ['XKQ7-MP3D-9RTW-B4', 'XKQ7MP3D9RTWB4'],
  ['xkq7mp3d9rtwb4', 'XKQ7MP3D9RTWB4'],
  [' XkQ7 MP3D\u00a09rtw\u2009b4\n', 'XKQ7MP3D9RTWB4'],
  ['XKQ7\u2011MP3D\u20139RTW\u2014B4', 'XKQ7MP3D9RTWB4'],
  ['XKQ7\u2212MP3D\ufe639RTW\uff0dB4', 'XKQ7MP3D9RTWB4'],
  ['\ufeffXKQ7\u200b-MP3D\u00ad-9RTW-B4', 'XKQ7MP3D9RTWB4'],
  ['\uff38\uff2b\uff31\uff17-mp3d-9rtw-b4', 'XKQ7MP3D9RTWB4'],
  ['XKQ7-MP3D-9RTW', 'XKQ7MP3D9RTW'],
  ['za\u017c\u00f3\u0142\u0107 g\u0119\u015bl\u0105', 'ZA\u017b\u00d3\u0141\u0106G\u0118\u015aL\u0104'],
].map(([typed, normalised]) => ({ typed, normalised }));

async function passwordHash(text) {
  const parameters = { type: argon2.argon2id, memoryCost: 19_456, timeCost: 2, parallelism: 1 };
  const salt = Buffer.from(fixed('password salt', 16));
  return { normalised: text, hash: await argon2.hash(text, { ...parameters, salt }) };
}

// Their canonical spelling is written by hand: it is what a reader of RFC 8785 must arrive at.
const events = [
  [{}, '{}'],
  [{ type: 'upload.started', upload: uploadId }, `{"type":"upload.started","upload":"${uploadId}"}`],
  [
    { b: [3, -1, 0], a: { z: null, y: true }, '': 'x', 10: 1, 9: 2 },
    '{"":"x","10":1,"9":2,"a":{"y":true,"z":null},"b":[3,-1,0]}',
  ],
  [
    {
      text: 'za\u017c\u00f3\u0142\u0107 "\\/\b\f\n\r\t\u000f\u2028',
      '\u{1f600}': 1,
      '\ufb33': 2,
      '\u20ac': 3,
    },
    '{"text":"za\u017c\u00f3\u0142\u0107 \\"\\\\/\\b\\f\\n\\r\\t\\u000f\u2028","\u20ac":3,"\u{1f600}":1,"\ufb33":2}',
  ],
  [{ largest: 9007199254740991 }, '{"largest":9007199254740991}'],
];

let previous = new Uint8Array(32);
const chain = events.map(([event, canonical]) => {
  previous = sha256(join(utf8('sluice/audit/1'), previous, utf8(canonical)));
  return { event, canonical, hash: hex(previous) };
});

const commitments = ['', 'za\u017c\u00f3\u0142\u0107'].map((text) => {
  const salt = fixed(`salt ${text}`, 32);
  return {
    salt: hex(salt),
    text,
    commitment: hex(sha256(join(utf8('sluice/commitment/1'), salt, utf8(text)))),
  };
});

const vectors = {
  about:
    'Test vectors of docs/sealed-format.md, written by scripts/sealed-format-vectors.mjs. Bytes are hexadecimal.',
  masterKeys: masterKeys.map((master) => ({
    id: master.id,
    key: hex(master.key),
    subkeys: Object.fromEntries(
      ['data-key', 'database-secret', 'number-mac'].map((label) => [label, hex(subkey(master, label))]),
    ),
  })),
  keyFiles: [keyFile(current, 1_048_576, fixed('data key 1', 32)), keyFile(old, 16, fixed('data key 2', 32))],
  objects: [0, 1, 15, 16, 17, 32, 33].map((size) => object(16, size)),
  databaseSecrets: [
    databaseSecret(current, 'outbox:0198c0de-5a1c-7e00-8000-000000000001', 'XKQ7-MP3D-9RTW-B4'),
    databaseSecret(old, 'signing-key', ''),
  ],
  numbers: ['+48601234567', '+38640123456'].map((phone) => ({
    masterKeyId: current.id,
    phone,
    mac: hex(sodium.crypto_generichash(32, utf8(phone), subkey(current, 'number-mac'))),
  })),
  linkPasswords,
  passwordHash: await passwordHash('XKQ7MP3D9RTWB4'),
  chain,
  commitments,
};

// escaped, so that no editor changes what it cannot show
const escaped = (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
const text = `${JSON.stringify(vectors, null, 2).replaceAll(/[^\n\x20-\x7e]/g, escaped)}\n`;
if (process.argv.includes('--check')) {
  if (readFileSync(fixture, 'utf8') !== text) {
    process.stderr.write('test/fixtures/sealed-format.json is not what the script writes\n');
    process.exitCode = 1;
  }
} else {
  writeFileSync(fixture, text);
}
