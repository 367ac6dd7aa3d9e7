// Batches: how a sweep goes through many things with bounded memory.
/** Rows in one transaction: one lock of the chain, many entries. */
export const batchSize = 500;
/** Uploads whose bytes are destroyed side by side. */
const parallel = 8;
/** Who the audit log names for everything that a sweep does. */
export const actor = { kind: 'sweeper' } as const;

/** Repeats until a batch is short or nothing of it could be done. @returns how many were done */
export async function inBatches<T>(
  list: () => Promise<T[]>,
  act: (batch: T[]) => Promise<number>,
): Promise<number> {
  let total = 0;
  for (;;) {
    const batch = await list();
    const done = batch.length === 0 ? 0 : await act(batch);
    total += done;
    if (batch.length < batchSize || done === 0) return total;
  }
}

/** Does one thing for each item, a few side by side. */
export async function inParallel<T>(items: readonly T[], act: (item: T) => Promise<void>): Promise<void> {
  const queue = items.values();
  await Promise.all(
    Array.from({ length: Math.min(parallel, items.length) }, async () => {
      for (const item of queue) await act(item);
    }),
  );
}

/** Cuts a stream of items into groups. */
export async function* inGroups<T>(items: AsyncIterable<T>, size: number): AsyncGenerator<T[]> {
  let group: T[] = [];
  for await (const item of items) {
    if (group.push(item) === size) {
      yield group;
      group = [];
    }
  }
  if (group.length > 0) yield group;
}
