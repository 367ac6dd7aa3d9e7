// Session cookies: `__Host-` on https, so that no other host and no plain connection can set or see them.
import type { CookieSerializeOptions } from '@fastify/cookie';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { isLocale } from '../../domain/locale.js';
import { askedLocale } from './request-facts.js';

/**
 * The desk's cookies; those of links are in link-cookies.ts, and neither surface ever reads the other's. `identity`: a browser on
 * its way to the desk's identity provider. `next`: the page that was asked for before signing in
 */
export type SessionKind = 'desk' | 'identity' | 'next';

/** What every cookie of ours has. */
export const cookieAttributes = (https: boolean): CookieSerializeOptions => ({
  path: '/',
  httpOnly: true,
  sameSite: 'strict',
  secure: https,
});

/** The whole name of a cookie of ours. */
export function cookieName(kind: string, https: boolean): string {
  return `${https ? '__Host-' : ''}sluice-${kind}`;
}

/** Reads and writes the session cookies of the desk. */
export function sessionCookies(https: boolean) {
  return {
    read: (request: FastifyRequest, kind: SessionKind): string | undefined =>
      request.cookies[cookieName(kind, https)],
    write: (reply: FastifyReply, kind: SessionKind, value: string, hours: number): void => {
      reply.setCookie(cookieName(kind, https), value, { ...cookieAttributes(https), maxAge: hours * 3600 });
    },
    clear: (reply: FastifyReply, kind: SessionKind): void => {
      reply.clearCookie(cookieName(kind, https), cookieAttributes(https));
    },
    /** The language that was chosen with the switch: the account's own or the browser's takes its place. */
    forgetLanguage: (reply: FastifyReply): void => {
      reply.clearCookie(cookieName('language', https), cookieAttributes(https));
    },
  };
}

/**
 * Remembers the language chosen with the switch, in a cookie of the browser's session that holds nothing else. Nothing of
 * ours changes by it, so it may come with a GET.
 */
export function installLanguageChoice(app: FastifyInstance, https: boolean): void {
  const name = cookieName('language', https);
  app.decorateRequest('chosenLocale', undefined);
  app.addHook('onRequest', async (request, reply) => {
    const asked = askedLocale(request);
    const kept = request.cookies[name];
    request.chosenLocale = asked ?? (isLocale(kept) ? kept : undefined);
    if (asked !== undefined && asked !== kept) reply.setCookie(name, asked, cookieAttributes(https));
  });
}

export type SessionCookies = ReturnType<typeof sessionCookies>;
