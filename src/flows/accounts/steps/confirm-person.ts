// Whoever changes how an account is entered gives its password first: a session left open is not enough.
import type { Context } from '../../../context/context.js';
import { askerOfAgent } from '../../../crypto/fair-queue.js';
import { reserveSignIn, returnSignIn } from '../../../db/agents.js';
import { appendAudit } from '../../../db/audit-log.js';
import { signInLimit } from '../../../domain/account.js';
import type { Agent } from '../../../domain/actor.js';
import { SluiceError } from '../../../errors.js';

/**
 * Attempts are counted with those at signing in, before they are looked at.
 * @returns what the password was checked against, for `holdAccount` in the transaction that follows
 * @throws sign_in_failed, busy
 */
export async function confirmPerson(
  ctx: Pick<Context, 'sql' | 'chain' | 'passwords'>,
  agent: Agent,
  given: string,
): Promise<{ passwordHash: string | null }> {
  const password = given.normalize('NFKC').slice(0, 1000);
  const reserved = await reserveSignIn(ctx.sql, { id: agent.id }, signInLimit);
  const passwordHash = reserved?.passwordHash ?? null;
  const right =
    passwordHash === null
      ? await ctx.passwords.verifyNothing(password)
      : await ctx.passwords.verify(passwordHash, password, { asker: askerOfAgent(agent.id) });
  if (right) {
    await returnSignIn(ctx.sql, agent.id, 'all');
    return { passwordHash };
  }
  await ctx.sql.begin(async (tx) => {
    await appendAudit(tx, ctx.chain, [
      {
        action: 'agent.sign_in_failed',
        actor: { kind: 'system' },
        subject: { agentId: agent.id },
        facts: {},
      },
    ]);
  });
  throw new SluiceError('sign_in_failed');
}
