// On which document an account's person may process data, and when that person was trained (domain AS4, DC8).
import type { Context } from '../../context/context.js';
import { markAgentQualified } from '../../db/agents.js';
import { appendAudit } from '../../db/audit-log.js';
import { type Agent, actorOf } from '../../domain/actor.js';
import { isDay } from '../../domain/institution.js';
import { SluiceError } from '../../errors.js';

/**
 * Enters it; what is left empty stays as it is.
 * @param entered `authorisation`: the document, by number or date; `trainedOn`: `YYYY-MM-DD`
 * @throws invalid_request naming the field, not_found also for an account that has ended
 */
export async function qualifyAccount(
  ctx: Pick<Context, 'sql' | 'chain'>,
  agent: Agent,
  entered: { readonly agentId: string; readonly authorisation: string; readonly trainedOn: string },
): Promise<void> {
  const { agentId, authorisation, trainedOn } = entered;
  if (authorisation === '' && trainedOn === '')
    throw new SluiceError('invalid_request', 'nothing was entered', {
      extras: { fields: ['authorisation', 'trainedOn'] },
    });
  if (trainedOn !== '' && !isDay(trainedOn))
    throw new SluiceError('invalid_request', 'a day is YYYY-MM-DD', { extras: { fields: ['trainedOn'] } });
  await ctx.sql.begin(async (tx) => {
    const given = { authorisation: authorisation || null, trainedOn: trainedOn || null };
    if (!(await markAgentQualified(tx, agentId, given))) throw new SluiceError('not_found');
    await appendAudit(tx, ctx.chain, [
      { action: 'agent.qualified', actor: actorOf(agent), subject: { agentId }, facts: {} },
    ]);
  });
}
