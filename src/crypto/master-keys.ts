// src/crypto: everything that needs a cipher, a hash or randomness; the only importer of libsodium and argon2.
// No I/O, no SQL, no configuration, and no secret in any message or printable property.
//
// This file: the master keys, and the labelled subkeys that are the only thing ever made from them.
import { SluiceError } from '../errors.js';
import { KEY_BYTES, keyedHash } from './sodium.js';

/** The master keys by id. Holds no printable secret: the bytes are kept beside the object, not in it. */
export interface MasterKeys {
  /** the key that encrypts: the first of the configuration */
  readonly current: { readonly id: string };
  /** every known id, the current one first */
  readonly ids: readonly string[];
}

/** What a master key is used for. Each use has a subkey of its own; a label is never given a second use. */
export type SubkeyLabel = 'data-key' | 'database-secret' | 'number-mac';

const SUBKEY_PREFIX = 'sluice/subkey/1/';
/** The longest master key id, in characters. A key file keeps this much room for it. */
export const MAX_KEY_ID_LENGTH = 32;
const keyIdPattern = /^[A-Za-z0-9_-]{1,32}$/;

const bytesOf = new WeakMap<MasterKeys, ReadonlyMap<string, Uint8Array>>();

/**
 * Reads the setting `MASTER_KEY`: `id:base64` of exactly 32 bytes, several separated by commas, the first encrypts.
 * An id has 1 to 32 characters of `A-Z a-z 0-9 _ -`; ids and keys are unique.
 * @throws config_invalid naming the entry by position and what is wrong with it, never its content
 */
export function parseMasterKeys(text: string): MasterKeys {
  const bytes = new Map<string, Uint8Array>();
  const seen = new Set<string>();
  for (const [position, entry] of text.split(',').entries()) {
    const problem = (what: string): SluiceError =>
      new SluiceError('config_invalid', `master key ${position + 1}: ${what}`);
    const colon = entry.indexOf(':');
    if (colon < 0) throw problem('is not of the form id:base64');
    const id = entry.slice(0, colon).trim();
    if (!keyIdPattern.test(id)) throw problem('its id is not 1 to 32 characters of A-Z a-z 0-9 _ -');
    if (bytes.has(id)) throw problem('its id was used before');
    const encoded = entry.slice(colon + 1).trim();
    const key = Buffer.from(encoded, 'base64');
    if (key.toString('base64') !== encoded) throw problem('is not canonical base64 with padding');
    if (key.length !== KEY_BYTES) throw problem(`has ${key.length} bytes instead of ${KEY_BYTES}`);
    if (seen.has(encoded)) throw problem('is the same key as one before it');
    seen.add(encoded);
    bytes.set(id, key);
  }
  const ids = Object.freeze([...bytes.keys()]);
  const masterKeys: MasterKeys = Object.freeze({ current: Object.freeze({ id: ids[0] ?? '' }), ids });
  bytesOf.set(masterKeys, bytes);
  return masterKeys;
}

/**
 * The 32-byte subkey of one master key for one use: keyed BLAKE2b-256 of `sluice/subkey/1/<label>` (RFC 7693).
 * @throws master_key_unknown where `keyId` is not among the configured keys
 */
export function deriveSubkey(masterKeys: MasterKeys, keyId: string, label: SubkeyLabel): Uint8Array {
  const key = bytesOf.get(masterKeys)?.get(keyId);
  if (key === undefined)
    throw new SluiceError('master_key_unknown', 'no master key of this id is configured');
  return keyedHash(key, Buffer.from(SUBKEY_PREFIX + label));
}
