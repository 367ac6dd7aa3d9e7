// Keeps the table of access: holds routes and table to each other, and lets nobody pass who may not.
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Context } from '../context.js';
import type { Agent } from '../domain/actor.js';
import { SluiceError } from '../errors.js';
import { authenticateAgent } from '../flows/authenticate-agent.js';
import type { SessionCookies } from './cookies.js';
import { bearerOf } from './request-facts.js';
import { accessOf, routeAccess } from './route-access.js';

/** Must be installed before any route is. @throws at the start, for a route without a line in the table or the reverse */
export function guardRoutes(app: FastifyInstance, ctx: Context, cookies: SessionCookies): void {
  const missing = new Set(Object.keys(routeAccess));
  app.addHook('onRoute', (route) => {
    for (const method of [route.method].flat()) {
      const access = accessOf(method, route.url);
      if (access === undefined)
        throw new Error(`${method} ${route.url} has no line in http/route-access.ts: say who may call it`);
      missing.delete(`${method} ${route.url.replace(/(.)\/$/, '$1')}`);
      route.config = Object.assign(route.config ?? {}, { access });
    }
  });
  app.addHook('onReady', async () => {
    if (missing.size > 0)
      throw new Error(`lines of http/route-access.ts without a route: ${[...missing].join(', ')}`);
  });
  app.addHook('onRequest', async (request) => await admit(ctx, cookies, request));
}

/** Finds out who asks, before anything of the request is looked at. */
async function admit(ctx: Context, cookies: SessionCookies, request: FastifyRequest): Promise<void> {
  const { access } = request.routeOptions.config;
  if (request.is404 || access?.door !== 'agent') return;
  // pages are for browsers: a token opens the API only
  const bearer = request.url.startsWith('/desk') ? undefined : bearerOf(request);
  const session = cookies.read(request, 'desk');
  if (bearer === undefined && session === undefined) throw new SluiceError('unauthenticated');
  request.agent = await authenticateAgent(
    ctx,
    bearer === undefined ? { session: session ?? '' } : { bearer },
  );
  if (bearer === undefined) assertSameOrigin(request, ctx.config.baseUrl);
  if (!access.roles.includes(request.agent.role)) throw new SluiceError('forbidden');
}

/**
 * A cookie is sent by the browser whoever wrote the page; what changes something must come from our own pages.
 * @throws cross_site_request
 */
export function assertSameOrigin(request: FastifyRequest, baseUrl: URL): void {
  if (request.method === 'GET' || request.method === 'HEAD') return;
  if (request.headers.origin !== baseUrl.origin) throw new SluiceError('cross_site_request');
}

/** The agent who was let in. @throws unauthenticated on routes that let anyone in */
export function agentOf(request: FastifyRequest): Agent {
  if (request.agent === undefined) throw new SluiceError('unauthenticated');
  return request.agent;
}
