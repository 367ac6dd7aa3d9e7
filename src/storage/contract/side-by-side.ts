// A few calls to a store at the same time.

/** Enough to hide a server's time to answer, few enough not to be a flood. */
const AT_ONCE = 8;

/** Does one thing for each item, a few at a time. The first failure ends it, when those under way have ended. */
export async function sideBySide<T>(items: Iterable<T>, act: (item: T) => Promise<void>): Promise<void> {
  const queue = items[Symbol.iterator]();
  let failed = false;
  const work = async (): Promise<void> => {
    for (let next = queue.next(); !failed && next.done !== true; next = queue.next()) {
      try {
        await act(next.value);
      } catch (error) {
        failed = true;
        throw error;
      }
    }
  };
  const results = await Promise.allSettled(Array.from({ length: AT_ONCE }, work));
  for (const result of results) if (result.status === 'rejected') throw result.reason;
}
