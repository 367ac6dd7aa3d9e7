// The steps of signing in at the desk, and what a browser that was left alone is asked.
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { SessionStage } from '../../domain/account.js';
import { sessionMinutes } from '../../domain/account.js';
import { isMendable, isSluiceError, SluiceError } from '../../errors.js';
import { acceptInvitation } from '../../flows/accounts/accept-invitation.js';
import { authenticateAgent } from '../../flows/accounts/authenticate-agent.js';
import { changePassword } from '../../flows/accounts/change-password.js';
import { confirmTotp } from '../../flows/accounts/confirm-totp.js';
import { enrolTotp } from '../../flows/accounts/enrol-totp.js';
import { findInvitation } from '../../flows/accounts/find-invitation.js';
import { listOwnFactors } from '../../flows/accounts/list-own-factors.js';
import { signIn } from '../../flows/accounts/sign-in.js';
import { signOut } from '../../flows/accounts/sign-out.js';
import { unlockByPasskey } from '../../flows/accounts/unlock-by-passkey.js';
import { unlockSession } from '../../flows/accounts/unlock-session.js';
import { verifySecondFactor } from '../../flows/accounts/verify-second-factor.js';
import { text } from '../../locales/texts.js';
import { signInPage } from '../../pages/desk/desk.js';
import {
  enrolPage,
  newPasswordPage,
  recoveryCodesPage,
  secondFactorPage,
  unlockPage,
} from '../../pages/desk/sign-in.js';
import { answerError } from '../front/error-handler.js';
import { agentOf, assertSameOrigin } from '../front/guard-routes.js';
import { secret } from '../front/input-schemas.js';
import { statusOf } from '../front/problem.js';
import { localeOf, placeOf, wantsPage } from '../front/request-facts.js';
import { rememberPlace } from './asked-place.js';
import { askBeforeDestroying } from './confirm.js';
import { deskPageOf, tellNothingIsThere } from './error-pages.js';
import { passkeySteps } from './factors.js';
import { identitySteps } from './identity.js';
import { type DeskOptions, formSchema, html, letScriptsIn } from './pages.js';

export { type DeskOptions, formSchema, html };

/** Where each step of signing in goes on. */
const nextPlaces: Readonly<Record<SessionStage, string>> = {
  second_factor: '/desk/second-factor',
  enrol: '/desk/enrol',
  renew: '/desk/renew',
  full: '/desk',
};

/** The hooks that all of the desk has: forms come from its own pages, and a locked browser gives its password first. */
export function guardDesk(app: FastifyInstance, { ctx, cookies }: DeskOptions): void {
  tellNothingIsThere(app, { ctx, cookies });
  app.addHook('preHandler', async (request) => {
    if (!request.is404) assertSameOrigin(request, ctx.config.deskUrl);
  });
  app.addHook('preValidation', async (request) => {
    const body = (request.body ?? {}) as Record<string, unknown>;
    const { unlock: password, unlockPasskey: answer } = body;
    // also where another window was unlocked meanwhile: the form goes on
    delete body.unlock;
    delete body.unlockPasskey;
    if (!request.sessionLocked || request.routeOptions.config.whileLocked === true) return;
    const session = cookies.read(request, 'desk') ?? '';
    if (typeof password === 'string') await unlockSession(ctx, agentOf(request), { session, password });
    else if (typeof answer === 'string') await unlockByPasskey(ctx, agentOf(request), { session, answer });
    else throw new SluiceError('session_locked');
    request.sessionLocked = false;
  });
  askBeforeDestroying(app);
  app.setErrorHandler(async (error, request, reply) => {
    if (!wantsPage(request)) return await answerError(ctx, error, request, reply);
    if (isSluiceError(error, 'unauthenticated')) {
      const stage = error.extras.stage as SessionStage | undefined;
      if (stage === undefined) rememberPlace(cookies, request, reply);
      return await reply.redirect(stage === undefined ? '/desk/sign-in' : nextPlaces[stage], 303);
    }
    const wrongUnlock =
      request.sessionLocked &&
      (isSluiceError(error, 'sign_in_failed') || isSluiceError(error, 'passkey_refused'));
    if (isSluiceError(error, 'session_locked') || wrongUnlock) {
      const { passkey } = await listOwnFactors(ctx, agentOf(request));
      if (passkey) letScriptsIn(reply);
      return html(reply.code(401), askToUnlock(request, passkey, wrongUnlock ? error : undefined));
    }
    return await answerError(ctx, error, request, reply, deskPageOf(ctx));
  });
}

/** Nothing is lost: a form that was sent to a locked browser travels on with the password. */
function askToUnlock(request: FastifyRequest, passkey: boolean, error: SluiceError | undefined): string {
  const sent = request.method === 'POST';
  const texts = Object.entries((request.body ?? {}) as Record<string, unknown>).filter(
    (field): field is [string, string] => typeof field[1] === 'string',
  );
  return unlockPage({
    ...{ locale: localeOf(request), passkey },
    name: agentOf(request).name,
    action: sent ? placeOf(request) : '/desk/unlock',
    carried: sent ? Object.fromEntries(texts) : { next: placeOf(request) },
    error: error === undefined ? undefined : { code: error.code },
  });
}

/** Registers the steps of signing in. */
export function signInRoutes(app: FastifyInstance, options: DeskOptions): void {
  const steps = stepsOf(options);
  passwordStep(app, options, steps);
  const { secondFactorAgain } = secondFactorStep(app, options, steps);
  const { enrolAgain } = enrolStep(app, options, steps);
  identitySteps(app, options, steps);
  passkeySteps(app, options, { ...steps, secondFactorAgain, enrolAgain });
  renewalStep(app, options, steps);
  invitationStep(app, options, steps);

  app.post('/sign-out', { schema: { hide: true } }, async (request, reply) => {
    const session = options.cookies.read(request, 'desk');
    if (session !== undefined) await signOut(options.ctx, session);
    options.cookies.clear(reply, 'desk');
    return await reply.redirect('/desk/sign-in', 303);
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

/** What the steps share: where signing in goes on, and what the browser keeps of it. */
interface SignInProgress {
  goOn(reply: FastifyReply, reached: { session: string; stage: SessionStage }): Promise<FastifyReply>;
  keepSession(reply: FastifyReply, session: string): void;
  sessionOf(request: FastifyRequest): string;
}

function stepsOf({ ctx, cookies }: DeskOptions): SignInProgress {
  const keepSession = (reply: FastifyReply, session: string) =>
    cookies.write(reply, 'desk', session, sessionMinutes / 60);
  return {
    keepSession,
    sessionOf: (request) => cookies.read(request, 'desk') ?? '',
    goOn: async (reply, { session, stage }) => {
      if (stage === 'enrol') {
        const { agent } = await authenticateAgent(ctx, { session });
        await enrolTotp(ctx, agent, { session, fresh: true });
      }
      keepSession(reply, session);
      return await reply.redirect(nextPlaces[stage], 303);
    },
  };
}

/** Shows the form again, with what was wrong; anything else is not its business. */
function again(
  error: unknown,
  codes: readonly string[],
  reply: FastifyReply,
  page: (code: SluiceError['code']) => string,
) {
  if (!isSluiceError(error) || !codes.includes(error.code)) throw error;
  return html(reply.code(statusOf[error.code]), page(error.code));
}

function passwordStep(app: FastifyInstance, { ctx }: DeskOptions, { goOn, sessionOf }: SignInProgress): void {
  const provider = ctx.config.oidc?.name;
  /** Whoever was led here because a session ended is told so. */
  const ended = async (request: FastifyRequest) => {
    const session = sessionOf(request);
    if (session === '') return undefined;
    try {
      await authenticateAgent(ctx, { session }, { present: false });
      return undefined;
    } catch (error) {
      return isSluiceError(error, 'unauthenticated') ? { code: error.code } : undefined;
    }
  };
  app.get('/sign-in', { schema: { hide: true } }, async (request, reply) =>
    html(
      reply,
      signInPage({
        ...{ locale: localeOf(request), provider, error: await ended(request) },
        reported: (request.query as { done?: unknown }).done === 'abuse-reported',
      }),
    ),
  );
  app.post(
    '/sign-in',
    { schema: formSchema({ email: 254, password: secret(1000) }) },
    async (request, reply) => {
      const locale = localeOf(request);
      const given = request.body as { email: string; password: string };
      try {
        return await goOn(reply, await signIn(ctx, given));
      } catch (error) {
        return again(error, ['sign_in_failed'], reply, (code) =>
          signInPage({ locale, provider, error: { code } }),
        );
      }
    },
  );
}

function secondFactorStep(app: FastifyInstance, { ctx }: DeskOptions, { goOn, sessionOf }: SignInProgress) {
  const secondFactor = async (request: FastifyRequest, reply: FastifyReply, code?: SluiceError['code']) => {
    const { passkey } = await listOwnFactors(ctx, agentOf(request));
    if (passkey) letScriptsIn(reply);
    const error = code === undefined ? undefined : { code };
    return secondFactorPage({ locale: localeOf(request), passkey, error });
  };
  const secondFactorAgain = async (error: unknown, request: FastifyRequest, reply: FastifyReply) => {
    const page = await secondFactor(request, reply, isSluiceError(error) ? error.code : undefined);
    return again(error, ['code_wrong', 'passkey_refused'], reply, () => page);
  };
  app.get('/second-factor', { schema: { hide: true } }, async (request, reply) =>
    html(reply, await secondFactor(request, reply)),
  );
  app.post('/second-factor', { schema: formSchema({ code: 40 }) }, async (request, reply) => {
    const { code } = request.body as { code: string };
    try {
      const given = { session: sessionOf(request), code };
      return await goOn(reply, await verifySecondFactor(ctx, agentOf(request), given));
    } catch (error) {
      return await secondFactorAgain(error, request, reply);
    }
  });
  return { secondFactorAgain };
}

function enrolStep(app: FastifyInstance, { ctx }: DeskOptions, { keepSession, sessionOf }: SignInProgress) {
  const enrol = async (request: FastifyRequest, reply: FastifyReply, code?: SluiceError['code']) => {
    const agent = agentOf(request);
    const shown = await enrolTotp(ctx, agent, { session: sessionOf(request), fresh: false });
    if (shown === undefined) throw new SluiceError('unauthenticated', 'signing in begins anew');
    const { passkeysPossible } = await listOwnFactors(ctx, agent);
    if (passkeysPossible) letScriptsIn(reply);
    const error = code === undefined ? undefined : { code };
    return enrolPage({ locale: localeOf(request), ...shown, passkeysPossible, error });
  };
  const enrolAgain = async (error: unknown, request: FastifyRequest, reply: FastifyReply) => {
    if (!isMendable(error)) throw error;
    const page = await enrol(request, reply, error.code);
    return html(reply.code(statusOf[error.code]), page);
  };
  app.get('/enrol', { schema: { hide: true } }, async (request, reply) =>
    html(reply, await enrol(request, reply)),
  );
  app.post('/enrol', { schema: formSchema({ code: 40 }) }, async (request, reply) => {
    const { code } = request.body as { code: string };
    try {
      const given = { session: sessionOf(request), purpose: 'enrol' as const, code };
      const { session = '', recoveryCodes } = await confirmTotp(ctx, agentOf(request), given);
      keepSession(reply, session);
      return html(reply, recoveryCodesPage({ locale: localeOf(request), codes: recoveryCodes }));
    } catch (error) {
      return await enrolAgain(error, request, reply);
    }
  });
  return { enrolAgain };
}

function renewalStep(app: FastifyInstance, { ctx }: DeskOptions, { goOn, sessionOf }: SignInProgress): void {
  const renewal = (request: FastifyRequest, code?: SluiceError['code']) =>
    newPasswordPage({
      ...{ locale: localeOf(request), action: '/desk/renew', kind: 'renew', email: agentOf(request).email },
      error: code === undefined ? undefined : { code },
    });
  app.get('/renew', { schema: { hide: true } }, async (request, reply) => html(reply, renewal(request)));
  const renewFields = { email: 254, current: secret(1000), password: secret(1000) };
  app.post('/renew', { schema: formSchema(renewFields, ['email']) }, async (request, reply) => {
    const { current, password: wished } = request.body as { current: string; password: string };
    try {
      // who renews because it is time suspects nobody: tokens go on
      const given = { session: sessionOf(request), current, wished, tokens: 'keep' as const };
      return await goOn(reply, { ...(await changePassword(ctx, agentOf(request), given)), stage: 'full' });
    } catch (error) {
      return again(error, ['sign_in_failed', 'password_weak'], reply, (code) => renewal(request, code));
    }
  });
}

function invitationStep(app: FastifyInstance, { ctx }: DeskOptions, { goOn }: SignInProgress): void {
  const invitation = async (request: FastifyRequest, token: string, code?: SluiceError['code']) =>
    newPasswordPage({
      ...{ locale: localeOf(request), action: `/desk/invitation/${token}`, kind: 'invited' },
      email: (await findInvitation(ctx, token)).email,
      error: code === undefined ? undefined : { code },
    });
  app.get('/invitation/:token', { schema: { hide: true } }, async (request, reply) =>
    html(reply, await invitation(request, (request.params as { token: string }).token)),
  );
  const joinFields = { email: 254, password: secret(1000) };
  app.post('/invitation/:token', { schema: formSchema(joinFields, ['email']) }, async (request, reply) => {
    const { token } = request.params as { token: string };
    const { password } = request.body as { password: string };
    const undertaking = text(localeOf(request), 'secrecy-undertaking');
    try {
      return await goOn(reply, await acceptInvitation(ctx, { token, password, undertaking }));
    } catch (error) {
      if (!isSluiceError(error, 'password_weak')) throw error;
      return html(reply.code(statusOf.password_weak), await invitation(request, token, error.code));
    }
  });
}
