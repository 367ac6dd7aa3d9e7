// The institution that somebody typed the name of.
import type { Context } from '../../context/context.js';
import { findInstitutionByName } from '../../db/institutions.js';
import { SluiceError } from '../../errors.js';

/** @returns its id @throws invalid_request naming the field where none is called so, in letters of either case */
export async function findInstitutionNamed(ctx: Pick<Context, 'sql'>, name: string): Promise<string> {
  const found = await findInstitutionByName(ctx.sql, name);
  if (found === undefined)
    throw new SluiceError('invalid_request', 'no institution on record is called so', {
      extras: { fields: ['institution'] },
    });
  return found.id;
}
