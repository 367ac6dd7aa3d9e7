// src/streams: pure transforms of byte streams, each named by what it guarantees to whoever reads behind it.
// No storage, no cipher, no HTTP. All hand on the source's errors and end the source when the reader stops.

/** Takes a stream of bytes and gives one back; fits `stream.pipeline` as it is. */
export type ByteTransform = (
  source: AsyncIterable<Uint8Array>,
) => AsyncGenerator<Uint8Array, void, undefined>;
