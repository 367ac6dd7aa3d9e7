// Somebody has looked a register through, also where nothing was to change (domain DC1).
import type { Context } from '../../context/context.js';
import { newId } from '../../crypto/tokens.js';
import { appendAudit } from '../../db/audit-log.js';
import { insertRegisterReview } from '../../db/registers.js';
import { type Agent, actorOf } from '../../domain/actor.js';
import type { RegisterName, ReviewOutcome } from '../../domain/register.js';

/** Records it. @param review `note`: what was changed, about the register and not about a person */
export async function recordReview(
  ctx: Pick<Context, 'sql' | 'chain'>,
  agent: Agent,
  review: { readonly register: RegisterName; readonly outcome: ReviewOutcome; readonly note: string },
): Promise<void> {
  const { register, outcome } = review;
  await ctx.sql.begin(async (tx) => {
    await insertRegisterReview(tx, { id: newId(), by: agent.id, ...review });
    await appendAudit(tx, ctx.chain, [
      { action: 'register.reviewed', actor: actorOf(agent), subject: {}, facts: { register, outcome } },
    ]);
  });
}
