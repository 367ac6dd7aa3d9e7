// Batches: how a sweep goes through many things with bounded memory.
/** Rows in one transaction: one lock of the chain, many entries. */
export const batchSize = 500;
/** Uploads that are looked at side by side. */
export const uploadsAtOnce = 8;
/** Batches that are under way side by side: while the stores list for one, they remove for another. */
export const batchesAtOnce = 3;
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
