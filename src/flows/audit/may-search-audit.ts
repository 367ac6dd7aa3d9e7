// Whether the office shows somebody the way to the chain.
import type { Context } from '../../context/context.js';
import type { Agent } from '../../domain/actor.js';
import { actsAsOfficer } from '../steps/assert-officer.js';

/** The officer may, and leads where there is none. */
export async function maySearchAudit(ctx: Pick<Context, 'sql'>, agent: Agent): Promise<boolean> {
  return await actsAsOfficer(ctx, agent);
}
