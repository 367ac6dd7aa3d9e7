// A document counts only in the bytes in which it was issued: mutations of every kind, by every reader of signed documents.
import { Readable } from 'node:stream';
import t from 'tap';
import {
  newSigningKey,
  publicKeyId,
  type SigningKey,
  signDetached,
  verifyDetached,
} from '../../src/crypto/signatures.js';
import { canonicalJson, type JsonValue } from '../../src/domain/canonical-json.js';
import { openCertificate } from '../../src/domain/certificate-document.js';
import { readSignedDocument } from '../../src/domain/signed-document.js';
import { verifyCertificate } from '../../src/flows/erasure/verify-certificate.js';
import { keysById, readSigned } from '../../src/flows/steps/read-signed.js';
import type { ObjectStore } from '../../src/storage/contract/object-store.js';

const [key, other] = [newSigningKey(), newSigningKey()];
const content = {
  kind: 'sluice/certificate/1',
  scope: 'ticket',
  ticket: { reference: 'T-1 / é "q"', institution: 'Žalec' },
  uploads: [{ id: 'u1', size: 1000, blockedAt: null, complete: true }],
  neverStored: 0,
};

function signatureOf(by: SigningKey, value: JsonValue) {
  return {
    algorithm: 'Ed25519',
    keyId: by.keyId,
    publicKey: Buffer.from(by.publicKey).toString('base64'),
    value: signDetached(by, Buffer.from(canonicalJson(value))).toString('base64'),
  };
}

const signature = signatureOf(key, content);
const text = canonicalJson({ certificate: content, signature });
const [signedText, signatureText] = [canonicalJson(content), canonicalJson(signature)];
const forged = canonicalJson({ ...content, scope: 'upload' });
const replaced = (from: string | RegExp, to: string) => {
  const changed = text.replace(from, to);
  if (changed === text) throw new Error(`nothing was changed: ${from}`);
  return changed;
};
const withSignature = (changes: Record<string, JsonValue>) =>
  canonicalJson({ certificate: content, signature: { ...signature, ...changes } });
/** The same 64 bytes in a spelling that a lenient decoder takes: unused bits of the last letter set. */
const otherBits = signature.value.replace(/(.)==$/, (_all, last: string) => {
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
  return `${letters[letters.indexOf(last) + 1]}==`;
});

/** Everything that says the same, or more, in other bytes. */
const mutants: Readonly<Record<string, string | Uint8Array>> = {
  'a second certificate before': replaced('{', `{"certificate":${forged},`),
  'a second certificate behind': replaced(/}$/, `,"certificate":${forged}}`),
  'the same certificate twice': replaced('{', `{"certificate":${signedText},`),
  'a second certificate with an escaped name': replaced('{', `{"certific\\u0061te":${forged},`),
  'a second signature': replaced(/}$/, `,"signature":${signatureText}}`),
  'an unknown member before': replaced('{', '{"a":1,'),
  'an unknown member behind': replaced(/}$/, ',"z":"Genuine for all tickets"}'),
  'a member of no name': replaced('{', '{"":1,'),
  '__proto__ beside': replaced('{', '{"__proto__":{"certificate":{}},'),
  'constructor beside': replaced(',"signature":', ',"constructor":1,"signature":'),
  '__proto__ in the signature': replaced('"signature":{', '"signature":{"__proto__":{},'),
  '__proto__ in the certificate': replaced('"certificate":{', '"certificate":{"__proto__":{},'),
  'a member of the certificate twice': replaced('"scope":"ticket"', '"scope":"upload","scope":"ticket"'),
  'a member deep inside twice': replaced('"size":1000', '"size":9,"size":1000'),
  'an unknown member deep inside': replaced('"size":1000', '"size":1000,"very":1'),
  'an unknown member of the signature': withSignature({ note: 'for all tickets' }),
  'a member of the signature twice': replaced('"algorithm":', '"algorithm":"none","algorithm":'),
  'the members in another order': `{"signature":${signatureText},"certificate":${signedText}}`,
  'members of the certificate in another order': replaced(/("kind":"[^"]*"),("neverStored":0)/, '$2,$1'),
  'laid out anew': JSON.stringify(JSON.parse(text), null, 2),
  'a space before': ` ${text}`,
  'a space inside': replaced(':{', ': {'),
  'a tab inside': replaced(',"signature"', ',\t"signature"'),
  'a line feed behind': `${text}\n`,
  'a carriage return and line feed behind': `${text}\r\n`,
  'a second document behind': `${text}${text}`,
  'a zero byte behind': `${text}\0`,
  'a comment behind': `${text}//`,
  'a comma behind the last member': replaced(/}$/, ',}'),
  'a byte order mark': `\ufeff${text}`,
  'a letter escaped': replaced('ticket"', '\\u0074icket"'),
  'a letter beyond ASCII escaped': replaced('é', '\\u00e9'),
  'a slash escaped': replaced('T-1 /', 'T-1 \\/'),
  'a letter decomposed': replaced('é', 'e\u0301'),
  'a number as a fraction': replaced('1000', '1000.0'),
  'a number with an exponent': replaced('1000', '1e3'),
  'a negative zero': replaced('"neverStored":0', '"neverStored":-0'),
  'a number as text': replaced('1000', '"1000"'),
  'bytes that are no UTF-8': Buffer.concat([Buffer.from(text.slice(0, -1)), Buffer.from([0xff, 0x7d])]),
  'a letter in two bytes too many': Buffer.from(
    Buffer.from(text).toString('latin1').replace('T-1', 'T\xc0\xad1'),
    'latin1',
  ),
  'in UTF-16': Buffer.from(text, 'utf16le'),
  'a signature with unused bits': withSignature({ value: otherBits }),
  'a signature without padding': withSignature({ value: signature.value.replace(/=+$/, '') }),
  'a signature in the alphabet for URLs': withSignature({
    value: `${signature.value.replaceAll('+', '-').replaceAll('/', '_').slice(0, -2)}`,
  }),
  'a signature with a space in it': withSignature({ value: ` ${signature.value}` }),
  'a signature with a line feed in it': withSignature({ value: `${signature.value}\n` }),
  'a signature with more behind': withSignature({ value: `${signature.value}AAAA` }),
  'a signature as a list': withSignature({ value: [signature.value] }),
  'no signature': canonicalJson({ certificate: content }),
  'an empty signature': canonicalJson({ certificate: content, signature: {} }),
  'another algorithm': withSignature({ algorithm: 'none' }),
  'the algorithm in other letters': withSignature({ algorithm: 'ed25519' }),
  "another key's id": withSignature({ keyId: other.keyId }),
  "another key's public half": withSignature({ publicKey: Buffer.from(other.publicKey).toString('base64') }),
  'the public half with unused bits': withSignature({ publicKey: signature.publicKey.replace(/.=$/, 'B=') }),
  'no public half': canonicalJson({
    certificate: content,
    signature: { algorithm: 'Ed25519', keyId: key.keyId, value: signature.value },
  }),
  "another key's signature": canonicalJson({
    certificate: content,
    signature: { ...signatureOf(other, content), keyId: key.keyId, publicKey: signature.publicKey },
  }),
  'all of an unknown key': canonicalJson({
    certificate: content,
    signature: signatureOf(newSigningKey(), content),
  }),
  'something else in it': text.replace('Žalec', 'Zalec'),
  'a list around it': `[${text}]`,
  nothing: '',
  null: 'null',
};

const bytesOf = (mutant: string | Uint8Array) => (typeof mutant === 'string' ? Buffer.from(mutant) : mutant);
const trusted = [key.publicKey, other.publicKey];
const known = trusted.map((each) => ({
  id: publicKeyId(each),
  publicKey: Buffer.from(each).toString('base64'),
}));

t.test('a certificate counts in the bytes in which it was issued, and in no others', async (t) => {
  t.match(verifyCertificate(Buffer.from(text), trusted), {
    valid: true,
    reference: content.ticket.reference,
  });
  for (const [what, mutant] of Object.entries(mutants)) {
    t.equal(verifyCertificate(bytesOf(mutant), trusted).valid, false, what);
    const opened = openCertificate(bytesOf(mutant), known);
    const believed =
      typeof opened !== 'string' &&
      verifyDetached(opened.key, opened.document.message, opened.document.signature);
    t.equal(believed, false, `${what}, in a browser`);
  }
  for (let at = 0; at < text.length; at += 7) {
    const cut = Buffer.from(`${text.slice(0, at)}${text.slice(at + 1)}`);
    t.equal(verifyCertificate(cut, trusted).valid, false, `without character ${at}`);
  }
});

t.test('a retired key still vouches for what it signed; a key that is not known for nothing', async (t) => {
  t.match(verifyCertificate(Buffer.from(text), [other.publicKey]), { valid: false, problem: 'unknown_key' });
  t.match(verifyCertificate(Buffer.from(text), []), { valid: false, problem: 'unknown_key' });
});

t.test('and so do anchors of the audit chain and batches of the list of erasures', async (t) => {
  for (const member of ['anchor', 'batch']) {
    const own = (each: string | Uint8Array) =>
      Buffer.from(
        Buffer.from(bytesOf(each)).toString('latin1').replaceAll('"certificate":', `"${member}":`),
        'latin1',
      );
    const read = async (bytes: Uint8Array) => {
      const store = { get: async () => Readable.from([bytes]) } as unknown as ObjectStore;
      return await readSigned(store, 'x', member, keysById(trusted.map((publicKey) => ({ publicKey }))));
    };
    const stored = (each: string | Uint8Array) => Buffer.concat([own(each), Buffer.from('\n')]);
    t.same(await read(stored(text)), content, `${member}: as it was written, with its line feed`);
    t.equal(await read(own(text)), undefined, 'not without');
    for (const [what, mutant] of Object.entries(mutants))
      t.equal(await read(stored(mutant)), undefined, `${member}: ${what}`);
  }
});

t.test('tells a document that was laid out anew from what is none', async (t) => {
  t.equal(readSignedDocument(Buffer.from(`${text} `), 'certificate'), 'not_canonical');
  t.equal(readSignedDocument(Buffer.from('{"certificate":1}'), 'certificate'), 'none');
  t.equal(readSignedDocument(Buffer.from('%PDF-1.7'), 'certificate'), 'none');
});
