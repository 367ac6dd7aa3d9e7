import { generateKeyPairSync } from 'node:crypto';
import { inspect } from 'node:util';
import t from 'tap';
import { databaseSecretKeyId, openFromDatabase, sealForDatabase } from '../../src/crypto/database-secret.js';
import { KEY_FILE_BYTES, newDataKey, unwrapDataKey, wrapDataKey } from '../../src/crypto/file-key.js';
import { deriveSubkey, parseMasterKeys } from '../../src/crypto/master-keys.js';
import { numberMac } from '../../src/crypto/number-mac.js';
import {
  newSigningKey,
  parseSigningKey,
  publicKeyId,
  signDetached,
  signingKeyFromSeed,
  signingKeySeed,
  verifyDetached,
} from '../../src/crypto/signatures.js';
import { newId } from '../../src/crypto/tokens.js';
import { isSluiceError } from '../../src/errors.js';

const bytesA = Buffer.alloc(32, 0xa1);
const bytesB = Buffer.alloc(32, 0xb2);
const a = `a:${bytesA.toString('base64')}`;
const b = `b:${bytesB.toString('base64')}`;
const uploadId = newId();

/** Every copy of `bytes` with one bit changed. */
function* flipped(bytes: Uint8Array): Generator<Buffer> {
  for (let at = 0; at < bytes.length * 8; at += 1) {
    const copy = Buffer.from(bytes);
    copy.writeUInt8(copy.readUInt8(at >> 3) ^ (1 << (at & 7)), at >> 3);
    yield copy;
  }
}

function codeOf(work: () => unknown): string {
  try {
    work();
    return 'nothing thrown';
  } catch (error) {
    return isSluiceError(error) ? error.code : 'foreign error';
  }
}

/** All that printing, logging or serialising a value could show, also what it holds in hidden properties. */
function everythingPrintable(value: object): string {
  return [
    JSON.stringify(value),
    inspect(value, { showHidden: true, depth: Infinity, getters: true }),
    inspect({ ...value }, { depth: Infinity }),
    String(value),
    Object.entries(Object.getOwnPropertyDescriptors(value)).join(),
  ].join('\n');
}

t.test('reads one master key or several, of which the first encrypts', async (t) => {
  t.match(parseMasterKeys(a), { current: { id: 'a' }, ids: ['a'] });
  t.strictSame(parseMasterKeys(` ${b} , ${a}\n`).ids, ['b', 'a']);
  t.equal(parseMasterKeys(`${b},${a}`).current.id, 'b');
});

t.test('says what is wrong with a master key and never shows it', async (t) => {
  const secret = 'c2VjcmV0LXNlY3JldC1zZWNyZXQtc2VjcmV0';
  const cases: [string, RegExp][] = [
    ['', /1: is not of the form/],
    [secret, /1: is not of the form/],
    [`${a},`, /2: is not of the form/],
    [`:${secret}`, /1: its id/],
    [`k/1:${secret}`, /1: its id/],
    [`${'k'.repeat(33)}:${secret}`, /1: its id/],
    [`${a},${a}`, /2: its id was used before/],
    [`${a},${a.replace('a:', 'c:')}`, /2: is the same key/],
    [`k:${secret}`, /1: has 27 bytes instead of 32/],
    ['k:', /1: has 0 bytes/],
    [`k:${bytesA.toString('base64').replace('=', '')}`, /1: is not canonical/],
    [`k:${bytesA.toString('hex')}`, /1: has 48 bytes/],
    [`k:${secret}!`, /1: is not canonical/],
  ];
  for (const [text, message] of cases) {
    t.throws(() => parseMasterKeys(text), { code: 'config_invalid', message });
    try {
      parseMasterKeys(text);
    } catch (error) {
      t.notMatch(inspect(error, { depth: Infinity }), secret);
    }
  }
});

t.test('master keys, data keys and signing keys do not show their secrets when printed', async (t) => {
  const masterKeys = parseMasterKeys(`${a},${b}`);
  const dataKey = newDataKey();
  const signingKey = newSigningKey();
  const secrets: [object, Uint8Array][] = [
    [masterKeys, bytesA],
    [masterKeys, bytesB],
    [dataKey, dataKey.reveal()],
    [signingKey, signingKeySeed(signingKey).reveal()],
  ];
  for (const [value, secret] of secrets) {
    const printed = everythingPrintable(value);
    const bytes = Buffer.from(secret);
    for (const shape of [
      bytes.toString('base64'),
      bytes.toString('hex'),
      [...bytes.subarray(0, 4)].join(','),
    ]) {
      t.notOk(printed.includes(shape));
    }
    t.notOk(printed.includes(inspect(bytes).slice(8, 30)), 'as a buffer');
  }
});

t.test('every use of every master key has a subkey of its own', async (t) => {
  const masterKeys = parseMasterKeys(`${a},${b}`);
  const labels = ['data-key', 'database-secret', 'number-mac'] as const;
  const all = ['a', 'b'].flatMap((id) =>
    labels.map((label) => Buffer.from(deriveSubkey(masterKeys, id, label)).toString('hex')),
  );
  t.equal(new Set(all).size, 6);
  t.ok(all.every((subkey) => /^[0-9a-f]{64}$/.test(subkey)));
  t.throws(() => deriveSubkey(masterKeys, 'c', 'data-key'), { code: 'master_key_unknown' });
  t.throws(() => deriveSubkey({ ...masterKeys }, 'a', 'data-key'), { code: 'master_key_unknown' });
});

t.test('a key file opens for its own upload only, and no changed bit of it opens', async (t) => {
  const masterKeys = parseMasterKeys(a);
  const dataKey = newDataKey();
  const file = wrapDataKey(masterKeys, { uploadId, segmentBytes: 4096, dataKey });
  t.equal(file.length, KEY_FILE_BYTES);
  const opened = unwrapDataKey(masterKeys, { uploadId }, file);
  t.match(opened, { segmentBytes: 4096, masterKeyId: 'a' });
  t.strictSame(Buffer.from(opened.dataKey.reveal()), Buffer.from(dataKey.reveal()));
  t.notOk(Buffer.from(file).includes(Buffer.from(dataKey.reveal())));

  t.equal(
    codeOf(() => unwrapDataKey(masterKeys, { uploadId: newId() }, file)),
    'seal_broken',
  );
  const codes = [...flipped(file)].map((changed) =>
    codeOf(() => unwrapDataKey(masterKeys, { uploadId }, changed)),
  );
  // 8 bits of the id and 4 of its length name a key that is not there; whatever else changes breaks the seal
  t.strictSame(
    codes.filter((code) => code !== 'seal_broken'),
    Array.from({ length: 12 }, () => 'master_key_unknown'),
  );
  for (const length of [0, 8, KEY_FILE_BYTES - 1]) {
    t.equal(
      codeOf(() => unwrapDataKey(masterKeys, { uploadId }, file.subarray(0, length))),
      'seal_broken',
    );
  }
  t.equal(
    codeOf(() => unwrapDataKey(masterKeys, { uploadId }, Buffer.concat([file, file]))),
    'seal_broken',
  );
  t.throws(() => wrapDataKey(masterKeys, { uploadId, segmentBytes: 0, dataKey }), { code: 'internal' });
});

t.test(
  'a key file is wrapped anew under another master key, and the old one is then not needed',
  async (t) => {
    const dataKey = newDataKey();
    const old = wrapDataKey(parseMasterKeys(a), { uploadId, segmentBytes: 4096, dataKey });
    const opened = unwrapDataKey(parseMasterKeys(`${b},${a}`), { uploadId }, old);
    const rewrapped = wrapDataKey(parseMasterKeys(`${b},${a}`), { uploadId, ...opened });
    const reopened = unwrapDataKey(parseMasterKeys(b), { uploadId }, rewrapped);
    t.equal(reopened.masterKeyId, 'b');
    t.strictSame(Buffer.from(reopened.dataKey.reveal()), Buffer.from(dataKey.reveal()));
    t.throws(() => unwrapDataKey(parseMasterKeys(b), { uploadId }, old), { code: 'master_key_unknown' });
  },
);

t.test('a key file does not open under another key of the same id', async (t) => {
  const file = wrapDataKey(parseMasterKeys(a), { uploadId, segmentBytes: 1, dataKey: newDataKey() });
  const impostor = parseMasterKeys(`a:${bytesB.toString('base64')}`);
  t.throws(() => unwrapDataKey(impostor, { uploadId }, file), { code: 'seal_broken' });
});

t.test('a database secret opens in its own place only, and no changed bit of it opens', async (t) => {
  const masterKeys = parseMasterKeys(`${b},${a}`);
  const bytes = sealForDatabase(masterKeys, 'outbox:1', 'zażółć');
  t.equal(databaseSecretKeyId(bytes), 'b');
  t.equal(Buffer.from(openFromDatabase(masterKeys, 'outbox:1', bytes)).toString(), 'zażółć');
  t.equal(
    codeOf(() => openFromDatabase(masterKeys, 'outbox:2', bytes)),
    'seal_broken',
  );
  t.equal(
    codeOf(() => openFromDatabase(parseMasterKeys(a), 'outbox:1', bytes)),
    'master_key_unknown',
  );
  const codes = [...flipped(bytes)].map((changed) =>
    codeOf(() => openFromDatabase(masterKeys, 'outbox:1', changed)),
  );
  t.strictSame([...new Set(codes)].sort(), ['master_key_unknown', 'seal_broken']);
  for (let length = 0; length < bytes.length; length += 1) {
    t.equal(
      codeOf(() => openFromDatabase(masterKeys, 'outbox:1', bytes.subarray(0, length))),
      'seal_broken',
    );
  }
  const raw = sealForDatabase(masterKeys, 'signing-key', Uint8Array.of(0, 255, 1));
  t.strictSame([...openFromDatabase(masterKeys, 'signing-key', raw)], [0, 255, 1]);
  t.notSame(raw, sealForDatabase(masterKeys, 'signing-key', Uint8Array.of(0, 255, 1)));
});

t.test('one number always counts as itself, and not under another master key', async (t) => {
  const mac = numberMac(parseMasterKeys(`${a},${b}`), '+48601234567');
  t.ok(mac.equals(numberMac(parseMasterKeys(a), '+48601234567')));
  t.notOk(mac.equals(numberMac(parseMasterKeys(a), '+48601234568')));
  t.notOk(mac.equals(numberMac(parseMasterKeys(`${b},${a}`), '+48601234567')));
});

t.test('signs as RFC 8032 does, and nothing changed verifies', async (t) => {
  // RFC 8032 section 7.1, test 2
  const key = signingKeyFromSeed(
    Buffer.from('4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb', 'hex'),
  );
  const publicKey = '3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c';
  t.equal(Buffer.from(key.publicKey).toString('hex'), publicKey);
  const signature = signDetached(key, Uint8Array.of(0x72));
  t.equal(
    signature.toString('hex'),
    '92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00',
  );
  t.equal(verifyDetached(key.publicKey, Uint8Array.of(0x72), signature), true);
  t.equal(verifyDetached(key.publicKey, Uint8Array.of(0x73), signature), false);
  t.ok(
    [...flipped(signature)].every((changed) => !verifyDetached(key.publicKey, Uint8Array.of(0x72), changed)),
  );
  t.equal(verifyDetached(newSigningKey().publicKey, Uint8Array.of(0x72), signature), false);
  t.equal(verifyDetached(key.publicKey.subarray(1), Uint8Array.of(0x72), signature), false);
  t.equal(verifyDetached(key.publicKey, Uint8Array.of(0x72), signature.subarray(1)), false);
  t.match(key.keyId, /^[0-9a-f]{16}$/);
  t.equal(key.keyId, publicKeyId(key.publicKey));
});

t.test('reads a signing key as a seed or as PEM, and says what is wrong without showing it', async (t) => {
  const key = newSigningKey();
  const seed = Buffer.from(signingKeySeed(key).reveal());
  t.equal(parseSigningKey(`${seed.toString('base64')}\n`).keyId, key.keyId);
  const pair = generateKeyPairSync('ed25519');
  const pem = String(pair.privateKey.export({ type: 'pkcs8', format: 'pem' }));
  const fromPem = parseSigningKey(pem);
  const spki = pair.publicKey.export({ type: 'spki', format: 'der' });
  t.strictSame(Buffer.from(fromPem.publicKey), spki.subarray(12));
  t.equal(verifyDetached(fromPem.publicKey, Buffer.from('x'), signDetached(fromPem, Buffer.from('x'))), true);

  const rsa = generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey;
  const cases = [
    '',
    'x',
    seed.subarray(1).toString('base64'),
    seed.toString('hex'),
    pem.replace('PRIVATE', 'PUBLIC').replace('PRIVATE', 'PUBLIC'),
    pem.slice(0, 60),
    String(pair.publicKey.export({ type: 'spki', format: 'pem' })),
    String(rsa.export({ type: 'pkcs8', format: 'pem' })),
  ];
  for (const text of cases) {
    try {
      parseSigningKey(text);
      t.fail('was accepted');
    } catch (error) {
      t.ok(isSluiceError(error, 'config_invalid'));
      t.notOk(text.length > 1 && inspect(error).includes(text.slice(0, 40)));
    }
  }
  t.throws(() => signDetached({ keyId: key.keyId, publicKey: key.publicKey }, Buffer.from('x')), {
    code: 'internal',
  });
});
