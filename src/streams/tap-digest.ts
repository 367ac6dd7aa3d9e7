// Guarantees that what passed is known by its SHA-256 and its length.
import { createHash } from 'node:crypto';
import { SluiceError } from '../errors.js';
import type { ByteTransform } from './byte-transform.js';

/** What passed through a {@link DigestTap}. */
export interface Digest {
  /** SHA-256, 32 bytes */
  readonly sha256: Buffer;
  readonly bytes: number;
}

/** A transform for one stream that changes nothing and can be asked afterwards. */
export interface DigestTap extends ByteTransform {
  /** The digest of everything that passed. @throws internal before the stream has come to its end */
  result(): Digest;
}

/** A tap for one stream: everything passes unchanged, and `result()` tells its digest once the source has ended. */
export function tapDigest(): DigestTap {
  let used = false;
  let digest: Digest | undefined;
  async function* tapped(source: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array, void, undefined> {
    if (used) throw new SluiceError('internal', 'a digest tap serves one stream only');
    used = true;
    const hash = createHash('sha256');
    let bytes = 0;
    for await (const chunk of source) {
      hash.update(chunk);
      bytes += chunk.length;
      yield chunk;
    }
    digest = { sha256: hash.digest(), bytes };
  }
  function result(): Digest {
    if (digest === undefined) throw new SluiceError('internal', 'the stream has not come to its end');
    return digest;
  }
  return Object.assign(tapped, { result });
}
