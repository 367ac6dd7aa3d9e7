// What page and packing worker say to each other.
import type { ErrorCode } from '../errors.js';
import type { ZipRule } from '../zip/refusal.js';

/** What decides each byte of a packed archive: the same order gives the same bytes again. */
export interface PackOrder {
  readonly files: readonly File[];
  /** names inside, in the order of `files` */
  readonly names: readonly string[];
  readonly passphrase: string;
  /** 16 random bytes, new for each passphrase */
  readonly salt: Uint8Array;
  /** when it was begun, in milliseconds since 1970: the time of the outer entry */
  readonly time: number;
}

/** A file inside an archive that anyone could read. */
export interface Exposed {
  readonly name: string;
  readonly weak: boolean;
}

/** What was found about an archive that is there already. */
export type Inspection =
  /** `names`: the first of `count` names in it, which stay readable */
  | { readonly verdict: 'protected'; readonly names: readonly string[]; readonly count: number }
  | { readonly verdict: 'no-archive' }
  | {
      readonly verdict: 'refused';
      readonly code: ErrorCode;
      readonly rule: ZipRule;
      readonly exposed: readonly Exposed[];
      /** the name of the entry that broke the rule, where one did */
      readonly concerned: string | undefined;
    };

export type ToWorker =
  | { readonly kind: 'inspect'; readonly file: File }
  /** `skip` bytes are made again and not given */
  | { readonly kind: 'pack'; readonly order: PackOrder; readonly skip: number; readonly pieceBytes: number }
  | { readonly kind: 'next' };

export type FromWorker =
  | { readonly kind: 'inspected'; readonly inspection: Inspection }
  | { readonly kind: 'begun'; readonly size: number }
  | { readonly kind: 'catching-up'; readonly bytes: number }
  | { readonly kind: 'piece'; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly kind: 'end' }
  /** `name`: the file that could not be read as it was chosen */
  | { readonly kind: 'failed'; readonly name: string | undefined; readonly why: string };
