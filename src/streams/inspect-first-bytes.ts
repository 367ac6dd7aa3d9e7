// Guarantees that nothing passes before the first bytes were found acceptable.
import type { ByteTransform } from './byte-transform.js';

/**
 * Gathers the first `count` bytes, or all there are in a shorter stream, asks `check` once, and only then hands
 * anything on, unchanged. What `check` throws ends the stream with nothing passed.
 * @param check looks and does not write; an empty stream gives it no bytes
 */
export function inspectFirstBytes(
  count: number,
  check: (head: Uint8Array) => void | Promise<void>,
): ByteTransform {
  return async function* inspected(source) {
    let held: Uint8Array[] | undefined = [];
    let gathered = 0;
    for await (const chunk of source) {
      if (held === undefined) {
        yield chunk;
        continue;
      }
      held.push(chunk);
      gathered += chunk.length;
      if (gathered < count) continue;
      await check(headOf(held, count));
      const passed = held;
      held = undefined;
      yield* passed;
    }
    if (held === undefined) return;
    await check(headOf(held, count));
    yield* held;
  };
}

function headOf(chunks: readonly Uint8Array[], count: number): Uint8Array {
  const [first] = chunks;
  if (first !== undefined && first.length >= count) return first.subarray(0, count);
  return Buffer.concat(chunks).subarray(0, count);
}
