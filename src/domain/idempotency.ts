// A repeat of a creating call is the same call, or it is refused.
import { SluiceError } from '../errors.js';

interface Request {
  readonly operation: string;
  readonly requestHash: Uint8Array;
}

/** @throws idempotency_key_reused when a key was used for another call or with other content */
export function assertSameRequest(before: Request, now: Request): void {
  const same = before.requestHash.every((byte, at) => byte === now.requestHash[at]);
  if (before.operation !== now.operation || !same) {
    throw new SluiceError('idempotency_key_reused', 'this Idempotency-Key was used for another request');
  }
}
