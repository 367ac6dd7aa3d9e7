// The rules of numbers and lengths for objects written in parts, whichever store keeps them.
import { SluiceError } from '../../errors.js';
import type { PartLimits, PartPlace, WrittenPart } from './object-store.js';

/** S3's most parts in one object; kept on disks too, so that what works on one store works on the other. */
export const MOST_PARTS = 10_000;

/**
 * Refuses a place that no part can have. Whether a short part is the last, only the parts together tell.
 * @throws invalid_request
 */
export function requirePlace(place: PartPlace, limits: PartLimits): void {
  const { number, offset, length } = place;
  const whole = [number, offset, length, offset + length].every(Number.isSafeInteger);
  const inside = number >= 1 && number <= limits.maxParts && offset >= 0 && length >= 0;
  // Bytes before the first part, or none before a later one, cannot be right.
  if (!whole || !inside || (number === 1) !== (offset === 0) || length > limits.maxBytes) {
    throw new SluiceError('invalid_request', 'not a place for a part');
  }
}

/**
 * The parts in order and the bytes that they make.
 * @throws internal when they are not one each of 1 to n, or one but the last is too short
 */
export function wholeParts(
  parts: readonly WrittenPart[],
  limits: PartLimits,
): { readonly ordered: readonly WrittenPart[]; readonly bytes: number } {
  const ordered = parts.toSorted((a, b) => a.number - b.number);
  const gapless = ordered.every(({ number }, index) => number === index + 1);
  const long = ordered.slice(0, -1).every(({ length }) => length >= limits.minBytes);
  if (ordered.length === 0 || ordered.length > limits.maxParts || !gapless || !long) throw notTheParts();
  return { ordered, bytes: ordered.reduce((sum, { length }) => sum + length, 0) };
}

/** The error for parts that cannot make the object: the store holds others, or fewer. */
export function notTheParts(cause?: unknown): SluiceError {
  return new SluiceError('internal', 'these are not the parts that make the object', { cause });
}
