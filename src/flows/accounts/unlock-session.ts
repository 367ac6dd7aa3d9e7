// A session that was left alone goes on when the password is given again.
import type { Context } from '../../context/context.js';
import { askerOfAgent } from '../../crypto/fair-queue.js';
import { hashToken } from '../../crypto/tokens.js';
import { markSessionSeen } from '../../db/agent-sessions.js';
import { reserveSignIn, returnSignIn } from '../../db/agents.js';
import { appendAudit } from '../../db/audit-log.js';
import { signInLimit } from '../../domain/account.js';
import { type Agent, actorOf } from '../../domain/actor.js';
import { SluiceError } from '../../errors.js';
import { holdAccount } from '../steps/hold-account.js';

/** @throws sign_in_failed (the password is wrong, or too many were), unauthenticated (it was taken back meanwhile), busy */
export async function unlockSession(
  ctx: Pick<Context, 'sql' | 'chain' | 'passwords'>,
  agent: Agent,
  given: { session: string; password: string },
): Promise<void> {
  const password = given.password.normalize('NFKC').slice(0, 1000);
  const reserved = await reserveSignIn(ctx.sql, { id: agent.id }, signInLimit);
  const passwordHash = reserved?.passwordHash ?? null;
  const right =
    passwordHash === null
      ? await ctx.passwords.verifyNothing(password)
      : await ctx.passwords.verify(passwordHash, password, { asker: askerOfAgent(agent.id) });
  const subject = { agentId: agent.id };
  await ctx.sql.begin(async (tx) => {
    if (right) {
      await holdAccount(tx, agent.id, { passwordHash, session: given.session });
      await returnSignIn(tx, agent.id, 'all');
      await markSessionSeen(tx, hashToken(given.session), true);
    }
    await appendAudit(tx, ctx.chain, [
      right
        ? { action: 'agent.unlocked', actor: actorOf(agent), subject, facts: {} }
        : { action: 'agent.sign_in_failed', actor: { kind: 'system' }, subject, facts: {} },
    ]);
  });
  if (!right) throw new SluiceError('sign_in_failed');
}
