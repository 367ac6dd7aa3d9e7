// The links of the audit chain: an event's hash over the one before, and commitments to text
// that must stay erasable. What an event says is domain's; where the chain lies is db's.
import { createHash, randomBytes } from 'node:crypto';
import { canonicalJson, type JsonValue } from '../domain/canonical-json.js';
import { SluiceError } from '../errors.js';

/** The hash before the first event: 32 zero bytes. */
export const GENESIS: Uint8Array = new Uint8Array(32);

const HASH_BYTES = 32;
const CHAIN_LABEL = 'sluice/audit/1';
const COMMITMENT_LABEL = 'sluice/commitment/1';
/**
 * The hash of an event behind `previous`: SHA-256 of `sluice/audit/1` ‖ previous ‖ canonical JSON as UTF-8.
 * @param previous 32 bytes: the hash of the event before, or {@link GENESIS}
 * @returns 32 bytes
 */
export function chainHash(previous: Uint8Array, event: JsonValue): Buffer {
  if (previous.length !== HASH_BYTES) throw new SluiceError('internal', 'a chain hash has 32 bytes');
  return createHash('sha256').update(CHAIN_LABEL).update(previous).update(canonicalJson(event)).digest();
}

/** A salt for one commitment: 32 random bytes. Erase it with the text and the commitment says nothing any more. */
export function newSalt(): Buffer {
  return randomBytes(HASH_BYTES);
}

/**
 * A commitment to a text that is kept elsewhere: SHA-256 of `sluice/commitment/1` ‖ salt ‖ text as UTF-8.
 * @param salt 32 bytes from {@link newSalt}, never used twice
 * @returns 32 bytes
 */
export function commitment(salt: Uint8Array, text: string): Buffer {
  if (salt.length !== HASH_BYTES) throw new SluiceError('internal', 'a salt has 32 bytes');
  return createHash('sha256').update(COMMITMENT_LABEL).update(salt).update(text).digest();
}
