// What is on record of an institution beside its name (domain MP1): agreements and registers are made from it.
import type { Context } from '../../context/context.js';
import { appendAudit } from '../../db/audit-log.js';
import {
  findInstitutionFacts,
  type InstitutionFacts,
  updateInstitutionFacts,
} from '../../db/institutions.js';
import { type Agent, actorOf } from '../../domain/actor.js';
import { isMailLines } from '../../domain/institution.js';
import { assertMailAddress } from '../../domain/mail-address.js';
import { isPhoneCountry } from '../../domain/phone.js';
import { SluiceError } from '../../errors.js';

/**
 * Records what is given; the rest stays.
 * @throws not_found, invalid_request (the address, the country, the lines), email_not_ascii
 */
export async function changeInstitution(
  ctx: Pick<Context, 'sql' | 'chain'>,
  agent: Agent,
  id: string,
  change: Partial<InstitutionFacts>,
): Promise<void> {
  const { privacyEmail, country, mailLines } = change;
  if (typeof country === 'string' && !isPhoneCountry(country)) throw wrong('country');
  if (typeof mailLines === 'string' && !isMailLines(mailLines)) throw wrong('mailLines');
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

const wrong = (field: string): SluiceError =>
  new SluiceError('invalid_request', 'a field is wrong', { extras: { fields: [field] } });
