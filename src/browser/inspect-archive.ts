// An archive that is there already is judged before a byte of it is sent, by the same reader as the server's.
import { BlobReader, ZipReader } from '@zip.js/zip.js/lib/zip-core-custom.js';
import { isSluiceError } from '../errors.js';
import { checkArchive } from '../zip/check-archive.js';
import { UnreadableFile } from './unreadable-file.js';
import type { Exposed, Inspection } from './worker-messages.js';

const exposedAtMost = 1000;

/** Judges an archive, and names what is exposed in it: the server never learns a name. @throws UnreadableFile */
export async function inspectArchive(file: File): Promise<Inspection> {
  const read = async (offset: number, length: number) =>
    new Uint8Array(await file.slice(offset, offset + length).arrayBuffer());
  try {
    await checkArchive({ size: file.size, read });
    return { verdict: 'protected' };
  } catch (error) {
    if (!isSluiceError(error)) throw new UnreadableFile(file.name);
    if (error.code === 'not_a_zip') return { verdict: 'no-archive' };
    return { verdict: 'refused', code: error.code, exposed: await exposedIn(file) };
  }
}

async function exposedIn(file: File): Promise<Exposed[]> {
  const found: Exposed[] = [];
  try {
    for await (const entry of new ZipReader(new BlobReader(file)).getEntriesGenerator()) {
      const open = !entry.encrypted || entry.zipCrypto === true;
      if (!entry.directory && entry.uncompressedSize > 0 && open)
        found.push({ name: entry.filename, weak: entry.encrypted });
      if (found.length >= exposedAtMost) break;
    }
  } catch {
    // a damaged directory: what could be read of it is told
  }
  return found;
}
