import { readUint64 } from './records.js';
import { refusal } from './refusal.js';

/** A number of a header that a zip64 field may replace, or repeat. */
export interface HeaderNumber {
  /** as the header itself has it */
  readonly short: number;
  /** all ones: the true one is in the zip64 field */
  readonly isSentinel: boolean;
  /** bytes it takes there */
  readonly width: 4 | 8;
  /** what it must be, where that is known from elsewhere and the header may leave it open */
  readonly truth?: number | undefined;
}

interface Circumstances {
  readonly entry: number;
  /** bit 3: what is not known yet is 0, or all ones */
  readonly deferred: boolean;
}

/**
 * The true numbers, in their order. APPNOTE 4.5.3 has the field hold those that are all ones in the header, and only
 * them, in that order. Some tools (DotNetZip, SharpZipLib) write all of them, or the first ones; that is taken where
 * it cannot be read in two ways: nothing that is asked for stands behind a surplus number, and every surplus number
 * is the true one.
 * @throws zip_malformed (`zip64_extra`, `number_too_large`)
 */
export function resolveNumbers(
  numbers: readonly HeaderNumber[],
  field: DataView | undefined,
  circumstances: Circumstances,
): number[] {
  const { entry } = circumstances;
  const bytes = field?.byteLength ?? 0;
  const asked = numbers.filter(({ isSentinel }) => isSentinel);
  const compact = bytes === widthOf(asked);
  const held = compact ? asked : leading(numbers, bytes);
  if (held === undefined || (!compact && !startsWith(held, asked))) throw refusal('zip64_extra', entry);
  const found = new Map<HeaderNumber, number>();
  let at = 0;
  for (const number of held) {
    if (field === undefined) break;
    if (number.isSentinel) found.set(number, readNumber(field, at, number.width, circumstances));
    else if (!isTrue(field, at, number, circumstances)) throw refusal('zip64_extra', entry);
    at += number.width;
  }
  return numbers.map((number) => found.get(number) ?? number.short);
}

/** Whether the number at this place of a field is `value`; of 64 bits none is rounded to one below 2^53. */
export function matchesNumber(field: DataView, at: number, width: 4 | 8, value: number): boolean {
  const low = field.getUint32(at, true);
  return (width === 4 ? low : field.getUint32(at + 4, true) * 2 ** 32 + low) === value;
}

function widthOf(numbers: readonly HeaderNumber[]): number {
  return numbers.reduce((sum, { width }) => sum + width, 0);
}

/** The first numbers that together take so many bytes; undefined where none do. */
function leading(numbers: readonly HeaderNumber[], bytes: number): HeaderNumber[] | undefined {
  for (let count = numbers.length; count > 0; count--) {
    const first = numbers.slice(0, count);
    if (widthOf(first) === bytes) return first;
  }
  return undefined;
}

function startsWith(numbers: readonly HeaderNumber[], asked: readonly HeaderNumber[]): boolean {
  return asked.every((number, place) => numbers[place] === number);
}

function readNumber(field: DataView, at: number, width: 4 | 8, { entry, deferred }: Circumstances): number {
  if (width === 4) return field.getUint32(at, true);
  return deferred && isAllOnes(field, at) ? 0 : readUint64(field, at, entry);
}

function isTrue(
  field: DataView,
  at: number,
  { short, truth, width }: HeaderNumber,
  { deferred }: Circumstances,
): boolean {
  if (matchesNumber(field, at, width, short)) return true;
  if (!deferred || width !== 8) return false;
  return (
    matchesNumber(field, at, width, 0) ||
    isAllOnes(field, at) ||
    (truth !== undefined && matchesNumber(field, at, width, truth))
  );
}

function isAllOnes(field: DataView, at: number): boolean {
  return field.getUint32(at, true) === 0xffffffff && field.getUint32(at + 4, true) === 0xffffffff;
}
