// Session cookies: `__Host-` on https, so that no other host and no plain connection can set or see them.
import type { CookieSerializeOptions } from '@fastify/cookie';
import type { FastifyReply, FastifyRequest } from 'fastify';

/** The uploader's and the desk's cookies are different ones: neither surface ever reads the other's. */
export type SessionKind = 'link' | 'desk';

const attributes = (https: boolean): CookieSerializeOptions => ({
  path: '/',
  httpOnly: true,
  sameSite: 'strict',
  secure: https,
});

function cookieName(kind: SessionKind, https: boolean): string {
  return `${https ? '__Host-' : ''}sluice-${kind}`;
}

/** Reads and writes the session cookies of one service. */
export function sessionCookies(https: boolean) {
  return {
    read: (request: FastifyRequest, kind: SessionKind): string | undefined =>
      request.cookies[cookieName(kind, https)],
    write: (reply: FastifyReply, kind: SessionKind, value: string, hours: number): void => {
      reply.setCookie(cookieName(kind, https), value, { ...attributes(https), maxAge: hours * 3600 });
    },
    clear: (reply: FastifyReply, kind: SessionKind): void => {
      reply.clearCookie(cookieName(kind, https), attributes(https));
    },
  };
}
export type SessionCookies = ReturnType<typeof sessionCookies>;
