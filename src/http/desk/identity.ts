// Signing in by an identity provider: there, and back. Decision 0002.
import type { FastifyInstance } from 'fastify';
import { identityMinutes } from '../../domain/account.js';
import { isSluiceError, SluiceError } from '../../errors.js';
import { beginIdentitySignIn } from '../../flows/accounts/begin-identity-sign-in.js';
import { signInByIdentity } from '../../flows/accounts/sign-in-by-identity.js';
import { signInPage } from '../../pages/desk/desk.js';
import { backFromProviderPage, toProviderPage } from '../../pages/desk/identity.js';
import { secret } from '../front/input-schemas.js';
import { statusOf } from '../front/problem.js';
import { localeOf } from '../front/request-facts.js';
import type { SignInSteps } from './factors.js';
import { type DeskOptions, formSchema, html, letScriptsIn } from './pages.js';

/** What a provider's answer may bring (RFC 6749, 4.1.2; RFC 9207), each so long at most. */
const answerLengths = { code: 4000, state: 100, iss: 500 };
const answerFields = Object.fromEntries(
  Object.entries(answerLengths).map(([name, length]) => [name, secret(length)]),
);

/** Registers the way to the provider and back. @param steps how signing in goes on */
export function identitySteps(
  app: FastifyInstance,
  { ctx, cookies }: DeskOptions,
  { goOn }: Pick<SignInSteps, 'goOn'>,
): void {
  const nameOf = () => {
    const name = ctx.config.oidc?.name;
    if (name === undefined) throw new SluiceError('not_found', 'no identity provider is set up');
    return name;
  };
  const refused = (request: Parameters<typeof localeOf>[0]) =>
    signInPage({ locale: localeOf(request), provider: nameOf(), error: { code: 'identity_refused' } });

  app.post('/identity', { schema: { hide: true } }, async (request, reply) => {
    const name = nameOf();
    const { place, browser } = await beginIdentitySignIn(ctx);
    cookies.write(reply, 'identity', browser, identityMinutes / 60);
    // a redirect would be one of a form, which the policy keeps to ourselves
    reply.header('refresh', `0; url=${place.href}`);
    return html(reply, toProviderPage({ locale: localeOf(request), name, place }));
  });

  app.get('/identity/callback', { schema: { hide: true } }, async (request, reply) => {
    const name = nameOf();
    const said = request.query as Record<string, unknown>;
    const answer = Object.fromEntries(
      Object.entries(answerLengths).flatMap(([field, length]) => {
        const value = said[field];
        return typeof value === 'string' && value.length <= length ? [[field, value] as const] : [];
      }),
    );
    if (answer.code === undefined || answer.state === undefined)
      return html(reply.code(statusOf.identity_refused), refused(request));
    letScriptsIn(reply);
    return html(reply, backFromProviderPage({ locale: localeOf(request), name, answer }));
  });

  app.post('/identity/callback', { schema: formSchema(answerFields, ['iss']) }, async (request, reply) => {
    const answer = new URLSearchParams(request.body as Record<string, string>);
    const browser = cookies.read(request, 'identity') ?? '';
    cookies.clear(reply, 'identity');
    try {
      return await goOn(reply, await signInByIdentity(ctx, { browser, answer }));
    } catch (error) {
      if (!isSluiceError(error, 'identity_refused')) throw error;
      request.log.info({ err: error }, 'the identity provider’s answer was refused');
      return html(reply.code(statusOf.identity_refused), refused(request));
    }
  });
}
