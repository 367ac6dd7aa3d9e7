// How the uploader's routes find the link that a request may use.
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Context } from '../../context/context.js';
import { isSluiceError } from '../../errors.js';
import { type OpenedLink, openLink } from '../../flows/links/open-link.js';
import { resumeLinkSession } from '../../flows/links/resume-link-session.js';
import { basicPasswordOf, wantsPage } from '../front/request-facts.js';
import type { LinkCookies } from './link-cookies.js';

/** A request below `/l/{token}`. */
export type TokenRequest = FastifyRequest<{ Params: { token: string } }>;

type Link = OpenedLink['link'];

/** `enter` and `enterOrAsk` for one service. */
export function linkEntry(ctx: Context, cookies: LinkCookies) {
  /** The link, if session cookie or Basic password open it. */
  const enter = async (request: TokenRequest): Promise<Link> => {
    const { token } = request.params;
    const password = basicPasswordOf(request);
    const link =
      password === undefined
        ? await resumeLinkSession(ctx, { token, session: cookies.read(request, token) })
        : (await openLink(ctx, { token, password, wantsSession: false })).link;
    request.contactLocale = link.locale;
    return link;
  };

  /** Without a session a person is sent back to the password, a program is told. */
  const enterOrAsk = async (request: TokenRequest, reply: FastifyReply): Promise<Link | undefined> => {
    try {
      return await enter(request);
    } catch (error) {
      if (!isSluiceError(error, 'session_required') || !wantsPage(request)) throw error;
      await reply.redirect(`/l/${request.params.token}`, 303);
      return undefined;
    }
  };
  return { enter, enterOrAsk };
}
