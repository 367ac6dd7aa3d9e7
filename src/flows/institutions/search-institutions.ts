// Institutions by name, page by page.
import type { Context } from '../../context/context.js';
import { type InstitutionRow, listInstitutions } from '../../db/institutions.js';
import { institutionsOnPage } from '../../domain/page.js';

export type { InstitutionRow };

/** A page of institutions, by name. @param after the id of the last one of the page before */
export async function searchInstitutions(
  ctx: Pick<Context, 'sql'>,
  search: string | undefined,
  after?: string,
): Promise<{ rows: InstitutionRow[]; next: string | null }> {
  const found = await listInstitutions(ctx.sql, search, { after, limit: institutionsOnPage + 1 });
  const rows = found.slice(0, institutionsOnPage);
  return { rows, next: found.length > institutionsOnPage ? (rows.at(-1)?.id ?? null) : null };
}
