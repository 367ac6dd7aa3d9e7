// An agreement with an institution ends before its time (domain MP1). Nothing of it is deleted.
import type { Context } from '../../context/context.js';
import { appendAudit } from '../../db/audit-log.js';
import { lockAgreement, markAgreementEnded } from '../../db/institutions.js';
import { type Agent, actorOf } from '../../domain/actor.js';
import { assertEndable } from '../../domain/institution.js';
import { SluiceError } from '../../errors.js';

/**
 * Ends it. @param end `on`: its last day, `YYYY-MM-DD`, UTC; `reason`: about the agreement, not about a person
 * @returns whose it is @throws not_found, agreement_ended, invalid_request
 */
export async function endAgreement(
  ctx: Pick<Context, 'sql' | 'chain'>,
  agent: Agent,
  end: { readonly id: string; readonly on: string; readonly reason: string },
): Promise<{ institutionId: string }> {
  const { id, on, reason } = end;
  return await ctx.sql.begin(async (tx) => {
    const agreement = await lockAgreement(tx, id);
    if (agreement === undefined) throw new SluiceError('not_found');
    assertEndable(agreement, on);
    const { institutionId } = agreement;
    await markAgreementEnded(tx, id, { on, reason });
    const facts = { institutionId, agreementId: id, endedOn: on };
    await appendAudit(tx, ctx.chain, [
      { action: 'agreement.ended', actor: actorOf(agent), subject: {}, facts },
    ]);
    return { institutionId };
  });
}
