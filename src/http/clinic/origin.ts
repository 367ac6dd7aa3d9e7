// What changes something at the clinic's door must come from our own pages, or from a program. One hook for the whole surface,
// so that a new route has it from the beginning.
import type { IncomingHttpHeaders } from 'node:http';
import type { FastifyInstance } from 'fastify';
import { SluiceError } from '../../errors.js';
import { surfaceOf } from '../front/surface-hosts.js';

/** Methods that change nothing (RFC 9110, 9.2.1). */
const safeMethods: readonly string[] = ['GET', 'HEAD', 'OPTIONS'];

/** Refuses with `cross_site_request` what a browser sends from a page elsewhere. Decided by the matched route. */
export function installClinicOrigin(app: FastifyInstance, baseUrl: URL): void {
  app.addHook('onRequest', async (request) => {
    const { url } = request.routeOptions;
    if (request.is404 || url === undefined || surfaceOf(url) !== 'clinics') return;
    if (!safeMethods.includes(request.method) && isForeign(request.headers, baseUrl.origin))
      throw new SluiceError('cross_site_request');
  });
}

/**
 * Whether a browser says that a page elsewhere sends this. Programs send neither header. `Sec-Fetch-Site` is the browser's own
 * word (`none`: the person did it, without a page); browsers that do not know it send `Origin` with whatever changes something,
 * and `null` there is nobody we know: our own pages ask for it (`referrer` in pages/layout/layout.tsx).
 */
export function isForeign(headers: IncomingHttpHeaders, ownOrigin: string): boolean {
  const { origin } = headers;
  const site = headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return true;
  if (origin === undefined) return false;
  return origin === 'null' ? site !== 'same-origin' : origin !== ownOrigin;
}
