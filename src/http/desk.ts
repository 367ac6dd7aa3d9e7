// The agents' pages. For now: signing in, and the demo's outbox.
import type { FastifyInstance, FastifyReply } from 'fastify';
import type { Context } from '../context.js';
import { isSluiceError, SluiceError } from '../errors.js';
import { showOutbox } from '../flows/show-outbox.js';
import { agentSessionHours, signIn } from '../flows/sign-in.js';
import { signOut } from '../flows/sign-out.js';
import { outboxPage, signInPage } from '../pages/desk.js';
import type { SessionCookies } from './cookies.js';
import { answerError } from './error-handler.js';
import { assertSameOrigin } from './guard-routes.js';
import { statusOf } from './problem.js';
import { isDirectLoopback, localeOf, wantsPage } from './request-facts.js';

const signInBody = {
  type: 'object',
  required: ['email', 'password'],
  additionalProperties: false,
  properties: {
    email: { type: 'string', maxLength: 254, pattern: '^[^\\u0000]*$' },
    password: { type: 'string', maxLength: 1000 },
  },
} as const;

/** Registers the desk's routes under /desk. */
export async function deskSurface(
  app: FastifyInstance,
  { ctx, cookies }: { ctx: Context; cookies: SessionCookies },
): Promise<void> {
  const html = (reply: FastifyReply, page: string) => reply.type('text/html; charset=utf-8').send(page);
  const outboxShown = ctx.config.sms.provider === 'outbox' || ctx.config.mail.provider === 'outbox';

  app.addHook('preHandler', async (request) => assertSameOrigin(request, ctx.config.baseUrl));
  app.setErrorHandler(async (error, request, reply) => {
    // whoever is not signed in is sent to sign in; a program is told
    if (isSluiceError(error, 'unauthenticated') && wantsPage(request) && request.method === 'GET')
      return await reply.redirect('/desk/sign-in', 303);
    return await answerError(ctx, error, request, reply);
  });

  app.get(
    '/',
    { schema: { hide: true } },
    async (_request, reply) => await reply.redirect('/desk/outbox', 303),
  );

  app.get('/sign-in', { schema: { hide: true } }, async (request, reply) =>
    html(reply, signInPage({ locale: localeOf(request) })),
  );

  app.post('/sign-in', { schema: { hide: true, body: signInBody } }, async (request, reply) => {
    try {
      const { session } = await signIn(ctx, request.body as { email: string; password: string });
      cookies.write(reply, 'desk', session, agentSessionHours);
      return await reply.redirect('/desk/outbox', 303);
    } catch (error) {
      if (!isSluiceError(error, 'sign_in_failed')) throw error;
      return html(
        reply.code(statusOf.sign_in_failed),
        signInPage({ locale: localeOf(request), error: { code: error.code } }),
      );
    }
  });

  app.post('/sign-out', { schema: { hide: true } }, async (request, reply) => {
    const session = cookies.read(request, 'desk');
    if (session !== undefined) await signOut(ctx, session);
    cookies.clear(reply, 'desk');
    return await reply.redirect('/desk/sign-in', 303);
  });

  app.get('/outbox', { schema: { hide: true } }, async (request, reply) => {
    // it shows passwords and links: a demo's convenience that must not exist anywhere else
    if (!outboxShown || !isDirectLoopback(request)) throw new SluiceError('not_found');
    return html(reply, outboxPage({ locale: localeOf(request), messages: await showOutbox(ctx) }));
  });
}
