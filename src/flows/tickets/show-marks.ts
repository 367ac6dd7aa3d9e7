// Who may hold and restrict a ticket, and what is proposed about it.
import type { Context } from '../../context/context.js';
import { listAgentsWith } from '../../db/agents.js';
import { listProposals, type ProposalRow } from '../../db/ticket-proposals.js';
import type { Agent } from '../../domain/actor.js';

export type { ProposalRow } from '../../db/ticket-proposals.js';

/** What an agent may do about holds and restrictions: an officer alone, leads two by two where there is none. */
export async function showMarks(
  ctx: Pick<Context, 'sql'>,
  agent: Agent,
  ticketId: string,
): Promise<{ may: 'decide' | 'propose' | 'nothing'; proposals: ProposalRow[] }> {
  const proposals = await listProposals(ctx.sql, ticketId);
  if (agent.role === 'dpo') return { may: 'decide', proposals };
  const leads = agent.role === 'lead' && (await listAgentsWith(ctx.sql, ['dpo'])).length === 0;
  return { may: leads ? 'propose' : 'nothing', proposals };
}
