// An agent is signed out on every device; downloads that run by those sessions end too.
import type { Context } from '../../context/context.js';
import { deleteAgentSessions } from '../../db/agent-sessions.js';
import { lockAccount } from '../../db/agents.js';
import { appendAudit } from '../../db/audit-log.js';
import type { TokenChoice } from '../../domain/account.js';
import { type Agent, actorOf } from '../../domain/actor.js';
import { revokeTokens } from './steps/revoke-tokens.js';

/** Ends every session of the agent, and the tokens unless they are to stay. @returns how many sessions there were */
export async function signOutEverywhere(
  ctx: Pick<Context, 'sql' | 'chain'>,
  agent: Agent,
  tokens: TokenChoice,
): Promise<number> {
  return await ctx.sql.begin(async (tx) => {
    // what is being opened for the account right now comes wholly before, and ends, or finds its own session gone
    await lockAccount(tx, { id: agent.id });
    const sessions = await deleteAgentSessions(tx, agent.id);
    const revoked = tokens === 'keep' ? [] : await revokeTokens(tx, actorOf(agent), agent.id);
    await appendAudit(tx, ctx.chain, [
      {
        action: 'agent.signed_out',
        actor: actorOf(agent),
        subject: { agentId: agent.id },
        facts: { sessions },
      },
      ...revoked,
    ]);
    return sessions;
  });
}
