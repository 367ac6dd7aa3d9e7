// The headers that stand on every answer, errors and hijacked ones included (OWASP ASVS 14.4). Decision 0001.
import type { FastifyInstance } from 'fastify';
import { sectionOf } from './request-facts.js';

/** Everything is refused but our own stylesheet and forms to ourselves. */
const contentSecurityPolicy = [
  "default-src 'none'",
  "style-src 'self'",
  "img-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

/**
 * For the pages on which browsers work: our own scripts and worker, answers from ourselves, and no way to make script of
 * text (Trusted Types; the one policy, `sluice`, lets the worker's address through and nothing else).
 */
export const scriptedContentSecurityPolicy = [
  contentSecurityPolicy,
  "script-src 'self'",
  "worker-src 'self'",
  "connect-src 'self'",
  "require-trusted-types-for 'script'",
  'trusted-types sluice',
].join('; ');

/** The set of headers; HSTS only where the service is reached by https. */
export function securityHeaders(https: boolean): Record<string, string> {
  return {
    'content-security-policy': contentSecurityPolicy,
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
    'referrer-policy': 'no-referrer',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'cross-origin-embedder-policy': 'require-corp',
    'permissions-policy':
      'accelerometer=(), camera=(), geolocation=(), gyroscope=(), microphone=(), payment=(), usb=()',
    'x-robots-tag': 'noindex, nofollow',
    'cache-control': 'no-store',
    ...(https ? { 'strict-transport-security': 'max-age=63072000; includeSubDomains' } : {}),
  };
}

/** Sets the headers before anything else happens to a request. */
export function installSecurityHeaders(app: FastifyInstance, https: boolean): void {
  const headers = securityHeaders(https);
  app.addHook('onRequest', async (request, reply) => {
    reply.headers(headers);
    // without a referrer of its own a form's `Origin` is null; this one goes to ourselves and nowhere else
    if (sectionOf(request) === 'desk') reply.header('referrer-policy', 'same-origin');
    reply.header('x-request-id', request.id);
  });
}
