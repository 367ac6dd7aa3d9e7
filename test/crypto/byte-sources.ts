// Streams of bytes for tests, and the way back.
import type { DataKey } from '../../src/crypto/file-key.js';
import { sealSegment, segmentCount } from '../../src/crypto/seal.js';

/** All sealed segments of a file, in order. */
export function sealAll(
  dataKey: DataKey,
  file: { readonly uploadId: string; readonly segmentBytes: number },
  plaintext: Uint8Array,
): Buffer[] {
  const count = segmentCount(plaintext.length, file.segmentBytes);
  return Array.from({ length: count }, (_, index) => {
    const at = index * file.segmentBytes;
    const place = { ...file, index, last: index === count - 1 };
    return Buffer.from(sealSegment(dataKey, place, plaintext.subarray(at, at + file.segmentBytes)));
  });
}

/** Yields the pieces one by one. */
export async function* streamOf(
  ...pieces: readonly Uint8Array[]
): AsyncGenerator<Uint8Array, void, undefined> {
  yield* pieces;
}

/** Cuts bytes at the given lengths in turn, over and over; a length of 0 gives an empty piece. One is not 0. */
export function cutAt(bytes: Uint8Array, lengths: readonly number[]): Uint8Array[] {
  const pieces: Uint8Array[] = [];
  let at = 0;
  for (let turn = 0; at < bytes.length; turn += 1) {
    const length = lengths[turn % lengths.length] ?? 1;
    pieces.push(bytes.subarray(at, at + length));
    at += length;
  }
  return pieces;
}

/** Everything a stream brings, as one. */
export async function collect(stream: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const pieces: Uint8Array[] = [];
  for await (const piece of stream) pieces.push(Uint8Array.from(piece));
  return Buffer.concat(pieces);
}

/** Everything a stream brings before it fails, and what it fails with. */
export async function collectUntilError(
  stream: AsyncIterable<Uint8Array>,
): Promise<{ released: Buffer; error: unknown }> {
  const pieces: Uint8Array[] = [];
  try {
    for await (const piece of stream) pieces.push(Uint8Array.from(piece));
  } catch (error) {
    return { released: Buffer.concat(pieces), error };
  }
  return { released: Buffer.concat(pieces), error: undefined };
}

/** Bytes that differ from place to place, the same in every run. */
export function patterned(length: number): Buffer {
  return Buffer.from(Uint8Array.from({ length }, (_, at) => (at * 31 + (at >> 8)) % 251));
}
