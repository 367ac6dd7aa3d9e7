// Packs files into one AES-256 archive, as a stream and never whole.
//
// Two layers, because any ZIP shows its names: the files under their real names in a plain inner archive, and that as
// the one entry of an outer archive under AES. Nothing is compressed: images are compressed already, and a length that
// is known before the first byte is what a resumable upload needs.
//
// The same order gives the same bytes: a reload makes the archive again and leaves away what has arrived. For that the
// salt, which zip.js asks of the system's randomness, is given to it from the order. Decision 0035.
import { configure, ZipWriter } from '@zip.js/zip.js/lib/zip-core-custom.js';
import { type ArchiveFile, archiveLength, writeArchive } from '../../zip/write-archive.js';
import { assertUnchanged, readUnchanged } from './read-unchanged.js';
import type { Order, PackOrder } from './worker-messages.js';

/** Names no patient, and tells a handler what to do: unpack it once more. */
const outerName = 'data.zip';
/** Longer chunks are cut: what is gone through several times should stay in the processor's cache. */
const chunkBytes = 64 * 1024;
/** From here on the outer entry needs zip64; its overhead is measured in the same form. */
const zip64FromBytes = 0xffff0000;

configure({ useWebWorkers: false, chunkSize: chunkBytes });

/**
 * Writes the archive of an order: the one it packs, or the one that is there already.
 * @param begin is told its length in bytes before the first byte is written
 * @throws UnreadableFile
 */
export async function writeOrder(
  order: Order,
  writable: WritableStream<Uint8Array>,
  begin: (size: number) => void,
): Promise<void> {
  await assertUnchanged(order);
  if (order.kind === 'packed') return await packArchive(order, writable, begin);
  begin(order.files[0]?.size ?? 0);
  await streamOf(readUnchanged(order, 0)).pipeTo(writable);
}

/**
 * Writes the archive of an order.
 * @param begin is told its length in bytes before the first byte is written
 * @throws UnreadableFile
 */
async function packArchive(
  order: PackOrder,
  writable: WritableStream<Uint8Array>,
  begin: (size: number) => void,
): Promise<void> {
  const files = order.files.map(
    (file, index): ArchiveFile => ({
      name: order.names[index] ?? file.name,
      size: file.size,
      modified: new Date(file.lastModified),
    }),
  );
  const innerBytes = archiveLength(files);
  begin(innerBytes + (await overheadBytes(order, innerBytes)));
  const inner = writeArchive(files, (index) => readUnchanged(order, index));
  await writeOuter(order, innerBytes, streamOf(inner), writable);
}

/** The bytes of the outer archive beside those of its one entry: measured, so that no formula can be wrong. */
async function overheadBytes(order: PackOrder, innerBytes: number): Promise<number> {
  let length = 0;
  const count = new WritableStream<Uint8Array>({
    write: (chunk) => {
      length += chunk.length;
    },
  });
  await writeOuter(order, innerBytes, new Blob(['x']).stream(), count);
  return length - 1;
}

async function writeOuter(
  order: PackOrder,
  innerBytes: number,
  readable: ReadableStream<Uint8Array>,
  writable: WritableStream<Uint8Array>,
): Promise<void> {
  const zip = new ZipWriter(writable, { bufferedWrite: false });
  await withSalt(order.salt, async () => {
    const options = {
      password: order.passphrase,
      encryptionStrength: 3 as const,
      level: 0,
      dataDescriptor: true,
      extendedTimestamp: false,
      zip64: innerBytes >= zip64FromBytes,
      lastModDate: new Date(order.time),
    };
    await zip.add(outerName, { readable }, options);
  });
  await zip.close();
}

/** While `work` runs, whoever asks this worker for 16 random bytes gets the salt; nobody but the archive asks here. */
async function withSalt(salt: Uint8Array, work: () => Promise<void>): Promise<void> {
  const original = crypto.getRandomValues;
  crypto.getRandomValues = <T extends ArrayBufferView | null>(array: T): T => {
    if (!(array instanceof Uint8Array) || array.length !== salt.length)
      throw new Error('only the salt is asked for');
    array.set(salt);
    return array;
  };
  try {
    await work();
  } finally {
    crypto.getRandomValues = original;
  }
}

function streamOf(chunks: AsyncGenerator<Uint8Array>): ReadableStream<Uint8Array> {
  return new ReadableStream<Uint8Array>(
    {
      pull: async (controller) => {
        const { value, done } = await chunks.next();
        if (done === true) controller.close();
        else controller.enqueue(value);
      },
    },
    { highWaterMark: 0 },
  );
}
