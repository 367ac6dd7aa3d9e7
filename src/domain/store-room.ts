// When a store is short of room, and what makes way then. Pure.

/** Less than this is as good as nothing, in bytes: an upload's first parts, or some thousand keys, would not find room. */
const leastFreeBytes = { objects: 256 * 1024 * 1024, keys: 1024 * 1024 };

/** With a store short of room, an unfinished upload makes way when it got no byte for so long. */
export const idleWhereShortMinutes = 60;

/**
 * Whether a store is short of room.
 * @param freeBytes undefined where the store does not tell
 */
export function isShortOfRoom(store: 'objects' | 'keys', freeBytes: number | undefined): boolean {
  return freeBytes !== undefined && freeBytes < leastFreeBytes[store];
}
