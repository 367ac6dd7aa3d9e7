// One `file` part of a multipart body as a stream, and nothing else beside it.
import type { ServerResponse } from 'node:http';
import type { MultipartFile } from '@fastify/multipart';
import type { FastifyRequest } from 'fastify';
import { isSluiceError, SluiceError } from '../../errors.js';
import type { IncomingBody } from '../../flows/uploads/receive-upload.js';

/** One more of everything than is allowed, so that the surplus is seen instead of dropped. */
const limits = {
  parts: 4,
  files: 2,
  fields: 2,
  fieldSize: 1024,
  headerPairs: 32,
  fileSize: Number.POSITIVE_INFINITY,
};

/** All that stands around the file is some hundred bytes: each piece of it must be here within so many milliseconds. */
const framingMs = 30_000;

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
  const next = async () => await withinFramingTime(parts.next(), signal);
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
 * not lost to a reset connection. It must be called before the answer is sent.
 * @param answer the response that carries the refusal
 */
export function letRefusalArrive(request: FastifyRequest, answer: ServerResponse): void {
  const { raw } = request;
  const { socket } = raw;
  if (raw.complete || raw.destroyed) return;
  // With `Connection: close`, as some proxies send it, the server would destroy the connection together with the answer.
  const destroySoon = socket.destroySoon;
  socket.destroySoon = () => socket.end();
  answer.once('finish', () => {
    const timer = setTimeout(() => socket.destroy(), lingerMs);
    raw.once('close', () => {
      clearTimeout(timer);
      socket.destroySoon = destroySoon;
      if (socket.writableEnded) socket.destroySoon();
    });
    raw.unpipe();
    raw.resume();
  });
}

/**
 * Waits for the next part. The minimum rate guards the file alone: whoever falls silent before or behind it, or trickles
 * a header that never ends, would otherwise hold the connection, and the upload's row, for good.
 * @throws too_slow, the signal's reason, and what is wrong with the form
 */
async function withinFramingTime<T>(next: Promise<T>, signal: AbortSignal): Promise<T> {
  let stop = (_reason: unknown): void => undefined;
  const stopped = new Promise<never>((_resolve, reject) => {
    stop = reject;
  });
  const onAbort = () => stop(signal.reason);
  const timer = setTimeout(() => stop(new SluiceError('too_slow', 'the form does not go on')), framingMs);
  signal.addEventListener('abort', onAbort, { once: true });
  if (signal.aborted) onAbort();
  try {
    return await Promise.race([next, stopped]);
  } catch (error) {
    next.catch(() => undefined); // nobody waits for it any more, and the end of the connection may fail it
    throw translate(error);
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', onAbort);
  }
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
