// What an owner takes back while somebody's password is being checked is not overtaken by what that password opens.
import { randomBytes } from 'node:crypto';
import t, { type Test } from 'tap';
import type { Context } from '../../src/context/context.js';
import { hashToken, newSessionToken } from '../../src/crypto/tokens.js';
import { upsertInvitation } from '../../src/db/agents.js';
import type { Agent } from '../../src/domain/actor.js';
import { acceptInvitation } from '../../src/flows/accounts/accept-invitation.js';
import { addAgent } from '../../src/flows/accounts/add-agent.js';
import { changeAccount } from '../../src/flows/accounts/change-account.js';
import { changePassword } from '../../src/flows/accounts/change-password.js';
import { createToken } from '../../src/flows/accounts/create-token.js';
import { removeFactor } from '../../src/flows/accounts/remove-factor.js';
import { renewRecoveryCodes } from '../../src/flows/accounts/renew-recovery-codes.js';
import { signIn } from '../../src/flows/accounts/sign-in.js';
import { signOutEverywhere } from '../../src/flows/accounts/sign-out-everywhere.js';
import { unlockSession } from '../../src/flows/accounts/unlock-session.js';
import { verifySecondFactor } from '../../src/flows/accounts/verify-second-factor.js';
import { type TestContext, testContext } from './context.js';

interface Person {
  readonly agent: Agent;
  readonly password: string;
  readonly session: string;
}

/** An account with a second factor, and a browser that is signed in. */
async function person({ ctx }: TestContext): Promise<Person> {
  const name = randomBytes(4).toString('hex');
  const given = { email: `${name}@desk.example`, name, role: 'handler' } as const;
  const password = randomBytes(12).toString('hex');
  const { id } = await addAgent(ctx, { ...given, password });
  const { session } = await signIn(ctx, { email: given.email, password });
  await ctx.sql`update agents set totp_confirmed_at = now(), sealed_totp = '' where id = ${id}`;
  return { agent: { id, ...given }, password, session };
}

/** Edges under which something happens between the check of a password and what follows. */
function overtaken(ctx: Context, act: () => Promise<unknown>): Context {
  const { passwords } = ctx;
  const verify: Context['passwords']['verify'] = async (...asked) => {
    const right = await passwords.verify(...asked);
    await act();
    return right;
  };
  return { ...ctx, passwords: { ...passwords, verify } };
}

const join = async (ctx: Context, { agent }: Person) => {
  const token = newSessionToken();
  await upsertInvitation(ctx.sql, { agentId: agent.id, tokenHash: hashToken(token), hours: 1 });
  await acceptInvitation(ctx, { token, password: 'otter velvet ladder nine', undertaking: 'secrecy' });
};
const host = (kind: 'freeze' | 'forget_factor') => async (ctx: Context, who: Person) =>
  await changeAccount(ctx, { kind: 'operator' }, { id: who.agent.id }, { kind });

/** What takes everything back. */
const takenBack: Readonly<Record<string, (ctx: Context, who: Person) => Promise<unknown>>> = {
  'a password by invitation': join,
  'signing out everywhere': (ctx, { agent }) => signOutEverywhere(ctx, agent, 'revoke'),
  'a forgotten factor': host('forget_factor'),
  freezing: host('freeze'),
};

/** What a password opens. */
const attempts: Readonly<Record<string, (ctx: Context, who: Person) => Promise<unknown>>> = {
  'a token': (ctx, { agent, password, session }) =>
    createToken(ctx, { of: { id: agent.id }, name: 'x' }, { agent, password, session }),
  'another password': (ctx, { agent, password, session }) =>
    changePassword(ctx, agent, {
      session,
      current: password,
      wished: 'quiet marble seven fox',
      tokens: 'keep',
    }),
  'recovery codes': (ctx, { agent, password, session }) =>
    renewRecoveryCodes(ctx, agent, { password, session }),
  'a factor less': (ctx, { agent, password, session }) =>
    removeFactor(ctx, agent, { factor: 'totp', password, session }),
  'an unlocked browser': (ctx, { agent, password, session }) =>
    unlockSession(ctx, agent, { session, password }),
};

/** Everything that opens the account. */
async function keysOf({ ctx }: TestContext, { agent: { id } }: Person) {
  const [row] = await ctx.sql`
    select a.password_hash, a.totp_confirmed_at is not null as factor,
      (select count(*)::int from agent_recovery_codes where agent_id = a.id) as codes,
      (select count(*)::int from api_tokens where agent_id = a.id and revoked_at is null) as tokens,
      (select array_agg(token_hash order by token_hash) from agent_sessions where agent_id = a.id) as sessions
    from agents a where id = ${id}`;
  return row;
}

async function isOvertaken(
  t: Test,
  fixture: TestContext,
  attempt: (ctx: Context, who: Person) => Promise<unknown>,
  [what, act]: [string, (ctx: Context, who: Person) => Promise<unknown>],
  code: string,
): Promise<void> {
  const who = await person(fixture);
  let after: unknown;
  const ctx = overtaken(fixture.ctx, async () => {
    await act(fixture.ctx, who);
    after = await keysOf(fixture, who);
  });
  await t.rejects(attempt(ctx, who), { code }, what);
  t.ok(after, `${what}: it came between`);
  t.same(await keysOf(fixture, who), after, `${what}: what it left is all there is`);
}

t.test('what takes an account’s keys back is not overtaken', async (t) => {
  const fixture = await testContext(t, { SECOND_FACTOR: 'off' });
  for (const [name, attempt] of Object.entries(attempts))
    await t.test(`by ${name}`, async (t) => {
      for (const each of Object.entries(takenBack))
        await isOvertaken(t, fixture, attempt, each, 'unauthenticated');
    });
  await t.test('by signing in', async (t) => {
    const enter = (ctx: Context, { agent, password }: Person) =>
      signIn(ctx, { email: agent.email, password });
    for (const each of Object.entries(takenBack).filter(
      ([, act]) => act === join || act === takenBack.freezing,
    ))
      await isOvertaken(t, fixture, enter, each, 'sign_in_failed');
  });
});

t.test('a session that ended goes on at no other stage', async (t) => {
  const fixture = await testContext(t, { SECOND_FACTOR: 'off' });
  const who = await person(fixture);
  const { agent, password, session } = who;
  const [code = ''] = await renewRecoveryCodes(fixture.ctx, agent, { password, session });
  await signOutEverywhere(fixture.ctx, agent, 'revoke');
  const before = await keysOf(fixture, who);
  await t.rejects(verifySecondFactor(fixture.ctx, agent, { session, code }), { code: 'unauthenticated' });
  t.same(await keysOf(fixture, who), before, 'nor does it use up a code');
});
