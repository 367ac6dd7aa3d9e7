// Somebody says that the own account is used by another. It is shut at once; whoever opens it again asks first.
import type { Context } from '../../context/context.js';
import { newId } from '../../crypto/tokens.js';
import { deleteAgentSessions } from '../../db/agent-sessions.js';
import { listAgentsWith, lockAccount, markAgentFrozen } from '../../db/agents.js';
import { appendAudit } from '../../db/audit-log.js';
import type { Tx } from '../../db/connect.js';
import { insertMessage } from '../../db/messages.js';
import { type Agent, actorOf, type Role } from '../../domain/actor.js';
import { SluiceError } from '../../errors.js';
import { handOver } from './steps/hand-over.js';
import { revokeTokens } from './steps/revoke-tokens.js';

/** Whom it is told: who answers for agents, and for data. */
const told: readonly Role[] = ['lead', 'dpo'];

/**
 * Freezes the agent's own account, ends its sessions (downloads that run end within seconds) and its tokens for good. Leads and
 * data-protection officers are told by mail, operators where there are none. Open tickets stay, and the leads are told of them.
 * @throws unauthenticated where the account is shut already
 */
export async function reportAbuse(ctx: Pick<Context, 'sql' | 'chain'>, agent: Agent): Promise<void> {
  await ctx.sql.begin(async (tx) => {
    const { id } = agent;
    const account = await lockAccount(tx, { id });
    if (account === undefined || account.frozenAt !== null || account.endedAt !== null)
      throw new SluiceError('unauthenticated');
    const actor = actorOf(agent);
    const left = await handOver(tx, actor, id, 'leads');
    await markAgentFrozen(tx, id, true);
    const sessions = await deleteAgentSessions(tx, id);
    const revoked = await revokeTokens(tx, actor, id);
    await tell(tx, agent);
    const about = { actor, subject: { agentId: id } };
    await appendAudit(tx, ctx.chain, [
      { action: 'agent.abuse_reported', ...about, facts: { sessions, tokens: revoked.length } },
      { action: 'agent.frozen', ...about, facts: {} },
      ...revoked,
      ...left,
    ]);
  });
}

async function tell(tx: Tx, { id: account, role }: Agent): Promise<void> {
  const facts = { account, role };
  const others = async (roles: readonly Role[]) =>
    (await listAgentsWith(tx, roles)).filter(({ id }) => id !== account);
  const watching = await others(told);
  for (const { id } of watching.length > 0 ? watching : await others(['operator']))
    await insertMessage(tx, {
      id: newId(),
      kind: 'mail',
      template: 'abuse-reported',
      to: { agentId: id },
      facts,
    });
}
