// An agent sets a new password, knowing the old one.
import type { Context } from '../../context/context.js';
import { askerOfAgent } from '../../crypto/fair-queue.js';
import { deleteAgentSessions } from '../../db/agent-sessions.js';
import { markPasswordChanged, reserveSignIn } from '../../db/agents.js';
import { acceptAgentPassword, signInLimit, type TokenChoice } from '../../domain/account.js';
import { type Agent, actorOf } from '../../domain/actor.js';
import type { AuditEvent } from '../../domain/audit-event.js';
import { SluiceError } from '../../errors.js';
import { holdAccount } from '../steps/hold-account.js';
import { advanceSession } from './steps/advance-session.js';
import { revokeTokens } from './steps/revoke-tokens.js';

/**
 * Every other session of the agent ends with the old password; tokens do where that is wished.
 * @returns the value for the new session cookie
 * @throws sign_in_failed, password_weak, unauthenticated (password or session were taken back meanwhile), busy
 */
export async function changePassword(
  ctx: Pick<Context, 'sql' | 'chain' | 'passwords'>,
  agent: Agent,
  given: { session: string; current: string; wished: string; tokens: TokenChoice },
): Promise<{ session: string }> {
  const wished = acceptAgentPassword(given.wished, agent);
  const reserved = await reserveSignIn(ctx.sql, { id: agent.id }, signInLimit);
  const current = given.current.normalize('NFKC').slice(0, 1000);
  const passwordHash = reserved?.passwordHash ?? null;
  const right =
    passwordHash === null
      ? await ctx.passwords.verifyNothing(current)
      : await ctx.passwords.verify(passwordHash, current, { asker: askerOfAgent(agent.id) });
  if (!right) throw new SluiceError('sign_in_failed');
  if (current === wished) throw new SluiceError('password_weak', 'the new password is the old one');
  const hash = await ctx.passwords.hash(wished, { asker: askerOfAgent(agent.id) });
  const session = await ctx.sql.begin(async (tx) => {
    await holdAccount(tx, agent.id, { passwordHash, session: given.session });
    await markPasswordChanged(tx, agent.id, hash);
    await deleteAgentSessions(tx, agent.id);
    const subject = { agentId: agent.id };
    const actor = actorOf(agent);
    const events: AuditEvent[] = [
      { action: 'agent.password_changed', actor, subject, facts: {} },
      ...(given.tokens === 'revoke' ? await revokeTokens(tx, actor, agent.id) : []),
    ];
    return await advanceSession(tx, ctx.chain, { agent, session: undefined, stage: 'full', events });
  });
  return { session };
}
