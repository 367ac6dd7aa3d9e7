// Storing one object in a bucket: in one request when it fits into a part, else as a multipart upload. Decision 0017.
import { randomBytes } from 'node:crypto';
import { HeadObjectCommand, PutObjectCommand, UploadPartCommand } from '@aws-sdk/client-s3';
import { SluiceError } from '../../errors.js';
import { releasing, untilAborted } from '../contract/body.js';
import type { BodyOptions } from '../contract/object-store.js';
import { type S3Bucket, s3Edge, s3Unavailable, transferTimeoutMs, within } from './bucket.js';
import { abortUpload, beginUpload, completeUpload } from './multipart.js';
import { cutParts, type Part, type PartBuffer, type PartMemory } from './parts.js';

/** One part is filled while at most so many are on their way. */
const PARTS_ON_THE_WAY = 2;
/** Object metadata with a random value per put: tells ours from an older or newer object of the same name. */
const PUT_MARK = 'sluice-put';

/**
 * Stores `body` under `key`. The caller's signal is heeded until the request that makes the object visible is sent:
 * from then on only the server knows the outcome, so it is awaited, and asked for if the answer is lost.
 * @returns bytes stored @throws storage_unavailable, too_large, the signal's reason, what the body throws
 */
export async function putS3Object(
  bucket: S3Bucket,
  key: string,
  body: AsyncIterable<Uint8Array>,
  options: BodyOptions & { readonly partBytes: number; readonly memory: PartMemory },
): Promise<number> {
  const put = new S3Put(bucket, key, options.memory, options.signal);
  // every chunk is copied into its part before the next is asked for
  const copied = releasing(untilAborted(body, options.signal), options.release);
  const parts = cutParts(copied, options.partBytes, (bytes) => put.nextBuffer(bytes));
  try {
    for await (const part of parts) await put.add(part);
    return await put.finish();
  } catch (error) {
    await put.abandon();
    throw error;
  } finally {
    put.releaseAll();
  }
}

class S3Put {
  readonly #bucket: S3Bucket;
  readonly #target: { Bucket: string; Key: string };
  readonly #memory: PartMemory;
  readonly #signal: AbortSignal | undefined;
  readonly #mark = randomBytes(16).toString('hex');
  readonly #held = new Set<PartBuffer>();
  readonly #sending = new Map<number, Promise<void>>();
  readonly #stop = new AbortController();
  readonly #etags: string[] = [];
  #uploadId: string | undefined;
  #only: Part | undefined;
  #failure: { readonly error: unknown } | undefined;
  #bytes = 0;

  constructor(bucket: S3Bucket, key: string, memory: PartMemory, signal: AbortSignal | undefined) {
    this.#bucket = bucket;
    this.#target = { Bucket: bucket.bucket, Key: key };
    this.#memory = memory;
    this.#signal = signal;
    signal?.addEventListener('abort', this.#onAbort, { once: true });
  }

  readonly #onAbort = (): void => {
    this.#failure ??= { error: this.#signal?.reason };
    this.#stop.abort();
  };

  /** Memory for the next part: this upload's own, a shared one, or what a part on its way gives back. */
  async nextBuffer(bytes: number): Promise<PartBuffer> {
    while (true) {
      this.#throwFailure();
      const buffer =
        this.#held.size <= PARTS_ON_THE_WAY ? this.#memory.take(bytes, this.#held.size > 0) : null;
      if (buffer) {
        this.#held.add(buffer);
        return buffer;
      }
      await Promise.race(this.#sending.values());
    }
  }

  async add(part: Part): Promise<void> {
    this.#bytes += part.data.byteLength;
    if (part.number === 1 && !part.full) {
      this.#only = part;
      return;
    }
    this.#uploadId ??= await beginUpload(this.#bucket, this.#target.Key, { [PUT_MARK]: this.#mark });
    while (this.#sending.size >= PARTS_ON_THE_WAY) await Promise.race(this.#sending.values());
    this.#throwFailure();
    const sending = this.#send(part, this.#uploadId)
      .catch((error: unknown) => {
        this.#failure ??= { error };
        this.#stop.abort();
      })
      .finally(() => {
        this.#sending.delete(part.number);
        this.#release(part.memory);
      });
    this.#sending.set(part.number, sending);
  }

  async finish(): Promise<number> {
    while (this.#sending.size > 0) await Promise.race(this.#sending.values());
    this.#throwFailure();
    this.#signal?.throwIfAborted();
    if (this.#only) await this.#putOnly(this.#only);
    else if (this.#uploadId !== undefined) await this.#complete(this.#uploadId);
    return this.#bytes;
  }

  /** Stops what is on its way and aborts the multipart upload; what the server does not take stays listed there. */
  async abandon(): Promise<void> {
    this.#stop.abort();
    await Promise.all(this.#sending.values());
    if (this.#uploadId === undefined) return;
    await abortUpload(this.#bucket, this.#target.Key, this.#uploadId).catch(() => {});
    this.#uploadId = undefined;
  }

  releaseAll(): void {
    this.#signal?.removeEventListener('abort', this.#onAbort);
    for (const buffer of [...this.#held]) this.#release(buffer);
  }

  #release(buffer: PartBuffer): void {
    if (this.#held.delete(buffer)) this.#memory.giveBack(buffer);
  }

  #throwFailure(): void {
    if (this.#failure) throw this.#failure.error;
  }

  async #send(part: Part, uploadId: string): Promise<void> {
    const command = new UploadPartCommand({
      ...this.#target,
      UploadId: uploadId,
      PartNumber: part.number,
      Body: part.data,
      ContentLength: part.data.byteLength,
    });
    this.#bucket.digests.set(part.data, part.sha256);
    const requestTimeout = transferTimeoutMs(part.data.byteLength);
    const { ETag } = await s3Edge('sending a part', () =>
      within((abortSignal) => this.#bucket.client.send(command, { abortSignal, requestTimeout }), {
        signal: this.#stop.signal,
        timeoutMs: 3 * requestTimeout,
      }),
    );
    if (ETag === undefined)
      throw new SluiceError('storage_unavailable', 'the store took a part without an ETag');
    this.#etags[part.number - 1] = ETag;
  }

  async #putOnly(part: Part): Promise<void> {
    const command = new PutObjectCommand({
      ...this.#target,
      Body: part.data,
      ContentLength: part.data.byteLength,
      Metadata: { [PUT_MARK]: this.#mark },
    });
    this.#bucket.digests.set(part.data, part.sha256);
    const requestTimeout = transferTimeoutMs(part.data.byteLength);
    try {
      await within((abortSignal) => this.#bucket.client.send(command, { abortSignal, requestTimeout }), {
        timeoutMs: 3 * requestTimeout,
      });
    } catch (cause) {
      if (await this.#isStored()) return;
      throw s3Unavailable('storing an object', cause);
    }
  }

  async #complete(uploadId: string): Promise<void> {
    const parts = this.#etags.map((tag, index) => ({ number: index + 1, tag }));
    try {
      await completeUpload(this.#bucket, this.#target.Key, uploadId, parts);
    } catch (cause) {
      // A lost answer is no failure: the object may be there. Asked before aborting, because an abort that meets a
      // completion makes some servers drop the finished object's parts; and after, in case the completion won.
      if (await this.#isStored()) return;
      await this.abandon();
      if (await this.#isStored()) return;
      throw s3Unavailable('completing a multipart upload', cause);
    }
  }

  /** Whether the object under this key is the one of this very put; false also when the store cannot be asked. */
  async #isStored(): Promise<boolean> {
    try {
      const { Metadata } = await within((abortSignal) =>
        this.#bucket.client.send(new HeadObjectCommand(this.#target), { abortSignal }),
      );
      return Metadata?.[PUT_MARK] === this.#mark;
    } catch {
      return false;
    }
  }
}
