// Which part of a file is asked for (RFC 9110, section 14). Pure: headers in, a range out.
import { SluiceError } from '../errors.js';

/** Bytes from `from` up to and without `to`. */
export interface ByteRange {
  readonly from: number;
  readonly to: number;
}

/** What a request says about the part it wants: its Range and If-Range headers. */
export interface RangeAsked {
  readonly range?: string | undefined;
  readonly ifRange?: string | undefined;
}

/** The strong validator of a file: the same bytes and no others have it. @param sha256 of the file */
export function entityTag(sha256: Uint8Array): string {
  return `"sha256-${Array.from(sha256, (byte) => byte.toString(16).padStart(2, '0')).join('')}"`;
}

/**
 * The part of a file that is asked for; undefined for all of it. All of it is also the answer to what RFC 9110 wants
 * ignored: other units, several ranges, malformed ones, and an If-Range that is not this file's entity tag.
 * @param size of the file, in bytes
 * @throws range_not_satisfiable
 */
export function rangeOf(asked: RangeAsked, file: { size: number; etag: string }): ByteRange | undefined {
  if (asked.ifRange !== undefined && asked.ifRange !== file.etag) return undefined;
  const [, first = '', last = ''] = /^bytes=[ \t]*(\d*)-(\d*)[ \t]*$/i.exec(asked.range ?? '') ?? [];
  const { size } = file;
  if (first === '' && last === '') return undefined;
  if (first !== '' && last !== '' && Number(last) < Number(first)) return undefined;
  const from = first === '' ? Math.max(0, size - Number(last)) : Number(first);
  const to = first === '' || last === '' ? size : Math.min(size, Number(last) + 1);
  if (from >= size)
    throw new SluiceError('range_not_satisfiable', 'no byte of it lies inside', { extras: { size } });
  return { from, to };
}
