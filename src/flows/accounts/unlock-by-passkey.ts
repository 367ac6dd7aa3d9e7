// A session that was left alone goes on when a passkey of the account is shown: it verified its user itself.
import type { Context } from '../../context/context.js';
import { hashToken } from '../../crypto/tokens.js';
import { markSessionSeen } from '../../db/agent-sessions.js';
import { returnSignIn } from '../../db/agents.js';
import { appendAudit } from '../../db/audit-log.js';
import { type Agent, actorOf } from '../../domain/actor.js';
import { takePasskey } from './steps/take-passkey.js';

/** @throws passkey_refused */
export async function unlockByPasskey(
  ctx: Pick<Context, 'sql' | 'chain' | 'config'>,
  agent: Agent,
  given: { session: string; answer: string },
): Promise<void> {
  await takePasskey(ctx, agent, { ...given, purpose: 'unlock' }, async (tx, used) => {
    await returnSignIn(tx, agent.id, 'all');
    await markSessionSeen(tx, hashToken(given.session), true);
    const subject = { agentId: agent.id };
    await appendAudit(tx, ctx.chain, [
      used,
      { action: 'agent.unlocked', actor: actorOf(agent), subject, facts: {} },
    ]);
  });
}
