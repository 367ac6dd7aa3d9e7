// One `file` part of a multipart body as a stream, and nothing else beside it.
import type { MultipartFile } from '@fastify/multipart';
import type { FastifyRequest } from 'fastify';
import { isSluiceError, SluiceError } from '../errors.js';
import type { IncomingBody } from '../flows/receive-upload.js';

/** One more of everything than is allowed, so that the surplus is seen instead of dropped. */
const limits = {
  parts: 4,
  files: 2,
  fields: 2,
  fieldSize: 1024,
  headerPairs: 32,
  fileSize: Number.POSITIVE_INFINITY,
};

/** Refusals leave the rest of the body unread for so long, then the connection is cut, in milliseconds. */
const lingerMs = 30_000;

/**
 * Finds the file in the request.
 * @param shutdown cuts the transfer
 * @throws unsupported_media_type, no_file, too_many_parts, truncated_body
 */
export async function incomingFile(request: FastifyRequest, shutdown: AbortSignal): Promise<IncomingBody> {
  if (!request.isMultipart()) throw new SluiceError('unsupported_media_type', 'not multipart/form-data');
  const gone = new AbortController();
  request.raw.once('close', () => {
    if (!request.raw.complete) gone.abort(new SluiceError('truncated_body', 'the connection broke'));
  });
  const signal = AbortSignal.any([gone.signal, shutdown]);
  const parts = request.parts({ limits });
  const next = async () => {
    try {
      return await parts.next();
    } catch (error) {
      throw translate(error);
    }
  };
  const first = await next();
  if (first.done === true) throw new SluiceError('no_file', 'the form has no file');
  if (first.value.type === 'field') throw await refuseField(next);
  const part = first.value;
  if (part.fieldname !== 'file')
    throw discard(part, new SluiceError('no_file', 'the part is not called file'));
  signal.addEventListener('abort', () => part.file.destroy(signal.reason as Error), { once: true });
  return { bytes: bytesOf(part), signal, confirmEnd: async () => await refuseSurplus(next) };
}

/**
 * Reads and throws away what a refused sender still sends, for a bounded time, so that the answer reaches them and is
 * not lost to a reset connection.
 */
export function letRefusalArrive(request: FastifyRequest): void {
  const { raw } = request;
  if (raw.complete || raw.destroyed) return;
  const timer = setTimeout(() => raw.socket.destroy(), lingerMs);
  raw.once('close', () => clearTimeout(timer));
  raw.unpipe();
  raw.resume();
}

async function* bytesOf(part: MultipartFile): AsyncGenerator<Uint8Array> {
  try {
    for await (const chunk of part.file) yield chunk as Uint8Array;
  } catch (error) {
    throw translate(error);
  }
}

async function refuseSurplus(next: () => Promise<IteratorResult<unknown>>): Promise<void> {
  const more = await next();
  if (more.done !== true) {
    discard(more.value);
    throw new SluiceError('too_many_parts', 'something follows the file');
  }
}

/** A form that begins with a field: with a file behind it, it has too many parts; without, it has none. */
async function refuseField(next: () => Promise<IteratorResult<unknown>>): Promise<SluiceError> {
  const more = await next();
  if (more.done !== true) discard(more.value);
  return more.done === true
    ? new SluiceError('no_file', 'the form has no file')
    : new SluiceError('too_many_parts');
}

function discard<E>(part: unknown, error?: E): E | undefined {
  const file = (part as Partial<MultipartFile>).file;
  file?.on('error', () => undefined);
  file?.resume();
  return error;
}

function translate(error: unknown): unknown {
  if (isSluiceError(error)) return error;
  const { code, message } = error as { code?: string; message?: string };
  if (code === 'FST_PARTS_LIMIT' || code === 'FST_FILES_LIMIT' || code === 'FST_FIELDS_LIMIT') {
    return new SluiceError('too_many_parts', 'the form has more than a file', { cause: error });
  }
  if (code === 'FST_INVALID_MULTIPART_CONTENT_TYPE')
    return new SluiceError('unsupported_media_type', undefined, { cause: error });
  if (code === 'FST_PROTO_VIOLATION' || code === 'FST_INVALID_JSON_FIELD_ERROR')
    return new SluiceError('too_many_parts', undefined, { cause: error });
  // what busboy says of a body that ends before its last boundary, or has none
  if (
    code === 'ERR_STREAM_PREMATURE_CLOSE' ||
    code === 'ECONNRESET' ||
    /unexpected end|terminated early|premature/i.test(message ?? '')
  ) {
    return new SluiceError('truncated_body', 'the body ends early', { cause: error });
  }
  return new SluiceError('truncated_body', 'the body is not well-formed multipart', { cause: error });
}
