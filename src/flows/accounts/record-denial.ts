// Somebody asked for what is not theirs.
import type { Context } from '../../context/context.js';
import { appendAudit } from '../../db/audit-log.js';
import type { AccessDenied } from '../../domain/access.js';
import { type Agent, actorOf } from '../../domain/actor.js';

/** Records the attempt; if it cannot be recorded, the caller answers that the service is unavailable. */
export async function recordDenial(
  ctx: Pick<Context, 'sql' | 'chain'>,
  agent: Agent,
  denial: AccessDenied,
): Promise<void> {
  await ctx.sql.begin(async (tx) => {
    await appendAudit(tx, ctx.chain, [
      {
        action: 'access.denied',
        actor: actorOf(agent),
        subject: denial.subject,
        facts: { attempted: denial.attempted },
      },
    ]);
  });
}
