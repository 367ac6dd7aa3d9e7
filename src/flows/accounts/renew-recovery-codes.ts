// An agent gets new recovery codes; the old ones are worth nothing from then on.
import type { Context } from '../../context/context.js';
import { appendAudit } from '../../db/audit-log.js';
import { hasSecondFactor } from '../../db/second-factors.js';
import { type Agent, actorOf } from '../../domain/actor.js';
import { SluiceError } from '../../errors.js';
import { holdAccount } from '../steps/hold-account.js';
import { confirmPerson } from './steps/confirm-person.js';
import { freshRecoveryCodes } from './steps/first-recovery-codes.js';

/**
 * @returns the codes, which are shown now and never again
 * @throws sign_in_failed, unauthenticated (password or session were taken back meanwhile); invalid_request without a factor
 */
export async function renewRecoveryCodes(
  ctx: Pick<Context, 'sql' | 'chain' | 'passwords'>,
  agent: Agent,
  { password, session }: { password: string; session: string },
): Promise<readonly string[]> {
  const confirmed = await confirmPerson(ctx, agent, password);
  return await ctx.sql.begin(async (tx) => {
    await holdAccount(tx, agent.id, { ...confirmed, session });
    if (!(await hasSecondFactor(tx, agent.id)))
      throw new SluiceError('invalid_request', 'there is no second factor to stand in for');
    const codes = await freshRecoveryCodes(tx, agent.id);
    const about = { actor: actorOf(agent), subject: { agentId: agent.id } };
    await appendAudit(tx, ctx.chain, [{ ...about, action: 'agent.recovery_renewed', facts: {} }]);
    return codes;
  });
}
