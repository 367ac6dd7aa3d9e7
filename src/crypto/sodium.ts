// Every call into libsodium, and nothing else: no formats, no labels, no error codes. Sealing and opening of segments,
// the hot path, run natively where the addon loads (four times as fast), else in WebAssembly: the same bytes either way.
import { openStreamNatively, sealStreamNatively } from './sodium-native.js';
import { openStreamOfOne as openStreamInWasm, sealStreamOfOne as sealStreamInWasm } from './sodium-wasm.js';

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
