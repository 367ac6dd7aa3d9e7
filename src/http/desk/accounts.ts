// The own account, and the register of accounts.
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Context } from '../../context/context.js';
import { sessionMinutes, type TokenChoice, tokenScopes } from '../../domain/account.js';
import { type Agent, actorOf, isGuardedRole, type Role, roles } from '../../domain/actor.js';
import { isLocale } from '../../domain/locale.js';
import { isId, isLine, trimmed } from '../../domain/text.js';
import { isMendable, SluiceError } from '../../errors.js';
import { acceptSecrecy } from '../../flows/accounts/accept-secrecy.js';
import { askRole } from '../../flows/accounts/ask-role.js';
import { changeAccount, type HandOver } from '../../flows/accounts/change-account.js';
import { changePassword } from '../../flows/accounts/change-password.js';
import { createToken } from '../../flows/accounts/create-token.js';
import { inviteAgent } from '../../flows/accounts/invite-agent.js';
import { listAccounts } from '../../flows/accounts/list-accounts.js';
import { listLiveTokens } from '../../flows/accounts/list-live-tokens.js';
import { listOwnFactors } from '../../flows/accounts/list-own-factors.js';
import { listRoleRequests } from '../../flows/accounts/list-role-requests.js';
import { listTicketsOfAccounts } from '../../flows/accounts/list-tickets-of-accounts.js';
import { reportAbuse } from '../../flows/accounts/report-abuse.js';
import { revokeToken } from '../../flows/accounts/revoke-token.js';
import { setDisplay } from '../../flows/accounts/set-display.js';
import { showAccount } from '../../flows/accounts/show-account.js';
import { signOutEverywhere } from '../../flows/accounts/sign-out-everywhere.js';
import { text } from '../../locales/texts.js';
import { accountsPage } from '../../pages/desk/accounts.js';
import type { Done } from '../../pages/desk/desk-shell.js';
import { accountPage } from '../../pages/desk/own-account.js';
import { agentOf } from '../front/guard-routes.js';
import { secret } from '../front/input-schemas.js';
import { statusOf } from '../front/problem.js';
import { localeOf } from '../front/request-facts.js';
import { leadOn } from './confirm.js';
import { ownFactorRoutes } from './factors.js';
import {
  bare,
  type DeskOptions,
  formSchema,
  frameOf,
  html,
  idOf,
  letScriptsIn,
  shownError,
  withId,
  wrongField,
} from './pages.js';
import { asksOfAbuse, asksOfAccount, asksOfToken } from './questions.js';

/** Registers /desk/account and /desk/accounts. */
export function accountRoutes(app: FastifyInstance, options: DeskOptions): void {
  ownAccountRoutes(app, options);
  accountRegisterRoutes(app, options.ctx);
}

/** What agents do to their own account. */
function ownAccountRoutes(app: FastifyInstance, { ctx, cookies }: DeskOptions): void {
  const own = async (
    request: FastifyRequest,
    reply: FastifyReply,
    more: { newToken?: string; error?: SluiceError } = {},
  ) => {
    letScriptsIn(reply);
    const agent = agentOf(request);
    const { passkeysPossible } = await listOwnFactors(ctx, agent);
    const { error, newToken } = more;
    return accountPage({
      ...{ ...frameOf(request), newToken, passkeysPossible },
      tokenMaxDays: ctx.config.policy.tokenMaxDays,
      ...(await showAccount(ctx, agent)),
      error: shownError(request, error),
    });
  };

  app.get('/account', { schema: { hide: true } }, async (request, reply) =>
    html(reply, await own(request, reply)),
  );
  ownFactorRoutes(app, { ctx, cookies }, (request, reply, error) => own(request, reply, { error }));

  app.post(
    '/account/password',
    { schema: formSchema({ current: secret(1000), password: secret(1000), tokens: 10 }, ['tokens']) },
    async (request, reply) => {
      const { current, password: wished } = request.body as { current: string; password: string };
      const tokens = tokenChoiceOf(request);
      const session = cookies.read(request, 'desk') ?? '';
      try {
        const changed = await changePassword(ctx, agentOf(request), {
          ...{ session, current, wished, tokens },
        });
        cookies.write(reply, 'desk', changed.session, sessionMinutes / 60);
        return await reply.redirect('/desk/account', 303);
      } catch (error) {
        return await withProblem(error, reply, (problem) => own(request, reply, { error: problem }));
      }
    },
  );

  app.post(
    '/account/display',
    { schema: formSchema({ language: 2, timeZone: 100 }, ['language', 'timeZone']) },
    async (request, reply) => {
      const { language, timeZone } = request.body as { language?: string; timeZone?: string };
      try {
        if (language !== undefined && language !== '' && !isLocale(language)) throw wrongField('language');
        await setDisplay(ctx, agentOf(request), {
          pageLocale: isLocale(language) ? language : null,
          timeZone: timeZone || null,
        });
        // what was chosen for this browser before would stand in the way
        cookies.forgetLanguage(reply);
        return await leadOn(reply, '/desk/account', 'display-saved');
      } catch (error) {
        return await withProblem(error, reply, (problem) => own(request, reply, { error: problem }));
      }
    },
  );

  app.post('/account/sign-out-everywhere', { schema: { hide: true } }, async (request, reply) => {
    await signOutEverywhere(ctx, agentOf(request), tokenChoiceOf(request));
    cookies.clear(reply, 'desk');
    return await reply.redirect('/desk/sign-in', 303);
  });

  app.post('/account/secrecy', { schema: { hide: true } }, async (request, reply) => {
    await acceptSecrecy(ctx, agentOf(request), text(localeOf(request), 'secrecy-undertaking'));
    return await leadOn(reply, '/desk/account', 'secrecy-accepted');
  });

  const asksAbuse = { schema: { hide: true }, config: { asks: asksOfAbuse } };
  app.post('/account/report-abuse', asksAbuse, async (request, reply) => {
    await reportAbuse(ctx, agentOf(request));
    cookies.clear(reply, 'desk');
    return await leadOn(reply, '/desk/sign-in', 'abuse-reported');
  });

  app.post(
    '/account/tokens',
    { schema: formSchema({ name: 100, scope: 10, days: 5, current: secret(1000) }, ['days']) },
    async (request, reply) => {
      const agent = agentOf(request);
      const { name, scope, days, current: password } = request.body as Record<string, string>;
      const known = tokenScopes.find((each) => each === scope);
      try {
        if (name === undefined || name.trim() === '') throw wrongField('name');
        if (known === undefined) throw wrongField('scope');
        if (password === undefined) throw wrongField('current');
        const asked = { of: { id: agent.id }, name: name.trim(), scope: known };
        const lasting = days === undefined ? {} : { days: Number(days) };
        const session = cookies.read(request, 'desk') ?? '';
        const { token } = await createToken(ctx, { ...asked, ...lasting }, { agent, password, session });
        return html(reply.code(201), await own(request, reply, { newToken: token }));
      } catch (error) {
        return await withProblem(error, reply, (problem) => own(request, reply, { error: problem }));
      }
    },
  );

  const asksOwn = { schema: bare, config: { asks: asksOfToken(ctx, true) } };
  app.post('/account/tokens/:id/revoke', asksOwn, async (request, reply) => {
    const { id: ownerId } = agentOf(request);
    await revokeToken(ctx, actorOf(agentOf(request)), { tokenId: idOf(request), ownerId });
    return await leadOn(reply, '/desk/account', 'token-revoked');
  });
}

/** What is done to the accounts of others. */
function accountRegisterRoutes(app: FastifyInstance, ctx: Context): void {
  const register = async (request: FastifyRequest, error?: SluiceError) => {
    const agent = agentOf(request);
    const asked = request.query as { q?: unknown; after?: unknown };
    const q = isLine(asked.q, 200) ? trimmed('line', asked.q) : '';
    const wanted = { search: q, after: isId(asked.after) ? asked.after : undefined };
    const { accounts, next } = await listAccounts(ctx, wanted);
    return accountsPage({
      ...{ ...frameOf(request), q, accounts, next },
      ...{ requests: await listRoleRequests(ctx, agent), tokens: await listLiveTokens(ctx) },
      tickets: await listTicketsOfAccounts(ctx, agent),
      error: shownError(request, error),
    });
  };

  const asksAny = { schema: bare, config: { asks: asksOfToken(ctx, false) } };
  app.post('/tokens/:id/revoke', asksAny, async (request, reply) => {
    await revokeToken(ctx, actorOf(agentOf(request)), { tokenId: idOf(request) });
    return await leadOn(reply, '/desk/accounts', 'token-revoked');
  });

  app.get('/accounts', { schema: { hide: true } }, async (request, reply) =>
    html(reply, await register(request)),
  );

  const person = { name: 200, email: 1000, role: 20, locale: 5 };
  app.post(
    '/accounts',
    { schema: formSchema(person), config: { formPage: register } },
    async (request, reply) => {
      const { name, email, locale, ...asked } = request.body as Record<keyof typeof person, string>;
      const role = roles.find((each) => each === asked.role);
      try {
        if (name.trim() === '') throw wrongField('name');
        if (!isLocale(locale) || role === undefined) throw wrongField('role', 'locale');
        await inviteAgent(ctx, agentOf(request), { name: name.trim(), email, role, locale });
        return await leadOn(reply, '/desk/accounts', isGuardedRole(role) ? 'role-asked' : 'account-invited');
      } catch (error) {
        return await withProblem(error, reply, (problem) => register(request, problem));
      }
    },
  );

  /** A role that sees what is not its own waits for a second person. */
  const giveRole = async (agent: Agent, agentId: string, role: Role) =>
    isGuardedRole(role)
      ? await askRole(ctx, agent, { agentId, role })
      : await changeAccount(ctx, actorOf(agent), { id: agentId }, { kind: 'role', role });
  const change = withId({ change: 20, role: 20, handTo: 40 }, ['role', 'handTo']);
  const asks = { schema: change, config: { asks: asksOfAccount(ctx) } };
  app.post('/accounts/:id', asks, async (request, reply) => {
    const agent = agentOf(request);
    const id = idOf(request);
    const form = request.body as { change: string; role?: string; handTo?: string };
    const { change: kind, role: wished } = form;
    if (agent.role !== 'operator' && kind !== 'freeze') throw new SluiceError('forbidden');
    try {
      const role = roles.find((each) => each === wished);
      const handTo = handOverOf(form.handTo);
      if (kind === 'invite') await inviteAgent(ctx, agent, { id });
      else if (kind === 'role' && role !== undefined) await giveRole(agent, id, role);
      else if (kind === 'freeze' || kind === 'end')
        await changeAccount(ctx, actorOf(agent), { id }, { kind, handTo });
      else if (kind === 'unfreeze' || kind === 'forget_factor')
        await changeAccount(ctx, actorOf(agent), { id }, { kind });
      else throw wrongField('change', 'role');
      return await leadOn(reply, '/desk/accounts', doneTo(kind, role));
    } catch (error) {
      return await withProblem(error, reply, (problem) => register(request, problem));
    }
  });
}

/** What is said afterwards. */
function doneTo(kind: AccountDeed, role: Role | undefined): Done {
  if (kind === 'role') return role !== undefined && isGuardedRole(role) ? 'role-asked' : 'role-changed';
  return accountDones[kind];
}

type AccountDeed = keyof typeof accountDones | 'role';
const accountDones = {
  invite: 'account-invited',
  freeze: 'account-frozen',
  unfreeze: 'account-unfrozen',
  end: 'account-ended',
  forget_factor: 'factor-forgotten',
} as const;

/** The page again with what was wrong, where the person can mend it. */
async function withProblem(
  error: unknown,
  reply: FastifyReply,
  page: (error: SluiceError) => Promise<string>,
) {
  if (!isMendable(error)) throw error;
  return html(reply.code(statusOf[error.code]), await page(error));
}

/** Tokens end unless whoever is asked about them says that they stay. */
function tokenChoiceOf(request: FastifyRequest): TokenChoice {
  return (request.body as { tokens?: unknown } | null | undefined)?.tokens === 'keep' ? 'keep' : 'revoke';
}

/** @returns undefined where nothing was chosen @throws invalid_request */
function handOverOf(chosen: string | undefined): HandOver | undefined {
  if (chosen === undefined || chosen === '') return undefined;
  if (chosen === 'leads') return 'leads';
  if (!/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(chosen)) throw new SluiceError('invalid_request');
  return { id: chosen };
}
