// Somebody who was invited sets the account's password.
import type { Context } from '../../context/context.js';
import { askerOfAgent } from '../../crypto/fair-queue.js';
import { hashToken } from '../../crypto/tokens.js';
import { deleteAgentSessions } from '../../db/agent-sessions.js';
import { deleteInvitation, lockAccount, markPasswordChanged } from '../../db/agents.js';
import { hasSecondFactor } from '../../db/second-factors.js';
import { acceptAgentPassword, type SessionStage } from '../../domain/account.js';
import { actorOf } from '../../domain/actor.js';
import type { AuditEvent } from '../../domain/audit-event.js';
import { SluiceError } from '../../errors.js';
import { advanceSession } from './steps/advance-session.js';
import { resolveInvitation } from './steps/resolve-invitation.js';
import { revokeTokens } from './steps/revoke-tokens.js';
import { writeSecrecy } from './steps/write-secrecy.js';

/**
 * Sets the password, once. A second factor that was set up before is still asked for. Sessions and tokens of the account end: who
 * needs a new password may have lost the old one to somebody.
 * @param given `undertaking`: the text of the undertaking of secrecy that stood there and is accepted with it
 * @returns the value for the session cookie, and what is asked for next
 * @throws invitation_gone, password_weak, busy
 */
export async function acceptInvitation(
  ctx: Pick<Context, 'sql' | 'chain' | 'passwords' | 'config'>,
  given: { token: string; password: string; undertaking: string },
): Promise<{ session: string; stage: SessionStage }> {
  const agent = await resolveInvitation(ctx, given.token);
  const hash = await ctx.passwords.hash(acceptAgentPassword(given.password, agent), {
    asker: askerOfAgent(agent.id),
  });
  return await ctx.sql.begin(async (tx) => {
    const account = await lockAccount(tx, { id: agent.id });
    const open = account !== undefined && account.endedAt === null && account.frozenAt === null;
    if (!open || !(await deleteInvitation(tx, hashToken(given.token))))
      throw new SluiceError('invitation_gone');
    await markPasswordChanged(tx, agent.id, hash);
    await deleteAgentSessions(tx, agent.id);
    const stage: SessionStage = (await hasSecondFactor(tx, agent.id))
      ? 'second_factor'
      : ctx.config.policy.secondFactor === 'required'
        ? 'enrol'
        : 'full';
    const actor = actorOf(agent);
    const events: AuditEvent[] = [
      { action: 'agent.joined', actor, subject: { agentId: agent.id }, facts: {} },
      await writeSecrecy(tx, agent, given.undertaking),
      ...(await revokeTokens(tx, actor, agent.id)),
    ];
    const session = await advanceSession(tx, ctx.chain, { agent, session: undefined, stage, events });
    return { session, stage };
  });
}
