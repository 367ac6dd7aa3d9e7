// What a sealing thread is told and what it answers.

/** One segment of one session. `bytes` is its plaintext's length. */
export interface SegmentWork {
  /** from 0 */
  readonly index: number;
  readonly last: boolean;
  readonly bytes: number;
}

/** To the thread. A slab travels with its message: nobody else can touch it meanwhile. */
export type SealingRequest =
  | {
      readonly kind: 'begin';
      readonly session: number;
      readonly uploadId: string;
      readonly segmentBytes: number;
      readonly key: Uint8Array;
    }
  | {
      readonly kind: 'seal' | 'open';
      readonly id: number;
      readonly session: number;
      readonly work: SegmentWork;
      readonly slab: ArrayBuffer;
    }
  | { readonly kind: 'end'; readonly session: number }
  | { readonly kind: 'digest'; readonly id: number; readonly uploadId: string; readonly bytes: number }
  | { readonly kind: 'settle'; readonly uploadId: string; readonly bytes: number }
  | { readonly kind: 'forget'; readonly uploadId: string };

/** From the thread: one answer to each request that has an id. */
export interface SealingAnswer {
  readonly id: number;
  /** absent: done */
  readonly failed?: 'seal_broken' | 'internal';
  /** the slab of the request, also after a failure */
  readonly slab?: ArrayBuffer;
  readonly digest?: Uint8Array | undefined;
}
