// An agent who has an account already accepts the undertaking of secrecy (domain MM3).
import type { Context } from '../../context/context.js';
import { appendAudit } from '../../db/audit-log.js';
import type { Agent } from '../../domain/actor.js';
import { writeSecrecy } from './steps/write-secrecy.js';

/** @param undertaking its text as it was shown */
export async function acceptSecrecy(
  ctx: Pick<Context, 'sql' | 'chain'>,
  agent: Agent,
  undertaking: string,
): Promise<void> {
  await ctx.sql.begin(async (tx) => {
    await appendAudit(tx, ctx.chain, [await writeSecrecy(tx, agent, undertaking)]);
  });
}
