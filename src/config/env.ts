// The only file that reads `process.env`. It decides nothing: `config.ts` does.

/** The environment's variables as they are; an empty value counts as absent. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** A copy of the process environment. */
export function readEnvironment(): Environment {
  return Object.fromEntries(
    Object.entries(process.env).filter(([, value]) => value !== undefined && value !== ''),
  );
}

/**
 * Sets the size of libuv's thread pool. argon2 and file I/O share it: with the default of 4, two password hashes
 * make a small file read wait. It must run before the pool is first used; a value set by the operator wins.
 */
export function widenThreadPool(threads: number): void {
  process.env.UV_THREADPOOL_SIZE ??= String(threads);
}
