// An agent signs in to the desk with e-mail and password.
import type { Context } from '../../context/context.js';
import { askerOfAgent } from '../../crypto/fair-queue.js';
import { hashToken, newSessionToken } from '../../crypto/tokens.js';
import { insertAgentSession } from '../../db/agent-sessions.js';
import { type AgentCredentials, reserveSignIn, returnSignIn } from '../../db/agents.js';
import { appendAudit } from '../../db/audit-log.js';
import { hasSecondFactor } from '../../db/second-factors.js';
import {
  mustRenew,
  type SessionStage,
  sessionMinutes,
  signInLimit,
  signInMinutes,
} from '../../domain/account.js';
import { SluiceError } from '../../errors.js';
import { refuseInSteps } from '../steps/answer-in-steps.js';
import { findStanding } from '../steps/hold-account.js';

type Edges = Pick<Context, 'sql' | 'chain' | 'passwords' | 'config' | 'strangers'>;

/**
 * Checks a password and opens a session, which is full only where nothing else is asked for. Unknown accounts, frozen ones
 * and those that must wait get the same answer at the same time as others, and no place in the queue of passwords.
 * @returns the value for the session cookie, and what is still asked for
 * @throws sign_in_failed, busy (with `retryAfterSeconds`)
 */
export async function signIn(
  ctx: Edges,
  credentials: { email: string; password: string },
): Promise<{ session: string; stage: SessionStage }> {
  return await refuseInSteps(() => checkAndOpen(ctx, credentials));
}

async function checkAndOpen(
  ctx: Edges,
  credentials: { email: string; password: string },
): Promise<{ session: string; stage: SessionStage }> {
  const password = credentials.password.normalize('NFKC').slice(0, 1000);
  // the attempt is counted before it is looked at: guesses made at once get no more tries than guesses in turn
  const agent = await reserveSignIn(ctx.sql, { email: credentials.email }, signInLimit);
  const right =
    agent?.passwordHash == null
      ? await ctx.passwords.verifyNothing(password)
      : await ctx.passwords.verify(agent.passwordHash, password, { asker: askerOfAgent(agent.id) });
  const opened = agent === undefined || !right ? undefined : await open(ctx, agent);
  if (opened !== undefined) return opened;
  const failed = { action: 'agent.sign_in_failed', actor: { kind: 'system' }, facts: {} } as const;
  if (agent === undefined) await ctx.strangers.append({ ...failed, subject: {} });
  else {
    const event = { ...failed, subject: { agentId: agent.id } };
    await ctx.sql.begin(async (tx) => await appendAudit(tx, ctx.chain, [event]));
  }
  throw new SluiceError('sign_in_failed');
}

/** @returns undefined where the password that was checked is no more the account's, or the account is shut by now */
async function open(
  ctx: Edges,
  checked: AgentCredentials,
): Promise<{ session: string; stage: SessionStage } | undefined> {
  const { secondFactor, passwordMaxAgeDays } = ctx.config.policy;
  const session = newSessionToken();
  return await ctx.sql.begin(async (tx) => {
    const agent = await findStanding(tx, checked.id, { passwordHash: checked.passwordHash });
    if (agent === undefined) return undefined;
    const stage: SessionStage = (await hasSecondFactor(tx, agent.id))
      ? 'second_factor'
      : secondFactor === 'required'
        ? 'enrol'
        : mustRenew(agent.passwordChangedAt, agent.now, passwordMaxAgeDays)
          ? 'renew'
          : 'full';
    await returnSignIn(tx, agent.id, stage === 'full' ? 'all' : 'this');
    const minutes = stage === 'full' ? sessionMinutes : signInMinutes;
    await insertAgentSession(tx, { agentId: agent.id, tokenHash: hashToken(session), minutes, stage });
    if (stage !== 'full') return { session, stage };
    const about = { actor: { kind: 'agent', id: agent.id }, subject: { agentId: agent.id } } as const;
    await appendAudit(tx, ctx.chain, [{ action: 'agent.signed_in', ...about, facts: {} }]);
    return { session, stage };
  });
}
