// A SHA-256 that runs over the segments of an upload, also over several requests. A cache and no more: whoever does not
// find the one that they need reads the bytes again.
import { createHash, type Hash } from 'node:crypto';

interface Running {
  readonly hash: Hash;
  offset: number;
}

/** Digests of unfinished uploads, the least recently used dropped first. All offsets in plaintext bytes. */
export class RunningDigests {
  readonly #running = new Map<string, Running>();
  readonly #room: number;

  /** @param room how many are kept */
  constructor(room = 200) {
    this.#room = room;
  }

  /** Takes in the bytes at `offset`. Bytes that do not follow those before end the digest; the first ones begin it. */
  advance(uploadId: string, offset: number, bytes: Uint8Array): void {
    const known = this.#running.get(uploadId);
    this.#running.delete(uploadId);
    const running =
      known?.offset === offset ? known : offset === 0 ? { hash: createHash('sha256'), offset } : undefined;
    if (running === undefined) return;
    running.hash.update(bytes);
    running.offset += bytes.length;
    this.#running.set(uploadId, running);
    const [oldest] = this.#running.keys();
    if (this.#running.size > this.#room && oldest !== undefined) this.#running.delete(oldest);
  }

  /** Says where the durable segments end: a digest that stands elsewhere is of bytes that may come again as others. */
  settle(uploadId: string, offset: number): void {
    if (this.#running.get(uploadId)?.offset !== offset) this.#running.delete(uploadId);
  }

  /** The digest of the first `bytes` bytes, where it stands just there. It may go on afterwards. */
  at(uploadId: string, bytes: number): Buffer | undefined {
    const running = this.#running.get(uploadId);
    return running?.offset === bytes ? running.hash.copy().digest() : undefined;
  }

  forget(uploadId: string): void {
    this.#running.delete(uploadId);
  }
}
