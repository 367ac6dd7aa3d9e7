// The one storage contract: what S3 and a disk folder must both do, held by one test suite.
// Nothing here knows about uploads, keys or encryption; names are opaque and contain no personal data.
import type { Readable } from 'node:stream';
import type { AbsenceWay } from '../../domain/absence.js';
import type { SluiceError } from '../../errors.js';

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
  /** it was looked for again afterwards, in a way that shows whatever is there, and nothing was; false: in a lesser way */
  readonly verifiedAbsent: boolean;
  /** how it was looked for */
  readonly absence: AbsenceWay;
}

/** Names in one {@link ObjectStore.destroyMany}: S3's most in one request. */
export const mostDestroyed = 1000;

/** A half-open byte range: `length` bytes from `offset` on. */
export interface ByteRange {
  readonly offset: number;
  readonly length: number;
}

/** Where one part of an object goes that is written in parts. */
export interface PartPlace {
  /** from 1 */
  readonly number: number;
  /** bytes before it: the lengths of all parts with smaller numbers */
  readonly offset: number;
  /** bytes */
  readonly length: number;
}

/** A part that was written; may be kept in a database until {@link ObjectStore.complete} wants it. */
export interface WrittenPart {
  readonly number: number;
  /** the store's own mark of what it took: an ETag; '' on a disk */
  readonly tag: string;
  /** bytes */
  readonly length: number;
}

/** What a store takes in parts. */
export interface PartLimits {
  /** of every part but the last */
  readonly minBytes: number;
  readonly maxBytes: number;
  /** in one object */
  readonly maxParts: number;
}

/** What a store may be told about a body. */
export interface BodyOptions {
  /** ends the writing; see {@link ObjectStore.put} */
  readonly signal?: AbortSignal;
  /**
   * Called with a chunk when the store will not read it again, so that its memory can be used for another one: for
   * each chunk at most once, and while the body goes on for all but the last two or three. Chunks that were not given
   * back may be taken back when the call has settled. Without it a chunk belongs to the store.
   */
  readonly release?: (chunk: Uint8Array) => void;
}

/** What names an unfinished object; may be kept in a database. */
export type UnfinishedHandle = Pick<UnfinishedObject, 'name' | 'handle'>;

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
   * A chunk belongs to the store once it was given, until it is released.
   * @returns bytes stored @throws the signal's reason, whatever the body throws, storage_unavailable, too_large
   */
  put(name: string, body: AsyncIterable<Uint8Array>, options?: BodyOptions): Promise<number>;

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
   * The same for up to {@link mostDestroyed} different names, in hardly more requests and syncs than one takes. What
   * fails for one name does not stop the others. Names that begin alike go fastest.
   * @returns for each name what was done and seen, or the error that `destroy` would throw
   * @throws invalid_request (a wrong name, or too many): then nothing was touched
   */
  destroyMany(names: readonly string[]): Promise<ReadonlyMap<string, Destruction | SluiceError>>;

  /**
   * Every name of which any version or delete marker is left, once, in the store's order, page by page; with what is
   * known of the newest (0 bytes where that is a delete marker). What comes or goes meanwhile may be seen or not.
   */
  list(): AsyncIterable<ObjectInfo>;

  /** What `writePart` and `complete` take. */
  readonly partLimits: PartLimits;

  /**
   * Begins an object that is written part by part, over many calls and by any process that holds what this gives back.
   * Nothing is visible before `complete`; until then it is one of `listUnfinished`, and `abortUnfinished` and `destroy`
   * end it. Durable when it resolves. @throws storage_unavailable
   */
  begin(name: string): Promise<UnfinishedObject>;

  /**
   * Writes one part: when it resolves, the part survives a crash. All parts but the last have one length. Different
   * parts may be written at the same time; a number that is written again, also after a try that failed half-way,
   * replaces the part, and a failed try may spoil what was written under its number before.
   * Streams: never holds a whole part, and asks the body only for what it can pass on. A body of any other length than
   * `place.length` is refused before its last chunk is passed on. No try is repeated inside.
   * No write may still run when `complete` begins: whoever calls sees to it, across processes too.
   * A chunk belongs to the store until it is released. @throws object_not_found (aborted, completed, swept), internal (a
   * wrong length), the signal's reason, whatever the body throws, invalid_request (a place outside `partLimits`),
   * storage_unavailable (the part may be written or not: write it again)
   */
  writePart(
    unfinished: UnfinishedHandle,
    place: PartPlace,
    body: AsyncIterable<Uint8Array>,
    options?: BodyOptions,
  ): Promise<WrittenPart>;

  /**
   * Makes the object visible, whole and durable, out of parts 1 to n in any order of the array; an empty object is one
   * part of no bytes. May be repeated, also after success: where the upload is gone, an object of just these bytes'
   * number under the name is taken for the one that it became. @returns bytes
   * @throws object_not_found (aborted, swept), internal (not the parts that were written, or not all),
   * storage_unavailable (it may be complete or not: ask again)
   */
  complete(unfinished: UnfinishedHandle, parts: readonly WrittenPart[]): Promise<number>;

  /** Every unfinished upload, those that are still running included; fewer where {@link listsUnfinished} says no. */
  listUnfinished(): AsyncIterable<UnfinishedObject>;

  /** Whether `listUnfinished` shows them all: some servers list unfinished uploads only by their exact name. */
  listsUnfinished(): Promise<boolean>;

  /**
   * The unfinished uploads of exactly these names, each of them asked for by itself: every server shows those.
   * @throws storage_unavailable, invalid_request
   */
  findUnfinished(names: readonly string[]): Promise<UnfinishedObject[]>;

  /** Aborts one unfinished upload; succeeds if it is gone already. */
  abortUnfinished(unfinished: UnfinishedHandle): Promise<void>;

  /** Resolves when the store answers and may be used; for readiness. @throws storage_unavailable */
  check(): Promise<void>;

  /** Bytes that a writer without privileges still finds free; undefined where a store does not tell, as buckets do not. */
  freeBytes(): Promise<number | undefined>;

  /** Releases sockets and handles. */
  close(): Promise<void>;
}
