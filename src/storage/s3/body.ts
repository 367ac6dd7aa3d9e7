// The stream that a reader of a bucket's object gets.
import { Readable } from 'node:stream';
import { SluiceError } from '../../errors.js';
import { s3Unavailable } from './bucket.js';

/** A server that sends nothing for so long, while the reader wants bytes, is taken for dead. */
const STALL_TIMEOUT_MS = 30_000;

/**
 * Passes `source` on with our errors: exactly `length` bytes or `storage_unavailable`. Destroying it closes the
 * connection. A slow reader holds the server back and is never timed out here; a silent server is.
 */
export function s3Body(source: Readable, length: number, stallTimeoutMs = STALL_TIMEOUT_MS): Readable {
  let left = length;
  let timer: NodeJS.Timeout | undefined;
  const stream = new Readable({
    highWaterMark: 256 * 1024,
    read() {
      timer ??= setTimeout(() => stream.destroy(cutShort('stalled')), stallTimeoutMs);
      timer.refresh();
      source.resume();
    },
    destroy(error, done) {
      clearTimeout(timer);
      source.destroy();
      done(error);
    },
  });
  source.on('data', (chunk: Buffer) => {
    left -= chunk.byteLength;
    timer?.refresh();
    if (stream.push(chunk)) return;
    source.pause();
    clearTimeout(timer);
    timer = undefined;
  });
  source.on('end', () => {
    clearTimeout(timer);
    if (left !== 0) stream.destroy(cutShort('ended early'));
    else stream.push(null);
  });
  source.on('error', (cause) => stream.destroy(s3Unavailable('reading an object', cause)));
  source.on('close', () => {
    if (!source.readableEnded) stream.destroy(cutShort('was cut'));
  });
  source.pause();
  return stream;
}

function cutShort(how: string): SluiceError {
  return new SluiceError('storage_unavailable', `the store's answer ${how}`);
}
