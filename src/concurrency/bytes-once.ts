/** Bytes that are all there already, as the one piece of a stream. */
export async function* bytesOnce(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}
