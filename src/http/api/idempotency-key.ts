import type { FastifyRequest } from 'fastify';
import { SluiceError } from '../../errors.js';

/** The key under which a call may be repeated. @throws invalid_request for a key that is empty or over 200 characters */
export function idempotencyKeyOf(request: FastifyRequest): string | undefined {
  const key = request.headers['idempotency-key'];
  if (key === undefined) return undefined;
  if (typeof key === 'string' && /^[\x21-\x7e]{1,200}$/.test(key)) return key;
  throw new SluiceError('invalid_request', 'an Idempotency-Key has 1 to 200 printable characters', {
    extras: { fields: ['Idempotency-Key'] },
  });
}
