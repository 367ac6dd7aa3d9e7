// Keeps the table of access: holds routes and table to each other, and lets nobody pass who may not.
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Context } from '../../context/context.js';
import type { Agent } from '../../domain/actor.js';
import { isSluiceError, SluiceError } from '../../errors.js';
import { authenticateAgent, type Credential } from '../../flows/accounts/authenticate-agent.js';
import { noteView } from '../../flows/tickets/note-view.js';
import type { SessionCookies } from './cookies.js';
import { bearerOf } from './request-facts.js';
import { type Access, accessOf, routeAccess } from './route-access.js';

type AgentAccess = Extract<Access, { door: 'agent' }>;

/** Must be installed before any route is. @throws at the start, for a route without a line in the table or the reverse */
export function guardRoutes(app: FastifyInstance, ctx: Context, cookies: SessionCookies): void {
  const missing = new Set(Object.keys(routeAccess));
  app.addHook('onRoute', (route) => {
    for (const method of [route.method].flat()) {
      const access = accessOf(method, route.url);
      if (access === undefined)
        throw new Error(
          `${method} ${route.url} has no line in http/front/route-access.ts: say who may call it`,
        );
      missing.delete(`${method} ${route.url.replace(/(.)\/$/, '$1')}`);
      route.config = Object.assign(route.config ?? {}, { access });
    }
  });
  app.addHook('onReady', async () => {
    if (missing.size > 0)
      throw new Error(`lines of http/front/route-access.ts without a route: ${[...missing].join(', ')}`);
  });
  app.addHook('onRequest', async (request) => await admit(ctx, cookies, request));
  app.addHook('onSend', async (request, reply) => await noteLook(ctx, request, reply));
}

/** What a page or an answer shows of a ticket is on record before it is sent. Pages that keep themselves up to date were opened before. */
async function noteLook(ctx: Context, request: FastifyRequest, reply: FastifyReply): Promise<void> {
  const { access } = request.routeOptions.config;
  const { agent, viewer } = request;
  if (access?.door !== 'agent' || access.unattended === true || agent === undefined) return;
  if (request.method !== 'GET' || reply.statusCode !== 200 || viewer === undefined) return;
  if (access.owns !== 'ticket' && access.owns !== 'link') return;
  const { id } = request.params as { id: string };
  await noteView(ctx, agent, { of: access.owns, id, viewer });
}

/** Finds out who asks, before anything of the request is looked at. */
async function admit(ctx: Context, cookies: SessionCookies, request: FastifyRequest): Promise<void> {
  const { access } = request.routeOptions.config;
  if (request.is404 || access?.door !== 'agent') return;
  const credential = credentialOf(cookies, request, access);
  if (credential === undefined) throw new SluiceError('unauthenticated');
  const present = access.unattended !== true;
  const { agent, scope, stage, locked, viewer } = await authenticateAgent(ctx, credential, { present });
  request.agent = agent;
  request.viewer = viewer;
  if ('session' in credential) assertSameOrigin(request, ctx.config.deskUrl);
  if (stage !== (access.stage ?? 'full'))
    throw new SluiceError('unauthenticated', 'signing in is at another step', { extras: { stage } });
  if (!access.roles.includes(agent.role)) throw new SluiceError('forbidden');
  if (scope === 'read' && (changes(request) || access.owns === 'download'))
    throw new SluiceError('forbidden');
  // the desk's own forms bring the password with them: its surface unlocks the session before it looks at the rest
  request.sessionLocked = locked;
  if (locked && !(access.shows === 'session' && changes(request))) throw new SluiceError('session_locked');
}

/** What of the request opens its route; the matched route says so, and nothing of the address. */
function credentialOf(
  cookies: SessionCookies,
  request: FastifyRequest,
  { shows }: AgentAccess,
): Credential | undefined {
  const bearer = shows === 'session' ? undefined : bearerOf(request);
  if (bearer !== undefined) return { bearer };
  const session = shows === 'token' ? undefined : cookies.read(request, 'desk');
  return session === undefined ? undefined : { session };
}

/** Asks anew how the one who made a request stands: may still have it, is locked, or it is over. */
export function standingOf(
  ctx: Context,
  cookies: SessionCookies,
  request: FastifyRequest,
): () => Promise<'may' | 'locked' | 'over'> {
  const { access } = request.routeOptions.config;
  const credential = access?.door === 'agent' ? credentialOf(cookies, request, access) : undefined;
  const asked = request.agent?.role;
  return async () => {
    if (credential === undefined) return 'over';
    try {
      // what runs on by itself locks nobody out, nor does it keep anybody signed in
      const { agent, stage, locked } = await authenticateAgent(ctx, credential, { present: false });
      if (stage !== 'full' || agent.role !== asked) return 'over';
      return locked ? 'locked' : 'may';
    } catch (error) {
      // a database that does not answer just now ends nothing
      return isSluiceError(error, 'unauthenticated') || isSluiceError(error, 'password_overdue')
        ? 'over'
        : 'may';
    }
  };
}

/** Asks anew whether the one who made a request may still have what they asked for. A lock ends no download. */
export function stillMay(
  ctx: Context,
  cookies: SessionCookies,
  request: FastifyRequest,
): () => Promise<boolean> {
  const standing = standingOf(ctx, cookies, request);
  return async () => (await standing()) !== 'over';
}

const changes = (request: FastifyRequest) => request.method !== 'GET' && request.method !== 'HEAD';

/**
 * A cookie is sent by the browser whoever wrote the page; what changes something must come from our own pages.
 * @throws cross_site_request
 */
export function assertSameOrigin(request: FastifyRequest, deskUrl: URL): void {
  if (changes(request) && request.headers.origin !== deskUrl.origin)
    throw new SluiceError('cross_site_request');
}

/** The agent who was let in. @throws unauthenticated on routes that let anyone in */
export function agentOf(request: FastifyRequest): Agent {
  if (request.agent === undefined) throw new SluiceError('unauthenticated');
  return request.agent;
}
