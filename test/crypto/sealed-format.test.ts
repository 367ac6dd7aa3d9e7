import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import t from 'tap';
import { Secret } from '../../src/config/secret.js';
import { openFromDatabase, sealForDatabase } from '../../src/crypto/database-secret.js';
import { newDataKey, unwrapDataKey, wrapDataKey } from '../../src/crypto/file-key.js';
import { chainHash, commitment, GENESIS } from '../../src/crypto/hash-chain.js';
import { deriveSubkey, parseMasterKeys, type SubkeyLabel } from '../../src/crypto/master-keys.js';
import { numberMac } from '../../src/crypto/number-mac.js';
import { createPasswordHasher } from '../../src/crypto/password-hasher.js';
import { openSegments, sealedLength } from '../../src/crypto/seal.js';
import { newId } from '../../src/crypto/tokens.js';
import { canonicalJson, type JsonValue } from '../../src/domain/canonical-json.js';
import { normaliseLinkPassword } from '../../src/domain/link-password.js';
import { collect, patterned, sealAll, streamOf } from './byte-sources.js';
import { decodeDatabaseSecret, decodeKeyFile, decodeObject } from './independent-decoder.js';

interface Vectors {
  masterKeys: { id: string; key: string; subkeys: Record<SubkeyLabel, string> }[];
  keyFiles: { uploadId: string; masterKeyId: string; segmentBytes: number; dataKey: string; bytes: string }[];
  objects: {
    uploadId: string;
    segmentBytes: number;
    size: number;
    dataKey: string;
    plaintext: string;
    segments: string[];
  }[];
  databaseSecrets: { masterKeyId: string; context: string; plaintext: string; bytes: string }[];
  numbers: { phone: string; mac: string }[];
  linkPasswords: { typed: string; normalised: string }[];
  passwordHash: { normalised: string; hash: string };
  chain: { event: JsonValue; canonical: string; hash: string }[];
  commitments: { salt: string; text: string; commitment: string }[];
}

const fixture = new URL('../fixtures/sealed-format.json', import.meta.url);
const vectors: Vectors = JSON.parse(readFileSync(fixture, 'utf8'));
const hex = (text: string): Buffer => Buffer.from(text, 'hex');
const asHex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex');
const masterKeys = parseMasterKeys(
  vectors.masterKeys.map(({ id, key }) => `${id}:${hex(key).toString('base64')}`).join(','),
);
const rawMasterKeys = new Map(vectors.masterKeys.map(({ id, key }) => [id, Uint8Array.from(hex(key))]));

t.test('the vectors are what their script writes', async (t) => {
  const script = new URL('../../scripts/sealed-format-vectors.mjs', import.meta.url);
  const { status, stderr } = spawnSync(process.execPath, [script.pathname, '--check'], { encoding: 'utf8' });
  t.equal(status, 0, stderr);
});

t.test('derives the subkeys of the vectors', async (t) => {
  for (const { id, subkeys } of vectors.masterKeys) {
    t.strictSame(
      {
        'data-key': asHex(deriveSubkey(masterKeys, id, 'data-key')),
        'database-secret': asHex(deriveSubkey(masterKeys, id, 'database-secret')),
        'number-mac': asHex(deriveSubkey(masterKeys, id, 'number-mac')),
      },
      subkeys,
    );
  }
});

t.test('opens the key files of the vectors', async (t) => {
  for (const { uploadId, masterKeyId, segmentBytes, dataKey, bytes } of vectors.keyFiles) {
    const opened = unwrapDataKey(masterKeys, { uploadId }, hex(bytes));
    t.equal(asHex(opened.dataKey.reveal()), dataKey);
    t.match(opened, { masterKeyId, segmentBytes });
    t.strictSame(decodeKeyFile(rawMasterKeys, uploadId, hex(bytes)), {
      dataKey: Uint8Array.from(hex(dataKey)),
      segmentBytes,
    });
  }
});

t.test('opens the objects of the vectors', async (t) => {
  for (const { plaintext, segments, dataKey, ...file } of vectors.objects) {
    const object = segments.map(hex);
    t.equal(Buffer.concat(object).length, sealedLength(file.size, file.segmentBytes));
    const key = new Secret<Uint8Array>(hex(dataKey));
    const opened = await collect(openSegments(key, { ...file, firstSegment: 0 }, streamOf(...object)));
    t.equal(asHex(opened), plaintext, `${file.size} bytes`);
    t.equal(asHex(decodeObject(hex(dataKey), file, Buffer.concat(object))), plaintext);
  }
});

t.test('opens the database secrets of the vectors', async (t) => {
  for (const { context, plaintext, bytes } of vectors.databaseSecrets) {
    t.equal(Buffer.from(openFromDatabase(masterKeys, context, hex(bytes))).toString(), plaintext);
    t.equal(Buffer.from(decodeDatabaseSecret(rawMasterKeys, context, hex(bytes))).toString(), plaintext);
  }
});

t.test('the independent decoder opens what the product seals', async (t) => {
  const uploadId = newId();
  const plaintext = patterned(1000);
  const dataKey = newDataKey();
  const keyFile = wrapDataKey(masterKeys, { uploadId, segmentBytes: 300, dataKey });
  const object = Buffer.concat(sealAll(dataKey, { uploadId, segmentBytes: 300 }, plaintext));
  const opened = decodeKeyFile(rawMasterKeys, uploadId, keyFile);
  const file = { uploadId, segmentBytes: opened.segmentBytes, size: plaintext.length };
  t.strictSame(Buffer.from(decodeObject(opened.dataKey, file, object)), plaintext);
  const secret = sealForDatabase(masterKeys, 'outbox:1', 'zażółć');
  t.equal(Buffer.from(decodeDatabaseSecret(rawMasterKeys, 'outbox:1', secret)).toString(), 'zażółć');
});

t.test('normalises, hashes and counts as the vectors do', async (t) => {
  for (const { typed, normalised } of vectors.linkPasswords)
    t.equal(normaliseLinkPassword(typed), normalised);
  for (const { phone, mac } of vectors.numbers) t.equal(asHex(numberMac(masterKeys, phone)), mac);
  const hasher = createPasswordHasher();
  const { normalised, hash } = vectors.passwordHash;
  t.equal(await hasher.verify(hash, normalised), true);
  t.equal(await hasher.verify(hash, `${normalised}X`), false);
});

t.test('chains and commits as the vectors do', async (t) => {
  let previous = GENESIS;
  for (const { event, canonical, hash } of vectors.chain) {
    t.equal(canonicalJson(event), canonical);
    previous = chainHash(previous, event);
    t.equal(asHex(previous), hash);
  }
  for (const { salt, text, commitment: expected } of vectors.commitments) {
    t.equal(asHex(commitment(hex(salt), text)), expected);
  }
});
