// Guarantees that no more than so many bytes pass.
import { SluiceError } from '../errors.js';
import type { ByteTransform } from './byte-transform.js';

/**
 * Passes on at most `maxBytes` bytes. The piece that would pass the limit is not handed on.
 * @throws too_large with `maxBytes`, as soon as the limit is passed
 */
export function limitBytes(maxBytes: number): ByteTransform {
  return async function* limited(source) {
    let passed = 0;
    for await (const chunk of source) {
      passed += chunk.length;
      if (passed > maxBytes) {
        throw new SluiceError('too_large', 'more bytes came than are allowed', {
          extras: { maxBytes },
        });
      }
      yield chunk;
    }
  };
}
