// What an examination says.

/** One thing found, in words for the operator; `remedy` is empty where all is well. */
export interface Finding {
  readonly part: string;
  /** stable, where scripts may want to know: of buckets */
  readonly code?: string;
  /** `not_tried`: what it needs is broken, and is a finding of its own */
  readonly severity: 'ok' | 'warn' | 'fail' | 'not_tried';
  readonly what: string;
  readonly remedy: string;
}

/** What an examination says that was not made. */
export function notTried(part: string): Finding {
  return { part, severity: 'not_tried', what: 'not tried: it needs what is broken', remedy: '' };
}
