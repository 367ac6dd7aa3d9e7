// Ed25519 (RFC 8032) for what leaves the service as a proof. Plain signatures: any other tool can check them.
import {
  createHash,
  createPrivateKey,
  createPublicKey,
  type KeyObject,
  randomBytes,
  sign,
  verify,
} from 'node:crypto';
import { Secret } from '../config/secret.js';
import { SluiceError } from '../errors.js';

/** A signing key. Its private half is not in it: printing it shows the public half only. */
export interface SigningKey {
  /** first 16 hexadecimal digits of SHA-256 of the raw public key */
  readonly keyId: string;
  /** 32 raw bytes */
  readonly publicKey: Uint8Array;
}

const SEED_BYTES = 32;
// What stands before the raw 32 bytes in DER (RFC 8410): PKCS#8 for a seed, SubjectPublicKeyInfo for a public key.
const SEED_DER_PREFIX = Buffer.from('302e020100300506032b657004220420', 'hex');
const PUBLIC_DER_PREFIX = Buffer.from('302a300506032b6570032100', 'hex');

const privateHalves = new WeakMap<SigningKey, KeyObject>();

function rawPublicKey(key: KeyObject): Uint8Array {
  return key.export({ type: 'spki', format: 'der' }).subarray(PUBLIC_DER_PREFIX.length);
}

function fromPrivateKey(privateKey: KeyObject): SigningKey {
  const publicKey = rawPublicKey(createPublicKey(privateKey));
  const key: SigningKey = Object.freeze({ keyId: publicKeyId(publicKey), publicKey });
  privateHalves.set(key, privateKey);
  return key;
}

function privateHalf(key: SigningKey): KeyObject {
  const found = privateHalves.get(key);
  if (found === undefined) throw new SluiceError('internal', 'this signing key has no private half');
  return found;
}

/** The id under which a public key is published: the first 16 hexadecimal digits of SHA-256 of its 32 raw bytes. */
export function publicKeyId(publicKey: Uint8Array): string {
  return createHash('sha256').update(publicKey).digest('hex').slice(0, 16);
}

/** A fresh signing key. */
export function newSigningKey(): SigningKey {
  return signingKeyFromSeed(randomBytes(SEED_BYTES));
}

/** The signing key of a 32-byte seed (RFC 8032 section 5.1.5). @throws internal where it has another length */
export function signingKeyFromSeed(seed: Uint8Array): SigningKey {
  if (seed.length !== SEED_BYTES) throw new SluiceError('internal', 'an Ed25519 seed has 32 bytes');
  const key = Buffer.concat([SEED_DER_PREFIX, seed]);
  return fromPrivateKey(createPrivateKey({ key, format: 'der', type: 'pkcs8' }));
}

/** The 32-byte seed, to be sealed at once for its place in the database and kept nowhere else. */
export function signingKeySeed(key: SigningKey): Secret<Uint8Array> {
  const der = privateHalf(key).export({ type: 'pkcs8', format: 'der' });
  return new Secret<Uint8Array>(der.subarray(SEED_DER_PREFIX.length));
}

/**
 * Reads the setting `SIGNING_KEY`: either base64 of the 32-byte seed, or an Ed25519 private key as PKCS#8 PEM
 * (`openssl genpkey -algorithm ed25519`).
 * @throws config_invalid saying what is wrong, never the value
 */
export function parseSigningKey(text: string): SigningKey {
  const trimmed = text.trim();
  if (!trimmed.startsWith('-----')) {
    const seed = Buffer.from(trimmed, 'base64');
    if (seed.length !== SEED_BYTES || seed.toString('base64') !== trimmed) {
      throw new SluiceError('config_invalid', 'the signing key is neither base64 of 32 bytes nor PKCS#8 PEM');
    }
    return signingKeyFromSeed(seed);
  }
  let key: KeyObject;
  try {
    key = createPrivateKey({ key: trimmed, format: 'pem' });
  } catch {
    // the cause is left out on purpose: what OpenSSL says about a key is not ours to print
    throw new SluiceError('config_invalid', 'the signing key is PEM, but no private key that can be read');
  }
  if (key.asymmetricKeyType !== 'ed25519') {
    throw new SluiceError('config_invalid', 'the signing key is not an Ed25519 key');
  }
  return fromPrivateKey(key);
}

/** The detached Ed25519 signature of `message`: 64 bytes. */
export function signDetached(key: SigningKey, message: Uint8Array): Buffer {
  return sign(null, message, privateHalf(key));
}

/**
 * Whether `signature` is that of `message` under a public key of 32 raw bytes. A key or a signature of a wrong length
 * is simply not valid.
 */
export function verifyDetached(publicKey: Uint8Array, message: Uint8Array, signature: Uint8Array): boolean {
  if (publicKey.length !== 32 || signature.length !== 64) return false;
  const key = createPublicKey({
    key: Buffer.concat([PUBLIC_DER_PREFIX, publicKey]),
    format: 'der',
    type: 'spki',
  });
  return verify(null, message, key, signature);
}
