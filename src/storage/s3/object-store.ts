// Objects in an S3-compatible bucket, under one prefix of it. This file only puts the parts together: s3-put, s3-list,
// s3-destroy and s3-body do the work. Nothing here knows what the objects hold; keys are random names, never data.
import { addAbortSignal, Readable } from 'node:stream';
import { GetObjectCommand, HeadBucketCommand, HeadObjectCommand } from '@aws-sdk/client-s3';
import { SluiceError } from '../../errors.js';
import { noBytes, rangeOutside, requireRange } from '../contract/body.js';
import { isObjectName, oneOutcome, requireObjectName, requireObjectNames } from '../contract/object-name.js';
import { requirePlace } from '../contract/object-parts.js';
import {
  type BodyOptions,
  type ByteRange,
  type Destruction,
  mostDestroyed,
  type ObjectInfo,
  type ObjectStore,
  type PartPlace,
  type UnfinishedHandle,
  type UnfinishedObject,
  type WrittenPart,
} from '../contract/object-store.js';
import { s3Body } from './body.js';
import {
  DEFAULT_PART_BYTES,
  hasS3Code,
  LEAST_PART_BYTES,
  nameOfKey,
  openBucket,
  type S3Bucket,
  type S3Options,
  s3Edge,
  s3Unavailable,
  statusOf,
  within,
} from './bucket.js';
import { destroyS3Objects } from './destroy.js';
import { uploadsOf } from './find.js';
import { type BucketInspection, type BucketPurpose, inspectS3Bucket } from './inspect.js';
import { inspectListings } from './inspect-listings.js';
import { entryPages, type S3Entry, unfinishedUploads } from './list.js';
import { abortUpload, beginUpload } from './multipart.js';
import { PartMemory } from './parts.js';
import { putS3Object } from './put.js';
import { isRunningTrial, uploadListing } from './trial.js';
import { completeS3Object, s3PartLimits, writeS3Part } from './unfinished.js';

export type { S3Options } from './bucket.js';
export type { BucketFinding, BucketInspection, BucketPurpose } from './inspect.js';

/** What a bucket can do beyond the contract. */
export interface S3ObjectStore extends ObjectStore {
  /** What the bucket is set to and what is wrong with that; changes nothing, never throws. */
  inspectBucket(purpose?: BucketPurpose): Promise<BucketInspection>;
  /** What its listings show of what is there, by a trial that leaves nothing; never throws. */
  tryListings(): Promise<BucketInspection>;
}

/** Readiness is asked for every few seconds: an answer that takes longer is none. */
const CHECK_TIMEOUT_MS = 3_000;
/** Beyond one part buffer per upload; with parts of 8 MiB, 64 MiB for all uploads of a store together. */
const SHARED_PARTS = 8;

/**
 * An {@link ObjectStore} in a bucket. Nothing is sent before the first call.
 *
 * Objects smaller than a part go in one request, larger ones in parts of `partBytes` (doubled after every 2,500, so
 * 8 MiB reach 293 GiB); one upload holds at most three parts in memory, many uploads little more than one each.
 * Needs s3:PutObject, GetObject, DeleteObject, DeleteObjectVersion, ListBucket, ListBucketVersions,
 * ListBucketMultipartUploads, ListMultipartUploadParts, AbortMultipartUpload.
 * @throws config_invalid when `partBytes` is below S3's least
 */
export function s3ObjectStore(options: S3Options): S3ObjectStore {
  const partBytes = options.partBytes ?? DEFAULT_PART_BYTES;
  if (!Number.isSafeInteger(partBytes) || partBytes < LEAST_PART_BYTES) {
    throw new SluiceError('config_invalid', `a part has at least ${LEAST_PART_BYTES} bytes`);
  }
  return new BucketObjectStore(openBucket(options), partBytes);
}

class BucketObjectStore implements S3ObjectStore {
  readonly location: string;
  readonly partLimits = s3PartLimits;
  readonly #bucket: S3Bucket;
  readonly #partBytes: number;
  readonly #memory: PartMemory;

  constructor(bucket: S3Bucket, partBytes: number) {
    this.#bucket = bucket;
    this.#partBytes = partBytes;
    this.#memory = new PartMemory(partBytes, SHARED_PARTS);
    this.location = `s3://${bucket.bucket}/${bucket.keyPrefix}`.replace(/\/$/, '');
  }

  async put(name: string, body: AsyncIterable<Uint8Array>, options: BodyOptions = {}): Promise<number> {
    return putS3Object(this.#bucket, this.#key(name), body, {
      partBytes: this.#partBytes,
      memory: this.#memory,
      ...options,
    });
  }

  async get(name: string, options: { range?: ByteRange; signal?: AbortSignal } = {}): Promise<Readable> {
    const { range, signal } = options;
    const key = this.#key(name);
    signal?.throwIfAborted();
    if (range) requireRange(range);
    if (range?.length === 0) return this.#noBytes(name, range);
    const stream = await this.#read(key, range, signal);
    return signal ? addAbortSignal(signal, stream) : stream;
  }

  async head(name: string): Promise<ObjectInfo | null> {
    const command = new HeadObjectCommand({ Bucket: this.#bucket.bucket, Key: this.#key(name) });
    try {
      const found = await within((abortSignal) => this.#bucket.client.send(command, { abortSignal }));
      return { name, bytes: found.ContentLength ?? 0, modifiedAt: found.LastModified ?? new Date(0) };
    } catch (cause) {
      if (statusOf(cause) !== 404) throw s3Unavailable('looking for an object', cause);
      // An answer to HEAD has no body, so a missing bucket looks just like a missing object.
      await this.#headBucket();
      return null;
    }
  }

  async destroy(name: string): Promise<Destruction> {
    return oneOutcome(await this.destroyMany([name]), name);
  }

  async destroyMany(names: readonly string[]): Promise<ReadonlyMap<string, Destruction | SluiceError>> {
    requireObjectNames(names, mostDestroyed);
    const keys = names.map((name) => this.#key(name));
    const outcomes = await destroyS3Objects(this.#bucket, keys);
    return new Map([...outcomes].map(([key, outcome]) => [nameOfKey(this.#bucket, key), outcome]));
  }

  async *list(): AsyncGenerator<ObjectInfo, void, void> {
    // The versions of one name may spread over pages, so a name is given out when the next one begins.
    let newest: S3Entry | undefined;
    try {
      for await (const page of entryPages(this.#bucket, this.#bucket.keyPrefix)) {
        for (const entry of page) {
          if (newest && newest.key !== entry.key) yield* this.#info(newest);
          newest = newest?.key === entry.key ? newerOf(newest, entry) : entry;
        }
      }
    } catch (cause) {
      throw s3Unavailable('listing the bucket', cause);
    }
    if (newest) yield* this.#info(newest);
  }

  async *listUnfinished(): AsyncGenerator<UnfinishedObject, void, void> {
    try {
      for await (const upload of unfinishedUploads(this.#bucket, this.#bucket.keyPrefix)) {
        const name = nameOfKey(this.#bucket, upload.key);
        if (isObjectName(name) && !isRunningTrial(name, upload.startedAt))
          yield { name, handle: upload.uploadId, startedAt: upload.startedAt };
      }
    } catch (cause) {
      throw s3Unavailable('listing unfinished uploads', cause);
    }
  }

  async listsUnfinished(): Promise<boolean> {
    return (await uploadListing(this.#bucket))?.byPrefix === true;
  }

  async findUnfinished(names: readonly string[]): Promise<UnfinishedObject[]> {
    const keys = names.map((name) => this.#key(name));
    const found = await s3Edge('listing unfinished uploads', () => uploadsOf(this.#bucket, keys, 'name'));
    return [...found.values()].flat().map(({ key, uploadId, startedAt }) => ({
      ...{ name: nameOfKey(this.#bucket, key), handle: uploadId, startedAt },
    }));
  }

  async abortUnfinished(unfinished: UnfinishedHandle): Promise<void> {
    await abortUpload(this.#bucket, this.#key(unfinished.name), unfinished.handle);
  }

  async begin(name: string): Promise<UnfinishedObject> {
    const uploadId = await beginUpload(this.#bucket, this.#key(name));
    return { name, handle: uploadId, startedAt: new Date() };
  }

  async writePart(
    unfinished: UnfinishedHandle,
    place: PartPlace,
    body: AsyncIterable<Uint8Array>,
    options: BodyOptions = {},
  ): Promise<WrittenPart> {
    requirePlace(place, this.partLimits);
    return writeS3Part(this.#bucket, this.#upload(unfinished), place, body, options);
  }

  async complete(unfinished: UnfinishedHandle, parts: readonly WrittenPart[]): Promise<number> {
    return completeS3Object(this.#bucket, this.#upload(unfinished), parts);
  }

  async check(): Promise<void> {
    await this.#headBucket(CHECK_TIMEOUT_MS);
  }

  async inspectBucket(purpose: BucketPurpose = 'objects'): Promise<BucketInspection> {
    return inspectS3Bucket(this.#bucket, purpose);
  }

  async tryListings(): Promise<BucketInspection> {
    return inspectListings(this.#bucket);
  }

  async freeBytes(): Promise<undefined> {
    return undefined;
  }

  async close(): Promise<void> {
    this.#bucket.client.destroy();
    this.#bucket.streaming.destroy();
  }

  #key(name: string): string {
    requireObjectName(name);
    return `${this.#bucket.keyPrefix}${name}`;
  }

  #upload({ name, handle }: UnfinishedHandle): { key: string; uploadId: string } {
    return { key: this.#key(name), uploadId: handle };
  }

  /** Keys that no name of ours can have made are somebody else's. */
  *#info(entry: S3Entry): Generator<ObjectInfo, void, void> {
    const name = nameOfKey(this.#bucket, entry.key);
    if (isObjectName(name) && !isRunningTrial(name, entry.modifiedAt))
      yield { name, bytes: entry.bytes, modifiedAt: entry.modifiedAt };
  }

  async #headBucket(timeoutMs?: number): Promise<void> {
    const command = new HeadBucketCommand({ Bucket: this.#bucket.bucket });
    await s3Edge('asking for the bucket', () =>
      within(
        (abortSignal) => this.#bucket.client.send(command, { abortSignal }),
        timeoutMs === undefined ? {} : { timeoutMs },
      ),
    );
  }

  /** S3 cannot express an empty range. */
  async #noBytes(name: string, range: ByteRange): Promise<Readable> {
    const info = await this.head(name);
    if (!info) throw new SluiceError('object_not_found', 'no such object in the bucket');
    requireRange(range, info.bytes);
    return noBytes();
  }

  async #read(key: string, range: ByteRange | undefined, signal: AbortSignal | undefined): Promise<Readable> {
    const command = new GetObjectCommand({
      Bucket: this.#bucket.bucket,
      Key: key,
      ...(range ? { Range: `bytes=${range.offset}-${range.offset + range.length - 1}` } : {}),
    });
    try {
      const { Body, ContentLength } = await within(
        (abortSignal) => this.#bucket.client.send(command, { abortSignal }),
        { signal },
      );
      if (!(Body instanceof Readable) || ContentLength === undefined) {
        throw new SluiceError('storage_unavailable', 'the store answered without a body or its length');
      }
      if (range && ContentLength !== range.length) {
        Body.destroy();
        throw rangeOutside();
      }
      return s3Body(Body, ContentLength);
    } catch (cause) {
      signal?.throwIfAborted();
      if (hasS3Code(cause, 'NoSuchKey'))
        throw new SluiceError('object_not_found', 'no such object in the bucket', { cause });
      if (hasS3Code(cause, 'InvalidRange')) throw rangeOutside(cause);
      throw s3Unavailable('reading an object', cause);
    }
  }
}

function newerOf(a: S3Entry, b: S3Entry): S3Entry {
  if (a.isLatest || b.isLatest) return a.isLatest ? a : b;
  return b.modifiedAt > a.modifiedAt ? b : a;
}
