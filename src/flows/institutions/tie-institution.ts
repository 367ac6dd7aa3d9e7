// Tickets whose institution is named in words that are not on record get the institution that was meant.
import type { Context } from '../../context/context.js';
import { appendAudit } from '../../db/audit-log.js';
import { findInstitutionByName, tieTickets } from '../../db/institutions.js';
import { type Agent, actorOf } from '../../domain/actor.js';
import { SluiceError } from '../../errors.js';

/**
 * Ties all tickets of a name that is not on record to an institution.
 * @param institution what the institution is called on record @returns how many tickets @throws institution_unknown
 */
export async function tieInstitution(
  ctx: Pick<Context, 'sql' | 'chain'>,
  agent: Agent,
  { name, institution }: { readonly name: string; readonly institution: string },
): Promise<number> {
  return await ctx.sql.begin(async (tx) => {
    const found = await findInstitutionByName(tx, institution);
    if (found === undefined) throw new SluiceError('institution_unknown');
    const tickets = await tieTickets(tx, name, found.id);
    const facts = { institutionId: found.id, tickets };
    if (tickets > 0)
      await appendAudit(tx, ctx.chain, [
        { action: 'institution.tied', actor: actorOf(agent), subject: {}, facts },
      ]);
    return tickets;
  });
}
