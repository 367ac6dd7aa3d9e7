/**
 * Does `act` for each item, `limit` of them at a time, in order of the items. After a failure none is begun.
 * @throws the first failure, when those under way have ended: nothing runs on behind it
 */
export async function eachLimit<T>(
  items: Iterable<T>,
  limit: number,
  act: (item: T) => Promise<void>,
): Promise<void> {
  const queue = items[Symbol.iterator]();
  let failure: { readonly error: unknown } | undefined;
  const work = async (): Promise<void> => {
    for (;;) {
      if (failure !== undefined) return;
      const next = queue.next();
      if (next.done === true) return;
      try {
        await act(next.value);
      } catch (error) {
        failure ??= { error };
      }
    }
  };
  await Promise.all(Array.from({ length: limit }, work));
  if (failure !== undefined) throw failure.error;
}
