// Which institution on record a name may have been meant for.
import type { Context } from '../../context/context.js';
import { listInstitutionNames } from '../../db/institutions.js';
import { similarNames } from '../../domain/institution.js';
import { institutionsToComplete } from '../../domain/page.js';

/** Names on record that are like this one, nearest first; three at most. */
export async function findSimilarInstitutions(ctx: Pick<Context, 'sql'>, name: string): Promise<string[]> {
  return similarNames(name, await listInstitutionNames(ctx.sql, institutionsToComplete));
}
