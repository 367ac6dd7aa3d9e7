// Small secrets that must lie in Postgres for a while: link tokens and passwords in the outbox, the signing key.
// Sealed under a master key and bound to the place they lie in. Data keys never come here: see file-key.ts.
import { randomBytes } from 'node:crypto';
import { SluiceError } from '../errors.js';
import { deriveSubkey, type MasterKeys } from './master-keys.js';
import { AEAD_NONCE_BYTES, openAead, sealAead } from './sodium.js';

const FORMAT_VERSION = 1;
const AD_LABEL = Buffer.from('sluice/database-secret/1');

/** The header tells its own length, so nothing can slide between it and the context behind it. */
function associatedData(header: Uint8Array, context: string): Buffer {
  return Buffer.concat([AD_LABEL, header, Buffer.from(context)]);
}

/**
 * Seals a secret for one place in the database, under the current master key.
 * @param context where it will lie, such as `outbox:<id>`; only the same words open it again
 * @param plaintext text is sealed as UTF-8
 */
export function sealForDatabase(
  masterKeys: MasterKeys,
  context: string,
  plaintext: string | Uint8Array,
): Uint8Array {
  const keyId = masterKeys.current.id;
  const nonce = randomBytes(AEAD_NONCE_BYTES);
  const header = Buffer.concat([Buffer.from([FORMAT_VERSION, keyId.length]), Buffer.from(keyId), nonce]);
  const message = typeof plaintext === 'string' ? Buffer.from(plaintext) : plaintext;
  const subkey = deriveSubkey(masterKeys, keyId, 'database-secret');
  return Buffer.concat([header, sealAead(subkey, nonce, associatedData(header, context), message)]);
}

/** Version ‖ id length ‖ id ‖ nonce, cut apart. @throws seal_broken where there is less than that */
function splitHeader(bytes: Uint8Array): { keyId: string; header: Uint8Array; sealed: Uint8Array } {
  const [version = -1, idLength = -1] = bytes;
  const headerBytes = 2 + idLength + AEAD_NONCE_BYTES;
  if (version !== FORMAT_VERSION || bytes.length < headerBytes) {
    throw new SluiceError('seal_broken', 'a database secret has an unknown version or is cut short');
  }
  return {
    keyId: Buffer.from(bytes.subarray(2, 2 + idLength)).toString('latin1'),
    header: bytes.subarray(0, headerBytes),
    sealed: bytes.subarray(headerBytes),
  };
}

/**
 * The master key that a sealed secret needs, so that a rotation finds what to seal anew. Not authenticated.
 * @throws seal_broken where the bytes are no sealed secret
 */
export function databaseSecretKeyId(bytes: Uint8Array): string {
  return splitHeader(bytes).keyId;
}

/**
 * Opens a secret that {@link sealForDatabase} sealed for the same context.
 * @returns the plaintext's bytes (UTF-8 where text was sealed)
 * @throws master_key_unknown where its master key is not configured; seal_broken where bytes or context differ
 */
export function openFromDatabase(masterKeys: MasterKeys, context: string, bytes: Uint8Array): Uint8Array {
  const { keyId, header, sealed } = splitHeader(bytes);
  const subkey = deriveSubkey(masterKeys, keyId, 'database-secret');
  const nonce = header.subarray(header.length - AEAD_NONCE_BYTES);
  const plaintext = openAead(subkey, nonce, associatedData(header, context), sealed);
  if (plaintext === null)
    throw new SluiceError('seal_broken', 'a database secret does not open in this context');
  return plaintext;
}
