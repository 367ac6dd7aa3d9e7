// The data key of one upload, and the key file that keeps it in the key store under a master key.
// Never the file's content and never Postgres. The bytes are described in docs/sealed-format.md.
import { randomBytes } from 'node:crypto';
import { Secret } from '../config/secret.js';
import { SluiceError } from '../errors.js';
import { deriveSubkey, MAX_KEY_ID_LENGTH, type MasterKeys } from './master-keys.js';
import { assertSegmentBytes, isSegmentBytes } from './segment-size.js';
import { AEAD_NONCE_BYTES, AEAD_TAG_BYTES, KEY_BYTES, openAead, sealAead } from './sodium.js';
import { uploadIdBytes } from './upload-id.js';

/** 32 random bytes that seal one upload. */
export type DataKey = Secret<Uint8Array>;

/** What a key file tells once it was opened. */
export interface OpenedKeyFile {
  readonly dataKey: DataKey;
  /** bytes of plaintext in each segment but the last */
  readonly segmentBytes: number;
  /** the master key that the file is wrapped under */
  readonly masterKeyId: string;
}

const MAGIC = Buffer.from('SLUICEK1');
const FORMAT_VERSION = 1;
const AD_LABEL = Buffer.from('sluice/key-file/1');

// magic ‖ version ‖ id length ‖ id, zero-padded ‖ segment size ‖ nonce ‖ sealed data key
const VERSION_AT = MAGIC.length;
const ID_LENGTH_AT = VERSION_AT + 1;
const ID_AT = ID_LENGTH_AT + 1;
const SEGMENT_BYTES_AT = ID_AT + MAX_KEY_ID_LENGTH;
const NONCE_AT = SEGMENT_BYTES_AT + 4;
const SEALED_KEY_AT = NONCE_AT + AEAD_NONCE_BYTES;

/** Bytes of every key file. */
export const KEY_FILE_BYTES = SEALED_KEY_AT + KEY_BYTES + AEAD_TAG_BYTES;

/** A fresh random data key; every upload gets its own. */
export function newDataKey(): DataKey {
  return new Secret<Uint8Array>(randomBytes(KEY_BYTES));
}

/** The header and the upload id are both authenticated: a key file serves one upload with one segment size only. */
function associatedData(header: Uint8Array, uploadId: string): Buffer {
  return Buffer.concat([AD_LABEL, uploadIdBytes(uploadId), header]);
}

/**
 * The key file of one upload, wrapped under the current master key.
 * @param upload `segmentBytes`: bytes of plaintext in each segment but the last
 * @returns {@link KEY_FILE_BYTES} bytes
 */
export function wrapDataKey(
  masterKeys: MasterKeys,
  upload: { readonly uploadId: string; readonly segmentBytes: number; readonly dataKey: DataKey },
): Uint8Array {
  const keyId = masterKeys.current.id;
  assertSegmentBytes(upload.segmentBytes);
  const header = Buffer.alloc(SEALED_KEY_AT);
  MAGIC.copy(header);
  header.writeUInt8(FORMAT_VERSION, VERSION_AT);
  header.writeUInt8(keyId.length, ID_LENGTH_AT);
  header.write(keyId, ID_AT, 'latin1');
  header.writeUInt32BE(upload.segmentBytes, SEGMENT_BYTES_AT);
  randomBytes(AEAD_NONCE_BYTES).copy(header, NONCE_AT);
  const sealedKey = sealAead(
    deriveSubkey(masterKeys, keyId, 'data-key'),
    header.subarray(NONCE_AT),
    associatedData(header, upload.uploadId),
    upload.dataKey.reveal(),
  );
  return Buffer.concat([header, sealedKey]);
}

/**
 * Opens a key file. Wrapping the result again puts it under the current master key, which is what a rotation does.
 * @throws master_key_unknown where its master key is not configured; seal_broken where the bytes were changed, belong
 * to another upload or are no key file
 */
export function unwrapDataKey(
  masterKeys: MasterKeys,
  upload: { readonly uploadId: string },
  bytes: Uint8Array,
): OpenedKeyFile {
  const masterKeyId = keyFileMasterKeyId(bytes);
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const header = file.subarray(0, SEALED_KEY_AT);
  const dataKey = openAead(
    deriveSubkey(masterKeys, masterKeyId, 'data-key'),
    header.subarray(NONCE_AT),
    associatedData(header, upload.uploadId),
    file.subarray(SEALED_KEY_AT),
  );
  const segmentBytes = file.readUInt32BE(SEGMENT_BYTES_AT);
  if (dataKey === null || !isSegmentBytes(segmentBytes)) {
    throw new SluiceError('seal_broken', 'a key file does not open for this upload');
  }
  return { dataKey: new Secret<Uint8Array>(dataKey), segmentBytes, masterKeyId };
}

/**
 * The master key that a key file is wrapped under. Not authenticated.
 * @throws seal_broken where the bytes are no key file
 */
export function keyFileMasterKeyId(bytes: Uint8Array): string {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (file.length !== KEY_FILE_BYTES || !file.subarray(0, MAGIC.length).equals(MAGIC)) {
    throw new SluiceError('seal_broken', 'a key file has the wrong length or magic');
  }
  const version = file.readUInt8(VERSION_AT);
  if (version !== FORMAT_VERSION)
    throw new SluiceError('seal_broken', `key file version ${version} is unknown`);
  const idLength = file.readUInt8(ID_LENGTH_AT);
  if (idLength < 1 || idLength > MAX_KEY_ID_LENGTH) {
    throw new SluiceError('seal_broken', 'a key file names its master key in a wrong way');
  }
  return file.toString('latin1', ID_AT, ID_AT + idLength);
}
