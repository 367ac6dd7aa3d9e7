// Moving bytes between one open file and a stream, in slabs: small reads and writes cost a third of the speed.
import type { FileHandle } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { SluiceError } from '../../errors.js';
import { storageUnavailable } from '../contract/body.js';

const SLAB_BYTES = 1024 * 1024;
/** Linux takes at most 1,024 buffers in one writev (IOV_MAX). */
const SLAB_CHUNKS = 512;

/** As much of a file handle as writing takes. */
export type FileWriter = {
  writev(buffers: readonly Uint8Array[]): Promise<{ readonly bytesWritten: number }>;
};

/**
 * Appends all of `body` to the file, gathered into slabs; while one slab is written the next is gathered, so at most
 * two are held. @param release told of each chunk that was written @returns bytes written @throws storage_unavailable, or what the body throws
 */
export async function writeAll(
  file: FileWriter,
  body: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  release?: (chunk: Uint8Array) => void,
): Promise<number> {
  let bytes = 0;
  let slab: Uint8Array[] = [];
  let slabBytes = 0;
  let writing = Promise.resolve();
  const flush = async (): Promise<void> => {
    const full = slab;
    slab = [];
    slabBytes = 0;
    await writing;
    writing = writeSlab(file, full).then(() => {
      if (release) for (const chunk of full) if (chunk.byteLength >= SLAB_BYTES) release(chunk);
    });
    // Its failure is met by the next await; without this it would count as unhandled until then.
    writing.catch(() => {});
  };
  try {
    for await (const given of body) {
      // Gathered to be written later: a small chunk would be held for long, so it is copied.
      const kept = release === undefined || given.byteLength >= SLAB_BYTES;
      const chunk = kept ? given : Uint8Array.from(given);
      if (!kept) release(given);
      slab.push(chunk);
      slabBytes += chunk.byteLength;
      bytes += chunk.byteLength;
      if (slabBytes >= SLAB_BYTES || slab.length >= SLAB_CHUNKS) await flush();
    }
    if (slabBytes > 0) await flush();
    await writing;
    return bytes;
  } catch (error) {
    // The caller closes the file next: no write may be under way then.
    await writing.catch(() => {});
    throw error;
  }
}

async function writeSlab(file: FileWriter, chunks: Uint8Array[]): Promise<void> {
  try {
    let left = chunks;
    while (left.length > 0) {
      const { bytesWritten } = await file.writev(left);
      left = withoutFirst(left, bytesWritten);
    }
  } catch (cause) {
    throw storageUnavailable('writing a stored file', cause);
  }
}

/** What a short write (a nearly full disk) has left over. */
function withoutFirst(chunks: Uint8Array[], bytes: number): Uint8Array[] {
  let skip = bytes;
  const rest: Uint8Array[] = [];
  for (const chunk of chunks) {
    const skipped = Math.min(skip, chunk.byteLength);
    skip -= skipped;
    if (skipped < chunk.byteLength) rest.push(chunk.subarray(skipped));
  }
  return rest;
}

/**
 * The file's bytes from `offset` on, exactly `length` of them, read only as fast as the reader takes them. Owns the
 * handle and closes it. Errors of the stream: storage_unavailable, also when the file is shorter than promised.
 */
export function fileStream(file: FileHandle, offset: number, length: number): Readable {
  let position = offset;
  const end = offset + length;
  return new Readable({
    highWaterMark: SLAB_BYTES,
    read() {
      const wanted = Math.min(SLAB_BYTES, end - position);
      if (wanted === 0) {
        this.push(null);
        return;
      }
      file.read(Buffer.allocUnsafeSlow(wanted), 0, wanted, position).then(
        ({ bytesRead, buffer }) => {
          if (bytesRead === 0) {
            this.destroy(new SluiceError('storage_unavailable', 'a stored file ended too early'));
            return;
          }
          position += bytesRead;
          this.push(buffer.subarray(0, bytesRead));
        },
        (cause: unknown) => this.destroy(storageUnavailable('reading a stored file', cause)),
      );
    },
    destroy(error, done) {
      file.close().then(
        () => done(error),
        () => done(error),
      );
    },
  });
}
