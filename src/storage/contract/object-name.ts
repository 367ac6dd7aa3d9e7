// What an object may be called, whichever store keeps it.
import { SluiceError } from '../../errors.js';

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

/**
 * Refuses a list of names that {@link ObjectStore.destroyMany} does not take.
 * @throws invalid_request
 */
export function requireObjectNames(names: readonly string[], most: number): void {
  if (names.length > most) throw new SluiceError('invalid_request', 'too many stored objects at once');
  for (const name of names) requireObjectName(name);
}

/** What was done to one name out of many; its failure is thrown. */
export function oneOutcome<T>(outcomes: ReadonlyMap<string, T | SluiceError>, name: string): T {
  const outcome = outcomes.get(name);
  if (outcome === undefined) throw new SluiceError('internal', 'the store said nothing of an object');
  if (outcome instanceof SluiceError) throw outcome;
  return outcome;
}
