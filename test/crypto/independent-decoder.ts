// A second decoder, written from docs/sealed-format.md with libsodium's own calls. It shares no line with src/.
import sodium from 'libsodium-wrappers';

await sodium.ready;

const ascii = (text: string): Uint8Array => sodium.from_string(text);
const uuid = (text: string): Uint8Array => sodium.from_hex(text.split('-').join(''));

function join(...parts: readonly Uint8Array[]): Uint8Array {
  return Uint8Array.from(parts.flatMap((part) => [...part]));
}

function bigEndian(value: number, bytes: number): Uint8Array {
  const result = new Uint8Array(bytes);
  for (let at = bytes - 1, rest = value; at >= 0; at -= 1, rest = Math.floor(rest / 256))
    result[at] = rest % 256;
  return result;
}

function subkey(masterKey: Uint8Array, label: string): Uint8Array {
  return sodium.crypto_generichash(32, ascii(`sluice/subkey/1/${label}`), masterKey);
}

/** The data key and the segment size out of a key file. */
export function decodeKeyFile(
  masterKeys: ReadonlyMap<string, Uint8Array>,
  uploadId: string,
  file: Uint8Array,
): { dataKey: Uint8Array; segmentBytes: number } {
  if (file.length !== 118 || sodium.to_string(file.slice(0, 8)) !== 'SLUICEK1' || file[8] !== 1) {
    throw new Error('no key file');
  }
  const masterKey = masterKeys.get(sodium.to_string(file.slice(10, 10 + (file[9] ?? 0))));
  if (masterKey === undefined) throw new Error('no such master key');
  const dataKey = sodium.crypto_aead_xchacha20poly1305_ietf_decrypt(
    null,
    file.slice(70),
    join(ascii('sluice/key-file/1'), uuid(uploadId), file.slice(0, 70)),
    file.slice(46, 70),
    subkey(masterKey, 'data-key'),
  );
  return { dataKey, segmentBytes: file.slice(42, 46).reduce((value, byte) => value * 256 + byte, 0) };
}

/** The file out of a whole object. */
export function decodeObject(
  dataKey: Uint8Array,
  file: { uploadId: string; segmentBytes: number; size: number },
  object: Uint8Array,
): Uint8Array {
  const count = Math.max(1, Math.ceil(file.size / file.segmentBytes));
  if (object.length !== file.size + 41 * count) throw new Error('wrong length');
  const pieces: Uint8Array[] = [];
  for (let index = 0; index < count; index += 1) {
    const last = index === count - 1;
    const sealed = object.slice(index * (file.segmentBytes + 41), (index + 1) * (file.segmentBytes + 41));
    const state = sodium.crypto_secretstream_xchacha20poly1305_init_pull(sealed.slice(0, 24), dataKey);
    const ad = join(
      ascii('sluice/segment/1'),
      uuid(file.uploadId),
      bigEndian(index, 8),
      bigEndian(file.segmentBytes, 4),
      bigEndian(last ? 1 : 0, 1),
    );
    const opened = sodium.crypto_secretstream_xchacha20poly1305_pull(state, sealed.slice(24), ad);
    if (opened === false || opened.tag !== (last ? 3 : 0)) throw new Error(`segment ${index}`);
    pieces.push(opened.message);
  }
  return join(...pieces);
}

/** The bytes out of a secret that lay in the database. */
export function decodeDatabaseSecret(
  masterKeys: ReadonlyMap<string, Uint8Array>,
  context: string,
  bytes: Uint8Array,
): Uint8Array {
  const idLength = bytes[1] ?? 0;
  const masterKey = masterKeys.get(sodium.to_string(bytes.slice(2, 2 + idLength)));
  if (bytes[0] !== 1 || masterKey === undefined) throw new Error('no database secret');
  const header = bytes.slice(0, 26 + idLength);
  return sodium.crypto_aead_xchacha20poly1305_ietf_decrypt(
    null,
    bytes.slice(header.length),
    join(ascii('sluice/database-secret/1'), header, ascii(context)),
    header.slice(2 + idLength),
    subkey(masterKey, 'database-secret'),
  );
}
