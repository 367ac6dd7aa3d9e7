// The steps of signing in at the desk, and what a browser that was left alone is asked.
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Context } from '../context.js';
import type { SessionStage } from '../domain/account.js';
import { sessionMinutes } from '../domain/account.js';
import { isSluiceError, SluiceError } from '../errors.js';
import { acceptInvitation, findInvitation } from '../flows/accept-invitation.js';
import { authenticateAgent } from '../flows/authenticate-agent.js';
import { changePassword } from '../flows/change-password.js';
import { confirmTotp } from '../flows/confirm-totp.js';
import { giveSecondFactor } from '../flows/give-second-factor.js';
import { proposeTotp } from '../flows/propose-totp.js';
import { signIn } from '../flows/sign-in.js';
import { signOut } from '../flows/sign-out.js';
import { unlockSession } from '../flows/unlock-session.js';
import { signInPage } from '../pages/desk.js';
import {
  enrolPage,
  newPasswordPage,
  recoveryCodesPage,
  secondFactorPage,
  unlockPage,
} from '../pages/sign-in.js';
import type { SessionCookies } from './cookies.js';
import { answerError } from './error-handler.js';
import { agentOf, assertSameOrigin } from './guard-routes.js';
import { statusOf } from './problem.js';
import { localeOf, wantsPage } from './request-facts.js';

/** What the desk's surfaces need. */
export interface DeskOptions {
  readonly ctx: Context;
  readonly cookies: SessionCookies;
}

const text = (maxLength: number) => ({ type: 'string', maxLength, pattern: '^[^\\u0000]*$' }) as const;

/** The schema of a form: text fields, all of them needed but `optional` ones. */
export function formSchema(fields: Readonly<Record<string, number>>, optional: readonly string[] = []) {
  return {
    hide: true,
    body: {
      type: 'object',
      required: Object.keys(fields).filter((name) => !optional.includes(name)),
      additionalProperties: false,
      properties: Object.fromEntries(Object.entries(fields).map(([name, max]) => [name, text(max)])),
    },
  } as const;
}

/** Sends a page. */
export const html = (reply: FastifyReply, page: string) => reply.type('text/html; charset=utf-8').send(page);

/** Where each step of signing in goes on. */
const nextPlaces: Readonly<Record<SessionStage, string>> = {
  second_factor: '/desk/second-factor',
  enrol: '/desk/enrol',
  renew: '/desk/renew',
  full: '/desk',
};

/** The hooks that all of the desk has: forms come from its own pages, and a locked browser gives its password first. */
export function guardDesk(app: FastifyInstance, { ctx, cookies }: DeskOptions): void {
  app.addHook('preHandler', async (request) => assertSameOrigin(request, ctx.config.baseUrl));
  app.addHook('preValidation', async (request) => {
    if (!request.sessionLocked) return;
    const body = request.body as Record<string, unknown> | null;
    const password = body?.unlock;
    if (body === null || typeof password !== 'string') throw new SluiceError('session_locked');
    delete body.unlock;
    const session = cookies.read(request, 'desk') ?? '';
    await unlockSession(ctx, agentOf(request), { session, password });
    request.sessionLocked = false;
  });
  app.setErrorHandler(async (error, request, reply) => {
    if (!wantsPage(request)) return await answerError(ctx, error, request, reply);
    if (isSluiceError(error, 'unauthenticated')) {
      const stage = error.extras.stage as SessionStage | undefined;
      return await reply.redirect(stage === undefined ? '/desk/sign-in' : nextPlaces[stage], 303);
    }
    const wrongUnlock = request.sessionLocked && isSluiceError(error, 'sign_in_failed');
    if (isSluiceError(error, 'session_locked') || wrongUnlock)
      return html(reply.code(401), askToUnlock(request, wrongUnlock ? error : undefined));
    return await answerError(ctx, error, request, reply);
  });
}

/** Nothing is lost: a form that was sent to a locked browser travels on with the password. */
function askToUnlock(request: FastifyRequest, error: SluiceError | undefined): string {
  const sent = request.method === 'POST';
  const { unlock: _unlock, ...fields } = (request.body ?? {}) as Record<string, unknown>;
  const texts = Object.entries(fields).filter(
    (field): field is [string, string] => typeof field[1] === 'string',
  );
  return unlockPage({
    locale: localeOf(request),
    name: agentOf(request).name,
    action: sent ? request.url : '/desk/unlock',
    carried: sent ? Object.fromEntries(texts) : { next: request.url },
    error: error === undefined ? undefined : { code: error.code },
  });
}

/** Registers the steps of signing in. */
export function signInRoutes(app: FastifyInstance, { ctx, cookies }: DeskOptions): void {
  const hours = sessionMinutes / 60;
  const goOn = async (reply: FastifyReply, { session, stage }: { session: string; stage: SessionStage }) => {
    if (stage === 'enrol') {
      const { agent } = await authenticateAgent(ctx, { session });
      await proposeTotp(ctx, agent, { fresh: true });
    }
    cookies.write(reply, 'desk', session, hours);
    return await reply.redirect(nextPlaces[stage], 303);
  };
  const sessionOf = (request: FastifyRequest) => cookies.read(request, 'desk') ?? '';
  /** Shows the form again, with what was wrong; anything else is not its business. */
  const again = (
    error: unknown,
    codes: readonly string[],
    reply: FastifyReply,
    page: (code: SluiceError['code']) => string,
  ) => {
    if (!isSluiceError(error) || !codes.includes(error.code)) throw error;
    return html(reply.code(statusOf[error.code]), page(error.code));
  };

  app.get('/sign-in', { schema: { hide: true } }, async (request, reply) =>
    html(reply, signInPage({ locale: localeOf(request) })),
  );
  app.post('/sign-in', { schema: formSchema({ email: 254, password: 1000 }) }, async (request, reply) => {
    const locale = localeOf(request);
    try {
      return await goOn(reply, await signIn(ctx, request.body as { email: string; password: string }));
    } catch (error) {
      return again(error, ['sign_in_failed'], reply, (code) => signInPage({ locale, error: { code } }));
    }
  });
  app.post('/sign-out', { schema: { hide: true } }, async (request, reply) => {
    const session = cookies.read(request, 'desk');
    if (session !== undefined) await signOut(ctx, session);
    cookies.clear(reply, 'desk');
    return await reply.redirect('/desk/sign-in', 303);
  });

  app.get('/second-factor', { schema: { hide: true } }, async (request, reply) =>
    html(reply, secondFactorPage({ locale: localeOf(request) })),
  );
  app.post('/second-factor', { schema: formSchema({ code: 40 }) }, async (request, reply) => {
    const { code } = request.body as { code: string };
    const locale = localeOf(request);
    try {
      return await goOn(
        reply,
        await giveSecondFactor(ctx, agentOf(request), { session: sessionOf(request), code }),
      );
    } catch (error) {
      return again(error, ['code_wrong'], reply, (wrong) =>
        secondFactorPage({ locale, error: { code: wrong } }),
      );
    }
  });

  app.get('/enrol', { schema: { hide: true } }, async (request, reply) => {
    const agent = agentOf(request);
    const shown = await proposeTotp(ctx, agent, { fresh: false });
    if (shown === undefined) throw new SluiceError('unauthenticated', 'signing in begins anew');
    return html(reply, enrolPage({ locale: localeOf(request), ...shown }));
  });
  app.post('/enrol', { schema: formSchema({ code: 40 }) }, async (request, reply) => {
    const { code } = request.body as { code: string };
    const agent = agentOf(request);
    const locale = localeOf(request);
    try {
      const { session, recoveryCodes } = await confirmTotp(ctx, agent, { session: sessionOf(request), code });
      cookies.write(reply, 'desk', session, hours);
      return html(reply, recoveryCodesPage({ locale, codes: recoveryCodes }));
    } catch (error) {
      const shown = await proposeTotp(ctx, agent, { fresh: false });
      if (shown === undefined) throw error;
      return again(error, ['code_wrong'], reply, (wrong) =>
        enrolPage({ locale, ...shown, error: { code: wrong } }),
      );
    }
  });

  const renewal = (request: FastifyRequest, code?: SluiceError['code']) =>
    newPasswordPage({
      ...{ locale: localeOf(request), action: '/desk/renew', kind: 'renew', email: agentOf(request).email },
      error: code === undefined ? undefined : { code },
    });
  app.get('/renew', { schema: { hide: true } }, async (request, reply) => html(reply, renewal(request)));
  const renewFields = { email: 254, current: 1000, password: 1000 };
  app.post('/renew', { schema: formSchema(renewFields, ['email']) }, async (request, reply) => {
    const { current, password: wished } = request.body as { current: string; password: string };
    try {
      const given = { session: sessionOf(request), current, wished };
      return await goOn(reply, { ...(await changePassword(ctx, agentOf(request), given)), stage: 'full' });
    } catch (error) {
      return again(error, ['sign_in_failed', 'password_weak'], reply, (code) => renewal(request, code));
    }
  });

  const invitation = async (request: FastifyRequest, token: string, code?: SluiceError['code']) =>
    newPasswordPage({
      ...{ locale: localeOf(request), action: `/desk/invitation/${token}`, kind: 'invited' },
      email: (await findInvitation(ctx, token)).email,
      error: code === undefined ? undefined : { code },
    });
  app.get('/invitation/:token', { schema: { hide: true } }, async (request, reply) =>
    html(reply, await invitation(request, (request.params as { token: string }).token)),
  );
  const joinFields = { email: 254, password: 1000 };
  app.post('/invitation/:token', { schema: formSchema(joinFields, ['email']) }, async (request, reply) => {
    const { token } = request.params as { token: string };
    const { password } = request.body as { password: string };
    try {
      return await goOn(reply, await acceptInvitation(ctx, { token, password }));
    } catch (error) {
      if (!isSluiceError(error, 'password_weak')) throw error;
      return html(reply.code(statusOf.password_weak), await invitation(request, token, error.code));
    }
  });

  // the hook before it has unlocked the browser already
  app.post('/unlock', { schema: formSchema({ next: 2000 }) }, async (request, reply) => {
    const { next } = request.body as { next: string };
    return await reply.redirect(
      /^\/desk(?:[/?][\w/?=&.%+-]*)?$/.test(next) && !next.includes('//') ? next : '/desk',
      303,
    );
  });
}
