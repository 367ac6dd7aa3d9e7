// Names of institutions for forms that complete what is typed.
import type { Context } from '../../context/context.js';
import { listInstitutionNames as listNames } from '../../db/institutions.js';
import { institutionsToComplete } from '../../domain/page.js';

/** The names on record, in their order. */
export async function listInstitutionNames(ctx: Pick<Context, 'sql'>): Promise<string[]> {
  return await listNames(ctx.sql, institutionsToComplete);
}
