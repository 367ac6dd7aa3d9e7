// Recognises the ways in which deflate writes nothing (RFC 1951, section 3.2.3), and only them: an empty file may stand
// in an archive as such a stream, unencrypted, because not one bit of it is free to say anything.

/** Longer ones are none that a tool writes: one empty block takes five bytes at most, and a flush adds one. */
export const maxEmptyStreamBytes = 16;

/**
 * The length of the stream of nothing that `bytes` begin with: blocks that are stored with no byte, or hold nothing but
 * the end mark of the fixed code, the last of them final, every padding bit zero. A block with a code of its own is not
 * taken: its tables have room for content.
 * @returns bytes; undefined where they begin with anything else, or with more than {@link maxEmptyStreamBytes}
 */
export function emptyStreamLength(bytes: Uint8Array): number | undefined {
  const limit = Math.min(bytes.length, maxEmptyStreamBytes) * 8;
  let at = 0;
  const take = (count: number): number | undefined => {
    if (at + count > limit) return undefined;
    let value = 0;
    for (let bit = 0; bit < count; bit++, at++) value |= (((bytes[at >> 3] ?? 0) >> (at & 7)) & 1) << bit;
    return value;
  };
  const align = () => take((8 - (at & 7)) & 7) === 0;
  for (;;) {
    const final = take(1);
    const kind = take(2);
    if (kind === 0) {
      if (!align() || take(16) !== 0 || take(16) !== 0xffff) return undefined;
    } else if (kind !== 1 || take(7) !== 0) return undefined;
    if (final === 1) return align() ? at / 8 : undefined;
  }
}

/** Whether the bytes are such a stream and nothing else. */
export function isEmptyStream(bytes: Uint8Array): boolean {
  return emptyStreamLength(bytes) === bytes.length;
}
