/** Runs a few tasks side by side that become known one after the other. After a failure none is begun. */
export class TaskGroup {
  readonly #limit: number;
  readonly #running = new Set<Promise<void>>();
  #failure: { readonly error: unknown } | undefined;

  /** @param limit how many run at the same time */
  constructor(limit: number) {
    this.#limit = limit;
  }

  /** Starts the task when there is room; resolves when it has begun. @throws the first failure of an earlier task */
  async start(task: () => Promise<void>): Promise<void> {
    while (this.#running.size >= this.#limit) await Promise.race(this.#running);
    this.#check();
    const running: Promise<void> = task()
      .catch((error: unknown) => {
        this.#failure ??= { error };
      })
      .finally(() => this.#running.delete(running));
    this.#running.add(running);
  }

  /** Resolves when all have ended. @throws the first failure */
  async wait(): Promise<void> {
    await Promise.all(this.#running);
    this.#check();
  }

  #check(): void {
    if (this.#failure !== undefined) throw this.#failure.error;
  }
}
