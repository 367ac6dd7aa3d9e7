// Guarantees that a SHA-256 that runs over several requests in one process need not be begun again. A cache and no
// more: whoever does not find theirs reads the bytes again.
import { createHash, type Hash } from 'node:crypto';

interface Kept {
  readonly offset: number;
  readonly hash: Hash;
}

/** Digests of unfinished uploads, the least recently kept dropped first. */
export class RunningDigests {
  readonly #kept = new Map<string, Kept>();
  readonly #room: number;

  /** @param room how many are kept */
  constructor(room = 200) {
    this.#room = room;
  }

  /** The digest of the first `offset` bytes, if it is known; a new one at 0. It is the caller's from now on. */
  take(uploadId: string, offset: number): Hash | undefined {
    const kept = this.#kept.get(uploadId);
    this.#kept.delete(uploadId);
    if (kept?.offset === offset) return kept.hash;
    return offset === 0 ? createHash('sha256') : undefined;
  }

  /** Keeps a digest for whoever goes on at `offset`. */
  keep(uploadId: string, offset: number, hash: Hash): void {
    this.#kept.delete(uploadId);
    this.#kept.set(uploadId, { offset, hash });
    const [oldest] = this.#kept.keys();
    if (this.#kept.size > this.#room && oldest !== undefined) this.#kept.delete(oldest);
  }

  forget(uploadId: string): void {
    this.#kept.delete(uploadId);
  }
}
