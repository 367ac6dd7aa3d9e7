// The uploader's pages around the sending itself: who asks, the steps that run in the browser, taking back, leaving, and
// "this was not me". A GET never changes anything here either.
import type { FastifyInstance, FastifyReply } from 'fastify';
import { isSluiceError, SluiceError } from '../../errors.js';
import { disownLink } from '../../flows/links/disown-link.js';
import { leaveLink } from '../../flows/links/leave-link.js';
import { isSending } from '../../flows/uploads/is-sending.js';
import { showReceipt } from '../../flows/uploads/show-receipt.js';
import { withdrawUpload } from '../../flows/uploads/withdraw-upload.js';
import { passwordPage } from '../../pages/clinic/password.js';

import {
  backToSendingPage,
  goodbyePage,
  notMeDonePage,
  notMePage,
  sendPage,
  startPage,
  withdrawPage,
} from '../../pages/clinic/uploader-steps.js';
import { localeOf, wantsPage } from '../front/request-facts.js';
import { scriptedContentSecurityPolicy } from '../front/security-headers.js';
import { linkEntry, type TokenRequest } from './link-entry.js';
import { uploaderSchemas } from './schemas.js';
import type { UploaderOptions } from './uploader.js';

/** Registers the routes. */
export async function uploaderSteps(app: FastifyInstance, { ctx, cookies }: UploaderOptions): Promise<void> {
  const html = (reply: FastifyReply, page: string) => reply.type('text/html; charset=utf-8').send(page);
  const { enter, enterOrAsk } = linkEntry(ctx, cookies);

  /** The link, unless it was used: then its receipt is what there is to see. */
  const enterToSend = async (request: TokenRequest, reply: FastifyReply) => {
    const link = await enterOrAsk(request, reply);
    if (link?.state !== 'used') return link;
    await reply.redirect(`/l/${request.params.token}/receipt`, 303);
    return undefined;
  };

  app.get('/l/:token/start', { schema: uploaderSchemas.start }, async (request: TokenRequest, reply) => {
    const link = await enterToSend(request, reply);
    if (link === undefined) return reply;
    const { reference, institution, request: asked, expiresAt } = link;
    const { deskName } = ctx.config;
    const { token } = request.params;
    return html(
      reply,
      startPage({
        locale: localeOf(request),
        token,
        deskName,
        reference,
        institution,
        request: asked,
        expiresAt,
      }),
    );
  });

  app.get('/l/:token/send', { schema: uploaderSchemas.send }, async (request: TokenRequest, reply) => {
    const link = await enterToSend(request, reply);
    if (link === undefined) return reply;
    reply.header('content-security-policy', scriptedContentSecurityPolicy);
    const { reference, institution, request: asked } = link;
    const { maxUploadBytes: maxBytes } = ctx.config.policy;
    const sending = await isSending(ctx, link.id);
    const about = { locale: localeOf(request), token: request.params.token };
    return html(
      reply,
      sendPage({
        ...about,
        deskName: ctx.config.deskName,
        reference,
        institution,
        request: asked,
        maxBytes,
        sending,
      }),
    );
  });

  // where a window that sends leads when its session is over: never to a new beginning beside it
  app.get('/l/:token/again', { schema: uploaderSchemas.again }, async (request: TokenRequest, reply) => {
    const { token } = request.params;
    try {
      const link = await enter(request);
      // whatever was being sent has arrived, here or from elsewhere
      if (link.state === 'used') return await reply.redirect(`/l/${token}/receipt`, 303);
    } catch (error) {
      if (!isSluiceError(error, 'session_required') || !wantsPage(request)) throw error;
      reply.header('content-security-policy', scriptedContentSecurityPolicy);
      return html(reply, passwordPage({ locale: localeOf(request), token, again: true }));
    }
    reply.header('content-security-policy', scriptedContentSecurityPolicy);
    return html(reply, backToSendingPage({ locale: localeOf(request) }));
  });

  const withdraw = '/l/:token/withdraw';
  app.get(withdraw, { schema: uploaderSchemas.withdrawForm }, async (request: TokenRequest, reply) => {
    const link = await enterOrAsk(request, reply);
    if (link === undefined) return reply;
    const { withdrawable } = await showReceipt(ctx, link);
    if (!withdrawable) throw new SluiceError('not_withdrawable');
    return html(reply, withdrawPage({ locale: localeOf(request), token: request.params.token }));
  });

  app.post(withdraw, { schema: uploaderSchemas.withdraw }, async (request: TokenRequest, reply) => {
    const link = await enter(request);
    await withdrawUpload(ctx, link);
    if (wantsPage(request)) return await reply.redirect(`/l/${request.params.token}/receipt`, 303);
    return await reply.code(204).send();
  });

  const notMe = '/l/:token/not-me';
  app.get(notMe, { schema: uploaderSchemas.notMeForm }, async (request: TokenRequest, reply) =>
    html(reply, notMePage({ locale: localeOf(request), token: request.params.token })),
  );

  app.post(notMe, { schema: uploaderSchemas.notMe }, async (request: TokenRequest, reply) => {
    await disownLink(ctx, request.params.token);
    cookies.clear(reply, request.params.token);
    reply.header('content-security-policy', scriptedContentSecurityPolicy);
    if (wantsPage(request)) return html(reply, notMeDonePage({ locale: localeOf(request) }));
    return await reply.code(204).send();
  });

  app.post('/l/:token/leave', { schema: uploaderSchemas.leave }, async (request: TokenRequest, reply) => {
    const { token } = request.params;
    await leaveLink(ctx, { token, session: cookies.read(request, token) });
    cookies.clear(reply, token);
    if (!wantsPage(request)) return await reply.code(204).send();
    // `Clear-Site-Data` would take the words of every other link that is open in this browser: the page clears its own
    reply.header('content-security-policy', scriptedContentSecurityPolicy);
    return html(reply, goodbyePage({ locale: localeOf(request) }));
  });
}
