// Names on tickets that no institution on record has.
import type { Context } from '../../context/context.js';
import { listUntiedNames as listNames } from '../../db/institutions.js';
import { untiedShown } from '../../domain/page.js';

/** The names, those of most tickets first, with how many tickets have each. */
export async function listUntiedNames(ctx: Pick<Context, 'sql'>): ReturnType<typeof listNames> {
  return await listNames(ctx.sql, untiedShown);
}
