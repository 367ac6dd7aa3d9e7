// libsodium in WebAssembly: the reference, and the fallback where the native twin does not load.
import sodium from 'libsodium-wrappers';

/** Resolves when the primitives may be called. Importing this module waits for it, so nobody has to. */
export const ready: Promise<void> = sodium.ready;
await ready;

/** Bytes of a key of every keyed primitive here. */
export const KEY_BYTES = 32;
/** Bytes of an XChaCha20-Poly1305 nonce. */
export const AEAD_NONCE_BYTES = 24;
/** Bytes that XChaCha20-Poly1305 adds to its message: the Poly1305 tag. */
export const AEAD_TAG_BYTES = 16;
/** Bytes of the random header that begins a secretstream. */
export const STREAM_HEADER_BYTES = 24;
/** Bytes that a secretstream adds to each message: an encrypted tag byte and a Poly1305 tag. */
export const STREAM_MESSAGE_EXTRA_BYTES = 17;
const STREAM_STATE_ROOM_BYTES = 64; // the state has 52

/** A C function over addresses in one heap. A 64-bit length takes two numbers, the low half first. */
type CFunction = (...args: readonly number[]) => number;

/** The compiled module below the wrapper. `HEAPU8` is replaced whenever the heap grows. */
interface CompiledSodium {
  readonly HEAPU8: Uint8Array;
  readonly _malloc: CFunction;
  readonly _free: (address: number) => void;
  readonly _crypto_secretstream_xchacha20poly1305_init_push: CFunction;
  readonly _crypto_secretstream_xchacha20poly1305_push: CFunction;
  readonly _crypto_secretstream_xchacha20poly1305_init_pull: CFunction;
  readonly _crypto_secretstream_xchacha20poly1305_pull: CFunction;
}

// The wrapper's own secretstream calls never free their state (52 bytes leak with each stream, and we begin one per
// segment) and copy each message more often than needed; so the hot path speaks to the compiled module.
const compiled = (sodium as typeof sodium & { readonly libsodium: CompiledSodium }).libsodium;
const {
  _crypto_secretstream_xchacha20poly1305_init_push: initPush,
  _crypto_secretstream_xchacha20poly1305_push: push,
  _crypto_secretstream_xchacha20poly1305_init_pull: initPull,
  _crypto_secretstream_xchacha20poly1305_pull: pull,
} = compiled;

const TAG_MESSAGE = sodium.crypto_secretstream_xchacha20poly1305_TAG_MESSAGE;
const TAG_FINAL = sodium.crypto_secretstream_xchacha20poly1305_TAG_FINAL;

// One arena for all calls: they are synchronous, so no two of them ever overlap.
const AD_ROOM_BYTES = 256;
const state = compiled._malloc(STREAM_STATE_ROOM_BYTES + KEY_BYTES + 16 + AD_ROOM_BYTES);
const keyAt = state + STREAM_STATE_ROOM_BYTES;
const tagAt = keyAt + KEY_BYTES;
const adAt = tagAt + 16;
let input = 0;
let output = 0;
let roomBytes = 0;

function makeRoom(bytes: number): void {
  if (bytes <= roomBytes) return;
  if (roomBytes > 0) {
    compiled._free(input);
    compiled._free(output);
  }
  roomBytes = 0;
  input = compiled._malloc(bytes);
  output = compiled._malloc(bytes);
  if (state === 0 || input === 0 || output === 0) throw new Error('out of memory for sealing');
  roomBytes = bytes;
}

function load(key: Uint8Array, ad: Uint8Array, bytes: Uint8Array): void {
  if (key.length !== KEY_BYTES || ad.length > AD_ROOM_BYTES) throw new TypeError('wrong key or data length');
  makeRoom(STREAM_HEADER_BYTES + bytes.length + STREAM_MESSAGE_EXTRA_BYTES);
  const heap = compiled.HEAPU8;
  heap.set(key, keyAt);
  heap.set(ad, adAt);
  heap.set(bytes, input);
}

function unload(from: number, bytes: number): Uint8Array {
  const result = Buffer.allocUnsafeSlow(bytes); // not zeroed first: every byte is written in the next line
  result.set(compiled.HEAPU8.subarray(from, from + bytes));
  return result;
}

function forgetKeys(): void {
  compiled.HEAPU8.fill(0, state, tagAt);
}

/**
 * A whole secretstream of one message, under a fresh random header.
 * @returns header (24 bytes) ‖ message (length + 17 bytes)
 */
export function sealStreamOfOne(
  key: Uint8Array,
  ad: Uint8Array,
  message: Uint8Array,
  final: boolean,
): Uint8Array {
  load(key, ad, message);
  const out = output + STREAM_HEADER_BYTES;
  const tag = final ? TAG_FINAL : TAG_MESSAGE;
  const failed =
    initPush(state, output, keyAt) !== 0 ||
    push(state, out, 0, input, message.length, 0, adAt, ad.length, 0, tag) !== 0;
  forgetKeys();
  if (failed) throw new Error('libsodium refused to seal');
  return unload(output, STREAM_HEADER_BYTES + message.length + STREAM_MESSAGE_EXTRA_BYTES);
}

/** Opens what {@link sealStreamOfOne} made; null where anything at all does not fit, with nothing released. */
export function openStreamOfOne(
  key: Uint8Array,
  ad: Uint8Array,
  sealed: Uint8Array,
  final: boolean,
): Uint8Array | null {
  const bytes = sealed.length - STREAM_HEADER_BYTES - STREAM_MESSAGE_EXTRA_BYTES;
  if (bytes < 0) return null;
  load(key, ad, sealed);
  const message = input + STREAM_HEADER_BYTES;
  const length = sealed.length - STREAM_HEADER_BYTES;
  const failed =
    initPull(state, input, keyAt) !== 0 ||
    pull(state, output, 0, tagAt, message, length, 0, adAt, ad.length, 0) !== 0;
  forgetKeys();
  if (failed || compiled.HEAPU8[tagAt] !== (final ? TAG_FINAL : TAG_MESSAGE)) return null;
  return unload(output, bytes);
}

/** XChaCha20-Poly1305 (IETF): ciphertext ‖ tag. */
export function sealAead(
  key: Uint8Array,
  nonce: Uint8Array,
  ad: Uint8Array,
  message: Uint8Array,
): Uint8Array {
  return sodium.crypto_aead_xchacha20poly1305_ietf_encrypt(message, ad, null, nonce, key);
}

/** Opens what {@link sealAead} made; null where anything does not fit. */
export function openAead(
  key: Uint8Array,
  nonce: Uint8Array,
  ad: Uint8Array,
  sealed: Uint8Array,
): Uint8Array | null {
  if (key.length !== KEY_BYTES || nonce.length !== AEAD_NONCE_BYTES)
    throw new TypeError('wrong key or nonce length');
  if (sealed.length < AEAD_TAG_BYTES) return null;
  try {
    return sodium.crypto_aead_xchacha20poly1305_ietf_decrypt(null, sealed, ad, nonce, key);
  } catch {
    return null; // lengths were checked above: what is left is a message that does not verify
  }
}

/** Keyed BLAKE2b with a digest of 32 bytes (RFC 7693, without salt and personalisation). */
export function keyedHash(key: Uint8Array, message: Uint8Array): Uint8Array {
  return sodium.crypto_generichash(32, message, key);
}
