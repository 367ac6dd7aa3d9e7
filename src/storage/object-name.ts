// What an object may be called, whichever store keeps it.
import { SluiceError } from '../errors.js';

/** Far below what S3 (1,024 bytes with the prefix) and file systems (255 bytes) allow. */
const MAX_NAME_LENGTH = 180;

const NAME = /^[A-Za-z0-9_-][A-Za-z0-9._-]*(?:\/[A-Za-z0-9_-][A-Za-z0-9._-]*)*$/;

/** Whether the stores accept `name`: segments of `[A-Za-z0-9._-]`, none beginning with a dot, joined by `/`. */
export function isObjectName(name: string): boolean {
  return name.length <= MAX_NAME_LENGTH && NAME.test(name);
}

/**
 * Refuses a name that could leave the store's folder or prefix.
 * @throws invalid_request (the name itself is not repeated: it may be anything)
 */
export function requireObjectName(name: string): void {
  if (!isObjectName(name)) throw new SluiceError('invalid_request', 'not a name for a stored object');
}
