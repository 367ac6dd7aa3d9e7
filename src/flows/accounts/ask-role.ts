// An operator asks that an account that is there become lead, data-protection officer or operator.
import type { Context } from '../../context/context.js';
import { lockAccount } from '../../db/agents.js';
import { appendAudit } from '../../db/audit-log.js';
import { type Agent, isGuardedRole, type Role } from '../../domain/actor.js';
import { SluiceError } from '../../errors.js';
import { requestRole } from './steps/request-role.js';

/**
 * It waits for a second person of these roles; who may decide is asked by mail.
 * @throws not_found, own_account, forbidden; invalid_request for a role that the account has, or that needs nobody's word
 */
export async function askRole(
  ctx: Pick<Context, 'sql' | 'chain'>,
  agent: Agent,
  asked: { agentId: string; role: Role },
): Promise<void> {
  if (agent.role !== 'operator') throw new SluiceError('forbidden');
  if (asked.agentId === agent.id) throw new SluiceError('own_account');
  await ctx.sql.begin(async (tx) => {
    const account = await lockAccount(tx, { id: asked.agentId });
    if (account === undefined || account.endedAt !== null || account.endingAt !== null)
      throw new SluiceError('not_found', 'there is no such account');
    if (!isGuardedRole(asked.role) || account.role === asked.role)
      throw new SluiceError('invalid_request', 'nothing to ask for');
    const event = await requestRole(tx, agent, asked);
    await appendAudit(tx, ctx.chain, [event]);
  });
}
