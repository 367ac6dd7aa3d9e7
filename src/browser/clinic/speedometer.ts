// How fast bytes go, over the last seconds: one slow piece should not frighten, and a line that got slow should show.

const windowMs = 10_000;

/** Counts bytes over time. */
export class Speedometer {
  #samples: { readonly at: number; readonly bytes: number }[] = [];

  /** @param now in milliseconds @returns bytes per second; undefined until enough is known */
  at(bytes: number, now: number): number | undefined {
    const last = this.#samples.at(-1);
    if (last !== undefined && bytes < last.bytes) this.#samples = [];
    this.#samples.push({ at: now, bytes });
    while ((this.#samples[0]?.at ?? now) < now - windowMs) this.#samples.shift();
    const first = this.#samples[0];
    if (first === undefined || now - first.at < 500) return undefined;
    return ((bytes - first.bytes) / (now - first.at)) * 1000;
  }

  forget(): void {
    this.#samples = [];
  }
}
