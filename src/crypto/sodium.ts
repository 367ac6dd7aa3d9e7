// Every call into libsodium, and nothing else: no formats, no labels, no error codes. Sealing and opening of segments,
// the hot path, run natively where the addon loads (four times as fast), else in WebAssembly: the same bytes either way.
import {
  type InPlace,
  MESSAGE_AT,
  openInPlaceNatively,
  openStreamNatively,
  sealInPlaceNatively,
  sealStreamNatively,
} from './sodium-native.js';
import {
  openStreamOfOne as openStreamInWasm,
  STREAM_MESSAGE_EXTRA_BYTES,
  sealStreamOfOne as sealStreamInWasm,
} from './sodium-wasm.js';

export type { InPlace } from './sodium-native.js';
export { MESSAGE_AT } from './sodium-native.js';

export {
  AEAD_NONCE_BYTES,
  AEAD_TAG_BYTES,
  KEY_BYTES,
  keyedHash,
  openAead,
  ready,
  STREAM_HEADER_BYTES,
  STREAM_MESSAGE_EXTRA_BYTES,
  sealAead,
} from './sodium-wasm.js';

/** Whether segments are sealed natively in this process. */
export const isNative = sealStreamNatively !== undefined;

/**
 * A whole secretstream of one message, under a fresh random header.
 * @returns header (24 bytes) ‖ message (length + 17 bytes)
 */
export const sealStreamOfOne: typeof sealStreamInWasm = sealStreamNatively ?? sealStreamInWasm;

/** Opens what {@link sealStreamOfOne} made; null where anything at all does not fit, with nothing released. */
export const openStreamOfOne: typeof openStreamInWasm = openStreamNatively ?? openStreamInWasm;

/** Bytes behind the message: the stream's tag byte stands before it. */
const AFTER_MESSAGE_BYTES = STREAM_MESSAGE_EXTRA_BYTES - 1;

/** {@link sealInPlace} in WebAssembly. */
export const sealInPlaceInWasm: InPlace = (key, ad, slab, final) => {
  slab.set(sealStreamInWasm(key, ad, slab.subarray(MESSAGE_AT, slab.length - AFTER_MESSAGE_BYTES), final));
  return true;
};

/** {@link openInPlace} in WebAssembly. */
export const openInPlaceInWasm: InPlace = (key, ad, slab, final) => {
  const message = openStreamInWasm(key, ad, slab, final);
  if (message === null) slab.fill(0);
  else slab.set(message, MESSAGE_AT);
  return message !== null;
};

/**
 * Seals the message that lies in `slab` from {@link MESSAGE_AT} up to 16 bytes before its end: afterwards the whole slab
 * is what {@link sealStreamOfOne} gives, and the message is nowhere.
 */
export const sealInPlace: InPlace = sealInPlaceNatively ?? sealInPlaceInWasm;

/** Opens the sealed stream that fills `slab`: the message lies at {@link MESSAGE_AT}. False: it does not fit, nothing is released. */
export const openInPlace: InPlace = openInPlaceNatively ?? openInPlaceInWasm;
