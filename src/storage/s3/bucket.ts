// One bucket behind the AWS SDK: how we speak to it, and how its failures become ours.
// The s3-*.ts files of this folder are the only importers of @aws-sdk.
import { createHash } from 'node:crypto';
import { S3Client, type S3ClientConfig, S3ServiceException } from '@aws-sdk/client-s3';
import type { Secret } from '../../config/secret.js';
import { SluiceError } from '../../errors.js';

/** Where an S3 store lives and how it is entered. */
export interface S3Options {
  readonly bucket: string;
  /** Without slashes at its ends; '' puts the objects at the top of the bucket. */
  readonly prefix: string;
  /** Absent: AWS's own for the region. */
  readonly endpoint?: string | undefined;
  readonly region: string;
  readonly forcePathStyle: boolean;
  /** Both absent: the SDK's own chain (instance role, workload identity, ...). */
  readonly accessKeyId?: string | undefined;
  readonly secretAccessKey?: Secret<string> | undefined;
  /** Bytes per part of a larger object: 5 MiB (S3's least) or more; 8 MiB unless told. */
  readonly partBytes?: number | undefined;
  /** Entries asked for per page of a listing, 1 to 1,000 (S3's most, and the default). */
  readonly pageSize?: number | undefined;
}

/** An opened bucket: what every call below needs. */
export interface S3Bucket {
  readonly client: S3Client;
  /** For bodies that can be sent once only: it repeats nothing, and gives each its own connection. */
  readonly streaming: S3Client;
  readonly bucket: string;
  /** '' or `prefix/` */
  readonly keyPrefix: string;
  readonly pageSize: number;
  /**
   * SHA-256 (hex) of bodies about to be sent, where it is known: it is signed with the request, so the server refuses a
   * damaged body, and the SDK need not hash the same bytes again in one long block.
   */
  readonly digests: WeakMap<object, string>;
}

const MIB = 1024 * 1024;
const SMALL_BODY_BYTES = 256 * 1024;
const CONNECT_TIMEOUT_MS = 3_000;
/** From the request's start to the answer's headers, one attempt. Parts get more, see {@link transferTimeoutMs}. */
const ANSWER_TIMEOUT_MS = 20_000;
/** All attempts at one call without a body of ours, and reading its answer. */
const CALL_TIMEOUT_MS = 60_000;
/** The first and three retries; the SDK waits a random time of up to 0.1, 0.2, 0.4 s between (twice that if throttled). */
const ATTEMPTS = 4;
/** The SDK's default of 50 is less than 50 uploads with two parts on the way. */
const MAX_SOCKETS = 256;
/** Slower than this (bytes per second) a part is taken for stuck. */
const SLOWEST_TRANSFER = 128 * 1024;

/** @returns the bucket; nothing is sent yet */
export function openBucket(options: S3Options): S3Bucket {
  const client = new S3Client(settingsFor(options, { keepAlive: true }));
  const streaming = new S3Client({
    ...settingsFor(options, { keepAlive: false }),
    // One chain of credentials, asked once.
    credentials: client.config.credentials,
  });
  const digests = new WeakMap<object, string>();
  useContentMd5ForDeletes(client);
  useKnownDigests(client, digests);
  // The SDK would not repeat a streamed body either, but write to the console about it. Signing comes "after" this one.
  streaming.middlewareStack.add((next) => next, {
    ...{ name: 'retryMiddleware', step: 'finalizeRequest', priority: 'high', override: true },
  });
  const keyPrefix = options.prefix === '' ? '' : `${options.prefix}/`;
  return {
    ...{ client, streaming, digests, keyPrefix },
    bucket: options.bucket,
    pageSize: options.pageSize ?? 1000,
  };
}

/** A connection that was kept may be closed by the server just when it is used again: then only a retry helps. */
function settingsFor(options: S3Options, { keepAlive }: { keepAlive: boolean }): S3ClientConfig {
  const { accessKeyId, secretAccessKey } = options;
  return {
    region: options.region,
    forcePathStyle: options.forcePathStyle,
    ...(options.endpoint === undefined ? {} : { endpoint: options.endpoint }),
    ...(accessKeyId === undefined || secretAccessKey === undefined
      ? {}
      : { credentials: { accessKeyId, secretAccessKey: secretAccessKey.reveal() } }),
    // Left to itself the SDK adds CRC trailers, which many S3-compatible servers refuse and one stored as content.
    requestChecksumCalculation: 'WHEN_REQUIRED',
    responseChecksumValidation: 'WHEN_REQUIRED',
    maxAttempts: ATTEMPTS,
    retryMode: 'standard',
    requestHandler: {
      connectionTimeout: CONNECT_TIMEOUT_MS,
      requestTimeout: ANSWER_TIMEOUT_MS,
      throwOnRequestTimeout: true,
      // An idle socket is no failure while a slow reader holds back: the download itself watches for a stalled server.
      socketTimeout: 0,
      httpAgent: { maxSockets: MAX_SOCKETS, keepAlive },
      httpsAgent: { maxSockets: MAX_SOCKETS, keepAlive },
    },
  };
}

/**
 * DeleteObjects must carry a checksum. The SDK sends a CRC32, which older servers (Ceph 16, Swift) do not know; every
 * server knows Content-MD5 (RFC 1864). So must a put into a bucket with object lock, which only small documents go to. Runs before signing, so the header is signed.
 */
function useContentMd5ForDeletes(client: S3Client): void {
  client.middlewareStack.add(
    (next, context) => (args) => {
      const { request } = args;
      const small = context.commandName === 'PutObjectCommand' && isRequestWithBody(request);
      if (small && request.body.length <= SMALL_BODY_BYTES) {
        request.headers['content-md5'] = createHash('md5').update(request.body).digest('base64');
      }
      if (context.commandName === 'DeleteObjectsCommand' && isRequestWithBody(request)) {
        for (const header of Object.keys(request.headers)) {
          if (/^x-amz-(?:sdk-)?checksum/i.test(header)) delete request.headers[header];
        }
        request.headers['content-md5'] = createHash('md5').update(request.body).digest('base64');
      }
      return next(args);
    },
    { step: 'build', priority: 'low', name: 'contentMd5ForDeletes' },
  );
}

/** The signer takes a digest that the request already carries. */
function useKnownDigests(client: S3Client, digests: WeakMap<object, string>): void {
  client.middlewareStack.add(
    (next) => (args) => {
      const { request } = args;
      const digest =
        isRequestWithBody(request) && typeof request.body === 'object' && digests.get(request.body);
      if (digest) request.headers['x-amz-content-sha256'] = digest;
      return next(args);
    },
    { step: 'build', priority: 'low', name: 'knownDigests' },
  );
}

interface RequestWithBody {
  headers: Record<string, string>;
  body: string | Uint8Array;
}

function isRequestWithBody(request: unknown): request is RequestWithBody {
  if (typeof request !== 'object' || request === null || !('headers' in request) || !('body' in request))
    return false;
  return typeof request.body === 'string' || request.body instanceof Uint8Array;
}

/** Milliseconds one attempt at sending `bytes` may take. */
export function transferTimeoutMs(bytes: number): number {
  return ANSWER_TIMEOUT_MS + Math.ceil((bytes * 1000) / SLOWEST_TRANSFER);
}

/**
 * Runs one call under a deadline that covers all its attempts, and under the caller's signal.
 * @param call sends the command with the signal that it is given
 * @throws the signal's reason when the caller aborted; else what the SDK throws
 */
export async function within<T>(
  call: (abortSignal: AbortSignal) => Promise<T>,
  options: { signal?: AbortSignal | undefined; timeoutMs?: number } = {},
): Promise<T> {
  const { signal, timeoutMs = CALL_TIMEOUT_MS } = options;
  signal?.throwIfAborted();
  const controller = new AbortController();
  const onAbort = (): void => controller.abort(signal?.reason);
  signal?.addEventListener('abort', onAbort, { once: true });
  const timer = setTimeout(
    () => controller.abort(new DOMException('no answer in time', 'TimeoutError')),
    timeoutMs,
  );
  try {
    return await call(controller.signal);
  } catch (error) {
    signal?.throwIfAborted();
    throw error;
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', onAbort);
  }
}

/** The status of an answer that says no; undefined when there was no answer. */
export function statusOf(error: unknown): number | undefined {
  return error instanceof S3ServiceException ? error.$metadata.httpStatusCode : undefined;
}

/** Whether the server answered with one of these error codes. */
export function hasS3Code(error: unknown, ...codes: string[]): boolean {
  return error instanceof S3ServiceException && codes.includes(error.name);
}

/** Whether the server does not have this call at all. */
export function isNotImplemented(error: unknown): boolean {
  const status = statusOf(error);
  return hasS3Code(error, 'NotImplemented', 'MethodNotAllowed') || status === 501 || status === 405;
}

/** Whether we are not allowed to make this call. */
export function isForbidden(error: unknown): boolean {
  return statusOf(error) === 403;
}

/** The object's name behind a key of this bucket, whatever it may be. */
export function nameOfKey(bucket: S3Bucket, key: string): string {
  return key.slice(bucket.keyPrefix.length);
}

/** Runs one call and gives its failure our name. @throws storage_unavailable */
export async function s3Edge<T>(doing: string, call: () => Promise<T>): Promise<T> {
  try {
    return await call();
  } catch (cause) {
    throw s3Unavailable(doing, cause);
  }
}

/**
 * What servers answer when a bucket, a quota or their disks are full: Ceph RGW QuotaExceeded (403), MinIO XMinio… (507 and
 * 400), others 507 alone (RFC 4918, section 11.5).
 */
const fullNames: readonly string[] = [
  'QuotaExceeded',
  'QuotaExceededException',
  'InsufficientStorage',
  'InsufficientCapacity',
  'StorageFull',
  'XMinioStorageFull',
  'XMinioAdminBucketQuotaExceeded',
  'BucketQuotaExceeded',
  'DiskFull',
  'ENOSPC',
];
const insufficientStorage = 507;

/**
 * `storage_unavailable`, or `storage_full`, naming the call, the server's error code and its status. Never a key, never a
 * URL.
 */
export function s3Unavailable(doing: string, cause: unknown): SluiceError {
  if (cause instanceof SluiceError) return cause;
  const status = statusOf(cause);
  const code = errorName(cause);
  const detail = [code, status].filter((part) => part !== undefined && part !== '').join(' ');
  const full = status === insufficientStorage || fullNames.includes(code);
  const ours = full ? 'storage_full' : 'storage_unavailable';
  return new SluiceError(ours, `${doing} failed${detail === '' ? '' : `: ${detail}`}`, {
    cause,
  });
}

function errorName(cause: unknown): string {
  if (!(cause instanceof Error)) return '';
  const code = 'code' in cause && typeof cause.code === 'string' ? cause.code : cause.name;
  return /^[A-Za-z0-9_.-]{1,60}$/.test(code) ? code : '';
}

/** Eight mebibytes: few requests for a large file, little memory for many uploads at once. */
export const DEFAULT_PART_BYTES = 8 * MIB;
/** S3's least for every part but the last. */
export const LEAST_PART_BYTES = 5 * MIB;
