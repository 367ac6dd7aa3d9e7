// Second factors on the desk: passkeys at each step of signing in, and what the own account has of them.
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { SessionStage } from '../../domain/account.js';
import type { PasskeyPurpose } from '../../domain/passkey.js';
import { isMendable, type SluiceError } from '../../errors.js';
import { addPasskey } from '../../flows/accounts/add-passkey.js';
import { beginPasskeyCeremony } from '../../flows/accounts/begin-passkey-ceremony.js';
import { confirmTotp } from '../../flows/accounts/confirm-totp.js';
import { enrolTotp } from '../../flows/accounts/enrol-totp.js';
import { removeFactor } from '../../flows/accounts/remove-factor.js';
import { renewRecoveryCodes } from '../../flows/accounts/renew-recovery-codes.js';
import { verifyPasskeySignIn } from '../../flows/accounts/verify-passkey-sign-in.js';
import { enrolPage, recoveryCodesPage } from '../../pages/desk/sign-in.js';
import { agentOf } from '../front/guard-routes.js';
import { secret } from '../front/input-schemas.js';
import { statusOf } from '../front/problem.js';
import { localeOf } from '../front/request-facts.js';
import { type DeskOptions, formSchema, html } from './pages.js';

/** A WebAuthn answer as JSON: a few kilobytes with the longest keys there are. */
const answerLength = 20_000;

/** How the steps of signing in go on, and how their pages show what was wrong. */
export interface SignInSteps {
  readonly goOn: (
    reply: FastifyReply,
    step: { session: string; stage: SessionStage },
  ) => Promise<FastifyReply>;
  readonly keepSession: (reply: FastifyReply, session: string) => void;
  readonly secondFactorAgain: Again;
  readonly enrolAgain: Again;
}
type Again = (error: unknown, request: FastifyRequest, reply: FastifyReply) => Promise<FastifyReply>;

/** Registers the steps of signing in by passkey. @param steps how each goes on, and is shown again */
export function passkeySteps(app: FastifyInstance, { ctx, cookies }: DeskOptions, steps: SignInSteps): void {
  const sessionOf = (request: FastifyRequest) => cookies.read(request, 'desk') ?? '';
  const offer = async (request: FastifyRequest, purpose: PasskeyPurpose, password?: string) => {
    const session = sessionOf(request);
    const asked = { session, purpose, ...(password !== undefined && { password }) };
    return await beginPasskeyCeremony(ctx, agentOf(request), asked);
  };
  const open = { schema: { hide: true } };

  app.post('/second-factor/passkey/options', open, (request) => offer(request, 'sign_in'));
  app.post(
    '/second-factor/passkey',
    { schema: formSchema({ answer: secret(answerLength) }) },
    async (request, reply) => {
      const { answer } = request.body as { answer: string };
      const given = { session: sessionOf(request), answer };
      try {
        return await steps.goOn(reply, await verifyPasskeySignIn(ctx, agentOf(request), given));
      } catch (error) {
        return await steps.secondFactorAgain(error, request, reply);
      }
    },
  );

  app.post('/enrol/passkey/options', open, (request) => offer(request, 'enrol'));
  const newPasskey = { schema: formSchema({ name: 200, answer: secret(answerLength) }) };
  app.post('/enrol/passkey', newPasskey, async (request, reply) => {
    const given = request.body as { name: string; answer: string };
    const agent = agentOf(request);
    try {
      const made = await addPasskey(ctx, agent, {
        ...{ ...given, session: sessionOf(request), purpose: 'enrol' },
      });
      steps.keepSession(reply, made.session ?? '');
      return html(reply, recoveryCodesPage({ locale: localeOf(request), codes: made.recoveryCodes }));
    } catch (error) {
      return await steps.enrolAgain(error, request, reply);
    }
  });

  // for who was left alone: the hook that asks for the password lets this one through
  const whileLocked = { ...open, config: { whileLocked: true as const } };
  app.post('/unlock/passkey/options', whileLocked, (request) => offer(request, 'unlock'));

  const addOptions = { schema: formSchema({ current: secret(1000) }) };
  app.post('/account/passkeys/options', addOptions, (request) =>
    offer(request, 'add', (request.body as { current: string }).current),
  );
}

/** Registers what an agent does to the factors of the own account. @param page the account's page, with what was wrong */
export function ownFactorRoutes(
  app: FastifyInstance,
  { ctx, cookies }: DeskOptions,
  page: (request: FastifyRequest, reply: FastifyReply, error: SluiceError) => Promise<string>,
): void {
  const sessionOf = (request: FastifyRequest) => cookies.read(request, 'desk') ?? '';
  const back = async (reply: FastifyReply) => await reply.redirect('/desk/account', 303);
  const withProblem = async (error: unknown, request: FastifyRequest, reply: FastifyReply) => {
    if (!isMendable(error)) throw error;
    return html(reply.code(statusOf[error.code]), await page(request, reply, error));
  };
  const showCodes = (request: FastifyRequest, reply: FastifyReply, codes: readonly string[]) =>
    codes.length === 0 ? back(reply) : html(reply, recoveryCodesPage({ locale: localeOf(request), codes }));
  const withPassword = { schema: formSchema({ current: secret(1000) }) };
  const currentOf = (request: FastifyRequest) => (request.body as { current: string }).current;

  const newPasskey = { schema: formSchema({ name: 200, answer: secret(answerLength) }) };
  app.post('/account/passkeys', newPasskey, async (request, reply) => {
    const given = request.body as { name: string; answer: string };
    const session = sessionOf(request);
    try {
      const made = await addPasskey(ctx, agentOf(request), { ...given, session, purpose: 'add' });
      return await showCodes(request, reply, made.recoveryCodes);
    } catch (error) {
      return await withProblem(error, request, reply);
    }
  });

  app.post('/account/totp', withPassword, async (request, reply) => {
    const locale = localeOf(request);
    try {
      const asked = { session: sessionOf(request), fresh: true, password: currentOf(request) };
      const shown = await enrolTotp(ctx, agentOf(request), asked);
      if (shown === undefined) return await back(reply);
      const action = '/desk/account/totp/confirm';
      return html(reply, enrolPage({ locale, ...shown, passkeysPossible: false, action }));
    } catch (error) {
      return await withProblem(error, request, reply);
    }
  });
  app.post('/account/totp/confirm', { schema: formSchema({ code: 40 }) }, async (request, reply) => {
    const { code } = request.body as { code: string };
    try {
      const { recoveryCodes } = await confirmTotp(ctx, agentOf(request), {
        ...{ session: sessionOf(request), purpose: 'add', code },
      });
      return await showCodes(request, reply, recoveryCodes);
    } catch (error) {
      // the key is not shown again: that took the password
      return await withProblem(error, request, reply);
    }
  });

  app.post('/account/recovery-codes', withPassword, async (request, reply) => {
    try {
      const given = { password: currentOf(request), session: sessionOf(request) };
      const codes = await renewRecoveryCodes(ctx, agentOf(request), given);
      return await showCodes(request, reply, codes);
    } catch (error) {
      return await withProblem(error, request, reply);
    }
  });

  const remove = { schema: formSchema({ factor: 40, current: secret(1000) }) };
  app.post('/account/factors/remove', remove, async (request, reply) => {
    const { factor, current } = request.body as { factor: string; current: string };
    try {
      const asked = { factor, password: current, session: sessionOf(request) };
      await removeFactor(ctx, agentOf(request), asked);
      return await back(reply);
    } catch (error) {
      return await withProblem(error, request, reply);
    }
  });
}
