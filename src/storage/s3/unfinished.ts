// Objects in a bucket that are written part by part, over many calls and processes: one multipart upload each.
import { HeadObjectCommand, UploadPartCommand } from '@aws-sdk/client-s3';
import { SluiceError } from '../../errors.js';
import { exactly, oneByOne, releasing, untilAborted } from '../contract/body.js';
import { MOST_PARTS, notTheParts, wholeParts } from '../contract/object-parts.js';
import type { BodyOptions, PartLimits, PartPlace, WrittenPart } from '../contract/object-store.js';
import {
  hasS3Code,
  LEAST_PART_BYTES,
  type S3Bucket,
  s3Unavailable,
  statusOf,
  transferTimeoutMs,
  within,
} from './bucket.js';
import { completeUpload, isNoSuchUpload, lookAtUpload } from './multipart.js';

/** S3's own limits. */
export const s3PartLimits: PartLimits = {
  minBytes: LEAST_PART_BYTES,
  maxBytes: 5 * 1024 ** 3,
  maxParts: MOST_PARTS,
};

/** A server may first take a part as a whole and only then store it; longer than this it is taken for dead. */
const MOST_ANSWER_TIMEOUT_MS = 600_000;
/** The server's way of saying that the parts named are not the ones it has. */
const OTHER_PARTS_CODES = ['InvalidPart', 'InvalidPartOrder', 'EntityTooSmall', 'MalformedXML'];

/** How long the server may take over so many bytes, in milliseconds. */
export type Patience = (bytes: number) => number;

/**
 * Sends one part while its body comes in, without any copy of it: so nothing is signed but the length, and nothing can
 * be repeated. A body may take its time; the server may not.
 * @NOTE Ceph 16 never frees the bytes of a part that it had taken whole and that was then written again: no call of S3
 * shows them (`rgw-orphan-list` does). A part that broke off leaves nothing. So write again only what failed.
 * @throws object_not_found, storage_unavailable, internal (wrong length), the signal's reason, what the body throws
 */
export async function writeS3Part(
  bucket: S3Bucket,
  upload: { readonly key: string; readonly uploadId: string },
  place: PartPlace,
  body: AsyncIterable<Uint8Array>,
  options: BodyOptions & { readonly patience?: Patience } = {},
): Promise<WrittenPart> {
  const sending = new PartSending(place.length, options.signal, options.patience ?? transferTimeoutMs);
  // Nothing is read ahead: the next chunk is asked for when the socket has none of the one before left.
  const chunks = releasing(sending.watch(body), options.release);
  const stream = oneByOne(chunks);
  // Nobody else listens: its failure is kept by the watch, and told below.
  stream.on('error', () => {});
  const command = new UploadPartCommand({
    Bucket: bucket.bucket,
    Key: upload.key,
    UploadId: upload.uploadId,
    PartNumber: place.number,
    Body: stream,
    ContentLength: place.length,
  });
  try {
    // The SDK's own timeout counts the body's time, too.
    const { ETag } = await bucket.streaming.send(command, { abortSignal: sending.signal, requestTimeout: 0 });
    if (ETag === undefined)
      throw new SluiceError('storage_unavailable', 'the store took a part without an ETag');
    return { number: place.number, tag: ETag, length: place.length };
  } catch (cause) {
    sending.throwOwnFailure();
    if (isNoSuchUpload(cause)) throw noSuchUpload(cause);
    throw s3Unavailable('sending a part', cause);
  } finally {
    sending.end();
    stream.destroy();
  }
}

/** Watches one part being sent: ends the request when the body, the caller or the server fails it. */
class PartSending {
  readonly #length: number;
  readonly #stop = new AbortController();
  readonly #patience: Patience;
  readonly #callers: AbortSignal | undefined;
  #failure: { readonly error: unknown } | undefined;
  #timer: NodeJS.Timeout | undefined;

  constructor(length: number, signal: AbortSignal | undefined, patience: Patience) {
    signal?.throwIfAborted();
    this.#length = length;
    this.#patience = patience;
    this.#callers = signal;
    signal?.addEventListener('abort', this.#onAbort, { once: true });
  }

  readonly #onAbort = (): void => this.#fail(this.#callers?.reason);

  get signal(): AbortSignal {
    return this.#stop.signal;
  }

  /** The body; the clock runs only while the server has to take a chunk, and from the end on until it answers. */
  async *watch(body: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array, void, void> {
    try {
      for await (const chunk of exactly(untilAborted(body, this.#stop.signal), this.#length)) {
        this.#allow(this.#patience(chunk.byteLength));
        yield chunk;
        clearTimeout(this.#timer);
      }
      this.#allow(Math.min(this.#patience(this.#length), MOST_ANSWER_TIMEOUT_MS));
    } catch (error) {
      this.#fail(error);
      throw error;
    }
  }

  throwOwnFailure(): void {
    if (this.#failure) throw this.#failure.error;
  }

  end(): void {
    clearTimeout(this.#timer);
    this.#callers?.removeEventListener('abort', this.#onAbort);
    // What is still to come of the body is not wanted; after an early answer the connection still waits for it.
    this.#stop.abort();
  }

  #allow(milliseconds: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#fail(stalled()), milliseconds);
  }

  #fail(error: unknown): void {
    this.#failure ??= { error };
    clearTimeout(this.#timer);
    this.#stop.abort(error);
  }
}

/**
 * Makes the object of its parts, or finds that it is made.
 * @returns bytes @throws object_not_found, internal (other parts), storage_unavailable
 */
export async function completeS3Object(
  bucket: S3Bucket,
  upload: { readonly key: string; readonly uploadId: string },
  parts: readonly WrittenPart[],
): Promise<number> {
  const { ordered, bytes } = wholeParts(parts, s3PartLimits);
  try {
    await completeUpload(bucket, upload.key, upload.uploadId, ordered);
  } catch (cause) {
    if (await isMade(bucket, upload, bytes)) return bytes;
    if (hasS3Code(cause, ...OTHER_PARTS_CODES)) throw notTheParts(cause);
    throw s3Unavailable('completing a multipart upload', cause);
  }
  return bytes;
}

/**
 * Whether the object was made although completing it failed: the answer may have been lost, or this be a repetition.
 * @throws object_not_found when there is neither the object nor the upload; storage_unavailable
 */
async function isMade(
  bucket: S3Bucket,
  upload: { readonly key: string; readonly uploadId: string },
  bytes: number,
): Promise<boolean> {
  if (await isThere(bucket, upload.key, bytes)) return true;
  // The refusal does not tell: Ceph answers 500 to completing what is not there.
  if ((await lookAtUpload(bucket, upload.key, upload.uploadId)) !== 'gone') return false;
  // It may have been made between the two looks.
  if (await isThere(bucket, upload.key, bytes)) return true;
  throw noSuchUpload();
}

async function isThere(bucket: S3Bucket, key: string, bytes: number): Promise<boolean> {
  const command = new HeadObjectCommand({ Bucket: bucket.bucket, Key: key });
  try {
    const { ContentLength } = await within((abortSignal) => bucket.client.send(command, { abortSignal }));
    return ContentLength === bytes;
  } catch (cause) {
    if (statusOf(cause) === 404) return false;
    throw s3Unavailable('looking for a completed object', cause);
  }
}

function noSuchUpload(cause?: unknown): SluiceError {
  return new SluiceError('object_not_found', 'no such unfinished object in the bucket', { cause });
}

function stalled(): SluiceError {
  return new SluiceError('storage_unavailable', 'the store took no more of a part');
}
