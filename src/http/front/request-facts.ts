// What several surfaces ask of a request: its language, whether a person or a program asks, its credentials.
import type { FastifyRequest } from 'fastify';
import type { Agent } from '../../domain/actor.js';
import type { RangeAsked } from '../../domain/byte-range.js';
import { isLocale, type Locale, negotiateLocale } from '../../domain/locale.js';
import type { Access } from './route-access.js';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** who may call this route: its line in route-access.ts */
    access?: Access;
    /** a body of this media type may take long; a minimum rate guards it instead of a time limit */
    longBody?: string;
    /** the answer goes on for as long as it is read: nothing of the request is waited for */
    longAnswer?: true;
    /** may be asked by a browser that was left alone, before the password is given */
    whileLocked?: true;
  }

  interface FastifyRequest {
    /** the authenticated agent, on the surfaces of agents */
    agent: Agent | undefined;
    /** hash of the session or token that the agent showed */
    viewer: Buffer | undefined;
    /** the agent's browser was left alone too long: the password is asked for before anything is done */
    sessionLocked: boolean;
    /** the language of whoever gave a link's password */
    contactLocale: Locale | undefined;
    /** the language that was chosen with the switch, now or before */
    chosenLocale: Locale | undefined;
  }
}

/** The language that was chosen, here or in the account; else the contact's, once the password was given; else the browser's. */
export function localeOf(request: FastifyRequest): Locale {
  return (
    request.chosenLocale ??
    request.contactLocale ??
    request.agent?.pageLocale ??
    negotiateLocale(request.headers['accept-language'])
  );
}

/** The language that the address asks for, `?lang=pl`. */
export function askedLocale(request: FastifyRequest): Locale | undefined {
  const { lang } = request.query as { lang?: unknown };
  return isLocale(lang) ? lang : undefined;
}

/**
 * The first part of the matched route's registered address, such as `desk`; undefined where no route matched. Whatever is decided
 * about a request goes by this or by the route's line in the table: one route can be asked for in many spellings.
 */
export function sectionOf(request: FastifyRequest): string | undefined {
  return /^\/(\w+)/.exec(request.routeOptions.url ?? '')?.[1];
}

/** The address of the matched route with this request's parameters and query: the one spelling that may go into a form of ours. */
export function placeOf(request: FastifyRequest): string {
  const params = request.params as Readonly<Record<string, string>>;
  const path = (request.routeOptions.url ?? '/').replace(/:(\w+)/g, (_all, name: string) =>
    encodeURIComponent(params[name] ?? ''),
  );
  const query = new URLSearchParams(
    Object.entries(request.query as Record<string, string | string[]>).flatMap(([name, value]) =>
      [value].flat().map((each) => [name, each]),
    ),
  );
  return query.size === 0 ? path : `${path}?${query}`;
}

/** Whether a person with a browser asks; programs get JSON. */
export function wantsPage(request: FastifyRequest): boolean {
  const accept = request.headers.accept ?? '';
  return accept.includes('text/html') && !forPrograms.includes(sectionOf(request) ?? '');
}

const forPrograms: readonly string[] = ['api', 'hooks'];

/** The part that is asked for. */
export function rangeAskedBy({ headers }: FastifyRequest): RangeAsked {
  const ifRange = headers['if-range'];
  return { range: headers.range, ifRange: Array.isArray(ifRange) ? ifRange.join() : ifRange };
}

/** The token of `Authorization: Bearer …`. */
export function bearerOf(request: FastifyRequest): string | undefined {
  return /^Bearer +([\w.~+/=-]+)$/i.exec(request.headers.authorization ?? '')?.[1];
}

/** The password of `Authorization: Basic …`; the user name is not looked at. */
export function basicPasswordOf(request: FastifyRequest): string | undefined {
  const encoded = /^Basic +([A-Za-z0-9+/=_-]+)$/i.exec(request.headers.authorization ?? '')?.[1];
  if (encoded === undefined) return undefined;
  const decoded = Buffer.from(encoded, 'base64').toString('utf8');
  const colon = decoded.indexOf(':');
  return colon < 0 ? undefined : decoded.slice(colon + 1);
}

/** Whether the caller is on this machine and nobody stands in between. */
export function isDirectLoopback(request: FastifyRequest): boolean {
  const address = request.raw.socket.remoteAddress ?? '';
  const local = address === '::1' || /^(::ffff:)?127\./.test(address);
  const forwarded = [
    'x-forwarded-for',
    'x-forwarded-host',
    'x-forwarded-proto',
    'forwarded',
    'x-real-ip',
    'via',
  ];
  return local && forwarded.every((name) => request.headers[name] === undefined);
}

/** The type alone, without parameters, in lower case (RFC 9110, 8.3.1). */
export function mediaTypeOf(header: string | undefined): string {
  return (header ?? '').split(';', 1)[0]?.trim().toLowerCase() ?? '';
}
