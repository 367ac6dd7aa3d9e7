// The native twin of the hot path. It is a dependency, but its prebuilt binary may not load (another libc, another
// processor): then both functions are undefined and WebAssembly does the work. Decision 0016.
import { createRequire } from 'node:module';
import type { openStreamOfOne, sealStreamOfOne } from './sodium-wasm.js';
import { STREAM_HEADER_BYTES, STREAM_MESSAGE_EXTRA_BYTES } from './sodium-wasm.js';

/** The few functions used of the addon; it takes and fills Buffers. */
interface NativeSodium {
  readonly crypto_secretstream_xchacha20poly1305_STATEBYTES: number;
  readonly crypto_secretstream_xchacha20poly1305_TAG_MESSAGE: number;
  readonly crypto_secretstream_xchacha20poly1305_TAG_FINAL: number;
  crypto_secretstream_xchacha20poly1305_init_push(state: Buffer, header: Buffer, key: Buffer): void;
  crypto_secretstream_xchacha20poly1305_push(
    state: Buffer,
    out: Buffer,
    message: Buffer,
    ad: Buffer,
    tag: number,
  ): number;
  crypto_secretstream_xchacha20poly1305_init_pull(state: Buffer, header: Buffer, key: Buffer): void;
  crypto_secretstream_xchacha20poly1305_pull(
    state: Buffer,
    out: Buffer,
    tag: Buffer,
    message: Buffer,
    ad: Buffer,
  ): number;
}

function loadAddon(): NativeSodium | undefined {
  try {
    return createRequire(import.meta.url)('sodium-native') as NativeSodium;
  } catch {
    return undefined;
  }
}

const addon = loadAddon();

/** `sealStreamOfOne`, natively. */
export const sealStreamNatively: typeof sealStreamOfOne | undefined = addon && sealWith(addon);

/** `openStreamOfOne`, natively. */
export const openStreamNatively: typeof openStreamOfOne | undefined = addon && openWith(addon);

/** Seals, or opens, a message in the memory in which it lies; see sodium.ts. */
export type InPlace = (key: Uint8Array, ad: Uint8Array, slab: Uint8Array, final: boolean) => boolean;

/** The message of a sealed stream begins behind its header and its encrypted tag byte. */
export const MESSAGE_AT = STREAM_HEADER_BYTES + 1;
const tailBytes = STREAM_MESSAGE_EXTRA_BYTES - 1;

/** `sealInPlace`, natively. libsodium allows its output to lie exactly over its input. */
export const sealInPlaceNatively: InPlace | undefined = addon && sealInPlaceWith(addon);

/** `openInPlace`, natively. */
export const openInPlaceNatively: InPlace | undefined = addon && openInPlaceWith(addon);

function sealInPlaceWith(sodium: NativeSodium): InPlace {
  const state = Buffer.alloc(sodium.crypto_secretstream_xchacha20poly1305_STATEBYTES);
  return (key, ad, slab, final) => {
    const all = asBuffer(slab);
    const message = all.subarray(MESSAGE_AT, all.length - tailBytes);
    const tag = tagOf(sodium, final);
    try {
      const header = all.subarray(0, STREAM_HEADER_BYTES);
      sodium.crypto_secretstream_xchacha20poly1305_init_push(state, header, asBuffer(key));
      const body = all.subarray(STREAM_HEADER_BYTES);
      sodium.crypto_secretstream_xchacha20poly1305_push(state, body, message, asBuffer(ad), tag);
    } finally {
      state.fill(0);
    }
    return true;
  };
}

function openInPlaceWith(sodium: NativeSodium): InPlace {
  const state = Buffer.alloc(sodium.crypto_secretstream_xchacha20poly1305_STATEBYTES);
  const tag = Buffer.alloc(1);
  return (key, ad, slab, final) => {
    const all = asBuffer(slab);
    const message = all.subarray(MESSAGE_AT, all.length - tailBytes);
    try {
      const header = all.subarray(0, STREAM_HEADER_BYTES);
      sodium.crypto_secretstream_xchacha20poly1305_init_pull(state, header, asBuffer(key));
      const body = all.subarray(STREAM_HEADER_BYTES);
      sodium.crypto_secretstream_xchacha20poly1305_pull(state, message, tag, body, asBuffer(ad));
    } catch (error) {
      all.fill(0);
      if (error instanceof TypeError) throw error;
      return false;
    } finally {
      state.fill(0);
    }
    return tag[0] === tagOf(sodium, final);
  };
}

function tagOf(sodium: NativeSodium, final: boolean): number {
  return final
    ? sodium.crypto_secretstream_xchacha20poly1305_TAG_FINAL
    : sodium.crypto_secretstream_xchacha20poly1305_TAG_MESSAGE;
}

function sealWith(sodium: NativeSodium): typeof sealStreamOfOne {
  const state = Buffer.alloc(sodium.crypto_secretstream_xchacha20poly1305_STATEBYTES);
  return (key, ad, message, final) => {
    const sealed = Buffer.allocUnsafeSlow(STREAM_HEADER_BYTES + message.length + STREAM_MESSAGE_EXTRA_BYTES);
    const tag = tagOf(sodium, final);
    try {
      sodium.crypto_secretstream_xchacha20poly1305_init_push(
        state,
        sealed.subarray(0, STREAM_HEADER_BYTES),
        asBuffer(key),
      );
      const body = sealed.subarray(STREAM_HEADER_BYTES);
      sodium.crypto_secretstream_xchacha20poly1305_push(state, body, asBuffer(message), asBuffer(ad), tag);
    } finally {
      state.fill(0);
    }
    return sealed;
  };
}

function openWith(sodium: NativeSodium): typeof openStreamOfOne {
  const state = Buffer.alloc(sodium.crypto_secretstream_xchacha20poly1305_STATEBYTES);
  const tag = Buffer.alloc(1);
  return (key, ad, sealed, final) => {
    const bytes = sealed.length - STREAM_HEADER_BYTES - STREAM_MESSAGE_EXTRA_BYTES;
    if (bytes < 0) return null;
    const message = Buffer.allocUnsafeSlow(bytes);
    const input = asBuffer(sealed);
    try {
      sodium.crypto_secretstream_xchacha20poly1305_init_pull(
        state,
        input.subarray(0, STREAM_HEADER_BYTES),
        asBuffer(key),
      );
      sodium.crypto_secretstream_xchacha20poly1305_pull(
        state,
        message,
        tag,
        input.subarray(STREAM_HEADER_BYTES),
        asBuffer(ad),
      );
    } catch (error) {
      // the addon throws where a message does not verify; what it wrote until then is released to nobody
      message.fill(0);
      if (error instanceof TypeError) throw error;
      return null;
    } finally {
      state.fill(0);
    }
    return tag[0] === tagOf(sodium, final) ? message : null;
  };
}

function asBuffer(bytes: Uint8Array): Buffer {
  return Buffer.isBuffer(bytes) ? bytes : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
