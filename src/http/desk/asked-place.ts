// Whoever was led to sign in is led back to the page that they asked for: every step of signing in ends at /desk, which asks here.
import type { FastifyReply, FastifyRequest } from 'fastify';
import { isDeskPlace } from '../../domain/desk-place.js';
import type { SessionCookies } from '../front/cookies.js';
import { placeOf } from '../front/request-facts.js';
import { accessOf } from '../front/route-access.js';

/** Signing in takes no longer, or it begins anew. */
const rememberedHours = 0.5;

/** Keeps the page that was asked for in the browser, without its query, which may hold what was searched for. */
export function rememberPlace(cookies: SessionCookies, request: FastifyRequest, reply: FastifyReply): void {
  const { url = '' } = request.routeOptions;
  const access = accessOf(request.method, url);
  if (request.method !== 'GET' || access?.door !== 'agent' || url === '/desk' || url === '/desk/') return;
  // pages that ask by themselves are none that somebody asked for
  if (access.unattended === true || access.stage !== undefined) return;
  const [place = ''] = placeOf(request).split('?');
  if (isDeskPlace(place)) cookies.write(reply, 'next', place, rememberedHours);
}

/** The page that was asked for, once. What a browser brings is looked at like anything that comes from outside. */
export function takePlace(
  cookies: SessionCookies,
  request: FastifyRequest,
  reply: FastifyReply,
): string | undefined {
  const place = cookies.read(request, 'next');
  if (place === undefined) return undefined;
  cookies.clear(reply, 'next');
  return isDeskPlace(place) ? place : undefined;
}
