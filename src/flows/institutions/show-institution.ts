// One institution.
import type { Context } from '../../context/context.js';
import {
  type AgreementRow,
  type AuthorisedContactRow,
  findInstitution,
  findInstitutionFacts,
  type InstitutionFacts,
  type InstitutionRow,
  listAgreements,
  listAuthorisedContacts,
} from '../../db/institutions.js';
import { SluiceError } from '../../errors.js';

export type { AgreementRow, AuthorisedContactRow, InstitutionFacts };

/** An institution with all that belongs to it. @throws not_found */
export async function showInstitution(
  ctx: Pick<Context, 'sql'>,
  id: string,
): Promise<{
  institution: InstitutionRow;
  facts: InstitutionFacts;
  agreements: AgreementRow[];
  contacts: AuthorisedContactRow[];
}> {
  const institution = await findInstitution(ctx.sql, id);
  const facts = await findInstitutionFacts(ctx.sql, id);
  if (institution === undefined || facts === undefined) throw new SluiceError('not_found');
  const [agreements, contacts] = await Promise.all([
    listAgreements(ctx.sql, id),
    listAuthorisedContacts(ctx.sql, id),
  ]);
  return { institution, facts, agreements, contacts };
}
