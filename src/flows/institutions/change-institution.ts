// What is on record of an institution beside its name (domain MP1): agreements and registers are made from it.
import type { Context } from '../../context/context.js';
import { appendAudit } from '../../db/audit-log.js';
import {
  findInstitutionFacts,
  type InstitutionFacts,
  updateInstitutionFacts,
} from '../../db/institutions.js';
import { type Agent, actorOf } from '../../domain/actor.js';
import { assertMailAddress } from '../../domain/mail-address.js';
import { SluiceError } from '../../errors.js';

/**
 * Records what is given; the rest stays.
 * @throws not_found, invalid_request (the address), email_not_ascii
 */
export async function changeInstitution(
  ctx: Pick<Context, 'sql' | 'chain'>,
  agent: Agent,
  id: string,
  change: Partial<InstitutionFacts>,
): Promise<void> {
  const { privacyEmail } = change;
  const given = {
    ...change,
    ...(typeof privacyEmail === 'string' && { privacyEmail: assertMailAddress(privacyEmail) }),
  };
  await ctx.sql.begin(async (tx) => {
    const before = await findInstitutionFacts(tx, id);
    if (before === undefined) throw new SluiceError('not_found');
    const after = { ...before, ...given };
    const names = Object.keys(before) as (keyof InstitutionFacts)[];
    const changed = names.filter((name) => before[name] !== after[name]);
    if (changed.length === 0) return;
    await updateInstitutionFacts(tx, id, after);
    const facts = { institutionId: id, changed: changed.join(' ') };
    await appendAudit(tx, ctx.chain, [
      { action: 'institution.changed', actor: actorOf(agent), subject: {}, facts },
    ]);
  });
}
