// The one storage contract: what S3 and a disk folder must both do, held by one test suite.
// Nothing here knows about uploads, keys or encryption; names are opaque and contain no personal data.
import type { Readable } from 'node:stream';

/** What is known of a stored object. `bytes` is its length; `modifiedAt` the store's own clock, UTC. */
export interface ObjectInfo {
  readonly name: string;
  readonly bytes: number;
  readonly modifiedAt: Date;
}

/** An upload into the store that was begun and neither completed nor aborted (an S3 multipart, a temporary file). */
export interface UnfinishedObject {
  readonly name: string;
  /** the store's own handle of it: an S3 UploadId, a temporary file's name */
  readonly handle: string;
  readonly startedAt: Date;
}

/** What {@link ObjectStore.destroy} did and saw. */
export interface Destruction {
  /** versions and delete markers removed; on a disk 0 or 1 */
  readonly versions: number;
  /** unfinished uploads of that name removed */
  readonly unfinished: number;
  /** always true: it was looked for again afterwards, and nothing was there */
  readonly verifiedAbsent: true;
}

/** A half-open byte range: `length` bytes from `offset` on. */
export interface ByteRange {
  readonly offset: number;
  readonly length: number;
}

/**
 * Objects under opaque names: at most 180 characters of `[A-Za-z0-9._-]`, optionally in `/` folders, no segment beginning
 * with a dot; anything else is refused with `invalid_request`, and so is a range outside its object.
 * Durability: when `put` resolves, the whole object survives a crash of process and machine. Before that, nothing is
 * visible under the name. Concurrency: every method may be called from many processes; two puts on one name leave one
 * of them whole. Errors: `object_not_found`, `object_locked`, `object_not_destroyed`, `storage_unavailable`.
 */
export interface ObjectStore {
  /** For logs and `doctor`: `s3://bucket/prefix` or `file:///folder`; never a secret. */
  readonly location: string;

  /**
   * Stores a stream, holding a bounded number of bytes in memory. On any failure or abort nothing stays behind, as
   * far as the store can be reached; what could not be removed is found by `listUnfinished`. An abort that comes after
   * the last byte, while the object is being made visible, may come too late: then the put resolves.
   * A chunk belongs to the store once it was given: the body must not write into it again.
   * @returns bytes stored @throws the signal's reason, whatever the body throws, storage_unavailable, too_large
   */
  put(name: string, body: AsyncIterable<Uint8Array>, options?: { signal?: AbortSignal }): Promise<number>;

  /**
   * A stream of the object's bytes, or of `range`. Destroy the stream to stop early.
   * A range must lie inside the object. The stream gives every byte asked for or fails (storage_unavailable, or an
   * AbortError when `signal` fired); it is never short. @throws object_not_found, invalid_request
   */
  get(name: string, options?: { range?: ByteRange; signal?: AbortSignal }): Promise<Readable>;

  /** The current object, or null where there is none. */
  head(name: string): Promise<ObjectInfo | null>;

  /**
   * Removes every version and delete marker of the name and every unfinished upload of it, then looks again.
   * Destroying what is not there succeeds. @throws object_locked (object lock or legal hold of the store forbids it),
   * object_not_destroyed (something is still there, or the store could not be asked)
   */
  destroy(name: string): Promise<Destruction>;

  /**
   * Every name of which any version or delete marker is left, once, in the store's order, page by page; with what is
   * known of the newest (0 bytes where that is a delete marker). What comes or goes meanwhile may be seen or not.
   */
  list(): AsyncIterable<ObjectInfo>;

  /** Every unfinished upload, those that are still running included. */
  listUnfinished(): AsyncIterable<UnfinishedObject>;

  /** Aborts one unfinished upload; succeeds if it is gone already. */
  abortUnfinished(unfinished: UnfinishedObject): Promise<void>;

  /** Resolves when the store answers and may be used; for readiness. @throws storage_unavailable */
  check(): Promise<void>;

  /** Releases sockets and handles. */
  close(): Promise<void>;
}
