// An agent who gave the password shows a passkey.
import type { Context } from '../../context/context.js';
import { findActiveAgent } from '../../db/agents.js';
import type { SessionStage } from '../../domain/account.js';
import type { Agent } from '../../domain/actor.js';
import { advanceSession, stageAfterFactor } from './steps/advance-session.js';
import { takePasskey } from './steps/take-passkey.js';

/** @returns the value for the new session cookie. @throws passkey_refused */
export async function verifyPasskeySignIn(
  ctx: Pick<Context, 'sql' | 'chain' | 'config'>,
  agent: Agent,
  given: { session: string; answer: string },
): Promise<{ session: string; stage: SessionStage }> {
  const { session } = given;
  return await takePasskey(ctx, agent, { ...given, purpose: 'sign_in' }, async (tx, used) => {
    const stage = stageAfterFactor(await findActiveAgent(tx, agent.id), ctx.config.policy.passwordMaxAgeDays);
    return { stage, session: await advanceSession(tx, ctx.chain, { agent, session, stage, events: [used] }) };
  });
}
