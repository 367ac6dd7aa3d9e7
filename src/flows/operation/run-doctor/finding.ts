// What an examination says.

/** One thing found, in words for the operator; `remedy` is empty where all is well. */
export interface Finding {
  readonly part: string;
  /** stable, where scripts may want to know: of buckets */
  readonly code?: string;
  readonly severity: 'ok' | 'warn' | 'fail';
  readonly what: string;
  readonly remedy: string;
}
