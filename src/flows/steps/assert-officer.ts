// Who may look into the chain at the desk: the data-protection officer; where there is none, a lead.
import type { Context } from '../../context/context.js';
import { listAgentsWith } from '../../db/agents.js';
import type { Agent } from '../../domain/actor.js';
import { SluiceError } from '../../errors.js';

/** Whether the agent is the officer, or a lead who stands in because there is none. */
export async function actsAsOfficer(ctx: Pick<Context, 'sql'>, agent: Agent): Promise<boolean> {
  if (agent.role === 'dpo') return true;
  return agent.role === 'lead' && (await listAgentsWith(ctx.sql, ['dpo'])).length === 0;
}

/** @throws not_found: for who may not, it is not there */
export async function assertOfficer(ctx: Pick<Context, 'sql'>, agent: Agent): Promise<void> {
  if (!(await actsAsOfficer(ctx, agent))) throw new SluiceError('not_found');
}
