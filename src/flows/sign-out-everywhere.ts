// An agent is signed out on every device; downloads that run by those sessions end too.
import type { Context } from '../context.js';
import { deleteAgentSessions } from '../db/agent-sessions.js';
import { appendAudit } from '../db/audit-log.js';
import { type Agent, actorOf } from '../domain/actor.js';

/** Ends every session of the agent. @returns how many there were */
export async function signOutEverywhere(ctx: Pick<Context, 'sql' | 'chain'>, agent: Agent): Promise<number> {
  return await ctx.sql.begin(async (tx) => {
    const sessions = await deleteAgentSessions(tx, agent.id);
    await appendAudit(tx, ctx.chain, [
      {
        action: 'agent.signed_out',
        actor: actorOf(agent),
        subject: { agentId: agent.id },
        facts: { sessions },
      },
    ]);
    return sessions;
  });
}
