// The verdict about a file, from what is stored. Decision 0013.
import type { Context } from '../../../context/context.js';
import type { DataKey } from '../../../crypto/file-key.js';
import { SEGMENT_BYTES } from '../../../crypto/seal.js';
import { sealedReader } from '../../../crypto/sealed-reader.js';
import { type ArchiveReport, checkArchive } from '../../../zip/check-archive.js';

/**
 * Reads directory and headers back through the sealed segments: what is judged is what is stored.
 * @param size plaintext bytes
 * @throws the `zip_…` codes, not_a_zip, seal_broken, storage_unavailable
 */
export async function judgeUpload(
  ctx: Pick<Context, 'objects'>,
  upload: {
    readonly id: string;
    readonly objectName: string;
    readonly dataKey: DataKey;
    readonly size: number;
  },
  signal: AbortSignal,
): Promise<ArchiveReport> {
  const file = { uploadId: upload.id, segmentBytes: SEGMENT_BYTES, size: upload.size };
  const fetch = (offset: number, length: number) =>
    ctx.objects.get(upload.objectName, { range: { offset, length }, signal });
  return await checkArchive(sealedReader(upload.dataKey, file, fetch), { signal });
}
