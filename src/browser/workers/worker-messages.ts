// What page and packing worker say to each other.
import type { ErrorCode } from '../../errors.js';
import type { ZipRule } from '../../zip/refusal.js';
import type { Mark } from './mark.js';
import type { WhyUnreadable } from './unreadable-file.js';

/** Files to be read. */
interface Files {
  readonly files: readonly File[];
  /** in the order of `files`, where there are any: by them a file is looked at while it is read */
  readonly handles?: readonly (FileSystemFileHandle | undefined)[] | undefined;
  /** names inside, in the order of `files` */
  readonly names: readonly string[];
}

/** What decides each byte of a packed archive: the same order gives the same bytes again. */
export interface PackOrder extends Files {
  readonly kind: 'packed';
  readonly passphrase: string;
  /** 16 random bytes, new for each passphrase and whenever files are read anew: two archives must not share a key stream */
  readonly salt: Uint8Array;
  /** when it was begun, in milliseconds since 1970: the time of the outer entry */
  readonly time: number;
}

/** An archive that is there already, as it is. */
export interface OwnOrder extends Files {
  readonly kind: 'own';
}

export type Order = PackOrder | OwnOrder;

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
  /** `skip` bytes are made again and not given; what is made again is held against `marks` */
  | {
      readonly kind: 'pack';
      readonly order: Order;
      readonly skip: number;
      readonly pieceBytes: number;
      readonly marks: readonly Mark[];
    }
  | { readonly kind: 'next' };

export type FromWorker =
  | { readonly kind: 'inspected'; readonly inspection: Inspection }
  | { readonly kind: 'begun'; readonly size: number }
  | { readonly kind: 'catching-up'; readonly bytes: number }
  /** `mark`: behind its last byte */
  | { readonly kind: 'piece'; readonly bytes: Uint8Array<ArrayBuffer>; readonly mark: Mark }
  | { readonly kind: 'end' }
  /** `name`, `files`: what could not be read as it was chosen */
  | {
      readonly kind: 'failed';
      readonly name: string;
      readonly files: readonly number[];
      readonly why: WhyUnreadable;
    };
