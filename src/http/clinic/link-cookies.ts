// The clinic's session cookies: one for each link, so that two links in two tabs do not end each other. The name is bound to
// the link and not the path, because a `__Host-` cookie has the path `/` (RFC 6265bis, 4.1.3.2).
import { createHash } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { cookieAttributes, cookieName } from '../front/cookies.js';

/** So many links one browser keeps open; with the next one the oldest goes. */
export const maxLinkCookies = 10;

const prefix = 'link-';

/** Says nothing of the token: no hash that is stored or sent elsewhere. */
const nameOf = (token: string, https: boolean): string => {
  const digest = createHash('sha256').update('sluice link cookie\0').update(token).digest('base64url');
  return cookieName(`${prefix}${digest.slice(0, 16)}`, https);
};

/** `value` is `{seconds since 1970, base 36}.{session}`: browsers do not tell when they got a cookie. */
interface Kept {
  readonly name: string;
  readonly since: number;
  readonly session: string;
}

function kept(name: string, value: string): Kept {
  const [, since = '', session = ''] = /^([0-9a-z]{1,9})\.(.*)$/.exec(value) ?? [];
  return { name, since: since === '' ? 0 : Number.parseInt(since, 36), session };
}

/** Reads and writes the cookies of links; never one of another link, but for the bound on their number. */
export function linkCookies(https: boolean) {
  const attributes = cookieAttributes(https);
  const clear = (reply: FastifyReply, token: string): void => {
    reply.clearCookie(nameOf(token, https), attributes);
  };
  return {
    /** The session that this browser has for the link. */
    read: (request: FastifyRequest, token: string): string | undefined => {
      const name = nameOf(token, https);
      const value = request.cookies[name];
      return value === undefined ? undefined : kept(name, value).session;
    },
    write: (reply: FastifyReply, token: string, session: string, hours: number): void => {
      const name = nameOf(token, https);
      const since = Math.floor(Date.now() / 1000).toString(36);
      reply.setCookie(name, `${since}.${session}`, { ...attributes, maxAge: hours * 3600 });
      for (const old of surplus(reply.request, name, https)) reply.clearCookie(old, attributes);
    },
    clear,
  };
}

/** Names of the oldest cookies of other links, beyond those that may stay beside a new one. */
function surplus(request: FastifyRequest, name: string, https: boolean): string[] {
  const others = Object.entries(request.cookies)
    .filter(([each]) => each !== name && each.startsWith(cookieName(prefix, https)))
    .map(([each, value]) => kept(each, value ?? ''))
    .sort((a, b) => b.since - a.since);
  return others.slice(maxLinkCookies - 1).map((each) => each.name);
}

export type LinkCookies = ReturnType<typeof linkCookies>;
