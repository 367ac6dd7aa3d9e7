// Batches: how a sweep goes through many things with bounded memory.
/** Rows in one transaction: one lock of the chain, many entries. */
export const batchSize = 500;
/** Uploads that are looked at side by side. */
const parallel = 8;
/** Batches that are under way side by side: while the stores list for one, they remove for another. */
const batchesAtOnce = 3;
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

/** Lets a few pieces of work run side by side. */
export interface Lanes {
  /** Starts the work when there is room; resolves when it has begun. @throws what an earlier piece threw */
  start(work: () => Promise<void>): Promise<void>;
  /** Resolves when all have ended. @throws the first failure */
  ended(): Promise<void>;
}

/** Room for {@link batchesAtOnce} pieces of work. After a failure none is begun. */
export function openLanes(): Lanes {
  const running = new Set<Promise<void>>();
  let failure: { readonly error: unknown } | undefined;
  const check = () => {
    if (failure !== undefined) throw failure.error;
  };
  return {
    async start(work) {
      while (running.size >= batchesAtOnce) await Promise.race(running);
      check();
      const piece: Promise<void> = work()
        .catch((error: unknown) => {
          failure ??= { error };
        })
        .finally(() => running.delete(piece));
      running.add(piece);
    },
    async ended() {
      await Promise.all(running);
      check();
    },
  };
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
