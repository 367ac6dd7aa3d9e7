// In which country a number without a country code is meant, by the institution.
import type { Context } from '../../context/context.js';
import { findInstitutionByName, findInstitutionFacts } from '../../db/institutions.js';

/** ISO 3166-1 alpha-2; undefined where none is on record. @param asked `institutionId`: else the one of that name */
export async function findPhoneCountry(
  ctx: Pick<Context, 'sql'>,
  asked: { readonly institution: string; readonly institutionId?: string | null },
): Promise<string | undefined> {
  const id = asked.institutionId ?? (await findInstitutionByName(ctx.sql, asked.institution))?.id;
  return id === undefined ? undefined : ((await findInstitutionFacts(ctx.sql, id))?.country ?? undefined);
}
