// How fast bytes go, over the last seconds: one slow piece should not frighten, and a line that got slow should show.

const windowMs = 30_000;
/** Before this nothing is said of the speed: the first bytes go into buffers. */
const atLeastMs = 3_000;

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
    if (first === undefined || now - first.at < atLeastMs) return undefined;
    return ((bytes - first.bytes) / (now - first.at)) * 1000;
  }

  forget(): void {
    this.#samples = [];
  }
}

/**
 * The minutes left as they are shown: whole ones up to ten, then steps of five, 0 for less than one. They go down as time passes, and
 * up only where a line has got so slow that what is shown would be a promise not kept.
 * @param shown before; absent at first
 * @param seconds left at the present speed
 */
export function steadyMinutes(shown: number | undefined, seconds: number): number {
  const minutes = seconds / 60;
  const now = minutes < 1 ? 0 : minutes <= 10 ? Math.ceil(minutes) : Math.ceil(minutes / 5) * 5;
  return shown === undefined || now < shown || minutes > shown * 1.25 + 1 ? now : shown;
}
