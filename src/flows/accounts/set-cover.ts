// Somebody will be away: they, or a lead for them, say from when until when, and who covers.
import type { Context } from '../../context/context.js';
import { findActiveAgent, lockAccount } from '../../db/agents.js';
import { appendAudit } from '../../db/audit-log.js';
import { clearCover, markCover } from '../../db/covers.js';
import { type Agent, actorOf, mayBeGivenTickets } from '../../domain/actor.js';
import { type AbsenceDays, assertAbsence, assertMaySetCover } from '../../domain/cover.js';
import { SluiceError } from '../../errors.js';

/** Who covers on which days of which time zone (IANA name). */
export interface Cover extends AbsenceDays {
  readonly coverId: string;
  readonly timeZone: string;
}

/**
 * Notes it, instead of what was noted before; it begins and ends by itself.
 * @param request `cover` undefined: nobody covers any more, from now on
 * @throws not_found, invalid_request (with the fields that are meant)
 */
export async function setCover(
  ctx: Pick<Context, 'sql' | 'chain'>,
  agent: Agent,
  { agentId, cover }: { readonly agentId: string; readonly cover: Cover | undefined },
): Promise<void> {
  assertMaySetCover(agent, agentId);
  if (cover !== undefined) assertAbsence(cover);
  await ctx.sql.begin(async (tx) => {
    const account = await lockAccount(tx, { id: agentId });
    if (account === undefined || account.endedAt !== null || !mayBeGivenTickets(account.role))
      throw new SluiceError('not_found');
    const about = { actor: actorOf(agent), subject: { agentId } };
    if (cover === undefined) {
      if (await clearCover(tx, agentId))
        await appendAudit(tx, ctx.chain, [{ action: 'agent.cover_ended', ...about, facts: {} }]);
      return;
    }
    const { coverId } = cover;
    const colleague = await findActiveAgent(tx, coverId);
    if (colleague === undefined || coverId === agentId || !mayBeGivenTickets(colleague.role))
      throw wrong('cover');
    const noted = await markCover(tx, { ...cover, agentId });
    if (noted === undefined) throw wrong('until');
    const facts = { coverId, from: noted.from.toISOString(), until: noted.until.toISOString() };
    await appendAudit(tx, ctx.chain, [{ action: 'agent.cover_set', ...about, facts }]);
  });
}

const wrong = (field: string) =>
  new SluiceError('invalid_request', 'a field is wrong', { extras: { fields: [field] } });
