// An entry of the register of sub-processors ends (domain AS5).
import type { Context } from '../../context/context.js';
import { appendAudit } from '../../db/audit-log.js';
import { markSubProcessorEnded } from '../../db/registers.js';
import { type Agent, actorOf } from '../../domain/actor.js';
import { isDay } from '../../domain/institution.js';
import { SluiceError } from '../../errors.js';

/** Ends an entry on a day. @throws invalid_request (the day), not_found also where it ended before or begins later */
export async function endSubProcessor(
  ctx: Pick<Context, 'sql' | 'chain'>,
  agent: Agent,
  id: string,
  day: string,
): Promise<void> {
  if (!isDay(day)) throw new SluiceError('invalid_request', 'not a day', { extras: { fields: ['until'] } });
  await ctx.sql.begin(async (tx) => {
    if (!(await markSubProcessorEnded(tx, id, day))) throw new SluiceError('not_found');
    const facts = { subProcessorId: id };
    await appendAudit(tx, ctx.chain, [
      { action: 'sub_processor.ended', actor: actorOf(agent), subject: {}, facts },
    ]);
  });
}
