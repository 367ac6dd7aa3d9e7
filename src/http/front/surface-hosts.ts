// Which surface answers under which host name, where clinics and agents have one each (DESK_URL).
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Config } from '../../config/config.js';
import { SluiceError } from '../../errors.js';

/** The names under which a route exists. */
export type Surface = 'clinics' | 'desk' | 'both';

/** Keys to check signatures with are for everybody; hooks come from machines, each with a signature. */
const shared = /^\/(assets|hooks|certificate|healthz|readyz|metrics|api\/v1\/signing-keys)(\/|$)/;

/** The surface that a route belongs to, by its registered address. */
export function surfaceOf(route: string): Surface {
  if (shared.test(route)) return 'both';
  return /^\/(desk|api)(\/|$)/.test(route) ? 'desk' : 'clinics';
}

/**
 * Answers under a wrong or unknown name as if nothing were there, before anything of the request is looked at. Does nothing where both
 * surfaces have one name. What a proxy says about the host is not asked: it must pass `Host` on.
 */
export function installSurfaceHosts(
  app: FastifyInstance,
  { baseUrl, deskUrl }: Pick<Config, 'baseUrl' | 'deskUrl'>,
): void {
  if (deskUrl.hostname === baseUrl.hostname) return;
  app.addHook('onRequest', async (request, reply) => {
    if (request.is404) return;
    const route = request.routeOptions.url ?? '';
    const surface = surfaceOf(route);
    const name = hostNameOf(request);
    if (surface === 'both' || name === (surface === 'desk' ? deskUrl : baseUrl).hostname) return;
    // who enters the desk's bare name wants the desk
    if (route === '/' && name === deskUrl.hostname) return await reply.redirect('/desk', 303);
    throw new SluiceError('not_found', 'not under this host name');
  });
}

/** The host's name without its port, in small letters; undefined for none or one that cannot be read. */
function hostNameOf({ headers }: FastifyRequest): string | undefined {
  const { host = '' } = headers;
  return /^[\w.:[\]-]+$/.test(host) && URL.canParse(`http://${host}`)
    ? new URL(`http://${host}`).hostname
    : undefined;
}
